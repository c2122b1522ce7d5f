import { describe, expect, test } from 'vitest';
import { approve } from '../../src/safety/approve.ts';
import { covers, grantFor, longest } from '../../src/safety/grant.ts';
import { type FixedWorld, fixedWorld } from '../../src/world.ts';
import { judged, planOf } from './judged.ts';

const given: FixedWorld = { files: { '/home/sam/a.txt': 3 } };
const world = fixedWorld(given);

const granted = (...commands: readonly string[]) => grantFor(planOf(commands), judged(commands, { world }), world);

const coversNow = (commands: readonly string[], now: readonly string[], there = world): boolean =>
  covers(granted(...commands), planOf(now), { verdict: judged(now, { world: there }), world: there });

describe('a grant', () => {
  test.each<[readonly string[], readonly string[], boolean]>([
    [['rm a.txt'], ['rm a.txt'], true],
    [['ls', 'rm a.txt'], ['ls', 'rm a.txt'], true],
    [['rm a.txt'], ['rm b.txt'], false],
    [['rm a.txt'], ['rm a.txt', 'ls'], false],
    [['ls', 'rm a.txt'], ['rm a.txt'], false],
    [['touch b'], ['sudo touch b'], false],
    [['rm -rf /'], ['rm -rf /'], false],
  ])('for %j covers %j: %s', (before, now, expected) => expect(coversNow(before, now)).toBe(expected));

  test('holds in its folder and on its host only', () => {
    expect(coversNow(['rm a.txt'], ['rm a.txt'], fixedWorld({ ...given, cwd: '/srv/x' }))).toBe(false);
    expect(coversNow(['rm a.txt'], ['rm a.txt'], fixedWorld({ ...given, host: 'other' }))).toBe(false);
  });

  test('ends where the same words came to mean more', () => {
    const linked = fixedWorld({ files: { '/tmp/sam-x': 'link:/etc', '/tmp/sam-x/y': 1 } });
    expect(coversNow(['rm /tmp/sam-x/y'], ['rm /tmp/sam-x/y'])).toBe(true);
    expect(coversNow(['rm /tmp/sam-x/y'], ['rm /tmp/sam-x/y'], linked)).toBe(false);
  });

  test('cannot outvote a policy that denies, nor speak for another plan', () => {
    const commands = ['touch b'];
    const [plan, verdict] = [planOf(commands), judged(commands, { world })];
    const grant = granted(...commands);
    expect(approve(verdict, plan, { by: 'grant', grant }, world).kind).toBe('approved');
    expect(approve({ ...verdict, decision: 'deny' }, plan, { by: 'grant', grant }, world).kind).toBe('declined');
    expect(approve(verdict, plan, { by: 'grant', grant: granted('touch c') }, world).kind).toBe('declined');
  });
});

test.each<[string, ReturnType<typeof longest>]>([
  ['touch a', 'always'],
  ['rm a', 'always'],
  ['./run.sh', 'session'],
  ['rm -rf ~', 'once'],
  ['mkfs.ext4 /dev/sdz', 'once'],
  ['useradd bob', 'once'],
])('consent to %s holds for at most: %s', (command, expected) =>
  expect(longest(judged(command), { source: 'model' })).toBe(expected),
);

test('of what a person typed, always; and that is no consent to a machine’s plan of the same words', () => {
  const typed = planOf(['rm -rf ~'], 'typed');
  const verdict = judged('rm -rf ~', { source: 'typed', world });
  const grant = grantFor(typed, verdict, world);
  expect(longest(verdict, typed)).toBe('always');
  expect(covers(grant, typed, { verdict, world })).toBe(true);
  expect(covers(grant, planOf(['rm -rf ~'], 'model'), { verdict, world })).toBe(false);
  expect(covers(grant, planOf(['rm -rf ~/*'], 'typed'), { verdict, world })).toBe(false);
});
