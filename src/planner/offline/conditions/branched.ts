/** A test and its deeds as shell text. */
import { type Command, textOf } from '../write/command.ts';
import type { Test } from './test.ts';

/** One simple command binds tighter than `&&` and `||`. */
const isSimple = (text: string): boolean => !/&&|\|\||(?<!\\);/.test(text);

const isEcho = (command: Command): boolean => command.type === 'run' && command.words[0] === 'echo';

/** What needs no test of its own: `mkdir -p` makes nothing twice, `rm -f` misses nothing. */
const withoutTest = ({ text, not }: Test, command: Command): string | undefined => {
  if (command.type !== 'run' || !/^\[ -[edf] /.test(text)) return undefined;
  const [program, ...words] = command.words;
  const operand = /^\[ -[edf] (.*) \]$/.exec(text)?.[1];
  if (!textOf(command).endsWith(` ${operand}`)) return undefined;
  if (program === 'mkdir' && not && words.includes('-p')) return textOf(command);
  if (program !== 'rm' || not) return undefined;
  const isFolder = words.some((word) => word === '-r');
  return `rm -${isFolder ? 'r' : ''}f ${operand}`;
};

/** Shell text that does `then` where the condition holds, and `otherwise` where it does not. */
export const branched = (test: Test, then: Command, otherwise?: Command): string => {
  const bare = otherwise === undefined ? withoutTest(test, then) : undefined;
  if (bare !== undefined) return bare;
  const [first, second] = test.not ? [otherwise, then] : [then, otherwise];
  const [yes, no] = [first && textOf(first), second && textOf(second)];
  if (first !== undefined && second !== undefined) {
    const isPair = isEcho(first) && isEcho(second);
    return isPair ? `${test.text} && ${yes} || ${no}` : `if ${test.text}; then ${yes}; else ${no}; fi`;
  }
  if (yes !== undefined) return isSimple(yes) ? `${test.text} && ${yes}` : `if ${test.text}; then ${yes}; fi`;
  return isSimple(no ?? '') ? `${test.text} || ${no}` : `if ! ${test.text}; then ${no}; fi`;
};
