/** What becomes of one line of the interactive shell. Loaded when the first prompt stands: it holds the planners and the guard. */
import type { TurnEvent } from '../event.ts';
import type { Session } from '../executors/session/session.ts';
import { runInSession } from '../executors/session/step.ts';
import type { Route } from '../plan.ts';
import { visible } from '../safety/show.ts';
import { consentOnTerminal, follow, frontFor, questionOnTerminal, stoppingFor } from './front.ts';
import type { Machine } from './machine.ts';
import type { Options } from './options.ts';
import { stderr } from './output.ts';
import { openKernel, type State } from './rooms.ts';
import { type Settled, settle } from './settle.ts';
import { runSlash } from './slash.ts';

interface Given {
  readonly machine: Machine;
  /** Kept up to date by the shell. */
  readonly state: State;
  readonly session: Session;
  readonly options: Options;
  readonly why: () => string;
}

export interface Lines {
  /** How the line is to be read, by asking where that is in doubt; undefined when the person wants neither. */
  settle(line: string, read: Exclude<Route, { kind: 'empty' | 'slash' }>): Promise<Settled | undefined>;
  /** A line through the whole chain. */
  run(settled: Settled): Promise<void>;
  slash(read: { readonly name: string; readonly rest: string }): Promise<void>;
}

/** Who pressed Ctrl-C need not be told. */
const withoutWord = (event: TurnEvent): TurnEvent => {
  if (event.type !== 'outcome' || event.outcome.status !== 'cancelled') return event;
  const { reason: _, ...outcome } = event.outcome;
  return { ...event, outcome };
};

export const openLines = ({ machine, state, session, options, why }: Given): Lines => {
  const kernel = openKernel(machine, state);
  return {
    settle: async (line, read) =>
      read.kind === 'incomplete'
        ? { line, reading: 'auto', why: read.reason }
        : settle(line, read, { machine, options, signal: machine.signal }),
    run: async ({ line, reading }) => {
      const turn = new AbortController();
      const stop = () => turn.abort();
      process.on('SIGINT', stop);
      try {
        const events = kernel.turn(
          { line, by: 'person', reading },
          {
            consent: consentOnTerminal(machine, options),
            ask: questionOnTerminal(options),
            yes: options.yes,
            terminal: 'own',
            // A blank in front says that the line is not to be remembered.
            kept: /^\s/.test(line) ? 'no' : 'yes',
            signal: AbortSignal.any([turn.signal, machine.signal]),
            // Ctrl-C reaches a running command by the terminal; its shell reports when it has ended.
            inSession: (step, plan) => runInSession(session, step, { plan, signal: machine.signal }),
          },
        );
        const front = frontFor(machine, options, '/undo');
        await follow(events, (event) => front(withoutWord(event)), stoppingFor(options, stop));
        await kernel.learn();
      } finally {
        process.off('SIGINT', stop);
      }
    },
    slash: async (read) => {
      let leaving: Promise<unknown> | undefined;
      const leave = () => {
        leaving = session.run('\\builtin exit', { signal: machine.signal });
      };
      const known = await runSlash(read, { kernel, options, why, leave });
      await leaving;
      if (!known) stderr(`llmos: there is no /${visible(read.name)}; /help lists what there is\n`);
    },
  };
};
