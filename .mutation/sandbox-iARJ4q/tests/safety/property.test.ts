// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS, type Level } from '../../src/plan.ts';
import { levelOf } from './judged.ts';

const rank = (level: Level): number => LEVELS.indexOf(level);

const PIECES = [
  'rm',
  '-rf',
  '$x',
  '"$(ls)"',
  '|',
  '&&',
  ';',
  '>',
  '<<E',
  '\nE\n',
  '{',
  '}',
  '(',
  ')',
  '`',
  "'",
  '"',
  '$((',
  '))',
  '[[',
  ']]',
  '*',
  '~',
  'if',
  'then',
  'fi',
  'for',
  'in',
  'do',
  'done',
  'find',
  '-exec',
  '{}',
  '\\;',
  'sudo',
  'xargs',
  'eval',
  'a=b',

  '&',
  '!',
  '#',
  '\\',
  '=',
  ' ',
];

const DANGEROUS = [
  'rm -rf old',
  'git reset --hard HEAD~2',
  'mkfs.ext4 /dev/sdz',
  'cat ~/.ssh/id_rsa',
  'chmod -R 777 /srv',
  'crontab -u sam -r',
  'echo a > /etc/passwd',
  'shutdown now',
  'scp a box:',
];

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

type Wrap = (command: string) => string;

/** In front of a simple command. */
const WORDS: readonly Wrap[] = [
  (command) => `sudo ${command}`,
  (command) => `env A=1 ${command}`,
  (command) => `nice -n 5 ${command}`,
  (command) => `timeout 5 ${command}`,
  (command) => `nohup ${command}`,
  (command) => `command ${command}`,
  (command) => `sudo -u bob ${command}`,
  (command) => `stdbuf -oL ${command}`,
];

/** Around any script. */
const SCRIPTS: readonly Wrap[] = [
  (command) => `bash -c ${quoted(command)}`,
  (command) => `sudo sh -ec ${quoted(command)}`,
  (command) => `eval ${quoted(command)}`,
  (command) => `bash <<< ${quoted(command)}`,
  (command) => `bash <<'END'\n${command}\nEND\n`,
  (command) => `( ${command}\n)`,
  (command) => `{ ${command}\n}`,
  (command) => `ls; ${command}`,
  (command) => `true && { ${command}\n}`,
  (command) => `ls | ( ${command}\n)`,
  (command) => `echo $( ${command}\n)`,
  (command) => `cat <(${command}\n)`,
  (command) => `if true; then ${command}\nfi`,
  (command) => `for i in 1 2; do ${command}\ndone`,
  (command) => `while read l; do ${command}\ndone`,
  (command) => `case a in a) ${command}\n;; esac`,
  (command) => `f() { ${command}\n}; f`,
  (command) => `trap ${quoted(command)} EXIT`,
  (command) => `find . -exec sh -c ${quoted(command)} ';'`,
  (command) => `xargs sh -c ${quoted(command)}`,
  (command) => `ssh box ${quoted(command)}`,
  (command) => `coproc { ${command}\n}`,
  (command) => `[[ -n $( ${command}\n) ]]`,
  (command) => `echo $(( a[$( ${command}\n)] ))`,
  (command) => `a=$( ${command}\n)`,
  (command) => ['echo $', '{x:-$( ', command, '\n)}'].join(''),
  (command) => `! { ${command}\n}`,
  (command) => `time ( ${command}\n)`,
  (command) => `{ ${command}\n} &`,
];

const wrapped = fc
  .tuple(
    fc.constantFrom(...DANGEROUS),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }),
    fc.array(fc.constantFrom(...SCRIPTS), { maxLength: 3 }),
  )
  .map(([command, words, scripts]) => [...words, ...scripts].reduce((inner, wrap) => wrap(inner), command));

describe('the guard', () => {
  test('never throws on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => LEVELS.includes(levelOf(text))));
  });

  test('never throws on pieces of shell', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) =>
        LEVELS.includes(levelOf(pieces.join(' '))),
      ),
      { numRuns: 500 },
    );
  });

  test.each(DANGEROUS)('%s is dangerous', (command) => expect(levelOf(command)).toBe('dangerous'));

  test('wrapping never lowers the level', () => {
    fc.assert(
      fc.property(wrapped, (command) => rank(levelOf(command)) >= rank('dangerous')),
      { numRuns: 500 },
    );
  });

  test('quoting a command as data keeps it safe', () => {
    fc.assert(fc.property(fc.constantFrom(...DANGEROUS), (command) => levelOf(`echo ${quoted(command)}`) === 'safe'));
  });
});
