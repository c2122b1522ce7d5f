/** What can be done with each file that a query means: delete, count, change mode and owner, archive, run a checksum. */
import type { FileQuery } from '../frames/file-query.ts';
import { DEEP, isBare, isNear } from '../frames/file-query.ts';
import { saysType } from '../frames/file-tests.ts';
import { allOf, looseOf, slotsOf, type Understood } from '../skill.ts';
import { pipe, run, type Word } from '../write/command.ts';
import { find } from '../write/find.ts';
import { fileAction, shallow } from './file-action.ts';

const onlyFolders = (query: FileQuery): boolean =>
  query.tests.some((test) => test.is === 'type' && !test.not && test.types.includes('d'));
const isEmptyQuery = (query: FileQuery): boolean =>
  query.tests.some((test) => test.is === 'slot' && test.slot.type === 'empty' && !test.not);

/** Plain operands ("a.txt and b.txt") are no query: `rm` and `cp` take those. */
export const isSet = (query: FileQuery): boolean => query.tests.length > 0 || query.either.length > 0;

/** Files and folders are both named: a set, though no test says so. */
export const namesAll = (query: FileQuery): boolean =>
  [...query.used].some((slot) => slot.type === 'kind' && slot.value.types.length === 0 && !slot.not);

export const namesOnly = (query: FileQuery): boolean =>
  query.either.length === 0 &&
  query.tests.every(
    (test) =>
      test.is === 'type' ||
      (test.is === 'name' && !test.not && !test.insensitive && test.patterns.every((one) => !/[*?]/.test(one))),
  );

export const deleteFound = fileAction({
  name: 'delete-found',
  topic: 'files',
  summary: 'delete the files that match',
  examples: [
    ['delete all empty directories under build', 'find build -type d -empty -delete'],
    ['remove *.tmp files older than a week from /var/tmp', "find /var/tmp -type f -name '*.tmp' -mtime +7 -delete"],
    ['delete all folders called cache', 'find . -type d -name cache -prune -exec rm -r {} +'],
  ],
  verbs: ['DELETE'],
  object: 'files',
  write: ({ query, request }) => {
    const many =
      allOf(request, 'EVERY', 'RECURSIVE').length > 0 ||
      query.tests.some((test) => test.is === 'type') ||
      /\b(all|everything)\b/i.test(request.text);
    if (!isSet(query) || isBareFolder(query) || (namesOnly(query) && !many)) return undefined;
    if (isOfPermission(request) || isOneUnnamed(query, request) || isOneLink(query, request)) return undefined;
    if (slotsOf(request, 'content').length > 0 || slotsOf(request, 'rank').length > 0) return undefined;
    // Without a noun, folders are left alone: deleting one would take everything in it.
    // "everything named x": folders of that name with all in them.
    const isAll = /\b(every|any)thing (named|called)\b/i.test(request.text) && namesOnly(query);
    const isTyped = isAll || saysType(query.tests);
    const files: FileQuery = isTyped
      ? query
      : { ...query, tests: [{ is: 'type', types: ['f'], not: false }, ...query.tests] };
    return {
      command: isAll
        ? find(files, request.world, '-prune', '-exec', 'rm', '-r', '{}', '+')
        : find(files, request.world, ...removing(query, request)),
      reason: 'Delete the files found',
      explains: looseOf(request, ...(looseOf(request, 'CONFIRM').length > 0 ? ASKING : []), 'FORCE'),
    };
  },
});

const ASKING = ['CONFIRM', 'EVERY', 'PER'] as const;

/** Folders go with what is in them; empty ones and files by themselves; each after a question where one is asked for. */
const removing = (query: FileQuery, request: Understood): readonly Word[] => {
  const isFolders = onlyFolders(query) && !isEmptyQuery(query);
  if (looseOf(request, 'CONFIRM').length > 0) return ['-ok', 'rm', isFolders ? '-r' : '-f', '{}', ';'];
  const flags = looseOf(request, 'FORCE').length > 0 ? '-rf' : '-r';
  return isFolders ? ['-prune', '-exec', 'rm', flags, '{}', '+'] : ['-delete'];
};

/** "delete the folder": the one spoken of before, never all that there are. */
const isOneUnnamed = (query: FileQuery, request: Understood): boolean =>
  isBare(query) &&
  slotsOf(request, 'kind').every(
    (slot) =>
      !/s$/i.test(request.tokens[slot.to - 1]?.text ?? '') &&
      !['every', 'each', 'any', 'all'].includes(request.tokens[slot.from - 1]?.lemma ?? ''),
  );

/** "the symlink x": that one, which is here. */
const isOneLink = (query: FileQuery, request: Understood): boolean =>
  namesOnly(query) &&
  query.tests.some(
    (test) => test.is === 'name' && test.patterns.every((one) => request.world.entry(one) !== undefined),
  ) &&
  slotsOf(request, 'kind').some(
    (slot) => slot.value.types.join() === 'l' && !/s$/i.test(request.tokens[slot.to - 1]?.text ?? ''),
  );

