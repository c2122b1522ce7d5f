/**
 * Steps on a terminal while a model writes its plan, each as it becomes whole. They go again when the plan is there, for
 * then the plan itself is shown.
 */
import type { Spent, TurnEvent } from '../event.ts';
import { stepText } from './card.ts';
import type { Paint } from './paint.ts';
import { charWidth } from './plain/width.ts';

export interface Writing {
  readonly write: (text: string) => void;
  readonly paint: Paint;
  readonly visible: (text: string) => string;
  readonly columns: () => number;
}

/** One row at the most. */
const cut = (text: string, columns: number): string => {
  let [at, width] = [0, 0];
  for (const char of text) {
    width += charWidth(char);
    if (width > columns - 1) return `${text.slice(0, Math.max(0, at - 1))}…`;
    at += char.length;
  }
  return text;
};

/** What a turn has taken so far, in a few words. */
/** Each with its bound. Money is not spoken of where none is spent. */
export const spentWords = ({ steps, tokens, dollars, seconds }: Spent, most: Spent): string => {
  const money = dollars === 0 ? '' : ` · $${dollars.toFixed(3)} of ${most.dollars}`;
  return `${steps} of ${most.steps} steps · ${tokens} of ${most.tokens} tokens${money} · ${seconds} of ${most.seconds} s`;
};

/** Told between two steps; the plan is not there yet. */
const BESIDE = new Set<TurnEvent['type']>(['usage', 'round']);

/** Consumes a turn's events; draws and wipes. */
export const writing = ({ write, paint, visible, columns }: Writing): ((event: TurnEvent) => void) => {
  let rows = 0;
  return (event) => {
    if (event.type === 'proposed') {
      const text = `… ${event.step.id}  ${stepText(event.step).replaceAll('\n', '⏎')}`;
      write(`${paint('dim', cut(visible(text), columns()))}\n`);
      rows += 1;
    } else if (!BESIDE.has(event.type)) {
      if (rows > 0) write(`\u001b[${rows}A\u001b[J`);
      rows = 0;
    }
  };
};
