import { describe, expect, it } from 'vitest';
import { areApart, leavesState, touchOf } from '../../../src/cli/batch/access.ts';
import { assess } from '../../../src/safety/assess.ts';
import { policyNamed } from '../../../src/safety/policy.ts';
import { typedPlan } from '../../../src/turn/carry.ts';
import { fixedWorld } from '../../../src/world.ts';

const touch = (command: string) => {
  const plan = typedPlan(command);
  const world = fixedWorld({ cwd: '/home/sam/work' });
  return touchOf(plan, assess(plan, world, { policy: policyNamed('normal'), tools: new Map() }), world.cwd);
};

const apart = (a: string, b: string): boolean => {
  const [one, other] = [touch(a), touch(b)];
  return one !== 'alone' && other !== 'alone' && areApart(one, other) && areApart(other, one);
};

describe('lines side by side', () => {
  it.each([
    ['cp a b', 'cp c d'],
    ['sort a > x', 'sort a > y'],
    ['ls', 'git status'],
    ['wc -l a', 'grep x b'],
    ['mkdir p', 'touch q'],
    ['sleep 1', 'cp a b'],
    ['gzip sub/a', 'cp other/x other/y'],
    ['curl -o f http://one.example/x', 'curl -o g http://two.example/x'],
  ])('%s ‖ %s', (a, b) => {
    expect(apart(a, b)).toBe(true);
  });

  it.each([
    ['cp a b', 'cat b'],
    ['cp a b', 'cp c b'],
    ['cp -r a b', 'rm b/x'],
    ['mv a b', 'cat a'],
    ['cp a b', 'ls'],
    ['cp a b', 'git status'],
    ['touch sub/x', 'grep -r foo .'],
    ['cp a b', 'wc -l *'],
    ['curl -o f http://one.example/x', 'curl -o g http://one.example/y'],
    ['cp a b', 'find . -name x -exec cat {} +'],
    ['cp a b', 'cat x $(ls b)'],
  ])('not %s ‖ %s', (a, b) => {
    expect(apart(a, b)).toBe(false);
  });

  it.each([
    'cd sub',
    'export A=1',
    'A=1',
    'mkdir x && cd x',
    '. ./env',
    'source env',
    'unset A',
    './unknown-program',
    'make',
    'git add a',
    'sudo cp a b',
    'sleep 5 &',
    'eval "$x"',
    'kill 3',
  ])('alone: %s', (command) => {
    expect(touch(command)).toBe('alone');
  });

  it('what leaves nothing to the next line', () => {
    for (const command of ['ls', 'cp a b', 'grep cd file', 'cat a.cd', 'sort < a', 'ls 2>&1', 'true && false'])
      expect([command, leavesState(command)]).toEqual([command, command === 'grep cd file']);
  });
});
