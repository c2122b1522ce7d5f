/** A person at a terminal: types, waits for what the screen shows. A real PTY, a virtual screen of xterm. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as pty from '@lydell/node-pty';
import xterm from '@xterm/headless';

export const LAUNCHER = resolve(import.meta.dirname, '../../bin/llmos');

export const PROMPT = 'ok> ';

export interface Given {
  readonly shell: 'bash' | 'zsh';
  readonly launcher?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Files in the home folder; `rc` goes before the prompt into .bashrc or .zshrc. */
  readonly rc?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** That of another seat; its files stay as they are. */
  readonly home?: string;
  readonly size?: readonly [columns: number, rows: number];
}

export interface Seat {
  readonly home: string;
  readonly pid: number;
  type(text: string): void;
  /** Waits until the screen, scrollback and all, shows it. */
  see(pattern: RegExp | string): Promise<string>;
  /** Waits for one more prompt than there was at the last call, with nothing behind it. */
  prompt(): Promise<void>;
  /** Types a line and waits until the next prompt stands. */
  line(text: string): Promise<string>;
  /** Waits until a job has the terminal. */
  inFront(): Promise<void>;
  /** Types a line and waits until it runs; what is typed from then on is for it. */
  start(text: string): Promise<void>;
  screen(): string;
  raw(): string;
  resize(columns: number, rows: number): void;
  /** Waits for the end; the exit code. */
  ended(): Promise<number>;
  close(): void;
}

/** Bracketed paste comes on with each prompt. */
const PAINTED = '\u001b[?2004h';
/** … and goes off when the line is handed on. */
const TAKEN = '\u001b[?2004l';
const LIMIT_MS = 10_000;
const LOOK_MS = 15;

/** True where a group other than the shell's own has the terminal. */
const hasJob = (pid: number): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [, , group, , , terminal] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return group !== terminal;
  } catch {
    return true;
  }
};

/** Clock ticks that the shell itself has used: a builtin's work. */
const ticks = (pid: number): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
};

export const sit = async (given: Given): Promise<Seat> => {
  const { shell, rc = '', files = {}, size = [80, 24], env = {} } = given;
  const home = given.home ?? mkdtempSync(join(tmpdir(), 'llmos-seat-'));
  mkdirSync(join(home, '.local/state/llmos'), { recursive: true });
  writeFileSync(join(home, '.local/state/llmos/greeted'), '');
  writeFileSync(join(home, '.bashrc'), `PS1='${PROMPT}'\n${rc}\n`);
  writeFileSync(join(home, '.zshrc'), `PS1='${PROMPT}'\n${rc}\n`);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text);
  }
  const base = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: home,
    TERM: 'xterm',
    LANG: 'C.UTF-8',
    SHLVL: '1',
    SHELL: `/bin/${shell}`,
    LLMOS_NO_SETUP: '1',
    TMPDIR: home,
  };
  const pairs = Object.entries({ ...base, ...env }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const terminal = pty.spawn(given.launcher ?? LAUNCHER, [...(given.args ?? [])], {
    cwd: home,
    cols: size[0],
    rows: size[1],
    env: Object.fromEntries(pairs),
  });
  const virtual = new xterm.Terminal({ cols: size[0], rows: size[1], scrollback: 5000, allowProposedApi: true });
  let raw = '';
  let begun = 0;
  let exit: number | undefined;
  terminal.onData((text) => {
    const held = raw.slice(-PAINTED.length + 1);
    const more = (held + text).split(PAINTED).length - 1;
    raw = (raw + text).slice(-400_000);
    // Counted when it is on the virtual screen, which is behind the data.
    virtual.write(text, () => {
      begun += more;
    });
  });
  // What a terminal answers when it is asked.
  virtual.onData((answer) => {
    if (exit === undefined) terminal.write(answer);
  });
  terminal.onExit(({ exitCode, signal }) => {
    exit = signal ? 128 + signal : exitCode;
  });
  const screen = (): string => {
    const lines: string[] = [];
    for (let at = 0; at < virtual.buffer.active.length; at += 1)
      lines.push(virtual.buffer.active.getLine(at)?.translateToString(true) ?? '');
    return lines.join('\n').trimEnd();
  };
  const until = async <T>(what: string, find: () => T | undefined): Promise<T> => {
    for (const from = Date.now(); Date.now() - from < LIMIT_MS; await sleep(LOOK_MS)) {
      const found = find();
      if (found !== undefined) return found;
    }
    throw new Error(`not seen within ${LIMIT_MS} ms: ${what}\n--- screen\n${screen()}\n---`);
  };
  const matches = (text: string, pattern: RegExp | string): boolean =>
    typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
  let seen = 0;
  const seat: Seat = {
    home,
    pid: terminal.pid,
    type: (text) => terminal.write(text),
    see: (pattern) => until(String(pattern), () => (matches(screen(), pattern) ? screen() : undefined)),
    prompt: async () => {
      await until(`prompt ${seen + 1}`, () => {
        const stands = screen().split('\n').at(-1) === PROMPT.trimEnd();
        return stands && begun > seen ? true : undefined;
      });
      seen = begun;
    },
    line: async (text) => {
      terminal.write(`${text}\r`);
      await seat.prompt();
      return screen();
    },
    inFront: () => until('a job in front', () => (hasJob(terminal.pid) ? true : undefined)).then(() => {}),
    start: async (text) => {
      const taken = raw.split(TAKEN).length;
      const used = ticks(terminal.pid);
      terminal.write(`${text}\r`);
      await until(`the start of ${text}`, () => (raw.split(TAKEN).length > taken ? true : undefined));
      // Between a shell that took the line and the program that has the terminal; a builtin that waits shows nothing.
      for (let left = 100; left > 0 && !hasJob(terminal.pid) && ticks(terminal.pid) < used + 10; left -= 1)
        await sleep(LOOK_MS);
    },
    screen,
    raw: () => raw,
    resize: (columns, rows) => {
      virtual.resize(columns, rows);
      terminal.resize(columns, rows);
    },
    ended: () => until('the end', () => exit),
    close: () => {
      if (exit === undefined) terminal.kill('SIGKILL');
      if (given.home === undefined) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return seat;
};
