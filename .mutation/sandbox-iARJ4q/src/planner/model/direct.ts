/**
 * One POST to this very machine over a connection of its own. `fetch` goes through a proxy where the environment
 * names one (`NODE_USE_ENV_PROXY`), also for loopback: what must stay on the machine would leave it.
 */
// @ts-nocheck

import { Agent, type IncomingMessage, request } from 'node:http';
import { Agent as TlsAgent, request as tlsRequest } from 'node:https';

export interface Post {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** An answer whose body has not been read yet. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AsyncIterable<Uint8Array>;
}

const headersOf = (message: IncomingMessage): Headers =>
  new Headers(
    Object.entries(message.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

/** Resolves with the first byte; follows no redirect. Rejects with the system's error, or when the signal aborts. */
export const postDirect = (url: URL, { body, headers, signal }: Post): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const [send, agent] = url.protocol === 'https:' ? [tlsRequest, new TlsAgent()] : [request, new Agent()];
    const going = send(url, { method: 'POST', headers, signal, agent }, (message) =>
      resolve({ status: message.statusCode ?? 0, headers: headersOf(message), body: message }),
    );
    going.on('error', reject);
    going.end(body);
  });
