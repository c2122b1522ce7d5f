/** The files that a query means, copied or moved into a folder. */
import { DEEP, type FileQuery } from '../frames/file-query.ts';
import { saidAs } from '../frames/said.ts';
import { looseOf, type Skill, slotsOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { operand, run, type Word } from '../write/command.ts';
import { find } from '../write/find.ts';
import { withNewFolder } from '../write/folder.ts';
import { hasProgram } from '../write/programs.ts';
import { quote } from '../write/quote.ts';
import { fileAction, shallow } from './file-action.ts';
import { isBareFolder, isSet, namesOnly } from './find-actions.ts';
import { isArchiveName } from './operands.ts';

/** "keeping the folder structure" */
const SHAPE =
  /,? ?\b(while |and )?(preserv|keep|maintain|retain|recreat)\w* (the |their |its )?(original |same |full |relative )?(directory|folder|path|tree)? ?(structure|hierarchy|layout|paths?|tree)\b|\bwith (their|the) (full |relative )?(directory structure|folder structure|paths?)\b/i;

const DESTINED = { COPY: 'cp', MOVE: 'mv' } as const;

type Verb = keyof typeof DESTINED;

/** "in one file all.txt": no folder. */
const isOneFile = ({ value }: Slot<'path'>, { world }: Understood): boolean =>
  value.said === 'file' ||
  (/[^/.]\.(?:txt|csv|tsv|log|md|json|html?|sql|pdf|py|js|c|sh)$/i.test(value.path) &&
    world.entry(value.path)?.kind !== 'dir');

/** Where to: behind "to", for "put" also behind "in". */
const targetOf = (request: Understood): ReadonlySet<Slot> | undefined => {
  const isPut = /\b(put|place|stick|drop|dump|throw)\b/i.test(request.text);
  const target = slotsOf(request, 'path').findLast(
    ({ value }) => (value.prepositions.includes('TO') || (isPut && value.prepositions.includes('IN'))) && !value.glob,
  );
  // What goes into an archive is packed, not moved.
  if (target === undefined || isArchiveName(target.value.path) || isOneFile(target, request)) return undefined;
  return new Set([target]);
};

/** "find all x and move them" goes down; "move all x" takes what lies there. */
const reach = (query: FileQuery, request: Understood): FileQuery => {
  const isTyped = query.tests.some((test) => test.is === 'type');
  // Without a noun the folder itself would go along.
  const set: FileQuery = isTyped || query.min !== undefined ? query : { ...query, min: 1 };
  return reached(set, request);
};

const reached = (query: FileQuery, request: Understood): FileQuery => {
  const isNamed = query.tests.every((test) => test.is === 'type' || test.is === 'name');
  const isDeep = request.tokens.some(
    (token) => DEEP.has(token.lemma) || /^(anywhere|below|everywhere)/.test(token.lemma),
  );
  return isNamed && !isDeep && looseOf(request, 'FIND').length === 0 ? shallow(query) : query;
};

/** One named file is no set. */
const isOne = (query: FileQuery, request: Understood): boolean =>
  !slotsOf(request, 'kind').some((slot) => /s$/i.test(request.tokens[slot.to - 1]?.text ?? '')) &&
  namesOnly(query) &&
  query.tests.some((test) => test.is !== 'type') &&
  query.descend !== 'yes';

/** "copy x to y except *.bin": the folder itself, with all below it but those. */
const isFolderWithout = (query: FileQuery, request: Understood): boolean =>
  query.places.length === 1 &&
  query.tests.length > 0 &&
  query.either.length === 0 &&
  query.tests.every((test) => test.not && (test.is === 'name' || test.is === 'under')) &&
  slotsOf(request, 'path').some(
    (slot) => slot.value.path === query.places[0] && slot.value.prepositions.length === 0 && slot.value.path !== '.',
  );

/** "copy everything except x to y": all that lies here, folders with what is in them. */
const isHereWithout = (query: FileQuery, request: Understood): boolean =>
  query.places.every((place) => place === '.') &&
  query.tests.length > 0 &&
  query.either.length === 0 &&
  query.tests.every((test) => test.not && (test.is === 'name' || test.is === 'under')) &&
  /\b(?:everything|all)\b(?! (?:the )?files)/i.test(request.text);

/** A folder but for some of it. */
const left = (query: FileQuery, request: Understood): FileQuery | undefined => {
  if (isHereWithout(query, request)) return { ...query, places: ['./'] };
  return isFolderWithout(query, request) ? query : undefined;
};

const without = (query: FileQuery, { request, path }: Given) => {
  const names = query.tests.flatMap((test) =>
    test.is === 'name' ? test.patterns : test.is === 'under' ? [test.path] : [],
  );
  if (!hasProgram(request.world, 'rsync')) return undefined;
  const [from = '.'] = query.places;
  return {
    command: run(
      'rsync',
      '-a',
      [...new Set(names)].map((name) => ({ raw: `--exclude=${quote(name)}` })),
      operand(from),
      { path },
    ),
    reason: 'Copy the folder without what is left out',
    bonus: 0.02,
  };
};

interface Given {
  readonly request: Understood;
  /** The folder that they go to. */
  readonly path: string;
}

/** "everything in x, hidden files included", "move everything from x": all that lies there, nothing by itself. */
const isWhole = (verb: Verb, query: FileQuery, request: Understood): boolean => {
  if (query.places.length !== 1 || query.either.length > 0) return false;
  const isHiddenToo = slotsOf(request, 'kind').some((slot) => slot.value.hidden);
  if (isHiddenToo) return /\b(everything|all|contents?)\b/i.test(request.text);
  return verb === 'MOVE' && query.tests.length === 0 && /\b(everything|contents)\b/i.test(request.text);
};

const whole = (verb: Verb, query: FileQuery, { request, path }: Given) => {
  if (request.world.userland !== 'gnu') return undefined;
  const words: readonly Word[] = [DESTINED[verb], ...(verb === 'COPY' ? ['-r'] : []), '-t', { path }, '{}', '+'];
  return {
    command: withNewFolder(path, find({ ...query, min: 1, max: 1 }, request.world, '-exec', ...words), request),
    reason: `${verb === 'COPY' ? 'Copy' : 'Move'} all that lies there`,
    bonus: 0.01,
  };
};

const each = (verb: Verb, query: FileQuery, { request, path }: Given) => {
  const shape = verb === 'COPY' ? saidAs(request, SHAPE) : undefined;
  const words: readonly Word[] =
    request.world.userland === 'gnu'
      ? [DESTINED[verb], ...(shape === undefined ? [] : ['--parents']), '-t', { path }, '{}', '+']
      : [DESTINED[verb], '{}', { path }, ';'];
  const set = reach(query, request);
  // Folders of a walk would be left out, and what is in them put beside one another.
  if (
    verb === 'COPY' &&
    set.max !== 1 &&
    !set.tests.some((test) => test.is === 'type' || (test.is === 'name' && !test.not))
  )
    return undefined;
  const command = find(set, request.world, '-exec', ...words);
  return {
    command: withNewFolder(path, command, request),
    reason: `${verb === 'COPY' ? 'Copy' : 'Move'} the files found`,
    explains: shape?.explains ?? [],
    bonus: 0.01,
  };
};

/** "put symlinks to all x into y": links are made there, nothing goes. */
const MAKES_LINKS = /\b(?:put|place|drop|add)\s+(?:an? |the )?(?:sym|soft |hard |symbolic )?links?\b/i;

const transfer = (verb: Verb, example: readonly [string, string]): Skill =>
  fileAction({
    name: `${verb.toLowerCase()}-found`,
    topic: 'files',
    summary: `${verb.toLowerCase()} the files that match into a folder`,
    examples: [example],
    verbs: [verb],
    object: 'files',
    claims: targetOf,
    write: ({ query, request }, claimed) => {
      const [slot] = [...claimed];
      if (slot?.type !== 'path' || isBareFolder(query) || isOne(query, request) || MAKES_LINKS.test(request.text))
        return undefined;
      const { path } = slot.value;
      // Twice the verb: two deeds.
      if (looseOf(request, verb).length > 1) return undefined;
      const rest = left(query, request);
      if (rest !== undefined) return verb === 'COPY' ? without(rest, { request, path }) : undefined;
      if (isSet(query)) return each(verb, query, { request, path });
      return isWhole(verb, query, request) ? whole(verb, query, { request, path }) : undefined;
    },
  });

export const copyFound = transfer('COPY', [
  'copy all pdf files from docs to /backup',
  "find docs -maxdepth 1 -type f -name '*.pdf' -exec cp -t /backup {} +",
]);
export const moveFound = transfer('MOVE', [
  'move the jpg images to photos',
  "find . -maxdepth 1 -type f -name '*.jpg' -exec mv -t photos {} +",
]);
