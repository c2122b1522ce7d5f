/** The protocol between driver and sidecar: what a real shell prints is read back, however it is cut. */
// @ts-nocheck

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quote } from '../../../src/executors/session/line.ts';
import { reportParser } from '../../../src/executors/session/report.ts';

const value = fc
  .string({ unit: 'binary', maxLength: 30 })
  .filter((text) => !text.includes('\0') && text.isWellFormed());
const env = { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' };

/** What the drivers print of the environment, in the form of a whole report. */
const DRIVER = resolve(import.meta.dirname, '../../../bin/driver.zsh');
const HEAD = `printf '%s\\0' llmos/2 0 0 / 0 '' '' '' '' ''`;
const TAIL = `printf '\\0end\\0'`;
const ZSH = `zmodload -F zsh/parameter p:parameters; eval "$(sed -n '/^__llmos_exports/,/^}/p' ${DRIVER})"`;
const SHELLS = [
  ['bash', ['--norc', '-c'], `${HEAD}; printf 'declare\\0'; declare -px; ${TAIL}`],
  ['zsh', ['-f', '-c'], `${ZSH}; __llmos_exports; ${HEAD}; print -rn -- $REPLY; ${TAIL}`],
] as const;
const isThere = (shell: string): boolean => spawnSync(shell, ['-c', ':']).status === 0;

describe.each(SHELLS.filter(([shell]) => isThere(shell)))('%s', (shell, run, print) => {
  test('exported variables come back as they are', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const { stdout } = spawnSync(shell, [...run, print], { env: { ...env, A_1: a, B: b } });
        expect(reportParser()(stdout)[0]?.env).toMatchObject({ A_1: a, B: b });
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

const record = (fields: readonly string[]): Buffer => Buffer.from(`llmos/2\0${fields.join('\0')}\0end\0`);
const FIXED = ['3', '1 0 3', '/tmp/ü', '2', 'himBH', '\u0001\u001b[1m\u0002a\nb$ ', 'right', 'll\nx', 'f\n'];
const FIELDS = [...FIXED, 'declare', 'declare -x A="1"\n'];
const READ = {
  status: 3,
  pipes: [1, 0, 3],
  cwd: '/tmp/ü',
  jobs: 2,
  flags: 'himBH',
  keys: 'emacs',
  early: 'no',
  prompt: '\u001b[1ma\nb$ ',
  rightPrompt: 'right',
  env: { A: '1' },
  aliases: ['ll', 'x'],
  functions: ['f'],
  durationMs: 0,
};

test('a report is read whatever the pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(160), { maxLength: 8 }), (cuts) => {
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
  expect(parse(Buffer.concat([Buffer.from('llmos/2\0cut'), record(FIELDS)]))).toEqual([READ]);
});

test.each([
  ['a folder that ends like a header', [...FIXED.with(2, '/x/llmos/2'), 'same'], { cwd: '/x/llmos/2' }],
  ['an alias called end', [...FIXED.with(7, 'end'), 'same'], { aliases: ['end'] }],
  ['a function called end', [...FIXED.with(8, 'end'), 'same'], { functions: ['end'] }],
  [
    'a value that looks like a report',
    [...FIXED, 'list', '2', 'X=llmos/2', 'Y=end'],
    { env: { X: 'llmos/2', Y: 'end' } },
  ],
  ['a name without a value', [...FIXED, 'list', '2', 'X', 'Y=a=b'], { env: { Y: 'a=b' } }],
])('%s', (_name, fields, read) => {
  expect(reportParser()(record(fields))).toMatchObject([read]);
});

test('an environment that did not change is the same object', () => {
  const parse = reportParser();
  const list = [...FIXED, 'list', '1', 'A=b\u0085c'];
  const [first] = parse(record(list));
  const [second] = parse(record([...FIXED, 'same']));
  expect(second?.env).toBe(first?.env);
  const [third] = parse(record(FIELDS));
  expect(third?.env).toEqual({ A: '1' });
  expect(parse(record(FIELDS))[0]?.env).toBe(third?.env);
});
