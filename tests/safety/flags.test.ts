/**
 * What each name, subcommand and flag that a spec declares means, by itself: level, rules and effects of `NAME FLAG a b`.
 * `UPDATE=1 npx vitest run tests/safety/flags.test.ts` writes the golden file anew; its difference is to be read like code.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Effect } from '../../src/plan.ts';
import { commands } from '../../src/safety/commands/list.ts';
import type { CommandSpec, Usage } from '../../src/safety/spec.ts';
import { fixedWorld } from '../../src/world.ts';
import { judged } from './judged.ts';

const GOLDEN = join(import.meta.dirname, '../golden/flags.txt');
const world = fixedWorld({ cwd: '/home/sam/work', files: { '/home/sam/work/a': 3, '/home/sam/work/b': 3 } });

/** Each usage once, under the first words that lead to it. */
const linesOf = (usage: Usage, path: string, seen: Set<Usage>): string[] => {
  if (seen.has(usage)) return [];
  seen.add(usage);
  const flags = Object.keys(usage.flags ?? {}).flatMap((names) => names.split(' '));
  const below = Object.entries(usage.subcommands ?? {});
  return [
    ...flags.map((flag) => `${path} ${flag} a b`),
    ...below.flatMap(([name, sub]) => [`${path} ${name} a b`, ...linesOf(sub, `${path} ${name}`, seen)]),
  ];
};

const targetOf = ({ target }: Effect): string => {
  if (target.type === 'path') return `${target.path}${target.recursive ? '/…' : ''}`;
  if (target.type === 'host') return `host ${target.host}`;
  return target.type === 'dynamic' ? `? ${target.text}` : target.type === 'name' ? `‹${target.name}›` : '-';
};

const inShort = (line: string): string => {
  const { level, findings, effects } = judged(line, { world });
  const rules = findings.map(({ rule }) => rule).join(' ');
  const found = effects.map((effect) => `${effect.kind} ${targetOf(effect)}${effect.note ? ` (${effect.note})` : ''}`);
  return `${line} → ${level} [${rules}] ${found.join('; ')}`.replaceAll(/\s+/g, ' ').trim();
};

const blockOf = (spec: CommandSpec): string[] => {
  const [first = ''] = spec.names;
  return [...spec.names.map((name) => `${name} a b`), ...linesOf(spec, first, new Set())].map(inShort);
};

if (process.env['UPDATE'] === '1') writeFileSync(GOLDEN, `${commands.flatMap(blockOf).join('\n')}\n`);

/** The line itself → what is found in it. */
const golden = new Map(
  readFileSync(GOLDEN, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' → ')), line] as const),
);

test.each(commands.map((spec) => [spec.names[0] ?? '', spec] as const))('%s', (_, spec) => {
  for (const line of blockOf(spec)) expect(line).toBe(golden.get(line.slice(0, line.indexOf(' → '))));
});

test('nothing else is in the golden file', () => {
  const lines = commands.flatMap(blockOf);
  expect(new Set(lines.map((line) => line.slice(0, line.indexOf(' → ')))).size).toBe(golden.size);
});
