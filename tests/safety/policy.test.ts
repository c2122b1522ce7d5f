import { describe, expect, test } from 'vitest';
import type { Decision, OwnRules, PlanSource, PolicyName } from '../../src/plan.ts';
import { policyNamed, tighter } from '../../src/safety/policy.ts';
import { judged } from './judged.ts';

const own = (rules: Partial<OwnRules>): OwnRules => ({ deny: [], ask: [], allow: [], ...rules });

interface Asked {
  readonly rules: Partial<OwnRules>;
  readonly command: string;
  readonly policy?: PolicyName;
  readonly source?: PlanSource;
}
const decided = ({ rules, command, policy = 'normal', source = 'model' }: Asked): Decision =>
  judged(command, { policy: policyNamed(policy, own(rules)), source }).decision;

describe('rules of the person’s own', () => {
  test.each<[string, string, Decision]>([
    ['git push *', 'git push origin main', 'deny'],
    ['git push *', 'git push', 'deny'],
    ['git push *', 'git pushes', 'ask'],
    ['git push *', 'git status', 'allow'],
    ['ls', 'ls', 'deny'],
    ['ls', 'ls -l', 'allow'],
    ['ls *', 'cd src && ls -l', 'deny'],
    ['cat *', 'sudo cat a', 'deny'],
    ['cat *', 'c"a"t a', 'deny'],
    ['cat *', '/bin/cat a', 'deny'],
    ['cat *', "bash -c 'cat a'", 'deny'],
    ['cat *', 'echo "$(cat a)"', 'deny'],
    ['cat *.pem', 'cat x.pem', 'deny'],
    ['cat *.pem', 'cat x.txt', 'allow'],
    ['  echo   a ', 'echo a', 'deny'],
    ['echo a.b', 'echo axb', 'allow'],
  ])('deny %s: %s → %s', (pattern, command, decision) =>
    expect(decided({ rules: { deny: [pattern] }, command })).toBe(decision),
  );

  test.each<[string, string, Decision]>([
    ['ls *', 'ls', 'ask'],
    ['ls *', 'echo ls', 'allow'],
    ['rm *', 'ls | xargs rm', 'ask'],
  ])('ask %s: %s → %s', (pattern, command, decision) =>
    expect(decided({ rules: { ask: [pattern] }, command })).toBe(decision),
  );

  test.each<[string, string, Decision]>([
    ['npm run *', 'npm run build', 'allow'],
    ['npm run *', 'npm run build && rm a', 'ask'],
    ['npm run *', 'npm run build > a', 'ask'],
    ['npm run *', 'npm run "$(rm a)"', 'ask'],
    ['npm run *', 'npm run build\nrm a', 'ask'],
    ['npm run *', 'npm run *', 'ask'],
    ['npm run *', 'npm runs', 'ask'],
    ['npm run *', 'sudo npm run build', 'ask'],
    ['rm *', 'rm a', 'allow'],
    ['rm *', 'rm -rf /', 'ask'],
    ['mkfs *', 'mkfs /dev/sdz', 'ask'],
    ['touch a', 'touch a', 'allow'],
    ['touch a', 'touch a b', 'ask'],
  ])('allow %s: %s → %s', (pattern, command, decision) =>
    expect(decided({ rules: { allow: [pattern] }, command })).toBe(decision),
  );

  test('deny is stronger than ask, ask than allow', () => {
    const all = { deny: ['touch a'], ask: ['touch a', 'touch b'], allow: ['touch *'] };
    expect(decided({ rules: all, command: 'touch a' })).toBe('deny');
    expect(decided({ rules: all, command: 'touch b' })).toBe('ask');
    expect(decided({ rules: all, command: 'touch c' })).toBe('allow');
  });

  test('they hold for what a person typed', () => {
    expect(decided({ rules: { deny: ['touch *'] }, command: 'touch a', source: 'typed' })).toBe('deny');
    expect(decided({ rules: { ask: ['touch *'] }, command: 'touch a', source: 'typed' })).toBe('ask');
    expect(decided({ rules: {}, command: 'touch a', source: 'typed' })).toBe('allow');
  });

  test('what only reads is no way round a policy that refuses', () => {
    const all = { ask: ['touch *'], allow: ['touch *'] };
    expect(decided({ rules: all, command: 'touch a', policy: 'read-only' })).toBe('deny');
    expect(decided({ rules: { allow: ['touch *'] }, command: 'touch a', policy: 'read-only' })).toBe('deny');
  });

  test('each step has to be allowed', () => {
    const policy = policyNamed('normal', own({ allow: ['touch *'] }));
    expect(judged(['touch a', 'touch b'], { policy }).decision).toBe('allow');
    expect(judged(['touch a', 'mkdir b'], { policy }).decision).toBe('ask');
  });

  test('say what they found, in the findings and as reason', () => {
    const verdict = judged('ls; touch a', { policy: policyNamed('normal', own({ deny: ['touch *'] })) });
    expect(verdict).toMatchObject({ decision: 'deny', level: 'dangerous', reason: 'your settings deny "touch *"' });
    expect(verdict.findings[0]).toMatchObject({ rule: 'denied-by-you', excerpt: 'touch *', level: 'dangerous' });
    const asked = judged('ls', { policy: policyNamed('normal', own({ ask: ['ls'] })) });
    expect(asked).toMatchObject({ decision: 'ask', level: 'write', reason: 'your settings ask about "ls"' });
    const allowed = judged('touch a', { policy: policyNamed('normal', own({ allow: ['touch *'] })) });
    expect(allowed).toMatchObject({ decision: 'allow', level: 'write', reason: 'your settings allow it' });
  });
});

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
