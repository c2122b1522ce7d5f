import { expect, test } from 'vitest';
import { failedOf } from '../../../src/cli/fix/failed.ts';
import { between } from '../../../src/cli/fix/on-screen.ts';

const lines = { from: 'make all', to: '/fix', rows: 1 };

test.each([
  [
    'one row of prompt',
    'ok> make all\ncc: error\nmake: *** [all] Error 1\nok> /fix\n',
    1,
    'cc: error\nmake: *** [all] Error 1',
  ],
  ['two rows of prompt', '~/src\n❯ make all   \nbad\n\n~/src\n❯ /fix', 2, 'bad\n'],
  ['the last of several', '> make all\nold\n> make all\nnew\n> /fix', 1, 'new'],
  ['nothing printed', '> make all\n> /fix', 1, ''],
])('what stands between: %s', (_, screen, rows, expected) => {
  expect(between(screen, { ...lines, rows })).toBe(expected);
});

test.each([
  ['the command is gone from it', 'bad\n> /fix'],
  ['the later line is', '> make all\nbad'],
  ['it is empty', ''],
])('nothing where %s', (_, screen) => expect(between(screen, lines)).toBeUndefined());

test('of several lines the last one counts', () =>
  expect(
    between('> for x in 1\n> do false\n> done\nbad\n> /fix', {
      from: 'for x in 1\ndo false\ndone',
      to: '/fix',
      rows: 1,
    }),
  ).toBe('bad'));

test.each([
  ['make', 2, true],
  ['make', 0, false],
  ['make', 130, false],
  ['yes | head', 141, false],
  [' make', 2, false],
  ['grep x y', 1, false],
  ['grep -P "(" y', 2, true],
  ['LC_ALL=C diff a b', 1, false],
  ['grepx y', 1, true],
  ['nosuch', 127, true],
])('%s, ended with %i: to be mended %s', (line, code, expected) =>
  expect(failedOf(line, code) !== undefined).toBe(expected),
);
