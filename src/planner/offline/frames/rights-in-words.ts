/**
 * Who may do what, said of owner, group and others one after the other: "read and write for me, my group may read, others nothing",
 * "let the group write but no one else".
 */
import type { Token } from '../understand.ts';
import { CLASSES, type Class, isOrder, type Part, partsOf, takes, wordsOf } from './rights-parts.ts';

/** What is said of some: which rights, or that they have none, or lose them. */
interface Saying {
  readonly who: Set<Class>;
  /** All that are not named elsewhere. */
  rest: boolean;
  bits: string;
  exact: boolean;
  nothing: boolean;
  denied: boolean;
  only: boolean;
}

const nothingYet = (): Saying => ({
  who: new Set(),
  rest: false,
  bits: '',
  exact: false,
  nothing: false,
  denied: false,
  only: false,
});

/** Rights stand before those that have them: "read and write for the owner". */
const isRightFirst = (parts: readonly Part[]): boolean => {
  const first = parts.findIndex((part) => part.is === 'who');
  const before = parts.slice(0, first);
  return parts[first - 1]?.is === 'for' && before.some((part) => part.is === 'right' || part.is === 'nothing');
};

interface State {
  readonly all: Saying[];
  readonly isFirst: boolean;
  now: Saying;
  isExcepting: boolean;
}

const close = (state: State): void => {
  const before = state.all.at(-1);
  if (state.now.who.size > 0) state.all.push(state.now);
  // "others may read but not change it": they may do that and no more.
  else if (state.now.denied && state.now.bits !== '' && before !== undefined) before.exact = true;
  state.now = nothingYet();
};

const isSaid = ({ now }: State): boolean => now.bits !== '' || now.nothing;

/** "… but no one else": what stands before those that it is said of begins anew. */
const begin = (state: State, before: Part | undefined): void => {
  if (state.now.denied && state.now.who.size === 0) return;
  close(state);
  if (before?.is === 'not') state.now.denied = true;
  if (before?.is === 'only') state.now.only = true;
};

const takeWho = (state: State, part: Extract<Part, { is: 'who' }>, before: Part | undefined): void => {
  // "nobody but me": all others.
  if (state.isExcepting) {
    for (const one of part.who) state.now.who.delete(one);
    state.isExcepting = false;
    return;
  }
  if (!state.isFirst && isSaid(state)) begin(state, before);
  for (const one of part.who) state.now.who.add(one);
  state.now.rest ||= part.rest;
  state.now.denied ||= part.none;
};

const take = (
  state: State,
  part: Part,
  { before, next }: { before: Part | undefined; next: Part | undefined },
): void => {
  const isDone = state.now.who.size > 0 && (state.isFirst || (part.is === 'not' && isSaid(state)));
  if (isDone && ['right', 'nothing', 'not'].includes(part.is)) close(state);
  switch (part.is) {
    case 'who':
      takeWho(state, part, before);
      break;
    case 'right':
      state.now.bits += part.bits;
      state.now.exact ||= part.exact;
      break;
    case 'nothing':
      state.now.nothing = true;
      break;
    case 'not':
      state.now.denied = true;
      break;
    case 'only':
      // "only others …" is said of the next, "for me only" of those before.
      if (!state.isFirst && isSaid(state) && next?.is === 'who') close(state);
      state.now.only = true;
      break;
    case 'but':
      state.isExcepting = state.now.denied && !isSaid(state) && state.now.who.size > 0 && next?.is === 'who';
      break;
    case 'for':
      break;
  }
};

const sayingsOf = (parts: readonly Part[]): readonly Saying[] => {
  const state: State = { all: [], isFirst: isRightFirst(parts), now: nothingYet(), isExcepting: false };
  for (const [at, part] of parts.entries()) take(state, part, { before: parts[at - 1], next: parts[at + 1] });
  close(state);
  return state.all;
};

const letters = (bits: string): string => [...'rwx'].filter((one) => bits.includes(one)).join('');

