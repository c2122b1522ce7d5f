/** Whether two requests ask the same thing of other values, and which value stands for which. Pure; in doubt it is no. */
import { CALLING, isOptional, type Request, type Role, type Term, type Value, type ValueKind } from './request.ts';

export interface Pair {
  readonly from: Value;
  readonly to: Value;
}

/** `names`: words that stand in each other's place and are values of no kind that shows; they have to be proved. `words`: the same as terms. */
export interface Aligned {
  readonly pairs: readonly Pair[];
  readonly names: readonly Pair[];
  readonly words: readonly (readonly [from: Term, to: Term])[];
}

/** Of two requests that differ in more words than these, none is the other with other names. */
const MOST_NAMES = 2;

/** What the one has and the other lacks, each as often as it is lacking. */
const lacking = (terms: readonly Term[], other: readonly Term[]): readonly Term[] => {
  const left = new Map<string, number>();
  for (const { term } of other) left.set(term, (left.get(term) ?? 0) + 1);
  return terms.filter(({ term }) => {
    const count = left.get(term) ?? 0;
    // What is said twice means the same once.
    if (count > 0 || other.some((one) => one.term === term)) {
      left.set(term, count - 1);
      return false;
    }
    return true;
  });
};

const needed = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ term }) => !isOptional(term.replace(/^(?:to):/, '')) || term.startsWith('not:'));

const KINDS: readonly ValueKind[] = ['path', 'glob', 'number', 'date', 'text', 'ending', 'name'];

const byRole = (left: readonly Value[], right: readonly Value[]): readonly Pair[] =>
  left.flatMap((from) => {
    const same = right.filter(({ role }) => role === from.role);
    const alone = from.role !== '' && same.length === 1 && left.filter(({ role }) => role === from.role).length === 1;
    return alone ? [{ from, to: same[0]! }] : [];
  });

const sideOf = ({ role }: Value): Role => (role === 'called' ? 'to' : role === 'to' || role === 'not' ? role : '');

/** Values of one kind: the only one is clear; several are told apart by how they are spoken of, else by their order. */
const paired = (left: readonly Value[], right: readonly Value[]): readonly Pair[] | undefined => {
  if (left.length !== right.length) return undefined;
  const sure = left.length === 1 ? [{ from: left[0]!, to: right[0]! }] : byRole(left, right);
  const isSure = (value: Value): boolean => sure.some(({ from, to }) => from === value || to === value);
  const [restLeft, restRight] = [left, right].map((side) => side.filter((value) => !isSure(value)));
  const roles = (side: readonly Value[]): string => side.map(({ role }) => role).join();
  if (restLeft!.length > 1 && roles(restLeft!) !== roles(restRight!)) return undefined;
  // "not a" and "a" are no pair, nor are what is made and what it is made of.
  const pairs = [...sure, ...restLeft!.map((from, i) => ({ from, to: restRight![i]! }))];
  return pairs.every(({ from, to }) => sideOf(from) === sideOf(to)) ? pairs : undefined;
};

/** A quoted text may stand where a name or path stood, and a name where a path did. */
const KIND_OF: Readonly<Partial<Record<ValueKind, ValueKind>>> = { text: 'text', name: 'path' };

const sameKind = (kind: ValueKind): ValueKind => KIND_OF[kind] ?? kind;

const allPairs = (left: Request, right: Request): readonly Pair[] | undefined => {
  const pairs: Pair[] = [];
  for (const kind of KINDS) {
    const of = ({ values }: Request): readonly Value[] => values.filter((value) => sameKind(value.kind) === kind);
    const found = paired(of(left), of(right));
    if (found === undefined) return undefined;
    pairs.push(...found);
  }
  return pairs;
};

const nameOf = ({ word, term, at }: Term): Value => ({
  kind: 'name',
  text: word,
  role: term.startsWith('to:') ? 'to' : term.startsWith('not:') ? 'not' : '',
  at,
});

const verbsIn = ({ terms }: Request): readonly string[] =>
  [...CALLING()].filter((verb) => terms.some(({ term }) => term === verb));

const isOtherwise = (left: Request, right: Request): boolean => {
  const [own, other] = [verbsIn(left), verbsIn(right)];
  return own.length > 0 && other.length > 0 && !own.some((verb) => other.includes(verb));
};

/** Undefined where the two are not the same request. */
export const align = (left: Request, right: Request): Aligned | undefined => {
  if (isOtherwise(left, right)) return undefined;
  const [lost, extra] = [needed(lacking(left.terms, right.terms)), needed(lacking(right.terms, left.terms))];
  if (lost.length !== extra.length || lost.length > MOST_NAMES) return undefined;
  const pairs = allPairs(left, right);
  if (pairs === undefined) return undefined;
  const names = lost.map((term, i) => ({ from: nameOf(term), to: nameOf(extra[i]!) }));
  if (names.some(({ from, to }) => from.role !== to.role)) return undefined;
  return { pairs, names, words: lost.map((term, i) => [term, extra[i]!] as const) };
};

/** Raised whenever words get other meanings: keys that were kept are then of no use. */
const LANGUAGE = 2;

/** What two requests without unproved names must share to align: quick to compare, so that most recipes need not be read. */
export const keyOf = (request: Request): string => {
  const terms = [...new Set(needed(request.terms).map(({ term }) => term))].sort();
  const kinds = KINDS.map((kind) => request.values.filter((value) => sameKind(value.kind) === kind).length);
  return `${LANGUAGE} ${kinds.join('')} ${terms.join(' ')}`;
};

/** May requests with these keys align, if one word of each may be a name? */
export const mayAlign = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [[, ofA, ...left], [, ofB, ...right]] = [a.split(' '), b.split(' ')];
  return ofA === ofB && left.length === right.length && left.filter((term) => !right.includes(term)).length <= 1;
};

export const isKeyOfToday = (key: string): boolean => key.startsWith(`${LANGUAGE} `);
