/** What a turn is given: where plans come from, the guard's policy, the person, the executor, the bounds. */
import type { Actor, ConsentQuestion, ConsentReply, Dialogue, PreviewShown, TurnEvent } from '../event.ts';
import type { Level, Outcome, Plan, Planned, Route, ToolsByName, Verdict } from '../plan.ts';
import type { RouteRules } from '../planner/route.ts';
import type { Approved } from '../safety/approve.ts';
import type { AssessOptions } from '../safety/assess.ts';
import type { Grant } from '../safety/grant.ts';
import type { Policy } from '../safety/policy.ts';
import type { Heard, Masked } from '../safety/taint.ts';
import type { World } from '../world.ts';

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
  /** How a line whose reading is `auto` was read a moment ago. */
  readonly read?: Route;
}

/** What a turn is given: the snapshot maker, the sources of plans, the policy, the person, the executor. */
export interface Rooms {
  readonly world: () => World;
  readonly now: () => number;
  readonly rules: RouteRules;
  /** Tried in order; the first plan or answer wins. */
  readonly planners: readonly Planner[];
  /** Asked when none of them has a plan; it may go on, within the bounds. */
  readonly dialogue?: (request: string, world: World) => Dialogue | undefined;
  readonly bounds: Bounds;
  readonly policy: Policy;
  readonly tools: ToolsByName;
  /** Outputs, files and pages so far, of unknown origin all of them. */
  readonly heard?: () => readonly Heard[];
  /** What was hidden from models so far. */
  readonly masked?: () => readonly Masked[];
  /** `--yes`: consents up to this level. */
  readonly yes: Level | undefined;
  readonly mode: 'run' | 'dry';
  /** Asks the person; `undefined` when nobody can be asked. */
  readonly consent: (question: ConsentQuestion, signal: AbortSignal) => Promise<ConsentReply | undefined>;
  /** A question to the person, answered by a line; `undefined` when nobody can be asked or nothing was said. */
  readonly ask?: (question: string, signal: AbortSignal) => Promise<string | undefined>;
  /** The executor, loaded only when something runs. */
  readonly execute: (approved: Approved) => AsyncGenerator<TurnEvent, Outcome>;
  /** What was consented to for longer than once. */
  readonly grants?: Grants;
  /** A dry run of a plan, where this front has one. */
  readonly dryRun?: (asked: { plan: Plan; verdict: Verdict; world: World }) => DryRun;
  readonly signal: AbortSignal;
}

/** How far a source of plans that goes on may go within one turn. */
export interface Bounds {
  /** Steps run in all. */
  readonly steps: number;
  /** Plans asked for because the one before had failed. */
  readonly corrections: number;
  readonly seconds: number;
  /** Tokens, read and written. */
  readonly tokens: number;
  readonly dollars: number;
}

export interface Grants {
  find(plan: Plan, verdict: Verdict, world: World): Grant | undefined;
  keep(plan: Plan, verdict: Verdict, how: { world: World; until: 'session' | 'always' }): void;
}

/** What a plan would change, made when it is asked for; `apply` puts exactly that in place. */
export interface DryRun {
  show(): Promise<PreviewShown>;
  /** What is not as it was when it was made; empty where nothing was made. */
  stale(): readonly string[];
  apply(approved: Approved): AsyncGenerator<TurnEvent, Outcome>;
  /** Leaves nothing behind; always called. */
  discard(): void;
}

/** What a plan is judged by, as it is now. */
export const judgedBy = ({ policy, tools, heard, masked }: Rooms): AssessOptions => ({
  policy,
  tools,
  heard: heard?.() ?? [],
  masked: masked?.() ?? [],
});
