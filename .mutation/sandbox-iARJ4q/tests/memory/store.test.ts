// @ts-nocheck
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFacts, remember } from '../../src/memory/facts.ts';
import { withLock } from '../../src/memory/lock.ts';
import { normaliseLine, routeRules, withRouteRule } from '../../src/memory/rules.ts';
import { EMPTY } from '../../src/memory/shape.ts';
import { openStore, readMemory } from '../../src/memory/store.ts';
import { folder } from './events.ts';

const said = (text: string) => ({ text, source: 'person', evidence: 'said so', now: 7 });
const names = (place: string) => readdirSync(place).sort();

test('an empty folder remembers nothing; a fact is kept, 0600, once', async () => {
  const store = openStore(join(folder(), 'state'));
  expect(store.read()).toEqual({ memory: EMPTY });
  expect(await remember(store, said('I like tea'))).toMatchObject({ ok: true });
  await remember(store, said(' i like  TEA '));
  expect(listFacts(store.read().memory)).toEqual([
    { id: 'f1', text: 'I like tea', source: 'person', evidence: 'said so', since: 7 },
  ]);
  expect(statSync(join(store.folder, 'memory.json')).mode & 0o777).toBe(0o600);
  expect(names(store.folder)).toEqual(['memory.json']);
});

test('a fact that is over is listed only when all are asked for', () => {
  const over = { id: 'f1', text: 'old', since: 1, until: 5, source: 'person', evidence: '' };
  expect(listFacts({ ...EMPTY, facts: [over] }, 'current', 9)).toEqual([]);
  expect(listFacts({ ...EMPTY, facts: [over] }, 'all', 9)).toEqual([over]);
});

test.each(['{"version":1,', '[]', 'null', '"x"', '{"version":"one"}', '\u0000\u0001\u0002', '{"version":-1}'])(
  'garbage %j is set aside with a message and not overwritten',
  async (text) => {
    const store = openStore(folder());
    writeFileSync(join(store.folder, 'memory.json'), text);
    expect(store.read()).toMatchObject({ memory: EMPTY, note: expect.stringContaining('memory.json') });
    const updated = await remember(store, said('new'));
    expect(updated).toMatchObject({ ok: true, note: expect.stringContaining('is kept as') });
    const aside = names(store.folder).find((name) => name.startsWith('memory.json.unreadable-'));
    expect(readFileSync(join(store.folder, aside!), 'utf8')).toBe(text);
    expect(store.read().memory.facts).toHaveLength(1);
  },
);

test('a newer version is left as it is, with a message, for readers and writers', async () => {
  const store = openStore(folder());
  const text = '{"version":2,"facts":"another shape"}';
  writeFileSync(join(store.folder, 'memory.json'), text);
  expect(store.read()).toMatchObject({ memory: EMPTY, note: expect.stringContaining('version 2') });
  expect(await remember(store, said('new'))).toMatchObject({ ok: false, reason: expect.stringContaining('version 2') });
  expect(names(store.folder)).toEqual(['memory.json']);
  expect(readFileSync(join(store.folder, 'memory.json'), 'utf8')).toBe(text);
});

test('an older version is read at once, and migrated after a backup', async () => {
  const store = openStore(folder());
  const text = '{"facts":["the printer is called lisa"]}';
  writeFileSync(join(store.folder, 'memory.json'), text);
  expect(store.read().memory.facts).toMatchObject([{ id: 'f1', text: 'the printer is called lisa' }]);
  await remember(store, said('new'));
  expect(readFileSync(join(store.folder, 'memory.json.v0.bak'), 'utf8')).toBe(text);
  expect(store.read().memory).toMatchObject({ version: 1, facts: [{ id: 'f1' }, { id: 'f2', text: 'new' }] });
});