/** "… with write permission and remove it", "… the permission": what goes is the permission. */
const isOfPermission = (request: Understood): boolean =>
  slotsOf(request, 'permission').length > 0 &&
  /\b(remove|delete|revoke|clear|drop) (it\b|th(e|at|is|ose|ese) (\w+ )?(permissions?|bits?|access|rights?)\b)/i.test(
    request.text,
  );

/** "delete the folder x": the noun belongs to the operand. */
export const isBareFolder = (query: FileQuery): boolean =>
  isBare(query) && query.places.length > 0 && onlyFolders(query) && !query.places.includes('.');

export const countFound = fileAction({
  name: 'count-found',
  topic: 'files',
  summary: 'count the files that match',
  examples: [
    ['how many txt files are in docs', "find docs -type f -name '*.txt' | wc -l"],
    ['count the files here', 'find . -maxdepth 1 -type f | wc -l'],
    ['how many files are there', 'find . -maxdepth 1 -type f | wc -l'],
    ['how many hidden files are there', "find . -mindepth 1 -maxdepth 1 -name '.*' | wc -l"],
    ['count the files in all subfolders', 'find . -type f | wc -l'],
    ['count the directories here, not in subfolders', 'find . -mindepth 1 -maxdepth 1 -type d | wc -l'],
  ],
  verbs: ['COUNT'],
  also: ['EXIST'],
  write: ({ query, request }) => {
    if (
      looseOf(request, 'LINE', 'WORD', 'CHARACTER', 'BYTE', 'OCCURRENCE').length > 0 ||
      slotsOf(request, 'content').length > 0
    )
      return undefined;
    if (!isSet(query) && !namesAll(query) && looseOf(request, 'THING').length === 0) return undefined;
    const isHidden = query.tests.some((test) => test.is === 'name' && !test.not && test.patterns.join() === '.*');
    if (isOfEntries(request) && query.places.some((place) => !isFolder(place, request))) return undefined;
    const near = isNear(query, request) || isHidden || isOfEntries(request) ? shallow(query) : query;
    const isFiles = near.tests.some((test) => test.is === 'type' && !test.not && test.types.join('') === 'f');
    const min = (!isFiles || isHidden) && near.max === 1 && near.min === undefined ? { min: 1 } : {};
    return {
      command: pipe(find({ ...near, ...min }, request.world), run('wc', '-l')),
      reason: near.max === 1 ? 'Count what is directly in the folder' : 'Count what is found, subfolders included',
      explains: allOf(request, 'SHOW', 'TOTAL', 'NUMBER'),
    };
  },
});

/** What may well be a folder: by the World, or by its looks. */
const isFolder = (path: string, { world }: Understood): boolean => {
  const kind = world.entry(path)?.kind;
  return kind === undefined
    ? !/^\/etc\/(?:passwd|group|hosts|fstab|g?shadow|services|crontab)$|\w\.\w{1,5}$/.test(path) || path.endsWith('.d')
    : kind !== 'file';
};

/** "entries in x", "items of this folder": what a list of the folder itself has. */
const isOfEntries = ({ text, tokens }: Understood): boolean =>
  /\b(?:entries|items) (?:in|of|from) /i.test(text) && !tokens.some((token) => DEEP.has(token.lemma));

export const chmodFound = fileAction({
  name: 'chmod-found',
  topic: 'files',
  summary: 'change the permissions of the files that match',
  examples: [['set permissions of all sh files in bin to 755', "find bin -type f -name '*.sh' -exec chmod 755 {} +"]],
  verbs: ['CHANGE', 'PERMISSION', 'CREATE'],
  claims: (request) => {
    const targets = slotsOf(request, 'permission').filter((slot) => request.tokens[slot.from]?.lemma === 'to');
    // "folders to 755 and files to 644" are two deeds.
    if (targets.length > 1) return undefined;
    const target = slotsOf(request, 'permission').findLast(
      (slot) => slot.value.kind === 'mode' && /^[0-7]+$/.test(slot.value.mode),
    );
    if (target !== undefined) return new Set([target]);
    const bare = slotsOf(request, 'number').findLast((slot) =>
      /^[0-7]{3,4}$/.test(request.tokens[slot.from]?.value ?? ''),
    );
    const isMode = /\bchmod\b|\bmake\b.*\b(files?|folders?|director(y|ies)|scripts?|them|it) [0-7]{3}\b/i;
    return bare !== undefined && isMode.test(request.text) ? new Set([bare]) : undefined;
  },
  write: ({ query, request }, claimed) => {
    const [slot] = [...claimed];
    const mode =
      slot?.type === 'permission'
        ? slot.value.mode
        : slot?.type === 'number'
          ? request.tokens[slot.from]?.value
          : undefined;
    if (
      mode === undefined ||
      /^(?:please |can you |could you )?give (?:me|us)\b/i.test(request.text) ||
      !(isSet(query) || namesAll(query)) ||
      (namesOnly(query) && !query.tests.some((test) => test.is === 'type'))
    )
      return undefined;
    return {
      command: find(query, request.world, '-exec', 'chmod', mode, '{}', '+'),
      reason: 'Change the mode of the files found',
      explains: [
        ...allOf(request, 'CHANGE', 'PERMISSION'),
        ...request.tokens.filter((token) => token.lemma === 'chmod').map((token) => token.index),
      ],
    };
  },
});
