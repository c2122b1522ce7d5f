/** Finding and blotting out one text wherever and however JSON has written it. */

const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

/** White space between words: any, also as JSON writes it. */
const GAP = '(?:\\s|\\\\+[nrt])+';

/** Letter case and the kind of white space ignored; as it is, escaped once, and escaped twice (JSON inside a JSON string). */
export const patternOf = (texts: readonly string[]): RegExp => {
  const forms = texts.flatMap((text) => {
    const words = text.trim().split(/\s+/);
    return [words, words.map(escaped), words.map((word) => escaped(escaped(word)))].map((form) =>
      form.map(quoted).join(GAP),
    );
  });
  // The longest first: an alternation takes the first that fits.
  const unique = [...new Set(forms)].filter((form) => form !== '').sort((a, b) => b.length - a.length);
  return new RegExp(unique.length > 0 ? unique.join('|') : '(?!)', 'iu');
};

/** The same pattern for a text whose characters are bytes (Latin-1). */
export const patternBytes = (pattern: RegExp): RegExp =>
  new RegExp(Buffer.from(pattern.source, 'utf8').toString('latin1'), 'i');

const bytesOf = (text: string): number => Buffer.byteLength(escaped(text));

/** The text with each match starred out; in JSON it takes as many bytes as before. */
export const blot = (text: string, pattern: RegExp): string =>
  text.replace(new RegExp(pattern.source, 'giu'), (match) => '*'.repeat(bytesOf(match)));

/** A copy with every string blotted, keys as well. */
const blotFree = (value: unknown, pattern: RegExp): unknown => {
  if (typeof value === 'string') return blot(value, pattern);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => blotFree(item, pattern));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [blot(key, pattern), blotFree(item, pattern)]));
};

/** Members whose strings are words of the format itself and say nothing about anybody. */
const FORMAT = new Set(['v', 'type', 'turn', 'at', 'by', 'kind', 'level', 'source', 'status', 'decision']);

/** A copy of a journal entry with each string blotted, those of the format apart. A tool's input has no format of ours. */
export const blotAll = (value: unknown, pattern: RegExp): unknown => {
  if (typeof value !== 'object' || value === null) return blotFree(value, pattern);
  if (Array.isArray(value)) return value.map((item) => blotAll(item, pattern));
  const member = (key: string, item: unknown): unknown => {
    if (FORMAT.has(key) && typeof item === 'string') return item;
    return key === 'input' ? blotFree(item, pattern) : blotAll(item, pattern);
  };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, member(key, item)]));
};

/** True when any string inside matches. */
export const speaksOf = (value: unknown, pattern: RegExp): boolean => {
  if (typeof value === 'string') return pattern.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((item) => speaksOf(item, pattern));
};
