// @ts-nocheck
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { parse } from 'unbash';
import { expect, test } from 'vitest';
import { operand, run, textOf } from '../../../src/planner/offline/write/command.ts';
import { quote, quotePath } from '../../../src/planner/offline/write/quote.ts';

const HOSTILE = [
  'a b',
  "it's",
  '$(id)',
  '`id`',
  'a;b',
  '-rf',
  '--',
  'new\nline',
  'tab\there',
  '*',
  '?',
  '[a]',
  '~',
  '~root',
  '!',
  '"',
  '\\',
  '\'"$`\\!',
  '',
  '{}',
  '(',
  ')',
  ';',
  '#x',
  'a=b',
  '=x',
  '&',
  '|',
  '<',
  '>',
  '\u0007',
  'é',
  '日本',
  '$HOME',
  '{a,b}',
  '^a',
  '%s',
  ' lead',
  'trail ',
  '\n',
  "\n'",
];

/** What bash makes of words: one process for all. */
const asBashSees = (words: readonly string[]): readonly string[] =>
  execFileSync('bash', ['-c', `printf '%s\\0' ${words.join(' ')}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

test('a quoted word is exactly the string, for hostile names', () => {
  expect(asBashSees(HOSTILE.map(quote))).toEqual(HOSTILE);
});

test('a quoted word is exactly the string, for any strings', () => {
  const strings = fc
    .sample(fc.string({ unit: 'grapheme', maxLength: 12 }), { numRuns: 2000, seed: 7 })
    .map((text) => text.replaceAll('\0', ''));
  expect(asBashSees(strings.map(quote))).toEqual(strings);
});

test('a path never becomes an option, and only a leading tilde is the home folder', () => {
  const paths = HOSTILE.filter((text) => text !== '~');
  expect(asBashSees(paths.map(quotePath))).toEqual(paths.map((path) => (path.startsWith('-') ? `./${path}` : path)));
  expect(quotePath('~/a b')).toBe("~/'a b'");
});

test('commands with hostile operands parse', () => {
  for (const name of HOSTILE) expect(parse(textOf(run('rm', operand(name)))).errors ?? []).toEqual([]);
});
