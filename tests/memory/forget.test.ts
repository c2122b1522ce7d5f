import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forget, listFacts, remember } from '../../src/memory/facts.ts';
import { openJournal } from '../../src/memory/journal.ts';
import { blotAll, patternOf } from '../../src/memory/pattern.ts';
import { openStore } from '../../src/memory/store.ts';
import { turns } from '../../src/memory/turns.ts';
import { folder, plan, turnEvents } from './events.ts';

const everything = (place: string): string =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

const SECRET = 'Project "Nébula" lives in ~/vault';

const told = async () => {
  const place = folder();
  const store = openStore(place);
  const journal = openJournal({ folder: place });
  const nested = {
    ...plan('true'),
    steps: [
      {
        kind: 'tool' as const,
        id: '1',
        tool: 'note',
        input: { source: SECRET, json: JSON.stringify({ [SECRET]: [SECRET] }) },
        reason: 'x',
        needs: [],
      },
    ],
  };
  for (const event of turnEvents({ turn: 'a', line: `remember that ${SECRET.toUpperCase()}`, plans: [nested] }))
    journal.append(event);
  for (const event of turnEvents({ turn: 'b', line: 'make tea' })) journal.append(event);
  appendFileSync(join(place, readdirSync(place)[0]!), `torn ${SECRET}`);
  journal.append({ type: 'note', text: `project\n"nébula"  lives in ~/vault` });
  writeFileSync(join(place, 'memory.json.v0.bak'), JSON.stringify({ facts: [SECRET] }));
  writeFileSync(join(place, 'memory.json.unreadable-1'), `{{{ ${SECRET}`);
  writeFileSync(join(place, '.memory.json.99.tmp'), SECRET);
  await remember(store, { text: SECRET, source: 'person', evidence: `said "${SECRET}"` });
  await remember(store, { text: 'tea is good', source: 'person', evidence: '' });
  return { place, store, journal };
};

test.each(['f1', SECRET, 'project "NÉBULA" lives in ~/vault'])(
  'after forget %s no byte of it is left in any file',
  async (what) => {
    const { place, store, journal } = await told();
    expect(everything(place)).toContain('vault');
    expect(await forget(store, what)).toMatchObject({ ok: true, entries: 1 });
    expect(everything(place)).not.toMatch(/n[ée]bula|vault/i);
    expect(listFacts(store.read().memory).map((fact) => fact.text)).toEqual(['tea is good']);
    const lines = [...turns(journal)].map((turn) => turn.line);
    expect(lines[0]).toBe('make tea');
    expect(lines[1]).toMatch(/^remember that \*+$/);
  },
);

test('a part of a fact takes the whole fact', async () => {
  const { place, store } = await told();
  expect(await forget(store, 'nébula')).toMatchObject({ ok: true, entries: 1 });
  expect(everything(place)).not.toMatch(/nébula|vault/i);
});

test('shells that have the journal open lose nothing', async () => {
  const { store, journal } = await told();
  await forget(store, 'f1');
  journal.append({ type: 'note', text: 'still here' });
  expect(journal.last(1)).toMatchObject([{ text: 'still here' }]);
});

test('lengths and unrelated lines stay', async () => {
  const { place, store } = await told();
  const path = join(place, readdirSync(place).find((name) => name.endsWith('.jsonl'))!);
  const before = {
    size: statSync(path).size,
    tea: readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.includes('make tea')),
  };
  await forget(store, 'f1');
  expect(statSync(path).size).toBe(before.size);
  expect(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.includes('make tea')),
  ).toEqual(before.tea);
});

test('too short a text is refused and nothing changes', async () => {
  const { place, store } = await told();
  const before = everything(place);
  expect(await forget(store, 'te')).toMatchObject({ ok: false, reason: expect.stringContaining('too short') });
  expect(everything(place)).toBe(before);
});

test('what is not known is no error', async () => {
  expect(await forget(openStore(folder()), 'never said')).toEqual({ ok: true, entries: 0, lines: 0, keys: [] });
});

test('any text inside any JSON is blotted at the same length', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 3, unit: 'grapheme' }), fc.string(), fc.string(), (secret, before, after) => {
      fc.pre(secret.trim().length >= 3);
      const pattern = patternOf([secret]);
      const value = { line: `${before}${secret}${after}`, deep: [{ x: JSON.stringify(secret) }] };
      const blotted = blotAll(value, pattern);
      expect(Buffer.byteLength(JSON.stringify(blotted))).toBe(Buffer.byteLength(JSON.stringify(value)));
      expect(JSON.stringify(blotted)).not.toContain(secret.trim());
    }),
  );
});

test('what was sent, the index, documents and what undo keeps are blotted too', async () => {
  const { place, store } = await told();
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  };
  put('wire/t1.jsonl', `${JSON.stringify({ at: 1, body: JSON.stringify({ text: 'see ~/vault' }) })}\n`);
  put('journal-2026-01.index', 'folded ~/vault text');
  put('undo/0000000000001aaaa-1/manifest.json', JSON.stringify({ request: 'rm ~/vault/a' }));
  put('undo/0000000000002aaaa-1/manifest.json', JSON.stringify({ request: 'rm other' }));
  put('batches/b1.json', JSON.stringify({ line: 'open ~/vault' }));
  expect(await forget(store, 'vault')).toMatchObject({ ok: true });
  expect(everything(place)).not.toMatch(/vault/i);
  expect(existsSync(join(place, 'undo/0000000000002aaaa-1/manifest.json'))).toBe(true);
  expect(existsSync(join(place, 'undo/0000000000001aaaa-1'))).toBe(false);
});
