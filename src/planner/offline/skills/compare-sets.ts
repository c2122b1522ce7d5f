/** What two files or folders have in common, and what only one of them has. */
import { intent } from '../intent.ts';
import { type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { means } from '../understand.ts';
import { type Command, pipe, run } from '../write/command.ts';
import { quotePath } from '../write/quote.ts';
import { foldersCompared } from './folders-compared.ts';

/** The two paths of the request, quoted bare names as well; the denied one second. */
const two: Taker<readonly [string, string]> = (request) => {
  const paths = slotsOf(request, 'path').filter((slot) => slot.value.path !== '.' && !slot.value.glob);
  const quoted = slotsOf(request, 'literal').filter((slot) => /^[\w./-]+$/.test(slot.value.text));
  const all = [
    ...paths.map((slot) => ({ path: slot.value.path, not: slot.not, from: slot.from, span: spanOf(slot) })),
    ...quoted.map((slot) => ({ path: slot.value.text, not: slot.not, from: slot.from, span: spanOf(slot) })),
  ].sort((a, b) => Number(a.not) - Number(b.not) || a.from - b.from);
  const [first, second] = all;
  if (first === undefined || second === undefined || all.length > 2) return undefined;
  return { value: [first.path, second.path], tokens: [...first.span, ...second.span] };
};

/** The World knows; where it does not, "files in x" are the names in a folder, "lines" those of a file. */
const isFolder = (request: Understood, path: string): boolean => {
  const entry = request.world.entry(path);
  if (entry !== undefined) return entry.kind === 'dir';
  const says = (...concepts: Parameters<typeof means> extends [unknown, ...infer C] ? C : never) =>
    request.tokens.some((token) => means(token, ...concepts));
  return says('FILE', 'NAME', 'FOLDER') && !says('LINE', 'TEXT', 'WORD') && !/\.\w+$/.test(path);
};

/** "relative paths", "also in subfolders" */
const isDeep = ({ text }: Understood): boolean =>
  /\brelative\b.*\bpaths?\b|\brecursive|\bsub-?(?:folders|director)|\banywhere\b/i.test(text);

/** The sorted lines of a file, or names in a folder. */
const sorted = (request: Understood, path: string): string =>
  !isFolder(request, path)
    ? `<(sort ${quotePath(path)})`
    : isDeep(request)
      ? /\bnames?\b/i.test(request.text)
        ? `<(find ${quotePath(path)} -type f -printf '%f\\n' | sort -u)`
        : `<(cd ${quotePath(path)} && find . -type f | sort)`
      : `<(ls ${quotePath(path)})`;

const comm = (request: Understood, flags: string, [a, b]: readonly [string, string]): Command | undefined =>
  isFolder(request, a) !== isFolder(request, b)
    ? undefined
    : run('comm', flags, { raw: sorted(request, a) }, { raw: sorted(request, b) });

const FREE = [
  'LINE',
  'FILE',
  'FOLDER',
  'TEXT',
  'CONTAIN',
  'AND',
  'IN',
  'NOT',
  'EXCEPT',
  'THING',
  'ONLY',
  'NAME',
  'SORT',
] as const;

export const compareSets: readonly Skill[] = [
  ...foldersCompared,
  intent({
    name: 'common-lines',
    topic: 'text',
    summary: 'lines that two files share, or names that two folders share',
    says: [
      '=common LINE|FILE|NAME|THING {two}',
      'SIMILAR LINE {two}',
      'LINE =both {two}',
      'FILE =both {two}',
      'FILE|NAME|THING =also {two}',
    ],
    slots: { two },
    free: [...FREE, 'SIMILAR', 'COUNT'],
    write: ({ two: pair }, _world, request) => {
      const same = pair && comm(request, '-12', pair);
      const isDenied =
        request.slots.some((slot) => slot.not) ||
        /\b(?:not|either|only (?:one|in)|except|neither)\b/i.test(request.text);
      if (same === undefined || isDenied) return undefined;
      return request.tokens.some((token) => token.concepts.includes('COUNT')) ? pipe(same, run('wc', '-l')) : same;
    },
    examples: [['lines common to notes.txt and ideas.txt', 'comm -12 <(sort notes.txt) <(sort ideas.txt)']],
  }),
  intent({
    name: 'in-one-only',
    topic: 'text',
    summary: 'what two files or folders do not share',
    says: ['LINE|FILE|NAME|THING {two}'],
    slots: { two },
    free: [...FREE, 'COUNT'],
    write: ({ two: pair }, _world, request) =>
      pair === undefined || !/\b(?:only|just|exactly) (?:in )?one of\b/i.test(request.text)
        ? undefined
        : comm(request, '-3', pair),
    examples: [['names that occur in only one of docs and src', 'comm -3 <(ls docs) <(ls src)']],
  }),
  intent({
    name: 'only-in-first',
    topic: 'text',
    summary: 'what one file or folder has and another has not',
    says: ['LINE|FILE|NAME|THING {two}'],
    slots: { two },
    free: FREE,
    write: ({ two: pair }, _world, request) => {
      const denied = request.slots.filter((slot) => slot.not && (slot.type === 'path' || slot.type === 'literal'));
      const [other] = denied;
      // "except x" leaves out what is called so; "not in x" asks for what x has.
      const isThere =
        other?.type !== 'path' ||
        other.value.prepositions.length > 0 ||
        request.world.entry(other.value.path)?.kind === 'file';
      const isAsked = denied.length === 1 && isThere;
      const isSearch =
        slotsOf(request, 'content').length > 0 ||
        slotsOf(request, 'name').length > 0 ||
        slotsOf(request, 'depth').length > 0;
      // "in docs, but not in docs/old": a part is left out.
      const isPart = pair?.[1].startsWith(`${pair[0].replace(/\/$/, '')}/`);
      return pair === undefined || !isAsked || isSearch || isPart ? undefined : comm(request, '-23', pair);
    },
    examples: [['lines of notes.txt that are not in ideas.txt', 'comm -23 <(sort notes.txt) <(sort ideas.txt)']],
  }),
];
