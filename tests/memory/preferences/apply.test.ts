import { describe, expect, test } from 'vitest';
import { applyPreferences, ruled } from '../../../src/memory/preferences/apply.ts';
import type { Rule } from '../../../src/memory/preferences/rule.ts';
import { ruleSaid } from '../../../src/memory/preferences/said.ts';
import type { Preference } from '../../../src/memory/shape.ts';
import type { PlanSource } from '../../../src/plan.ts';
import { plan } from '../events.ts';

const swap = (of: string, to: string): Rule => ({ kind: 'swap', of, to, flags: {}, verbs: {} });
const apply = (command: string, rule: Rule, request = 'do it', has = (_: string) => true) =>
  ruled(command, rule, { request, has });

test.each<[string, Rule, string]>([
  ['grep -rn "a b" src', swap('grep', 'rg'), 'rg -n "a b" src'],
  ['cat a | grep -i x', swap('grep', 'rg'), 'cat a | rg -i x'],
  ['npm ci', swap('npm', 'pnpm'), 'pnpm install'],
  ['ls -l', { kind: 'add', of: 'ls', flag: '-h' }, 'ls -h -l'],
  ['git push origin', { kind: 'add', of: 'git push', flag: '-v' }, 'git push -v origin'],
  ['ls -la', { kind: 'drop', of: 'ls', flag: '-a' }, 'ls -l'],
  ['ls --color a', { kind: 'drop', of: 'ls', flag: '--color' }, 'ls a'],
  ['head -n 10 a', { kind: 'value', of: 'head', flag: '-n', to: '20' }, 'head -n 20 a'],
  ['zip a.zip a', { kind: 'folder', of: 'tar', ending: 'archive', to: '~/o' }, 'zip a.zip a'],
  ['tar czf a.tgz a', { kind: 'folder', of: 'tar', ending: 'archive', to: '~/my old' }, "tar czf ~/'my old'/a.tgz a"],
  ["mail -s 'x'", { kind: 'closing', of: 'mail', flag: '-s', to: "'s" }, "mail -s 'x'\\''s'"],
  ['for f in *; do rm "$f"; done', { kind: 'add', of: 'rm', flag: '-i' }, 'for f in *; do rm -i "$f"; done'],
])('%s %o', (command, rule, wanted) => {
  expect(apply(command, rule)).toBe(wanted);
});

describe('left alone', () => {
  test.each<[string, string, Rule, string]>([
    ['another program', 'du -s', { kind: 'add', of: 'df', flag: '-h' }, 'x'],
    ['another verb', 'git pull', { kind: 'add', of: 'git push', flag: '-v' }, 'x'],
    ['a flag the other program does not have', 'grep -P x a', swap('grep', 'rg'), 'x'],
    ['nothing known of the other program', 'foo -x a', swap('foo', 'bar'), 'x'],
    ['the program that was asked for', 'grep x a', swap('grep', 'rg'), 'use grep to find x'],
    [
      'the value that was asked for',
      'head -n 3 a',
      { kind: 'value', of: 'head', flag: '-n', to: '20' },
      'the first 3 lines',
    ],
    ['a flag that is there', 'ls -lh', { kind: 'add', of: 'ls', flag: '-h' }, 'x'],
    ['a file with a folder', 'tar czf b/a.tgz a', { kind: 'folder', of: 'tar', ending: 'archive', to: '~/o' }, 'x'],
    ['a word inside a substitution', 'echo $(ls)', { kind: 'add', of: 'ls', flag: '-h' }, 'x'],
  ])('%s', (_, command, rule, request) => {
    expect(apply(command, rule, request)).toBe(command);
  });
  test('a program that is not installed', () => {
    expect(apply('grep x a', swap('grep', 'rg'), 'x', () => false)).toBe('grep x a');
  });
});

describe('a plan', () => {
  const preference = (rest: Partial<Preference> = {}): Preference => ({
    id: 'p1',
    about: 'swap grep',
    choice: 'use rg instead of grep',
    rule: swap('grep', 'rg'),
    count: 2,
    since: 0,
    evidence: ['a', 'b'],
    ...rest,
  });
  const made = (source: PlanSource, rest: Partial<Preference> = {}) =>
    applyPreferences(plan('grep -n x a', source), [preference(rest)], { cwd: '/home/sam/a', has: () => true });

  test.each<PlanSource>(['offline', 'model'])('of source %s is changed and says why', (source) => {
    expect(made(source)).toMatchObject({
      steps: [{ command: 'rg -n x a' }],
      because: [{ step: '1', from: 'p1', text: 'because you use rg instead of grep (2 times, p1)' }],
    });
  });
  test.each<[string, PlanSource, Partial<Preference>]>([
    ['seen only once', 'offline', { count: 1 }],
    ['held in another folder', 'offline', { scoped: true, places: ['/home/sam/b'] }],
    ['typed', 'typed', {}],
    ['what worked before', 'recipe', {}],
  ])('is left alone where it is %s', (_, source, rest) => {
    expect(made(source, rest)).toMatchObject({ steps: [{ command: 'grep -n x a' }] });
  });
  test('holds in its own folder', () => {
    expect(made('offline', { scoped: true, places: ['/home/sam/a'] }).because).toHaveLength(1);
  });
});

test.each([
  ['Use rg instead of grep.', swap('grep', 'rg')],
  ['I prefer pnpm to npm', swap('npm', 'pnpm')],
  ['never use vim, use nvim', swap('vim', 'nvim')],
  ['always give ls the flag -h', { kind: 'add', of: 'ls', flag: '-h' }],
  ['always use --rebase with git pull', { kind: 'add', of: 'git pull', flag: '--rebase' }],
  ['put archives in ~/old/', { kind: 'folder', of: 'tar', ending: 'archive', to: '~/old' }],
])('said: %s', (sentence, rule) => {
  expect(ruleSaid(sentence)).toEqual(rule);
});

test.each(['the staging server is 10.0.0.9', 'use the front door', 'I prefer tea'])(
  'said, but no rule: %s',
  (sentence) => {
    expect(ruleSaid(sentence)).toBeUndefined();
  },
);
