/** Lines as a noun phrase: whatever form picks lines can stand as a place, `{lines}`, of the forms that do something with them. */
import { addressFor } from './address.ts';
import { candidatesFor } from './candidates.ts';
import { fitOf } from './form.ts';
import type { Address, Given, Operation, Phase } from './operation.ts';
import type { Place } from './phrases.ts';

const PICKING: readonly Phase[] = ['source', 'ends', 'pick'];

/** Without a noun it is no line that is meant: "the first 3" may be letters. */
const NOUN =
  /^(?:lines?|rows?|records?|entr(?:y|ies)|headers?|everything|messages?|ones?|(?:un|non-?)?commented|comments?)$/;

interface Picked {
  readonly operation: Operation;
  readonly end: number;
  readonly groups: Readonly<Record<string, readonly [from: number, to: number]>>;
}

const pickedAt = (words: readonly string[], at: number): readonly Picked[] =>
  candidatesFor('plain', words).flatMap(({ operation, form }) => {
    if (operation.work === undefined || !PICKING.includes(operation.phase)) return [];
    const fit = fitOf(form, words, at);
    return fit === undefined ? [] : [{ operation, end: fit.end, groups: fit.groups }];
  });

let latest: { readonly words: readonly string[]; readonly ends: Map<number, readonly number[]> } | undefined;

/** Where a phrase for lines that begins at a word ends, the longest first. */
export const linesAt: Place = (words, at) => {
  if (latest?.words !== words) latest = { words, ends: new Map() };
  const known = latest.ends.get(at);
  if (known !== undefined) return known;
  const all = pickedAt(words, at).map(({ end }) => end);
  const ends = [...new Set(all)]
    .filter((end) => words.slice(at, end).some((word) => NOUN.test(word)))
    .sort((a, b) => b - a);
  latest.ends.set(at, ends);
  return ends;
};

/** What a form that picks lines is told of the words that it covers. */
export interface Phrase {
  readonly form: string;
  readonly groups: Readonly<Record<string, string>>;
}

/** The lines that a phrase names; undefined where no form covers it, or sed could not find them. */
export const addressIn = (said: string | undefined, givenOf: (phrase: Phrase) => Given): Address | undefined => {
  if (said === undefined) return undefined;
  const words = said.split(' ');
  const lower = words.map((word) => word.toLowerCase());
  for (const { operation, end, groups } of pickedAt(lower, 0)) {
    if (end !== words.length) continue;
    const texts = Object.entries(groups).map(([name, [from, to]]) => [name, words.slice(from, to).join(' ')]);
    const given = givenOf({ form: lower.join(' '), groups: Object.fromEntries(texts) });
    const work = operation.work?.(given);
    const address = work && addressFor(work, given.manner.insensitive);
    if (address !== undefined) return address;
  }
  return undefined;
};
