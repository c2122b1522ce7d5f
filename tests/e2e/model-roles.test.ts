/** Which model is asked for which work. */
import { afterEach, expect, test } from 'vitest';
import { call, failing, type Reply } from '../fixtures/messages-server.ts';
import { REQUEST, type Scene, scene } from './model.ts';

let at: Scene | undefined;
afterEach(async () => {
  await at?.end();
  at = undefined;
});

const roles = { plan: ['scripted/big'], fast: ['scripted/small'], agent: ['scripted/steady'] };
const DONE: Reply = { content: [call('answer', { text: 'so it is' })] };
const asked = (scene: Scene): readonly string[] => scene.server.received.map(({ body }) => body.model);

test.each([
  ['what does frobnicating a widget mean', 'small'],
  ['explain the frobnication of widgets to me', 'small'],
  ['was bedeutet frobnizieren bei einem widget', 'small'],
  [REQUEST, 'big'],
  ['what is eating the widgets of this quarter', 'big'],
])('%s: %s', async (request, model) => {
  at = await scene([DONE], { roles });
  const ran = await at.go(['do', `? ${request}`]);
  expect([ran.out, asked(at)]).toEqual(['so it is\n', [model]]);
});

test('those that plan come after those for small work', async () => {
  at = await scene([failing(401), DONE], { roles });
  const ran = await at.go(['do', '? what does frobnicating a widget mean']);
  expect([ran.out, asked(at)]).toEqual(['so it is\n', ['small', 'big']]);
});

test('what comes after the first plan is asked of others', async () => {
  const LOOK: Reply = {
    content: [call('propose_plan', { more: true, steps: [{ kind: 'shell', command: 'echo x', reason: 'look' }] })],
  };
  at = await scene([LOOK, DONE], { roles });
  await at.go(['do', REQUEST]);
  expect(asked(at)).toEqual(['big', 'steady']);
});
