// @ts-nocheck
import { expect, test } from 'vitest';
import { openJournal } from '../../src/memory/journal.ts';
import { foldTurn, turns } from '../../src/memory/turns.ts';
import { folder, NOON, plan, type Told, turnEvents } from './events.ts';

const journalOf = (...all: readonly Told[]) => {
  const journal = openJournal({ folder: folder(), now: () => NOON });
  for (const told of all) for (const event of turnEvents(told)) journal.append(event);
  return journal;
};

const told: readonly Told[] = [
  {
    turn: 'a',
    line: 'make test',
    cwd: '/srv/one',
    route: 'shell',
    plans: [plan('make test', 'typed')],
    status: 'failed',
    code: 2,
  },
  { turn: 'b', line: 'free some space', cwd: '/srv/one/two', plans: [plan('rm -r cache')] },
  { turn: 'c', line: 'nightly', cwd: '/srv/onerous', by: 'routine', at: NOON + 5 },
];

test('a turn is one object', () => {
  expect([...turns(journalOf(told[1]!))]).toEqual([
    {
      turn: 'b',
      at: NOON,
      cwd: '/srv/one/two',
      host: 'box',
      by: 'person',
      line: 'free some space',
      route: 'ask',
      source: 'model',
      plan: plan('rm -r cache'),
      plans: 1,
      commands: ['rm -r cache'],
      consent: { given: true, by: 'person' },
      status: 'done',
      code: 0,
      durationMs: 12,
    },
  ]);
});

test.each([
  [{}, 'cba'],
  [{ limit: 2 }, 'cb'],
  [{ text: 'RM -R' }, 'b'],
  [{ text: 'nothing like it' }, ''],
  [{ folder: '/srv/one' }, 'ba'],
  [{ folder: '/' }, 'cba'],
  [{ code: 2 }, 'a'],
  [{ by: 'routine' }, 'c'],
  [{ lines: 'typed' }, 'ba'],
  [{ since: NOON + 1 }, 'c'],
  [{ until: NOON + 4 }, 'ba'],
] as const)('%j finds %j', (query, expected) => {
  expect([...turns(journalOf(...told), query)].map((turn) => turn.turn).join('')).toBe(expected);
});

test('turns of several shells at once keep apart', () => {
  const journal = openJournal({ folder: folder(), now: () => NOON });
  const [one, two] = [journal.recorder(), journal.recorder()];
  const events = [
    turnEvents({ turn: 'x', line: 'first' }),
    turnEvents({ turn: 'y', line: 'second', status: 'failed', code: 1 }),
  ];
  for (let i = 0; i < 5; i += 1) {
    one(events[0]![i]!);
    two(events[1]![i]!);
  }
  expect([...turns(journal)]).toMatchObject([
    { turn: 'y', line: 'second', code: 1 },
    { turn: 'x', line: 'first', code: 0 },
  ]);
});

test('a turn whose shell died is unfinished; an end without a beginning is none', () => {
  const journal = openJournal({ folder: folder(), now: () => NOON });
  journal.append(turnEvents({ turn: 'dead' })[0]!);
  journal.append(turnEvents({ turn: 'lost' })[4]!);
  expect([...turns(journal)]).toMatchObject([{ turn: 'dead', status: 'unfinished', commands: [] }]);
});

test('a turn that crosses the month is whole', () => {
  let now = Date.UTC(2026, 0, 31, 23, 59);
  const journal = openJournal({ folder: folder(), now: () => now });
  for (const event of turnEvents({ at: now })) {
    journal.append(event);
    now += 60_000;
  }
  expect([...turns(journal)]).toMatchObject([{ status: 'done', line: 'count the lines' }]);
});

test('an edit keeps both plans; events without a turn fold to nothing', () => {
  const folded = foldTurn(turnEvents({ plans: [plan('ls'), plan('ls -l', 'typed')] }));
  expect(folded).toMatchObject({ source: 'typed', commands: ['ls -l'], plans: 2, proposed: { source: 'model' } });
  expect(foldTurn([])).toBeUndefined();
});
