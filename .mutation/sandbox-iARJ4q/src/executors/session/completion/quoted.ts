/** A name as it must be typed where the cursor stands: escaped, or fit for the quotes that are open. */
// @ts-nocheck

import type { Quote } from './word.ts';

const CONTROL = /[\x00-\x1f\x7f]/;

/** Control characters have no other form that a line can hold. */
const ansi = (name: string): string =>
  name.replace(/[\\'\x00-\x1f\x7f]/g, (char) =>
    char === '\n'
      ? '\\n'
      : char === '\t'
        ? '\\t'
        : char === '\\' || char === "'"
          ? `\\${char}`
          : `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );

const ESCAPE: Readonly<Record<Quote, (name: string) => string>> = {
  '': (name) => name.replace(/[\s\\'"`$&|;<>(){}*?[\]!^]|^[~#]/g, '\\$&'),
  "'": (name) => name.replaceAll("'", "'\\''"),
  '"': (name) => name.replace(/[\\"`$]/g, '\\$&'),
  "$'": ansi,
};

/**
 * What is typed behind `quote`, without the quote that ends it. A name with control characters leaves the quotes for a
 * `$'…'` and comes back into them.
 */
export const quoted = (name: string, quote: Quote): string => {
  if (quote === "$'" || !CONTROL.test(name)) return ESCAPE[quote](name);
  return `${quote}$'${ansi(name)}'${quote}`;
};

/** Without quotes and backslashes, as far as that can be told of a part of a word. */
export const unquoted = (typed: string, quote: Quote): string => {
  if (quote === "'") return typed.replaceAll("'\\''", "'");
  if (quote === '"') return typed.replace(/\\([\\"`$])/g, '$1');
  return typed.replace(/\\([\s\S])|['"]/g, '$1');
};
