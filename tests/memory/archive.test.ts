import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDocument, documentParts, documents, dropDocument, partsOf } from '../../src/memory/archive.ts';
import { forget } from '../../src/memory/facts.ts';
import { rank } from '../../src/memory/rank.ts';
import { openStore } from '../../src/memory/store.ts';
import { folder, NOON } from './events.ts';

const TEXT = 'The build server needs Java 21.\n\nDeploys run on Fridays from the release branch.\n\n'.concat(
  'x '.repeat(900),
);

const added = () => {
  const place = folder();
  const path = join(place, 'handbook.md');
  writeFileSync(path, TEXT);
  const state = join(place, 'state');
  return { state, path, done: addDocument(state, path, { now: NOON }) };
};

test('a document is kept in parts, 0600, and found in other words', async () => {
  const { state, path, done } = added();
  expect(done).toMatchObject({ ok: true, replaced: false });
  const [file] = readdirSync(join(state, 'archive'));
  expect(statSync(join(state, 'archive', file!)).mode & 0o777).toBe(0o600);
  expect(documents(state)).toMatchObject([{ path, at: NOON }]);
  const found = await rank('when do we release', documentParts(state, 'when do we release'), { now: NOON });
  expect(found[0]?.text).toMatch(/^handbook.md: .*Fridays/s);
});

test('added again it takes the place of what it was', () => {
  const { state, path } = added();
  writeFileSync(path, 'another text');
  expect(addDocument(state, path)).toMatchObject({ ok: true, replaced: true, parts: 1 });
  expect(documents(state)).toHaveLength(1);
});

test.each([
  ['missing', (_: string) => {}],
  ['no text', (path: string) => writeFileSync(path, 'a\0b')],
])('what is %s is a value', (_, make) => {
  const place = folder();
  make(join(place, 'f'));
  expect(addDocument(join(place, 'state'), join(place, 'f'))).toMatchObject({ ok: false });
  expect(existsSync(join(place, 'state/archive'))).toBe(false);
});

test('secrets are masked before they are written', () => {
  const place = folder();
  writeFileSync(join(place, 'f'), 'the word is hunter2');
  addDocument(join(place, 'state'), join(place, 'f'), { mask: (text) => text.replaceAll('hunter2', '[masked]') });
  expect(JSON.stringify(documents(join(place, 'state')))).not.toContain('hunter2');
});

test('it can be dropped whole, and a text be forgotten in it', async () => {
  const { state, path } = added();
  await forget(openStore(state), 'Fridays');
  const bytes = readdirSync(join(state, 'archive')).map((name) => readFileSync(join(state, 'archive', name), 'utf8'));
  expect(bytes.join()).not.toContain('Fridays');
  expect(documents(state)).toHaveLength(1);
  expect(dropDocument(state, path)).toBe(true);
  expect(dropDocument(state, path)).toBe(false);
  expect(documents(state)).toEqual([]);
});

test('no part is too long and nothing is lost', () => {
  const parts = partsOf(TEXT);
  expect(parts.every((part) => part.length <= 910)).toBe(true);
  expect(parts.join(' ').replace(/\s+/g, '')).toBe(TEXT.replace(/\s+/g, ''));
});
