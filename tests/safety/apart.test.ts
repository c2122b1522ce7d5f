import { describe, expect, test } from 'vitest';
import type { Plan, Step } from '../../src/plan.ts';
import { assess } from '../../src/safety/assess.ts';
import { policyNamed } from '../../src/safety/policy.ts';
import { fixedWorld } from '../../src/world.ts';

const commands = {
  ...Object.fromEntries(
    'cat cp curl cut date du grep head ls rm sort tail touch wc'.split(' ').map((name) => [name, 'file']),
  ),
  cd: 'builtin',
  echo: 'builtin',
  export: 'builtin',
  ll: 'alias',
  mine: 'function',
} as const;
const world = fixedWorld({ commands, env: { LANG: 'C' }, files: { '/home/sam/a': 1, '/home/sam/b': 1 } });

const shell = (command: string, at: number, more: Partial<Step> = {}): Step =>
  ({ kind: 'shell', id: String(at + 1), command, reason: '', needs: [], ...more }) as Step;

const verdictOf = (steps: readonly Step[]) => {
  const plan: Plan = { request: '', source: 'model', confidence: 1, reason: '', steps };
  return assess(plan, world, { policy: policyNamed('normal'), tools: new Map() });
};

const beside = (...lines: readonly string[]): boolean =>
  verdictOf(lines.map((line, at) => shell(line, at))).steps[0]?.beside?.includes('2') === true;

describe('may run side by side', () => {
  test.each([
    ['wc -l a', 'du -s b'],
    ['sort a | head -3', 'grep x b'],
    ['sort a > one', 'sort b > two'],
    ['curl -o one https://example.org/a', 'curl -o two https://example.org/b'],
    ['wc -l a', 'wc -l a'],
    ['echo "$LANG"', 'date'],
    ['echo "$(ls)"', 'date'],
  ])('%s · %s', (one, two) => expect(beside(one, two)).toBe(true));
});

describe('may not', () => {
  test.each([
    ['one writes what the other reads', 'sort a > one', 'wc -l one'],
    ['both write the same', 'sort a > one', 'sort b > one'],
    ['one removes the folder in which the other writes', 'rm -r d', 'touch d/x'],
    ['a pattern may name what the other writes', 'rm *.tmp', 'sort a > b'],
    ['it goes elsewhere', 'cd d', 'wc -l a'],
    ['it goes elsewhere in a list', 'wc -l a && cd d', 'wc -l a'],
    ['it sets a variable', 'X=1', 'wc -l a'],
    ['it exports', 'export X=1', 'wc -l a'],
    ['it sets one in an expansion', 'echo ${X:=1}', 'wc -l a'],
    ['it counts', 'echo $((X++))', 'wc -l a'],
    ['it reads a variable of the session', 'echo $X', 'wc -l a'],
    ['it is a function', 'mine', 'wc -l a'],
    ['it is an alias', 'll', 'wc -l a'],
    ['its name is known only when it runs', '$LANG', 'wc -l a'],
    ['it goes on in the background', 'sort a > one &', 'wc -l b'],
    ['nobody knows the program', 'frobnicate', 'wc -l b'],
    ['it defines something', 'f() { ls; }', 'wc -l b'],
    ['what it reads is known only when it runs', 'cat "$(ls)"', 'sort a > b'],
    ['it evaluates', 'eval ls', 'wc -l b'],
  ])('where %s', (_title, one, two) => {
    expect(beside(one, two)).toBe(false);
    expect(beside(two, one)).toBe(false);
  });

  test('where one needs the other, directly or not', () => {
    const steps = verdictOf([
      shell('wc -l a', 0),
      shell('wc -l b', 1, { needs: ['1'] }),
      shell('date', 2, { needs: ['2'] }),
    ]).steps;
    expect(steps.map((step) => step.beside)).toEqual([undefined, undefined, undefined]);
  });

  test('where it wants the terminal', () => {
    const { steps } = verdictOf([shell('cat a', 0, { terminal: true }), shell('date', 1)]);
    expect(steps[1]?.beside).toBeUndefined();
  });
});
