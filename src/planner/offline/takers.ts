/** Takers: how an intent's slot is filled. Each gives a value and the tokens it used, or undefined. `cue` is the word before the slot in the phrase. */

import { isOrdinary } from './language/english/ordinary.ts';
import type { Concept } from './language/english.ts';
import { endsName } from './names/words.ts';
import { looksLikeFolder } from './recognise/path.ts';
import { joins, numberOf, skip } from './recognise/reading.ts';
import { slotsOf, spanOf, type Understood } from './skill.ts';
import type { Slot, SlotType, SlotValues } from './slot.ts';
import { means, type Token } from './understand.ts';

export type Taker<T> = (
  request: Understood,
  used: ReadonlySet<number>,
  cue: number | undefined,
) => { readonly value: T; readonly tokens: readonly number[] } | undefined;

/** A slot is free while a token of it is: a noun in it may have been named by the phrase. */
const isFree = (slot: Slot, used: ReadonlySet<number>): boolean => spanOf(slot).some((index) => !used.has(index));

const first =
  <T extends SlotType, V>(type: T, value: (slot: Slot<T>, request: Understood) => V | undefined): Taker<V> =>
  (request, used) => {
    for (const slot of slotsOf(request, type)) {
      const any = slot as unknown as Slot;
      const one = any.not || !isFree(any, used) ? undefined : value(slot, request);
      if (one !== undefined) return { value: one, tokens: spanOf(any) };
    }
    return undefined;
  };

const nameOf = (slot: Slot<'name'>): string | undefined =>
  slot.value.patterns.length === 1 ? slot.value.patterns[0] : undefined;

const orName = (main: Taker<string>): Taker<string> => {
  const named = first('name', nameOf);
  return (request, used, cue) => main(request, used, cue) ?? named(request, used, cue);
};

const GENERIC = [
  'FILE',
  'FOLDER',
  'THING',
  'CHANGE',
  'PROCESS',
  'SERVICE',
  'PACKAGE',
  'BRANCH',
  'GLUE',
  'SHOW',
  'NAMED',
  'CURRENT',
  'USER',
  'GROUP',
  'HOST',
  'CONTAINER',
  'EVERY',
  'NOT',
  'AND',
] as const;

const FUNCTIONS = [
  'BEFORE',
  'SINCE',
  'IN',
  'TO',
  'FROM',
  'WITH',
  'OR',
  'FIRST',
  'LAST',
  'EXCEPT',
  'MORE',
  'LESS',
] as const;

/** The value after the cue: any token that is no function word. */
const wordAfter: Taker<string> = (request, used, cue) => {
  const start = cue === undefined ? 0 : cue + 1;
  const at = skip(request.tokens, start, 'GLUE', 'NAMED', 'TO', 'FROM', 'IN', 'OF');
  const fits = (token: Token | undefined) => token !== undefined && token.kind !== 'mark' && !used.has(token.index);
  const token = request.tokens[at];
  if (token !== undefined && fits(token)) {
    const between = Array.from({ length: at - start }, (_, n) => start + n);
    return { value: token.value, tokens: [...between, at] };
  }
  // "the nginx service": the value may stand before its noun.
  const before = cue === undefined ? undefined : request.tokens[cue - 1];
  return before !== undefined && fits(before) && !means(before, ...GENERIC, ...FUNCTIONS)
    ? { value: before.value, tokens: [before.index] }
    : undefined;
};

/** "the package less", "the branch release": behind the noun of a thing that is one, where the sentence ends or goes on. */
const isApposed = (tokens: readonly Token[], at: number): boolean => {
  const noun = tokens[at - 1];
  const isOne =
    means(noun, 'PACKAGE', 'CONTAINER', 'BRANCH', 'SERVICE', 'USER', 'GROUP') && !/s$/.test(noun?.value ?? '');
  return isOne && /^(?:the|a|an)$/.test(tokens[at - 2]?.lemma ?? '') && endsName(tokens[at + 1]);
};

/** Packages and programs that are called by a word of everyday. */
const PROGRAM_WORDS = new Set('tree less make screen patch parallel dialog node watch'.split(' '));

/** Any name, but no common noun: dictionary words only where they end the request or a program is called so. */
const isIdentifier = (token: Token, { tokens, world }: Understood): boolean => {
  if (token.kind === 'flag' || token.kind === 'mark') return false;
  if (token.kind !== 'word') return true;
  const next = tokens[token.index + 1];
  const isInstalled = tokens.some((one) => means(one, 'INSTALL', 'UNINSTALL') || one.lemma === 'package');
  if (isInstalled && PROGRAM_WORDS.has(token.value) && (endsName(next) || next?.lemma === 'package')) return true;
  const isIntroduced = means(tokens[token.index - 1], 'NAMED') || isApposed(tokens, token.index);
  if (!isIntroduced && isOrdinary(token.value) && world.command(token.value) === undefined) return false;
  if (token.concepts.length === 0) return true;
  if (means(token, ...GENERIC)) return false;
  if (isApposed(tokens, token.index)) return true;
  return next === undefined || next.kind === 'mark' || world.command(token.value) !== undefined;
};

const identifier: Taker<string> = (request, used, cue) => {
  const one = wordAfter(request, used, cue);
  const token = one === undefined ? undefined : request.tokens[one.tokens.at(-1) ?? -1];
  return token !== undefined && isIdentifier(token, request) ? one : leftOver(request, used);
};

