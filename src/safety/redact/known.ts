/** Known values, found exactly as they are and as programs write them: escaped, in a URL, in base64. Pure. */
import type { Find, Finder, Kind } from './find.ts';

export interface Known {
  readonly value: string;
  readonly kind: Kind;
}

/** Shorter forms stand in too many innocent places. */
const SHORTEST = 6;
const SHORTEST_BASE64 = 8;

const bytesOf = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

/**
 * The characters of base64 that say the value and nothing else, for each of the three places it may have in a group.
 * What stands before the value costs one or two characters, what stands after it the last.
 */
const base64Of = (value: string): readonly string[] => {
  const bytes = bytesOf(value);
  return [0, 1, 2].flatMap((shift) => {
    const whole = btoa('\0'.repeat(shift) + bytes).replace(/=+$/, '');
    const core = whole.slice([0, 2, 3][shift], Math.floor(((shift + bytes.length) * 8) / 6));
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
  });
};

const inUrl = (value: string): readonly string[] => {
  const encoded = encodeURIComponent(value.toWellFormed());
  const strict = encoded.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const inForm = new URLSearchParams({ v: value }).toString().slice('v='.length);
  return [encoded, strict, inForm].flatMap((form) => [
    form,
    form.replace(/%20/g, '+'),
    form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  ]);
};

const escaped = (value: string): string => JSON.stringify(value).slice(1, -1);

/** All forms in which a value is looked for, the value itself first. */
export const formsOf = (value: string): readonly string[] => {
  const forms = [value, escaped(value), escaped(escaped(value)), ...inUrl(value)];
  const encoded = base64Of(value).filter((form) => form.length >= SHORTEST_BASE64);
  return [...new Set([...forms.filter((form) => form.length >= SHORTEST), ...encoded])];
};

const quotedPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Inside a longer word it is another word. */
const ALONE = (inner: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${inner})(?![\\p{L}\\p{N}])`, 'giu');

const occurrences = (text: string, form: string): Find[] => {
  const finds: Find[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    finds.push({ start: at, end: at + form.length, kind: 'secret' });
  return finds;
};

const longestFirst = (texts: Iterable<string>): readonly string[] =>
  [...new Set(texts)].filter((text) => text.length > 1).toSorted((a, b) => b.length - a.length);

/** Names and numbers, whole and in any letter case. */
const wordFinder = (kind: Kind, values: readonly string[]): Finder => {
  const sorted = longestFirst(values);
  if (sorted.length === 0) return () => [];
  const pattern = ALONE(sorted.map(quotedPattern).join('|'));
  return (text) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length, kind }));
};

/**
 * Looks for these values. `sure` ones are secrets wherever they stand; others, found by their shape before, only where
 * they stand alone, unless encoded. The longest win where they overlap, so that none is masked in part.
 */
export const knownFinder = (known: readonly Known[], how: 'sure' | 'shaped'): Finder => {
  const isSure = (kind: Kind): boolean => how === 'sure' && kind === 'secret';
  const encoded = longestFirst(
    known.flatMap(({ value, kind }) => formsOf(value).filter((form) => isSure(kind) || form !== value)),
  );
  const words = [...new Set(known.map(({ kind }) => kind))].map((kind) => {
    const values = known.filter((each) => each.kind === kind).map(({ value }) => value);
    return wordFinder(
      kind,
      kind === 'secret' ? (how === 'sure' ? [] : values.filter((text) => text.length >= SHORTEST)) : values,
    );
  });
  return (text) => [
    ...encoded.flatMap((form) => (form.length > text.length ? [] : occurrences(text, form))),
    ...words.flatMap((find) => find(text)),
  ];
};
