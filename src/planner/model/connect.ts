/** What the SDK fetches with: the endpoint's own origin and no other, our headers alone, bounded in size and silence. */
import { type Answer, type Post, postDirect } from './direct.ts';
import { type Endpoint, isLoopback } from './endpoints.ts';
import { TOO_LONG } from './failure.ts';

export interface Line {
  readonly endpoint: Endpoint;
  readonly key: string | undefined;
  readonly reach: 'anywhere' | 'this machine';
  /** Milliseconds until the first byte must be there, and between two of them. */
  readonly firstByteMs: number;
  readonly silenceMs: number;
}

/** A reply came that is no stream of events: some servers answer at once though a stream was asked for. */
export type AtOnce = (body: unknown) => void;

const LARGEST = 4 << 20;

/**
 * Exactly these headers. The SDK would add custom headers and keys of its own from the environment, also to a server
 * they were not meant for, and sends every key as a bearer.
 */
const headersOf = ({ endpoint, key }: Line): Record<string, string> => ({
  accept: 'text/event-stream, application/json',
  'content-type': 'application/json',
  'anthropic-version': '2023-06-01',
  'user-agent': 'llmos',
  ...(key === undefined
    ? {}
    : endpoint.header === 'bearer'
      ? { authorization: `Bearer ${key}` }
      : { 'x-api-key': key }),
});

/** Redirects are not followed: what was meant for this endpoint goes to no other. */
const postAnywhere = async (url: URL, post: Post): Promise<Answer> => {
  const { status, headers, body } = await fetch(url, { ...post, method: 'POST', redirect: 'manual' });
  return { status, headers, body: (body ?? []) as AsyncIterable<Uint8Array> };
};

/** Ends with a TimeoutError, and the connection with it, when `ms` pass before it is told to go on. */
const watchdog = () => {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearTimeout(timer);
  const wait = (ms: number, name: 'TimeoutError' | 'SilenceError') => {
    stop();
    timer = setTimeout(() => late.abort(new DOMException('timed out', name)), ms);
  };
  return { signal: late.signal, stop, wait };
};

type Watchdog = ReturnType<typeof watchdog>;

/** The body, bounded: a server must not fill the memory, nor keep us by saying nothing. */
async function* bounded(body: AsyncIterable<Uint8Array>, dog: Watchdog, silenceMs: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    dog.wait(silenceMs, 'SilenceError');
    for await (const part of body) {
      dog.wait(silenceMs, 'SilenceError');
      size += part.length;
      if (size > LARGEST) throw Object.assign(new Error('too much'), { code: TOO_LONG });
      yield part;
    }
  } catch (error) {
    // An aborted body ends with an error that does not say why.
    throw dog.signal.aborted ? dog.signal.reason : error;
  } finally {
    dog.stop();
  }
}

const whole = async (body: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts);
};

const jsonOr = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const EMPTY_STREAM = { headers: { 'content-type': 'text/event-stream' } };

/** What the SDK is to see of an answer: a stream as it is, a failure whole, anything else as a stream without events. */
const shown = async (answer: Answer, parts: AsyncIterable<Uint8Array>, atOnce: AtOnce): Promise<Response> => {
  const { status, headers } = answer;
  const streams = /event-stream/i.test(headers.get('content-type') ?? '');
  if (status === 200 && streams) return new Response(ReadableStream.from(parts), { status, headers });
  const bytes = await whole(parts);
  if (status >= 300) return new Response(bytes.length === 0 ? null : new Uint8Array(bytes), { status, headers });
  atOnce(jsonOr(bytes.toString()));
  return new Response(': nothing\n\n', EMPTY_STREAM);
};

/** The address, if it may be reached on this line. */
const allowed = (input: string | URL | Request, { endpoint, reach }: Line): URL => {
  const url = new URL(input instanceof Request ? input.url : input);
  const astray = url.origin !== new URL(endpoint.baseUrl).origin;
  if (astray || (reach === 'this machine' && !isLoopback(url.href))) throw new Error('refused to leave the endpoint');
  return url;
};

export const fetchOf =
  (line: Line, atOnce: AtOnce): typeof fetch =>
  async (input, init) => {
    const url = allowed(input, line);
    const dog = watchdog();
    dog.wait(line.firstByteMs, 'TimeoutError');
    const signal = AbortSignal.any([dog.signal, ...(init?.signal ? [init.signal] : [])]);
    try {
      const post = { body: String(init?.body ?? ''), headers: headersOf(line), signal };
      const answer = await (isLoopback(url.href) ? postDirect(url, post) : postAnywhere(url, post));
      return await shown(answer, bounded(answer.body, dog, line.silenceMs), atOnce);
    } catch (error) {
      dog.stop();
      throw dog.signal.aborted ? dog.signal.reason : error;
    }
  };
