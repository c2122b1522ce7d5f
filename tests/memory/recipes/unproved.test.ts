/** Words that may be names, verbs that are programs, and questions that only look alike. */
import { expect, test } from 'vitest';
import { learnRecipe, recipeFor } from '../../../src/memory/recipes.ts';
import { NOON, plan } from '../events.ts';

/** What `asked` gives after `request` was answered by `command`. */
const answer = (request: string, command: string, asked: string): string | undefined => {
  const lesson = {
    request,
    plan: plan(command, 'model', request),
    outcome: { status: 'done' as const },
    approved: true,
  };
  const recipes = learnRecipe([], { ...lesson, edited: false, cwd: '/home/sam', now: NOON, evidence: 't1' });
  const [step] = recipeFor(asked, recipes, { cwd: '/home/sam' })?.steps ?? [];
  return step?.kind === 'shell' ? step.command : undefined;
};

const PODS = ['show the pods of namespace blue', 'kubectl get pods -n blue'] as const;
const GREET = ['greet anton at the door', 'say --to anton --where door'] as const;

test.each([
  ['behind the sort of it', ...PODS, 'show the pods of namespace green', 'kubectl get pods -n green'],
  ['behind the same word', ...GREET, 'greet berta at the door', 'say --to berta --where door'],
  ['the program for the verb', 'compress a.log', 'xz -k a.log', 'xz b.log', 'xz -k b.log'],
  [
    'in a range',
    'show what is new from v1.0 to v1.1',
    'git log v1.0..v1.1',
    'show what is new from v2.0 to v2.1',
    'git log v2.0..v2.1',
  ],
  ['a number below zero', 'shift a.wav by -3', 'shift --by=-3 a.wav', 'shift b.wav by -5', 'shift --by=-5 b.wav'],
  ['spelt otherwise', 'organise a.txt', 'org a.txt', 'organize b.txt', 'org b.txt'],
  ['put back', 'restore a.db', 'undump a.db', 'bring back b.db', 'undump b.db'],
])('%s: %s', (_, request, command, asked, wanted) => {
  expect(answer(request, command, asked)).toBe(wanted);
});

test.each([
  ['a verb of the program', 'pause the player softly', 'playerctl pause', 'rewind the player softly'],
  ['a word that the command does not hold', 'dim the lamp in the hall', 'lights 20', 'dim the lamp in the attic'],
  ['a word of an order', 'ring the first bell', 'bells ring first', 'ring the last bell'],
  ['no name at all', ...GREET, 'greet nobody at the door'],
  ['two words', ...GREET, 'greet berta at the gate'],
  ['another question', 'who touched a.txt', 'log --who a.txt', 'when touched a.txt'],
  ['printed and made', 'make a chart of a.txt', 'chart a.txt', 'print a chart of a.txt'],
  ['the other way round', 'replace cats with dogs in a.txt', 'swap cats dogs a.txt', 'replace dogs with cats in a.txt'],
])('not for %s', (_, request, command, asked) => {
  expect(answer(request, command, asked)).toBeUndefined();
});

test('a plan that the person changed once answers for no other name', () => {
  const request = 'show the pods of namespace blue';
  const lesson = {
    request,
    plan: plan('k9s -n blue', 'typed', request),
    outcome: { status: 'done' as const },
    approved: true,
  };
  const recipes = learnRecipe([], { ...lesson, edited: true, cwd: '/home/sam', now: NOON, evidence: 't1' });
  expect(recipeFor(request, recipes, { cwd: '/home/sam' })?.steps).toMatchObject([{ command: 'k9s -n blue' }]);
  expect(recipeFor('show the pods of namespace green', recipes, { cwd: '/home/sam' })).toBeUndefined();
});
