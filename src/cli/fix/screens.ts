/**
 * What keeps the screen and tells it to a program: multiplexers, and terminals with a command for it. Each says by its
 * variables that it is there; the innermost is not known, so all of them are asked. Pure.
 */
import type { Machine } from '../machine.ts';

/** Variables, and what is known of the terminal itself. */
export type Around = Machine['env'];

/** One way to ask. `file`: the text is written there instead of to standard output. */
export interface Call {
  readonly words: readonly string[];
  readonly file?: string;
}

export interface ScreenKeeper {
  readonly program: string;
  /** All of them are set where it is there; it is given them, and those that it `likes`. */
  readonly needs: readonly string[];
  readonly likes?: readonly string[];
  /** Tried until one succeeds. `of`: a variable's value; `file`: a path where nothing is yet. */
  readonly calls: (of: (name: string) => string, file: string) => readonly Call[];
}

const ROWS_BACK = 500;

export const KEEPERS: readonly ScreenKeeper[] = [
  {
    program: 'tmux',
    needs: ['TMUX', 'TMUX_PANE'],
    calls: (of) => [{ words: ['capture-pane', '-p', '-J', '-t', of('TMUX_PANE'), '-S', `-${ROWS_BACK}`] }],
  },
  {
    program: 'screen',
    needs: ['STY', 'WINDOW'],
    likes: ['SCREENDIR', 'USER', 'TERM'],
    calls: (of, file) => [{ words: ['-S', of('STY'), '-p', of('WINDOW'), '-X', 'hardcopy', '-h', file], file }],
  },
  {
    program: 'zellij',
    needs: ['ZELLIJ', 'ZELLIJ_PANE_ID', 'ZELLIJ_SESSION_NAME'],
    likes: ['XDG_RUNTIME_DIR', 'ZELLIJ_SOCKET_DIR', 'TMPDIR'],
    // Since 0.44 a pane can be named, and the text comes on standard output; before, the pane in use is written to a file.
    calls: (of, file) => [
      { words: ['action', 'dump-screen', '--full', '--pane-id', of('ZELLIJ_PANE_ID')] },
      { words: ['action', 'dump-screen', '--full', file], file },
    ],
  },
  {
    // Without a socket it would ask over the terminal itself, and wait where that is not allowed.
    program: 'kitty',
    needs: ['KITTY_WINDOW_ID', 'KITTY_LISTEN_ON'],
    likes: ['KITTY_PUBLIC_KEY'],
    calls: (of) => [
      {
        words: [
          '@',
          '--to',
          of('KITTY_LISTEN_ON'),
          'get-text',
          '--match',
          `id:${of('KITTY_WINDOW_ID')}`,
          '--extent',
          'all',
        ],
      },
    ],
  },
  {
    program: 'wezterm',
    needs: ['WEZTERM_PANE', 'WEZTERM_UNIX_SOCKET'],
    likes: ['XDG_RUNTIME_DIR'],
    calls: (of) => [{ words: ['cli', 'get-text', '--pane-id', of('WEZTERM_PANE'), '--start-line', `-${ROWS_BACK}`] }],
  },
  {
    // The memory of a Linux console is one long row; who may read it is up to the system.
    program: 'fold',
    needs: ['CONSOLE_MEMORY', 'CONSOLE_COLUMNS'],
    calls: (of) => [{ words: ['-b', '-w', of('CONSOLE_COLUMNS'), of('CONSOLE_MEMORY')] }],
  },
];

/** What the console at this terminal is called, where it is one. */
export const consoleAt = (tty: string | undefined, columns: number): Around => {
  const number = /^\/dev\/tty(\d+)$/.exec(tty ?? '')?.[1];
  return number === undefined ? {} : { CONSOLE_MEMORY: `/dev/vcs${number}`, CONSOLE_COLUMNS: String(columns) };
};

/** Those whose variables are set. */
export const keepersHere = (around: Around): readonly ScreenKeeper[] =>
  KEEPERS.filter(({ needs }) => needs.every((name) => (around[name] ?? '') !== ''));
