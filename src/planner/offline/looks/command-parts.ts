/** A command and the programs in it: what is told the first one, and what reads the last one. */
import { type Command, pipe, run, type Word } from '../write/command.ts';
import { type Told, toldOf } from './flags.ts';
import { keyOf, programAt } from './output.ts';

export const partsOf = (command: Command): readonly Command[] => (command.type === 'pipe' ? command.parts : [command]);

export const behind = (command: Command, ...more: readonly Command[]): Command => pipe(...partsOf(command), ...more);

/** `git log` of a command that begins with it; empty where the command is no pipeline of programs. */
export const firstKey = (command: Command): string => {
  const [first] = partsOf(command);
  return first?.type === 'run' ? keyOf(first.words) : '';
};

/** Puts words behind what a run begins with: behind `git log`, behind `ps aux`. */
export const told = (words: readonly Word[], more: readonly string[]): Command => {
  const key = keyOf(words);
  const at = programAt(words) + key.split(' ').length;
  // Options of the old form stay in front: `ps aux --sort=…`.
  return key === 'ps' ? run(words, more) : run(words.slice(0, at), more, words.slice(at));
};

/** An operand goes to the end, an option to the front; an option that says the same already makes room. */
const withWords = (words: readonly Word[], more: readonly string[], manner: Told): Command => {
  if (/^(?:user|interval)$/.test(manner) && !more[0]?.startsWith('-')) return run(words, more);
  const isUnit = /^[hbkmg]$/.test(manner);
  const plain = isUnit ? words.filter((word) => !/^-(?:h|b|k|m|g|B\w)$/.test(String(word))) : words;
  return told(plain, more);
};

/** `-n` is said by `-tuln`, too. */
const isSaid = (words: readonly Word[], [option = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  /^-[a-zA-Z]$/.test(option) &&
  words.some((word) => typeof word === 'string' && /^-[a-zA-Z]+$/.test(word) && word.includes(option.charAt(1)));

/** The first program of a command told something; undefined where it has no option for it. */
export const withFlag = (command: Command, manner: Told, value?: string): Command | undefined => {
  const [first, ...after] = partsOf(command);
  if (first?.type !== 'run') return undefined;
  const words = toldOf(keyOf(first.words), manner, value);
  if (words === undefined) return undefined;
  return words.length === 0 || isSaid(first.words, words)
    ? command
    : pipe(withWords(first.words, words, manner), ...after);
};
