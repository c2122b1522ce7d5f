/** Places in a text that moves and kills aim at. All are pure functions (text, at) → offset. */
import { borderAfter, borderBefore } from './width.ts';

const WORD = /[\p{L}\p{N}\p{M}_]/u;
const MARKS = /\p{M}/u;

/** The class of the code point at a place: readline's words are letters and digits; a big word is all but white space. */
const charAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

const charBefore = (text: string, at: number): string => charAt(text, borderBefore(text, at));

export const isWordChar = (char: string): boolean => WORD.test(char) || MARKS.test(char);
export const isSpace = (char: string): boolean => /\s/.test(char);
const isBigChar = (char: string): boolean => char !== '' && !isSpace(char);

type Class = (char: string) => boolean;

const forward = (text: string, at: number, inside: Class): number => {
  let to = at;
  while (to < text.length && inside(charAt(text, to))) to = borderAfter(text, to);
  return to;
};

const backward = (text: string, at: number, inside: Class): number => {
  let to = at;
  while (to > 0 && inside(charBefore(text, to))) to = borderBefore(text, to);
  return to;
};

const not =
  (inside: Class): Class =>
  (char) =>
    !inside(char);

export const wordEnd = (text: string, at: number): number =>
  forward(text, forward(text, at, not(isWordChar)), isWordChar);
export const wordStart = (text: string, at: number): number =>
  backward(text, backward(text, at, not(isWordChar)), isWordChar);
export const bigWordEnd = (text: string, at: number): number => forward(text, forward(text, at, isSpace), isBigChar);
export const bigWordStart = (text: string, at: number): number =>
  backward(text, backward(text, at, isSpace), isBigChar);

export const lineStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};
