/** Tab → matches on the screen, in the prompt and in the bare shell, in turn. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as pty from '@lydell/node-pty';
import { median } from './paired.ts';

const LAUNCHER = resolve(import.meta.dirname, '../bin/llmos');
const COMPLETION = '/usr/share/bash-completion/bash_completion';
const ROUNDS = 15;
const LIMIT_MS = 10_000;

interface Seat {
  readonly type: (keys: string) => void;
  /** Milliseconds from the keys to the text. */
  readonly until: (keys: string, text: RegExp) => Promise<number>;
  readonly end: () => void;
}

const sit = (file: string, args: readonly string[], env: Record<string, string>): Seat => {
  const terminal = pty.spawn(file, [...args], { cwd: env['HOME'] ?? '/', env, cols: 80, rows: 24 });
  let seen = '';
  let look = (): void => {};
  terminal.onData((text) => {
    seen += text;
    look();
  });
  const until = (keys: string, text: RegExp): Promise<number> =>
    new Promise((done, fail) => {
      seen = '';
      const from = performance.now();
      const late = setTimeout(() => fail(new Error(`no ${text} in ${JSON.stringify(seen.slice(-300))}`)), LIMIT_MS);
      look = () => {
        if (!text.test(seen)) return;
        clearTimeout(late);
        look = () => {};
        done(performance.now() - from);
      };
      terminal.write(keys);
    });
  return { type: (keys) => terminal.write(keys), until, end: () => terminal.kill('SIGKILL') };
};

const CASES: readonly { name: string; typed: string; shows: RegExp }[] = [
  { name: 'git ch', typed: 'git ch', shows: /cherry-pick/ },
  { name: 'files', typed: 'ls f', shows: /f9/ },
  { name: '$HOM, one match', typed: 'echo $HOM', shows: /E/ },
];

const compare = async (shell: 'bash' | 'zsh', env: Record<string, string>): Promise<void> => {
  const ours = sit(LAUNCHER, [], { ...env, SHELL: `/bin/${shell}` });
  const bare = sit(`/bin/${shell}`, ['-i'], env);
  await sleep(2500);
  for (const { name, typed, shows } of CASES) {
    const times: [number, number][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const pair: number[] = [];
      for (const seat of [ours, bare]) {
        seat.type(typed);
        await sleep(120);
        pair.push(await seat.until('\t', shows));
        seat.type('\x07\x15');
        await sleep(120);
        seat.type('\x15\x0c');
        await sleep(120);
      }
      times.push([pair[0]!, pair[1]!]);
    }
    const [a, b] = [median(times.map(([x]) => x)), median(times.map(([, y]) => y))];
    const most = Math.max(...times.map(([x]) => x));
    console.log(
      `Tab, ${shell}, ${name.padEnd(18)} ${a.toFixed(1)} ms, ${shell} itself ${b.toFixed(1)} (slowest of ours ${most.toFixed(0)})`,
    );
  }
  ours.end();
  bare.end();
};

export const run = async (): Promise<void> => {
  const home = mkdtempSync(join(tmpdir(), 'llmos-bench-'));
  mkdirSync(join(home, '.local/state/llmos'), { recursive: true });
  writeFileSync(join(home, '.local/state/llmos/greeted'), '');
  writeFileSync(join(home, '.inputrc'), 'set show-all-if-ambiguous on\nset bell-style none\n');
  const loaded = existsSync(COMPLETION) ? `. ${COMPLETION}\n` : '';
  writeFileSync(join(home, '.bashrc'), `PS1='ok> '\n${loaded}`);
  writeFileSync(
    join(home, '.zshrc'),
    "PS1='ok> '\nautoload -Uz compinit; compinit -u\nunsetopt list_ambiguous\nLISTMAX=1000\n",
  );
  for (let i = 0; i < 10; i += 1) writeFileSync(join(home, `f${i}`), '');
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: home, TERM: 'xterm', LANG: 'C.UTF-8', SHLVL: '1' };
  try {
    for (const shell of ['bash', 'zsh'] as const)
      if (existsSync(`/bin/${shell}`) && (shell === 'zsh' || loaded !== ''))
        await compare(shell, { ...env, LLMOS_NO_SETUP: '1' });
      else console.log(`Tab, ${shell}: not measured, as it or its completion is not installed`);
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
};
