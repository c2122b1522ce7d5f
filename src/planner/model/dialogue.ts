/** The dialogue with models about one request: plan after plan, by the first endpoint that gives one. */
import type { Dialogue, Report, TurnEvent } from '../../event.ts';
import type { Planned } from '../../plan.ts';
import type { ModelAsk } from './ask.ts';
import { questionText, recentBlocks, reportText } from './context.ts';
import { type Conversation, type Conversed, converse, patience } from './conversation.ts';
import { type Endpoint, isAddress, isLoopback } from './endpoints.ts';
import { explain, type Failure } from './failure.ts';
import { OPEN } from './gate.ts';
import type { Said, Told } from './history.ts';
import { keyOf } from './key.ts';

const LONGEST_REQUEST = 20_000;

const abstain = (reason: string): Extract<Planned, { kind: 'abstain' }> => ({
  kind: 'abstain',
  reason,
  unknown: [],
  suggestions: [],
});

const question = (ask: ModelAsk): Told => ({
  by: 'llmos',
  texts: (size, mask) => [...(size === 'full' ? recentBlocks(ask, mask) : []), questionText(ask, size, mask)],
});

const news = (report: Report): Told => ({
  by: 'llmos',
  texts: (size, mask) => [reportText(report, size, mask)],
  ...(report.outcome.status !== 'done' && { fault: true as const }),
});

/** Nobody to ask: what to set up, and what works without. */
const nobody = ({ endpoints }: ModelAsk): string =>
  endpoints.length === 0
    ? 'no model is set up: export ANTHROPIC_API_KEY, or: llmos models find (docs/models.md)\n' +
      'without one, llmos runs commands and plans common requests about files, text, processes, git and the network'
    : `offline, and none of the endpoints (${endpoints.map(({ name }) => name).join(', ')}) is on this machine; add a local one (llmos models find), or leave --offline out`;

interface State {
  readonly ask: ModelAsk;
  readonly history: (Said | Told)[];
  /** Opened conversations: the form in which an endpoint takes requests is learned once. */
  readonly open: Map<string, Conversation>;
  /** Endpoints that failed are not asked again for this request. */
  readonly failed: Set<Endpoint>;
  round: number;
}

const opened = (
  state: State,
  endpoint: Endpoint,
  link: { key: string | undefined; signal: AbortSignal },
): Conversation => {
  const { ask, history, open } = state;
  const id = `${endpoint.name}/${endpoint.model}`;
  const before = open.get(id);
  const gate = isLoopback(endpoint.baseUrl) ? OPEN : ask.gate;
  const reach = ask.offline ? ('this machine' as const) : ('anywhere' as const);
  const conversation: Conversation = {
    ask,
    endpoint,
    history,
    link: { ...link, ...patience(ask, endpoint), endpoint, gate, reach },
    form: before?.form ?? 'tools',
    cache: before?.cache ?? endpoint.cache === true,
  };
  open.set(id, conversation);
  return conversation;
};

type Asked = Conversed | { readonly kind: 'unreachable'; readonly reason: string };

/** One endpoint's reply, or the line that says why there is none. */
async function* askOne(state: State, endpoint: Endpoint, signal: AbortSignal): AsyncGenerator<TurnEvent, Asked> {
  const told = (failure: Failure, key?: string): Asked =>
    failure.kind === 'cancelled'
      ? abstain('cancelled')
      : { kind: 'unreachable', reason: explain(failure, endpoint, key) };
  if (!isAddress(endpoint.baseUrl)) return told({ kind: 'bad address' });
  const { budget, name } = endpoint;
  if (budget !== undefined && (state.ask.spent?.(name) ?? 0) >= budget) return told({ kind: 'spent', budget });
  const key = await keyOf(endpoint.keyFrom, state.ask.keys);
  if (typeof key === 'object') return told(key);
  yield { type: 'asking', endpoint: endpoint.name, model: endpoint.model, round: state.round };
  const got = yield* converse(opened(state, endpoint, { key, signal }));
  return isConversed(got) ? got : told(got, key);
}

const isConversed = (got: Conversed | Failure): got is Conversed =>
  got.kind === 'plan' ||
  got.kind === 'answer' ||
  got.kind === 'abstain' ||
  got.kind === 'unusable' ||
  got.kind === 'unreachable';

/** The first reply that can be used; endpoints that give none are named, each in a line. */
async function* askAll(state: State, signal: AbortSignal): AsyncGenerator<TurnEvent, Planned> {
  const { ask, failed, history, round } = state;
  const inTurn = round > 1 ? (ask.agents ?? ask.endpoints) : ask.endpoints;
  const usable = inTurn.filter((one) => !failed.has(one) && (!ask.offline || isLoopback(one.baseUrl)));
  if (usable.length === 0) return { kind: 'unreachable', reason: nobody(ask) };
  const [reasons, begun]: [string[], number] = [[], history.length];
  let replied = false;
  for (const endpoint of usable) {
    if (signal.aborted) return abstain('cancelled');
    const got = yield* askOne(state, endpoint, signal);
    if (got.kind !== 'unreachable' && got.kind !== 'unusable') return got;
    failed.add(endpoint);
    replied ||= got.kind === 'unusable';
    reasons.push(got.reason);
    // What was said with this one is no matter of the next one's.
    history.length = begun;
  }
  const reason = reasons.join(' · ');
  return replied ? abstain(reason) : { kind: 'unreachable', reason };
}

/**
 * One dialogue; `next` is called once a round. `unreachable`: no endpoint gave a reply, with a line that names each;
 * `abstain`: one replied, but with nothing that can be run, or the signal cancelled the asking.
 */
export const openDialogue = (ask: ModelAsk): Dialogue => {
  const state: State = { ask, history: [question(ask)], open: new Map(), failed: new Set(), round: 0 };
  return {
    async *next(report, signal) {
      if (ask.request.length > LONGEST_REQUEST)
        return abstain(`the request is longer than ${LONGEST_REQUEST} characters`);
      state.round += 1;
      if (report !== undefined) state.history.push(news(report));
      return yield* askAll(state, signal);
    },
  };
};
