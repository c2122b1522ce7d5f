/** The front of a turn on standard output and standard error: text or JSON, and consent on the terminal. */
import type { TurnEvent } from '../event.ts';
import type { Outcome } from '../plan.ts';
import { jsonLines } from '../repl/json.ts';
import { type Paint, paintFor } from '../repl/paint.ts';
import { openProgress, type Progress } from '../repl/progress.ts';
import { transcript } from '../repl/transcript.ts';
import { visible } from '../safety/show.ts';
import type { Rooms } from '../turn.ts';
import type { Machine } from './machine.ts';
import { modelsFor } from './model.ts';
import type { Options } from './options.ts';
import { stderr, stderrIsTerminal, stdout, stdoutIsTerminal } from './output.ts';
import { type Stopping, type Watch, watchStop } from './stopping.ts';
import type { TurnOptions } from './turn-options.ts';
import type { TypeAhead } from './type-ahead.ts';

export const stderrPaint = ({ env, settings }: Machine): Paint =>
  paintFor({ isTerminal: stderrIsTerminal(), term: env['TERM'], color: settings.color });

/** A terminal on which a row can be taken away again. */
const isScreen = ({ env }: Machine): boolean =>
  stderrIsTerminal() && stdoutIsTerminal() && !['', 'dumb'].includes(env['TERM'] ?? '');

const columns = (): number => process.stderr.columns || 80;

const progressOn = (paint: Paint): Progress =>
  openProgress({
    write: stderr,
    columns,
    dim: (text) => paint('dim', text),
    everySecond: (tick) => {
      const timer = setInterval(tick, 1000).unref();
      return () => clearInterval(timer);
    },
  });

/** What consumes the events of a turn for these options; `undo`: how this front puts a turn back. */
export const frontFor = (machine: Machine, options: Options, undo = 'llmos undo'): ((event: TurnEvent) => void) => {
  if (options.json === true) return jsonLines(stdout);
  const detail = options.dryRun === true ? 'dry' : options.quiet === true ? 'quiet' : 'normal';
  const hint = () => (modelsFor(machine, 'plan').length > 0 ? undefined : NO_MODEL);
  const words = detail === 'normal' && stdoutIsTerminal() ? 'beside' : 'none';
  const paint = stderrPaint(machine);
  const rows = detail === 'normal' && isScreen(machine) ? { progress: progressOn(paint), undo, columns } : {};
  return transcript({ words, stdout, stderr, paint, visible, detail, hint, ...rows });
};

/** What a person without a model reads when a request could not be planned here. */
const NO_MODEL =
  'a model could take it: export ANTHROPIC_API_KEY, or look for a local one: llmos models find\n' +
  'without one: commands run as ever, and common requests are planned here: llmos help';

/** Asks on the terminal where standard error is one, and the answer does not have to be JSON. */
export const consentOnTerminal = (machine: Machine, options: Options, ahead: TypeAhead): Rooms['consent'] => {
  if (!stderrIsTerminal() || options.json === true) return async () => undefined;
  return async (question, signal) => {
    const { askOnTerminal } = await import('../repl/approval.ts');
    const view = { paint: stderrPaint(machine), visible, output: process.stderr, ahead };
    return askOnTerminal(question, view, signal);
  };
};

/** How a tool asks the person, where consent could be asked for as well. */
export const questionOnTerminal =
  (options: Options, ahead: TypeAhead): NonNullable<TurnOptions['ask']> =>
  async (question, signal) => {
    if (!stderrIsTerminal() || options.json === true) return undefined;
    const { askLine } = await import('../repl/question.ts');
    return askLine(visible(question), { output: process.stderr, ahead, signal });
  };

/** Feeds a turn to its front; the outcome comes back when the turn is over. */
export const follow = async (
  events: AsyncGenerator<TurnEvent, Outcome>,
  front: (event: TurnEvent) => void,
  stopping?: Stopping,
): Promise<Outcome> => {
  try {
    for (;;) {
      const { value, done } = await events.next();
      if (done) return value;
      stopping?.see(value);
      front(value);
    }
  } finally {
    await stopping?.close();
  }
};

/** Esc stops a model where a person can see and say so. */
export const stoppingFor = (options: Options, watch: Watch): Stopping | undefined =>
  stderrIsTerminal() && options.json !== true ? watchStop(watch) : undefined;
