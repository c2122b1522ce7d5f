/** Redirections that leave a file empty, or fill a disk. */
import type { Command } from 'unbash';
import type { Arg } from './arg.ts';
import { replaces } from './redirect.ts';
import type { Scope } from './scope.ts';
import { expandOne } from './word.ts';

const SILENT = new Set([':', 'true', 'false', 'exec']);

const printsNothing = (name: string, args: readonly string[]): boolean => {
  if (name === 'cat') return args.length > 0 && args.every((arg) => arg === '/dev/null');
  if (name === 'echo') return args[0] === '-n' && args.slice(1).every((arg) => arg === '');
  return name === 'printf' && args[0] === '';
};

/** `> file`, `: > file`, `cat /dev/null > file` leave nothing in it. */
export const empties = (node: Command, words: readonly Arg[]): boolean => {
  if (!replaces(node.redirects)) return false;
  const [name, ...args] = words.map((word) => word.text);
  return name === undefined || SILENT.has(name) || printsNothing(name, args);
};

/** These only name their operands. */
const NAMES_ONLY = /^(?:echo|printf|ls|stat|file|find|basename|dirname|realpath|true)$/;

/** `sort a > a`: the file is empty before it is read. */
export const eatsItself = (node: Command, words: readonly Arg[], scope: Scope): boolean => {
  if (!replaces(node.redirects) || NAMES_ONLY.test(words[0]?.text ?? '')) return false;
  const read = new Set(words.slice(1).flatMap((word) => (word.dynamic === 'no' ? [word.text] : [])));
  return node.redirects.some((redirect) => {
    if (redirect.type !== 'Redirect' || !/^[>&]+\|?$/.test(redirect.operator) || redirect.target === undefined)
      return false;
    return redirect.operator !== '>>' && read.has(expandOne(redirect.target, scope).text);
  });
};

/** A source without end into a file. */
export const floods = (node: Command, words: readonly Arg[]): boolean =>
  replaces(node.redirects) &&
  words.some((word, at) => (at === 0 ? word.text === 'yes' : /^\/dev\/(?:zero|u?random)$/.test(word.text)));
