/** FileQuery: which files are meant. Filled from slots; `write/find.ts` turns it into `find`. */
import { looseOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Slot, SlotType } from '../slot.ts';
import { means } from '../understand.ts';
import { emphasis, inclusion, isDropped, isIncluded, isName, isOfLines } from './file-slots.ts';
import { isContrary, joinedNames, mergedTypes, ofLinks, type Test, unique } from './file-tests.ts';

export interface FileQuery {
  readonly places: readonly string[];
  /** All must hold; `joined` 'or': one of them, for conditions that the request joins with "or". */
  readonly tests: readonly Test[];
  readonly either: readonly Test[];
  readonly max?: number;
  readonly min?: number;
  /** What the request says about descending: nothing, yes, or no. */
  readonly descend: 'unsaid' | 'yes' | 'no';
  /** Options of the walk: `-xdev`, `-L`. */
  readonly options: readonly ('-xdev' | '-L')[];
  readonly explains: ReadonlySet<number>;
  /** Slots in use, for actions that need to know what is left. */
  readonly used: ReadonlySet<Slot>;
}

const CONDITIONS = [
  'size',
  'age',
  'permission',
  'owner',
  'empty',
  'link',
  'fact',
] as const satisfies readonly SlotType[];
type Condition = (typeof CONDITIONS)[number];

const insensitiveIn = (request: Understood): boolean => slotsOf(request, 'insensitive').length > 0;

const kindTests = (slot: Slot<'kind'>, insensitive: boolean): readonly Test[] => {
  const { types, extensions, hidden } = slot.value;
  const tests: Test[] = [];
  const isPlainName = extensions.length > 0;
  const isAnyHidden = hidden && !isPlainName && !slot.not && types.join('') === 'f';
  if (types.length > 0 && !isAnyHidden && !(slot.not && isPlainName))
    tests.push({ is: 'type', types, not: slot.not && !hidden });
  if (isPlainName)
    tests.push({
      is: 'name',
      patterns: extensions.map((extension) => `*.${extension}`),
      // Cameras and phones write .JPG as often as .jpg: kinds that stand for several extensions ignore case.
      insensitive: insensitive || extensions.length > 2,
      not: slot.not,
    });
  if (hidden) tests.push({ is: 'name', patterns: ['.*'], insensitive: false, not: slot.not });
  return tests;
};

const pathTest = (slot: Slot<'path'>, request: Understood): Test | undefined => {
  if (slot.not && !isName(slot, request)) return { is: 'under', path: slot.value.path.replace(/\/$/, ''), not: true };
  if (!isName(slot, request)) return undefined;
  return { is: 'name', patterns: [slot.value.path], insensitive: insensitiveIn(request), not: slot.not };
};

