/**
 * The vocabulary of one turn: what a line becomes, what it would do, and how it ended.
 * Imports nothing local; schemas for data from outside are in `schema.ts`, loaded only where such data arrives.
 */

/**
 * How a line was read. `reason` is one sentence a person can be shown; `correction` the line without a slip of the
 * fingers; `doubt` a sentence that speaks for the other reading, where it is nearly as likely and something would run.
 */
export type Route =
  | { readonly kind: 'empty'; readonly reason: string }
  | { readonly kind: 'incomplete'; readonly reason: string }
  | { readonly kind: 'slash'; readonly reason: string; readonly name: string; readonly rest: string }
  | { readonly kind: 'shell'; readonly reason: string; readonly correction?: string; readonly doubt?: string }
  | { readonly kind: 'ask'; readonly reason: string; readonly doubt?: string };

export type RouteKind = Route['kind'];

/** `safe` changes nothing and reads no secret · `write` can be had back · `dangerous` cannot · `opaque`: nobody can tell before it runs. */
export type Level = 'safe' | 'write' | 'dangerous' | 'opaque';

/** Strictness order, weakest first. */
export const LEVELS: readonly Level[] = ['safe', 'write', 'dangerous', 'opaque'];

/** The stricter of two levels. */
export const stricter = (a: Level, b: Level): Level => (LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b);

/** True when `level` is no stricter than `limit`. */
export const within = (level: Level, limit: Level): boolean => LEVELS.indexOf(level) <= LEVELS.indexOf(limit);

export type EffectKind =
  | 'read'
  | 'write'
  | 'delete'
  | 'execute'
  | 'network'
  | 'privilege'
  | 'persist'
  | 'secret'
  | 'process'
  | 'unknown';

/** Of all that is below a path, only this: a glob for the last component (a leading dot is nothing special), a kind of entry. */
export interface Matching {
  readonly name?: string;
  readonly kind?: 'file' | 'dir' | 'link';
}

/** What an effect falls on. A path is as written, tilde and variables resolved where the World knows them. */
export type Target =
  | {
      readonly type: 'path';
      readonly path: string;
      readonly glob: boolean;
      readonly recursive: boolean;
      readonly matching?: Matching;
    }
  | { readonly type: 'host'; readonly host: string }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'dynamic'; readonly text: string }
  | { readonly type: 'none' };

/** One thing that a step would do. `by` is the command that does it; `create` marks a write that only adds (never replaces). */
export interface Effect {
  readonly kind: EffectKind;
  readonly target: Target;
  readonly by: string;
  readonly create?: true;
  readonly note?: string;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

interface StepBase {
  /** Unique within the plan: `1`, `2`, … */
  readonly id: string;
  /** One line, in the person's words. */
  readonly reason: string;
  /** Ids of the steps that must have succeeded first. */
  readonly needs: readonly string[];
}

/** A shell command. `terminal` asks for the terminal itself (editors, pagers, password prompts): output is not captured. */
export interface ShellStep extends StepBase {
  readonly kind: 'shell';
  readonly command: string;
  readonly terminal?: true;
}

/** A call of a registered tool. */
export interface ToolStep extends StepBase {
  readonly kind: 'tool';
  readonly tool: string;
  readonly input: JsonObject;
}

export type Step = ShellStep | ToolStep;

/** Who made the plan: the person typed the command, a recipe repeated it, the offline planner or a model wrote it. */
export type PlanSource = 'typed' | 'recipe' | 'offline' | 'model';

/** A program that a plan starts and that is not installed; `install` is the command that would bring it, where known. */
export interface Need {
  readonly program: string;
  readonly install?: string;
}

/** Why a step is as it is: "because you …". `from`: the id of what was learned, as `llmos memory` knows it. */
export interface Because {
  readonly step: string;
  readonly text: string;
  readonly from: string;
}

/**
 * Steps with needs (a DAG). `confidence` is 0…1. `missing` programs stop the plan before it runs. `more`: its writer
 * wants to see what became of it and goes on from there. `check`: a command that succeeds only if the plan did its work.
 * `alternatives`: other readings, best first; `undecided` where none of them is clearly behind and one would change something.
 */
export interface Plan {
  readonly request: string;
  readonly source: PlanSource;
  readonly steps: readonly Step[];
  readonly confidence: number;
  readonly reason: string;
  readonly missing?: readonly Need[];
  readonly because?: readonly Because[];
  readonly more?: true;
  readonly check?: string;
  readonly alternatives?: readonly Pick<Plan, 'steps' | 'reason' | 'confidence'>[];
  readonly undecided?: true;
}

/**
 * Tokens of one reply, by the server's own figures. `input` was read fresh, `cacheRead` from the server's cache,
 * `cacheWrite` was read and put there. `dollars`: undefined where the price is not known, 0 on this machine.
 */
export interface Usage {
  readonly endpoint: string;
  readonly model: string;
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly dollars?: number;
}

/** "needs zip, which is not installed here (sudo apt install zip)" */
export const needWords = ({ program, install }: Need): string =>
  `needs ${program}, which is not installed here${install === undefined ? '' : ` (${install})`}`;

/** A planner's reply: a plan, an answer in words (nothing runs), or an abstention that says what was not understood. */
export type Planned =
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** `plan`: what the words are about; it is shown, not run. */
  | { readonly kind: 'answer'; readonly text: string; readonly source: PlanSource; readonly plan?: Plan }
  | {
      readonly kind: 'abstain';
      readonly reason: string;
      readonly unknown: readonly string[];
      readonly suggestions: readonly string[];
    }
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Why a level was given: the rule's name, its sentence, the part of the command it speaks of. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly reason: string;
  readonly excerpt: string;
}

