/** A budget for a month: once it is spent the next endpoint is asked, and where there is none a line says so. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { call, type MessagesServer, messagesServer, type Reply } from '../fixtures/messages-server.ts';
import { REQUEST, type Scene, scene } from './model.ts';

let at: Scene | undefined;
let second: MessagesServer | undefined;
afterEach(async () => {
  await at?.end();
  await second?.close();
  [at, second] = [undefined, undefined];
});

const says = (text: string): Reply => ({ content: [call('answer', { text })] });
/** A dollar a token: any request is more than the budget. */
const DEAR = { price: { input: 1_000_000, output: 1_000_000 }, budget: 5 };

const endpoints = (given: Record<string, unknown>): void =>
  writeFileSync(join(at!.env['HOME']!, '.config/llmos/config.json'), JSON.stringify({ endpoints: given }));

test('the next one is asked from then on', async () => {
  at = await scene([says('from the first'), says('too much')]);
  second = await messagesServer(says('from the second'));
  endpoints({
    dear: { baseUrl: at.server.url, model: 'a', ...DEAR },
    free: { baseUrl: second.url, model: 'b' },
  });
  expect((await at.go(['do', REQUEST])).out).toBe('from the first\n');
  expect((await at.go(['do', `${REQUEST} again`])).out).toBe('from the second\n');
  expect(at.server.received).toHaveLength(1);
  expect((await at.go(['models'])).out).toMatch(/^dear\/a .* \$\d+\.\d\d of \$5 this month$/m);
});

test('alone it is not asked, and the line says what to do', async () => {
  at = await scene([says('from the first'), says('too much')]);
  endpoints({ dear: { baseUrl: at.server.url, model: 'a', ...DEAR } });
  await at.go(['do', REQUEST]);
  const ran = await at.go(['do', `${REQUEST} again`]);
  expect([ran.code, ran.out, at.server.received.length]).toEqual([5, '', 1]);
  expect(ran.err).toBe(
    'llmos: dear has used its budget of $5 for this month; raise `budget` in endpoints, or name another one behind it\n',
  );
});

test('what costs less than it is asked as ever', async () => {
  at = await scene([says('one'), says('two')]);
  endpoints({ dear: { baseUrl: at.server.url, model: 'a', price: { input: 1, output: 1 }, budget: 5 } });
  expect((await at.go(['do', REQUEST])).out).toBe('one\n');
  expect((await at.go(['do', `${REQUEST} again`])).out).toBe('two\n');
});
