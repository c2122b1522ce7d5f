/** Figures of what the guard does beyond judging: dry runs, what applying them leaves, and undo. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wallsFor } from '../src/safety/preview.ts';
import { runSequences } from '../tests/executors/undo/sequences.ts';
import { base, differenceOf, env, plant, previewOf, SCRIPTS } from '../tests/safety/preview/trees.ts';
import { median } from './paired.ts';

const PAIRS = 40;
const STEP = 'echo more >> a.txt';

const since = (from: bigint): number => Number(process.hrtime.bigint() - from) / 1e6;

/** A dry run of a small step (listed and thrown away) against the step alone, in turn; milliseconds. */
const dryRunCost = async (): Promise<void> => {
  const root = plant('cost');
  const times: [plain: number, dry: number][] = [];
  for (let pair = 0; pair < PAIRS + 3; pair++) {
    const from = process.hrtime.bigint();
    spawnSync('/bin/bash', ['-c', STEP], { cwd: root, env, stdio: 'ignore' });
    const plain = since(from);
    const then = process.hrtime.bigint();
    const found = await previewOf(root, [STEP], wallsFor(env.PATH));
    if (found.kind === 'none') return console.log(`dry run: none here (${found.reason})`);
    const dry = since(then);
    found.discard();
    if (pair >= 3) times.push([plain, dry]);
  }
  const [plain, dry] = [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
  const more = median(times.map(([a, b]) => b - a));
  console.log(
    `dry run of a small step (${wallsFor(env.PATH)}): ${dry.toFixed(1)} ms, bash -c ${plain.toFixed(1)} ms: +${more.toFixed(1)} ms (at most +25)`,
  );
};

const appliedAlike = async (): Promise<void> => {
  for (const walls of ['bwrap', 'unshare'] as const) {
    const faults: string[] = [];
    for (const script of SCRIPTS) if ((await differenceOf(script, walls)) !== '') faults.push(script);
    const alike = SCRIPTS.length - faults.length;
    console.log(
      `applied previews like a real run (${walls}): ${alike} of ${SCRIPTS.length}${faults.map((fault) => `\n  not: ${fault}`).join('')}`,
    );
  }
};

const undone = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'llmos-bench-'));
  try {
    const count = runSequences(200, folder);
    console.log(`undo, redo and undo of random sequences, byte-exact: ${count} of ${count} (at least 200)`);
  } catch (error) {
    console.log(`undo of random sequences: NOT exact: ${(error as Error).message.slice(0, 500)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const run = async (): Promise<void> => {
  try {
    await dryRunCost();
    await appliedAlike();
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
  undone();
};
