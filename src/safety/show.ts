/** Text as it is shown before it runs: nothing invisible, nothing that moves the reader's eye. */

const PLAIN = new Set(['\t', '\n']);

const name = (char: string): string =>
  PLAIN.has(char) ? char : `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;

/**
 * Replaces what cannot be seen (controls, bidi overrides and isolates, zero-width and other invisible characters, unusual
 * spaces) by its code point, `‹U+202E›`. Tab and newline stay; lone surrogates become U+FFFD.
 * The classes are slow to compile: text that is plain to see does without.
 */
export const visible = (text: string): string =>
  /^[\t\n\x20-\x7e]*$/.test(text)
    ? text
    : text
        .toWellFormed()
        .replace(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Co}|\p{Default_Ignorable_Code_Point}|\u2800|(?! )\p{Zs}/gu, name);
