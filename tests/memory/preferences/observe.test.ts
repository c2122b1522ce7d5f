import { expect, test } from 'vitest';
import { ruled } from '../../../src/memory/preferences/apply.ts';
import { observe, observeRefusal } from '../../../src/memory/preferences/observe.ts';
import type { Rule } from '../../../src/memory/preferences/rule.ts';

const seen = (before: string, after: string, request = 'do it'): unknown => observe(before, after, request);

test.each([
  ['ls', 'ls -h', { kind: 'add', of: 'ls', flag: '-h' }],
  ['ls -l src', 'ls -lh src', { kind: 'add', of: 'ls', flag: '-h' }],
  ['ls --color', 'ls', { kind: 'drop', of: 'ls', flag: '--color' }],
  ['curl -O u', 'curl --limit-rate 200k -O u', { kind: 'add', of: 'curl', flag: '--limit-rate', value: '200k' }],
  ["sed -i 's/a/b/' x", "sed -i.bak 's/a/b/' x", { kind: 'value', of: 'sed', flag: '-i', to: '.bak', glued: true }],
  ['date +%d.%m', 'date +%m-%d', { kind: 'word', of: 'date', from: '+%d.%m', to: '+%m-%d' }],
  ['tree web', 'tree -I tmp web', { kind: 'add', of: 'tree', flag: '-I', value: 'tmp' }],
  ['git pull', 'git pull --rebase', { kind: 'add', of: 'git pull', flag: '--rebase' }],
  ['npm install x', 'pnpm add x', { kind: 'swap', of: 'npm', to: 'pnpm', flags: {}, verbs: { install: 'add' } }],
  ['grep -rn x .', 'rg -n x', { kind: 'swap', of: 'grep', to: 'rg', flags: { '-r': '', '-n': '-n' }, verbs: {} }],
  ['tail -n 10 a', 'tail -n 50 a', { kind: 'value', of: 'tail', flag: '-n', to: '50' }],
  ['make -j2', 'make -j8', { kind: 'value', of: 'make', flag: '-j', to: '8' }],
  ['x --a=1', 'x --a=2', { kind: 'value', of: 'x', flag: '--a', to: '2' }],
  ['tar czf a.tgz a', 'tar czf ~/old/a.tgz a', { kind: 'folder', of: 'tar', ending: 'archive', to: '~/old' }],
  ["git commit -m 'a'", "git commit -m 'a (Sam)'", { kind: 'closing', of: 'git commit', flag: '-m', to: ' (Sam)' }],
  ['tar -czf a.tgz a', 'tar -czvf a.tgz a', { kind: 'add', of: 'tar', flag: '-v' }],
  ['x -oyaml a', 'x -ojson a', { kind: 'value', of: 'x', flag: '-o', to: 'json' }],
  ['make', 'nice make', { kind: 'wrap', of: 'make', to: 'nice' }],
  ['git log', 'git log | less', { kind: 'pipe', of: 'git log', to: 'less' }],
  ['cd a && ls', 'cd a && ls -h', { kind: 'add', of: 'ls', flag: '-h' }],
])('%s → %s', (before, after, rule) => {
  expect(seen(before, after)).toEqual([rule]);
});

test.each([
  ['nothing changed', 'ls', 'ls', 'x'],
  ['the request asked for it', 'ls', 'ls -a', 'list hidden files'],
  ['the request named the value', 'tail -n 10 a', 'tail -n 50 a', 'the last 50 lines'],
  ['another file', 'rm a', 'rm b', 'x'],
  ['another command altogether', 'ls a', 'du b', 'x'],
  ['another verb', 'git pull', 'git fetch', 'x'],
  ['several commands changed', 'ls && df', 'ls -h && df -h', 'x'],
  ['so much at once', 'ls', 'ls -ltrh --color', 'x'],
  ['it does not parse', 'ls', "ls '", 'x'],
  ['a flag with another file', 'rm a', 'rm -i b', 'x'],
])('nothing where %s', (_, before, after, request) => {
  expect(seen(before, after, request)).toEqual([]);
});

