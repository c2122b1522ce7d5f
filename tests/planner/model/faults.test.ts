import { afterEach, describe, expect, it } from 'vitest';
import { broken, failing, type Reply } from '../../fixtures/messages-server.ts';
import {
  type Asked,
  ask,
  asking,
  closeAll,
  elsewhere,
  endpoint,
  good,
  KEY,
  keys,
  planWithModel,
  serve,
  withKey,
} from './asking.ts';

afterEach(closeAll);

describe('failures', () => {
  it('waits as long as a 429 asks, then goes on', async () => {
    const start = performance.now();
    const { planned, received } = await ask([failing(429, 'slow down', { 'retry-after': '0.3' }), good]);
    expect(planned.kind).toBe('plan');
    expect(received).toHaveLength(2);
    expect(performance.now() - start).toBeGreaterThan(290);
  });

  it('does not wait for a minute', async () => {
    const { planned, received } = await ask([failing(429, 'slow down', { 'retry-after': '61' }), good]);
    expect(planned).toEqual({
      kind: 'unreachable',
      reason: 'local takes no more requests now (429); try again in 61 s',
    });
    expect(received).toHaveLength(1);
  });

  it.each<[string, Reply]>([
    ['500', failing(500)],
    ['529', failing(529)],
    ['a connection that hangs up', { fault: 'hang up' }],
    ['a reply cut in the middle', broken('cut')],
    ['a reply that ends too early', broken('ends early')],
    ['a reply that turns into an error', broken('overloaded')],
  ])('tries again after %s, twice at the most', async (_, reply) => {
    const passing = await ask([reply, reply, good]);
    expect(passing.planned.kind).toBe('plan');
    const lasting = await ask([reply, reply, reply, good]);
    expect(lasting.planned.kind).toBe('unreachable');
    expect(lasting.received).toHaveLength(3);
  });

  it.each([
    [401, /^local refused the key in TEST_KEY \(401\); set TEST_KEY to a valid one$/],
    [403, /^local refused the key in TEST_KEY \(403\); set TEST_KEY to a valid one$/],
    [404, /^local has no model "tiny", or no Messages API at http:\/\/127\.0\.0\.1:\d+ \(404\); check both$/],
    [307, /^local sends elsewhere \(307\); set baseUrl to the address where it leads$/],
  ])('does not try again after %i', async (status, reason) => {
    const reply = failing(status, `bad key ${KEY}`, { location: 'http://127.0.0.1:9/v1/messages' });
    const { planned, received } = await ask([reply, good], { keys }, withKey);
    expect(planned).toEqual({ kind: 'unreachable', reason: expect.stringMatching(reason) });
    expect(received).toHaveLength(1);
  });

  it('says that nothing answers', async () => {
    const server = await serve();
    await server.close();
    expect(await planWithModel(asking({ endpoints: [endpoint(server.url)] }))).toEqual({
      kind: 'unreachable',
      reason: `local does not answer at ${server.url} (ECONNREFUSED); start its server`,
    });
  });

  it.each<[string, Reply, string]>([
    ['a web page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html>' }, 'a web page'],
    ['broken JSON', { status: 200, body: '{"content":[' }, 'broken JSON'],
    ['another protocol', { status: 200, body: { choices: [] } }, 'other JSON'],
    ['nothing at all', { status: 204, body: '' }, 'an empty reply'],
  ])('tells %s from a Messages API', async (_, reply, looks) => {
    const { planned } = await ask([reply, good]);
    expect(planned).toEqual({
      kind: 'unreachable',
      reason: expect.stringMatching(`^local does not speak the Messages API at \\S+ \\(${looks}\\); check baseUrl$`),
    });
  });

  it('says that a server does not speak TLS, and does not try again', async () => {
    const server = await serve(good);
    const planned = await planWithModel(asking({ endpoints: [endpoint(server.url.replace('http', 'https'))] }));
    expect(planned).toMatchObject({ kind: 'unreachable', reason: expect.stringContaining('makes no safe connection') });
    expect(server.sockets()).toBe(1);
  });

  it('gives up a server that stalls, once', async () => {
    const { planned, received } = await ask([{ fault: 'stall' }, good], { timing: { firstByteMs: 150 } });
    expect(planned).toEqual({
      kind: 'unreachable',
      reason: 'local gave no answer within 1 s; try again, or a smaller model',
    });
    expect(received).toHaveLength(1);
  });

  it('takes no reply without end', async () => {
    const { planned } = await ask([{ status: 200, body: 'x'.repeat(5 << 20) }], { timing: { backoffMs: 60_000 } });
    expect(planned).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringContaining('more than a reply may hold'),
    });
  });
});

describe('away from this machine', () => {
  const far = async (reply: Reply, more: Partial<Asked> = {}) => {
    const server = await serve(reply, reply, reply, good);
    const planned = await planWithModel(asking({ endpoints: [endpoint(elsewhere(server.url))], ...more }));
    return { planned, count: server.received.length };
  };

  it.each<[string, Reply, number, string]>([
    ['a redirect', failing(307, 'x', { location: 'http://127.0.0.1:9/' }), 1, 'sends elsewhere (307)'],
    ['a wrong key', failing(401), 1, 'wants another key (401)'],
    ['a connection that hangs up', { fault: 'hang up' }, 3, 'broke the connection'],
    ['a reply cut in the middle', broken('cut'), 3, 'broke'],
    ['a reply that ends too early', broken('ends early'), 3, 'broke off in the middle of its reply'],
    ['a stall', { fault: 'stall' }, 1, 'gave no answer within 1 s'],
    ['a reply without end', { status: 200, body: 'x'.repeat(5 << 20) }, 1, 'more than a reply may hold'],
  ])('%s is told in the same way', async (_, reply, times, reason) => {
    const { planned, count } = await far(reply, { timing: { firstByteMs: 300, backoffMs: 1 } });
    expect(planned).toMatchObject({ kind: 'unreachable', reason: expect.stringContaining(reason) });
    expect(count).toBe(times);
  });

  it('a stalled request is cancelled at once', async () => {
    const server = await serve({ fault: 'stall' });
    const stop = new AbortController();
    const planning = planWithModel(asking({ endpoints: [endpoint(elsewhere(server.url))], signal: stop.signal }));
    await server.asked(1);
    stop.abort();
    expect(await planning).toMatchObject({ kind: 'abstain', reason: 'cancelled' });
  });
});

describe('cancelling', () => {
  it('ends a stalled request at once, and asks no other endpoint', async () => {
    const [first, second] = [await serve({ fault: 'stall' }), await serve(good)];
    const stop = new AbortController();
    const planning = planWithModel(
      asking({ endpoints: [endpoint(first.url), endpoint(second.url)], signal: stop.signal }),
    );
    await first.asked(1);
    stop.abort();
    expect(await planning).toMatchObject({ kind: 'abstain', reason: 'cancelled' });
    expect(second.sockets()).toBe(0);
  });

  it('ends the wait before a retry', async () => {
    const server = await serve(failing(429, 'later', { 'retry-after': '15' }), good);
    const stop = new AbortController();
    const planning = planWithModel(asking({ endpoints: [endpoint(server.url)], signal: stop.signal }));
    await server.asked(1);
    setTimeout(() => stop.abort(), 50);
    expect(await planning).toMatchObject({ kind: 'abstain', reason: 'cancelled' });
  });

  it('sends nothing when it came first', async () => {
    const { received } = await ask([good], { signal: AbortSignal.abort() });
    expect(received).toHaveLength(0);
  });
});
