/** Figures of what the guard does beyond judging: dry runs, what applying them leaves, and undo. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Walls } from '../src/safety/preview/walls.ts';
import { wallsFor } from '../src/safety/preview.ts';
import { runSequences } from '../tests/executors/undo/sequences.ts';
import { base, differenceOf, env, plant, previewOf, SCRIPTS } from '../tests/safety/preview/trees.ts';
import { median } from './paired.ts';

const ROUNDS = 40;
const STEP = 'echo more >> a.txt';

const since = (from: bigint): number => Number(process.hrtime.bigint() - from) / 1e6;

const WALLS = ['bwrap', 'unshare'] as const;

/** A dry run of a small step (listed and thrown away) behind either kind of walls against the step alone, in turn; ms. */
const dryRunCost = async (): Promise<void> => {
  const root = plant('cost');
  const times: Record<'plain' | Walls, number[]> = { plain: [], bwrap: [], unshare: [] };
  const refused = new Map<Walls, string>();
  for (let round = 0; round < ROUNDS + 3; round++) {
    const from = process.hrtime.bigint();
    spawnSync('/bin/bash', ['-c', STEP], { cwd: root, env, stdio: 'ignore' });
    times.plain.push(since(from));
    for (const walls of WALLS) {
      const then = process.hrtime.bigint();
      const found = await previewOf(root, [STEP], walls);
      times[walls].push(since(then));
      if (found.kind === 'none') refused.set(walls, found.reason);
      else found.discard();
    }
  }
  const plain = times.plain.slice(3);
  for (const walls of WALLS) {
    const name = `dry run of a small step (${walls}${walls === wallsFor(env.PATH) ? ', used here' : ''})`;
    const reason = refused.get(walls);
    const dry = times[walls].slice(3);
    const more = median(dry.map((time, round) => time - (plain[round] ?? 0)));
    console.log(
      reason === undefined
        ? `${name}: ${median(dry).toFixed(1)} ms, bash -c ${median(plain).toFixed(1)} ms: +${more.toFixed(1)} ms (at most +25)`
        : `${name}: none here (${reason})`,
    );
  }
};

const appliedAlike = async (): Promise<void> => {
  for (const walls of WALLS) {
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
