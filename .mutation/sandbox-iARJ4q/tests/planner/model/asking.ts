// @ts-nocheck
import type { JsonObject, ToolSpec } from '../../../src/plan.ts';
import type { Endpoint } from '../../../src/planner/model/endpoints.ts';
import { type Gate, OPEN } from '../../../src/planner/model/gate.ts';
import { type ModelAsk, planWithModel } from '../../../src/planner/model/model.ts';
import { fixedWorld } from '../../../src/world.ts';
import { type MessagesServer, messagesServer, plan, type Reply } from '../../fixtures/messages-server.ts';

export const KEY = 'sk-test-0123456789abcdef';

/** A tool whose input has a list and a choice, so that schemas have something to lose. */
export const noteTool: ToolSpec = {
  name: 'write_note',
  description: 'Writes a note into a notebook.',
  input: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      title: { type: 'string' },
      tags: { type: 'array', items: { type: 'string' } },
      tone: { enum: ['plain', 'warm'] },
    },
    required: ['title'],
    additionalProperties: false,
  } satisfies JsonObject,
  effects: () => [],
};

export const endpoint = (url: string, more: Partial<Endpoint> = {}): Endpoint => ({
  name: 'local',
  baseUrl: url,
  model: 'tiny',
  keyFrom: 'none',
  header: 'x-api-key',
  ...more,
});

/** An ask with everything filled in and pauses of a millisecond. */
export const asking = (more: Partial<ModelAsk> = {}): ModelAsk => ({
  request: 'count the lines of notes.txt',
  world: fixedWorld({ files: { '/home/sam/notes.txt': 12 } }),
  tools: [noteTool],
  endpoints: [],
  offline: false,
  signal: new AbortController().signal,
  env: () => undefined,
  gate: OPEN,
  timing: { backoffMs: 1 },
  ...more,
});

export const shell = { kind: 'shell', command: 'wc -l notes.txt', reason: 'count lines' };

export const good = plan(shell);

const servers: MessagesServer[] = [];

/** Starts a scripted server; `closeAll` ends every one of them. */
export const serve = async (...script: readonly Reply[]): Promise<MessagesServer> => {
  const server = await messagesServer(...script);
  servers.push(server);
  return server;
};

export const closeAll = async (): Promise<void> => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
};

/** Asks one scripted server. */
export const ask = async (script: readonly Reply[], more: Partial<ModelAsk> = {}, of: Partial<Endpoint> = {}) => {
  const server = await serve(...script);
  const planned = await planWithModel(asking({ endpoints: [endpoint(server.url, of)], ...more }));
  return { planned, received: server.received };
};

/** A server of this machine at an address that does not count as loopback. */
export const elsewhere = (url: string): string => url.replace('127.0.0.1', '0.0.0.0');

export const withKey = { keyFrom: { env: 'TEST_KEY' } };

export const env = (name: string) => (name === 'TEST_KEY' ? KEY : undefined);

/** A gate that replaces every text by `mask`, in what leaves. */
export const masking = (mask: (text: string) => string): Gate => ({
  mask,
  outgoing: ({ body }) =>
    JSON.parse(JSON.stringify(body, (_, value) => (typeof value === 'string' ? mask(value) : value))),
  incoming: (text) => text,
});
