/** One Messages request through the SDK, which is loaded here and nowhere else, when a request goes out. */
// @ts-nocheck

import type Anthropic from '@anthropic-ai/sdk';
import type { JsonObject } from '../../plan.ts';
import { type Answer, type Post, postDirect } from './direct.ts';
import { type Endpoint, isLoopback } from './endpoints.ts';
import type { Failure } from './failure.ts';
import type { Gate } from './gate.ts';
import { retryAfter } from './retry.ts';

export interface Link {
  readonly endpoint: Endpoint;
  readonly key: string | undefined;
  /** Passed by the body before any byte of it leaves. */
  readonly gate: Gate;
  readonly reach: 'anywhere' | 'this machine';
  /** Milliseconds until the first byte must be there. */
  readonly firstByteMs: number;
  readonly signal: AbortSignal;
}

/** The body as JSON gave it, or as text where it was no JSON. */
export interface Received {
  readonly kind: 'received';
  readonly body: unknown;
}

/** A reply that is still coming may take this much longer than its first byte. */
const REST_MS = 120_000;
const LARGEST = 4 << 20;

/**
 * Exactly these headers. The SDK would add custom headers and keys of its own from the environment, also to a server
 * they were not meant for, and sends every key as a bearer.
 */
const headers = ({ endpoint, key }: Link): Record<string, string> => ({
  accept: 'application/json',
  'content-type': 'application/json',
  'anthropic-version': '2023-06-01',
  'user-agent': 'llmos',
  ...(key === undefined
    ? {}
    : endpoint.header === 'bearer'
      ? { authorization: `Bearer ${key}` }
      : { 'x-api-key': key }),
});

/** Reads the whole body, with a bound: a server must not fill the memory. */
const whole = async ({ status, headers, body }: Answer): Promise<Response> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > LARGEST) throw Object.assign(new Error('too much'), { code: 'EMSGSIZE' });
    parts.push(part);
  }
  return new Response(size === 0 ? null : Buffer.concat(parts), { status, headers });
};

/** Redirects are not followed: what was meant for this endpoint goes to no other. */
const postAnywhere = async (url: URL, post: Post): Promise<Answer> => {
  const { status, headers, body } = await fetch(url, { ...post, method: 'POST', redirect: 'manual' });
  return { status, headers, body: (body ?? []) as AsyncIterable<Uint8Array> };
};

/** What the SDK fetches with: it reaches the endpoint's own origin and no other. */
const fetchOf =
  (link: Link): typeof fetch =>
  async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const here = isLoopback(url.href);
    const astray = url.origin !== new URL(link.endpoint.baseUrl).origin;
    if (astray || (link.reach === 'this machine' && !here)) throw new Error('refused to leave the endpoint');
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new DOMException('timed out', 'TimeoutError')), link.firstByteMs);
    const signal = AbortSignal.any([late.signal, ...(init?.signal ? [init.signal] : [])]);
    try {
      const post = { body: String(init?.body ?? ''), headers: headers(link), signal };
      const answer = await (here ? postDirect(url, post) : postAnywhere(url, post));
      clearTimeout(timer);
      return await whole(answer);
    } finally {
      clearTimeout(timer);
    }
  };

/** The system's code is a few causes down. */
const codeOf = (error: unknown): string => {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return 'connection failed';
};

const failureOf = (error: unknown, link: Link, sdk: typeof Anthropic): Failure => {
  if (link.signal.aborted) return { kind: 'cancelled' };
  if (error instanceof sdk.APIConnectionTimeoutError) return { kind: 'timeout', ms: link.firstByteMs };
  if (error instanceof sdk.APIConnectionError) return { kind: 'connection', code: codeOf(error) };
  if (error instanceof sdk.APIError && typeof error.status === 'number') {
    const waitMs = retryAfter(error.headers?.get('retry-after') ?? null, Date.now());
    return {
      kind: 'status',
      status: error.status,
      said: error.apiMessage ?? '',
      ...(waitMs === undefined ? {} : { waitMs }),
    };
  }
  if (error instanceof SyntaxError) return { kind: 'foreign', looks: 'broken JSON' };
  throw error;
};

/** Sends one request, once. Everything that can go wrong on the way is a value. */
export const send = async (
  link: Link,
  body: Anthropic.MessageCreateParamsNonStreaming,
): Promise<Received | Failure> => {
  const { default: Sdk } = await import('@anthropic-ai/sdk');
  if (link.signal.aborted) return { kind: 'cancelled' };
  const client = new Sdk({
    baseURL: link.endpoint.baseUrl,
    // A value of our own keeps the SDK from looking for credentials in files; `headers` above sends the real one.
    apiKey: 'unused',
    fetch: fetchOf(link),
    maxRetries: 0,
    timeout: link.firstByteMs + REST_MS,
    logLevel: 'off',
    openTelemetry: false,
  });
  try {
    const { name: endpoint, baseUrl } = link.endpoint;
    const leaving = { endpoint, origin: new URL(baseUrl).origin, body: body as unknown as JsonObject };
    const outgoing = (await link.gate.outgoing(leaving)) as unknown as typeof body;
    return { kind: 'received', body: await client.messages.create(outgoing, { signal: link.signal }) };
  } catch (error) {
    return failureOf(error, link, Sdk);
  }
};
