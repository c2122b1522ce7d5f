import type { IncomingMessage } from 'node:http';
import type { Reach } from './fetch/reach.ts';
import { misused, type Tool, type ToolContext, type ToolResult } from './tool.ts';

const MOST_REDIRECTS = 5;
/** Milliseconds for all of it, redirects as well. */
const LONGEST_MS = 30_000;
/** Characters of the text that is given back. */
const MOST_TEXT = 100_000;

const parsed = (text: unknown, base?: URL): URL | undefined => {
  if (typeof text !== 'string' || !URL.canParse(text, base?.href)) return undefined;
  const url = new URL(text, base);
  const isPlain = url.username === '' && url.password === '';
  return isPlain && (url.protocol === 'http:' || url.protocol === 'https:') ? url : undefined;
};

const REDIRECTS: readonly (number | undefined)[] = [301, 302, 303, 307, 308];

/** The last answer and where it came from. Every hop is checked like the first; from https to http it does not go. */
const follow = async (first: URL, reach: Reach): Promise<{ url: URL; message: IncomingMessage }> => {
  const { get, Refused } = await import('./fetch/reach.ts');
  let url = first;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const message = await get(url, reach);
    const to = message.headers.location;
    if (!REDIRECTS.includes(message.statusCode) || to === undefined) return { url, message };
    message.destroy();
    const next = parsed(to, url);
    if (next === undefined || (url.protocol === 'https:' && next.protocol === 'http:'))
      throw new Refused(`${url.href} leads to ${to.slice(0, 200)}, which is not followed`);
    url = next;
  }
  throw new Refused(`more than ${MOST_REDIRECTS} redirects`);
};

const textOf = async (url: URL, message: IncomingMessage): Promise<ToolResult> => {
  const { readBody } = await import('./fetch/body.ts');
  const type = message.headers['content-type'] ?? 'text/html';
  if (!/^(?:text\/|application\/(?:json|xml|xhtml\+xml|[\w.+-]*\+(?:json|xml)))/i.test(type)) {
    message.destroy();
    return { code: 1, output: '', error: `${url.href} is ${type.split(';')[0]}, not a text` };
  }
  const { text, cut } = await readBody(message);
  const { readable } = await import('./fetch/readable.ts');
  const shown = /html/i.test(type) ? await readable(text, url) : text;
  const status = message.statusCode ?? 0;
  const isCut = cut || shown.length > MOST_TEXT;
  const note =
    status >= 400 ? `the server answered ${status}` : isCut ? 'the page is longer; this is its start' : undefined;
  return {
    code: status >= 400 ? 1 : 0,
    output: `${shown.slice(0, MOST_TEXT)}\n`,
    ...(note === undefined ? {} : { error: `${url.href}: ${note}` }),
  };
};

const SENTENCES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody answers there',
  ECONNRESET: 'the connection broke',
  ETIMEDOUT: 'no answer',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no network',
  ABORT_ERR: `no answer within ${LONGEST_MS / 1000} s`,
};

const failure = (url: URL, error: unknown): ToolResult => {
  const { name, message, code = '' } = error as NodeJS.ErrnoException;
  if (name === 'Refused') return { code: 1, output: '', error: message };
  return { code: 1, output: '', error: `${url.href}: ${SENTENCES[code] ?? message}` };
};

const fetchText = async (url: URL, context: ToolContext): Promise<ToolResult> => {
  const late = AbortSignal.timeout(LONGEST_MS);
  const reach: Reach = {
    network: 'anywhere',
    privateHosts: 'refused',
    ...context.network,
    signal: AbortSignal.any([context.signal, late]),
  };
  try {
    const { url: last, message } = await follow(url, reach);
    return await textOf(last, message);
  } catch (error) {
    if (context.signal.aborted) return { code: 130, output: '', error: 'interrupted' };
    return failure(url, error);
  }
};

export const fetchUrl: Tool = {
  name: 'fetch_url',
  description: 'Reads a web page as text (Markdown), or a text or JSON file, by its http or https address.',
  input: {
    type: 'object',
    properties: { url: { type: 'string', description: 'An absolute http or https address.' } },
    required: ['url'],
    additionalProperties: false,
  },
  effects: ({ url }) => [
    {
      kind: 'network',
      by: 'fetch_url',
      target: { type: 'host', host: parsed(url)?.hostname ?? 'an address that is none' },
    },
  ],
  run: async ({ url }, context) => {
    const address = parsed(url);
    if (address === undefined)
      return misused('fetch_url: an absolute http or https address is needed, without a password');
    return fetchText(address, context);
  },
  examples: [
    { title: 'refuses this machine', given: {}, input: { url: 'http://127.0.0.1:9/' }, code: 1 },
    {
      title: "refuses a cloud's metadata",
      given: {},
      input: { url: 'http://169.254.169.254/latest/meta-data/' },
      code: 1,
    },
    { title: 'refuses a file', given: { a: 'x' }, input: { url: 'file:///etc/passwd' }, code: 2 },
    { title: 'refuses a password in the address', given: {}, input: { url: 'https://sam:pw@example.org/' }, code: 2 },
  ],
};
