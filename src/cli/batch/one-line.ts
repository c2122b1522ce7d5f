/** One line of a batch, from its text to its outcome. */
import type { TurnEvent } from '../../event.ts';
import type { Run } from '../../executors/execute.ts';
import type { Effect, Level, Outcome, Planned } from '../../plan.ts';
import { follow } from '../front.ts';
import { sound } from '../options.ts';
import type { Kernel } from '../rooms.ts';
import type { TurnOptions } from '../turn-options.ts';
import type { BatchLine } from './lines.ts';
import { tokensIn } from './report.ts';
import type { Change } from './take-back.ts';
import { fill } from './variables.ts';

export interface LineWork {
  readonly kernel: Kernel;
  readonly say: (event: TurnEvent) => void;
  readonly yes: Level | undefined;
  readonly mode: 'run' | 'dry';
  readonly consent?: TurnOptions['consent'];
  readonly ask?: TurnOptions['ask'];
  readonly mark: Run['mark'];
  readonly inSession?: Run['inSession'];
  /** Planned already: by a review, or while other lines ran. `cwd`: where it is to be; null where nobody could tell. */
  readonly fixed?: { readonly reading: 'shell' | 'ask'; readonly planned?: Planned; readonly cwd: string | null };
}

export interface LineEnd extends Omit<Change, 'line'> {
  readonly outcome: Outcome;
  readonly tokens: number;
}

const unrun = (code: number, reason: string): Outcome => ({ status: 'failed', code, reason, durationMs: 0 });

/** Tells what is worth remembering of the events that pass. */
const listening = (say: LineWork['say']) => {
  const kept: string[] = [];
  const missing: string[] = [];
  let effects: readonly Effect[] = [];
  let tokens = 0;
  const front = (event: TurnEvent): void => {
    tokens += tokensIn(event);
    if (event.type === 'verdict') effects = [...effects, ...event.verdict.effects];
    if (event.type === 'kept') {
      if (event.entry !== '') kept.push(event.entry);
      missing.push(...event.missing);
    }
    say(event);
  };
  return { front, end: (outcome: Outcome): LineEnd => ({ outcome, tokens, kept, missing, effects }) };
};

/** The text with its variables, and how it is read; a Refusal for what cannot be read at all. */
const readingOf = (line: BatchLine, { kernel, fixed }: LineWork) => {
  if (fixed !== undefined) return { text: line.text, reading: fixed.reading } as const;
  const text = sound(line.text);
  if (kernel.route(text).kind !== 'ask') return { text, reading: 'auto' } as const;
  const filled = fill(text, (name) => kernel.state.env[name]);
  return filled.kind === 'filled'
    ? ({ text: filled.text, reading: 'ask' } as const)
    : ({ unset: filled.name } as const);
};

export const runLine = async (line: BatchLine, work: LineWork): Promise<LineEnd> => {
  const { kernel, say, yes, mode, consent, ask, mark, inSession, fixed } = work;
  const { front, end } = listening(say);
  const fail = (code: number, reason: string): LineEnd => {
    const outcome = unrun(code, reason);
    say({ type: 'outcome', turn: '', outcome });
    return end(outcome);
  };
  if (typeof fixed?.cwd === 'string' && fixed.cwd !== kernel.state.cwd)
    return fail(4, `it was planned for ${fixed.cwd}, and the folder is ${kernel.state.cwd} now`);
  const read = readingOf(line, work);
  if ('unset' in read) return fail(2, `the variable ${read.unset} is not set`);
  const options: TurnOptions = {
    yes,
    mode,
    ...(consent !== undefined && { consent }),
    ...(ask !== undefined && { ask }),
    ...(mark !== undefined && { mark }),
    ...(inSession !== undefined && { inSession }),
    ...(fixed?.planned !== undefined && { planned: fixed.planned }),
  };
  return end(await follow(kernel.turn({ line: read.text, by: 'person', reading: read.reading }, options), front));
};
