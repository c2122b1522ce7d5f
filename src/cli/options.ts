/** The options that all ways of running share, and the words of a request. */
import { LEVELS, type Level } from '../plan.ts';
import { Refusal } from './machine.ts';

export interface Options {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly yes?: Level;
  readonly dryRun?: boolean;
  readonly offline?: boolean;
  readonly model?: string;
  readonly quiet?: boolean;
}

/** The longest line that is read as a request or a command, in UTF-16 units. */
export const LONGEST = 256 * 1024;

/** `--yes` alone consents to what can be had back. Its level comes after `=` only, so that it never swallows a word of the request. */
export const normaliseYes = (argv: readonly string[]): string[] =>
  argv.map((word) => (word === '--yes' || word === '-y' ? '--yes=write' : word));

export const levelNamed = (text: string): Level => {
  const level = LEVELS.find((each) => each === text);
  if (level === undefined) throw new Refusal(`--yes takes one of ${LEVELS.join(', ')}, not '${text}'`, 2);
  return level;
};

/** Words as one line. A word that holds white space keeps together by quotes when there are several, as it was one word to the caller. */
export const lineOf = (words: readonly string[]): string => {
  const [first = '', ...rest] = words;
  const stray =
    first.startsWith('--') || first === '-'
      ? first
      : /\s/.test(first)
        ? rest.find((word) => word.startsWith('--'))
        : undefined;
  if (stray !== undefined) throw new Refusal(`unknown option '${stray}'`, 2);
  if (words.length === 1) return sound(first);
  return sound(
    words.map((word) => (word === '' || /\s/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : word)).join(' '),
  );
};

/** Refuses what could only be run or understood wrongly: NUL bytes, broken UTF-8, an unbounded length. */
export const sound = (line: string): string => {
  if (line.length > LONGEST)
    throw new Refusal(`the line is too long (${line.length} characters, at most ${LONGEST})`, 2);
  if (line.includes('\0')) throw new Refusal('the line contains NUL bytes', 2);
  if (line.includes('\uFFFD')) throw new Refusal('the line is not valid UTF-8', 2);
  return line;
};
