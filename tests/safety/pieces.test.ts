/** The small pure pieces that the walk is made of, each by itself. */
import type { CommandNode } from 'unbash';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan.ts';
import { assess } from '../../src/safety/assess.ts';
import { assignedIn } from '../../src/safety/assigned.ts';
import { expandBraces } from '../../src/safety/braces.ts';
import { sayBytes } from '../../src/safety/bytes.ts';
import { openWalk } from '../../src/safety/effects.ts';
import { fixedOutput } from '../../src/safety/output.ts';
import { MAX_SOURCE, MAX_STATEMENTS, parseShell } from '../../src/safety/parse.ts';
import { policyNamed } from '../../src/safety/policy.ts';
import { fixedWorld } from '../../src/world.ts';
import { judged, planOf } from './judged.ts';

const parsed = (source: string) => {
  const found = parseShell(source);
  if (!found.ok) throw new Error(found.reason);
  return found.script;
};

describe('names that a piece of script may assign', () => {
  test.each<[string, string[] | 'anything']>([
    ['x=1', ['x']],
    ['x=1 y+=2', ['x', 'y']],
    ['a=(1 2); b[0]=c', ['a', 'b']],
    ['for i in 1 2; do j=$i; done', ['i', 'j']],
    ['select s in a b; do :; done', ['s']],
    ['echo hi; ls', []],
    ['read -r a b', ['a', 'b']],
    ['read -r --name x', ['x']],
    ['mapfile lines', ['lines']],
    ['getopts ab opt', ['ab', 'opt']],
    ['printf -v out x', ['out', 'x']],
    ['export E=1', ['E']],
    ['declare D=1', ['D']],
    ['local L; readonly R; typeset T; unset U', ['L', 'R', 'T', 'U']],
    ['let n=1', ['n']],
    ['cd a', ['cd']],
    ['pushd a; popd', ['cd']],
    ['((n = 1))', ['1', 'n']],
    ['((n++))', ['n']],
    ['if a; then x=1; else y=2; fi', ['x', 'y']],
    ['{ x=1; }', ['x']],
    ['(x=1)', ['x']],
    ['a && x=1 || y=2', ['x', 'y']],
    ['echo $(x=1)', ['x']],
    ['echo x', []],
    ['eval a', 'anything'],
    ['source a', 'anything'],
    ['. a', 'anything'],
    ['command read x', 'anything'],
    ['builtin read x', 'anything'],
    ['trap a EXIT', 'anything'],
    ['x=1; eval a; y=2', 'anything'],
    ['if a; then eval b; fi', 'anything'],
  ])('%s', (source, names) => {
    const found = assignedIn(parsed(source));
    expect(found === 'anything' ? found : [...found].sort()).toEqual(names === 'anything' ? names : [...names].sort());
  });
});

describe('output that is fixed', () => {
  const scope = openWalk(fixedWorld({ env: { KNOWN: 'v' } }));
  const commandOf = (source: string): CommandNode => parsed(source).commands[0]?.command as CommandNode;
  test.each<[string, string | undefined]>([
    ['echo a b', 'a b\n'],
    ["echo 'a  b'", 'a  b\n'],
    ['echo', '\n'],
    ['echo $KNOWN', 'v\n'],
    ['echo -n a', undefined],
    ['echo a -b', undefined],
    ["echo 'a\\nb'", undefined],
    ['echo *', undefined],
    ['echo $NOBODY', undefined],
    ['echo a > b', undefined],
    ['X=1 echo a', undefined],
    ['printf abc', 'abc'],
    ["printf 'a b'", 'a b'],
    ['printf %s a', undefined],
    ['printf a b', undefined],
    ['printf', undefined],
    ["printf 'a%'", undefined],
    ['cat <<E\nhi\nE', 'hi\n'],
    ["cat <<'E'\n$x\nE", '$x\n'],
    ['cat <<E\n$x\nE', undefined],
    ['cat <<< a', undefined],
    ['cat < a', undefined],
    ['cat a', undefined],
    ['cat a <<E\nhi\nE', undefined],
    ['cat <<E 2> b\nhi\nE', undefined],
    ['ls', undefined],
    ['ls <<E\nhi\nE', undefined],
    ['(echo a)', undefined],
    ['X=1', undefined],
  ])('%s', (source, text) => expect(fixedOutput(commandOf(source), scope)).toBe(text));
});

