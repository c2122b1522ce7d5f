/** The loop: a plan is carried out, what became of it goes back, the next one comes, until there is no more or a bound is met. */
import type { Dialogue, Report, TurnEvent } from '../event.ts';
import type { Outcome, Plan, Planned } from '../plan.ts';
import type { World } from '../world.ts';
import { type Budget, openBudget } from './budget.ts';
import { carry } from './carry.ts';
import { end, inWords } from './end.ts';
import { prove } from './prove.ts';
import { observe, samePlan, withoutDone } from './report.ts';
import type { Rooms } from './rooms.ts';

/** Passes events on and lets these see them. */
async function* seenBy<T>(
  events: AsyncGenerator<TurnEvent, T>,
  ...watchers: readonly { see(event: TurnEvent): void }[]
): AsyncGenerator<TurnEvent, T> {
  for (;;) {
    const { value, done } = await events.next();
    if (done) return value;
    for (const watcher of watchers) watcher.see(value);
    yield value;
  }
}

function* refuse(reason: string): Generator<TurnEvent, Outcome> {
  return yield* inWords({ kind: 'abstain', reason, unknown: [], suggestions: [] });
}

/** The last word: after a plan that failed, its own code stays the turn's. */
function* closing(
  planned: Exclude<Planned, { kind: 'plan' }>,
  last: Report | undefined,
): Generator<TurnEvent, Outcome> {
  const outcome = yield* inWords(planned);
  return last?.outcome.status === 'failed' ? last.outcome : outcome;
}

interface Going {
  readonly rooms: Rooms;
  readonly budget: Budget;
  readonly tried: Plan[];
}

const RAISE = 'for more, raise that bound with llmos config set';

/** Why a plan is not carried out. */
const refusal = (plan: Plan, { budget, tried, rooms }: Going): string | undefined => {
  if (tried.some((other) => samePlan(other, plan)))
    return `${plan.reason}: the same steps again, it goes round in circles; say it in other words, or ask another model (--model)`;
  if (plan.steps.length > budget.left.steps)
    return `stopped: the next ${plan.steps.length} steps would be more than ${rooms.bounds.steps} (bounds.steps); ${RAISE}`;
  return undefined;
};

type Carried = { readonly over: Outcome } | { readonly report: Report };

/** One plan, its check, and whether it goes on. */
async function* carried(plan: Plan, going: Going, world: World): AsyncGenerator<TurnEvent, Carried> {
  const { rooms, budget } = going;
  const observer = observe(plan, world.cwd);
  const outcome = yield* seenBy(carry(plan, rooms, world), observer, budget);
  if (rooms.mode === 'dry' || rooms.signal.aborted) return { over: outcome };
  if (outcome.status === 'denied' || outcome.status === 'cancelled') return { over: outcome };
  // Its writer was told twice what is not here.
  if (plan.missing !== undefined) return { over: outcome };
  if (outcome.status === 'failed' || plan.more === true) return { report: observer.report(outcome) };
  const check = yield* prove(plan, rooms);
  if (check === undefined) return { over: outcome };
  const failed = end('failed', check.outcome?.code ?? 1, `its check failed: ${plan.check}`);
  return { report: observer.report(failed, check) };
}

/** Ends because of `reason`: a plan that failed keeps its own outcome. */
function* stop(reason: string, last: Report | undefined): Generator<TurnEvent, Outcome> {
  if (last?.outcome.status !== 'failed') return yield* refuse(reason);
  yield { type: 'note', text: reason };
  return last.outcome;
}

/** One round: the next plan, carried out if nothing speaks against it. */
async function* round(
  dialogue: Dialogue,
  going: Going,
  { world, last }: { world: World; last: Report | undefined },
): AsyncGenerator<TurnEvent, Carried> {
  const { rooms, budget, tried } = going;
  const planned = yield* seenBy(dialogue.next(last, rooms.signal), budget);
  if (rooms.signal.aborted) return { over: end('cancelled', 130) };
  if (planned.kind !== 'plan') return { over: yield* closing(planned, last) };
  const plan = last === undefined ? planned.plan : withoutDone(planned.plan, last);
  const refused = refusal(plan, going);
  if (refused !== undefined) return { over: yield* stop(refused, last) };
  tried.push(plan);
  const now = yield* carried(plan, going, world);
  if ('over' in now) return now;
  if (now.report.outcome.status === 'failed') budget.corrects();
  const met = budget.met();
  return met === undefined
    ? now
    : { over: yield* stop(`stopped after ${met}; what was done so far stands; ${RAISE}`, now.report) };
}

/** Walks plan after plan. The outcome is that of the last one. */
export async function* goOn(dialogue: Dialogue, rooms: Rooms, first: World): AsyncGenerator<TurnEvent, Outcome> {
  const going: Going = { rooms, budget: openBudget(rooms.bounds, rooms.now), tried: [] };
  let now = yield* round(dialogue, going, { world: first, last: undefined });
  for (let count = 2; 'report' in now; count += 1) {
    yield { type: 'round', round: count, spent: going.budget.spent(), bounds: rooms.bounds };
    now = yield* round(dialogue, going, { world: rooms.world(), last: now.report });
  }
  return now.over;
}
