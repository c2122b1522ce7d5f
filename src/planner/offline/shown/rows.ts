/** What the lines of a command's output are: that tells how they are sorted, cut and added up. */

import type { World } from '../../../world.ts';
import { type Command, run } from '../write/command.ts';
import type { Manner } from './manner.ts';

/**
 * `names`: one name a line · `measured`: a number and a name · `human`: the same, "1.5K" · `tallied`: name:number · `headed`: the first
 * line names the columns · `long`: as `ls -l` · `number`: a number alone · `line`: one line of several things · `hashed`: a checksum and a name · `plain`: anything else
 */
export type Rows =
  | 'names'
  | 'measured'
  | 'human'
  | 'tallied'
  | 'headed'
  | 'long'
  | 'number'
  | 'line'
  | 'hashed'
  | 'plain';

/** A pipeline in the making: what it is by now, and what is still to be shown. */
export interface Shown {
  readonly parts: readonly Command[];
  readonly left: Manner;
  readonly rows: Rows;
}

export type Writer = (shown: Shown, world: World) => Shown | undefined;

/** The words of a single program; undefined for anything else. */
export const wordsOf = (command: Command | undefined): readonly string[] | undefined =>
  command?.type === 'run'
    ? command.words.map((word) =>
        typeof word === 'string' ? word : 'path' in word ? word.path : 'glob' in word ? word.glob : word.raw,
      )
    : undefined;

export const programOf = (command: Command | undefined): string | undefined => wordsOf(command)?.[0];

const MEASURING = /^-\w*[kmbsch]*$/;

const ofDu = (words: readonly string[]): Rows => (words.some((word) => /^-[a-z]*h/.test(word)) ? 'human' : 'measured');

/** They print one line of many things. */
const LINES = new Set(['echo', 'groups', 'id', 'uptime', 'date', 'pwd']);

const HEADED = new Set(['ps', 'df', 'free', 'lsblk', 'netstat', 'ss', 'lsof', 'top', 'vmstat', 'docker', 'w']);

const ofProgram = (words: readonly string[]): Rows => {
  const [program = '', ...rest] = words;
  if (program === 'du') return ofDu(words);
  if (HEADED.has(program)) return rest.some((word) => /^--no-head/.test(word) || /=$/.test(word)) ? 'plain' : 'headed';
  if (program === 'ls') return rest.some((word) => /^-\w*l/.test(word)) ? 'long' : 'names';
  if (program === 'grep') return ofGrep(rest);
  if (program === 'find') return ofFind(rest);
  if (program === 'wc') return rest.length > 1 ? 'measured' : 'number';
  if (program === 'git') return ofGit(rest);
  if (LINES.has(program)) return 'line';
  if (/^(?:md5|sha\d+)sum$/.test(program)) return 'hashed';
  return 'plain';
};

const ofGit = (words: readonly string[]): Rows => {
  if (words.includes('--name-only')) return 'names';
  return words[0] === 'shortlog' && words.some((word) => /^-\w*s/.test(word)) ? 'measured' : 'plain';
};

const ofGrep = (words: readonly string[]): Rows => {
  const flags = words.filter((word) => MEASURING.test(word) || /^-[A-Za-z]+$/.test(word)).join('');
  if (flags.includes('c'))
    return flags.includes('r') || words.filter((word) => !word.startsWith('-')).length > 2 ? 'tallied' : 'number';
  return /[lL]/.test(flags) ? 'names' : 'plain';
};

const ofFind = (words: readonly string[]): Rows => {
  const at = words.indexOf('-exec');
  if (at >= 0) return ofProgram(words.slice(at + 1, -1));
  if (words.includes('-ls')) return 'long';
  return words.includes('-printf') ? 'plain' : 'names';
};

/** What a pipeline prints. */
export const rowsOf = (parts: readonly Command[]): Rows => {
  const last = wordsOf(parts.at(-1));
  const [program = ''] = last ?? [];
  if (last === undefined) return 'plain';
  if (program === 'uniq' && last.includes('-c')) return 'measured';
  if (program === 'wc' && parts.length > 1) return 'number';
  if (['sort', 'head', 'tail', 'tac', 'uniq'].includes(program) && parts.length > 1) return rowsOf(parts.slice(0, -1));
  return ofProgram(last);
};

export const sorted = (flags: string, ...keys: readonly string[]) => run('sort', flags === '' ? [] : `-${flags}`, keys);
