/** What a command printed, read from the screen where something keeps it: the terminal itself is the command's alone. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBounded } from '../../memory/bounded.ts';
import type { Machine } from '../machine.ts';
import { ttyOf } from '../tty.ts';
import { type Around, type Call, consoleAt, keepersHere, type ScreenKeeper } from './screens.ts';

/** For each that is asked. */
const BOUND_MS = 1_000;
const LOOK_MS = 20;
const LARGEST = 1 << 22;

/** What is written by a server that was told to: read when it grows no more. */
const written = async (file: string): Promise<string | undefined> => {
  let before = '';
  for (const from = Date.now(); Date.now() - from < BOUND_MS; await sleep(LOOK_MS)) {
    const read = readBounded(file, LARGEST);
    if (read.kind !== 'text' || read.text === '') continue;
    if (read.text === before) return before;
    before = read.text;
  }
  return undefined;
};

const told = ({ program, needs, likes = [] }: ScreenKeeper, { words, file }: Call, env: Around) => {
  const names = ['PATH', 'HOME', ...needs, ...likes].filter((name) => env[name] !== undefined);
  const given = { env: Object.fromEntries(names.map((name) => [name, env[name]])), timeout: BOUND_MS };
  return new Promise<string | undefined>((resolve) => {
    execFile(program, words, { ...given, maxBuffer: LARGEST }, (error, stdout) =>
      resolve(error === null ? (file === undefined ? stdout : written(file)) : undefined),
    ).stdin?.end();
  });
};

/** A folder of one's own: what stands on a screen is nobody else's. */
const screenOf = async (keeper: ScreenKeeper, env: Around): Promise<string | undefined> => {
  const folder = mkdtempSync(join(env['XDG_RUNTIME_DIR'] || tmpdir(), 'llmos-screen-'));
  try {
    for (const call of keeper.calls((name) => env[name] ?? '', join(folder, 'rows'))) {
      const screen = await told(keeper, call, env);
      if (screen !== undefined && screen.trim() !== '') return screen;
    }
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Lines {
  /** The command's, as typed. */
  readonly from: string;
  /** The line typed after it. */
  readonly to: string;
  /** Rows that a prompt takes in front of the line. */
  readonly rows: number;
}

/** Does this row end with the text? A long line may have begun some rows above. */
const endsWith = (rows: readonly string[], at: number, text: string): boolean => {
  let joined = rows[at]?.trimEnd() ?? '';
  for (let above = at - 1; joined.length < text.length && text.endsWith(joined) && above >= 0; above -= 1) {
    if (joined === '') return false;
    joined = (rows[above] ?? '') + joined;
  }
  return joined.endsWith(text);
};

/** What stands between two typed lines, the later one's prompt left out; undefined where they are not both there. */
export const between = (screen: string, { from, to, rows }: Lines): string | undefined => {
  // GNU screen writes one byte a character, whatever that was.
  const all = screen
    .replaceAll('\r', '')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '?')
    .split('\n');
  const last = from.split('\n').at(-1)?.trimEnd() ?? '';
  const end = all.findLastIndex((row) => row.trimEnd().endsWith(to));
  const start = all.findLastIndex((_, at) => at < end && endsWith(all, at, last));
  if (last === '' || start < 0 || end < 0) return undefined;
  const shown = all.slice(start + 1, Math.max(start + 1, end - rows + 1));
  return shown.map((row) => row.trimEnd()).join('\n');
};

/** Undefined where nothing keeps the screen, or the lines are gone from it. */
export const seenOnScreen = async (machine: Machine, lines: Lines): Promise<string | undefined> => {
  const around = { ...consoleAt(ttyOf(machine.env).tty, process.stdout.columns || 80), ...machine.env };
  for (const keeper of keepersHere(around)) {
    const screen = await screenOf(keeper, around).catch(() => undefined);
    const seen = screen === undefined ? undefined : between(screen, lines);
    if (seen !== undefined) return seen;
  }
  return undefined;
};
