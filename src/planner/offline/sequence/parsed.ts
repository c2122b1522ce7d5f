/** A written command taken apart: its program, flags and operands. */
import type { Word } from '../write/command.ts';

/** Flags that take the next word, by program. */
const TAKES: Readonly<Record<string, RegExp>> = {
  head: /^-[nc]$/,
  tail: /^-[nc]$/,
  tar: /^-C$|^-\w*f$|^--exclude$/,
  unzip: /^-[dx]$/,
  wget: /^-[OP]$/,
  curl: /^-o$/,
  cut: /^-[dfc]$/,
  sort: /^-[tkoT]$/,
  sed: /^-e$/,
  grep: /^-[emABC]$/,
  install: /^-m$/,
  split: /^-[lbnd]$/,
  truncate: /^-s$/,
  ln: /^-t$/,
  cp: /^-t$/,
  mv: /^-t$/,
};

/** A word that stands for itself; undefined for a pattern or an expansion. */
export const wordOf = (word: Word): string | undefined => {
  if (typeof word === 'string') return word;
  return 'path' in word ? word.path : undefined;
};

/** A command line taken apart. */
export interface Parsed {
  readonly program: string;
  readonly flags: readonly string[];
  /** By flag, the word it takes. */
  readonly given: ReadonlyMap<string, string>;
  /** Undefined stands for a word that is no one path: a pattern, an expansion. */
  readonly operands: readonly (string | undefined)[];
}

/** The program, its flags with what they take, and its operands; `sudo` left out. */
export const parsed = (words: readonly Word[]): Parsed => {
  const [first, ...rest] = words[0] === 'sudo' ? words.slice(1) : words;
  const program = (first === undefined ? undefined : wordOf(first)) ?? '';
  const flags: string[] = [];
  const given = new Map<string, string>();
  const operands: (string | undefined)[] = [];
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] as Word;
    if (typeof word !== 'string' || !/^-./.test(word)) {
      operands.push(wordOf(word));
      continue;
    }
    flags.push(word);
    const value = rest[at + 1];
    if (value === undefined || TAKES[program]?.test(word) !== true) continue;
    given.set(program === 'tar' && word.endsWith('f') ? '-f' : word, wordOf(value) ?? '');
    at++;
  }
  return { program, flags, given, operands };
};
