/** One Messages request through the SDK, which is loaded here and nowhere else, when a request goes out. */
import type Anthropic from '@anthropic-ai/sdk';
import type { JsonObject } from '../../plan.ts';
import { type Growth, openAssembly } from './assemble.ts';
import { fetchOf, type Line } from './connect.ts';
import { type Failure, TOO_LONG } from './failure.ts';
import type { Gate } from './gate.ts';
import { retryAfter } from './retry.ts';

export interface Link extends Line {
  /** Passed by the body before any byte of it leaves. */
  readonly gate: Gate;
  readonly signal: AbortSignal;
}

/** The reply, put together where it came in a stream; whatever else the server gave otherwise. */
export interface Received {
  readonly kind: 'received';
  readonly body: unknown;
}

/** No reply is longer, whatever it does meanwhile. */
const LONGEST_MS = 600_000;

/** The system's code is a few causes down. */
const codeOf = (error: unknown): string | undefined => {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return undefined;
};

const named = (error: unknown, name: string): boolean => {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
    if (at.name === name) return true;
  }
  return false;
};

/** The status that an error in the middle of a stream would have had at its beginning. */
const STATUS_OF: Readonly<Record<string, number>> = {
  rate_limit_error: 429,
  overloaded_error: 529,
  api_error: 500,
  timeout_error: 504,
  authentication_error: 401,
  permission_error: 403,
  not_found_error: 404,
  invalid_request_error: 400,
};

const statusFailure = (error: InstanceType<typeof Anthropic.APIError>): Failure => {
  const waitMs = retryAfter(error.headers?.get('retry-after') ?? null, Date.now());
  const status = error.status ?? STATUS_OF[String(error.type)] ?? 500;
  return { kind: 'status', status, said: error.apiMessage ?? '', ...(waitMs === undefined ? {} : { waitMs }) };
};

/** `begun`: some of the reply was there. */
const failureOf = (
  error: unknown,
  link: Link,
  { Sdk: sdk, begun }: { Sdk: typeof Anthropic; begun: 'yes' | 'no' },
): Failure => {
  if (link.signal.aborted) return { kind: 'cancelled' };
  if (named(error, 'SilenceError')) return { kind: 'silence', ms: link.silenceMs };
  if (named(error, 'TimeoutError') || error instanceof sdk.APIConnectionTimeoutError)
    return { kind: 'timeout', ms: link.firstByteMs };
  const broken = codeOf(error);
  if (begun === 'yes' && broken !== undefined && broken !== TOO_LONG) return { kind: 'connection', code: 'cut off' };
  if (error instanceof sdk.APIConnectionError) return { kind: 'connection', code: broken ?? 'connection failed' };
  if (error instanceof sdk.APIError) return statusFailure(error);
  if (error instanceof SyntaxError) return { kind: 'foreign', looks: 'broken JSON' };
  // What breaks while the body is read comes as it is.
  const code = broken ?? (error instanceof TypeError ? 'cut off' : undefined);
  if (code !== undefined) return { kind: 'connection', code };
  throw error;
};

/** The body as it leaves. Only the gate changes it, and nothing else sends one. */
const leaving = async (link: Link, body: JsonObject): Promise<Anthropic.MessageCreateParamsStreaming> => {
  const { name: endpoint, baseUrl } = link.endpoint;
  const streamed = { ...body, stream: true };
  const given = await link.gate.outgoing({ endpoint, origin: new URL(baseUrl).origin, body: streamed });
  return given as unknown as Anthropic.MessageCreateParamsStreaming;
};

/**
 * Sends one request, once, and yields each growth of a tool call as it comes. Everything that can go wrong on the way
 * is a value; a reply without its end is a failure, however much of it there is.
 */
export async function* send(link: Link, body: JsonObject): AsyncGenerator<Growth, Received | Failure> {
  const { default: Sdk } = await import('@anthropic-ai/sdk');
  if (link.signal.aborted) return { kind: 'cancelled' };
  let begun: 'yes' | 'no' = 'no';
  let once: { readonly body: unknown } | undefined;
  const client = new Sdk({
    baseURL: link.endpoint.baseUrl,
    // A value of our own keeps the SDK from looking for credentials in files; `connect.ts` sends the real one.
    apiKey: 'unused',
    fetch: fetchOf(link, (body) => {
      once = { body };
    }),
    maxRetries: 0,
    timeout: LONGEST_MS,
    logLevel: 'off',
    openTelemetry: false,
  });
  try {
    const assembly = openAssembly();
    for await (const event of await client.messages.create(await leaving(link, body), { signal: link.signal })) {
      begun = 'yes';
      const growth = assembly.take(event as unknown as JsonObject);
      if (growth !== undefined) yield growth;
    }
    if (link.signal.aborted) return { kind: 'cancelled' };
    if (once !== undefined) return { kind: 'received', body: once.body };
    return assembly.whole ? { kind: 'received', body: assembly.message() } : { kind: 'connection', code: 'cut off' };
  } catch (error) {
    return failureOf(error, link, { Sdk, begun });
  }
}
