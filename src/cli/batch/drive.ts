/** Drives a batch: line by line or side by side, noting what is done, to the report. */

import { maskFor } from '../../safety/redact.ts';
import { typedPlan } from '../../turn/carry.ts';
import { consentOnTerminal, questionOnTerminal } from '../front.ts';
import type { Machine } from '../machine.ts';
import type { Options } from '../options.ts';
import { openKernel, type State } from '../rooms.ts';
import { givingBack, type TypeAhead } from '../type-ahead.ts';
import { type Touch, touchOf } from './access.ts';
import type { Ledger } from './ledger.ts';
import { leftBy } from './left.ts';
import type { BatchLine } from './lines.ts';
import { type LineEnd, type LineWork, runLine } from './one-line.ts';
import type { Ended } from './report.ts';
import { schedule } from './schedule.ts';
import type { Screen } from './screen.ts';
import { openShells } from './shells.ts';
import { openVoices } from './spool.ts';
import type { Change } from './take-back.ts';

export interface Drive {
  readonly machine: Machine;
  readonly options: Options & { readonly keepGoing?: boolean };
  readonly jobs: number;
  /** Lines that are to run, in order. */
  readonly lines: readonly BatchLine[];
  /** What `start` was before any line ran, and what the lines begin with now. */
  readonly start: State;
  readonly state: State;
  readonly screen: Screen;
  readonly ledger: Pick<Ledger, 'ended' | 'undone'> & { mark(line: BatchLine): LineWork['mark'] };
  /** What a review has settled. */
  readonly fixed: (line: BatchLine) => LineWork['fixed'];
}

export interface Driven {
  readonly ended: readonly Ended[];
  readonly changes: readonly Change[];
}

type Fixed = LineWork['fixed'];

/** What a line will touch, and its plan, so that it is not planned twice. */
const looker = ({ fixed, options }: Drive, kernel: ReturnType<typeof openKernel>) => {
  const found = new Map<number, Fixed>();
  const planOf = async (line: BatchLine): Promise<Fixed> => {
    const known = fixed(line);
    if (known !== undefined) return known;
    const { kind } = kernel.route(line.text);
    if (kind === 'shell') return { reading: 'shell', cwd: null };
    if (kind !== 'ask' || /[$]/.test(line.text)) return undefined;
    const planned = await kernel.foresee(line.text, kernel.world());
    return planned && { reading: 'ask', planned, cwd: null };
  };
  const look = async (line: BatchLine): Promise<Touch> => {
    const one = await planOf(line);
    found.set(line.at, one);
    if (one === undefined) return 'alone';
    if (one.planned?.kind === 'answer') return { reads: [], writes: [], hosts: [] };
    const plan = one.planned?.kind === 'plan' ? one.planned.plan : typedPlan(line.text);
    const world = kernel.world();
    const verdict = kernel.judge(plan, world);
    // A question needs the terminal for itself.
    if (verdict.decision === 'ask' && options.yes === undefined) return 'alone';
    return touchOf(plan, verdict, world.cwd);
  };
  return { look, fixedFor: (line: BatchLine): Fixed => found.get(line.at) ?? fixed(line) };
};

/** A disk that is full by now was said at the start; the batch itself goes on. */
const safely = (note: () => void): void => {
  try {
    note();
  } catch {
    // Then a later --resume repeats this line.
  }
};

/** Says what lines say, in their order. */
const speaker = (lines: readonly BatchLine[], screen: Screen) => {
  const byAt = new Map(lines.map((line) => [line.at, line]));
  const begun = new Set<number>();
  return openVoices(
    lines.map(({ at }) => at),
    (at, event) => {
      const line = byAt.get(at)!;
      if (!begun.has(at)) screen.begun(line);
      begun.add(at);
      screen.say(line, event);
    },
  );
};

/** Keeps what became of the lines, in memory and in the ledger. */
const bookkeeper = ({ start, ledger, options, machine }: Drive, state: State) => {
  const mask = maskFor(start.env);
  const ended: Ended[] = [];
  const changes: Change[] = [];
  let failed: 'yes' | 'no' = 'no';
  const note = (line: BatchLine, { outcome, tokens, ...change }: LineEnd): void => {
    ended.push({ line, outcome, tokens });
    changes.push({ line, ...change });
    const left = leftBy(start, state, mask);
    const { status, code, durationMs } = outcome;
    safely(() => ledger.ended(line, { status, code, durationMs, kept: change.kept, ...(left && { left }) }));
    if (status !== 'done' && options.keepGoing !== true) failed = 'yes';
  };
  return { ended, changes, note, stopped: () => failed === 'yes' || machine.signal.aborted };
};

export const drive = (given: Drive): Promise<Driven> => givingBack((typed) => driveWith(given, typed));

const driveWith = async (given: Drive, typed: TypeAhead): Promise<Driven> => {
  const { machine, options, jobs, lines, screen, ledger } = given;
  const kernel = openKernel(machine, given.state);
  const shells = openShells(kernel);
  const voices = speaker(lines, screen);
  const books = bookkeeper(given, kernel.state);
  const consent: LineWork['consent'] = (question, signal) => {
    screen.asking();
    return consentOnTerminal(machine, options, typed)(question, signal);
  };
  const { look, fixedFor } = looker(given, kernel);
  const run = async (line: BatchLine): Promise<void> => {
    const mark = ledger.mark(line);
    const voice = voices.voice(line.at);
    const shell = shells.take(mark);
    const fixed = fixedFor(line);
    const say: LineWork['say'] = (event) => {
      screen.doing(line, event);
      voice(event);
    };
    const mode = options.dryRun === true ? 'dry' : 'run';
    // A question needs the terminal for itself.
    const asking = jobs === 1 ? { ask: questionOnTerminal(options, typed) } : {};
    const work = { kernel, say, yes: options.yes, mode, consent, ...asking, mark, inSession: shell.inSession } as const;
    const end = await runLine(line, fixed === undefined ? work : { ...work, fixed });
    books.note(line, end);
    // What a model was asked for is known the next time; a batch's other lines are nobody's habits.
    if (end.tokens > 0 && jobs === 1) await kernel.learn();
    shell.giveBack();
    voices.over(line.at);
    screen.over(line);
  };
  await schedule(lines, { text: ({ text }) => text, jobs, look, run, stopped: books.stopped });
  shells.close();
  return books;
};
