// @ts-nocheck
import { parse } from 'unbash';
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { skills } from '../../../src/planner/offline/skills/list.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (utterance: string): string => {
  const planned = planOffline(utterance, exampleWorld);
  if (planned.kind !== 'plan') return `${planned.kind}: ${planned.kind === 'abstain' ? planned.reason : ''}`;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe.each(skills.map((skill) => [skill.name, skill] as const))('%s', (_name, skill) => {
  test('has an example', () => expect(skill.examples.length).toBeGreaterThan(0));

  test.each(skill.examples)('%s', (utterance, command) => {
    expect(commandOf(utterance)).toBe(command);
    expect(parse(command).errors ?? []).toEqual([]);
  });
});

test('names are unique', () => {
  const names = skills.map((skill) => skill.name);
  expect(new Set(names).size).toBe(names.length);
});
