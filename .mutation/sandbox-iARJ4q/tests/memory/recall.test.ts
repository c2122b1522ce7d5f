// @ts-nocheck
import { expect, test } from 'vitest';
import { rank } from '../../src/memory/rank.ts';
import { recall } from '../../src/memory/recall.ts';
import { EMPTY, type Memory } from '../../src/memory/shape.ts';
import { tokensOf } from '../../src/memory/tokens.ts';
import type { Turn } from '../../src/memory/turns.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 15);

const turn = (id: string, line: string, rest: Partial<Turn> = {}): Turn => ({
  turn: id,
  at: NOW - 40 * DAY,
  cwd: '/home/sam',
  host: 'box',
  by: 'person',
  line,
  plans: 1,
  commands: [],
  status: 'done',
  ...rest,
});

const memory: Memory = {
  ...EMPTY,
  facts: [
    {
      id: 'f1',
      text: 'the staging server is 10.0.0.5',
      since: NOW - 90 * DAY,
      until: NOW - 9 * DAY,
      source: 'person',
      evidence: '',
    },
    { id: 'f2', text: 'the staging server is 10.0.0.9', since: NOW - 9 * DAY, source: 'person', evidence: '' },
    { id: 'f3', text: 'my name is Sam', since: NOW - 300 * DAY, source: 'person', evidence: '' },
    { id: 'f4', text: 'the cat is called Otto', since: NOW, source: 'person', evidence: '' },
  ],
  preferences: [
    { id: 'p1', about: 'swap grep', choice: 'rg instead of grep', count: 2, since: 0, evidence: ['a', 'b'] },
    { id: 'p2', about: 'flag ls', choice: 'ls with -h', count: 1, since: 0, evidence: ['a'] },
  ],
};

const ask = (request: string, budget: number, rest: Partial<Parameters<typeof recall>[0]> = {}) =>
  recall({ request, cwd: '/home/sam', now: NOW, memory, recent: [], ...rest }, budget);

test('what holds comes before what is over, and the rest stays out', async () => {
  const { facts } = await ask('ssh to the staging machine', 1000);
  expect(facts[0]).toContain('10.0.0.9');
  expect(facts[1]).toMatch(/10\.0\.0\.5.*no longer/);
  expect(facts.join()).not.toContain('Otto');
});

test('preferences in force and what was said of the person always come along; a single observation does not', async () => {
  const { core } = await ask('anything at all', 1000);
  expect(core.join()).toMatch(/rg instead of grep.*my name is Sam/s);
  expect(core.join()).not.toContain('-h');
});

test.each([0, 20, 60, 150, 400])('a budget of %i tokens holds', async (budget) => {
  const recent = Array.from({ length: 30 }, (_, i) =>
    turn(`t${i}`, `run the long test number ${i} of the staging server`),
  );
  const { text, tokens } = await ask('staging server test', budget, { recent, earlier: recent.slice(6) });
  expect(tokensOf(text)).toBe(tokens);
  expect(tokens).toBeLessThanOrEqual(budget);
});

test('an earlier turn is found in other words, and not twice when it is a recent one', async () => {
  const found = turn('x', 'shrink the photos of the wedding', {
    source: 'model',
    commands: ['mogrify -resize 50% *.jpg'],
  });
  const earlier = [found, turn('y', 'git status')];
  const said = await ask('how did I make those pictures smaller', 500, { earlier });
  expect(said.earlier).toEqual([expect.stringContaining('mogrify')]);
  const twice = await ask('how did I make those pictures smaller', 500, { earlier, recent: [found] });
  expect(twice.earlier).toEqual([]);
});

test('a turn of the span that is named comes first', async () => {
  const passages = [2, 40].map((days) => ({
    id: `${days}`,
    kind: 'turn' as const,
    text: 'edited the report',
    at: NOW - days * DAY,
  }));
  expect((await rank('the report I edited last month', passages, { now: NOW }))[0]?.id).toBe('40');
  expect((await rank('the report I edited', passages, { now: NOW }))[0]?.id).toBe('2');
});