test('malformed entries are left out, the good ones hold, the file as it was is kept', async () => {
  const store = openStore(folder());
  const fact = { id: 'f1', text: 'good', since: 1, source: 'person', evidence: '' };
  const broken = { ...EMPTY, facts: [fact, { id: 3 }], recipes: [{ request: 'x', steps: [] }], routines: [1] };
  writeFileSync(join(store.folder, 'memory.json'), JSON.stringify(broken));
  expect(store.read().memory).toMatchObject({ facts: [fact], recipes: [] });
  expect(await remember(store, said('new'))).toMatchObject({ ok: true, note: expect.stringContaining('facts.1') });
  expect(JSON.parse(readFileSync(join(store.folder, 'memory.json'), 'utf8'))).toMatchObject({ routines: [1] });
  expect(names(store.folder)).toHaveLength(2);
});

test('a change that changes nothing writes nothing', async () => {
  const store = openStore(folder());
  expect(await store.update((memory) => memory)).toEqual({ ok: true, memory: EMPTY });
  expect(names(store.folder)).toEqual([]);
});

test('a folder that cannot be made, and a file that is a folder: values, nothing lost', async () => {
  expect(await remember(openStore('/proc/no/llmos'), said('x'))).toMatchObject({ ok: false });
  expect(readMemory('/proc/no/llmos')).toEqual({ memory: EMPTY });
  const store = openStore(folder());
  mkdirSync(join(store.folder, 'memory.json'));
  expect(store.read().note).toContain('cannot be read');
  expect(await remember(store, said('x'))).toMatchObject({ ok: false });
});

test('a full disk keeps the old file whole', async () => {
  const store = openStore(folder());
  await remember(store, said('old'));
  symlinkSync('/dev/full', join(store.folder, `.memory.json.${process.pid}.tmp`));
  expect(await remember(store, said('new'))).toMatchObject({
    ok: false,
    reason: expect.stringContaining('cannot be written'),
  });
  expect(store.read().memory.facts.map((fact) => fact.text)).toEqual(['old']);
});

test('a link stays a link', async () => {
  const store = openStore(folder());
  const real = join(folder(), 'kept-elsewhere.json');
  writeFileSync(real, JSON.stringify(EMPTY));
  symlinkSync(real, join(store.folder, 'memory.json'));
  await remember(store, said('through the link'));
  expect(readFileSync(real, 'utf8')).toContain('through the link');
});

test('the lock: one at a time, bounded, abortable; a stale one is taken over', async () => {
  const place = folder();
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 5));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(place, work)));
  expect(most).toBe(1);
  mkdirSync(join(place, 'memory.lock'));
  expect(await withLock(place, work, { waitMs: 30 })).toMatchObject({
    ok: false,
    reason: expect.stringContaining('another llmos'),
  });
  expect(await withLock(place, work, { signal: AbortSignal.timeout(20) })).toMatchObject({ ok: false });
  utimesSync(join(place, 'memory.lock'), 1, 1);
  expect(await withLock(place, async () => 'mine')).toEqual({ ok: true, value: 'mine' });
});

test('a correction of routing holds for that line, the latest one', () => {
  const once = withRouteRule(EMPTY, { line: '  make   love ', kind: 'ask' }, 1);
  const twice = withRouteRule(once, { line: 'make love', kind: 'ask' }, 2);
  expect(twice.routeRules).toEqual([{ line: 'make love', kind: 'ask', count: 2, since: 2 }]);
  const other = withRouteRule(twice, { line: 'make love', kind: 'shell' }, 3);
  expect(routeRules(other).get(normaliseLine('make  love'))).toBe('shell');
  expect(withRouteRule(EMPTY, { line: '  ', kind: 'ask' })).toBe(EMPTY);
});

test('an unreadable file is a value also for those who may not read it', () => {
  const store = openStore(folder());
  writeFileSync(join(store.folder, 'memory.json'), '{}');
  chmodSync(join(store.folder, 'memory.json'), 0);
  expect(store.read().memory).toMatchObject({ facts: [] });
});
