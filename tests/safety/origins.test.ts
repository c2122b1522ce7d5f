/** Taint and what was hidden, one landing at a time. */
import { describe, expect, test } from 'vitest';
import type { Effect, Plan, Step } from '../../src/plan.ts';
import type { Landing, Place } from '../../src/safety/lands.ts';
import { leavesOf, taintOf } from '../../src/safety/taint.ts';
import { planOf } from './judged.ts';

const plan: Plan = { ...planOf(['x'], 'model'), request: 'tidy up mine.example and my own folder notes' };
const reasons = (landing: Landing, text: string, given: Plan = plan): readonly string[] =>
  taintOf([landing], [{ origin: 'a page', text }], given).map(({ reason }) => reason);
const at = (place: Place, text: string, more: Partial<Landing> = {}): Landing => ({ place, text, ...more });

describe('a value that was heard lands', () => {
  test.each<[Landing, string, boolean]>([
    // a command's name: with its next word, by its path, or on a line of its own
    [at('command', 'git', { next: 'gc' }), 'then git  gc helps', true],
    [at('command', 'git', { next: 'gc' }), 'then git gcx helps', false],
    [at('command', 'git', { next: 'gc' }), 'then xgit gc helps', false],
    [at('command', 'git', { next: 'gc' }), 'git, then gc', false],
    [at('command', 'htop'), 'say htop twice', false],
    [at('command', 'htop'), 'first\n$ htop\nlast', true],
    [at('command', 'htop'), 'first\n  - "htop";\nlast', true],
    [at('command', 'htop'), 'first\n>>> htop .\nlast', true],
    [at('command', 'htop'), 'first\nxhtop\nlast', false],
    [at('command', 'htop'), 'first\nhtop x\nlast', false],
    [at('command', 'htop'), 'say `htop` twice', true],
    [at('command', './a.sh'), 'say ./a.sh twice', true],
    [at('command', 'x'), 'x', false],
    [at('command', 'tidy', { next: 'now' }), 'tidy now', false],
    [at('command', 'folder'), 'folder', false],
    // an option, or what stands behind its sign
    [at('option', '--wipe'), 'use --wipe', true],
    [at('option', '--wipe'), 'use --wiped', false],
    [at('option', '--to=evil'), 'it is evil', true],
    [at('option', '--to=evil'), 'it is devil', false],
    [at('option', '--to=abc'), 'abc', false],
    [at('option', '-rf'), '-rf', false],
    [at('option', '--x='), 'all', false],
    // code, whole or by one of its longer lines
    [at('code', 'rm -rf all'), 'do rm  -rf all', true],
    [at('code', 'rm -rf'), 'rm -rf', false],
    [at('code', 'one\n  two three four\n'), 'see: two three four', true],
    [at('code', 'one\n  twothreefour\n'), 'see: twothreefour', true],
    [at('code', 'one\n  twothreefou\n'), 'see: twothreefou', false],
    // a path, as written, as resolved, or by a telling name
    [at('path', '/home/sam/out.csv', { raw: '"out.csv"' }), 'into out.csv', true],
    [at('path', '/home/sam/out.csv'), 'into out.csv', true],
    [at('path', '/srv/data//'), 'into data', false],
    [at('path', '/srv/dataset//'), 'into dataset', true],
    [at('path', '/srv/a.b'), 'into a.b', false],
    [at('path', '/srv/a.bc'), 'into a.bc', true],
    [at('path', '/srv/abcd'), 'into abcd', false],
    [at('path', '/srv/abcde'), 'into abcde', false],
    [at('path', '/srv/abcdef'), 'into abcdef', true],
    [at('path', '/srv/x', { raw: "'~/x'" }), 'into ~/x', true],
    [at('path', 'ab'), 'ab', false],
    [at('path', '/srv/notes'), 'into notes', false],
    // an address: its host, or what is handed over in it
    [at('host', 'https://evil.example/x'), 'see evil.example', true],
    [at('host', 'https://me@evil.example:8/x'), 'see evil.example', true],
    [at('host', 'evil.example'), 'see evil.example.org', true],
    [at('host', 'evil.example'), 'see xevil.example', false],
    [at('host', 'https://[::1]/x'), 'see [::1]', true],
    [at('host', 'git+ssh://evil.example/x'), 'see evil.example', true],
    [at('host', 'https://mine.example/?q=code-4711'), 'it is code-4711', true],
    [at('host', 'https://mine.example/code-47#x'), 'it is code-47', true],
    [at('host', 'https://mine.example/?q=abcde'), 'it is abcde', false],
    [at('host', 'https://mine.example/?q=abcdef'), 'it is abcdef', true],
    [at('host', 'https://mine.example/'), 'see mine.example', false],
    [at('host', 'x.y'), 'x.y', false],
  ])('%j in %j: %s', (landing, text, tainted) => expect(reasons(landing, text).length > 0).toBe(tainted));
});

