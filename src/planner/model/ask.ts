/** What a dialogue with models is given: the request, the tools, whom to ask in which order, and what it may not do. */
import type { Need, Plan, ToolSpec } from '../../plan.ts';
import type { Question } from './context.ts';
import type { Endpoint } from './endpoints.ts';
import type { Gate } from './gate.ts';
import type { Keys } from './key.ts';
import type { Prompts } from './prompt.ts';
import type { Pace } from './retry.ts';

/** Milliseconds. `firstByteMs`: 60,000, and 300,000 on this machine; `silenceMs`: 60,000. */
export interface Timing extends Pace {
  readonly firstByteMs: number;
  readonly silenceMs: number;
}

/** `what`: a phrase that the plan's writer can use. `need`: a program that is not installed. */
export interface Misfit {
  readonly what: string;
  readonly need?: Need;
}

export interface ModelAsk extends Question {
  readonly tools: readonly ToolSpec[];
  readonly prompts: Prompts;
  /** For the first plan, tried in this order. */
  readonly endpoints: readonly Endpoint[];
  /** For the rounds after it; the same where left out. */
  readonly agents?: readonly Endpoint[];
  /** True keeps every byte on this machine: only loopback endpoints are used. */
  readonly offline: boolean;
  readonly keys: Keys;
  /** Passed by everything that goes to an endpoint that is not on this machine. */
  readonly gate: Gate;
  /** Dollars that an endpoint of this name has taken this month; asked only of those with a budget. */
  readonly spent?: (endpoint: string) => number;
  /** What of a plan this machine does not have: programs and options. */
  readonly vet?: (plan: Plan, signal: AbortSignal) => Promise<readonly Misfit[]>;
  readonly timing?: Partial<Timing>;
}