/** A file whose name looks like a pattern is that one file, no set. */
const isOddName = (slot: Slot, { world }: Understood): boolean =>
  slot.type === 'path' && /[*?[]/.test(slot.value.path) && world.entry(slot.value.path) !== undefined;

/** "into out.txt" is where the answer goes, no condition. */
const isTarget = (slot: Slot, request: Understood): boolean =>
  slot.type === 'path' &&
  !slot.not &&
  slot.value.prepositions.includes('TO') &&
  (isName(slot, request) || (slot.value.said === 'file' && slot.value.path.includes('/')));

/** "inside x.tar.gz": what is in there is no file yet. */
const isArchive = (slot: Slot): boolean =>
  slot.type === 'path' &&
  !slot.not &&
  slot.value.prepositions.includes('IN') &&
  !slot.value.prepositions.includes('TO') &&
  slot.value.said !== 'folder' &&
  /\.(tar(\.\w+)?|tgz|zip)$/i.test(slot.value.path);

/** Conditions of one slot; none for a place. */
const testsOf = (slot: Slot, request: Understood): readonly Test[] => {
  if (slot.type === 'kind' && isIncluded(slot, request)) return [];
  if (slot.type === 'kind') return kindTests(slot, insensitiveIn(request));
  if (slot.type === 'name')
    return [{ is: 'name', patterns: slot.value.patterns, insensitive: insensitiveIn(request), not: slot.not }];
  if (slot.type === 'path') {
    const test = pathTest(slot, request);
    // ".git" may be a file or a folder: left out either way.
    const isEither = slot.not && test?.is === 'name' && /^\.\w+$/.test(slot.value.path);
    const under: readonly Test[] = isEither ? [{ is: 'under', path: slot.value.path, not: true }] : [];
    return test === undefined ? [] : [test, ...under];
  }
  return (CONDITIONS as readonly string[]).includes(slot.type)
    ? [{ is: 'slot', slot: slot as Slot<Condition>, not: slot.not !== isDenied(slot) }]
    : [];
};

const isDenied = (slot: Slot): boolean => slot.type === 'permission' && slot.value.denied === true;

interface Depths {
  readonly max?: number;
  readonly min?: number;
  readonly descend: FileQuery['descend'];
}

const depths = (request: Understood): Depths => {
  const slots = slotsOf(request, 'depth');
  const only = slotsOf(request, 'path').some((slot) => slot.value.only && slot.value.path !== '/');
  const max = slots.find((slot) => slot.value.max !== undefined)?.value.max ?? (only ? 1 : undefined);
  const recursive = slots.some((slot) => slot.value.recursive);
  const descend = recursive ? 'yes' : max === 1 ? 'no' : 'unsaid';
  const min = slots.find((slot) => slot.value.min !== undefined)?.value.min;
  return { descend, ...(max === undefined ? {} : { max }), ...(min === undefined ? {} : { min }) };
};

const FILE_SLOTS: readonly SlotType[] = ['kind', 'name', 'path', 'depth', 'insensitive', 'walk', ...CONDITIONS];

/** "in a but not in b", side by side: a comparison of two folders, no query. */
const isSetDifference = (slots: readonly Slot[], { world }: Understood): boolean => {
  const places = slots.filter((slot) => slot.type === 'path');
  const inside = places.find((slot) => !slot.not && slot.value.path !== '.');
  return places.some((slot) => {
    const isBeside = slot.not && slot.value.prepositions.includes('IN') && world.entry(slot.value.path)?.kind === 'dir';
    return isBeside && inside?.type === 'path' && !slot.value.path.startsWith(inside.value.path);
  });
};

interface Conditions {
  readonly places: readonly string[];
  readonly tests: readonly Test[];
  readonly either: readonly Test[];
}

const conditions = (slots: readonly Slot[], request: Understood): Conditions => {
  const places: string[] = [];
  const tests: Test[] = [];
  const either: Test[] = [];
  for (const slot of slots) {
    const some = testsOf(slot, request);
    if (slot.type === 'path' && some.length === 0) places.push(slot.value.path);
    // "not in a or b": in neither.
    if (slot.or && !slot.not && some.length > 0 && tests.length > 0 && slot.type !== 'kind')
      either.push(...(either.length === 0 ? tests.splice(-1) : []), ...some);
    else tests.push(...some);
  }
  return { places, tests, either };
};

/** "the files in x that are also in y": in both of them, no query over either. */
const isInBoth = (slots: readonly Slot[], { tokens }: Understood): boolean =>
  slots.some(
    (slot) =>
      slot.type === 'path' &&
      slot.value.prepositions.includes('IN') &&
      tokens[slot.from - 1]?.lemma === 'also' &&
      slots.some((one) => one.type === 'path' && one.to < slot.from && one.value.path !== '.'),
  );

/** The set of files that a request speaks of, or undefined when it speaks of none. `without`: slots that the action takes for itself. */
export const fileQuery = (request: Understood, without: ReadonlySet<Slot> = new Set()): FileQuery | undefined => {
  const slots = request.slots.filter((slot) => FILE_SLOTS.includes(slot.type) && !without.has(slot));
  const { places, tests, either } = conditions(slots, request);
  const named = joinedNames(tests);
  if (
    named === undefined ||
    isContrary(tests) ||
    isSetDifference(slots, request) ||
    isInBoth(slots, request) ||
    slots.some((slot) => isOddName(slot, request))
  )
    return undefined;
  if (slots.some((slot) => isTarget(slot, request) || isOfLines(slot, request) || isArchive(slot))) return undefined;
  const things = looseOf(request, 'THING');
  if (slots.length === 0 && things.length === 0) return undefined;
  const explains = new Set([
    ...spanOf(...slots.filter((slot) => !isDropped(slot, slots))),
    ...emphasis(request, slots),
    ...slots.flatMap((slot) => (slot.type === 'kind' && isIncluded(slot, request) ? inclusion(slot, request) : [])),
    ...things,
    ...looseOf(request, 'CURRENT', 'EVERY'),
    ...denials(request, slots),
    ...slots.flatMap(({ type, to }) =>
      type === 'path' && /^(has|have|contains?|holds?)$/i.test(request.tokens[to]?.value ?? '') ? [to] : [],
    ),
  ]);
  return {
    places: withoutHere(places),
    tests: ofLinks(unique(mergedTypes(named))),
    either,
    options: slots.flatMap((slot) =>
      slot.type === 'walk'
        ? [slot.value.option]
        : slot.type === 'path' && slot.value.only && slot.value.path === '/'
          ? ['-xdev' as const]
          : [],
    ),
    ...depths(request),
    explains,
    used: new Set(slots),
  };
};

/** "the folder x in the current directory" is x. */
const withoutHere = (places: readonly string[]): readonly string[] => {
  const all = [...new Set(places)];
  return all.length > 1 ? all.filter((place) => place !== '.') : all;
};

/** Negations right before the slots that they deny. */
const denials = (request: Understood, slots: readonly Slot[]): readonly number[] =>
  slots
    .filter((slot) => slot.not)
    .flatMap((slot) => {
      const found: number[] = [];
      for (let at = slot.from - 1; at >= 0 && at >= slot.from - 8; at--) {
        const token = request.tokens[at];
        if (means(token, 'NOT', 'EXCEPT')) found.push(at);
        if (
          !means(token, 'NOT', 'EXCEPT', 'GLUE', 'AND', 'OR') &&
          token?.text !== ',' &&
          !slots.some((other) => other.not && other.from <= at && at < other.to)
        )
          break;
      }
      return found;
    });

export const DEEP = new Set(['under', 'underneath', 'below', 'beneath', 'across', 'through', 'throughout', 'within']);

/** "the files here", "folders in x": what is directly there; "all files in x", "under x": everything below. */
export const isNear = (query: FileQuery, request: Understood): boolean =>
  isBare(query) &&
  !/\b(all|every|total|entire|whole)\b/i.test(request.text) &&
  !request.tokens.some((token) => DEEP.has(token.lemma));

/** True when nothing but the place is known: "list files here". */
export const isBare = (query: FileQuery): boolean =>
  query.tests.every((test) => test.is === 'type' && !test.not) && query.either.length === 0;