test('a refusal is of one command with its flags', () => {
  expect(observeRefusal('git push --force origin main')).toEqual([
    { kind: 'refuse', of: 'git push', flags: '--force' },
  ]);
  expect(observeRefusal('a && b')).toEqual([]);
});

const closing = (to: string, of = 'mail'): Rule => ({ kind: 'closing', of, flag: '|', to });

test.each<[string, string, string, readonly Rule[]]>([
  ['through a pipe', "echo 'see you' | mail -s x bo", "echo 'see you -- Sam' | mail -s x bo", [closing(' -- Sam')]],
  ['as a format', "printf 'see you\\n' | mail bo", "printf 'see you\\n-- Sam\\n' | mail bo", [closing('\n-- Sam')]],
  ['behind <<<', "mail bo <<< 'see you'", "mail bo <<< 'see you -- Sam'", [closing(' -- Sam')]],
  ['behind <<', 'mail bo <<E\nsee you\nE\n', 'mail bo <<E\nsee you\n-- Sam\nE\n', [closing('\n-- Sam')]],
  ['another text is none', "mail bo <<< 'see you'", "mail bo <<< 'come at ten'", []],
])('the text that a program reads, longer: %s', (_, before, after, rules) => {
  expect(observe(before, after, 'mail bo')).toEqual(rules);
});

test.each([
  ["echo 'all is well' | mail ann", "echo 'all is well -- Sam' | mail ann"],
  ["mail ann <<< 'all is well'", "mail ann <<< 'all is well -- Sam'"],
  ['mail ann <<E\nall is well\nE\n', 'mail ann <<E\nall is well -- Sam\nE\n'],
  ["printf 'all is well\\n' | mail ann", "printf 'all is well -- Sam\\n' | mail ann"],
  ["echo 'all is well' | tee log", "echo 'all is well' | tee log"],
  ["echo 'all is well'", "echo 'all is well'"],
  ['echo "$NEWS" | mail ann', 'echo "$NEWS" | mail ann'],
  ["echo 'well -- Sam' | mail ann", "echo 'well -- Sam' | mail ann"],
])('%s is signed as %s', (command, wanted) => {
  expect(ruled(command, closing(' -- Sam'), { request: 'write to ann', has: () => true })).toBe(wanted);
});

test.each<[string, Rule, string]>([
  ['curl -O u', { kind: 'add', of: 'curl', flag: '--limit-rate', value: '200k' }, 'curl --limit-rate 200k -O u'],
  [
    'curl --limit-rate=5k u',
    { kind: 'add', of: 'curl', flag: '--limit-rate', value: '200k' },
    'curl --limit-rate=5k u',
  ],
  ["sed -i 's/a/b/' x", { kind: 'value', of: 'sed', flag: '-i', to: '.bak', glued: true }, "sed -i.bak 's/a/b/' x"],
  ["sed -i.old 's/a/b/' x", { kind: 'value', of: 'sed', flag: '-i', to: '.bak', glued: true }, "sed -i.old 's/a/b/' x"],
  ['date +%d.%m', { kind: 'word', of: 'date', from: '+%d.%m', to: '+%m-%d' }, 'date +%m-%d'],
  ['date +%H', { kind: 'word', of: 'date', from: '+%d.%m', to: '+%m-%d' }, 'date +%H'],
  ['touch a.md', { kind: 'folder', of: 'touch', ending: '.md', to: '~/n', named: true }, 'touch ~/n/a.md'],
  ['touch a.md', { kind: 'folder', of: 'touch', ending: '.md', to: '~/n' }, 'touch a.md'],
])('%s by %o', (command, rule, wanted) => {
  expect(ruled(command, rule, { request: 'do it with a.md', has: () => true })).toBe(wanted);
});

test.each([
  ['another name is another thing', 'ping a.org', 'ping b.org'],
  ['an operand behind a flag is no value of it', 'ls', 'ls -a src'],
  ['a value that the request gives', 'curl -O u', 'curl --limit-rate 200k -O u', 'fetch u at 200k'],
])('%s', (_, before, after, request = 'do it') => {
  expect(seen(before, after, request)).toEqual([]);
});
