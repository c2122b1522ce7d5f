/**
 * What exactly the guard finds in each line: level, rules, effects, paths. `UPDATE=1 npx vitest run tests/safety/judgements.test.ts`
 * writes the golden file anew; its difference is to be read like code.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Effect, Verdict } from '../../src/plan.ts';
import { commands } from '../../src/safety/commands/list.ts';
import { rules } from '../../src/safety/rules/list.ts';
import { visible } from '../../src/safety/show.ts';
import { fixedWorld } from '../../src/world.ts';
import { judged } from './judged.ts';

const GOLDEN = join(import.meta.dirname, '../golden/judgements.txt');
const FIXTURES = join(import.meta.dirname, '../fixtures/guard');

const world = fixedWorld({
  cwd: '/home/sam/work',
  env: { TMPDIR: '/tmp/sam', SHELL: '/bin/bash', EMPTY: '' },
  commands: { mine: 'function', frob: 'file' },
  files: {
    '/home/sam/notes.md': 5,
    '/home/sam/.bashrc': 9,
    '/home/sam/.ssh/id_rsa': 9,
    '/home/sam/work/a': 3,
    '/home/sam/work/b.txt': 30,
    '/home/sam/work/notes.md': 7,
    '/home/sam/work/one.log': 11,
    '/home/sam/work/two.log': 22,
    '/home/sam/work/.hidden.log': 1,
    '/home/sam/work/d/three.log': 33,
    '/home/sam/work/d/deep/four.log': 44,
    '/home/sam/work/project/file': 1,
    '/home/sam/work/src/main.c': 100,
    '/home/sam/work/key': 'link:/home/sam/.ssh/id_rsa',
    '/home/sam/work/away': 'link:/etc',
    '/home/sam/work/.git/config': 10,
    '/home/sam/work/.git/HEAD': 10,
    '/home/sam/work/.git/hooks/pre-push': 10,
    '/home/sam/work/sub': 'dir',
  },
});

const fixtures = ['attacks.txt', 'harmless.txt', 'walked.txt'].flatMap((name) =>
  readFileSync(join(FIXTURES, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^(?:# |== )/.test(line)),
);
const declared = [
  ...commands.flatMap(({ examples }) => examples.map(([command]) => command)),
  ...rules.flatMap(({ examples }) => [...examples.match, ...examples.notMatch]),
];
const lines = [...new Set([...fixtures, ...declared])];

const targetOf = ({ target }: Effect): string => {
  switch (target.type) {
    case 'path': {
      const { name, kind } = target.matching ?? {};
      const only = target.matching === undefined ? '' : ` [${name ?? '*'} ${kind ?? 'any'}]`;
      return `${target.path}${target.glob ? ' (glob)' : ''}${target.recursive ? ' (all below)' : ''}${only}`;
    }
    case 'host':
      return `host ${target.host}`;
    case 'name':
      return `‹${target.name}›`;
    case 'dynamic':
      return `? ${target.text}`;
    case 'none':
      return '-';
  }
};

const inWords = ({ steps, targets }: Verdict): string[] => [
  ...steps.flatMap(({ level, findings, effects }) => [
    `${level}: ${findings.map(({ rule, excerpt }) => `${rule} (${excerpt})`).join(', ')}`,
    ...effects.map(
      (effect) =>
        `- ${effect.by} ${effect.kind} ${targetOf(effect)}${effect.create ? ' new' : ''}${effect.note === undefined ? '' : ` — ${effect.note}`}`,
    ),
  ]),
  ...targets
    .slice(0, 8)
    .map(
      ({ kind, path, recursive, stamp }) =>
        `= ${kind} ${path}${recursive ? '/…' : ''}${stamp === null ? ' (new)' : ''}`,
    ),
];

const block = (line: string): string =>
  [visible(line).replaceAll('\n', '⏎'), ...inWords(judged(line.split(' ⏎ '), { world }))]
    .map((each) => visible(each).replaceAll('\n', '⏎'))
    .join('\n');

if (process.env['UPDATE'] === '1') writeFileSync(GOLDEN, `${lines.map(block).join('\n\n')}\n`);

const golden = new Map(
  readFileSync(GOLDEN, 'utf8')
    .trimEnd()
    .split('\n\n')
    .map((text) => [text.split('\n')[0] ?? '', text] as const),
);

test.each(lines)('%s', (line) => {
  const text = block(line);
  expect(text).toBe(golden.get(text.split('\n')[0] ?? ''));
});

test('nothing else is in the golden file', () => expect(golden.size).toBe(lines.length));
