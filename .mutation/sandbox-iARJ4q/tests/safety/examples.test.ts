// @ts-nocheck
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/safety/commands/list.ts';
import { rules } from '../../src/safety/rules/list.ts';
import { judged, levelOf } from './judged.ts';

describe('command specs', () => {
  for (const spec of commands) {
    for (const [command, level] of spec.examples) {
      test(`${command} is ${level}`, () => expect(levelOf(command)).toBe(level));
    }
  }

  test('each has examples', () => {
    expect(commands.filter((spec) => spec.examples.length === 0).map((spec) => spec.names[0])).toEqual([]);
  });

  test('a name stands once', () => {
    const names = commands.flatMap((spec) => spec.names);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('rules', () => {
  const found = (rule: string, command: string): boolean =>
    judged(command).findings.some((finding) => finding.rule === rule);

  for (const rule of rules) {
    for (const command of rule.examples.match)
      test(`${rule.name}: ${command}`, () => expect(found(rule.name, command)).toBe(true));
    for (const command of rule.examples.notMatch)
      test(`${rule.name} leaves alone: ${command}`, () => expect(found(rule.name, command)).toBe(false));
  }
});
