/** TurnEvent: the one stream of a turn. The screen, `--json`, the journal and the tests all read it. */
import type { Finding, Level, Outcome, Plan, Planned, PlanSource, Route, Step, Verdict } from './plan.ts';

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
  | { readonly type: 'plan'; readonly plan: Plan }
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
