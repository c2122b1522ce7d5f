/** What is made of all files that a query means: checksums, counts of lines, sums, archives, contents. */
import type { FileQuery } from '../frames/file-query.ts';
import { saysType } from '../frames/file-tests.ts';
import type { Concept } from '../language/english.ts';
import { allOf, looseOf, type Skill, slotsOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { type Command, into, pipe, run } from '../write/command.ts';
import { find } from '../write/find.ts';
import { type FileActionSkill, fileAction } from './file-action.ts';
import { isSet } from './find-actions.ts';

/** Files only, where the request left that open. */
export const files = (query: FileQuery): FileQuery =>
  saysType(query.tests) ? query : { ...query, tests: [{ is: 'type', types: ['f'], not: false }, ...query.tests] };

/** A named file is no set: `wc -l x` is shorter. */
export const isOpenSet = (query: FileQuery): boolean => {
  const open = query.tests.some(
    (test) => test.is !== 'type' && !(test.is === 'name' && test.patterns.every((one) => !/[*?]/.test(one))),
  );
  return open || query.either.length > 0 || (query.tests.length > 0 && query.tests.every((test) => test.is === 'type'));
};

export const asks = (request: Understood, ...concepts: readonly Concept[]): boolean =>
  allOf(request, ...concepts).length > 0;

interface Each
  extends Pick<FileActionSkill, 'name' | 'topic' | 'summary' | 'examples' | 'verbs' | 'also' | 'claims' | 'object'> {
  readonly command: (query: FileQuery, request: Understood, claimed: ReadonlySet<Slot>) => Command | undefined;
}

export const each = ({ command, ...skill }: Each): Skill =>
  fileAction({
    ...skill,
    write: ({ query, request }, claimed) => {
      const isOther = slotsOf(request, 'content').length > 0 || slotsOf(request, 'literal').length > 0;
      if (!isSet(query) || !isOpenSet(query) || isOther) return undefined;
      const written = command(files(query), request, claimed);
      return (
        written && {
          command: written,
          reason: skill.summary,
          explains: [...allOf(request, 'SHOW', 'EVERY', 'PER'), ...(claimed.size > 0 ? looseOf(request, 'WRITE') : [])],
          bonus: 0.01,
        }
      );
    },
  });

/** "into all.csv" */
const isTargetFile = ({ value }: Slot<'path'>): boolean =>
  value.prepositions.includes('TO') && (/\.\w+$|SUMS?$/.test(value.path) || value.said === 'file');

/** "into one file named x" */
const isTargetName = (slot: Slot<'name'>, { tokens }: Understood): boolean =>
  slot.value.exact &&
  tokens.slice(Math.max(0, slot.from - 5), slot.from).some((token) => /^(into|to|as)$/.test(token.lemma));

/** The files to be written, whichever way they are named. */
const targetsOf = (claimed: ReadonlySet<Slot>): ReadonlySet<Slot> =>
  new Set(
    [...claimed].flatMap((slot): Slot[] => {
      if (slot.type === 'path') return [slot];
      if (slot.type !== 'name') return [];
      const path = slot.value.patterns[0] ?? '';
      return [{ ...slot, type: 'path', value: { path, prepositions: ['TO'], only: false, glob: false } }];
    }),
  );

const SUMS = [
  ['MD5', 'md5sum'],
  ['SHA1', 'sha1sum'],
  ['SHA512', 'sha512sum'],
  ['SHA256', 'sha256sum'],
  ['CHECKSUM', 'sha256sum'],
] as const;

export const checksumFound = each({
  name: 'checksum-found',
  topic: 'files',
  summary: 'checksums of the files that match',
  examples: [['sha1 checksums of all pdf files in docs', "find docs -type f -name '*.pdf' -exec sha1sum {} +"]],
  verbs: ['MD5', 'SHA1', 'SHA256', 'SHA512', 'CHECKSUM'],
  also: ['CALCULATE', 'CREATE', 'SUM', 'CHECKSUM', 'SHOW', 'TO'],
  claims: (request) => new Set(slotsOf(request, 'path').filter(isTargetFile)),
  command: (query, request, claimed) => {
    const [, tool = 'sha256sum'] = SUMS.find(([concept]) => asks(request, concept)) ?? [];
    const program = request.world.userland === 'bsd' && tool === 'md5sum' ? 'md5' : tool;
    const [target, more] = targetsOf(claimed);
    if (target?.type !== 'path') return find(query, request.world, '-exec', program, '{}', '+');
    const { path } = target.value;
    // What is written here is among the files.
    const isAmong = !path.includes('/') && (query.places.length === 0 || query.places.includes('.'));
    const tests = isAmong ? [{ is: 'name', patterns: [path], insensitive: false, not: true } as const] : [];
    const isOdd = more !== undefined || query.places.includes(path);
    return isOdd
      ? undefined
      : into(find({ ...query, tests: [...query.tests, ...tests] }, request.world, '-exec', program, '{}', '+'), {
          path,
        });
  },
});

const UNITS = [
  ['WORD', '-w'],
  ['CHARACTER', '-m'],
  ['LINE', '-l'],
] as const;

/** What a table of numbers and names is sorted by, where it is to be sorted. */
const tableOrder = (request: Understood): Command | undefined => {
  if (!asks(request, 'SORT')) return undefined;
  const [order] = slotsOf(request, 'order');
  const down = order?.value.direction === 'down' || asks(request, 'DESCENDING') ? 'r' : '';
  const isByName = order?.value.by === 'name' || /\bby (file|name|path|file ?name)\b/i.test(request.text);
  return isByName ? run('sort', `-${down}k2`) : run('sort', `-n${down}`);
};

/** A number per file, or one of all together. */
export const countLinesFound = each({
  name: 'count-lines-found',
  topic: 'text',
  summary: 'lines, words or characters in the files that match',
  examples: [
    ['count the lines of all py files in src', "find src -type f -name '*.py' -exec cat {} + | wc -l"],
    ['how many words does each md file in docs have', "find docs -type f -name '*.md' -exec wc -w {} +"],
  ],
  verbs: ['COUNT'],
  also: [
    'LINE',
    'WORD',
    'CHARACTER',
    'TOTAL',
    'SUM',
    'CALCULATE',
    'CONTAIN',
    'NUMBER',
    'NAME',
    'SHOW',
    'BYTE',
    'EXIST',
    'SORT',
    'DESCENDING',
    'ASCENDING',
  ],
  claims: (request) => new Set(slotsOf(request, 'order')),
  command: (query, request) => {
    const unit = UNITS.find(([concept]) => looseOf(request, concept).length > 0);
    if (
      unit === undefined ||
      slotsOf(request, 'empty').length > 0 ||
      asks(request, 'OCCURRENCE', 'UNIQUE', 'DUPLICATE')
    )
      return undefined;
    const sort = tableOrder(request);
    if (sort !== undefined) return pipe(find(query, request.world, '-exec', 'wc', unit[1], '{}', '+'), sort);
    if (asks(request, 'SORT')) return undefined;
    const isOneSum = /\b(total|overall|combined) (number|count|lines?|words?|characters?)\b/i.test(request.text);
    const isEach =
      asks(request, 'EVERY', 'PER') || /\b(?:one by one|individually|separately|apiece)\b/i.test(request.text);
    return isEach && !isOneSum
      ? find(query, request.world, '-exec', 'wc', unit[1], '{}', '+')
      : pipe(find(query, request.world, '-exec', 'cat', '{}', '+'), run('wc', unit[1]));
  },
});

/** "the size of each", but not "the total size of every file that …". */
const isOfEach = (request: Understood): boolean =>
  asks(request, 'EVERY', 'PER') && !/\b(total|overall|combined|sum|altogether)\b/i.test(request.text);

export const totalSizeFound = each({
  name: 'total-size-found',
  topic: 'disk',
  summary: 'the size of the files that match, all together',
  examples: [
    ['total size of all png files in photos', "find photos -type f -name '*.png' -exec du -ch {} + | tail -n 1"],
  ],
  verbs: ['TOTAL', 'SUM', 'DISK_SPACE', 'USE'],
  also: ['SIZE', 'CALCULATE', 'COUNT', 'DISK_SPACE', 'USE', 'TOTAL', 'SUM', 'HUMAN', 'SPACE', 'SHOW', 'BYTE'],
  command: (query, request) => {
    const isOfFolder =
      looseOf(request, 'FOLDER').length > 0 ||
      slotsOf(request, 'kind').some((slot) => slot.value.types.includes('d') && !slot.not);
    if (!asks(request, 'SIZE', 'DISK_SPACE', 'SPACE') || isOfEach(request) || isOfFolder) return undefined;
    if (asks(request, 'BYTE') && request.world.userland === 'gnu')
      return pipe(find(query, request.world, '-printf', '%s\\n'), run('awk', '{ sum += $1 } END { print sum }'));
    const sizes = find(query, request.world, '-exec', 'du', '-ch', '{}', '+');
    // "the sizes, and the total": both.
    return /\bsizes\b[^.]*\b(and|with|plus)\b[^.]*\btotal\b/i.test(request.text)
      ? sizes
      : pipe(sizes, run('tail', '-n', '1'));
  },
});

export const showFound = each({
  name: 'show-found',
  topic: 'text',
  summary: 'the contents of the files that match',
  examples: [['concatenate all md files in docs', "find docs -type f -name '*.md' -exec cat {} +"]],
  verbs: ['CONCATENATE', 'JOIN'],
  also: ['TEXT', 'SHOW', 'JOIN', 'CONCATENATE', 'THING', 'TO', 'FILE'],
  claims: (request) => {
    const named = slotsOf(request, 'name').filter((slot) => isTargetName(slot, request));
    return new Set<Slot>([
      ...slotsOf(request, 'path').filter((slot) => isTargetFile(slot)),
      ...(named as readonly unknown[] as Slot[]),
      ...slotsOf(request, 'order'),
    ]);
  },
  command: (query, request, all) => {
    const claimed = targetsOf(all);
    const [target] = claimed;
    if (query.places.some((place) => /\.[a-z]{2,4}$/.test(place)) || claimed.size > 1) return undefined;
    if (target?.type !== 'path') return find(query, request.world, '-exec', 'cat', '{}', '+');
    const { path } = target.value;
    // What is written must not be read: it is made before the search begins.
    const other: FileQuery = {
      ...query,
      tests: [...query.tests, { is: 'name', patterns: [path.replace(/^.*\//, '')], insensitive: false, not: true }],
    };
    return into(find(other, request.world, '-exec', 'cat', '{}', '+'), { path });
  },
});

export const eachFound: readonly Skill[] = [checksumFound, countLinesFound, totalSizeFound, showFound];
