/** What a request for files leaves open: where "where" asks, how deep a list of hidden things or of folders goes, whether the place itself is one. */
import { DEEP, type FileQuery, isNear } from '../frames/file-query.ts';
import { looseOf, type Understood } from '../skill.ts';
import { isOnlyFiles } from './find-ls.ts';

export const ofFiles = (query: FileQuery): FileQuery => ({
  ...query,
  tests: [{ is: 'type', types: ['f'], not: false }, ...query.tests],
});

const isHiddenOnly = (query: FileQuery): boolean =>
  query.tests.some((test) => test.is === 'name' && !test.not && test.patterns.join() === '.*');

/** "executables" are files, as folders can be entered. */
const isProgramsOnly = (query: FileQuery, request: Understood): boolean =>
  /\bexecutables\b/i.test(request.text) && !query.tests.some((test) => test.is === 'type');

/** "the directories beneath x": x is none of them. */
const isFoldersBelow = ({ tests, min }: FileQuery, { slots, tokens }: Understood): boolean =>
  min === undefined &&
  tests.some((test) => test.is === 'type' && !test.not && test.types.join() === 'd') &&
  !tests.some((test) => test.is === 'name' && !test.not) &&
  slots.some(
    ({ type, from }) => type === 'path' && /^(?:below|beneath|underneath|inside)$/.test(tokens[from]?.lemma ?? ''),
  );

/** "where are the logs": of a sort of files, those below where one stands. */
const isOneName = ({ tests }: FileQuery): boolean =>
  tests.some((test) => test.is === 'name' && !test.not && test.patterns.every((one) => !/[*?[]/.test(one)));

/** Shown, not searched for, and nothing said of how deep. */
const isSeen = (query: FileQuery, request: Understood): boolean =>
  looseOf(request, 'FIND').length === 0 && query.descend === 'unsaid' && query.max === undefined;

/** How deep, where folders or files of no further condition are asked for; undefined where that is as said. */
const reach = (query: FileQuery, request: Understood): Pick<FileQuery, 'min' | 'max'> | undefined => {
  const isFolders =
    query.tests.length > 0 && query.tests.every((test) => test.is === 'type' && test.types.includes('d'));
  // What is directly in a place is not the place itself.
  const isDirect = query.max === 1 && query.min === undefined;
  if (isDirect && (isFolders || query.tests.length === 0)) return { min: 1 };
  if (isFoldersBelow(query, request)) return { min: 1 };
  if (query.descend !== 'unsaid' || query.max !== undefined || !isNear(query, request)) return undefined;
  if (isOnlyFiles(query, request)) return { max: 1 };
  const isList = isFolders && isSeen(query, request) && looseOf(request, 'SHOW').length > 0;
  return isList ? { min: 1, max: 1 } : undefined;
};

/** Hidden things are shown where one stands, without `.` itself. */
const ofHidden = (query: FileQuery, request: Understood): FileQuery => {
  const isDeep = request.tokens.some((token) => DEEP.has(token.lemma));
  const isRegular = /\b(regular|ordinary|normal)\b/i.test(request.text);
  const isTyped = query.tests.some((test) => test.is === 'type');
  const tests: FileQuery['tests'] =
    isRegular && !isTyped ? [{ is: 'type', types: ['f'], not: false }, ...query.tests] : query.tests;
  const isFlat = isSeen(query, request) && !isDeep;
  return { ...query, tests, ...(isRegular ? {} : { min: 1 }), ...(isFlat ? { max: 1 } : {}) };
};

/** "the newest file here": where one stands, as `ls -t` shows it. */
export const rankedHere = (query: FileQuery, request: Understood): FileQuery => {
  const isHere = query.places.join() === '.' && request.slots.some(({ type }) => type === 'path');
  const isDeep = request.tokens.some(({ lemma }) => DEEP.has(lemma));
  const isOpen = isSeen(query, request) && !isDeep;
  return isHere && isOpen && !/\b(?:all|every|any|anywhere)\b/i.test(request.text) ? { ...query, max: 1 } : query;
};

/** The query with what the request leaves open. */
export const settled = (query: FileQuery, request: Understood): FileQuery => {
  if (query.places.length === 0 && /^where\b/i.test(request.text) && isOneName(query))
    return { ...query, places: ['/'] };
  if (isProgramsOnly(query, request)) return ofFiles(query);
  const depth = reach(query, request);
  if (depth !== undefined) return { ...query, ...depth };
  return isHiddenOnly(query) ? ofHidden(query, request) : query;
};
