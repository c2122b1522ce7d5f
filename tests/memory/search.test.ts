import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TurnEvent } from '../../src/event.ts';
import { openJournal } from '../../src/memory/journal.ts';
import { digests, searchTurns } from '../../src/memory/search.ts';
import { type TurnQuery, turns } from '../../src/memory/turns.ts';
import { folder, NOON, plan, type Told, turnEvents } from './events.ts';

/** Writes turns, the events of some mixed with those of others. */
const write = (place: string, told: readonly Told[], mixed = 1): void => {
  const journal = openJournal({ folder: place, now: () => told.at(-1)?.at ?? NOON });
  for (let from = 0; from < told.length; from += mixed) {
    const open = told
      .slice(from, from + mixed)
      .map((one) => ({ events: [...turnEvents(one)], record: journal.recorder() }));
    for (let left = true; left; ) {
      left = false;
      for (const { events, record } of open) {
        const event = events.shift() as TurnEvent | undefined;
        if (event === undefined) continue;
        record(event);
        left = true;
      }
    }
  }
  journal.close();
};

const PADDING = 'x'.repeat(12_000);

const some = (count: number, from = 0): Told[] =>
  Array.from({ length: count }, (_, i) => ({
    turn: `t${from + i}`,
    line: `${(from + i) % 3 === 0 ? 'Git commit' : 'ls -l'} ${from + i} ${PADDING}`,
    at: NOON + (from + i) * 60_000,
    cwd: `/home/sam/${(from + i) % 5}`,
    plans: [plan(`wc ${from + i}`, (from + i) % 2 === 0 ? 'model' : 'typed')],
    code: (from + i) % 7,
    status: (from + i) % 7 === 0 ? 'done' : 'failed',
  }));

const QUERIES: readonly TurnQuery[] = [
  {},
  { limit: 3 },
  { text: 'git COMMIT 3' },
  { text: 'wc 12' },
  { text: 'nowhere' },
  { folder: '/home/sam/2' },
  { folder: '/home/sam', limit: 4 },
  { code: 3 },
  { ended: 'ok' },
  { ended: 'failed', text: 'ls' },
  { since: NOON + 20 * 60_000, until: NOON + 40 * 60_000 },
  { by: 'routine' },
  { lines: 'typed', limit: 5 },
];

const both = (place: string, query: TurnQuery) => ({
  found: [...searchTurns(place, query)],
  told: [...turns(openJournal({ folder: place }), query)],
});

const indexOf = (place: string): string => join(place, readdirSync(place).find((name) => name.endsWith('.index'))!);

test.each(QUERIES)('%j finds what a walk through the journal finds', (query) => {
  const place = folder();
  write(place, some(200), 3);
  for (const _ of ['made', 'kept']) {
    const { found, told } = both(place, query);
    expect(found).toEqual(told);
  }
});

test('what is appended later is found, and the index grows without being written again', () => {
  const place = folder();
  write(place, some(100));
  expect([...searchTurns(place, { text: 'commit 99 ' })]).toHaveLength(1);
  const before = readFileSync(indexOf(place));
  write(place, some(100, 100));
  expect([...searchTurns(place, { text: 'commit 150 ' })]).toHaveLength(1);
  const after = readFileSync(indexOf(place));
  expect(after.length).toBeGreaterThan(before.length);
  expect(after.subarray(0, before.length).equals(before)).toBe(true);
  expect([...searchTurns(place)]).toHaveLength(200);
});

test('a turn that ends after its block was written is found as it ended, in its place', () => {
  const place = folder();
  const long = turnEvents({ turn: 'long', line: 'sleep 1000', at: NOON, status: 'failed', code: 130 });
  const journal = openJournal({ folder: place, now: () => NOON });
  const record = journal.append;
  for (const event of long.slice(0, -1)) record(event);
  write(place, some(100));
  expect([...searchTurns(place)].at(-1)).toMatchObject({ line: 'sleep 1000', status: 'unfinished' });
  record(long.at(-1)!);
  write(place, some(100, 100));
  expect([...searchTurns(place)].at(-1)).toMatchObject({ line: 'sleep 1000', status: 'failed', code: 130 });
  expect([...searchTurns(place, { code: 130 })]).toHaveLength(1);
  expect([...searchTurns(place, { text: 'sleep', ended: 'failed' })]).toHaveLength(1);
  expect([...searchTurns(place, { text: 'sleep', ended: 'ok' })]).toEqual([]);
});

test('a turn over the end of a month is one turn', () => {
  const place = folder();
  const end = Date.UTC(2026, 0, 31, 23, 59);
  const journal = openJournal({ folder: place, now: () => end + 3_600_000 });
  for (const event of turnEvents({ turn: 'over', line: 'a long night', at: end })) journal.append(event);
  expect(readdirSync(place)).toHaveLength(2);
  expect([...searchTurns(place)]).toMatchObject([{ line: 'a long night', status: 'done' }]);
});

