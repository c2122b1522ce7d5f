/**
 * Marks: the shell itself adds a line to a file as a step begins and as it ends, so that what is done is known to be
 * done also where llmos was killed at that very moment.
 */

/** `begin` is followed by the shell's process id, `end` by the exit code; without `end` the end is not marked. */
export interface Mark {
  readonly file: string;
  readonly begin: string;
  readonly end?: string;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const add = (mark: Mark, text: string, value: string): string =>
  `{ builtin printf '%s %s\\n' ${quoted(text)} ${value} >>${quoted(mark.file)}; } 2>/dev/null;`;

/** In front of everything: marks the beginning and defines `__llmos_mark CODE`, which marks the end once. */
export const markBegin = (mark: Mark | undefined): string => {
  if (mark === undefined) return '';
  const end = mark.end === undefined ? ':;' : add(mark, mark.end, '"$1"');
  return `${add(mark, mark.begin, '"$$"')} __llmos_mark() { ${end} __llmos_mark() { :; }; };`;
};

export const markEnd = (mark: Mark | undefined): string => (mark === undefined ? '' : '__llmos_mark "$?";');
