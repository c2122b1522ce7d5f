/** The offline planner by the execution-based checker: right, precision among the answered, harmful; and time to plan. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { shippedPlanner } from './shipped-planner.ts';

const DATA = resolve(import.meta.dirname, '../../shared/bench/nl2sh');
const LAUNCHER = resolve(import.meta.dirname, '../bin/llmos');

interface Case {
  readonly id: string;
  readonly nl: string;
  readonly cwd?: string;
}

const read = (name: string): Case[] =>
  readFileSync(join(DATA, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const answers = (cases: readonly Case[]): Map<string, string | null> => {
  const input = cases.map(({ id, nl, cwd }) => JSON.stringify({ id, request: nl, cwd })).join('\n');
  const { stdout } = spawnSync(LAUNCHER, ['plan', '--jsonl', '--offline'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map((row) => [row.id, row.command]),
  );
};

/** A fifth is kept aside by the hash of its id: it is only ever looked at as a figure. */
const aside = ({ id }: Case): boolean => BigInt(`0x${createHash('sha256').update(id).digest('hex')}`) % 5n === 0n;

/** The share `part` of the sorted times. */
const quantile = (times: readonly number[], part: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

/** Time to plan one request in a warm process, in milliseconds: every request once unmeasured, then the best of three. */
const timing = async (requests: readonly string[]): Promise<void> => {
  const { planOffline, fixedWorld } = await shippedPlanner();
  const world = fixedWorld();
  for (const request of requests) planOffline(request, world);
  const times = requests.map((request) => {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      planOffline(request, world);
      least = Math.min(least, performance.now() - start);
    }
    return least;
  });
  times.sort((a, b) => a - b);
  console.log(
    `time to plan, warm: p50 ${quantile(times, 0.5).toFixed(2)} ms (at most 3), p99 ${quantile(times, 0.99).toFixed(2)} ms (at most 15)`,
  );
};

export const run = async (): Promise<void> => {
  if (!existsSync(join(DATA, 'dev.jsonl')))
    return console.log('skipped: the development cases are not beside this checkout');
  const abstain = read('abstain_dev.jsonl');
  const kept = answers(abstain);
  console.log(
    `abstained on ${abstain.filter(({ id }) => kept.get(id) === null).length} of ${abstain.length} that want it (at least 95 %)`,
  );
  const cases = read('dev.jsonl');
  await timing([...cases, ...abstain].map(({ nl }) => nl));
  const given = answers(cases);
  console.log(`answered ${cases.filter(({ id }) => given.get(id) !== null).length} of ${cases.length}`);
  if (process.getuid?.() !== 0) return console.log('skipped: the checker needs root for its namespaces');
  const folder = mkdtempSync(join(tmpdir(), 'llmos-offline-'));
  for (const [name, part] of [
    ['development', cases.filter((one) => !aside(one))],
    ['set aside', cases.filter(aside)],
  ] as const) {
    const file = join(folder, `${name}.jsonl`);
    const only = join(folder, `${name}.cases.jsonl`);
    writeFileSync(file, part.map(({ id }) => JSON.stringify({ id, cmd: given.get(id) ?? null })).join('\n'));
    const ids = new Set(part.map(({ id }) => id));
    writeFileSync(
      only,
      readFileSync(join(DATA, 'dev.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && ids.has(JSON.parse(line).id))
        .join('\n'),
    );
    const { stdout, stderr } = spawnSync('python3', [join(DATA, 'check.py'), only, file], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    console.log(`${name}:\n${stdout.trim() || stderr.trim()}`);
  }
};

if (import.meta.main) await run();
