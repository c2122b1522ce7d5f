/** What a model is told of the turns before, and of long outputs; who makes them short. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openJournal } from '../../src/memory/journal.ts';
import { call, type Reply, words } from '../fixtures/messages-server.ts';
import { plan as planOf, turnEvents } from '../memory/events.ts';
import { REQUEST, type Scene, scene } from './model.ts';

let at: Scene | undefined;
afterEach(async () => {
  await at?.end();
  at = undefined;
});

const state = ({ env }: Scene): string => join(env['HOME']!, '.local/state/llmos');

/** Turns of the last minutes, each about a file of its own. */
const lived = (scene: Scene, count: number): void => {
  const journal = openJournal({ folder: state(scene) });
  for (let n = 1; n <= count; n += 1) {
    const line = `sort the wibbles of /srv/data/batch-${n}.csv by their second column and keep those above ${n * 17}`;
    const plans = [planOf(line, 'typed', line)];
    const when = Date.now() - (count - n + 1) * 10_000;
    for (const event of turnEvents({ turn: `t${String(n).padStart(3, '0')}`, line, at: when, plans, route: 'shell' }))
      journal.append(event);
  }
  journal.close();
};

const DONE: Reply = { content: [call('answer', { text: 'so it is' })] };
const told = (scene: Scene, request = 0): string => JSON.stringify(scene.server.received[request]?.body.messages);

test('a few turns are told as they were', async () => {
  at = await scene([DONE]);
  lived(at, 5);
  await at.go(['do', REQUEST]);
  for (const n of [1, 5]) expect(told(at)).toContain(`typed: sort the wibbles of /srv/data/batch-${n}.csv`);
  expect(told(at)).not.toContain('<earlier>');
});

test('a small model is told the last two, for what points back to them', async () => {
  at = await scene([DONE]);
  const endpoints = { scripted: { baseUrl: at.server.url, model: 'tiny', window: 4_096 } };
  writeFileSync(join(at.env['HOME']!, '.config/llmos/config.json'), JSON.stringify({ endpoints }));
  lived(at, 5);
  await at.go(['do', 'do frobnicate those thoroughly, too']);
  expect(
    told(at)
      .match(/typed: sort the wibbles of \/srv\/data\/batch-(\d)/g)
      ?.map((line) => line.at(-1)),
  ).toEqual(['4', '5']);
  expect(at.server.received[0]?.body.system).toContain('the last <turn> says what is meant');
});

test('of many the oldest half is told in few words, with every name', async () => {
  at = await scene([DONE]);
  lived(at, 110);
  await at.go(['do', REQUEST]);
  const [, earlier = ''] = /<earlier>(.*?)<\/earlier>/.exec(told(at)) ?? [];
  expect(earlier).toContain('/srv/data/batch-40.csv');
  expect(told(at)).toContain('typed: sort the wibbles of /srv/data/batch-110.csv');
  expect(told(at)).not.toContain('typed: sort the wibbles of /srv/data/batch-1.csv');
  expect(at.server.received).toHaveLength(1);
});

test('what is told first stays the same from turn to turn, until half of it falls out', async () => {
  at = await scene([DONE, DONE, DONE]);
  lived(at, 20);
  for (let turn = 0; turn < 3; turn += 1) await at.go(['do', `${REQUEST} ${turn}`]);
  const turnsOf = (n: number): string[] => told(at!, n).match(/<turn>.*?<\/turn>/g) ?? [];
  expect(turnsOf(2).slice(0, 20)).toEqual(turnsOf(0));
});

const roles = { plan: ['scripted'], summarize: ['scripted/short'] };

test('the model named for it makes the summary: once, and no name is lost', async () => {
  const SUMMARY: Reply = { content: [words('Sixty batches were sorted by their second column.')], stop: 'end_turn' };
  at = await scene([SUMMARY, DONE, DONE], { roles });
  lived(at, 110);
  await at.go(['do', REQUEST]);
  const [first, second] = at.server.received;
  expect([first?.body.model, second?.body.model]).toEqual(['short', 'tiny']);
  expect(first?.text).toContain('batch-1.csv');
  const [, earlier = ''] = /<earlier>(.*?)<\/earlier>/.exec(told(at, 1)) ?? [];
  expect(earlier).toContain('Sixty batches were sorted');
  expect(earlier).toContain('/srv/data/batch-40.csv');
  await at.go(['do', `${REQUEST} again`]);
  expect(at.server.received).toHaveLength(3);
  expect(told(at, 2)).toContain('Sixty batches were sorted');
  await at.go(['memory', 'forget', 'batches were sorted']);
  expect(readFileSync(join(state(at), 'window-summary.json'), 'utf8')).not.toContain('batches were sorted');
});

test('where it gives none, the summary of our own has to do', async () => {
  at = await scene([{ status: 500 }, DONE], { roles });
  lived(at, 110);
  const ran = await at.go(['do', REQUEST]);
  expect([ran.code, ran.out]).toEqual([0, 'so it is\n']);
  expect(told(at, 1)).toContain('<earlier>\\nEarlier, in short:');
});

const LOOK: Reply = {
  content: [
    call('propose_plan', {
      more: true,
      steps: [{ kind: 'shell', command: "printf 'needle-%s\\n' 77; seq 1 20000", reason: 'x' }],
    }),
  ],
};

test('a long output is made short by it, beside its end', async () => {
  const SHORT: Reply = { content: [words('needle-77, then the numbers to 20000.')], stop: 'end_turn' };
  at = await scene([LOOK, SHORT, DONE], { roles });
  await at.go(['do', REQUEST]);
  expect(at.server.received[1]?.text).toContain('needle-77');
  expect(told(at, 2)).toContain('All of it, in short: needle-77, then the numbers');
  expect(told(at, 2)).toContain('20000');
});

test('without one named for it the end alone is told, and nothing more is sent', async () => {
  at = await scene([LOOK, DONE]);
  await at.go(['do', REQUEST]);
  expect(at.server.received).toHaveLength(2);
  expect(told(at, 1)).not.toContain('needle-77');
});
