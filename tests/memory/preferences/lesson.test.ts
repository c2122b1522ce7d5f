import { describe, expect, test } from 'vitest';
import { learnPreferences } from '../../../src/memory/preferences/lesson.ts';
import type { Preference } from '../../../src/memory/shape.ts';
import { foldTurn, type Turn } from '../../../src/memory/turns.ts';
import { NOON, plan, type Told, turnEvents } from '../events.ts';

const turn = (told: Told): Turn => foldTurn(turnEvents(told))!;

const edit = (id: string, before: string, after: string, rest: Told = {}): Turn =>
  turn({ turn: id, plans: [plan(before, 'offline', 'do it'), plan(after, 'typed', after)], ...rest });

const approve = (id: string, command: string, rest: Told = {}): Turn =>
  turn({ turn: id, plans: [plan(command, 'offline', 'do it')], ...rest });

const after = (turns: readonly Turn[]): readonly Preference[] => {
  let all: readonly Preference[] = [];
  turns.forEach((one, i) => {
    all = learnPreferences(all, { turn: one, previous: turns[i - 1], now: NOON });
  });
  return all;
};

test('two corrections that agree are one preference with both turns as evidence', () => {
  expect(after([edit('a', 'ls x', 'ls -F x'), edit('b', 'ls y', 'ls -F y')])).toMatchObject([
    { id: 'p1', count: 2, evidence: ['a', 'b'], choice: 'give ls the flag -F' },
  ]);
});

test('the same turn counts once', () => {
  expect(after([edit('a', 'ls x', 'ls -F x'), edit('a', 'ls x', 'ls -F x')])[0]?.count).toBe(1);
});

test('the opposite in the same folder takes its place', () => {
  const both = after([edit('a', 'ls x', 'ls -F x'), edit('b', 'ls -F y', 'ls y')]);
  expect(both).toMatchObject([{ count: 1, rule: { kind: 'drop' } }]);
});

test('another choice elsewhere leaves each in its own folder', () => {
  const npm = (id: string, to: string, cwd: string) => edit(id, 'npm test', `${to} test`, { cwd });
  const all = after([npm('a', 'pnpm', '/a'), npm('b', 'pnpm', '/a'), npm('c', 'yarn', '/b'), npm('d', 'yarn', '/b')]);
  expect(all).toMatchObject([
    { rule: { to: 'pnpm' }, scoped: true, places: ['/a'], count: 2 },
    { rule: { to: 'yarn' }, scoped: true, places: ['/b'], count: 2 },
  ]);
});

test('taken as it was in between: the one observation is void', () => {
  expect(after([edit('a', 'ls x', 'ls -F x'), approve('b', 'ls y'), edit('c', 'ls z', 'ls -F z')])[0]?.count).toBe(1);
});

test('what nobody looked at voids nothing', () => {
  const events = turnEvents({ turn: 'b', plans: [plan('ls y', 'offline', 'do it')] });
  const unseen = foldTurn(events.map((one) => (one.type === 'consent' ? { ...one, by: 'policy' as const } : one)))!;
  expect(after([edit('a', 'ls x', 'ls -F x'), unseen, edit('c', 'ls z', 'ls -F z')])[0]?.count).toBe(2);
});

test('an applied preference that is edited away is given up', () => {
  const held = after([edit('a', 'ls x', 'ls -F x'), edit('b', 'ls y', 'ls -F y')]);
  const offered = { ...plan('ls -F z', 'offline', 'do it'), because: [{ step: '1', text: '', from: 'p1' }] };
  const undone = turn({ turn: 'c', plans: [offered, plan('ls z', 'typed', 'ls z')] });
  expect(learnPreferences(held, { turn: undone, now: NOON })).toEqual([]);
});

test('an applied preference that is taken is not counted again, only kept alive', () => {
  const held = after([edit('a', 'ls x', 'ls -F x'), edit('b', 'ls y', 'ls -F y')]);
  const offered = { ...plan('ls -F z', 'offline', 'do it'), because: [{ step: '1', text: '', from: 'p1' }] };
  const taken = learnPreferences(held, { turn: turn({ turn: 'c', plans: [offered] }), now: NOON + 5 });
  expect(taken).toMatchObject([{ count: 2, used: NOON + 5 }]);
});

test('what was typed soon after a refusal was meant instead, and explains it; a refusal twice is remembered, and forgiven', () => {
  const refused = (id: string) => approve(id, 'grep -r x .', { given: false, status: 'denied' });
  const typed = turn({ turn: 't', line: 'rg x', route: 'shell', plans: [plan('rg x', 'typed', 'rg x')] });
  const kinds = (all: readonly Preference[]) => all.map(({ rule, count }) => [rule?.kind, count]);
  expect(kinds(after([refused('a'), typed]))).toEqual([['swap', 1]]);
  const all = after([refused('a'), typed, refused('b'), refused('c')]);
  expect(kinds(all)).toEqual([
    ['swap', 1],
    ['refuse', 2],
  ]);
  const forgiven = learnPreferences(all, { turn: approve('c', 'grep -r x .'), now: NOON });
  expect(forgiven.map(({ rule }) => rule?.kind)).not.toContain('refuse');
});

