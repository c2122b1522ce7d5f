// @ts-nocheck
import { appendFileSync, existsSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINE_BYTES } from '../../src/memory/entry.ts';
import { openJournal } from '../../src/memory/journal.ts';
import { folder, NOON, plan, turnEvents } from './events.ts';

const JANUARY = 'journal-2026-01.jsonl';

const opened = (options: Partial<Parameters<typeof openJournal>[0]> = {}) => {
  const given = { folder: join(folder(), 'state'), now: () => NOON, ...options };
  return { journal: openJournal(given), path: join(given.folder, JANUARY), given };
};

test('one line an event, with version, turn and time', () => {
  const { journal, path } = opened({ tty: '/dev/pts/3' });
  for (const event of turnEvents()) expect(journal.append(event)).toEqual({ ok: true });
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(5);
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ v: 1, turn: 't1', at: NOON });
  expect(JSON.parse(lines[0]!)).toMatchObject({
    type: 'turn',
    cwd: '/home/sam',
    host: 'box',
    tty: '/dev/pts/3',
    by: 'person',
  });
});

test('nothing exists before the first append; then the file is 0600 and the folder 0700', () => {
  const { journal, path, given } = opened();
  expect(existsSync(given.folder)).toBe(false);
  expect(journal.last(5)).toEqual([]);
  journal.append(turnEvents()[0]!);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(given.folder).mode & 0o777).toBe(0o700);
});

test('the month is that of the event, in UTC', () => {
  const { journal, given } = opened();
  const last = Date.UTC(2025, 11, 31, 23, 59, 59, 999);
  journal.append({ ...turnEvents()[0]!, at: last } as never);
  journal.append({ type: 'note', text: 'a moment later' });
  expect(existsSync(join(given.folder, 'journal-2025-12.jsonl'))).toBe(true);
  expect(journal.last(2).map((entry) => entry.type)).toEqual(['note', 'turn']);
});

test('output is not kept, and of an ending only the end', () => {
  const { journal } = opened();
  journal.append({ type: 'output', step: '1', stream: 'stdout', chunk: Buffer.from('secret') });
  journal.append({
    type: 'ended',
    step: '1',
    outcome: { status: 'done', code: 0, durationMs: 1 },
    tail: `${'x'.repeat(99_999)}END`,
  });
  const [only, ...rest] = journal.last(9);
  expect(rest).toEqual([]);
  expect(only?.type === 'ended' && only.tail.length).toBe(4096);
  expect(only?.type === 'ended' && only.tail.endsWith('END')).toBe(true);
});

test('values of the environment are not kept', () => {
  const { journal, path } = opened();
  journal.append({ type: 'state', cwd: '/x', env: { TOKEN: 'abc123' } });
  expect(readFileSync(path, 'utf8')).not.toContain('abc123');
});

test.each([
  ['a line of a megabyte', { type: 'note', text: 'é'.repeat(1_000_000) }],
  [
    'a plan of 5,000 steps',
    {
      type: 'plan',
      plan: { ...plan('true'), steps: Array.from({ length: 5000 }, () => plan('echo '.repeat(50)).steps[0]!) },
    },
  ],
] as const)('%s fits into 64 KB and says that it was cut', (_name, event) => {
  const { journal, path } = opened();
  journal.append(event);
  expect(statSync(path).size).toBeLessThanOrEqual(LINE_BYTES);
  expect(journal.last(1)[0]).toMatchObject({ type: event.type, cut: true });
});

test('secrets are masked in every string, and nothing is written when the mask fails', () => {
  const { journal, path } = opened({ mask: (text) => text.replaceAll('hunter2', '•••') });
  for (const event of turnEvents({ line: 'login hunter2', plans: [plan('curl -u me:hunter2 x')] }))
    journal.append(event);
  expect(readFileSync(path, 'utf8')).not.toContain('hunter2');
  const broken = opened({
    mask: () => {
      throw new Error('no');
    },
  });
  expect(broken.journal.append(turnEvents()[0]!)).toMatchObject({ ok: false });
  expect(existsSync(broken.path)).toBe(false);
});

test('a torn end is skipped, and the next append starts on a new line', () => {
  const { journal, path, given } = opened();
  journal.append({ type: 'note', text: 'before' });
  appendFileSync(path, '{"v":1,"type":"note","turn":"","at":17');
  expect(journal.last(5)).toHaveLength(1);
  openJournal(given).append({ type: 'note', text: 'another shell' });
  appendFileSync(path, '{"v":1,"ty');
  journal.append({ type: 'note', text: 'after' });
  expect(journal.last(5).map((entry) => entry.type === 'note' && entry.text)).toEqual([
    'after',
    'another shell',
    'before',
  ]);
});

