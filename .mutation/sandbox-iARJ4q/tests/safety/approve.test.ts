// @ts-nocheck
import { describe, expect, test } from 'vitest';
import { Approved, approve, type Consent } from '../../src/safety/approve.ts';
import { policyNamed } from '../../src/safety/policy.ts';
import { type FixedWorld, fixedWorld } from '../../src/world.ts';
import { judged, planOf } from './judged.ts';

const given: FixedWorld = { files: { '/home/sam/a.txt': 3, '/home/sam/b.txt': 4 } };

const ask = (commands: readonly string[], consent: Consent, policy: Parameters<typeof policyNamed>[0] = 'normal') => {
  const world = fixedWorld(given);
  return approve(judged(commands, { world, policy: policyNamed(policy) }), planOf(commands), consent, world);
};

const kind = (commands: string, consent: Consent, policy?: Parameters<typeof policyNamed>[0]): string =>
  ask([commands], consent, policy).kind;

describe('approve', () => {
  test.each<[string, Consent, string]>([
    ['ls', { by: 'policy' }, 'approved'],
    ['rm a.txt', { by: 'policy' }, 'declined'],
    ['ls', { by: 'absent' }, 'approved'],
    ['touch c', { by: 'absent' }, 'declined'],
    ['touch c', { by: 'flag', upTo: 'write' }, 'approved'],
    ['rm a.txt', { by: 'flag', upTo: 'write' }, 'declined'],
    ['rm a.txt', { by: 'flag', upTo: 'dangerous' }, 'approved'],
    ['frobnicate', { by: 'flag', upTo: 'dangerous' }, 'declined'],
    ['frobnicate', { by: 'flag', upTo: 'opaque' }, 'approved'],
    ['rm a.txt', { by: 'person', reply: { answer: 'run' } }, 'approved'],
    ['rm a.txt', { by: 'person', reply: { answer: 'discard' } }, 'declined'],
  ])('%s by %o is %s', (command, consent, expected) => expect(kind(command, consent)).toBe(expected));

  test('an edited command comes back to be judged', () => {
    expect(ask(['rm a.txt'], { by: 'person', reply: { answer: 'edit', command: 'ls' } })).toMatchObject({
      kind: 'declined',
      edit: 'ls',
    });
  });

  test('nothing overrules a policy that denies', () => {
    expect(kind('touch c', { by: 'person', reply: { answer: 'run' } }, 'read-only')).toBe('declined');
    expect(kind('touch c', { by: 'flag', upTo: 'opaque' }, 'read-only')).toBe('declined');
  });

  test('a verdict on other steps does not count', () => {
    const world = fixedWorld(given);
    expect(approve(judged('ls'), planOf(['ls', 'rm a.txt']), { by: 'policy' }, world).kind).toBe('declined');
  });

  test('it cannot be made by hand', () => {
    const Forge = Approved as unknown as new (token: symbol, given: unknown) => Approved;
    expect(() => new Forge(Symbol('approve'), { plan: planOf(['ls']) })).toThrow(TypeError);
    const copy = Object.assign(Object.create(Approved.prototype) as Approved, ask(['ls'], { by: 'policy' }));
    expect(() => copy.stale(fixedWorld())).toThrow(TypeError);
  });

  test('its steps cannot be changed afterwards', () => {
    const approved = ask(['ls'], { by: 'policy' }) as Approved;
    expect(() => {
      (approved.plan.steps[0] as { command: string }).command = 'rm -fr /';
    }).toThrow(TypeError);
  });
});

describe('stale', () => {
  const approved = (command: string): Approved => ask([command], { by: 'flag', upTo: 'opaque' }) as Approved;

  test('nothing changed', () => expect(approved('rm a.txt').stale(fixedWorld(given))).toEqual([]));

  test.each<[string, string, FixedWorld, string]>([
    ['a target changed', 'rm a.txt', { files: { '/home/sam/a.txt': 9 } }, '/home/sam/a.txt changed'],
    ['a target is gone', 'rm a.txt', { files: {} }, '/home/sam/a.txt changed'],
    ['a target came into being', 'touch c', { files: { ...given.files, '/home/sam/c': 1 } }, '/home/sam/c changed'],
    ['a glob finds more', 'rm *.txt', { files: { ...given.files, '/home/sam/c.txt': 1 } }, '/home/sam/c.txt is new'],
    ['the folder is another', 'rm a.txt', { ...given, cwd: '/tmp' }, 'the folder is /tmp'],
    ['the host is another', 'rm a.txt', { ...given, host: 'other' }, 'the host is other'],
  ])('%s', (_title, command, now, said) => {
    expect(approved(command).stale(fixedWorld(now)).join('; ')).toContain(said);
  });
});
