import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as pass } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { TurnEvent } from '../../src/event.ts';
import type { Appended } from '../../src/memory/append.ts';
import { openBatch } from '../../src/memory/batch.ts';
import { openJournal } from '../../src/memory/journal.ts';
import { folder, NOON } from './events.ts';

const writer = (answers: Appended[] = []) => {
  const writes: [string, string][] = [];
  const write = (path: string, line: Buffer): Appended => {
    writes.push([path, line.toString()]);
    return answers.shift() ?? { ok: true };
  };
  return { writes, batch: openBatch(write) };
};

test('what comes in one go is one write, in its order, and not before', async () => {
  const { writes, batch } = writer();
  for (const line of ['a\n', 'b\n', 'c\n']) batch.add('/j', Buffer.from(line));
  expect(writes).toEqual([]);
  await pass();
  expect(writes).toEqual([['/j', 'a\nb\nc\n']]);
  await pass();
  expect(writes).toHaveLength(1);
});

test('lines of another file are another write', () => {
  const { writes, batch } = writer();
  batch.add('/may', Buffer.from('a\n'));
  batch.add('/june', Buffer.from('b\n'));
  batch.flush();
  expect(writes).toEqual([
    ['/may', 'a\n'],
    ['/june', 'b\n'],
  ]);
});

test('many bytes are not kept together', () => {
  const { writes, batch } = writer();
  const line = Buffer.alloc(60_000, 'x');
  for (let i = 0; i < 5; i += 1) batch.add('/j', line);
  expect(writes.map(([, text]) => text.length)).toEqual([240_000]);
});

test('a failure is told once, by the flush or with the next line', async () => {
  const failed: Appended = { ok: false, reason: 'ENOSPC', told: false };
  const { batch } = writer([failed, { ok: true }, failed]);
  expect(batch.add('/j', Buffer.from('a\n'))).toEqual({ ok: true });
  expect(batch.flush()).toEqual(failed);
  expect(batch.add('/j', Buffer.from('b\n'))).toEqual({ ok: true });
  expect(batch.flush()).toEqual({ ok: true });
  batch.add('/j', Buffer.from('c\n'));
  await pass();
  expect(batch.add('/j', Buffer.from('d\n'))).toEqual(failed);
  expect(batch.flush()).toEqual({ ok: true });
});

const before: readonly TurnEvent[] = [
  { type: 'turn', turn: 't', line: 'ls', at: NOON, cwd: '/', host: 'box', by: 'person' },
  { type: 'route', route: { kind: 'shell', reason: 'a command' } },
];
const step: TurnEvent = { type: 'step', step: { id: '1', kind: 'shell', command: 'ls', reason: '', needs: [] } };
const outcome: TurnEvent = { type: 'outcome', turn: 't', outcome: { status: 'done', code: 0, durationMs: 1 } };

const recording = () => {
  const state = folder();
  const path = join(state, 'journal-2026-01.jsonl');
  const journal = openJournal({ folder: state, now: () => NOON });
  const types = () =>
    existsSync(path)
      ? readFileSync(path, 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).type)
      : [];
  return { state, journal, types };
};

test('all that was announced is in the file before a step runs, and its end with the outcome', () => {
  const { journal, types } = recording();
  const record = journal.recorder();
  for (const event of before) record(event);
  expect(types()).toEqual([]);
  record(step);
  expect(types()).toEqual(['turn', 'route', 'step']);
  record({ type: 'ended', step: '1', outcome: { status: 'done', code: 0, durationMs: 1 }, tail: '' });
  expect(types()).toHaveLength(3);
  record(outcome);
  expect(types()).toEqual(['turn', 'route', 'step', 'ended', 'outcome']);
});

test('it is there when the program waits, when the journal is read, and when something else is appended', async () => {
  const waits = recording();
  for (const event of before) waits.journal.recorder()(event);
  await pass();
  expect(waits.types()).toEqual(['turn', 'route']);
  const reads = recording();
  for (const event of before) reads.journal.recorder()(event);
  expect([...reads.journal.read()]).toHaveLength(2);
  const appends = recording();
  for (const event of before) appends.journal.recorder()(event);
  appends.journal.append({ type: 'note', text: 'later' });
  expect(appends.types()).toEqual(['turn', 'route', 'note']);
});

test('a turn whose journal cannot be written hears of it when it acts', () => {
  const { state, journal } = recording();
  rmSync(state, { recursive: true });
  writeFileSync(state, 'a file where the folder was');
  const record = journal.recorder();
  expect(before.map(record)).toEqual([{ ok: true }, { ok: true }]);
  expect(record(step)).toMatchObject({ ok: false, told: false });
});