test.each<[string, Turn]>([
  ['it failed', edit('a', 'ls x', 'ls -F x', { status: 'failed', code: 1 })],
  ['a routine did it', edit('a', 'ls x', 'ls -F x', { by: 'routine' })],
  ['it was cut', { ...edit('a', 'ls x', 'ls -F x'), cut: true }],
])('nothing is learned where %s', (_, one) => {
  expect(after([one])).toEqual([]);
});

test('what was seen once is forgotten in time, what holds stays longer', () => {
  const once = after([edit('a', 'ls x', 'ls -F x')]);
  const later = NOON + 200 * 86_400_000;
  const now = learnPreferences(once, { turn: edit('b', 'df', 'df -P'), now: later });
  expect(now.map(({ choice }) => choice)).toEqual(['give df the flag -P']);
});

describe('typed after a refusal', () => {
  const refused = (id: string, command: string): Turn =>
    turn({ turn: id, plans: [plan(command, 'offline', 'do it')], given: false, status: 'denied', code: 4 });
  const typed = (id: string, line: string): Turn =>
    turn({ turn: id, line, route: 'shell', plans: [plan(line, 'typed', line)] });
  const swaps = (before: (n: string) => string, then: (n: string) => string) =>
    after(['a', 'b'].flatMap((n) => [refused(`${n}1`, before(n)), typed(`${n}2`, then(n))])).flatMap(({ rule }) =>
      rule?.kind === 'swap' ? [`${rule.of} ${rule.to}`] : [],
    );

  test('another program on the same operand is a choice', () =>
    expect(
      swaps(
        (n) => `rm ${n}`,
        (n) => `shred ${n}`,
      ),
    ).toEqual(['rm shred']));
  test('so is a sibling without one', () =>
    expect(
      swaps(
        () => 'npm install',
        () => 'pnpm install',
      ),
    ).toEqual(['npm pnpm']));
  test.each(['clear', 'ls', 'date', 'git status'])('%s says nothing', (line) =>
    expect(
      swaps(
        () => 'npm install',
        () => line,
      ),
    ).toEqual([]),
  );
});

test('a folder of notes does not ask for -v', () => {
  const tar = (id: string, name: string) =>
    turn({
      turn: id,
      plans: [
        plan(`tar -czf ${name}.tgz ${name}`, 'offline', `pack ${name}`),
        plan(`tar -czvf ${name}.tgz ${name}`, 'typed', 'x'),
      ],
    });
  expect(after([tar('a', 'docs'), tar('b', 'notes')])).toMatchObject([{ count: 2, choice: 'give tar the flag -v' }]);
});

describe('after a command that nobody was asked about', () => {
  const unasked = (id: string, command: string, rest: Told = {}): Turn =>
    foldTurn(
      turnEvents({ turn: id, plans: [plan(command, 'offline', 'do it')], ...rest }).map((one) =>
        one.type === 'consent' ? { ...one, by: 'policy' as const } : one,
      ),
    )!;
  const typed = (id: string, line: string, rest: Told = {}): Turn =>
    turn({ turn: id, line, route: 'shell', plans: [plan(line, 'typed', line)], ...rest });
  const twice = (one: (n: string) => readonly Turn[]) => after([...one('a'), ...one('b')]);

  test('its sibling typed at once is a choice', () => {
    expect(twice((n) => [unasked(`${n}1`, `grep -rn -e x ${n}`), typed(`${n}2`, `rg x ${n}`)])).toMatchObject([
      { count: 2, choice: 'use rg instead of grep' },
    ]);
  });

  test.each<[string, (n: string) => readonly Turn[]]>([
    ['later', (n) => [unasked(`${n}1`, `grep x ${n}`), typed(`${n}2`, `rg x ${n}`, { at: NOON + 180_000 })]],
    ['elsewhere', (n) => [unasked(`${n}1`, `grep x ${n}`), typed(`${n}2`, `rg x ${n}`, { cwd: '/tmp' })]],
    ['about something else', (n) => [unasked(`${n}1`, `grep x ${n}`), typed(`${n}2`, `rg y ${n}`)]],
    ['with another flag', (n) => [unasked(`${n}1`, `ls ${n}`), typed(`${n}2`, `ls -l ${n}`)]],
    ['a program that does other work', (n) => [unasked(`${n}1`, `ls ${n}`), typed(`${n}2`, `du ${n}`)]],
    ['one that failed', (n) => [unasked(`${n}1`, `grep x ${n}`), typed(`${n}2`, `rg x ${n}`, { status: 'failed' })]],
    ['after one that was typed, too', (n) => [typed(`${n}1`, `grep x ${n}`), typed(`${n}2`, `rg x ${n}`)]],
  ])('none: %s', (_, one) => expect(twice(one)).toEqual([]));
});
