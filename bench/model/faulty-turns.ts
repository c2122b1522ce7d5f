/** 500 turns against two servers of which one request in five goes wrong: is each done once, and none twice or never? */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TurnEvent } from '../../src/event.ts';
import type { Outcome } from '../../src/plan.ts';
import { openDialogue } from '../../src/planner/model/dialogue.ts';
import { OPEN } from '../../src/planner/model/gate.ts';
import { policyNamed } from '../../src/safety/policy.ts';
import { type Rooms, runTurn } from '../../src/turn.ts';
import { fixedWorld } from '../../src/world.ts';
import { eventsOf, sse } from '../../tests/fixtures/messages-stream.ts';

const TURNS = 500;
const SHARE = 0.2;

/** The same faults in each run: mulberry32. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const error = (response: ServerResponse, status: number, headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ type: 'error', error: { type: 'api_error', message: 'injected' } }));
};

type Fault = (response: ServerResponse, events: readonly string[]) => void;

const begin = (response: ServerResponse, events: readonly string[]): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(events.slice(0, Math.floor(events.length / 2)).join(''));
};

const FAULTS: Readonly<Record<string, Fault>> = {
  '429': (response) => error(response, 429, { 'retry-after': '0' }),
  '529': (response) => error(response, 529),
  '500': (response) => error(response, 500),
  'hang up': (response) => void response.socket?.destroy(),
  'cut stream': (response, events) => {
    begin(response, events);
    setTimeout(() => response.socket?.destroy(), 1);
  },
  'early end': (response, events) => {
    begin(response, events);
    response.end();
  },
  'web page': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html>');
  },
  'broken arguments': (response) => {
    const input = '{"steps":[{"kind":"shell","command":"echo ';
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end([...eventsOf(message(input))].map(sse).join(''));
  },
};

const message = (input: unknown) => ({
  id: 'msg_bench',
  type: 'message' as const,
  role: 'assistant' as const,
  model: 'bench',
  content: [{ type: 'tool_use', id: 'toolu_bench', name: 'propose_plan', input }],
  stop_reason: 'tool_use',
  stop_sequence: null,
  usage: { input_tokens: 10, output_tokens: 10 },
});

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

interface Counts {
  requests: number;
  faults: number;
}

const faultyServer = async (counts: Counts, next: () => number): Promise<Server> => {
  const names = Object.keys(FAULTS);
  const server = createServer(async (request, response) => {
    const turn = /Request: turn (\d+)/.exec(await textOf(request))?.[1] ?? '?';
    const steps = [{ kind: 'shell', command: `echo done ${turn}`, reason: 'what was asked' }];
    const events = [...eventsOf(message({ steps }))].map(sse);
    counts.requests += 1;
    if (next() >= SHARE) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(events.join(''));
      return;
    }
    counts.faults += 1;
    FAULTS[names[Math.floor(next() * names.length)]!]!(response, events);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
};

const prompt = (name: string): string =>
  readFileSync(new URL(`../../src/planner/model/${name}.md`, import.meta.url), 'utf8');

const roomsFor = (urls: readonly string[], ran: string[]): Rooms => {
  const world = fixedWorld({ commands: ['ls', 'echo'] });
  const prompts = { full: prompt('prompt'), short: prompt('prompt-short'), json: prompt('prompt-json') };
  const endpoints = urls.map((baseUrl, at) => ({
    name: `server-${at}`,
    baseUrl,
    model: 'bench',
    keyFrom: {},
    header: 'bearer' as const,
  }));
  return {
    world: () => world,
    now: Date.now,
    rules: new Map(),
    planners: [],
    dialogue: (request) =>
      openDialogue({
        request,
        world,
        endpoints,
        tools: [],
        prompts,
        offline: true,
        keys: { env: () => undefined, keyring: async () => undefined },
        gate: OPEN,
        timing: { backoffMs: 1 },
      }),
    bounds: { steps: 50, corrections: 2, seconds: 60, tokens: 1e6, dollars: 1 },
    policy: policyNamed('normal'),
    tools: new Map(),
    yes: undefined,
    mode: 'run',
    consent: async () => undefined,
    execute: async function* ({ plan }): AsyncGenerator<TurnEvent, Outcome> {
      for (const step of plan.steps) {
        yield { type: 'step', step };
        if (step.kind === 'shell') ran.push(step.command);
      }
      return { status: 'done', code: 0, durationMs: 0 };
    },
    signal: new AbortController().signal,
  };
};

export const faultyTurns = async (): Promise<void> => {
  const [counts, next, ran]: [Counts, () => number, string[]] = [{ requests: 0, faults: 0 }, random(5), []];
  const servers = [await faultyServer(counts, next), await faultyServer(counts, next)];
  const urls = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  for (let turn = 1; turn <= TURNS; turn += 1) {
    const events = runTurn({ id: `t${turn}`, line: `turn ${turn}`, by: 'person', reading: 'ask' }, roomsFor(urls, ran));
    for await (const _ of events);
  }
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  const times = new Map<string, number>();
  for (const command of ran) times.set(command, (times.get(command) ?? 0) + 1);
  const expected = Array.from({ length: TURNS }, (_, at) => `echo done ${at + 1}`);
  const lost = expected.filter((command) => !times.has(command)).length;
  const doubled = [...times.values()].filter((count) => count > 1).length;
  const share = ((counts.faults / counts.requests) * 100).toFixed(0);
  console.log(
    `${TURNS} turns, ${counts.requests} requests, ${counts.faults} of them (${share} %) with an injected fault: ` +
      `${lost} lost, ${doubled} duplicated; wanted 0 and 0`,
  );
};
