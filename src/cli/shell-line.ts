/** What becomes of one line of the interactive shell. Loaded when the first prompt stands: it holds the planners and the guard. */
import type { TurnEvent } from '../event.ts';
import type { Session } from '../executors/session/session.ts';
import { runInSession } from '../executors/session/step.ts';
import type { Route } from '../plan.ts';
import type { Offer } from '../repl/editor/state.ts';
import { visible } from '../safety/show.ts';
import { type Failed, failedOf } from './fix/failed.ts';
import { offerFor } from './fix/offer.ts';
import { consentOnTerminal, follow, frontFor, questionOnTerminal, stoppingFor } from './front.ts';
import type { Machine } from './machine.ts';
import type { Options } from './options.ts';
import { stderr } from './output.ts';
import { type Kernel, openKernel, type State } from './rooms.ts';
import { type Settled, settle } from './settle.ts';
import { runSlash } from './slash.ts';
import type { TurnOptions } from './turn-options.ts';
import { openTypeAhead } from './type-ahead.ts';

interface Given {
  readonly machine: Machine;
  /** Kept up to date by the shell. */
  readonly state: State;
  readonly session: Session;
  readonly options: Options;
  readonly why: () => string;
  /** For the keys that came while nobody read lines. */
  readonly ahead: (bytes: Uint8Array) => void;
}

export interface Lines {
  /** How the line is to be read, by asking where that is in doubt; undefined when the person wants neither. */
  settle(line: string, read: Exclude<Route, { kind: 'empty' | 'slash' }>): Promise<Settled | undefined>;
  /** A line through the whole chain. */
  run(settled: Settled): Promise<void>;
  /** What is offered after a line that ended so; undefined: one that was no command of the person's own. */
  ended(line: string | undefined, code: number): Offer | undefined;
  slash(read: { readonly name: string; readonly rest: string }): Promise<void>;
}

/** Who pressed Ctrl-C need not be told. */
const withoutWord = (event: TurnEvent): TurnEvent => {
  if (event.type !== 'outcome' || event.outcome.status !== 'cancelled') return event;
  const { reason: _, ...outcome } = event.outcome;
  return { ...event, outcome };
};

/** One turn, until it is over or Ctrl-C stops it. */
const turning =
  ({
    machine,
    session,
    options,
    ahead,
    kernel,
  }: Pick<Given, 'machine' | 'session' | 'options' | 'ahead'> & { kernel: Kernel }) =>
  async (input: Parameters<Kernel['turn']>[0], more: TurnOptions): Promise<void> => {
    const stopped = new AbortController();
    const typed = openTypeAhead();
    const stop = () => stopped.abort();
    process.on('SIGINT', stop);
    try {
      const events = kernel.turn(input, {
        consent: consentOnTerminal(machine, options, typed),
        ask: questionOnTerminal(options, typed),
        yes: options.yes,
        terminal: 'own',
        signal: AbortSignal.any([stopped.signal, machine.signal]),
        // Ctrl-C reaches a running command by the terminal; its shell reports when it has ended.
        inSession: (step, plan) => runInSession(session, step, { plan, signal: machine.signal }),
        ...more,
      });
      const front = frontFor(machine, options, '/undo');
      await follow(events, (event) => front(withoutWord(event)), stoppingFor(options, { stop, ahead: typed }));
      await kernel.learn();
    } finally {
      process.off('SIGINT', stop);
      ahead(typed.taken());
    }
  };

export const openLines = ({ machine, state, session, options, why, ahead }: Given): Lines => {
  const kernel = openKernel(machine, state);
  let failed: Failed | undefined;
  const turn = turning({ machine, session, options, ahead, kernel });
  const fix = async (): Promise<void> => {
    if (failed === undefined) return void stderr('llmos: the last command did not fail\n');
    const { shownOf } = await import('./fix/shown.ts');
    const stopped = new AbortController();
    const stop = () => stopped.abort();
    process.on('SIGINT', stop);
    const signal = AbortSignal.any([stopped.signal, machine.signal]);
    const shown = await shownOf(failed, { kernel, prompt: session.state().prompt, signal });
    process.off('SIGINT', stop);
    if (!signal.aborted) await turn({ line: '/fix', by: 'person', reading: 'ask' }, { failed: shown });
  };
  const settled = async (line: string, read: Parameters<typeof settle>[1]): Promise<Settled | undefined> => {
    const typed = openTypeAhead();
    const given = { machine, options, ahead: typed, signal: machine.signal };
    return settle(line, read, given).finally(() => ahead(typed.taken()));
  };
  return {
    settle: async (line, read) =>
      read.kind === 'incomplete' ? { line, reading: 'auto', why: read.reason } : settled(line, read),
    // A blank in front says that the line is not to be remembered.
    run: ({ line, reading, read }) =>
      turn(
        { line, by: 'person', reading, ...(read !== undefined && { read }) },
        { kept: /^\s/.test(line) ? 'no' : 'yes' },
      ),
    ended: (line, code) => {
      failed = line === undefined ? undefined : failedOf(line, code);
      return offerFor(failed, machine);
    },
    slash: async (read) => {
      let leaving: Promise<unknown> | undefined;
      const leave = () => {
        leaving = session.run('\\builtin exit', { signal: machine.signal });
      };
      const known = await runSlash(read, { kernel, options, why, leave, fix });
      await leaving;
      if (!known) stderr(`llmos: there is no /${visible(read.name)}; /help lists what there is\n`);
    },
  };
};
