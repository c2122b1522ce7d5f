import { expect, test } from 'vitest';
import { listFacts, withFact } from '../../src/memory/facts.ts';
import { EMPTY, type Memory } from '../../src/memory/shape.ts';

const told = (...texts: readonly string[]): Memory =>
  texts.reduce<Memory>(
    (memory, text, i) => withFact(memory, { text, evidence: '', source: 'person', now: 1000 + i }),
    EMPTY,
  );

const current = (memory: Memory): readonly string[] => listFacts(memory, 'current', 1e6).map(({ text }) => text);

test.each([
  ['the staging server is 10.0.0.5', 'the staging server is 10.0.0.9'],
  ['the staging server is at 10.0.0.5', 'staging server: 10.0.0.9'],
  ['My editor is vim', 'my editor is now nvim'],
  ['the wiki runs on box-1', 'the wiki moved to box-2'],
  ['the wiki is on box-1', 'The wiki lives at box-2.'],
  ['I work at Acme', 'I work for Initech'],
  ['the api listens on 8080', 'the api listens on 9090'],
])('%s, then %s', (old, now) => {
  const memory = told(old, now);
  expect(current(memory)).toEqual([now]);
  expect(memory.facts[0]).toMatchObject({ text: old, until: 1001 });
});

test.each([
  ['the staging server is 10.0.0.5', 'the production server is 10.0.0.9'],
  ['the project uses rg', 'the project uses git'],
  ['the api listens on 8080', 'the api is written in Go'],
  ['the wiki is on box-1', 'the owner of the wiki is Ann'],
])('%s, and %s', (one, other) => {
  expect(current(told(one, other))).toHaveLength(2);
});

test('the same again is one fact', () => {
  expect(told('the wiki is on box-1', 'The  wiki is on box-1').facts).toHaveLength(1);
});

test('what was recalled and is noted again is no new fact', () => {
  const memory = told('the wiki is on box-1', 'the wiki is on box-2');
  for (const text of [
    'the wiki is on box-2 (since 2026-01-02)',
    'the wiki is on box-1 (2026-01-01 to 2026-01-02, no longer so)',
  ])
    expect(withFact(memory, { text, evidence: '', source: 'a plan' })).toBe(memory);
});

test('what is replaced by name is over', () => {
  const memory = withFact(told('Bo likes tea'), {
    text: 'Bo drinks coffee',
    evidence: '',
    source: 'person',
    now: 5,
    replaces: 'f1',
  });
  expect(current(memory)).toEqual(['Bo drinks coffee']);
});

test('nobody is told to be everything: facts are bounded, and what is over goes first', () => {
  const many = Array.from({ length: 2010 }, (_, i) => `thing ${i} is good`);
  const memory = told('the wiki is on box-1', 'the wiki is on box-2', ...many.slice(0, 1999));
  expect(memory.facts).toHaveLength(2000);
  expect(memory.facts.some(({ until }) => until !== undefined)).toBe(false);
});
