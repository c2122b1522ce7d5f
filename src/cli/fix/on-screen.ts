/** What a command printed, read from the screen where something keeps it: the terminal itself is the command's alone. */
import { execFile } from 'node:child_process';
import type { Machine } from '../machine.ts';

const BOUND_MS = 1_000;
const ROWS_BACK = 500;

const tmux = ({ env }: Machine): Promise<string | undefined> => {
  const { TMUX, TMUX_PANE } = env;
  if (!TMUX || !TMUX_PANE) return Promise.resolve(undefined);
  const words = ['capture-pane', '-p', '-J', '-t', TMUX_PANE, '-S', `-${ROWS_BACK}`];
  const given = { env: { PATH: env['PATH'], TMUX }, timeout: BOUND_MS, maxBuffer: 1 << 22 };
  return new Promise((resolve) => {
    execFile('tmux', words, given, (error, stdout) => resolve(error === null ? stdout : undefined));
  });
};

interface Lines {
  /** The command's, as typed. */
  readonly from: string;
  /** The line typed after it. */
  readonly to: string;
  /** Rows that a prompt takes in front of the line. */
  readonly rows: number;
}

/** What stands between two typed lines, the later one's prompt left out; undefined where they are not both there. */
export const between = (screen: string, { from, to, rows }: Lines): string | undefined => {
  const all = screen.split('\n').map((row) => row.trimEnd());
  const last = from.split('\n').at(-1)?.trimEnd() ?? '';
  const end = all.findLastIndex((row) => row.endsWith(to));
  const start = all.slice(0, Math.max(0, end)).findLastIndex((row) => row.endsWith(last));
  if (last === '' || start < 0 || end < 0) return undefined;
  return all.slice(start + 1, Math.max(start + 1, end - rows + 1)).join('\n');
};

/** Undefined where nothing keeps the screen, or the lines are gone from it. */
export const seenOnScreen = async (machine: Machine, lines: Lines): Promise<string | undefined> => {
  const screen = await tmux(machine);
  return screen === undefined ? undefined : between(screen, lines);
};
