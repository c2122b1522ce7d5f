/** What a batch shows while it runs: text for people, or one JSON event a line. */
import { StringDecoder } from 'node:string_decoder';
import type { TurnEvent } from '../../event.ts';
import { visible } from '../../safety/show.ts';
import { frontFor } from '../front.ts';
import type { Machine } from '../machine.ts';
import type { Options } from '../options.ts';
import { stderr, stderrIsTerminal, stdout } from '../output.ts';
import type { BatchLine } from './lines.ts';
import { reportObject, reportText, type Summary } from './report.ts';
import { NO_STATUS, openStatus, type Status } from './status.ts';

export interface Screen {
  /** The events of a line, in order; `begun` comes before its first one. */
  begun(line: BatchLine): void;
  say(line: BatchLine, event: TurnEvent): void;
  /** What a line does now, also while its output waits. */
  doing(line: BatchLine, event: TurnEvent): void;
  over(line: BatchLine): void;
  /** A question has the terminal. */
  asking(): void;
  end(summary: Summary): void;
}

const stepOf = (event: TurnEvent, line: BatchLine): string | undefined => {
  if (event.type === 'turn') return line.text.trim();
  if (event.type === 'asking') return `asking ${event.model}`;
  if (event.type === 'step') return event.step.kind === 'shell' ? event.step.command : event.step.tool;
  return undefined;
};

/** Events as JSON, each with the number of its line. */
const jsonScreen = (of: number): Screen => {
  const decoders = new Map<string, StringDecoder>();
  const put = (value: object): void => stdout(`${JSON.stringify(value)}\n`);
  const output = (batch: number, event: TurnEvent & { type: 'output' }): void => {
    const key = `${batch} ${event.step} ${event.stream}`;
    const decoder = decoders.get(key) ?? new StringDecoder('utf8');
    decoders.set(key, decoder);
    const text = decoder.write(Buffer.from(event.chunk));
    if (text !== '') put({ batch, type: 'output', step: event.step, stream: event.stream, text });
  };
  return {
    begun: ({ number, at, text }) => put({ batch: number, type: 'line', at, of, text: text.trim() }),
    say: ({ number }, event) => {
      if (event.type === 'output') output(number, event);
      else put({ batch: number, ...event });
    },
    doing: () => {},
    over: ({ number }) => {
      for (const key of decoders.keys()) if (key.startsWith(`${number} `)) decoders.delete(key);
    },
    asking: () => {},
    end: (summary) => put(reportObject(summary)),
  };
};

const NEWLINE = 0x0a;

/** The status may come back only where the last output ended its row. */
const endsRow = (event: TurnEvent): boolean => event.type !== 'output' || event.chunk.at(-1) === NEWLINE;

const SILENT = new Set<TurnEvent['type']>([
  'turn',
  'route',
  'plan',
  'consent',
  'step',
  'ended',
  'state',
  'usage',
  'round',
]);

const statusOf = (machine: Machine, options: Options): Status =>
  options.quiet === true || !stderrIsTerminal()
    ? NO_STATUS
    : openStatus({
        write: stderr,
        columns: () => process.stderr.columns ?? 80,
        now: Date.now,
        term: machine.env['TERM'],
      });

export const openScreen = (machine: Machine, options: Options, of: number): Screen => {
  if (options.json === true) return jsonScreen(of);
  const fronts = new Map<number, (event: TurnEvent) => void>();
  const status = statusOf(machine, options);
  const front = (at: number): ((event: TurnEvent) => void) => {
    const known = fronts.get(at) ?? frontFor(machine, options);
    fronts.set(at, known);
    return known;
  };
  return {
    begun: ({ at, text }) => {
      if (options.quiet === true) return;
      status.clear();
      stderr(`[${at}/${of}] ${visible(text.trim())}\n`);
      status.again();
    },
    say: ({ at }, event) => {
      if (!SILENT.has(event.type)) status.clear();
      front(at)(event);
      if (!SILENT.has(event.type) && endsRow(event)) status.again();
    },
    doing: (line, event) => {
      const step = stepOf(event, line);
      if (step !== undefined) status.show({ at: line.at, of, step });
    },
    over: ({ at }) => {
      status.over(at);
      fronts.delete(at);
    },
    asking: () => status.clear(),
    end: (summary) => {
      status.close();
      if (options.quiet !== true) stderr(reportText(summary));
    },
  };
};
