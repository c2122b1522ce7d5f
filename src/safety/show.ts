/** Text as it is shown before it runs: nothing invisible, nothing that moves the reader's eye. */

/** Controls, bidi overrides and isolates, zero-width and other invisible characters, unusual spaces. */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Co}|\p{Default_Ignorable_Code_Point}|\u2800|(?! )\p{Zs}/gu;
const PLAIN = new Set(['\t', '\n']);

const name = (char: string): string =>
  PLAIN.has(char) ? char : `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;

/** Replaces what cannot be seen by its code point, `‹U+202E›`. Tab and newline stay; lone surrogates become U+FFFD. */
export const visible = (text: string): string => text.toWellFormed().replace(UNSEEN, name);
