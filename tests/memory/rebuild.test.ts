import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forget, remember } from '../../src/memory/facts.ts';
import { openJournal } from '../../src/memory/journal.ts';
import { learn } from '../../src/memory/learn.ts';
import { rebuild, rebuilt } from '../../src/memory/rebuild.ts';
import { searchTurns } from '../../src/memory/search.ts';
import { openStore } from '../../src/memory/store.ts';
import { foldTurn } from '../../src/memory/turns.ts';
import { folder, NOON, plan, type Told, turnEvents } from './events.ts';

/** A life: two corrections, a model's plan that worked, a fact, a rule. Learned as it goes, and journalled. */
const life = async () => {
  const place = folder();
  const journal = openJournal({ folder: place, now: () => NOON });
  const store = openStore(place);
  const live = async (told: Told) => {
    const events = turnEvents(told);
    for (const event of events) journal.append(event);
    await learn(foldTurn(events)!, store, { now: NOON + 12 });
  };
  const edit = (turn: string, file: string): Told => ({
    turn,
    line: `look at ${file}`,
    plans: [plan(`cat ${file}`, 'offline', `look at ${file}`), plan(`cat -n ${file}`, 'typed', `cat -n ${file}`)],
  });
  await live(edit('t1', 'a.txt'));
  await live(edit('t2', 'b.txt'));
  await live({ turn: 't3', line: 'count the lines' });
  await remember(store, { text: 'the wiki is on box-1', source: 'person', evidence: 'said', now: NOON });
  journal.note({ type: 'memory', act: 'fact', text: 'the wiki is on box-1', source: 'person', evidence: 'said' });
  journal.close();
  return { place, store, journal };
};

test('what was learned live comes out of the journal again', async () => {
  const { place, store } = await life();
  const { memory } = store.read();
  expect(memory.preferences).toMatchObject([{ choice: 'give cat the flag -n', count: 2 }]);
  expect(rebuilt(place)).toEqual(memory);
});

test('a memory that is lost is rebuilt; keys of others stay', async () => {
  const { place, store } = await life();
  const { memory } = store.read();
  writeFileSync(join(place, 'memory.json'), JSON.stringify({ version: 1, routines: [{ id: 'x' }] }));
  expect(await rebuild(store)).toMatchObject({ ok: true });
  expect(store.read().memory).toEqual({ ...memory, routines: [{ id: 'x' }] });
});

test.each(['p1', 'count the lines', 'wiki'])('what was forgotten (%s) does not come back', async (what) => {
  const { place, store, journal } = await life();
  const done = await forget(store, what);
  if (!done.ok) throw new Error(done.reason);
  if (done.keys.length > 0) journal.note({ type: 'memory', act: 'forgot', keys: done.keys });
  const { memory } = store.read();
  const again = rebuilt(place);
  expect(again.preferences).toEqual(memory.preferences);
  expect(again.facts).toEqual(memory.facts);
  expect(again.recipes.map(({ said }) => said)).toEqual(memory.recipes.map(({ said }) => said));
  journal.close();
});

test('a secret is not learned from the journal either', async () => {
  const { place } = await life();
  expect(rebuilt(place, (text) => text.replace('lines', '•••')).recipes.map(({ said }) => said)).not.toContain(
    'count the lines',
  );
});

test('torn and foreign lines are passed over', async () => {
  const { place, store } = await life();
  const [month] = ['journal-2026-01.jsonl'];
  writeFileSync(join(place, month!), '{"v":1,"type":"turn","tu\nnonsense\n', { flag: 'a' });
  expect(rebuilt(place)).toEqual(store.read().memory);
});

test('lines of several shells that were typed in turn are not taken for one another', async () => {
  const place = folder();
  const journal = openJournal({ folder: place, now: () => NOON });
  const line = (turn: string, at: number, told: Told): void => {
    for (const event of turnEvents({ turn, at, ...told })) journal.append(event);
  };
  // In shell `aa` a proposal is turned down; in `bb` another command is typed; in `aa` the one that was wanted instead.
  for (const [round, file] of ['a.txt', 'b.txt'].entries()) {
    const at = NOON + round * 60_000;
    const id = (shell: string): string => `m${round}${shell}-${shell}-x${round}`;
    const proposed = [plan(`cat ${file}`, 'offline', `look at ${file}`)];
    line(id('aa'), at, { line: `look at ${file}`, plans: proposed, given: false, status: 'denied', code: 4 });
    line(id('bb'), at + 1000, {
      line: `less ${file}`,
      route: 'shell',
      plans: [plan(`less ${file}`, 'typed', `less ${file}`)],
    });
    line(`n${id('aa')}`, at + 2000, {
      line: `bat ${file}`,
      route: 'shell',
      plans: [plan(`bat ${file}`, 'typed', `bat ${file}`)],
    });
  }
  journal.close();
  const swaps = rebuilt(place).preferences.filter(({ rule }) => rule?.kind === 'swap');
  expect(swaps).toMatchObject([{ choice: 'use bat instead of cat', count: 2 }]);
});

test('a plan that was only shown teaches nothing, and history says so', async () => {
  const place = folder();
  const journal = openJournal({ folder: place, now: () => NOON });
  for (const event of turnEvents()) if (event.type !== 'consent') journal.append(event);
  journal.close();
  expect(rebuilt(place).recipes).toEqual([]);
  expect([...searchTurns(place)]).toMatchObject([{ status: 'done', planned: true }]);
  expect([...searchTurns(place, { ended: 'ok' })]).toEqual([]);
});
