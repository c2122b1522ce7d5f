/** What is said where there is no approval, and that nothing else makes one. */
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/plan.ts';
import { Approved, approve, type Consent } from '../../src/safety/approve.ts';
import { grantFor } from '../../src/safety/grant.ts';
import { policyNamed } from '../../src/safety/policy.ts';
import { fixedWorld } from '../../src/world.ts';
import { judged, planOf } from './judged.ts';

const world = fixedWorld({ files: { '/home/sam/a': 3 } });
const plan = planOf(['rm a']);
const verdict = judged('rm a', { world });
const answer = (consent: Consent, of: Verdict = verdict, by = plan) => approve(of, by, consent, world);

describe('without consent', () => {
  const safe = judged('ls', { world });
  test.each<[string, Consent, Verdict, string]>([
    ['the policy alone', { by: 'policy' }, verdict, 'it needs consent: it deletes for good'],
    ['nobody', { by: 'absent' }, verdict, 'nobody could be asked: it deletes for good'],
    [
      'a flag for less',
      { by: 'flag', upTo: 'write' },
      verdict,
      '--yes=write does not cover what is dangerous: it deletes for good',
    ],
    ['a no', { by: 'person', reply: { answer: 'discard' } }, verdict, 'it was discarded'],
    [
      'a grant of something else',
      { by: 'grant', grant: grantFor(planOf(['ls']), safe, world) },
      verdict,
      'what was granted is something else',
    ],
    [
      'a policy that denies',
      { by: 'person', reply: { answer: 'run' } },
      judged('rm a', { world, policy: policyNamed('read-only') }),
      'the policy denies it: it deletes for good',
    ],
  ])('%s', (_title, consent, of, reason) => expect(answer(consent, of)).toEqual({ kind: 'declined', reason }));

  test('a change comes with the changed command', () =>
    expect(answer({ by: 'person', reply: { answer: 'edit', command: 'rm b' } })).toEqual({
      kind: 'declined',
      reason: 'the command was changed',
      edit: 'rm b',
    }));

  test.each<[string, readonly string[]]>([
    ['fewer steps', []],
    ['more steps', ['rm a', 'ls']],
  ])('a verdict about %s', (_title, commands) =>
    expect(answer({ by: 'policy' }, verdict, planOf(commands))).toEqual({
      kind: 'declined',
      reason: 'the verdict is not about these steps',
    }),
  );

  test('a verdict about other steps', () => {
    const two = judged(['ls', 'ls'], { world });
    const swapped = { ...two, steps: [two.steps[1], two.steps[1]] } as Verdict;
    expect(answer({ by: 'policy' }, swapped, planOf(['ls', 'ls'])).kind).toBe('declined');
  });
});

describe('with it', () => {
  test.each<[string, Consent]>([
    ['a yes', { by: 'person', reply: { answer: 'run' } }],
    ['a dry run put in place', { by: 'person', reply: { answer: 'apply' } }],
    ['a flag', { by: 'flag', upTo: 'dangerous' }],
    ['a grant', { by: 'grant', grant: grantFor(plan, verdict, world) }],
  ])('%s', (_title, consent) => expect(answer(consent).kind).toBe('approved'));

  test.each<Consent>([{ by: 'policy' }, { by: 'absent' }, { by: 'flag', upTo: 'safe' }])(
    'what the policy allows needs none: %j',
    (consent) => {
      const free = judged('touch b', { world, policy: policyNamed('auto') });
      expect(answer(consent, free, planOf(['touch b'])).kind).toBe('approved');
    },
  );

  test('plan and verdict can be changed by nobody any more', () => {
    const approved = answer({ by: 'person', reply: { answer: 'run' } });
    if (approved.kind !== 'approved') return expect.fail('not approved');
    for (const part of [approved.plan, approved.plan.steps, approved.plan.steps[0], approved.verdict.targets])
      expect(Object.isFrozen(part)).toBe(true);
    expect(Object.isFrozen(plan)).toBe(false);
  });

  test('only approve makes one', () => {
    expect(() => new Approved(Symbol('approve') as never, { plan, verdict, world })).toThrow('made by approve() only');
  });

  test('in another folder paths are not compared: all would differ', () => {
    const approved = answer({ by: 'person', reply: { answer: 'run' } });
    if (approved.kind !== 'approved') return expect.fail('not approved');
    expect(approved.stale(world)).toEqual([]);
    expect(approved.stale(fixedWorld({ cwd: '/srv' }))).toEqual(['the folder is /srv now, not /home/sam']);
    expect(approved.stale(fixedWorld({ cwd: '/srv', host: 'b' }))).toEqual([
      'the folder is /srv now, not /home/sam',
      'the host is b now, not box',
    ]);
    expect(approved.stale(fixedWorld({ files: { '/home/sam/a': 4 } }))).toEqual([
      '/home/sam/a changed since it was shown',
    ]);
  });
});