test('a line glued to a torn one is still read', () => {
  const { journal, path } = opened();
  journal.append({ type: 'note', text: 'whole' });
  const line = readFileSync(path, 'utf8');
  writeFileSync(path, `${line.slice(0, 30)}${line}`);
  expect(journal.last(5)).toMatchObject([{ type: 'note', text: 'whole' }]);
  expect([...journal.read({ types: ['note'], turn: '' })]).toHaveLength(1);
});

test('a removed journal is begun anew, not written into the void', () => {
  const { journal, path } = opened();
  journal.append({ type: 'note', text: 'one' });
  rmSync(path);
  expect(journal.append({ type: 'note', text: 'two' })).toEqual({ ok: true });
  expect(journal.last(5)).toHaveLength(1);
});

test('a full disk: a value, told once, and no throw', () => {
  const { journal, path, given } = opened();
  journal.append({ type: 'note', text: 'makes the folder' });
  journal.close();
  rmSync(path);
  symlinkSync('/dev/full', path);
  const full = openJournal(given);
  expect(full.append({ type: 'note', text: 'x' })).toMatchObject({
    ok: false,
    told: false,
    reason: expect.stringContaining('ENOSPC'),
  });
  expect(full.append({ type: 'note', text: 'x' })).toMatchObject({ ok: false, told: true });
  rmSync(path);
  expect(full.append({ type: 'note', text: 'space again' })).toEqual({ ok: true });
});

test('a folder that cannot be made: a value', () => {
  const { journal } = opened({ folder: '/proc/no/llmos' });
  expect(journal.append(turnEvents()[0]!)).toMatchObject({ ok: false, told: false });
  expect(journal.last(3)).toEqual([]);
});

test('reading is newest first and filtered', () => {
  const { journal } = opened();
  const tell = (told: Parameters<typeof turnEvents>[0]) => turnEvents(told).map(journal.append);
  tell({ turn: 'a', line: 'make test', cwd: '/home/sam/one', route: 'shell', code: 2, status: 'failed' });
  tell({ turn: 'b', line: 'Show the LOG "now"', cwd: '/home/sam/one/two' });
  tell({ turn: 'c', line: 'nightly', cwd: '/home/sam/onedotfive', by: 'routine' });
  const lines = (query: Parameters<typeof journal.read>[0]) =>
    [...journal.read(query)].map((entry) => `${entry.turn} ${entry.type}`);
  expect(lines({ types: ['turn'] })).toEqual(['c turn', 'b turn', 'a turn']);
  expect(lines({ lines: 'typed' })).toEqual(['b turn', 'a turn']);
  expect(lines({ by: 'routine' })).toEqual(['c turn']);
  expect(lines({ folder: '/home/sam/one' })).toEqual(['b turn', 'a turn']);
  expect(lines({ code: 2 })).toEqual(['a outcome']);
  expect(lines({ text: 'log "now', types: ['turn'] })).toEqual(['b turn']);
  expect(lines({ turn: 'a', types: ['route'] })).toEqual(['a route']);
  expect(lines({ since: NOON + 1 })).toEqual([]);
  expect(lines({ until: NOON, limit: 2 })).toEqual(['c outcome', 'c consent']);
});

test('garbage between the lines is passed over', () => {
  const { journal, path } = opened();
  journal.append({ type: 'note', text: 'first' });
  const junk = [
    '',
    'null',
    '[]',
    '{"v":2,"type":"note","turn":"","at":1,"text":"later version"}',
    '{"v":1,"type":"plan","turn":"","at":1,"plan":{}}',
    '{"v":1,"type":"toString","turn":"","at":1}',
    'x'.repeat(2_000_000),
  ];
  appendFileSync(path, `${junk.join('\n')}\n`);
  appendFileSync(path, Buffer.from([0xff, 0xfe, 0x00, 0x0a]));
  journal.append({ type: 'note', text: 'last' });
  expect([...journal.read()].map((entry) => entry.type === 'note' && entry.text)).toEqual(['last', 'first']);
});

test('any text comes back as it was, whatever lines it spans', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 3000 }), { minLength: 1, maxLength: 40 }), (texts) => {
      const { journal } = opened();
      for (const text of texts) journal.append({ type: 'note', text });
      journal.close();
      const back = [...journal.read()].map((entry) => (entry.type === 'note' ? entry.text : ''));
      expect(back.reverse()).toEqual(texts);
    }),
    { numRuns: 25 },
  );
});
