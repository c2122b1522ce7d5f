/** The conversation with one endpoint: one reply that can be used, asked for again while it cannot. */
import type { TurnEvent } from '../../event.ts';
import type { Planned } from '../../plan.ts';
import type { Misfit, ModelAsk } from './ask.ts';
import { type Link, type Received, send } from './client.ts';
import { eachText } from './each-text.ts';
import { type Endpoint, isLoopback } from './endpoints.ts';
import type { Failure } from './failure.ts';
import { growingSteps } from './growing.ts';
import { type Said, sourceOf, type Told } from './history.ts';
import { machineBlock } from './machine.ts';
import { usageOf } from './price.ts';
import { isMessage, type Reply, readReply } from './reply.ts';
import { PACE, withRetries } from './retry.ts';
import { readStep } from './steps.ts';
import { type Form, requestBody } from './wire.ts';

export interface Conversation {
  readonly ask: ModelAsk;
  readonly endpoint: Endpoint;
  readonly link: Link;
  /** What was said so far; shared with the conversations with other endpoints. */
  readonly history: (Said | Told)[];
  form: Form;
  cache: boolean;
}

/** `unusable`: it replied, but with nothing that can be run. */
export type Conversed = Planned | { readonly kind: 'unusable'; readonly reason: string };

type Telling<T> = AsyncGenerator<TurnEvent, T>;

const ASKS = 3;

/** One request. Steps of a plan are told as they become whole: as text, for nothing of it is judged yet. */
async function* once(conversation: Conversation): Telling<Received | Failure> {
  const { ask, link } = conversation;
  const { mask } = link.gate;
  const body = requestBody({ ...ask, ...conversation, machine: machineBlock(ask.world, mask), mask });
  const sending = send(link, body);
  const grown = growingSteps();
  let number = 0;
  for (;;) {
    const { value, done } = await sending.next();
    if (done) return value;
    if (value.tool !== 'propose_plan') continue;
    for (const given of grown(value.text)) {
      number += 1;
      const step = readStep(eachText(given, link.gate.incoming), { number, tools: ask.tools });
      if (step.kind === 'shell' || step.kind === 'tool') yield { type: 'proposed', step };
    }
  }
}

/** Statuses by which servers turn down a request whose form they don't know. */
const NOT_THIS_FORM: readonly number[] = [400, 422, 501];

/** Makes the next request plainer; false when there is nothing plainer. */
const simplify = (conversation: Conversation): boolean => {
  if (conversation.cache) {
    conversation.cache = false;
    return true;
  }
  if (conversation.form === 'text') return false;
  conversation.form = conversation.form === 'choice' ? 'tools' : 'text';
  return true;
};

/** Sends with retries; where the form is turned down, in plainer ones. The first refusal is the one that is told. */
async function* exchange(conversation: Conversation): Telling<Received | Failure> {
  const { ask, link } = conversation;
  let first: Failure | undefined;
  for (;;) {
    const got = yield* withRetries(() => once(conversation), { ...PACE, ...ask.timing }, link.signal);
    if (got.kind !== 'status' || !NOT_THIS_FORM.includes(got.status)) return got;
    first ??= got;
    if (!simplify(conversation)) return first;
  }
}

const looks = (body: unknown): string => {
  if (typeof body !== 'string') return 'other JSON';
  if (body.trim() === '') return 'an empty reply';
  if (/<html|<!doctype/i.test(body)) return 'a web page';
  return /^\s*[{[]/.test(body) ? 'broken JSON' : 'plain text';
};

const told = (text: string): Told => ({ by: 'llmos', texts: (_size, mask) => [mask(text)], fault: true });

const again = (fault: string): Told =>
  told(`That could not be used: ${fault}. Reply again, complete and in the right form.`);

/** What of the plan this machine does not have. */
const misfits = async (reply: Reply, { ask, link }: Conversation): Promise<readonly Misfit[]> =>
  reply.kind === 'plan' && ask.vet !== undefined ? ask.vet(reply.plan, link.signal) : [];

/** What one reply comes to: something to give back, or why it is asked for again. */
type Read = { readonly reply: Conversed; readonly misfits: readonly Misfit[] } | { readonly fault: string };

async function* read(conversation: Conversation): Telling<Read | Failure> {
  const { ask, endpoint, history, link } = conversation;
  const got = yield* exchange(conversation);
  if (got.kind !== 'received') return got;
  if (!isMessage(got.body)) return { kind: 'foreign', looks: looks(got.body) };
  const usage = usageOf(got.body, endpoint);
  if (usage !== undefined) yield { type: 'usage', usage };
  const reading = { request: ask.request, tools: ask.tools, endpoint: endpoint.name, incoming: link.gate.incoming };
  const reply = readReply(got.body, reading);
  history.push({ by: 'model', content: got.body['content'] as Said['content'], from: sourceOf(endpoint) });
  if (reply.kind === 'malformed') return { fault: reply.fault };
  return { reply, misfits: await misfits(reply, conversation) };
}

/** Asks, and asks again with what was wrong, twice at the most. */
export async function* converse(conversation: Conversation): Telling<Conversed | Failure> {
  const { endpoint, history } = conversation;
  let fault = '';
  for (let asked = 1; asked <= ASKS; asked += 1) {
    const now = yield* read(conversation);
    if ('kind' in now) return now;
    if ('reply' in now && now.misfits.length === 0) return now.reply;
    fault = 'fault' in now ? now.fault : now.misfits.map(({ what }) => what).join('; ');
    if (asked === ASKS && 'reply' in now) return yield* unfit(now.reply, endpoint, now.misfits);
    if ('fault' in now && conversation.form === 'tools' && asked === 2) conversation.form = 'choice';
    history.push(again(fault));
    yield { type: 'asking', endpoint: endpoint.name, model: endpoint.model, round: asked + 1 };
  }
  const next = 'try again, or ask a larger model (--model)';
  return { kind: 'unusable', reason: `${endpoint.name} gave no usable plan in ${ASKS} tries: ${fault}; ${next}` };
}

/** The plan stays unfit: it is shown with what was found, and does not start without the programs that it needs. */
function* unfit(reply: Conversed, { name }: Endpoint, found: readonly Misfit[]): Generator<TurnEvent, Conversed> {
  yield { type: 'note', text: `${name} did not mend its plan: ${found.map(({ what }) => what).join('; ')}` };
  const missing = found.flatMap(({ need }) => need ?? []);
  return reply.kind === 'plan' && missing.length > 0 ? { ...reply, plan: { ...reply.plan, missing } } : reply;
}

/** Milliseconds. A local model may read the question for minutes before its first word. */
export const patience = ({ timing }: ModelAsk, { baseUrl }: Endpoint): { firstByteMs: number; silenceMs: number } => ({
  firstByteMs: timing?.firstByteMs ?? (isLoopback(baseUrl) ? 300_000 : 60_000),
  silenceMs: timing?.silenceMs ?? 60_000,
});
