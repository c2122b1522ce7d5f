/** The protocol between driver and sidecar: what a real shell prints is read back, however it is cut. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exported } from '../../../src/executors/session/exported.ts';
import { commandLine, hasBang, quote } from '../../../src/executors/session/line.ts';
import { reportParser } from '../../../src/executors/session/report.ts';

const value = fc
  .string({ unit: 'binary', maxLength: 30 })
  .filter((text) => !text.includes('\0') && text.isWellFormed());
const env = { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' };

/** zsh prints C1 controls in a form of its own that cannot be told from text: `docs/shell.md` says so. */
const printable = value.filter((text) => !/[\u0080-\u009f]/.test(text));
const SHELLS = [
  ['bash', ['--norc', '-c', 'declare -px'], ['--norc', '-c'], value],
  ['zsh', ['-f', '-c', 'typeset -px'], ['-f', '-c'], printable],
] as const;
const isThere = (shell: string): boolean => spawnSync(shell, ['-c', ':']).status === 0;

describe.each(SHELLS.filter(([shell]) => isThere(shell)))('%s', (shell, print, run, held) => {
  test('exported variables come back as they are', () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        const { stdout } = spawnSync(shell, print, { env: { ...env, A_1: a, B: b }, encoding: 'utf8' });
        expect(exported(stdout)).toMatchObject({ A_1: a, B: b });
      }),
      { numRuns: 40 },
    );
  });
  test('a quoted text is one word, unchanged', () => {
    fc.assert(
      fc.property(value, (text) => {
        const { stdout } = spawnSync(shell, [...run, `printf %s ${quote(text)}`], { env, encoding: 'utf8' });
        expect(stdout).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

const record = (fields: readonly string[]): Buffer => Buffer.from(`llmos/1\0${fields.join('\0')}\0end\0`);
const FIELDS = [
  '3',
  '1 0 3',
  '/tmp/ü',
  '2',
  'himBH',
  '\u0001\u001b[1m\u0002a\nb$ ',
  'declare -x A="1"\n',
  'll\nx',
  'f\n',
];
const READ = {
  status: 3,
  pipes: [1, 0, 3],
  cwd: '/tmp/ü',
  jobs: 2,
  flags: 'himBH',
  prompt: '\u001b[1ma\nb$ ',
  env: { A: '1' },
  aliases: ['ll', 'x'],
  functions: ['f'],
};

test('a report is read whatever the pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(120), { maxLength: 8 }), (cuts) => {
      const bytes = Buffer.concat([record(FIELDS), record(FIELDS)]);
      const parse = reportParser();
      const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const found = at.slice(1).flatMap((to, i) => parse(bytes.subarray(at[i], to)));
      expect(found).toEqual([READ, READ]);
    }),
  );
});

test('what is no report is skipped', () => {
  const parse = reportParser();
  expect(parse(Buffer.from('noise\0end\0'))).toEqual([]);
  expect(parse(Buffer.concat([Buffer.from('llmos/1\0cut'), record(FIELDS)]))).toEqual([READ]);
});

test.each([
  ['ls', '{ ls\n} '],
  ["echo 'a", '\\builtin eval '],
  ['alias x=ls\nx', '\\builtin eval '],
  ['set -o vi', '{ __llmos_keys=vi\n} '],
])('bash is sent %j as %j', (text, start) => {
  expect(commandLine(text, { shell: 'bash', pipes: [0] }).startsWith(start)).toBe(true);
});

test.each([
  ['!!', true],
  ['sudo !$', true],
  ["echo '!!'", false],
  ['[[ ! -e x ]]', false],
  ['x != y', false],
])('%s looks into the history: %s', (text, wanted) => {
  expect(hasBang(text)).toBe(wanted);
});
