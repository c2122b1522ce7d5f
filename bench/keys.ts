/** Key → paint on a real PTY, and the first prompt, both with Ink bundled as the product bundles it. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type IPty, spawn } from '@lydell/node-pty';
import { type BuildOptions, build } from 'esbuild';
import { inkApart, inkOptions, textOptions } from '../scripts/ink-bundle.mjs';
import { median } from './paired.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The end of a synchronized update: the frame is painted. */
const PAINTED = '\x1b[?2026l';
/** Ink takes over when nobody types; what is measured of keys is measured with it. */
const INK_THERE = 1000;

const options: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  supported: { 'dynamic-import': false },
};

const bundle = async (folder: string): Promise<void> => {
  await build({
    ...options,
    ...textOptions,
    entryPoints: [`${root}tests/fixtures/editor/prompt.ts`],
    outfile: `${folder}/prompt.cjs`,
    plugins: [inkApart('reader-ink.cjs'), ...textOptions.plugins],
  });
  await build({
    ...options,
    ...inkOptions,
    entryPoints: [`${root}src/repl/reader-ink.tsx`],
    outfile: `${folder}/reader-ink.cjs`,
  });
};

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Run {
  readonly pty: IPty;
  readonly write: (keys: string) => void;
  /** Milliseconds until the output since the write holds the text. */
  readonly until: (text: string | RegExp) => Promise<number>;
}

const open = (args: readonly string[], size: { cols: number; rows: number }, cache: string): Run => {
  const env = { ...process.env, TERM: 'xterm-256color', NODE_COMPILE_CACHE: cache } as Record<string, string>;
  let from = performance.now();
  let seen = '';
  let wake = (): void => {};
  const pty = spawn(process.execPath, [...args], { ...size, cwd: '/', env });
  pty.onData((text) => {
    seen += text;
    wake();
  });
  const write = (keys: string): void => {
    seen = '';
    from = performance.now();
    pty.write(keys);
  };
  const until = (text: string | RegExp): Promise<number> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`no ${String(text)} in ${JSON.stringify(seen.slice(-300))}`)),
        5000,
      );
      wake = () => {
        if (typeof text === 'string' ? !seen.includes(text) : !text.test(seen)) return;
        clearTimeout(late);
        resolve(performance.now() - from);
      };
      wake();
    });
  return { pty, write, until };
};

const KEYS = 200;

/** As the drivers start the sidecar. */
const LEAN = ['--no-turbofan', '--no-maglev'] as const;

const keyTimes = async (run: Run, keys: readonly string[], painted: string | RegExp = PAINTED): Promise<string> => {
  const times: number[] = [];
  for (let i = 0; i < KEYS; i += 1) {
    run.write(keys[i % keys.length] ?? '');
    times.push(await run.until(painted));
    await sleep(4);
  }
  times.sort((a, b) => a - b);
  return `${median(times).toFixed(2)} ms median, ${(times[Math.floor(KEYS * 0.95)] ?? 0).toFixed(2)} p95`;
};

const show = (name: string, figure: string, bound: string): void =>
  console.log(`${name.padEnd(46)} ${figure} (at most ${bound})`);

const painting = async (program: string, cache: string): Promise<void> => {
  const cases = [
    {
      name: 'a key in a line, 80×24',
      size: { cols: 80, rows: 24 },
      first: 'echo some',
      keys: ['a', 'b', '\x7f', '\x7f'],
      bound: '2',
    },
    {
      name: 'a key with a menu of 10 rows, 80×24',
      size: { cols: 80, rows: 24 },
      first: 'git \t',
      keys: ['\x1b[B'],
      bound: '5',
    },
    {
      name: 'a key in a full screen, 200×50',
      size: { cols: 200, rows: 50 },
      first: `\x1b[200~${`echo ${'word '.repeat(30)}\n`.repeat(60)}\x1b[201~`,
      keys: ['a', 'b', '\x7f', '\x7f'],
      bound: '10',
    },
  ];
  for (const { name, size, first, keys, bound } of cases) {
    const run = open([...LEAN, program], size, cache);
    await run.until(PAINTED);
    run.write(first);
    await sleep(INK_THERE);
    show(name, await keyTimes(run, keys), `${bound} ms`);
    run.pty.kill('SIGKILL');
  }
  const run = open([...LEAN, program], { cols: 80, rows: 24 }, cache);
  await run.until(PAINTED);
  await sleep(INK_THERE);
  // The line is left in the scrollback, the terminal is cooked, the next prompt is painted.
  console.log(
    `Enter to the next prompt, no command              ${await keyTimes(run, ['\r'], /read [\s\S]*\x1b\[\?2026l/)}`,
  );
  if (process.platform === 'linux')
    console.log(`resident memory with Ink                          ${resident(run.pty.pid)} MB`);
  run.pty.kill('SIGKILL');
};

const resident = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

const PAIRS = 25;

const firstPaint = async (program: string, cache: string): Promise<void> => {
  const size = { cols: 80, rows: 24 };
  const bare: number[] = [];
  const bytes: number[] = [];
  const ready: number[] = [];
  for (let i = 0; i < PAIRS + 3; i += 1) {
    const node = open(['-e', 'process.stdout.write("ready");setInterval(()=>{},1e6)'], size, cache);
    const base = await node.until('ready');
    node.pty.kill('SIGKILL');
    const run = open([...LEAN, program], size, cache);
    const first = await run.until('❯');
    const painted = await run.until(PAINTED);
    if (i < 3) {
      // An orderly end, so that the compile cache is written.
      await sleep(INK_THERE);
      run.write('\x04');
      await new Promise<void>((resolve) => run.pty.onExit(() => resolve()));
      continue;
    }
    run.pty.kill('SIGKILL');
    bare.push(base);
    bytes.push(first / base);
    ready.push(painted / base);
  }
  console.log(`node that prints and waits ${median(bare).toFixed(1)} ms`);
  show('  the prompt, first bytes', `${median(bytes).toFixed(2)}×`, '1.3× with the shell');
  show('  the prompt, ready for keys', `${median(ready).toFixed(2)}×`, '3.2× with the shell');
};

export const run = async (): Promise<void> => {
  const folder = mkdtempSync(`${tmpdir()}/llmos-keys-`);
  await bundle(folder);
  const kb = (name: string): string => `${Math.round(statSync(`${folder}/${name}`).size / 1024)} KB`;
  console.log(`the editor ${kb('prompt.cjs')}, Ink ${kb('reader-ink.cjs')}`);
  await firstPaint(`${folder}/prompt.cjs`, `${folder}/cache`);
  await painting(`${folder}/prompt.cjs`, `${folder}/cache`);
  rmSync(folder, { recursive: true, force: true });
};

if (import.meta.main) await run();