export type Decision = 'allow' | 'ask' | 'deny';

/** The guard's word on one step. */
export interface StepVerdict {
  readonly step: string;
  readonly level: Level;
  readonly effects: readonly Effect[];
  readonly findings: readonly Finding[];
  /** Ids of the steps that it may run beside, once all that it needs is done. */
  readonly beside?: readonly string[];
  /** What undo will not bring back, in words; said where the person will be asked. */
  readonly beyond?: readonly string[];
}

/** The guard's word on a whole plan: the strictest step decides. `targets` are the resolved paths consent is bound to. */
export interface Verdict {
  readonly level: Level;
  readonly decision: Decision;
  readonly reason: string;
  readonly steps: readonly StepVerdict[];
  readonly effects: readonly Effect[];
  readonly findings: readonly Finding[];
  readonly targets: readonly ResolvedTarget[];
  /** Counted where the person will be asked. */
  readonly touched?: readonly Touched[];
}

/** What a step would write or delete, counted. `untracked`: files in the repository at hand that git has no copy of. */
export interface Touched {
  readonly step: string;
  readonly kind: 'write' | 'delete';
  readonly files: number;
  readonly folders: number;
  /** Paths where nothing is yet. */
  readonly fresh: number;
  readonly bytes: number;
  readonly untracked: number;
  /** False: there is more than was counted. */
  readonly exact: boolean;
  /** "214 files, 38 MB, 3 of them not in git" */
  readonly words: string;
}

/** One existing or to-be-made path that a step changes; `stamp` is `null` when nothing is there, else size, mtime (ms) and kind. */
export interface ResolvedTarget {
  readonly step: string;
  readonly kind: 'write' | 'delete';
  readonly path: string;
  readonly recursive: boolean;
  readonly stamp: string | null;
}

export type PolicyName = 'careful' | 'normal' | 'auto' | 'read-only';

/** Patterns of a person's own, `git push *`: deny is stronger than ask, ask than allow, allow than the policy. */
export type OwnRules = Readonly<Record<'deny' | 'ask' | 'allow', readonly string[]>>;

/** How a step or turn ended. Success and failure have the same shape; `code` is the shell's exit code. */
export interface Outcome {
  readonly status: 'done' | 'failed' | 'denied' | 'cancelled';
  readonly code: number;
  readonly reason?: string;
  readonly durationMs: number;
}

/** A tool as planners see it (data) and as the guard judges it (`effects`). `input` is a JSON Schema object. */
export interface ToolSpec {
  readonly name: string;
  readonly description: string;
  readonly input: JsonObject;
  readonly effects: (input: JsonObject) => readonly Effect[];
}

/** Tools as the guard looks them up. */
export type ToolsByName = Pick<ReadonlyMap<string, ToolSpec>, 'get'>;
