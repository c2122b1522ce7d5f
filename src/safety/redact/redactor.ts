/**
 * Redactor: replaces secrets and personal items by stable placeholders before a text leaves, in this order: known values,
 * what a linter of secrets finds, shapes of our own, personal items. Pure but for the vault that it fills.
 */
import { blobFinder } from './blobs.ts';
import { type Finder, KINDS, type Kind, PLACEHOLDER, replaceFinds } from './find.ts';
import { type Known, knownFinder } from './known.ts';
import { personalItems } from './personal.ts';
import { shapedSecrets } from './shapes.ts';
import type { Vault } from './vault.ts';

/** A finder that takes its time. */
export type SlowFinder = (text: string) => Promise<ReturnType<Finder>>;

export interface Redacting {
  readonly known: readonly Known[];
  readonly vault: Vault;
  readonly lint?: SlowFinder;
  /** Shapes of personal items beside the known ones. */
  readonly personal: 'found' | 'left';
}

/** How many places of each kind were replaced in a text. */
export const countsIn = (text: string): Partial<Record<Kind, number>> => {
  const counts: Partial<Record<Kind, number>> = {};
  for (const [, kind = ''] of text.matchAll(PLACEHOLDER)) {
    const known = KINDS.find((each) => each === kind.toLowerCase());
    if (known !== undefined) counts[known] = (counts[known] ?? 0) + 1;
  }
  return counts;
};

export interface Redactor {
  /** Without the linter, for texts that are cut before they are sent. */
  mask(text: string): string;
  /** Every string in a value of JSON, keys as well, with all that there is. */
  outgoing<T>(value: T): Promise<T>;
  /** Only what was replaced before: for what comes back and is kept on this machine. */
  again(text: string): string;
}

/** Texts of one conversation come again with every round. */
const REMEMBERED = 500;

const PASSES = 6;

type Strings = ReadonlyMap<string, string>;

const gather = (value: unknown, into: Set<string>): void => {
  if (typeof value === 'string') into.add(value);
  else if (Array.isArray(value)) for (const item of value) gather(item, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      into.add(key);
      gather(item, into);
    }
};

const rebuilt = (value: unknown, masked: Strings): unknown => {
  if (typeof value === 'string') return masked.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => rebuilt(item, masked));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [masked.get(key) ?? key, rebuilt(item, masked)]),
  );
};

type Instead = (value: string, kind: Kind) => string;

/** What was found once in some other way is known from then on. */
const learning = (vault: Vault): Finder => {
  let made: { readonly count: number; readonly find: Finder } = { count: -1, find: () => [] };
  return (text) => {
    const values = vault.values();
    if (values.length !== made.count) made = { count: values.length, find: knownFinder(values, 'shaped') };
    return made.find(text);
  };
};

/** The passes over one text, in their order. */
const passesOf = ({ known, vault, lint, personal }: Redacting) => {
  const exact = knownFinder(known, 'sure');
  const learned = learning(vault);
  const items: Finder = personal === 'left' ? () => [] : personalItems;
  const blobs = blobFinder((text) => [...exact(text), ...learned(text), ...shapedSecrets(text), ...items(text)]);
  const first = (text: string, instead: Instead): string =>
    replaceFinds(text, [...blobs(text), ...exact(text)], instead);
  const pass = (text: string, instead: Instead): string => {
    const fresh = replaceFinds(text, learned(text), instead);
    const plain = replaceFinds(fresh, shapedSecrets(fresh), instead);
    return replaceFinds(plain, items(plain), instead);
  };
  // Where something was replaced, what stands beside it may have become plain to see.
  const shaped = (text: string, instead: Instead): string => {
    let [before, now] = ['', text];
    for (let times = 0; times < PASSES && now !== before; times += 1) [before, now] = [now, pass(now, instead)];
    return now;
  };
  const linted = async (text: string, instead: Instead): Promise<string> =>
    lint === undefined ? text : replaceFinds(text, await lint(text), instead);
  return { first, shaped, linted, learned };
};

export const openRedactor = (redacting: Redacting): Redactor => {
  const { first, shaped, linted, learned } = passesOf(redacting);
  const { vault } = redacting;
  const instead: Instead = vault.placeholder;
  const remembered = new Map<string, string>();
  const whole = async (text: string): Promise<string> => {
    const before = remembered.get(text);
    if (before !== undefined) return before;
    const masked = shaped(await linted(first(text, instead), instead), instead);
    if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
    remembered.set(text, masked);
    return masked;
  };
  return {
    mask: (text) => shaped(first(text, instead), instead),
    again: (text) => replaceFinds(text, learned(text), instead),
    outgoing: async (value) => {
      const strings = new Set<string>();
      gather(value, strings);
      const masked = new Map<string, string>();
      for (const text of strings) masked.set(text, await whole(text));
      return rebuilt(value, masked) as typeof value;
    },
  };
};
