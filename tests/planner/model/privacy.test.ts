import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { failing, type Reply, words } from '../../fixtures/messages-server.ts';
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
  masking,
  noteTool,
  planWithModel,
  serve,
  withKey,
} from './asking.ts';

afterEach(async () => {
  await closeAll();
  vi.unstubAllEnvs();
});

describe('offline', () => {
  it('opens no socket to an endpoint that is not on this machine', async () => {
    const server = await serve(good);
    const endpoints = [endpoint(elsewhere(server.url), { name: 'cloud' })];
    expect(await planWithModel(asking({ endpoints, offline: true }))).toEqual({
      kind: 'unreachable',
      reason: expect.stringMatching(/^offline, .*\(cloud\)/),
    });
    expect(server.sockets()).toBe(0);
    expect((await planWithModel(asking({ endpoints }))).kind).toBe('plan');
    expect(server.sockets()).toBe(1);
  });

  it('passes over it to the one that is', async () => {
    const [far, near] = [await serve(good), await serve(good)];
    const endpoints = [endpoint(elsewhere(far.url)), endpoint(near.url)];
    expect((await planWithModel(asking({ endpoints, offline: true }))).kind).toBe('plan');
    expect([far.sockets(), near.sockets()]).toEqual([0, 1]);
  });

  it('follows no redirect away from the machine', async () => {
    const far = await serve(good);
    const near = await serve(failing(307, 'x', { location: `${elsewhere(far.url)}/v1/messages` }));
    const planned = await planWithModel(asking({ endpoints: [endpoint(near.url)], offline: true }));
    expect(planned.kind).toBe('unreachable');
    expect(far.sockets()).toBe(0);
  });
});

test('a proxy of the environment does not see what stays on this machine', async () => {
  const [model, proxy] = [await serve(good), await serve(good)];
  const source = (path: string) => JSON.stringify(new URL(`../../../src/${path}`, import.meta.url).href);
  const script = `
    const { openDialogue } = await import(${source('planner/model/dialogue.ts')});
    const { fixedWorld } = await import(${source('world.ts')});
    const endpoint = { name: 'local', baseUrl: ${JSON.stringify(model.url)}, model: 'm', keyFrom: {}, header: 'bearer' };
    const dialogue = openDialogue({ request: 'r', world: fixedWorld(), tools: [], endpoints: [endpoint], offline: true,
      keys: { env: () => undefined, keyring: async () => undefined }, prompts: { full: '', short: '', json: '' },
      gate: { mask: (text) => text, outgoing: ({ body }) => body, incoming: (text) => text } });
    for await (const _ of dialogue.next(undefined, new AbortController().signal));`;
  const variables = {
    NODE_USE_ENV_PROXY: '1',
    HTTP_PROXY: proxy.url,
    http_proxy: proxy.url,
    NO_PROXY: '',
    no_proxy: '',
  };
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, ...variables },
    timeout: 20_000,
  });
  expect([model.received.length, proxy.sockets()]).toEqual([1, 0]);
});

describe('keys', () => {
  it.each([
    ['x-api-key', { 'x-api-key': KEY, authorization: undefined }],
    ['bearer', { 'x-api-key': undefined, authorization: `Bearer ${KEY}` }],
  ] as const)('goes as %s and in no other way', async (header, expected) => {
    const { received } = await ask([good], { keys }, { ...withKey, header });
    const { 'x-api-key': plain, authorization } = received[0]?.headers ?? {};
    expect({ 'x-api-key': plain, authorization }).toEqual(expected);
    expect(received[0]?.text).not.toContain(KEY);
  });

  it('sends nothing of the environment to a server that wants no key', async () => {
    vi.stubEnv('ANTHROPIC_API_KEY', KEY);
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', KEY);
    vi.stubEnv('ANTHROPIC_CUSTOM_HEADERS', `x-gateway: ${KEY}`);
    const { planned, received } = await ask([good]);
    expect(planned.kind).toBe('plan');
    expect(JSON.stringify(received)).not.toContain(KEY);
    expect(Object.keys(received[0]?.headers ?? {})).not.toContain('authorization');
  });

  it.each([400, 401, 403, 404, 409, 418, 500])('is never told, even when a %i repeats it', async (status) => {
    const reply = failing(status, `no such key: ${KEY}`);
    const { planned } = await ask([reply, reply, reply], { keys }, withKey);
    expect(planned.kind).toBe('unreachable');
    expect(JSON.stringify(planned)).not.toContain(KEY.slice(0, 12));
  });

  it.each([
    ['unset', undefined, /TEST_KEY is not set; export it, or keep it with: llmos models key local$/],
    ['blank', '  ', /TEST_KEY is not set/],
    ['in two lines', 'sk-\nsecret', /cannot use the key in TEST_KEY/],
    ['not ASCII', 'sk-sécret', /cannot use the key in TEST_KEY/],
  ])('opens no socket when it is %s', async (_, value, reason) => {
    const server = await serve(good);
    const planned = await planWithModel(
      asking({
        endpoints: [endpoint(server.url, withKey)],
        keys: { env: () => value, keyring: async () => undefined },
      }),
    );
    expect(planned).toEqual({ kind: 'unreachable', reason: expect.stringMatching(reason) });
    expect(JSON.stringify(planned)).not.toContain('cret');
    expect(server.sockets()).toBe(0);
  });

  it('loses the line break that a file put behind it', async () => {
    const { received } = await ask([good], { keys: { ...keys, env: () => `${KEY}\n` } }, withKey);
    expect(received[0]?.headers['x-api-key']).toBe(KEY);
  });

  it('is not told with an address that holds a password', async () => {
    const planned = await planWithModel(asking({ endpoints: [endpoint('http://sam:hunter2@127.0.0.1:9')] }));
    expect(planned).toMatchObject({ kind: 'unreachable', reason: expect.stringContaining('no plain http') });
    expect(JSON.stringify(planned)).not.toContain('hunter2');
  });
});

describe('masking', () => {
  const mask = (text: string) => text.replaceAll('hunter2', '[masked]');
  const secrets: Partial<Asked> = {
    gate: masking(mask),
    request: 'log in with hunter2',
    stdinSample: { head: 'password=hunter2\n', bytes: 17 },
    failed: { command: 'login --pass hunter2', code: 1, tail: 'hunter2 is wrong' },
    tools: [{ ...noteTool, description: 'Sends hunter2.' }],
  };
  const script: readonly Reply[] = [
    { content: [words('use hunter2')], stop: 'end_turn' },
    failing(400),
    { content: [words('{"steps":[{"command":"ls"}]}')], stop: 'end_turn' },
  ];

  it('reaches everything that leaves the machine, also what is said back and in plainer forms', async () => {
    const server = await serve(...script);
    await planWithModel(asking({ ...secrets, endpoints: [endpoint(elsewhere(server.url))] }));
    expect(server.received).toHaveLength(3);
    for (const { text } of server.received) expect(text).not.toContain('hunter2');
    expect(server.received[2]?.text.split('[masked]').length).toBeGreaterThan(6);
  });

  it('is not needed on this machine', async () => {
    const { received } = await ask([good], secrets);
    expect(received[0]?.text).toContain('hunter2');
  });

  it('comes before a text is cut, so that no half of a secret is left', async () => {
    const server = await serve(good);
    const head = `${'x'.repeat(3_996)}hunter2`;
    await planWithModel(
      asking({
        gate: masking(mask),
        stdinSample: { head, bytes: 9_999 },
        endpoints: [endpoint(elsewhere(server.url))],
      }),
    );
    expect(server.received[0]?.text).not.toContain('hunt');
  });
});