const changeOf = (one: Saying, before: Saying | undefined, isExact: boolean): string | undefined => {
  // "… but no one else": what was said just before.
  const bits = letters(one.bits === '' && !one.nothing ? (before?.bits ?? '') : one.bits);
  if (one.nothing || (one.denied && (bits === 'rwx' || (one.bits === '' && bits.includes('r'))))) return '=';
  if (bits === '') return undefined;
  if (one.denied) return `-${bits}`;
  return isExact || one.exact ? `=${bits}` : `+${bits}`;
};

/** All of them set anew: as digits. */
const digits = (changes: ReadonlyMap<Class, string>): string | undefined => {
  const all = CLASSES.map((one) => changes.get(one) ?? '');
  if (!all.every((one) => one.startsWith('='))) return undefined;
  return all.map((one) => [...one].reduce((sum, bit) => sum + ({ r: 4, w: 2, x: 1 }[bit] ?? 0), 0)).join('');
};

const written = (changes: ReadonlyMap<Class, string>): string => {
  const octal = digits(changes);
  if (octal !== undefined) return octal;
  const groups = new Map<string, string>();
  for (const one of CLASSES) {
    const said = changes.get(one);
    if (said !== undefined) groups.set(said, `${groups.get(said) ?? ''}${one}`);
  }
  return [...groups].map(([said, who]) => `${who === 'ugo' ? 'a' : who}${said}`).join(',');
};

/** Those who are meant by "all others", and all that are named. */
const peopled = (all: readonly Saying[], isTaken: boolean): readonly Saying[] => {
  const named = new Set(all.filter(({ rest }) => !rest).flatMap(({ who }) => [...who]));
  return all.map((one) => ({
    ...one,
    denied: one.denied !== isTaken,
    who: one.rest ? new Set(CLASSES.filter((who) => !named.has(who))) : one.who,
  }));
};

/** "only I may …": the others may not. */
const othersOf = ({ only, bits }: Saying): readonly (readonly [Class, string])[] =>
  only ? (['g', 'o'] as const).map((who) => [who, bits.includes('r') ? '=' : `-${letters(bits)}`]) : [];

/** Of each class one change; undefined where two are said, or none of some. */
const changesOf = (all: readonly Saying[], isExact: boolean): ReadonlyMap<Class, string> | undefined => {
  const changes = new Map<Class, string>();
  for (const [at, one] of all.entries()) {
    const made = changeOf(one, all[at - 1], isExact);
    const isOdd = one.only && (one.who.size > 1 || !one.who.has('u'));
    if (made === undefined || isOdd || [...one.who].some((who) => changes.has(who))) return undefined;
    for (const who of one.who) changes.set(who, made);
    for (const [who, change] of othersOf(one)) changes.set(who, change);
  }
  return changes;
};

/** "put the execute bit on x": for all of them. */
const bareBit = (parts: readonly Part[], isTaken: boolean): string | undefined => {
  const [first, ...more] = parts.filter(({ is }) => is !== 'for' && is !== 'not');
  const isDenied = parts.some(({ is }) => is === 'not') !== isTaken;
  return first?.is === 'right' && first.bits === 'x' && more.length === 0 ? `${isDenied ? '-' : '+'}x` : undefined;
};

/** What `chmod` is told; undefined where rights are not spoken of in such words. */
export const rightsInWords = (tokens: readonly Token[], isOne: boolean): string | undefined => {
  const words = wordsOf(tokens.map(({ lemma }) => lemma));
  const parts = partsOf(words);
  const isListed = (parts ?? []).filter(({ is }) => is === 'who').length > 1;
  if (parts === undefined || !(isListed || isOrder(words))) return undefined;
  const isTaken = takes(words);
  const bare = bareBit(parts, isTaken);
  if (bare !== undefined) return bare;
  const all = peopled(sayingsOf(parts), isTaken);
  // "only I may read x": `rights-said.ts`.
  if (isOne && all.length === 1 && all[0]?.only) return undefined;
  const covered = new Set(all.flatMap(({ who }) => [...who]));
  const isExact =
    all.length > 1 && covered.size === 3 && !isTaken && all.every(({ denied, bits }) => !denied || bits === '');
  const changes = changesOf(all, isExact);
  return changes === undefined || changes.size === 0 ? undefined : written(changes);
};
