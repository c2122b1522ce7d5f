/** What is decided before any judging: blank lines, comments, slash words, the signs that force a reading. */
import type { Route } from '../../plan.ts';
import type { World } from '../../world.ts';
import { wellKnown } from './names.ts';
import { functionWord, meaningOf } from './words.ts';

const SLASH = /^\/([A-Za-z][\w-]*)(?:\s+([\s\S]*))?$/;

const slash = (line: string, world: World): Route | undefined => {
  const [, name, rest = ''] = SLASH.exec(line) ?? [];
  if (name === undefined || world.entry(`/${name}`) !== undefined) return undefined;
  return {
    kind: 'slash',
    name,
    rest: rest.trim(),
    reason: `\`/${name}\` is a command of llmos; no file is called so.`,
  };
};

/** The learned rules' key: outer blanks gone, inner ones single. */
export const normalised = (line: string): string => line.trim().replace(/\s+/g, ' ');

/** “command used by …” is prose: what follows must not be a word of a language. */
const forcesCommand = (line: string): boolean => {
  const next = /^command\s+(\S+)/.exec(line)?.[1];
  return next !== undefined && functionWord(next) === undefined && (wellKnown(next) || meaningOf(next) === undefined);
};

/** Undefined when the line has to be judged. `line` is trimmed at its start. */
export const bySign = (line: string, world: World): Route | undefined => {
  if (line === '') return { kind: 'empty', reason: 'There is nothing on the line.' };
  if (/^#(?!\d)[^\n]*$/.test(line) || /^(?:#[^\n]*\n?\s*)+$/.test(line))
    return { kind: 'empty', reason: 'The line is only a comment.' };
  if (line.trimEnd() === '?')
    return { kind: 'slash', name: 'help', rest: '', reason: 'A lone `?` asks what there is.' };
  if (line.startsWith('?')) return { kind: 'ask', reason: 'A leading `?` makes it a request.' };
  if (/^\\[A-Za-z]/.test(line)) return { kind: 'shell', reason: 'A leading `\\` makes it a command.' };
  if (forcesCommand(line)) return { kind: 'shell', reason: 'A leading `command` makes it a command.' };
  return slash(line, world);
};