const spoil: Readonly<Record<string, (path: string) => void>> = {
  'is cut off': (path) => truncateSync(path, statSync(path).size - 100),
  'is torn in the middle of an append': (path) => appendFileSync(path, readFileSync(path).subarray(0, 5000)),
  'is garbage': (path) => writeFileSync(path, 'x'.repeat(10_000)),
  'is empty': (path) => writeFileSync(path, ''),
  'is of another version': (path) => {
    const bytes = readFileSync(path);
    bytes.writeDoubleLE(7, bytes.length - 8);
    writeFileSync(path, bytes);
  },
  'has a wrong byte in its columns': (path) => {
    const bytes = readFileSync(path);
    bytes[20]! ^= 0xff;
    writeFileSync(path, bytes);
  },
  'was written twice by two shells': (path) => appendFileSync(path, readFileSync(path)),
  'is a folder': (path) => {
    rmSync(path);
    mkdirSync(path);
  },
};

test.each(Object.keys(spoil))('an index that %s is no loss', (name) => {
  const place = folder();
  write(place, some(100));
  [...searchTurns(place)];
  spoil[name]!(indexOf(place));
  for (const query of QUERIES) {
    const { found, told } = both(place, query);
    expect(found).toEqual(told);
  }
});

test('an index of another journal is not believed', () => {
  const place = folder();
  write(place, some(100));
  [...searchTurns(place)];
  const journal = join(place, readdirSync(place).find((name) => name.endsWith('.jsonl'))!);
  rmSync(journal);
  write(place, some(120, 500));
  expect([...searchTurns(place, { text: 'ls -l 501 ' })]).toHaveLength(0);
  expect([...searchTurns(place, { text: 'ls -l 503 ' })]).toHaveLength(1);
  expect([...searchTurns(place)]).toHaveLength(120);
});

test('lines of other programs, torn ones and long ones are passed over', () => {
  const place = folder();
  write(place, some(3));
  const path = join(place, readdirSync(place)[0]!);
  appendFileSync(
    path,
    `{"v": 1, "turn": "p", "at": ${NOON}, "type": "turn", "line": "spaced out", "cwd": "/", "host": "", "by": "person"}\n`,
  );
  appendFileSync(path, `${'\n'.repeat(3)}{"v":1,"type":"turn","turn":"torn","at":1,"li\n{{{\n`);
  appendFileSync(
    path,
    `{"v":1,"type":"ended","turn":"t1","at":1,"st{"v":1,"type":"turn","turn":"glued","at":${NOON},"line":"glued on","cwd":"/","host":"","by":"person"}\n`,
  );
  appendFileSync(path, 'y'.repeat(9 * 1024 * 1024));
  appendFileSync(path, '\n');
  write(place, some(1, 3));
  const { found, told } = both(place, {});
  expect(found).toEqual(told);
  expect(found.map(({ line }) => line.slice(0, 10))).toContain('spaced out');
  expect(found.map(({ line }) => line)).toContain('glued on');
});

test('nothing there is nothing found, and nothing is made', () => {
  const place = folder();
  expect([...searchTurns(join(place, 'none'))]).toEqual([]);
  expect([...searchTurns(place)]).toEqual([]);
  expect(readdirSync(place)).toEqual([]);
});

test('the index tells line, folder, time and end of a turn by itself', () => {
  const place = folder();
  write(place, [
    { line: 'Make Tea', at: NOON, cwd: '/home/Sam', code: 2, status: 'failed', plans: [plan('Brew', 'offline')] },
  ]);
  const [found] = digests(place);
  expect(found!.digest).toMatchObject({
    line: 'Make Tea',
    at: NOON,
    cwd: '/home/Sam',
    code: 2,
    status: 'failed',
    commands: ['Brew'],
    source: 'offline',
    by: 'person',
  });
});

test('whatever the lines and however they are written, index and walk agree', () => {
  const line = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
  const one = fc.record({
    line,
    at: fc.integer({ min: 0, max: 90 }).map((days) => NOON + days * 86_400_000),
    cwd: fc.constantFrom('/', '/a', '/a/b', '/ab'),
    code: fc.integer({ min: 0, max: 3 }),
    status: fc.constantFrom('done' as const, 'failed' as const, 'denied' as const),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), fc.integer({ min: 1, max: 4 }), line, (all, mixed, text) => {
      const place = folder();
      const told = all.map((each, i) => ({ ...each, turn: `t${i}`, plans: [plan(each.line, 'typed')] }));
      write(
        place,
        told.toSorted((a, b) => a.at - b.at),
        mixed,
      );
      for (const query of [{}, { text }, { folder: '/a' }, { code: 1 }, { text: all[0]?.line ?? '', limit: 2 }]) {
        const { found, told: walked } = both(place, query);
        expect(found).toEqual(walked);
      }
    }),
    { numRuns: 60 },
  );
});
