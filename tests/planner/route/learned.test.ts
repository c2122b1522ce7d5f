import { describe, expect, test } from 'vitest';
import { type RouteRules, route } from '../../../src/planner/route.ts';
import { ordinary } from './worlds.ts';

const rules = (...lines: readonly (readonly [string, 'shell' | 'ask'])[]): RouteRules => new Map(lines);

const doubtful = 'sort names';

describe('lines in doubt', () => {
  test('say what speaks for each reading, where something would run', () => {
    expect(route(doubtful, ordinary())).toMatchObject({ kind: 'shell', doubt: expect.stringContaining('names') });
    expect(route('find tests', ordinary())).toMatchObject({ kind: 'shell', doubt: expect.stringContaining('tests') });
    expect(route('compress talk.mkv', ordinary())).toMatchObject({
      kind: 'shell',
      doubt: expect.stringContaining('verb'),
    });
    expect(route('make folder reports', ordinary())).toMatchObject({ kind: 'ask', doubt: '`make` is a command.' });
  });

  test.each([
    'sort names.txt',
    'sort -r names',
    'sort my names by length',
    'ls',
    'git status',
    'show names',
    'nonesuch names',
    'find the file',
    '? sort names',
    '\\sort names',
  ])('none: %s', (line) => expect(route(line, ordinary())).not.toHaveProperty('doubt'));

  test('a file of that name ends the doubt', () =>
    expect(route(doubtful, ordinary({ files: { '/home/sam/names': 3 } }))).not.toHaveProperty('doubt'));
});

describe('answers to lines of the same shape', () => {
  test('two that agree settle a third', () => {
    const read = route(doubtful, ordinary(), rules(['sort words', 'ask'], ['sort numbers', 'ask']));
    expect(read).toEqual({
      kind: 'ask',
      reason: 'You chose to have “sort words” and “sort numbers” read as requests.',
    });
  });

  test.each([
    ['one', rules(['sort words', 'ask'])],
    ['two that differ', rules(['sort words', 'ask'], ['sort numbers', 'shell'])],
    ['another command', rules(['tail words', 'ask'], ['tail numbers', 'ask'])],
    ['another shape', rules(['sort -r words', 'ask'], ['sort -r numbers', 'ask'])],
  ])('%s: not', (_what, known) => expect(route(doubtful, ordinary(), known)).toHaveProperty('doubt'));

  test('a line in no doubt is never touched', () => {
    const known = rules(['sort a.txt', 'ask'], ['sort b.txt', 'ask']);
    expect(route('sort c.txt', ordinary(), known).kind).toBe('shell');
    const asked = rules(['find the old', 'shell'], ['find the new', 'shell']);
    expect(route('find the big', ordinary(), asked).kind).toBe('ask');
  });
});