describe('braces', () => {
  test.each<[string, string[] | undefined]>([
    ['{a,b}', ['a', 'b']],
    ['{a,,b}', ['a', '', 'b']],
    ['{a}', undefined],
    ['{1..3}', ['1', '2', '3']],
    ['{3..1}', ['3', '2', '1']],
    ['{-1..1}', ['-1', '0', '1']],
    ['{2..2}', ['2']],
    ['{01..3}', ['01', '02', '03']],
    ['{8..010}', ['008', '009', '010']],
    ['{-01..1}', ['-01', '000', '001']],
    ['{0..2}', ['0', '1', '2']],
    ['{1..64}', Array.from({ length: 64 }, (_, at) => String(at + 1))],
    ['{1..65}', undefined],
    ['{65..1}', undefined],
    ['{a..c}', undefined],
    ['{1..9..4}', undefined],
    ['{x1..3}', undefined],
    ['{1..3x}', undefined],
    ['{1..12345678901}', undefined],
    ['{12345678901..1}', undefined],
    ['{a,"b"}', undefined],
    ["{a,'b'}", undefined],
    ['{a,\\b}', undefined],
    ['{a,$b}', undefined],
    ['{a,`b`}', undefined],
    ['{a,{b,c}}', undefined],
    [`{${Array(64).fill('a').join(',')}}`, Array(64).fill('a')],
    [`{${Array(65).fill('a').join(',')}}`, undefined],
    [`{${'a'.repeat(996)},b}`, ['a'.repeat(996), 'b']],
    [`{${'a'.repeat(997)},b}`, undefined],
  ])('%s', (text, words) => expect(expandBraces(text)).toEqual(words));
});

describe('what is refused before it is looked at', () => {
  const reasonOf = (source: string): string => {
    const found = parseShell(source);
    return found.ok ? '' : found.reason;
  };
  test.each<[string, string, string | RegExp]>([
    ['NUL', 'ls\0', 'it holds a NUL byte'],
    ['no shell', 'if then', /^it does not parse: \w/],
    ['too long', `#${'x'.repeat(MAX_SOURCE)}`, 'it is too long to be judged'],
    ['as long as may be', `#${'x'.repeat(MAX_SOURCE - 1)}`, ''],
    ['too many', 'a\n'.repeat(MAX_STATEMENTS + 1), 'it has too many statements to be judged'],
    ['as many as may be', 'a\n'.repeat(MAX_STATEMENTS), ''],
    ['plain', 'ls -l', ''],
  ])('%s', (_title, source, reason) => {
    if (typeof reason === 'string') expect(reasonOf(source)).toBe(reason);
    else expect(reasonOf(source)).toMatch(reason);
  });
});

test('a guard that breaks says so of each step, and asks', () => {
  const broken = new Proxy(fixedWorld(), {
    get: (world, name) => {
      if (name === 'home') throw new Error('broken');
      return Reflect.get(world, name);
    },
  });
  const plan: Plan = planOf(['rm ~/a', 'ls']);
  const verdict = assess(plan, broken, { policy: policyNamed('auto'), tools: new Map() });
  const finding = { rule: 'guard', level: 'opaque', reason: 'the guard could not judge it', excerpt: '' };
  const effect = { kind: 'unknown', target: { type: 'none' }, by: 'guard', note: 'the guard could not judge it' };
  expect(verdict).toMatchObject({ level: 'opaque', decision: 'ask', reason: 'the guard could not judge it' });
  const beyond = ['what is known only when it runs'];
  expect(verdict.steps).toEqual(
    ['1', '2'].map((step) => ({ step, level: 'opaque', effects: [effect], findings: [finding], beyond })),
  );
  expect(verdict.effects).toEqual([effect, effect]);
  expect(verdict.findings).toEqual([finding, finding]);
  expect(verdict.targets).toEqual([]);
});

test('a verdict holds the effects and findings of all steps, in order', () => {
  const { effects, findings } = judged(['touch a', 'rm b']);
  expect(effects.map(({ kind }) => kind)).toEqual(['write', 'delete']);
  expect(findings.map(({ rule }) => rule)).toEqual(['changes', 'deletes']);
});

test.each<[number, string]>([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [9949, '9.9 kB'],
  [10_000, '10 kB'],
  [38_000_000, '38 MB'],
  [1_500_000_000, '1.5 GB'],
  [2e12, '2.0 TB'],
  [5e15, '5000 TB'],
])('%i bytes are %s', (bytes, words) => expect(sayBytes(bytes)).toBe(words));

describe('bounds of what is walked', () => {
  const notes = (source: string) =>
    judged(source).effects.flatMap(({ note, kind }) => (kind === 'unknown' ? [note] : []));
  test.each<[string, string[]]>([
    [`echo ${'a '.repeat(4999)}`, []],
    [`echo ${'a '.repeat(5000)}`, ['too many words']],
    ['for i in {1..32}; do '.repeat(3) + 'ls'.concat('; done'.repeat(3)), ['too much to look through']],
    ['for i in {1..30}; do '.repeat(2) + 'ls'.concat('; done'.repeat(2)), []],
  ])('%#', (source, wanted) => expect(notes(source)).toEqual(wanted));

  test('alternatives, multiplied', () => {
    expect(judged('rm {1..16}{1..16}').effects).toHaveLength(256);
    expect(judged('rm {1..16}{1..17}').effects).toHaveLength(16);
  });
});
