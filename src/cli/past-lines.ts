/** Lines typed before, for Up, hints and the search: of this session, of all others, and of the shells' own histories. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { followTyped } from '../memory/follow.ts';
import { type Noted, notedLines } from '../memory/histfile.ts';
import type { Digest } from '../memory/index/digest.ts';
import type { PastLine } from '../repl/past-line.ts';
import { maskOver } from '../safety/redact.ts';
import type { Machine } from './machine.ts';

const REMEMBERED = 20_000;
const LONGEST_FILE = 4 * 1024 * 1024;

export interface PastLines {
  /** Newest first, as often as they were typed. */
  all(): Iterable<PastLine>;
  /** A line with a blank in front is not kept. */
  typed(line: string, cwd: string): void;
  /** What the line typed last ended with. */
  ended(code: number): void;
}

/** The end of a file, from the start of a line on; a named pipe or a device is no history. */
const tailOf = (path: string): Uint8Array => {
  let fd: number | undefined;
  try {
    fd = openSync(path, 'r');
    const stat = fstatSync(fd);
    if (!stat.isFile()) return new Uint8Array();
    const from = Math.max(0, stat.size - LONGEST_FILE);
    const bytes = Buffer.allocUnsafe(stat.size - from);
    const read = bytes.subarray(0, readSync(fd, bytes, 0, bytes.length, from));
    return from === 0 ? read : read.subarray(read.indexOf(0x0a) + 1);
  } catch {
    return new Uint8Array();
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
};

/** The session's own shell first; names that its settings, its wizard or habit give. */
const historyFiles = ({ env, shell }: Machine): readonly string[] => {
  const home = env['HOME'];
  const exported = env['HISTFILE'] === undefined ? [] : [env['HISTFILE']];
  if (home === undefined) return exported;
  const bash = [join(home, '.bash_history')];
  const zsh = ['.zsh_history', '.zhistory', '.histfile'].map((name) => join(env['ZDOTDIR'] ?? home, name));
  return [...new Set([...exported, ...(shell === 'zsh' ? [...zsh, ...bash] : [...bash, ...zsh])])];
};

/** Newest first; those without a time stand behind those that have one. */
const imported = (machine: Machine, mask: (text: string) => string): readonly Noted[] =>
  historyFiles(machine)
    .flatMap((path) => notedLines(tailOf(path)).slice(-REMEMBERED).reverse())
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
    .filter(({ line }) => !/^\s/.test(line))
    .slice(0, REMEMBERED)
    .map((noted) => ({ ...noted, line: mask(noted.line) }));

const pastLine = ({ line, cwd, at, code }: Digest): PastLine => ({
  line,
  cwd,
  at,
  ...(code !== undefined && { code }),
});

/** What other shells wrote, oldest first; each look takes in what is new. */
const stored = (folder: string): (() => readonly PastLine[]) => {
  const look = followTyped(folder, REMEMBERED);
  const kept: PastLine[] = [];
  return () => {
    kept.push(...look().toReversed().map(pastLine));
    return kept;
  };
};

export const openPastLines = (machine: Machine, now: () => number): PastLines => {
  const own: PastLine[] = [];
  const mask = maskOver(() => machine.env);
  /** Of a line with a secret the journal has a copy that is of no use here. */
  const masked = new Set<string>();
  const others = stored(machine.folders.state);
  let files: readonly Noted[] | undefined;
  return {
    all: function* () {
      yield* own.toReversed();
      for (const told of others().toReversed()) if (!masked.has(told.line)) yield told;
      files ??= imported(machine, mask);
      yield* files;
    },
    typed: (line, cwd) => {
      if (/^\s/.test(line)) return;
      if (mask(line) !== line) masked.add(mask(line));
      own.push({ line, cwd, at: now() });
    },
    ended: (code) => {
      const last = own.at(-1);
      if (last !== undefined && last.code === undefined) own[own.length - 1] = { ...last, code };
    },
  };
};
