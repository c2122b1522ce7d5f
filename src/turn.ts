/**
 * runTurn walks one line through the rooms: route → plan → assess → approve → execute.
 * It yields everything that happens; the screen, `--json` and the journal only read that stream.
 */
import type { Actor, ConsentQuestion, ConsentReply, PreviewShown, TurnEvent } from './event.ts';
import {
  type Level,
  needWords,
  type Outcome,
  type Plan,
  type Planned,
  type Route,
  type ToolSpec,
  type Verdict,
} from './plan.ts';
import { type RouteRules, route } from './planner/route.ts';
import { type Approved, approve, type Consent } from './safety/approve.ts';
import { assess } from './safety/assess.ts';
import { type Grant, longest } from './safety/grant.ts';
import type { Policy } from './safety/policy.ts';
import type { World } from './world.ts';

/** One source of plans. `undefined` means that it has nothing to say about this request. */
export type Planner = (
  request: string,
  world: World,
  signal: AbortSignal,
) => Promise<Planned | undefined> | Planned | undefined;

export interface TurnInput {
  readonly id: string;
  readonly line: string;
  readonly by: Actor;
  /** `auto` lets the router decide; the others are forced by the caller. */
  readonly reading: 'auto' | 'shell' | 'ask';
}

/** What a turn is given: the snapshot maker, the sources of plans, the policy, the person, the executor. */
export interface Rooms {
  readonly world: () => World;
  readonly now: () => number;
  readonly rules: RouteRules;
  /** Tried in order; the first plan or answer wins. */
  readonly planners: readonly Planner[];
  readonly policy: Policy;
  readonly tools: ReadonlyMap<string, ToolSpec>;
  /** `--yes`: consents up to this level. */
  readonly yes: Level | undefined;
  readonly mode: 'run' | 'dry';
  /** Asks the person; `undefined` when nobody can be asked. */
  readonly consent: (question: ConsentQuestion, signal: AbortSignal) => Promise<ConsentReply | undefined>;
  /** The executor, loaded only when something runs. */
  readonly execute: (approved: Approved) => AsyncGenerator<TurnEvent, Outcome>;
  /** What was consented to for longer than once. */
  readonly grants?: Grants;
  /** A dry run of a plan, where this front has one. */
  readonly dryRun?: (asked: { plan: Plan; verdict: Verdict; world: World }) => DryRun;
  readonly signal: AbortSignal;
}

export interface Grants {
  find(plan: Plan, verdict: Verdict, world: World): Grant | undefined;
  keep(plan: Plan, verdict: Verdict, how: { world: World; until: 'session' | 'always' }): void;
}

/** What a plan would change, made when it is asked for; `apply` puts exactly that in place. */
export interface DryRun {
  show(): Promise<PreviewShown>;
  apply(approved: Approved): AsyncGenerator<TurnEvent, Outcome>;
  /** Leaves nothing behind; always called. */
  discard(): void;
}

/** A shell line as a plan of one step: what the person typed is the command, byte for byte. */
export const typedPlan = (line: string): Plan => ({
  request: line,
  source: 'typed',
  steps: [{ kind: 'shell', id: '1', command: line, reason: 'typed', needs: [] }],
  confidence: 1,
  reason: 'a command of your own',
});

const end = (status: Outcome['status'], code: number, reason?: string): Outcome =>
  reason === undefined ? { status, code, durationMs: 0 } : { status, code, reason, durationMs: 0 };

/** Walks one line to its outcome. Exit codes are those of the command line's contract. */
export async function* runTurn(input: TurnInput, rooms: Rooms): AsyncGenerator<TurnEvent, Outcome> {
  const started = rooms.now();
  const world = rooms.world();
  yield { type: 'turn', turn: input.id, line: input.line, at: started, cwd: world.cwd, host: world.host, by: input.by };
  const outcome = { ...(yield* walk(input, rooms, world)), durationMs: Math.round(rooms.now() - started) };
  yield { type: 'outcome', turn: input.id, outcome };
  return outcome;
}

async function* walk(input: TurnInput, rooms: Rooms, world: World): AsyncGenerator<TurnEvent, Outcome> {
  const read = readLine(input, rooms, world);
  yield { type: 'route', route: read };
  switch (read.kind) {
    case 'empty':
      return end('done', 0);
    case 'incomplete':
      return end('failed', 2, `the command is not complete: ${read.reason}`);
    case 'slash':
      return end('failed', 2, `/${read.name} belongs to the interactive shell`);
    case 'shell':
      return yield* carry(typedPlan(input.line), rooms, world);
    case 'ask':
      return yield* answerRequest(input.line.replace(/^\s*\?\s*/, ''), rooms, world);
  }
}

const readLine = (input: TurnInput, rooms: Rooms, world: World): Route =>
  input.reading === 'auto'
    ? route(input.line, world, rooms.rules)
    : {
        kind: input.reading,
        reason: `the caller said that this is ${input.reading === 'ask' ? 'a request' : 'a command'}`,
      };

