/** `llmos -c true` beside `bash -c true`, and the least that any launcher in sh can cost: an `sh` that only execs bash. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { median, type Ratio, show } from './paired.ts';

const LAUNCHER = resolve(import.meta.dirname, '../bin/llmos');
const FLOOR = `sh -c 'exec bash "$@"' sh`;
const PAIRS = 30;

/**
 * Times the pairs inside one bash: starting a process from Node costs more than bash itself and would flatter the ratio.
 * Prints `A B` in microseconds a line, after five pairs that only warm the machine.
 */
const TIMER = `
for ((i = -5; i < $2; i++)); do
  t0=\${EPOCHREALTIME/[.,]/}; $1 -c true; t1=\${EPOCHREALTIME/[.,]/}; bash -c true; t2=\${EPOCHREALTIME/[.,]/}
  ((i < 0)) || echo "$((t1 - t0)) $((t2 - t1))"
done`;

const besideBash = (command: string): Ratio => {
  const timer = TIMER.replace('$1', command).replace('$2', String(PAIRS));
  const { stdout } = spawnSync('bash', ['--norc', '-c', timer], {
    encoding: 'utf8',
    env: { ...process.env, LLMOS_SHELL: '' },
  });
  const pairs = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number) as [number, number]);
  return {
    a: median(pairs.map(([a]) => a)) / 1000,
    b: median(pairs.map(([, b]) => b)) / 1000,
    ratio: median(pairs.map(([a, b]) => a / b)),
  };
};

export const run = async (): Promise<void> => {
  show('llmos -c true / bash -c true', besideBash(`"${LAUNCHER}"`), 1.5);
  show('floor: sh that execs bash / bash -c true', besideBash(FLOOR));
};

if (import.meta.main) await run();
