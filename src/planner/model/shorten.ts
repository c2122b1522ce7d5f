/** A long text made short by a model of the role `summarize`. What it leaves out letter by letter is for the caller to see. */
import type { TurnEvent } from '../../event.ts';
import type { ModelAsk } from './ask.ts';
import { type Link, type Received, send } from './client.ts';
import { type Endpoint, isAddress, isLoopback } from './endpoints.ts';
import type { Failure } from './failure.ts';
import { cut, fence } from './fence.ts';
import { isObject } from './fits.ts';
import { OPEN } from './gate.ts';
import { keyOf } from './key.ts';
import { usageOf } from './price.ts';
import { isMessage } from './reply.ts';

export interface Shortening extends Pick<ModelAsk, 'offline' | 'keys' | 'gate' | 'spent'> {
  readonly endpoints: readonly Endpoint[];
  readonly prompt: string;
}

/** Nobody waits longer for something that only helps. Milliseconds. */
const BOUND_MS = 20_000;
const REPLY_TOKENS = 700;
/** Characters of the text, its beginning and its end; a token has some three. */
const LONGEST = 60_000;
const CHARACTERS = 3;

const clipped = (text: string, { window }: Endpoint): string => {
  const most = window === undefined ? LONGEST : Math.min(LONGEST, Math.max(1_000, (window - 1_500) * CHARACTERS));
  if (text.length <= most) return text;
  return `${cut(text.slice(0, most / 2), most / 2)}\n…\n${text.slice(-most / 2)}`;
};

const linkTo = (
  endpoint: Endpoint,
  key: string | undefined,
  { ask, signal }: { ask: Shortening; signal: AbortSignal },
): Link => ({
  endpoint,
  key,
  signal,
  gate: isLoopback(endpoint.baseUrl) ? OPEN : ask.gate,
  reach: ask.offline ? 'this machine' : 'anywhere',
  firstByteMs: BOUND_MS,
  silenceMs: BOUND_MS,
});

/** What is sent comes back whole; nothing is tried twice. */
const reply = async (link: Link, prompt: string, text: string): Promise<Received | Failure> => {
  const sending = send(link, {
    model: link.endpoint.model,
    max_tokens: REPLY_TOKENS,
    system: prompt.trim(),
    messages: [{ role: 'user', content: fence('text', '', clipped(link.gate.mask(text), link.endpoint)) }],
  });
  for (;;) {
    const { value, done } = await sending.next();
    if (done) return value;
  }
};

const wordsIn = (body: unknown): string =>
  isMessage(body)
    ? (body['content'] as readonly unknown[])
        .filter(isObject)
        .flatMap((block) => (block['type'] === 'text' ? [String(block['text'])] : []))
        .join('\n')
        .trim()
    : '';

/** Undefined where none of them gave one in time: then there is the text itself. */
export async function* shorten(
  text: string,
  ask: Shortening,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent, string | undefined> {
  const bound = AbortSignal.any([signal, AbortSignal.timeout(BOUND_MS)]);
  const hasMoney = ({ name, budget }: Endpoint) => budget === undefined || (ask.spent?.(name) ?? 0) < budget;
  const isAllowed = ({ baseUrl }: Endpoint) => isAddress(baseUrl) && (!ask.offline || isLoopback(baseUrl));
  const usable = ask.endpoints.filter((one) => isAllowed(one) && hasMoney(one));
  for (const endpoint of usable) {
    const key = await keyOf(endpoint.keyFrom, ask.keys);
    if (bound.aborted) return undefined;
    if (typeof key === 'object') continue;
    yield { type: 'asking', endpoint: endpoint.name, model: endpoint.model, round: 0 };
    const got = await reply(linkTo(endpoint, key, { ask, signal: bound }), ask.prompt, text);
    if (got.kind !== 'received' || !isMessage(got.body)) continue;
    const usage = usageOf(got.body, endpoint);
    if (usage !== undefined) yield { type: 'usage', usage };
    const said = wordsIn(got.body);
    if (said !== '') return said;
  }
  return undefined;
}
