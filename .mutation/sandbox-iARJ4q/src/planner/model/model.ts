/** Plans by a language model: the endpoints in order, one conversation each, until one gives a reply that can be used. */
// @ts-nocheck

import type { Planned, ToolSpec } from '../../plan.ts';
import { type Received, send } from './client.ts';
import { type Question, questionText } from './context.ts';
import { type Endpoint, isAddress, isLoopback, type Lookup } from './endpoints.ts';
import { explain, type Failure } from './failure.ts';
import { type Gate, OPEN } from './gate.ts';
import { isMessage, readReply } from './reply.ts';
import { PACE, type Pace, withRetries } from './retry.ts';
import { type Form, plainer, requestBody, type Talk } from './wire.ts';

export interface ModelAsk extends Question {
  readonly tools: readonly ToolSpec[];
  /** Tried in this order. */
  readonly endpoints: readonly Endpoint[];
  /** True keeps every byte on this machine: only loopback endpoints are used. */
  readonly offline: boolean;
  readonly signal: AbortSignal;
  /** Where keys are looked up. */
  readonly env: Lookup;
  /** Passed by everything that goes to an endpoint that is not on this machine. */
  readonly gate: Gate;
  /** Milliseconds; the defaults are for people. `firstByteMs`: 60,000, and 300,000 on this machine. */
  readonly timing?: Partial<Pace & { readonly firstByteMs: number }>;
}

const ASKS = 3;
const LONGEST_REQUEST = 20_000;

const abstain = (reason: string): Planned => ({ kind: 'abstain', reason, unknown: [], suggestions: [] });

/** A reply comes whole, not in a stream, so its first byte waits for its last word: a local model may need minutes. */
const patience = (ask: ModelAsk, endpoint: Endpoint): number =>
  ask.timing?.firstByteMs ?? (isLoopback(endpoint.baseUrl) ? 300_000 : 60_000);

/** The endpoint's key, undefined where it needs none, or why it cannot be had. */
const keyOf = ({ keyFrom }: Endpoint, env: Lookup): string | undefined | Failure => {
  if (keyFrom === 'none') return undefined;
  const key = env(keyFrom.env)?.trim();
  if (!key) return { kind: 'no key', variable: keyFrom.env, fault: 'unset' };
  return /^[\x21-\x7e]+$/.test(key) ? key : { kind: 'no key', variable: keyFrom.env, fault: 'unusable' };
};

interface Conversation {
  readonly ask: ModelAsk;
  readonly endpoint: Endpoint;
  readonly key: string | undefined;
  readonly gate: Gate;
  readonly talk: Talk[];
  form: Form;
}

const once = (conversation: Conversation): Promise<Received | Failure> => {
  const { ask, endpoint, key } = conversation;
  const body = requestBody({ ...conversation, tools: ask.tools });
  const { gate } = conversation;
  const reach = ask.offline ? 'this machine' : 'anywhere';
  return send({ endpoint, key, reach, gate, firstByteMs: patience(ask, endpoint), signal: ask.signal }, body);
};

/** Statuses by which servers turn down a request whose form they don't know. */
const NOT_THIS_FORM: readonly number[] = [400, 422, 501];

/** Sends with retries; where the form is turned down, in plainer ones. The first refusal is the one that is told. */
const exchange = async (conversation: Conversation): Promise<Received | Failure> => {
  const { ask } = conversation;
  let first: Failure | undefined;
  for (;;) {
    const got = await withRetries(() => once(conversation), { ...PACE, ...ask.timing }, ask.signal);
    if (got.kind !== 'status' || !NOT_THIS_FORM.includes(got.status)) return got;
    first ??= got;
    const next = plainer[conversation.form];
    if (next === undefined) return first;
    conversation.form = next;
  }
};

const looks = (body: unknown): string =>
  typeof body === 'string' ? (/<html|<!doctype/i.test(body) ? 'a web page' : 'plain text') : 'other JSON';

/** Asks, and asks again with the fault named while the reply is malformed. */
const converse = async (conversation: Conversation): Promise<Planned | Failure> => {
  const { ask, endpoint, talk } = conversation;
  let fault = '';
  for (let asked = 0; asked < ASKS; asked += 1) {
    const got = await exchange(conversation);
    if (got.kind !== 'received') return got;
    if (!isMessage(got.body)) return { kind: 'foreign', looks: looks(got.body) };
    const reply = readReply(got.body, {
      request: ask.request,
      tools: ask.tools,
      endpoint: endpoint.name,
      incoming: conversation.gate.incoming,
    });
    if (reply.kind !== 'malformed') return reply;
    fault = reply.fault;
    talk.push({ role: 'assistant', text: reply.said.trim() || '(nothing)' });
    talk.push({ role: 'user', text: `That could not be used: ${fault}. Reply again, complete and in the right form.` });
  }
  return abstain(`${endpoint.name} gave no usable plan in ${ASKS} tries: ${fault}`);
};

const askOne = async (ask: ModelAsk, endpoint: Endpoint): Promise<Planned> => {
  const key = keyOf(endpoint, ask.env);
  const unreachable = (failure: Failure, key?: string): Planned =>
    failure.kind === 'cancelled'
      ? abstain('cancelled')
      : { kind: 'unreachable', reason: explain(failure, endpoint, key) };
  if (typeof key === 'object') return unreachable(key);
  if (!isAddress(endpoint.baseUrl)) return unreachable({ kind: 'bad address' });
  const gate = isLoopback(endpoint.baseUrl) ? OPEN : ask.gate;
  const talk: Talk[] = [{ role: 'user', text: questionText(ask, gate.mask) }];
  const got = await converse({ ask, endpoint, key, gate, talk, form: 'choice' });
  const planned = got.kind === 'plan' || got.kind === 'answer' || got.kind === 'abstain' || got.kind === 'unreachable';
  return planned ? got : unreachable(got, key);
};

/** Nobody to ask: what to set up, and what works without. */
const nobody = (ask: ModelAsk): string =>
  ask.endpoints.length === 0
    ? 'no model is set up: export ANTHROPIC_API_KEY, or add a local server as docs/models.md shows\n' +
      'without one, llmos runs commands and plans common requests about files, text, processes, git and the network'
    : `offline, and none of the endpoints (${ask.endpoints.map(({ name }) => name).join(', ')}) is on this machine; add a local one or leave --offline out`;

/**
 * Asks the endpoints in order and returns the first reply. `unreachable` means that none gave one, with a line that
 * names each; `abstain` that one replied, but with nothing that can be run, or that the signal cancelled the asking.
 */
export const planWithModel = async (ask: ModelAsk): Promise<Planned> => {
  if (ask.request.length > LONGEST_REQUEST) return abstain(`the request is longer than ${LONGEST_REQUEST} characters`);
  const usable = ask.endpoints.filter(({ baseUrl }) => !ask.offline || isLoopback(baseUrl));
  if (usable.length === 0) return { kind: 'unreachable', reason: nobody(ask) };
  const reasons: string[] = [];
  for (const endpoint of usable) {
    if (ask.signal.aborted) return abstain('cancelled');
    const planned = await askOne(ask, endpoint);
    if (planned.kind !== 'unreachable') return planned;
    reasons.push(planned.reason);
  }
  return { kind: 'unreachable', reason: reasons.join(' · ') };
};
