/** Real processes that write at once, and one that is killed. */
// @ts-nocheck

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openJournal } from '../../src/memory/journal.ts';
import { readMemory } from '../../src/memory/store.ts';
import { folder } from './events.ts';

const start = (program: string, ...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL(`../fixtures/memory/${program}`, import.meta.url)), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const acknowledged = async (child: ChildProcess): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout! })) lines.push(line);
  return lines;
};

const texts = (place: string): ReadonlySet<string> =>
  new Set([...openJournal({ folder: place }).read()].map((entry) => (entry.type === 'note' ? entry.text : '')));

test('8 processes × 1,000 lines lose none and tear none', async () => {
  const place = folder();
  const children = Array.from({ length: 8 }, (_, index) => start('append.ts', place, String(index), '1000'));
  const told = (await Promise.all(children.map(acknowledged))).flat();
  expect(told).toHaveLength(8000);
  expect(texts(place)).toEqual(new Set(told));
});

test('kill -9 of writers in mid-run: every acknowledged line is there, also those of the survivor', async () => {
  const place = folder();
  const survivor = start('append.ts', place, 'survivor', '2000');
  const victims = [0, 1, 2, 3].map((index) => start('append.ts', place, `victim${index}`, '1000000'));
  const told = [survivor, ...victims].map(acknowledged);
  for (const victim of victims) {
    await once(victim.stdout!, 'data');
    victim.kill('SIGKILL');
  }
  const all = (await Promise.all(told)).flat();
  const kept = texts(place);
  expect(all.length).toBeGreaterThan(2000);
  expect(all.filter((text) => !kept.has(text))).toEqual([]);
});

test('2 processes × 100 updates of memory.json keep all 200', async () => {
  const place = folder();
  const told = await Promise.all(['a', 'b'].map((name) => acknowledged(start('update.ts', place, name, '100'))));
  expect(told.flat()).toHaveLength(200);
  const kept = readMemory(place).memory.facts.map((fact) => fact.text);
  expect(new Set(kept)).toEqual(new Set(told.flat()));
});

test('a writer killed while it holds the lock does not keep the next one out', async () => {
  const place = folder();
  const victim = start('update.ts', place, 'victim', '100000');
  await once(victim.stdout!, 'data');
  victim.kill('SIGKILL');
  await once(victim, 'close');
  expect(await acknowledged(start('update.ts', place, 'next', '1'))).toEqual(['next 0']);
  expect(readMemory(place).memory.facts.some((fact) => fact.text === 'next 0')).toBe(true);
});
