/** Text from a model made fit for a terminal: no control or direction characters that could forge what a person sees. Pure. */
// @ts-nocheck


/** Controls except tab and line feed; marks that turn the direction of text; what has no width at all. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const ALL_UNSEEN = new RegExp(UNSEEN.source, 'gu');

/** True when a text would not look on a screen as it is. */
export const hidesSomething = (text: string): boolean => UNSEEN.test(text);

/** The text without what is not seen. */
export const printable = (text: string): string => text.replace(ALL_UNSEEN, '');

const LINE = 300;

/** The same on one line of at most 300 characters. */
export const oneLine = (text: string): string => {
  const line = printable(text.replace(/\s+/g, ' ')).trim();
  return line.length <= LINE ? line : `${line.slice(0, LINE - 1)}…`;
};
