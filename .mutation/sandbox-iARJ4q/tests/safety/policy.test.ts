// @ts-nocheck
import { describe, expect, test } from 'vitest';
import type { Decision, PlanSource, PolicyName } from '../../src/plan.ts';
import { policyNamed, tighter } from '../../src/safety/policy.ts';
import { judged } from './judged.ts';

describe('policy', () => {
  test.each<[PolicyName, PlanSource, string, Decision]>([
    ['normal', 'model', 'ls', 'allow'],
    ['normal', 'model', 'touch a', 'ask'],
    ['normal', 'offline', 'rm a', 'ask'],
    ['normal', 'recipe', 'frobnicate', 'ask'],
    ['normal', 'typed', 'rm a', 'allow'],
    ['normal', 'typed', './build.sh', 'allow'],
    ['normal', 'typed', 'rm -rf node_modules', 'allow'],
    ['normal', 'typed', 'rm -fr ~', 'ask'],
    ['normal', 'typed', 'rm -rf /*', 'ask'],
    ['normal', 'typed', 'rm -rf /boot', 'ask'],
    ['normal', 'typed', 'dd if=a of=/dev/sdz', 'ask'],
    ['normal', 'typed', 'mkfs.ext4 /dev/sdz1', 'ask'],
    ['normal', 'typed', 'b(){ b|b& };b', 'ask'],
    ['auto', 'model', 'touch a', 'allow'],
    ['auto', 'model', 'rm a', 'ask'],
    ['auto', 'model', 'frobnicate', 'ask'],
    ['careful', 'typed', 'touch a', 'allow'],
    ['careful', 'typed', 'rm a', 'ask'],
    ['careful', 'typed', 'frobnicate', 'ask'],
    ['careful', 'model', 'touch a', 'ask'],
    ['read-only', 'typed', 'ls', 'allow'],
    ['read-only', 'typed', 'touch a', 'deny'],
    ['read-only', 'model', 'frobnicate', 'deny'],
  ])('%s: %s %s → %s', (policy, source, command, decision) => {
    expect(judged(command, { policy: policyNamed(policy), source }).decision).toBe(decision);
  });

  test('the tighter of two wins, in either order', () => {
    expect(tighter(policyNamed('auto'), policyNamed('careful')).name).toBe('careful');
    expect(tighter(policyNamed('read-only'), policyNamed('normal')).name).toBe('read-only');
  });
});
