/** A batch of a thousand requests in one process, side by side, against a process for each. Both plan without a model. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const LAUNCHER = resolve(import.meta.dirname, '../bin/llmos');
const LINES = 1000;
/** Of the lines that get a process each, so many are measured, spread over the batch's run. */
const SAMPLES = 60;

const REQUESTS: readonly ((n: number) => string)[] = [
  (n) => `count the lines in notes-${n % 40}.txt`,
  (n) => `show the first 3 lines of notes-${n % 40}.txt`,
  (n) => `sort notes-${n % 40}.txt`,
  (n) => `how big is notes-${n % 40}.txt`,
  (n) => `show the lines that contain ${n} in notes-${n % 40}.txt`,
  () => 'list the files here',
  (n) => `show the last 2 lines of notes-${n % 40}.txt`,
  () => 'what day is it today',
];

const lineOf = (n: number): string => REQUESTS[n % REQUESTS.length]!(n);

const seconds = (from: bigint): number => Number(process.hrtime.bigint() - from) / 1e9;

const row = (name: string, value: string): void => console.log(`${name.padEnd(58)} ${value}`);

interface Called {
  readonly seconds: number;
  /** Processor time of the call and all that it started, seconds. */
  readonly cpu: number;
  readonly code: number | null;
  readonly err: string;
}

const called = (args: readonly string[], given: { cwd: string; env: NodeJS.ProcessEnv }): Called => {
  const from = process.hrtime.bigint();
  // The shell's own `times` tells what its children took.
  const done = spawnSync('/bin/sh', ['-c', '"$@" >/dev/null; s=$?; times >&2; exit "$s"', 'sh', LAUNCHER, ...args], {
    ...given,
    input: '',
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const taken = seconds(from);
  const [user = 0, system = 0] = [
    ...done.stderr
      .split('\n')
      .filter(Boolean)
      .at(-1)!
      .matchAll(/(\d+)m([\d.]+)s/g),
  ].map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest));
  return { seconds: taken, cpu: user + system, code: done.status, err: done.stderr };
};

const expectDone = ({ code, err }: Called, what: string): void => {
  if (code !== 0) throw new Error(`${what}: code ${code}: ${err.slice(-400)}`);
};

export const run = async (): Promise<void> => {
  const home = mkdtempSync(join(tmpdir(), 'llmos-bench-batch-'));
  try {
    const cwd = join(home, 'work');
    mkdirSync(cwd);
    const env = { ...process.env, HOME: home, XDG_STATE_HOME: home, XDG_CONFIG_HOME: home, LLMOS_NO_SETUP: '1' };
    for (let n = 0; n < 40; n += 1)
      writeFileSync(
        join(cwd, `notes-${n}.txt`),
        Array.from({ length: 1000 }, (_, at) => `${(at * 7) % 1000} note\n`).join(''),
      );
    const all = Array.from({ length: LINES }, (_, n) => lineOf(n));
    writeFileSync(join(home, 'batch'), `${all.join('\n')}\n`);
    const given = { cwd, env };
    expectDone(called(['do', '--quiet', all[0]!], given), all[0]!);
    const each: Called[] = [];
    const sample = (): void => {
      for (let n = 0; n < SAMPLES / 2; n += 1) each.push(called(['do', '--quiet', all[n]!], given));
    };
    // Before and after: another program's load shall not fall on one of the two alone.
    sample();
    const one = called(['run', '--quiet', '--offline', '--keep-going', '--jobs', '2', join(home, 'batch')], given);
    sample();
    for (const [at, single] of each.entries()) expectDone(single, all[at % (SAMPLES / 2)]!);
    expectDone(one, 'the batch');
    const perLine = each.reduce((sum, single) => sum + single.seconds, 0) / each.length;
    const cpuPerLine = each.reduce((sum, single) => sum + single.cpu, 0) / each.length;
    row(
      'a process for each request',
      `${(perLine * 1000).toFixed(1)} ms, of it ${(cpuPerLine * 1000).toFixed(1)} ms processor`,
    );
    row(
      `a batch of ${LINES} with --jobs 2`,
      `${one.seconds.toFixed(2)} s, ${((one.seconds / LINES) * 1000).toFixed(2)} ms a line, of it ${((one.cpu / LINES) * 1000).toFixed(2)} ms processor`,
    );
    row(
      'faster',
      `${((perLine * LINES) / one.seconds).toFixed(1)}× (at least 20×); by processor time ${((cpuPerLine * LINES) / one.cpu).toFixed(1)}×`,
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

if (process.argv[1] === import.meta.filename) await run();
