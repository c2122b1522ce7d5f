/** What a program says of its own options: its help, run by itself and bounded, and the shell's completion for it. */
import { spawn } from 'node:child_process';
import { readBounded } from '../../memory/bounded.ts';
import type { Machine } from '../machine.ts';

const PATIENCE_MS = 1_500;
const MOST_BYTES = 512 * 1024;

/** Programs that tell all of their options only when they are asked in another way. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  curl: ['--help', 'all'],
  ps: ['--help', 'all'],
  git: ['--git-completion-helper'],
};

export const helpWords = (name: string): readonly string[] => ASKED[name] ?? ['--help'];

const COMPLETIONS = ['/usr/share/bash-completion/completions', '/usr/local/share/bash-completion/completions'];

/** The text of the program's completion, where one is installed; empty otherwise. */
const completionText = (name: string): string => {
  if (!/^[\w.+-]+$/.test(name)) return '';
  for (const folder of COMPLETIONS) {
    const read = readBounded(`${folder}/${name}`, MOST_BYTES);
    if (read.kind === 'text') return read.text;
  }
  return '';
};

/** Everything it prints, whatever its exit code: many print their help as an error. Empty when it does not end in time. */
const printed = (words: readonly string[], { env }: Machine, signal: AbortSignal): Promise<string> =>
  new Promise((resolve) => {
    const [file = '', ...args] = words;
    const { PATH, HOME } = env;
    const child = spawn(file, args, {
      cwd: '/',
      env: { PATH, HOME, LC_ALL: 'C', TERM: 'dumb', PAGER: 'cat', MANPAGER: 'cat', COLUMNS: '200' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const parts: Buffer[] = [];
    let size = 0;
    const end = (text: string): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(text);
    };
    const stop = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended.
      }
      end('');
    };
    const timer = setTimeout(stop, PATIENCE_MS);
    signal.addEventListener('abort', stop, { once: true });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        size += part.length;
        if (size <= MOST_BYTES) parts.push(part);
        else stop();
      });
    child.on('error', () => end(''));
    child.on('close', () => end(Buffer.concat(parts).toString()));
  });

export const helpOf = async (
  words: readonly string[],
  machine: Machine,
  signal: AbortSignal,
): Promise<{ readonly help: string; readonly completion: string }> => ({
  help: signal.aborted ? '' : await printed(words, machine, signal),
  completion: completionText(words[0] ?? ''),
});
