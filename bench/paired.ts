/** Whole-process times of two commands in turn (A B A B …), so that a drift of the machine's speed cancels out. */
import { spawnSync } from 'node:child_process';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

const once = ({ file, args, env, cwd }: Command): number => {
  const from = process.hrtime.bigint();
  spawnSync(file, args, { stdio: 'ignore', ...(env && { env }), ...(cwd && { cwd }) });
  return Number(process.hrtime.bigint() - from) / 1e6;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export interface Ratio {
  /** Milliseconds, medians. */
  readonly a: number;
  readonly b: number;
  /** Median of the pairs' ratios A/B. */
  readonly ratio: number;
}

export const paired = (a: Command, b: Command, pairs = 30): Ratio => {
  for (let warm = 0; warm < 3; warm += 1) {
    once(a);
    once(b);
  }
  const times = Array.from({ length: pairs }, () => [once(a), once(b)] as const);
  return {
    a: median(times.map(([x]) => x)),
    b: median(times.map(([, y]) => y)),
    ratio: median(times.map(([x, y]) => x / y)),
  };
};

export const show = (name: string, { a, b, ratio }: Ratio, limit?: number): void => {
  const bound = limit === undefined ? '' : ` (at most ${limit})`;
  console.log(`${name.padEnd(52)} ${a.toFixed(1)} ms / ${b.toFixed(1)} ms = ${ratio.toFixed(2)}×${bound}`);
};
