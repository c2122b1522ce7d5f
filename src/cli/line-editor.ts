/** The line editor of the interactive shell: which one, and with which keys. */
import { openSync, readFileSync } from 'node:fs';
import type { Report } from '../executors/session/report.ts';
import { plainReader } from '../repl/plain-reader.ts';
import type { LineReader, ReadGiven, Terminal } from '../repl/reader.ts';
import type { Machine } from './machine.ts';

/** The plain one where the person chose it; where the terminal can do nothing, the full one stands back by itself. */
export const openLineEditor = async (machine: Machine, env: Terminal['env']): Promise<LineReader> => {
  const terminal = { input: openSync('/dev/tty', 'r'), output: process.stdout, env };
  if (machine.settings.editor === 'plain') return plainReader(terminal);
  const { openReader } = await import('../repl/open-reader.ts');
  return openReader(terminal);
};

/** What readline is told: the last word on the mode counts, conditions are not looked into. */
const inputrcKeys = (env: Readonly<Record<string, string>>): 'emacs' | 'vi' | undefined => {
  for (const path of [env['INPUTRC'], env['HOME'] && `${env['HOME']}/.inputrc`, '/etc/inputrc']) {
    if (!path) continue;
    try {
      const set = [...readFileSync(path, 'utf8').matchAll(/^[ \t]*set[ \t]+editing-mode[ \t]+(vi|emacs)/gim)].at(-1);
      return set?.[1]?.toLowerCase() === 'vi' ? 'vi' : undefined;
    } catch {
      // Not there: readline looks for the next one.
    }
  }
  return undefined;
};

let told: { readonly home: string | undefined; readonly keys: 'emacs' | 'vi' | undefined } | undefined;

/** The setting; else what the person's shell has, by `set -o vi`, `bindkey -v` or readline's file. */
export const keysOf = (machine: Machine, { keys, env }: Report): NonNullable<ReadGiven['keys']> => {
  const { editor } = machine.settings;
  if (editor === 'vi' || editor === 'emacs') return editor;
  if (keys === 'vi' || machine.shell === 'zsh') return keys;
  if (told === undefined || told.home !== env['HOME']) told = { home: env['HOME'], keys: inputrcKeys(env) };
  return told.keys ?? keys;
};
