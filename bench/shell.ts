/** The interactive session beside a raw bash, on a PTY each: first prompt, a command line, throughput, memory. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as pty from '@lydell/node-pty';
import { median } from './paired.ts';

const LAUNCHER = resolve(import.meta.dirname, '../bin/llmos');
/** Without the blank behind it: that may be a move of the cursor. */
const PROMPT = 'ok>';
const END = 'x7y';
/** The end of a synchronized update: the editor has painted its own prompt and takes keys. */
const PAINTED = '\x1b[?2026l';
/** The heap is given back when nobody types for a moment. */
const idle = (): Promise<void> => new Promise((done) => setTimeout(done, 3000));

interface Seat {
  readonly pid: number;
  /** Milliseconds from the write until the text was seen. */
  readonly until: (text: string, typed?: string) => Promise<number>;
  readonly close: () => void;
}

const sit = (file: string, args: readonly string[], env: Record<string, string>): Seat => {
  const terminal = pty.spawn(file, [...args], { cwd: env['HOME'] ?? '/', env, cols: 80, rows: 24, encoding: null });
  let unread = '';
  let wake = () => {};
  terminal.onData((chunk: string | Buffer) => {
    unread = (unread + (typeof chunk === 'string' ? chunk : chunk.toString('latin1'))).slice(-4096);
    wake();
  });
  return {
    pid: terminal.pid,
    close: () => terminal.kill('SIGKILL'),
    until: (text, typed) =>
      new Promise((done) => {
        const from = performance.now();
        if (typed !== undefined) unread = '';
        wake = () => {
          const at = unread.indexOf(text);
          if (at < 0) return;
          unread = unread.slice(at + text.length);
          wake = () => {};
          done(performance.now() - from);
        };
        if (typed !== undefined) terminal.write(typed);
        wake();
      }),
  };
};

/** Resident set of a process and all below it, in MB: each one's own pages, shared ones divided (PSS), and plain RSS. */
const memory = (root: number): { pss: number; rss: number } => {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It has ended.
    }
  }
  const below = (pid: number): number[] => [
    pid,
    ...[...parents].filter(([, up]) => up === pid).flatMap(([each]) => below(each)),
  ];
  const sum = (field: string): number =>
    below(root).reduce((all, pid) => {
      const found = new RegExp(`^${field}: +(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'));
      return all + Number(found?.[1] ?? 0) / 1024;
    }, 0);
  return { pss: sum('Pss'), rss: sum('Rss') };
};

const line = (name: string, text: string): void => console.log(`${name.padEnd(46)} ${text}`);

const firstPrompts = async (env: Record<string, string>): Promise<void> => {
  const times: [number, number, number, number][] = [];
  for (let i = -2; i < 15; i += 1) {
    const llmos = sit(LAUNCHER, [], env);
    const first = await llmos.until(PROMPT);
    const a = first + (await llmos.until(PAINTED));
    if (i < 0) await idle();
    llmos.close();
    const node = sit(process.execPath, ['-e', `process.stdout.write('${PROMPT}');setInterval(()=>{},1e6)`], env);
    const b = await node.until(PROMPT);
    node.close();
    const bash = sit('/bin/bash', ['-i'], env);
    const c = await bash.until(PROMPT);
    bash.close();
    if (i >= 0) times.push([a, b, c, first]);
  }
  const [a, b, c] = [0, 1, 2].map((at) => median(times.map((each) => each[at as 0 | 1 | 2])));
  const ratio = median(times.map(([x, y]) => x / y));
  line(
    'first bytes of the prompt / node that prints',
    `${median(times.map(([, , , first]) => first)).toFixed(1)} ms = ${median(times.map(([, y, , first]) => first / y)).toFixed(2)}× (at most 1.3)`,
  );
  line(
    'first prompt / node that prints',
    `${a?.toFixed(1)} / ${b?.toFixed(1)} ms = ${ratio.toFixed(2)}× (at most 3.2); bash ${c?.toFixed(1)}`,
  );
};

/** The same line typed at both, in turn; the prompt after it ends the time. */
const beside = async (env: Record<string, string>): Promise<void> => {
  const llmos = sit(LAUNCHER, [], env);
  const bash = sit('/bin/bash', ['-i'], env);
  await llmos.until(PROMPT);
  await bash.until(PROMPT);
  const measure = async (typed: string, rounds: number): Promise<[number, number][]> => {
    const times: [number, number][] = [];
    for (let i = -2; i < rounds; i += 1) {
      const a = await llmos
        .until(END, `${typed}; echo x$((7))y\r`)
        .then(async (ms) => ms + (await llmos.until(PROMPT)));
      const b = await bash.until(END, `${typed}; echo x$((7))y\r`).then(async (ms) => ms + (await bash.until(PROMPT)));
      if (i >= 0) times.push([a, b]);
    }
    return times;
  };
  const plain = await measure('true', 60);
  line(
    'a command line, over bash',
    `+${median(plain.map(([a, b]) => a - b)).toFixed(2)} ms (at most 2.5); ${median(plain.map(([a]) => a)).toFixed(2)} / ${median(plain.map(([, b]) => b)).toFixed(2)}`,
  );
  for (const typed of ['cat big', 'seq 2000000']) {
    const times = await measure(typed, 5);
    const [a, b] = [median(times.map(([x]) => x)), median(times.map(([, y]) => y))];
    line(
      typed,
      `${a.toFixed(0)} / ${b.toFixed(0)} ms = ${median(times.map(([x, y]) => x / y)).toFixed(2)}× (at most 1.15)`,
    );
  }
  await idle();
  const { pss, rss } = memory(llmos.pid);
  line(
    'memory of the idle session',
    `${pss.toFixed(0)} MB (shared pages divided), ${rss.toFixed(0)} MB resident (at most 70)`,
  );
  llmos.close();
  bash.close();
};

export const run = async (): Promise<void> => {
  const home = mkdtempSync(join(tmpdir(), 'llmos-bench-'));
  mkdirSync(join(home, '.local/state/llmos'), { recursive: true });
  writeFileSync(join(home, '.local/state/llmos/greeted'), '');
  writeFileSync(join(home, '.bashrc'), `PS1='${PROMPT} '\n`);
  writeFileSync(join(home, 'big'), `${'x'.repeat(99)}\n`.repeat(1_000_000));
  const env = {
    PATH: '/usr/bin:/bin',
    HOME: home,
    TERM: 'xterm',
    LANG: 'C.UTF-8',
    SHELL: '/bin/bash',
    SHLVL: '1',
    LLMOS_NO_SETUP: '1',
  };
  await firstPrompts(env);
  await beside(env);
  rmSync(home, { recursive: true, force: true });
};

if (import.meta.main) await run().then(() => process.exit());