/** The only word that nothing else explains. */
const leftOver = (request: Understood, used: ReadonlySet<number>) => {
  const { tokens } = request;
  const left = tokens.filter(
    (token) => !used.has(token.index) && token.kind !== 'mark' && token.kind !== 'flag' && token.concepts.length === 0,
  );
  const [token] = left;
  return token === undefined || left.length > 1 || !isIdentifier(token, request)
    ? undefined
    : { value: token.value, tokens: [token.index] };
};

/** "… and reboot": an order, and no further name. */
const ENDS = /^(?:reboot|restart|shutdown|poweroff|halt|logout|exit|quit)$/i;

/** "a, b and c" after the cue. */
const identifiers: Taker<readonly string[]> = (request, used, cue) => {
  const one = identifier(request, used, cue);
  if (one === undefined) return undefined;
  const all = [one.value];
  const tokens = [...one.tokens];
  for (let at = (tokens.at(-1) ?? 0) + 1; ; at++) {
    const start = joins(request.tokens, at);
    const token = request.tokens[start];
    if (start === at || token === undefined || ENDS.test(token.value) || !isIdentifier(token, request)) break;
    all.push(token.value);
    while (at <= start) tokens.push(at++);
    at--;
  }
  return { value: all, tokens };
};

/** The whole run of words after the cue, or a quoted text: "with the message fix the door". */
const rest: Taker<string> = (request, used, cue) => {
  const start = skip(request.tokens, (cue ?? -1) + 1, 'TEXT', 'THING');
  const from = request.tokens[start]?.text === ':' ? start + 1 : start;
  const first = request.tokens[from];
  const last = request.tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (first.kind === 'quoted') return { value: first.value, tokens: [first.index] };
  const all = request.tokens.slice(from);
  if (all.some((token) => used.has(token.index) || token.kind === 'quoted')) return undefined;
  return { value: request.text.slice(first.start, last.end), tokens: all.map((token) => token.index) };
};

const whole = <T extends SlotType>(type: T): Taker<SlotValues[T]> => first(type, (slot) => slot.value as SlotValues[T]);

const destination: Taker<string> = (request, used) => {
  const targets = slotsOf(request, 'path').filter((slot) => isFree(slot, used));
  const slot =
    targets.findLast((one) => one.value.prepositions.includes('TO') || one.value.prepositions.includes('AS')) ??
    // "copy ../x here": where one stands.
    targets.findLast(
      (one) => one.value.path === '.' && request.tokens[one.from]?.lemma === 'here' && targets.length > 1,
    );
  if (slot !== undefined) return { value: slot.value.path, tokens: spanOf(slot) };
  const named = slotsOf(request, 'name').findLast((one) => one.value.exact && isFree(one, used));
  return named === undefined ? undefined : { value: named.value.patterns[0] ?? '', tokens: spanOf(named) };
};

export const take = {
  /** Any path. */
  path: orName(first('path', (slot) => slot.value.path)),
  /** A path that is no folder by its look. */
  file: orName(first('path', (slot, { world }) => (looksLikeFolder(slot.value, world) ? undefined : slot.value.path))),
  /** A path that is acted on itself: no "in" or "under" before it. */
  object: first('path', (slot) =>
    slot.value.prepositions.some((one) => one === 'IN' || one === 'TO') ? undefined : slot.value.path,
  ),
  /** Further paths of a list, after the first has been taken: "a.txt, b.txt and c.txt". */
  others: ((request, used) => {
    const paths = slotsOf(request, 'path');
    const slots = paths.filter((slot) => {
      const isJoined =
        means(request.tokens[slot.from - 1], 'AND') ||
        request.tokens[slot.from - 1]?.text === ',' ||
        paths.some((one) => one.to === slot.from && one.value.said !== 'folder');
      return isJoined && !slot.not && slot.value.prepositions.length === 0 && isFree(slot, used);
    });
    return slots.length === 0
      ? undefined
      : { value: slots.map((slot) => slot.value.path), tokens: slots.flatMap((slot) => spanOf(slot)) };
  }) satisfies Taker<readonly string[]>,
  folder: first('path', (slot, { world }) => (looksLikeFolder(slot.value, world) ? slot.value.path : undefined)),
  /** The last path after "to", "into", "as", or a name. */
  destination,
  /** Exact names after "named", "called". */
  names: first('name', (slot) => (slot.value.exact ? slot.value.patterns : undefined)),
  pattern: first('name', (slot) => slot.value.patterns),
  /** A quoted or cued text. */
  text: ((request, used, cue) =>
    first('literal', (slot) => slot.value.text)(request, used, cue) ??
    first('content', (slot) => slot.value.text)(request, used, cue)) satisfies Taker<string>,
  url: first('url', (slot) => slot.value.url),
  number: ((request, used) => {
    const token = request.tokens.find((one) => !used.has(one.index) && numberOf(one) !== undefined);
    return token === undefined ? undefined : { value: numberOf(token) ?? 0, tokens: [token.index] };
  }) satisfies Taker<number>,
  rank: whole('rank'),
  lines: whole('lines'),
  column: whole('column'),
  delimiter: whole('delimiter'),
  mode: first('permission', (slot) => (slot.value.kind === 'mode' ? slot.value.mode : undefined)),
  owner: whole('owner'),
  /** The word after the phrase's word (or before it): a service, a branch, a host, a user. */
  word: wordAfter,
  /** The same, but no common noun. */
  id: identifier,
  ids: identifiers,
  rest,
} as const;

/** Whether a concept is said at all: all its tokens are taken. */
export const said =
  (...concepts: readonly Concept[]): Taker<true> =>
  ({ tokens }, used) => {
    const found = tokens.filter((token) => !used.has(token.index) && means(token, ...concepts));
    return found.length === 0 ? undefined : { value: true, tokens: found.map((token) => token.index) };
  };
