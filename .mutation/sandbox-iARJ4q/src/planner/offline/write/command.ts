/** A typed command: what skills build, and how it becomes text. Strings are always literal; anything else must be asked for. */
// @ts-nocheck

import { quote, quoteGlob, quotePath } from './quote.ts';

export type Word =
  | string
  | { readonly path: string }
  | { readonly glob: string }
  /** Shell text taken as it stands, for expansions that a skill writes itself: never from the request. */
  | { readonly raw: string };

export type Command =
  | { readonly type: 'run'; readonly words: readonly Word[] }
  | { readonly type: 'pipe'; readonly parts: readonly Command[] }
  | { readonly type: 'and'; readonly parts: readonly Command[] }
  | {
      readonly type: 'redirect';
      readonly command: Command;
      readonly sign: '>' | '>>' | '<' | '2>';
      readonly file: Word;
    };

export const run = (...words: readonly (Word | readonly Word[] | undefined)[]): Command => ({
  type: 'run',
  words: words.flat().filter((word): word is Word => word !== undefined),
});
export const pipe = (...parts: readonly Command[]): Command =>
  parts.length === 1 && parts[0] ? parts[0] : { type: 'pipe', parts };
export const and = (...parts: readonly Command[]): Command =>
  parts.length === 1 && parts[0] ? parts[0] : { type: 'and', parts };
export const into = (command: Command, file: Word, sign: '>' | '>>' = '>'): Command => ({
  type: 'redirect',
  command,
  sign,
  file,
});
/** Without its messages. */
export const quiet = (command: Command): Command => ({ type: 'redirect', command, sign: '2>', file: '/dev/null' });
export const from = (command: Command, file: Word): Command => ({ type: 'redirect', command, sign: '<', file });

/** A path or, when it has wildcards, a glob that the shell expands. */
export const operand = (path: string): Word => (/[*?]|\[[^\]]+\]/.test(path) ? { glob: path } : { path });

export const wordText = (word: Word): string => {
  if (typeof word === 'string') return quote(word);
  if ('path' in word) return quotePath(word.path);
  if ('raw' in word) return word.raw;
  const { glob } = word;
  if (glob.startsWith('~/')) return `~/${quoteGlob(glob.slice(2))}`;
  return quoteGlob(/^[*?-]-?/.test(glob) && glob.startsWith('-') ? `./${glob}` : glob);
};

const grouped = (command: Command): string => {
  const text = textOf(command);
  return command.type === 'and' ? `{ ${text}; }` : text;
};

/** The command as shell text. */
export const textOf = (command: Command): string => {
  switch (command.type) {
    case 'run':
      return command.words.map(wordText).join(' ');
    case 'pipe':
      return command.parts.map(grouped).join(' | ');
    case 'and':
      return command.parts.map(textOf).join(' && ');
    case 'redirect': {
      const body = command.command.type === 'and' ? grouped(command.command) : textOf(command.command);
      return `${body} ${command.sign} ${wordText(command.file)}`;
    }
  }
};
