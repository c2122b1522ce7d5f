import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { learn } from '../../src/memory/learn.ts';
import { learnRecipe, normaliseRequest, recipeFor } from '../../src/memory/recipes.ts';
import { openStore } from '../../src/memory/store.ts';
import { folder, NOON, plan, type Told, turnEvents } from './events.ts';

const lesson = (over: object = {}) => ({
  request: 'Count the lines',
  plan: plan('wc -l *'),
  outcome: { status: 'done' as const },
  approved: true,
  edited: false,
  cwd: '/home/sam',
  now: NOON,
  evidence: 't1',
  ...over,
});

const step = { kind: 'tool', id: '1', tool: 'memory_note', input: { text: 'x' }, reason: '', needs: [] } as const;
const noting = { ...plan('x'), steps: [step] };

test.each([
  ['Count  the lines.', 'count the lines'],
  ['what is this?!', 'what is this'],
  ['list everything in .', 'list everything in .'],
  ['zeig mir alles…', 'zeig mir alles'],
  ['où est-il ?', 'où est-il'],
  ['  ', ''],
])('%j is asked for as %j', (request, key) => expect(normaliseRequest(request)).toBe(key));

test('an approved plan of a model that worked answers the same request', () => {
  const recipes = learnRecipe([], lesson());
  expect(recipeFor('count the  LINES!', recipes)).toMatchObject({ source: 'recipe', steps: plan('wc -l *').steps });
  expect(recipeFor('count the words', recipes)).toBeUndefined();
});

test.each([
  ['it was not approved', { approved: false }],
  ['it failed', { outcome: { status: 'failed' } }],
  ['it was stopped', { outcome: { status: 'cancelled' } }],
  ['the offline planner can do it anyway', { plan: plan('ls', 'offline') }],
  ['the person typed it', { plan: plan('ls', 'typed') }],
  ['it names a day that the request does not', { plan: plan('ls *2026-01-15*') }],
  ['the request has no word', { request: ' . ' }],
  ['it only kept something in the memory', { plan: noting }],
])('nothing is learned when %s', (_why, over) => expect(learnRecipe([], lesson(over))).toEqual([]));

test('a plan that the person edited is learned, and takes the place of the old one', () => {
  const first = learnRecipe([], lesson());
  const second = learnRecipe(first, lesson({ plan: plan('wc -lw *', 'typed'), edited: true }));
  expect(second).toHaveLength(1);
  expect(recipeFor('count the lines', second)?.steps).toMatchObject([{ command: 'wc -lw *' }]);
});

test('a recipe that fails is retired; success only counts', () => {
  const recipes = learnRecipe([], lesson());
  const used = learnRecipe(recipes, lesson({ plan: plan('wc -l *', 'recipe'), now: NOON + 1 }));
  expect(used).toMatchObject([{ uses: 2, used: NOON + 1, failures: 0 }]);
  const failed = learnRecipe(used, lesson({ plan: plan('wc -l *', 'recipe'), outcome: { status: 'failed' } }));
  expect(failed).toMatchObject([{ failures: 1, retired: NOON }]);
  expect(recipeFor('count the lines', failed)).toBeUndefined();
  const refused = lesson({ plan: plan('wc -l *', 'recipe'), outcome: { status: 'denied' } });
  expect(learnRecipe(used, refused)).toBe(used);
});

test('a retired recipe comes back when it is learned anew, but not for ever', () => {
  let recipes = learnRecipe([], lesson());
  for (let round = 1; round <= 3; round += 1) {
    expect(recipeFor('count the lines', recipes)).toBeDefined();
    recipes = learnRecipe(recipes, lesson({ plan: plan('wc -l *', 'recipe'), outcome: { status: 'failed' } }));
    recipes = learnRecipe(recipes, lesson());
  }
  expect(recipeFor('count the lines', recipes)).toBeUndefined();
});

test('a recipe that names its folder holds only there', () => {
  const recipes = learnRecipe([], lesson({ plan: plan('wc -l /home/sam/*') }));
  expect(recipeFor('count the lines', recipes, { cwd: '/home/sam' })).toBeDefined();
  expect(recipeFor('count the lines', recipes, { cwd: '/srv' })).toBeUndefined();
  expect(recipeFor('count the lines', recipes)).toBeUndefined();
});

test('a name in another case is another name', () => {
  const recipes = learnRecipe([], lesson({ request: 'Empty Build', plan: plan('rm -r Build/*') }));
  expect(recipeFor('empty Build', recipes)).toBeDefined();
  expect(recipeFor('empty build', recipes)).toBeUndefined();
});

test('there is a bound, and the least used go first', () => {
  let recipes = learnRecipe([], lesson({ request: 'request zero', now: NOON - 1 }));
  for (let i = 0; i < 500; i += 1) recipes = learnRecipe(recipes, lesson({ request: `request ${i} x`, now: NOON + i }));
  expect(recipes).toHaveLength(500);
  expect(recipeFor('request zero', recipes)).toBeUndefined();
  expect(recipeFor('request 499 x', recipes)).toBeDefined();
});

const learned = async (told: Told, mask?: (text: string) => string) => {
  const store = openStore(`${folder()}/state`);
  const result = await learn(turnEvents(told), store, { now: NOON, ...(mask && { mask }) });
  return { result, store };
};

test('a turn is learned from its events', async () => {
  const { result, store } = await learned({});
  expect(result).toMatchObject({ kind: 'learned', updated: { ok: true } });
  expect(recipeFor('count the lines', store.read().memory.recipes)).toBeDefined();
});

test('an edited turn teaches the request, not the command', async () => {
  const { store } = await learned({ plans: [plan('wc -l *'), plan('wc -lc *', 'typed', 'wc -lc *')] });
  expect(store.read().memory.recipes).toMatchObject([{ request: 'count the lines', steps: [{ command: 'wc -lc *' }] }]);
});

test.each<[string, Told, ((text: string) => string)?]>([
  ['a shell line', { route: 'shell', plans: [plan('ls', 'typed')] }],
  ['a failure of a model plan', { status: 'failed', code: 1 }],
  ['a routine', { by: 'routine' }],
  ['the last of several plans of a model', { plans: [plan('ls'), plan('cat a')] }],
  ['a request with a secret', {}, (text) => text.replace('lines', '•••')],
])('%s teaches nothing and touches no file', async (_name, told, mask) => {
  const { result, store } = await learned(told, mask);
  expect(result).toEqual({ kind: 'nothing' });
  expect(existsSync(store.folder)).toBe(false);
});

test('a refusal teaches no recipe', async () => {
  const { store } = await learned({ given: false, status: 'denied' });
  expect(store.read().memory.recipes).toEqual([]);
});
