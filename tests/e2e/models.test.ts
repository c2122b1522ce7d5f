/** `llmos models`, `find`, `use`, `key` and `usage` against servers that answer as the real ones do. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { plan } from '../fixtures/messages-server.ts';
import { REQUEST, type Scene, scene } from './model.ts';

let at: Scene | undefined;
const open: Server[] = [];
afterEach(async () => {
  await at?.end();
  at = undefined;
  for (const server of open.splice(0)) server.close();
});

/** Path → JSON; anything else is 404. */
const server = async (answers: Readonly<Record<string, unknown>>): Promise<number> => {
  const made = createServer((request, response) => {
    const found = answers[request.url ?? ''];
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
    request.resume().on('end', () => response.end(JSON.stringify(found ?? { error: 'not found' })));
  });
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  open.push(made);
  return (made.address() as AddressInfo).port;
};

const settings = (scene: Scene) =>
  JSON.parse(readFileSync(join(scene.env['HOME']!, '.config/llmos/config.json'), 'utf8'));

/** Ports on which nothing listens. */
const NOWHERE = 'ollama=1,llamacpp=1,lmstudio=1,vllm=1,litellm=1';

test('find names the servers that answer, their models and what these can do', async () => {
  at = await scene([]);
  const ollama = await server({
    '/v1/models': { data: [{ id: 'qwen3-coder' }] },
    '/api/show': { capabilities: ['completion', 'tools'], model_info: { 'qwen3.context_length': 32768 } },
  });
  const vllm = await server({ '/v1/models': { data: [{ id: 'Qwen/Qwen3-8B', max_model_len: 4096 }] } });
  const ports = `ollama=${ollama},llamacpp=1,lmstudio=1,vllm=${vllm},litellm=1`;
  const ran = await at.go(['models', 'find'], { env: { LLMOS_FIND_PORTS: ports } });
  expect([ran.code, ran.out.trim().split('\n')]).toEqual([
    0,
    [
      `Ollama answers at http://127.0.0.1:${ollama}:`,
      '  llmos models use plan ollama/qwen3-coder   # 32768 tokens, tools',
      `vLLM answers at http://127.0.0.1:${vllm}:`,
      '  llmos models use plan vllm/Qwen/Qwen3-8B   # 4096 tokens',
    ],
  ]);
});

test('find says that there is none', async () => {
  at = await scene([]);
  const ran = await at.go(['models', 'find'], { env: { LLMOS_FIND_PORTS: NOWHERE } });
  expect([ran.code, ran.out]).toEqual([1, expect.stringContaining('no local server answers (Ollama 11434, ')]);
});

test('use puts a model first, and the others stay behind it', async () => {
  at = await scene([]);
  await at.go(['models', 'use', 'plan', 'ollama/qwen3-coder']);
  const ran = await at.go(['models', 'use', 'plan', 'scripted/tiny']);
  expect([ran.code, ran.out]).toEqual([0, 'plan: scripted/tiny, then ollama/qwen3-coder\n']);
  expect(settings(at).roles).toEqual({ plan: ['scripted/tiny', 'ollama/qwen3-coder'] });
});

test.each([
  [['models', 'use', 'cook', 'scripted/tiny'], 'models use takes a role'],
  [['models', 'use', 'plan', 'nobody/tiny'], "'nobody/tiny' is no ENDPOINT/MODEL; endpoints are scripted, anthropic"],
  [['models', 'use', 'plan'], 'models use takes a role'],
  [['models', 'key'], 'models key takes the name of an endpoint'],
  [['models', 'key', 'nobody'], "there is no endpoint 'nobody'"],
  [['models', 'brew'], "models knows list, find, use and key, not 'brew'"],
])('%j is refused, and changes nothing', async (args, reason) => {
  at = await scene([]);
  const before = settings(at);
  const ran = await at.go(args, { input: 'sk-key' });
  expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(reason)]);
  expect(settings(at)).toEqual(before);
});

test('list tells who is asked for what, whether it answers, and what it costs; never a key', async () => {
  at = await scene([]);
  const key = 'sk-test-0123456789abcdef';
  const port = await server({ '/v1/models': { data: [{ id: 'big', max_model_len: 8192 }] } });
  const endpoints = {
    near: { baseUrl: `http://127.0.0.1:${port}`, model: 'big', keyVariable: 'NEAR_KEY' },
    far: { baseUrl: 'http://127.0.0.1:1', model: 'x', price: { input: 2, output: 10 } },
  };
  at.run(['config', 'set', 'endpoints', JSON.stringify(endpoints)]);
  at.run(['models', 'use', 'fast', 'far/x']);
  const ran = await at.go(['models'], { env: { NEAR_KEY: key } });
  const [near, far] = ran.out.trim().split('\n');
  expect(near).toBe(
    `near/big  http://127.0.0.1:${port}  plan agent summarize  key in NEAR_KEY  answers, 8192 tokens  free`,
  );
  expect(far).toBe(
    'far/x  http://127.0.0.1:1  plan fast agent summarize  no key  does not answer  $2 in, $10 out per million tokens',
  );
  expect(ran.out + ran.err).not.toContain(key);
});

test('--model chooses for once, and usage tells what was taken', async () => {
  at = await scene([plan({ kind: 'shell', command: 'echo hi', reason: 'x' })]);
  const ran = await at.go(['do', '--model', 'scripted/huge', REQUEST]);
  expect([ran.code, ran.out, at.server.received[0]?.body.model]).toEqual([0, 'hi\n', 'huge']);
  const usage = (await at.go(['usage', '--json'])).out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(usage).toMatchObject([
    { line: REQUEST, requests: 1, output: 10, dollars: 0 },
    { total: { requests: 1, output: 10 }, models: { 'scripted/huge': { requests: 1 } } },
  ]);
  expect((await at.go(['usage'])).out).toMatch(/in all: 1 request, \d+ tokens in, 10 out, \$0\.0000, 1 turn\n$/);
});

test('usage before anything was asked', async () => {
  at = await scene([]);
  expect((await at.go(['usage'])).out).toBe('no model was asked yet\n');
});
