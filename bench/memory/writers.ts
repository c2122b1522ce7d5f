/** Twenty shells that write at once, a third of them killed in mid-run: what was acknowledged and is not there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { openJournal } from '../../src/memory/journal.ts';
import { random } from './random.ts';

const PROGRAM = join(import.meta.dirname, '../../tests/fixtures/memory/append.ts');
const WRITERS = 20;
const EACH = 500;

const start = (folder: string, index: number): ChildProcess =>
  spawn(process.execPath, [PROGRAM, folder, `w${index}`, String(EACH)], { stdio: ['ignore', 'pipe', 'inherit'] });

const acknowledged = async (child: ChildProcess): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout! })) lines.push(line);
  return lines;
};

const killSoon = async (child: ChildProcess, afterMs: number): Promise<void> => {
  await once(child.stdout!, 'data');
  await sleep(afterMs);
  child.kill('SIGKILL');
};

/** Prints the figure. */
export const writers = async (): Promise<readonly [string, string]> => {
  const folder = mkdtempSync(join(tmpdir(), 'llmos-bench-writers-'));
  const next = random(3);
  try {
    const children = Array.from({ length: WRITERS }, (_, index) => start(folder, index));
    const told = Promise.all(children.map(acknowledged));
    const victims = children.filter(() => next() < 0.35);
    await Promise.all(victims.map((child) => killSoon(child, next() * 30)));
    const all = (await told).flat();
    const kept = new Set([...openJournal({ folder }).read()].map((entry) => (entry.type === 'note' ? entry.text : '')));
    const lost = all.filter((text) => !kept.has(text)).length;
    return [
      `${WRITERS} writers × ${EACH}, ${victims.length} of them killed: acknowledged and lost`,
      `${lost} of ${all.length} (at most 0)`,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
