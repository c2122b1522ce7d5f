/** What folders take: one sum, one a subfolder, files too; ordered, cut, to a depth, in a unit, without some names. */
import type { World } from '../../../world.ts';
import { intent } from '../intent.ts';
import { type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { means } from '../understand.ts';
import { type Unit, unit } from '../unit.ts';
import { type Command, operand, pipe, run } from '../write/command.ts';
import { quotePath } from '../write/quote.ts';
import { apartBy, type Breadth, breadthOf, EATING, isOneOf, RANKING } from './du-breadth.ts';
import { isBareNumber, number, summed } from './du-sums.ts';

const SORTED = ['SORT', 'LARGEST', 'SMALLEST', 'DESCENDING', 'ASCENDING', 'BY', 'NUMERIC'] as const;

/** "sorted by size", "largest first", "the biggest". */
const order: Taker<'down' | 'up'> = ({ tokens, text }) => {
  const found = tokens.filter((token) => means(token, ...SORTED) || /^(top|most)$/i.test(token.value));
  if (!RANKING.test(text) && !EATING.test(text) && !found.some((token) => means(token, 'LARGEST', 'DESCENDING')))
    return undefined;
  const isUp =
    /\b(smallest|least|ascending|increasing)\b/i.test(text) && !/\b(to|at) (the )?(smallest|least)\b/i.test(text);
  return { value: isUp ? 'up' : 'down', tokens: found.map((token) => token.index) };
};

const limit: Taker<number> = (request, used) => {
  const [rank] = slotsOf(request, 'rank');
  if (rank?.value.explicit) return { value: rank.value.count, tokens: spanOf(rank) };
  const number = RANKING.test(request.text) || EATING.test(request.text) ? take.number(request, used) : undefined;
  if (rank === undefined || rank.value.which !== 'largest') return number;
  return { value: number?.value ?? 0, tokens: [...spanOf(rank), ...(number?.tokens ?? [])] };
};

const depth: Taker<number> = (request) => {
  const [slot] = slotsOf(request, 'depth');
  return slot?.value.max === undefined ? undefined : { value: slot.value.max, tokens: spanOf(slot) };
};

const excluded: Taker<string> = (request) => {
  const slot = request.slots.find((one) => one.not && (one.type === 'name' || one.type === 'path'));
  if (slot === undefined) return undefined;
  const name = slot.type === 'name' ? slot.value.patterns[0] : slot.type === 'path' ? slot.value.path : undefined;
  const words = request.tokens.filter((token) => means(token, 'EXCEPT', 'NOT')).map((token) => token.index);
  return name === undefined ? undefined : { value: name, tokens: [...spanOf(slot), ...words] };
};

interface Asked {
  readonly path?: string;
  readonly order?: 'down' | 'up';
  readonly limit?: number;
  readonly depth?: number;
  readonly unit?: Unit;
  readonly excluded?: string;
  /** More paths than one, which are summed up. */
  readonly others?: readonly string[];
  /** Each by itself, and no sum of all. */
  readonly apart?: 'items' | 'folders';
}

/** All that lies in a folder, or the folders in it, without the folder itself. */
const within = (path: string, kind: 'items' | 'folders'): { raw: string } => {
  const start = /^\.\/?$/.test(path) ? '' : `${quotePath(path.replace(/\/$/, ''))}/`;
  return { raw: `${start}*${kind === 'folders' ? '/' : ''}` };
};

const DEPTHS: Readonly<Record<Breadth, number | undefined>> = { sum: 0, folders: 1, items: 1, things: undefined };

/** `du` with its options. */
const summing = (asked: Asked, breadth: Breadth, world: World): Command => {
  const { depth: max = DEPTHS[breadth], unit: size = 'h', excluded: name } = asked;
  const level =
    max === 0 || max === undefined ? [] : world.userland === 'bsd' ? ['-d', String(max)] : [`--max-depth=${max}`];
  // GNU's own letters end with the megabyte.
  const letter = size === 'g' && world.userland === 'gnu' ? 'BG' : size;
  const letters = `${max === 0 ? 's' : ''}${breadth === 'things' || breadth === 'items' ? 'a' : ''}${letter}`;
  const exclude = name === undefined ? [] : [`--exclude=${name}`];
  if (asked.apart !== undefined) return run('du', `-s${size}`, exclude, within(asked.path ?? '.', asked.apart));
  return run('du', `-${letters}`, level, exclude, operand(asked.path ?? '.'));
};

const FOLDERS = /\b(folders?|director(y|ies)|dirs?|sub-?(folders?|director\w+|dirs?))\b/i;

/** Files by kind, age or size are another question; so is a sum of nothing that is named. */
const isOther = ({ path, order }: Asked, breadth: Breadth, { text, slots }: Understood): boolean => {
  const isOfThings = breadth === 'things' || breadth === 'items';
  const isOfFiles = /\bfiles?\b/i.test(text) && !isOfThings;
  const isSet = slots.some(
    (slot) => (slot.type === 'kind' && slot.value.extensions.length > 0) || slot.type === 'age' || slot.type === 'size',
  );
  const isEachFile =
    /\b(each|every|all( of)?( the)?) files?\b|\bfile sizes\b|\bsizes of (the )?files\b/i.test(text) &&
    breadth === 'sum' &&
    !/\btotal\b/i.test(text);
  if (isEachFile) return true;
  const isSearch =
    /\b(find|search|locate|look)\b/i.test(text) &&
    !/\b(sizes?|usage|disk|du|\w+est|big|large|spaces? (is|are|they|it))\b/i.test(text);
  if (isSet || isSearch || (isOfFiles && (order !== undefined || (path === undefined && !FOLDERS.test(text)))))
    return true;
  return path === undefined && breadth === 'sum' && !FOLDERS.test(text) && !/\bhere\b|\bdu\b/i.test(text);
};

/** "subfolders included" says how deep, and asks for no line for each of them. */
const withoutDepth = ({ text, tokens, slots }: Understood): string =>
  slots
    .filter((slot) => slot.type === 'depth' && slot.value.max === undefined)
    .reduceRight(
      (said, { from, to }) => `${said.slice(0, tokens[from]?.start)} ${said.slice(tokens[to - 1]?.end)}`,
      text,
    );

/** "which item …", "each item, one total for each", "folders directly in x": the sum of all would be one too many. */
const apartIn = ({ depth: max, excluded: name }: Asked, breadth: Breadth, text: string): Asked['apart'] => {
  if ((max ?? 1) !== 1 || name !== undefined) return undefined;
  return apartBy(breadth, text);
};

const measured = (given: Asked, world: World, request: Understood): Command | undefined => {
  const text = withoutDepth(request);
  const breadth = breadthOf(text);
  const apart = apartIn(given, breadth, text);
  const isOne = given.order !== undefined && isOneOf(apart, text);
  const asked: Asked = { ...given, ...(apart && { apart }), ...(isOne && !given.limit && { limit: 1 }) };
  if (isOther(asked, breadth, { ...request, text })) return undefined;
  const sums = summing(asked, breadth, world);
  if (asked.order === undefined || breadth === 'sum') return asked.limit ? undefined : sums;
  const isHuman = asked.unit === undefined || asked.unit === 'h';
  const sorted = pipe(sums, run('sort', `-${asked.order === 'down' ? 'r' : ''}${isHuman ? 'h' : 'n'}`));
  return isCut(asked, text) ? pipe(...parts(sorted), run('head', '-n', String(asked.limit || 10))) : sorted;
};

const write = (given: Asked, world: World, request: Understood): Command | undefined => {
  const { others = [], path: first = '.' } = given;
  if (others.length > 0) return summed(given, [first, ...others], request.text);
  if (isBareNumber(request.text)) return number(given, request.text);
  return measured(given, world, request);
};

/** "the biggest" are some of them; "sorted by size" and "biggest first" are all. */
const isCut = ({ limit }: Asked, text: string): boolean =>
  Boolean(limit) ||
  ((EATING.test(text) || /\b(largest|biggest|(?<!at )most|heaviest|top)\b/i.test(text)) &&
    !/\bsort(ed)?\b|\border(ed)?\b|\bby size\b|\bfirst\b|\b(?:on|at(?: the)?) top\b/i.test(text));

const parts = (command: Command): readonly Command[] => (command.type === 'pipe' ? command.parts : [command]);

export const duQuery: Skill = intent({
  name: 'folder-size',
  topic: 'disk',
  summary: 'how much space files and folders take',
  says: [
    'SIZE|DISK_SPACE|SPACE|=big|=large|=usage {path}',
    'USE DISK_SPACE|SPACE|STORAGE? {path}',
    'LARGEST|SIZE|DISK_SPACE|SPACE|=usage FOLDER {path?}',
    'FOLDER USE|LARGEST|=heaviest|=takes|=taking {path?}',
    '=eat|=hog|=hogging|=eating|=fill|=filling|=take|=taking|=consume|=consuming|=occupying DISK_SPACE|DISK|SPACE {path?}',
    '=eating|=filling|=eats|=fills =up? {path}',
    '=du {path?}',
    'SIZE|DISK_SPACE THING {path?}',
  ],
  slots: { limit, excluded, path: take.path, others: take.others, order, depth, unit },
  free: [
    'SIZE',
    'DISK_SPACE',
    'USE',
    'TOTAL',
    'FILE',
    'FOLDER',
    'SPACE',
    'COUNT',
    'SUMMARY',
    'DISK',
    'OF',
    'PER',
    'EVERY',
    'THING',
    'RECURSIVE',
    'LEVEL',
    'LARGEST',
    'SHALLOW',
    'ONLY',
    'INCLUDING',
    'HERE',
    'MORE',
    'SORT',
    'BY',
    'NUMBER',
    'BYTE',
    'FIND',
  ],
  write: (asked, world, request) => write(asked as Asked, world, request),
  examples: [
    ['how big is the docs folder', 'du -sh docs'],
    ['total size of docs and src', 'du -csh docs src | tail -n 1'],
    ['how big is notes.txt in bytes, only the number', 'du -sb notes.txt | cut -f1'],
    ['what is eating my disk', 'du -h --max-depth=1 . | sort -rh | head -n 10'],
    ['how much space does each folder in docs take', 'du -h --max-depth=1 docs'],
    ['sizes of all files and folders in docs, largest first', 'du -ah docs | sort -rh'],
    ['total size of docs in megabytes', 'du -sm docs'],
    ['size of the subfolders of docs sorted by size', 'du -h --max-depth=1 docs | sort -rh'],
    ['how much space do the folders in docs take, at most 2 levels deep', 'du -h --max-depth=2 docs'],
  ],
});
