/** What is said of a plan that a model takes for done, while it goes on, and of one that this machine cannot run. */
import { afterEach, expect, test } from 'vitest';
import { call, plan, type Reply } from '../fixtures/messages-server.ts';
import { REQUEST, type Scene, scene } from './model.ts';

let at: Scene | undefined;
afterEach(async () => {
  await at?.end();
  at = undefined;
});

const steps = (command: string, more: object = {}): Reply => ({
  content: [call('propose_plan', { steps: [{ kind: 'shell', command, reason: 'x' }], ...more })],
});

test.each([
  ['touch a.out', { check: 'test -e a.out' }, 'checked: test -e a.out'],
  ['touch a.out', { check: 'rm -rf x' }, 'not checked: rm -rf x'],
  ['touch a.out', {}, 'not checked'],
  ['ls', {}, '› ls'],
])('%s with %j is told as: %s', async (command, more, line) => {
  at = await scene([steps(command, more)]);
  const ran = await at.go(['do', '--yes', REQUEST]);
  expect([ran.code, ran.err.trim().split('\n').at(-1)]).toEqual([0, line]);
});

test('the bounds stand beside what was taken', async () => {
  at = await scene([steps('echo one', { more: true }), { content: [call('answer', { text: 'so it is' })] }], {
    bounds: { steps: 7, tokens: 50_000 },
  });
  const ran = await at.go(['do', REQUEST]);
  expect(ran.out).toBe('one\nso it is\n');
  expect(ran.err).toMatch(/^round 2 · 1 of 7 steps · \d+ of 50000 tokens · \d+ of 900 s$/m);
});

test('a plan whose program is not here is told so three times, and not once more', async () => {
  const odd = plan({ kind: 'shell', command: 'no-such-program-x --all', reason: 'x' });
  at = await scene([odd, odd, odd, odd]);
  const ran = await at.go(['do', '--yes', REQUEST]);
  expect([ran.code, at.server.received.length]).toEqual([127, 3]);
  expect(ran.err.trim().split('\n')).toEqual([
    'llmos: scripted did not mend its plan: there is no program no-such-program-x on this machine',
    'llmos: needs no-such-program-x, which is not installed here',
  ]);
});
