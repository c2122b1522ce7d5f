/** TurnEvent: the one stream of a turn. The screen, `--json`, the journal and the tests all read it. */
import type { Finding, Level, Outcome, Plan, Planned, PlanSource, Route, Step, Usage, Verdict } from './plan.ts';

/** Who caused the turn. */
export type Actor = 'person' | 'plan' | 'recipe' | 'routine';

export type TurnEvent =
  | {
      readonly type: 'turn';
      readonly turn: string;
      readonly line: string;
      readonly at: number;
      readonly cwd: string;
      readonly host: string;
      readonly by: Actor;
    }
  | { readonly type: 'route'; readonly route: Route }
  /** A model is asked; nothing of its reply is there yet. `round`: counted from 1. */
  | { readonly type: 'asking'; readonly endpoint: string; readonly model: string; readonly round: number }
  /** A source of plans goes on: its next round, what the turn has taken so far, and how far it may go. */
  | { readonly type: 'round'; readonly round: number; readonly spent: Spent; readonly bounds: Spent }
  /** A step that is whole while the rest of its plan is still being written. Not guarded yet, and nothing of it runs. */
  | { readonly type: 'proposed'; readonly step: Step }
  /** What one reply of a model took. */
  | { readonly type: 'usage'; readonly usage: Usage }
  | { readonly type: 'plan'; readonly plan: Plan }
  /** Whether what was done is proved by the plan's own check; `by`: the command that was to prove it. */
  | { readonly type: 'checked'; readonly status: 'passed' | 'failed' | 'unchecked'; readonly by?: string }
  | { readonly type: 'answer'; readonly text: string; readonly source: PlanSource }
  | { readonly type: 'abstain'; readonly planned: Extract<Planned, { kind: 'abstain' | 'unreachable' }> }
  | { readonly type: 'verdict'; readonly verdict: Verdict }
  | { readonly type: 'consent'; readonly given: boolean; readonly by: ConsentSource; readonly reason: string }
  | {
      readonly type: 'kept';
      readonly entry: string;
      readonly files: number;
      readonly bytes: number;
      readonly missing: readonly string[];
    }
  | { readonly type: 'step'; readonly step: Step }
  | { readonly type: 'output'; readonly step: string; readonly stream: 'stdout' | 'stderr'; readonly chunk: Uint8Array }
  | { readonly type: 'ended'; readonly step: string; readonly outcome: Outcome; readonly tail: string }
  | { readonly type: 'state'; readonly cwd: string; readonly env: Readonly<Record<string, string>> }
  /** What a command that only looked found, as a sentence: beside its output, for people. */
  | { readonly type: 'said'; readonly text: string }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'outcome'; readonly turn: string; readonly outcome: Outcome };

/** What a turn has taken so far: steps run, tokens read and written, seconds. */
export interface Spent {
  readonly steps: number;
  readonly tokens: number;
  readonly dollars: number;
  readonly seconds: number;
}

/** `policy`: no question was needed · `grant`: a person said so before, for longer · `flag`: `--yes` covered it · `person`: answered on the terminal · `absent`: nobody could be asked. */
export type ConsentSource = 'policy' | 'grant' | 'flag' | 'person' | 'absent';

/** What a person is asked; the answer comes back as a ConsentReply. */
export interface ConsentQuestion {
  readonly cwd: string;
  readonly plan: Plan;
  readonly verdict: Verdict;
  readonly level: Level;
  readonly findings: readonly Finding[];
  /** How long an answer may hold; `once` when left out. */
  readonly longest?: 'once' | 'session' | 'always';
  /** Runs the plan over a layer and tells what it would change. */
  readonly preview?: () => Promise<PreviewShown>;
}

/** `applies`: exactly this can be put in place instead of running the command. */
export interface PreviewShown {
  readonly lines: readonly string[];
  readonly applies: boolean;
}

export type ConsentReply =
  | { readonly answer: 'run'; readonly until?: 'session' | 'always' }
  | { readonly answer: 'apply' }
  | { readonly answer: 'discard' }
  | { readonly answer: 'edit'; readonly command: string };

/** What became of one step: without an outcome it was not run. `tail`: the end of its output. */
export interface StepReport {
  readonly step: Step;
  readonly outcome?: Outcome;
  readonly tail: string;
  /** All of a long output in few words. */
  readonly short?: string;
}

/** What became of a plan, for whoever wrote it. Outputs in it are of unknown origin. */
export interface Report {
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly steps: readonly StepReport[];
  /** The folder that the plan left. */
  readonly cwd: string;
  /** The check that was to prove the plan's success, where it ran and did not. */
  readonly check?: StepReport;
}

/** A source of plans that goes on: told what became of its last plan, it gives the next one. */
export interface Dialogue {
  next(report: Report | undefined, signal: AbortSignal): AsyncGenerator<TurnEvent, Planned>;
}
