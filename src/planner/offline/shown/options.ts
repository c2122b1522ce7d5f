/** Options of a program that is in a command already. */
import { type Command, run, type Word } from '../write/command.ts';
import type { Shown } from './rows.ts';

export type Run = Command & { readonly type: 'run' };

/** How a program shows by its own options what is said; undefined where it cannot. */
export type OnRun = (command: Run, shown: Shown) => Shown | undefined;

export const isFlags = (word: Word | undefined): word is string =>
  typeof word === 'string' && /^-[A-Za-z0-9]+$/.test(word);

/** The command with letters added to its first cluster of flags. */
export const flagged = (command: Run, letters: string): readonly Word[] => {
  const [program = '', first, ...rest] = command.words;
  if (letters === '') return command.words;
  if (!isFlags(first)) return [program, `-${letters}`, ...(first === undefined ? [] : [first]), ...rest];
  const added = [...letters].filter((letter) => !first.includes(letter)).join('');
  return [program, `${first}${added}`, ...rest];
};

/** The command with an option right behind its program. */
export const withOption = ([program = '', ...rest]: readonly Word[], option: string | undefined): Command =>
  run(program, option, ...rest);
