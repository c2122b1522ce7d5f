import { describe, expect, test } from 'vitest';
import type { Route } from '../../src/plan.ts';
import { type RouteRules, route } from '../../src/planner/route.ts';
import { everywhere, ordinary } from './route/worlds.ts';

describe('nothing and signs', () => {
  everywhere('empty', ['', '   ', '\t\n', '# a comment', '  #note', '# one\n# two']);
  everywhere('slash', ['/help', '?', ' ? ', '/plan sort my photos', '/undo ', '/why']);
  everywhere('ask', ['? ls', '?ls -la', '  ?rm x']);
  everywhere('shell', ['\\ls', '\\rm old', 'command ls -l', 'command -v node']);
  everywhere('ask', ['command the printer to stop']);

  test('a path is no slash word where the file is', () => {
    expect(route('/bin/ls', ordinary()).kind).toBe('shell');
    expect(route('/bin/ls -l', ordinary()).kind).toBe('shell');
    expect(route('/plan', ordinary({ files: { '/plan': 4 } })).kind).toBe('shell');
  });

  test('a slash word gives its name and the rest', () => {
    expect(route('/plan  tidy  up ', ordinary())).toMatchObject({ kind: 'slash', name: 'plan', rest: 'tidy  up' });
  });
});

describe('the shell waits for more', () => {
  everywhere('incomplete', [
    "echo 'open",
    'echo "open',
    'cat <<END',
    'cat <<END\nline',
    'for f in *.c; do',
    'while true; do',
    'if true; then',
    'ls |',
    'ls &&',
    'ls ||',
    'ls \\',
    'echo $(date',
    '(cd src',
    '{ ls',
    'case $x in',
    'f() {',
    'echo `date',
  ]);
  everywhere('ask', [
    "what's filling up the drive",
    "don't list hidden files",
    "show me bob's folder",
    'let us see if the build is done',
    "i can't find my keys",
  ]);
  everywhere('shell', ['ls \\\\', 'cat <<END\nline\nEND', "echo 'it'\\''s'"]);
});

test('a line that pleads is never run', () => {
  for (const line of ['rm -rf / please', 'ls -la please', 'git push please', 'make clean please'])
    expect(route(line, ordinary()).kind).toBe('ask');
  for (const line of ['echo please', 'grep please notes.txt', 'git commit -m please'])
    expect(route(line, ordinary()).kind).toBe('shell');
});

test('a name in another script is a file for a command that takes one', () => {
  expect(route('cat 笔记.txt', ordinary()).kind).toBe('shell');
  expect(route('cd загрузки', ordinary()).kind).toBe('shell');
  expect(route('vim "のメモ"', ordinary()).kind).toBe('shell');
});

test('a word that exists as a file is an argument', () => {
  const world = ordinary({ files: { '/home/sam/large': 'dir' } });
  expect(route('find large', world).kind).toBe('shell');
  expect(route('find large', ordinary()).kind).toBe('ask');
});

describe('slips of the fingers', () => {
  const correction = (line: string): string | undefined => {
    const read: Route = route(line, ordinary());
    return read.kind === 'shell' ? read.correction : undefined;
  };
  test.each([
    ['gti status', 'git status'],
    ['sudp ls', 'sudo ls'],
    ['mkdri photos', 'mkdir photos'],
    ['grpe -r x .', 'grep -r x .'],
    ['dokcer ps -a', 'docker ps -a'],
    ['gi status', 'git status'],
    ['LS -la', 'ls -la'],
    ['GIT STATUS', 'git status'],
    ['Git log --oneline', 'git log --oneline'],
    ['ls-la', 'ls -la'],
    ['cd..', 'cd ..'],
    ['ofr f in a b; do ls $f; done', 'for f in a b; do ls $f; done'],
  ])('%s → %s', (line, meant) => expect(correction(line)).toBe(meant));

  test.each([
    'git status',
    'zzqx --help',
    'show my files',
    './gti status',
    'f o',
    'gi bar',
    'Find the files',
    'Do it',
    'cd-rom x',
  ])('none for: %s', (line) => expect(correction(line)).toBeUndefined());
});

describe('learned rules', () => {
  const rules: RouteRules = new Map([
    ['find large files', 'shell'],
    ['ls -la', 'ask'],
    ["echo 'open", 'shell'],
  ]);
  test('win over judging, blanks aside', () => {
    expect(route('  find  large files ', ordinary(), rules).kind).toBe('shell');
    expect(route('ls -la', ordinary(), rules).kind).toBe('ask');
    expect(route('ls -l', ordinary(), rules).kind).toBe('shell');
  });
  test('give way to the signs', () => {
    expect(route('? find large files', ordinary(), rules).kind).toBe('ask');
    expect(route('\\ls -la', ordinary(), new Map([['\\ls -la', 'ask']])).kind).toBe('shell');
  });
  test('do not end what the shell has not got all of', () => {
    expect(route("echo 'open", ordinary(), rules).kind).toBe('incomplete');
  });
});

test('the reason names what was weighed', () => {
  expect(route('find all python files', ordinary()).reason).toBe(
    '`find` is a command, but “all” is not an argument that `find` takes.',
  );
  expect(route('delete everything', ordinary()).reason).toContain('“everything” belongs to a sentence');
  expect(route('ls -la', ordinary()).reason).toContain('`-la` is a flag');
});
