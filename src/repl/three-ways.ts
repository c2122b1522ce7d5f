/** A line that may be a command or a request, or that has a slip in its name: what it is to be, by one key. */

import { type Ahead, letGo, openTerminal, passOver, readKey } from './one-key.ts';
import type { Paint } from './paint.ts';
import { spotAfter } from './plain/width.ts';

/** `corrected`: as offered · `run`: as typed · `ask`: a request · `cancel`: neither. */
export type Way = 'corrected' | 'run' | 'ask' | 'cancel';

/** `reason` and `doubt` are the router's sentences; `correction` is the line that it offers. */
export interface Fork {
  readonly reason: string;
  readonly doubt?: string;
  readonly correction?: string;
}

export interface ForkView {
  readonly paint: Paint;
  /** Makes control, bidi and padding characters visible. */
  readonly visible: (text: string) => string;
  readonly columns: number;
  /** A terminal that cannot move its cursor. */
  readonly dumb?: true;
}

export interface Asking {
  readonly output: NodeJS.WritableStream;
  /** Takes what was typed before the question was there: it answers nothing. */
  readonly ahead: Ahead;
}

const LETTERS: Readonly<Record<string, Way>> = {
  r: 'run',
  a: 'ask',
  '?': 'ask',
  c: 'cancel',
  n: 'cancel',
  q: 'cancel',
  '\u001b': 'cancel',
  '\u0003': 'cancel',
  '\u0004': 'cancel',
};

/** One key is an answer; more at once are keys of the terminal, or what was typed ahead for another line. */
export const wayOf = (text: string, { correction }: Fork): Way | undefined => {
  if (correction !== undefined && /^[\r\ny]$/i.test(text)) return 'corrected';
  return LETTERS[text.toLowerCase()];
};

const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** The sentences, then the keys: in one row where they fit, else a row for each. */
export const forkLines = (fork: Fork, { paint, visible, columns }: ForkView): readonly string[] => {
  const { correction, doubt } = fork;
  const offered =
    correction === undefined
      ? []
      : [`[Enter] ${paint('bold', shortened(visible(correction.replaceAll('\n', ' ')), Math.max(columns - 9, 10)))}`];
  const keys = [...offered, correction === undefined ? '[r] run' : '[r] run as typed', '[a] ask', '[c] cancel'];
  const row = keys.join('  ');
  const why = [fork.reason, ...(doubt === undefined ? [] : [`But ${lowered(doubt)}`])].map((line) =>
    paint('dim', visible(line)),
  );
  const title = correction === undefined ? ['A command or a request?'] : [];
  return [...title, ...why, ...(spotAfter(row, columns).row === 0 ? [row] : keys)];
};

/** A sentence after “But”. */
const lowered = (text: string): string => text.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());

/** Takes the card off again; what is left is the line, and what comes of it. */
const wiped = (lines: readonly string[], { columns, dumb }: ForkView): string => {
  if (dumb) return '\n';
  const { row } = spotAfter(`${lines.join('\n')} `, columns);
  return `\r${row > 0 ? `\u001b[${row}A` : ''}\u001b[J`;
};

const AFTER: Readonly<Record<Exclude<Way, 'corrected'>, string>> = { run: '', ask: '', cancel: 'cancelled\n' };

/** Asks on the terminal; undefined when there is none to ask on. */
export const askWay = async (fork: Fork, view: ForkView & Asking, signal: AbortSignal): Promise<Way | undefined> => {
  const terminal = openTerminal();
  if (terminal === undefined) return undefined;
  try {
    const lines = forkLines(fork, view);
    if ((await passOver(terminal, view.ahead, signal)) === 'stop') return 'cancel';
    view.output.write(`${lines.join('\n')} `);
    const way = await readKey<Way>(terminal, { answerOf: (text) => wayOf(text, fork), otherwise: 'cancel', signal });
    const after = way === 'corrected' ? `${view.paint('bold', view.visible(fork.correction ?? ''))}\n` : AFTER[way];
    view.output.write(`${wiped(lines, view)}${after}`);
    return way;
  } finally {
    letGo(terminal);
  }
};
