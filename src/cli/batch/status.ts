/** The line at the bottom of a terminal while a batch runs: which line of how many, how long, what is being done. */
import { cut } from './cut.ts';

export interface Status {
  /** A line was begun or is over; `step` is what it does now. */
  show(what: { readonly at: number; readonly of: number; readonly step: string }): void;
  over(at: number): void;
  /** Something else is about to be written. */
  clear(): void;
  /** It was written, and the cursor stands at the start of a row. */
  again(): void;
  close(): void;
}

export interface StatusGiven {
  readonly write: (text: string) => void;
  readonly columns: () => number;
  readonly now: () => number;
  readonly term: string | undefined;
}

/** Below this there is no room for it. */
const NARROWEST = 40;
const EACH_MS = 500;
/** What is over sooner would only flicker. */
const PATIENCE_MS = 300;
const ERASE = '\r\u001b[K';

export const NO_STATUS: Status = { show: () => {}, over: () => {}, clear: () => {}, again: () => {}, close: () => {} };

const clock = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** None where the terminal cannot take a line back, or is too narrow. */
export const openStatus = ({ write, columns, now, term }: StatusGiven): Status => {
  if (term === undefined || term === '' || term === 'dumb' || columns() < NARROWEST) return NO_STATUS;
  const running = new Map<number, { step: string; of: number; from: number }>();
  const from = now();
  let shown = false;
  let free = true;
  const draw = (): void => {
    const [first] = [...running].sort(([a], [b]) => a - b);
    if (first === undefined || !free) return;
    const [at, { step, of, from: begun }] = first;
    if (!shown && now() - begun < PATIENCE_MS) return;
    const others = running.size > 1 ? ` (+${running.size - 1})` : '';
    const text = `${at}/${of}${others} · ${clock(now() - from)} · ${step.replace(/\s+/g, ' ')}`;
    write(`${ERASE}\u001b[2m${cut(text, columns() - 1)}\u001b[22m`);
    shown = true;
  };
  const clear = (): void => {
    if (shown) write(ERASE);
    shown = false;
    free = false;
  };
  const timer = setInterval(draw, EACH_MS);
  timer.unref();
  return {
    show: ({ at, of, step }) => void running.set(at, { step, of, from: running.get(at)?.from ?? now() }),
    over: (at) => void running.delete(at),
    clear,
    again: () => {
      free = true;
    },
    close: () => {
      clear();
      clearInterval(timer);
    },
  };
};
