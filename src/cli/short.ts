/**
 * Long texts made short by the models of the role `summarize`: what fell out of the window, and what a step printed.
 * Where the person named none for it, nothing is sent: the window's own summary and the end of an output have to do.
 */
import type { Report, StepReport, TurnEvent } from '../event.ts';
import type { Endpoint } from '../planner/model/endpoints.ts';
import type { Gate } from '../planner/model/gate.ts';
import { SUMMARY_PROMPT } from '../planner/model/prompts.ts';
import { shorten } from '../planner/model/shorten.ts';
import type { Heard } from '../safety/taint.ts';
import { originOf } from '../turn/hearing.ts';
import { keyringKey } from './keyring.ts';
import type { Machine } from './machine.ts';
import { keepSummary, keptSummary, type Recent, whole } from './recent.ts';
import { spentBy } from './spent.ts';

export interface Shortener {
  readonly machine: Machine;
  readonly gate: Gate;
  /** Those named for it, in order; none: nothing is sent. */
  readonly summarizers: readonly Endpoint[];
  /** A model's words as they are meant here. */
  readonly reveal: (text: string) => string;
}

type Telling<T> = AsyncGenerator<TurnEvent, T>;

async function* inShort(
  text: string,
  { machine, gate, summarizers, reveal }: Shortener,
  signal: AbortSignal,
): Telling<string | undefined> {
  const { settings, env } = machine;
  if (summarizers.length === 0) return undefined;
  const ask = {
    endpoints: summarizers,
    prompt: SUMMARY_PROMPT,
    offline: settings.offline,
    keys: { env: (name: string) => env[name], keyring: keyringKey },
    gate,
    spent: spentBy(machine, Date.now),
  };
  const said = yield* shorten(text, ask, signal);
  return said === undefined ? undefined : reveal(said);
}

/** What fell out of the window, in few words, with every name in it letter by letter. */
export async function* earlierOf(
  { earlier, evicted }: Recent,
  shortener: Shortener,
  signal: AbortSignal,
): Telling<string> {
  if (evicted === '') return earlier;
  const { state } = shortener.machine.folders;
  const kept = keptSummary(state, evicted);
  if (kept !== undefined) return kept;
  const said = yield* inShort(evicted, shortener, signal);
  if (said === undefined) return earlier;
  const summary = whole(said, evicted);
  keepSummary(state, evicted, summary);
  return summary;
}

/** Characters; of a longer output more than the end is told. */
const LONG = 8_192;

/** All that the step printed, where that is long and nothing of it is secret. */
const longOutput = ({ step, tail }: StepReport, heard: readonly Heard[]): string | undefined => {
  if (tail.startsWith('[not sent')) return undefined;
  const text = heard.findLast(({ origin }) => origin === originOf(step))?.text ?? '';
  return text.length > LONG ? text : undefined;
};

/** The report with long outputs in few words beside their ends. */
export async function* withShort(
  report: Report,
  given: Shortener & { readonly heard: readonly Heard[] },
  signal: AbortSignal,
): Telling<Report> {
  const steps: StepReport[] = [];
  for (const step of report.steps) {
    const text = step.outcome === undefined ? undefined : longOutput(step, given.heard);
    const short = text === undefined ? undefined : yield* inShort(text, given, signal);
    steps.push(short === undefined ? step : { ...step, short });
  }
  return { ...report, steps };
}
