import { expect, test } from 'vitest';
import { isList, optionsIn, strayOption } from '../../../src/cli/vet/help-text.ts';

const HELP = `Usage: sieve [-qv] [OPTION]... FILE
  -a, --all                 everything
  -o, --output=FILE         where to
      --color[=WHEN]        colours
      --[no-]pager          page by page
  -mesh SIZE                width
  -n NUM                    so many
`;

const options = optionsIn(HELP);

test.each([
  ['--all'],
  ['--al'],
  ['--output=x'],
  ['--color'],
  ['--pager'],
  ['--no-pager'],
  ['-a'],
  ['-aq'],
  ['-ofile'],
  ['-aofile'],
  ['-n5'],
  ['-mesh'],
])('%s is known', (word) => {
  expect(strayOption(word, options)).toBeUndefined();
});

test.each([
  ['--every', '--every'],
  ['--every=1', '--every'],
  ['-z', '-z'],
  ['-zq', '-z'],
])('%s is not', (word, stray) => {
  expect(strayOption(word, options)).toBe(stray);
});

test('a text without options is no list of them', () => {
  expect(isList(optionsIn('sieve: unknown option -- help\n'))).toBe(false);
  expect(isList(options)).toBe(true);
});
