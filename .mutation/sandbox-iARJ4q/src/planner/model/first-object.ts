/** The first JSON object in a text that may have words, fences or more JSON around it. Pure. */
// @ts-nocheck

import type { Json, JsonObject } from '../../plan.ts';
import { isObject } from './fits.ts';

/** The index of the quote that closes the string opened at `from`, or the text's end. */
const closingQuote = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
};

/** The end of the object that starts at `from`, strings honoured; -1 when it never closes. */
const endOf = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') at = closingQuote(text, at);
    else if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
};

const parsed = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

/** A text of braces alone must not cost a scan to the end for each of them. */
const TRIES = 50;

/** The first balanced `{…}` that parses, or undefined. Braces in prose before it are passed over. */
export const firstObject = (text: string): JsonObject | undefined => {
  let from = text.indexOf('{');
  for (let tries = 0; from !== -1 && tries < TRIES; tries += 1) {
    const end = endOf(text, from);
    const value = end === -1 ? undefined : parsed(text.slice(from, end));
    if (isObject(value)) return value;
    from = text.indexOf('{', from + 1);
  }
  return undefined;
};
