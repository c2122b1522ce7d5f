/** The form in which a line is sent: as it was typed where that is certain to be read as one command. */
// @ts-nocheck

import { describe, expect, test } from 'vitest';
import { commandLine, hasBang } from '../../../src/executors/session/line.ts';

describe('bash', () => {
  test.each([
    ['ls', '{ ls\n} '],
    ["echo 'a", '\\builtin eval '],
    ['alias x=ls\nx', '\\builtin eval '],
    ['set -o vi', '{ __llmos_keys=vi\n} '],
    ['history | tail', '{ __llmos_ask "$_"\nhistory'],
    ['fc -l', '{ __llmos_ask "$_"\nfc'],
    ['cat my-history', '{ cat'],
  ])('%j is sent as %j', (text, start) => {
    const { text: sent, history } = commandLine(text, { shell: 'bash', by: 'person' });
    expect(sent.startsWith(start), sent).toBe(true);
    expect(sent.endsWith('\n')).toBe(true);
    expect(history).toBe('told');
  });
});

describe('zsh', () => {
  const sent = (text: string, by: 'person' | 'plan' = 'person') => commandLine(text, { shell: 'zsh', by });
  test.each([
    'ls',
    ' ls',
    'f() {\necho x\n}',
    'for i in 1 2; do\necho $i\ndone',
    'echo "a\nb"',
    'echo !!',
    'sleep 9 &',
  ])('%j is sent as it is', (text) => expect(sent(text)).toEqual({ text: `${text}\n`, history: 'own' }));
  test.each([
    'echo a\necho b',
    "echo 'a",
    '# x\necho hi',
    'alias x=ls\nx',
    'echo (',
    'ls *(.)',
    'repeat 3',
    'foreach x (a b)',
    'echo {',
  ])('%j is sent in an eval', (text) => {
    expect(sent(text).text.startsWith('\\builtin eval $')).toBe(true);
    expect(sent(text).history).toBe('told');
  });
  test('what nobody typed has no look into the history', () => {
    expect(sent('echo !!', 'plan').text).toBe("\\builtin eval $'echo \\041\\041'\n");
  });
});

test.each([
  ['!!', true],
  ['sudo !$', true],
  ['^old^new', true],
  ['grep ^a', false],
  ["echo '!!'", false],
  ['[[ ! -e x ]]', false],
  ['x != y', false],
])('%s looks into the history: %s', (text, wanted) => {
  expect(hasBang(text)).toBe(wanted);
});