async function* answerRequest(request: string, rooms: Rooms, world: World): AsyncGenerator<TurnEvent, Outcome> {
  const planned = await firstPlan(request, rooms, world);
  if (rooms.signal.aborted) return end('cancelled', 130);
  switch (planned.kind) {
    case 'plan':
      return yield* carry(planned.plan, rooms, world);
    case 'answer':
      yield { type: 'answer', text: planned.text, source: planned.source };
      return end('done', 0);
    case 'abstain':
      yield { type: 'abstain', planned };
      return end('failed', 3, planned.reason);
    case 'unreachable':
      yield { type: 'abstain', planned };
      return end('failed', 5, planned.reason);
  }
}

/** The first plan or answer; else what the last source that failed said, with what the first one did not understand. */
const firstPlan = async (request: string, rooms: Rooms, world: World): Promise<Planned> => {
  let failed: Planned = { kind: 'abstain', reason: 'nothing here can plan that', unknown: [], suggestions: [] };
  for (const planner of rooms.planners) {
    const planned = await planner(request, world, rooms.signal);
    if (planned === undefined) continue;
    if (planned.kind === 'plan' || planned.kind === 'answer') return planned;
    if (planned.kind === 'unreachable' || failed.kind !== 'abstain' || failed.unknown.length === 0) failed = planned;
    if (rooms.signal.aborted) break;
  }
  return failed;
};

/** Guard, consent, execution. An edited command goes round again, as the person's own. */
async function* carry(first: Plan, rooms: Rooms, world: World): AsyncGenerator<TurnEvent, Outcome> {
  for (let plan = first; ; ) {
    yield { type: 'plan', plan };
    const verdict = assess(plan, world, { policy: rooms.policy, tools: rooms.tools });
    yield { type: 'verdict', verdict };
    if (rooms.mode === 'dry') return end('done', 0);
    if (plan.missing !== undefined) return end('failed', 127, plan.missing.map(needWords).join('; '));
    const dry = verdict.decision === 'ask' ? rooms.dryRun?.({ plan, verdict, world }) : undefined;
    try {
      const consent = await seekConsent({ plan, verdict, dry }, rooms, world);
      if (rooms.signal.aborted) return end('cancelled', 130);
      if (consent.by !== 'person' || consent.reply.answer !== 'edit')
        return yield* consented({ plan, verdict, dry }, consent, { rooms, world });
      plan = typedPlan(consent.reply.command);
    } finally {
      dry?.discard();
    }
  }
}

/** More than this is no short answer. */
const MOST_HEARD = 65_536;

/** A request that only asked is answered in a sentence too, from what the command printed. */
async function* speaking(plan: Plan, events: AsyncGenerator<TurnEvent, Outcome>): AsyncGenerator<TurnEvent, Outcome> {
  const [step, ...others] = plan.steps;
  if (plan.source !== 'offline' || step?.kind !== 'shell' || others.length > 0) return yield* events;
  const heard: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { value, done } = await events.next();
    if (done) {
      const { inWords } = await import('./planner/offline/answers.ts');
      const stdout = Buffer.concat(heard).toString();
      const isOver = value.status === 'done' || value.status === 'failed';
      const text = isOver ? inWords({ ...plan, ...step, stdout, code: value.code }) : undefined;
      if (text !== undefined) yield { type: 'said', text };
      return value;
    }
    if (value.type === 'output' && value.stream === 'stdout' && bytes < MOST_HEARD) {
      heard.push(value.chunk);
      bytes += value.chunk.length;
    }
    yield value;
  }
}

interface Asked {
  readonly plan: Plan;
  readonly verdict: Verdict;
  readonly dry: DryRun | undefined;
}

/** Runs what was approved, or puts in place what its dry run showed. */
async function* consented(
  { plan, verdict, dry }: Asked,
  consent: Consent,
  { rooms, world }: { rooms: Rooms; world: World },
): AsyncGenerator<TurnEvent, Outcome> {
  const approved = approve(verdict, plan, consent, world);
  const given = approved.kind === 'approved';
  yield { type: 'consent', given, by: consent.by, reason: given ? verdict.reason : approved.reason };
  if (!given) return end('denied', 4, approved.reason);
  if (consent.by === 'person' && consent.reply.answer === 'run' && consent.reply.until !== undefined)
    rooms.grants?.keep(plan, verdict, { world, until: consent.reply.until });
  const applies = dry !== undefined && consent.by === 'person' && consent.reply.answer === 'apply';
  return yield* applies ? dry.apply(approved) : speaking(plan, rooms.execute(approved));
}

const seekConsent = async ({ plan, verdict, dry }: Asked, rooms: Rooms, world: World): Promise<Consent> => {
  if (verdict.decision !== 'ask') return { by: 'policy' };
  const grant = rooms.grants?.find(plan, verdict, world);
  if (grant !== undefined) return { by: 'grant', grant };
  if (rooms.yes !== undefined) {
    const flag: Consent = { by: 'flag', upTo: rooms.yes };
    if (approve(verdict, plan, flag, world).kind === 'approved') return flag;
  }
  const { level, findings } = verdict;
  const preview = dry === undefined ? {} : { preview: () => dry.show() };
  const reply = await rooms.consent(
    { cwd: world.cwd, plan, verdict, level, findings, ...preview, ...(rooms.grants && { longest: longest(verdict) }) },
    rooms.signal,
  );
  if (reply !== undefined) return { by: 'person', reply };
  return rooms.yes === undefined ? { by: 'absent' } : { by: 'flag', upTo: rooms.yes };
};