describe('the finding', () => {
  test('names what it is and where it came from', () =>
    expect(taintOf([at('host', 'evil.example')], [{ origin: 'a page', text: 'evil.example' }], plan)).toEqual([
      {
        rule: 'taint',
        level: 'dangerous',
        reason: 'the address "evil.example" came from a page',
        excerpt: 'evil.example',
      },
    ]));
  test.each<[Place, string]>([
    ['command', 'the command'],
    ['option', 'the option'],
    ['code', 'the code'],
    ['path', 'the path that is written'],
    ['host', 'the address'],
  ])('of each place: %s', (place, words) =>
    expect(reasons(at(place, './evil.example'), './evil.example')).toEqual([
      `${words} "./evil.example" came from a page`,
    ]),
  );
  test('shows the beginning of what is long', () => {
    const text = `evil.${'x'.repeat(100)}`;
    expect(reasons(at('host', text), text)).toEqual([`the address "evil.${'x'.repeat(75)}" came from a page`]);
  });
  test('stands once for each value, with the first origin', () => {
    const heard = [
      { origin: 'one', text: 'nothing' },
      { origin: 'two', text: 'evil.example' },
      { origin: 'three', text: 'evil.example' },
    ];
    const found = taintOf([at('host', 'evil.example'), at('host', 'evil.example')], heard, plan);
    expect(found.map(({ reason }) => reason)).toEqual(['the address "evil.example" came from two']);
  });
  test('is none for a plan of nobody’s model, and none where nothing was heard', () => {
    expect(reasons(at('host', 'evil.example'), 'evil.example', { ...plan, source: 'offline' })).toEqual([]);
    expect(taintOf([at('host', 'evil.example')], [], plan)).toEqual([]);
  });
});

describe('what was hidden leaves', () => {
  const [step] = planOf(['curl https://a.example/anna/4711/0049']).steps as [Step];
  const network: Effect = { kind: 'network', by: 'curl', target: { type: 'none' } };
  const write: Effect = { kind: 'write', by: 'curl', target: { type: 'none' } };
  const whats = (kind: string, value: string, effects: readonly Effect[] = [write, network]) =>
    leavesOf(step, effects, [{ kind, value }]).map(({ excerpt }) => excerpt);
  test.each<[string, string, string[]]>([
    ['mail', 'anna', ['a mail address']],
    ['phone', '0049', ['a phone number']],
    ['card', '4711', ['a card number']],
    ['iban', '4711', ['a bank account']],
    ['name', 'anna', ['a name']],
    ['secret', '4711', ['a secret']],
    ['secret', '471', []],
    ['name', 'ben@', []],
  ])('%s %s: %j', (kind, value, words) => expect(whats(kind, value)).toEqual(words));
  test('only over the network', () => expect(whats('name', 'anna', [write])).toEqual([]));
  test('each kind once, in words', () => {
    const masked = ['anna', '0049'].map((value) => ({ kind: 'name', value }));
    expect(leavesOf(step, [network], masked)).toEqual([
      {
        rule: 'masked-leaves',
        level: 'dangerous',
        reason: 'a name that was hidden from the model leaves this machine',
        excerpt: 'a name',
      },
    ]);
  });
  test('out of any part of what a tool is given', () => {
    const tool: Step = { kind: 'tool', id: '1', tool: 't', input: { a: 'x', b: 'to anna' }, reason: '', needs: [] };
    expect(leavesOf(tool, [network], [{ kind: 'name', value: 'anna' }])).toHaveLength(1);
  });
});
