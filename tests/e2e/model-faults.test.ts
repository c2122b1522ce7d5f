/** Whatever a server does: one clear line, the right exit code, nothing run. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { broken, call, failing, messagesServer, plan, type Reply, words } from '../fixtures/messages-server.ts';
import { REQUEST, type Scene, scene } from './model.ts';

const mark = (n = 1) => ({ kind: 'shell', command: `touch made-${n}`, reason: 'leaves a mark' });
const many = (reply: Reply) => [reply, reply, reply];

let at: Scene | undefined;
afterEach(async () => {
  await at?.end();
  at = undefined;
});

const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><p>Welcome</p>' };
const cutShort: Reply = { content: [call('propose_plan', { steps: [mark()] })], stop: 'max_tokens' };
const unknownTool = plan(mark(), { kind: 'tool', tool: 'fly', input: {}, reason: 'x' });

test.each<[string, readonly Reply[], number, RegExp]>([
  [
    '429 that asks for an hour',
    [failing(429, 'x', { 'retry-after': '3600' })],
    5,
    /^llmos: scripted takes no more requests now \(429\); try again in 3600 s$/,
  ],
  [
    '529',
    many(failing(529, 'Overloaded')),
    5,
    /^llmos: scripted is in trouble \(529: Overloaded\); try again in a minute/,
  ],
  ['500', many(failing(500, 'oops')), 5, /^llmos: scripted is in trouble \(500: oops\)/],
  [
    'a stream cut in a tool input',
    many(broken('cut')),
    5,
    /^llmos: scripted broke (?:off in the middle of its reply|the connection) at http:\S+(?: \(\w+\))?; try again$/,
  ],
  [
    'a stream that ends in a tool input',
    many(broken('ends early')),
    5,
    /^llmos: scripted broke off in the middle of its reply/,
  ],
  [
    'a stream that turns into an error',
    many(broken('overloaded')),
    5,
    /^llmos: scripted is in trouble \(529: Overloaded\)/,
  ],
  [
    'garbage in a stream',
    [broken('garbage')],
    5,
    /^llmos: scripted does not speak the Messages API at http:\S+ \(broken JSON\)/,
  ],
  [
    'an HTML page',
    [page],
    5,
    /^llmos: scripted does not speak the Messages API at http:\S+ \(a web page\); check baseUrl$/,
  ],
  [
    'a wrong content type',
    [{ status: 200, headers: { 'content-type': 'text/plain' }, body: 'hello' }],
    5,
    /\(plain text\); check baseUrl$/,
  ],
  [
    'malformed JSON, three times',
    many({ content: [call('propose_plan', '{"steps":[{"command":"touch made')] }),
    3,
    /^llmos: scripted gave no usable plan in 3 tries: .*not JSON.*; try again, or ask a larger model \(--model\)$/,
  ],
  [
    'words without a plan, three times',
    many({ content: [words('Certainly!')], stop: 'end_turn' }),
    3,
    /^llmos: scripted gave no usable plan in 3 tries/,
  ],
  [
    'an unknown tool',
    [unknownTool],
    3,
    /^llmos: scripted proposed a tool that llmos does not have: fly; say it in other words, or ask another/,
  ],
  [
    'an empty plan',
    [plan()],
    3,
    /^llmos: scripted proposed an empty plan; say it in other words, or type the command$/,
  ],
  [
    'a plan of 500 steps',
    [plan(...Array.from({ length: 500 }, (_, n) => mark(n)))],
    3,
    /^llmos: scripted proposed a plan of 500 steps, and 50 is the most; ask for less at a time$/,
  ],
  [
    'a refusal',
    [{ content: [words('I cannot help with that.')], stop: 'refusal' }],
    3,
    /^llmos: scripted declined this request/,
  ],
  ['max_tokens in mid-plan', [cutShort], 3, /^llmos: scripted ran out of room in the middle of its reply/],
  ['a wrong key', [failing(401, 'invalid x-api-key')], 5, /^llmos: scripted wants another key \(401\)/],
])('%s', async (_, script, code, line) => {
  at = await scene(script);
  const ran = await at.go(['do', '--yes', REQUEST]);
  expect(ran.err.trim().split('\n')).toEqual([expect.stringMatching(line)]);
  expect([ran.code, ran.out]).toEqual([code, '']);
  expect(existsSync(join(at.cwd, 'made-1')) || existsSync(join(at.cwd, 'made-0'))).toBe(false);
});

test.each([
  ['TLS', 'https://127.0.0.1:PORT', /makes no safe connection/],
  [
    'DNS',
    'http://no-such-host.invalid:8443',
    /cannot be found at http:\/\/no-such-host\.invalid:8443 \(\w+\); check the network and baseUrl$/,
  ],
  [
    'a closed port',
    'http://127.0.0.1:9',
    /does not answer at http:\/\/127\.0\.0\.1:9 \(ECONNREFUSED\); start its server$/,
  ],
])('%s fails', async (_, baseUrl, line) => {
  at = await scene([plan(mark())]);
  const url = baseUrl.replace('PORT', new URL(at.server.url).port);
  const env = { LLMOS_MODEL: 'other/tiny' };
  at.run(['config', 'set', 'endpoints', JSON.stringify({ other: { baseUrl: url, model: 'tiny' } })]);
  const ran = await at.go(['do', '--yes', REQUEST], { env });
  expect([ran.code, ran.err.trim()]).toEqual([5, expect.stringMatching(line)]);
  expect(existsSync(join(at.cwd, 'made-1'))).toBe(false);
});

test('a model that loops is stopped by the bound, and what was done stands', async () => {
  const step = (n: number): Reply => ({
    content: [call('propose_plan', { steps: [{ kind: 'shell', command: `echo ${n}`, reason: 'x' }], more: true })],
  });
  at = await scene(
    Array.from({ length: 30 }, (_, n) => step(n)),
    { bounds: { steps: 4 } },
  );
  const ran = await at.go(['do', REQUEST]);
  expect(ran.out).toBe('0\n1\n2\n3\n');
  expect([ran.code, ran.err]).toEqual([
    3,
    expect.stringContaining(
      'stopped after 4 steps (bounds.steps); what was done so far stands; for more, raise that bound',
    ),
  ]);
});

test('a model that proposes the same again and again is stopped at the second time', async () => {
  const same: Reply = {
    content: [call('propose_plan', { steps: [{ kind: 'shell', command: 'echo again', reason: 'x' }], more: true })],
  };
  at = await scene([same, same, same]);
  const ran = await at.go(['do', REQUEST]);
  expect([ran.out, ran.code]).toEqual(['again\n', 3]);
  expect(ran.err).toContain('round in circles');
});

test('the next endpoint is asked, and the plan of the first one that broke off is not run', async () => {
  at = await scene(many(broken('cut')));
  const second = await messagesServer(plan({ kind: 'shell', command: 'echo second', reason: 'x' }));
  const endpoints = {
    first: { baseUrl: at.server.url, model: 'a' },
    second: { baseUrl: second.url, model: 'b' },
  };
  at.run(['config', 'set', 'endpoints', JSON.stringify(endpoints)]);
  const ran = await at.go(['do', REQUEST]);
  await second.close();
  expect([ran.code, ran.out]).toEqual([0, 'second\n']);
});

test('nothing configured and no server: two lines say what to do and what works', async () => {
  at = await scene([]);
  at.run(['config', 'unset', 'endpoints']);
  const ran = await at.go(['do', REQUEST]);
  expect(ran.code).toBe(3);
  expect(ran.err.trim().split('\n').slice(-2)).toEqual([
    expect.stringContaining('export ANTHROPIC_API_KEY'),
    expect.stringContaining('without one: commands run as ever'),
  ]);
});

test('a failed step goes back once, and the corrected plan is guarded like the first', async () => {
  at = await scene([
    plan({ kind: 'shell', command: 'cat missing.txt', reason: 'x' }),
    plan({ kind: 'shell', command: 'touch made-1', reason: 'x' }),
  ]);
  const ran = await at.go(['do', REQUEST]);
  expect(at.server.received).toHaveLength(2);
  expect(JSON.stringify(at.server.received[1]?.body.messages.at(-1))).toContain('missing.txt');
  expect(ran.code).toBe(4);
  expect(existsSync(join(at.cwd, 'made-1'))).toBe(false);
});
