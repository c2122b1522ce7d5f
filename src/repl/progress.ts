/** What goes on while nothing is printed: one row, taken away again before anything else is written. */

export interface Progress {
  /** From now on something takes its time; told after a second of silence, then each second. */
  begin(what: string): void;
  /** Takes the row away; called before anything is written. */
  clear(): void;
  /** The row comes back only where what was written ended its line. */
  wrote(chunk: Uint8Array | string): void;
  end(): void;
}

export interface Around {
  readonly write: (text: string) => void;
  readonly columns: () => number;
  readonly dim: (text: string) => string;
  /** Calls back each second until the returned function is called. */
  readonly everySecond: (tick: () => void) => () => void;
}

const LEAST_COLUMNS = 10;
const NEWLINE = 0x0a;

const span = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;

const endsLine = (chunk: Uint8Array | string): boolean =>
  typeof chunk === 'string' ? chunk.endsWith('\n') : chunk[chunk.length - 1] === NEWLINE;

export const openProgress = ({ write, columns, dim, everySecond }: Around): Progress => {
  let stop: (() => void) | undefined;
  let shown: 'yes' | 'no' = 'no';
  /** Where a row may stand: at the start of a line, and after a second in which nothing was written. */
  let fresh: 'yes' | 'no' = 'yes';
  let quiet: 'yes' | 'no' = 'yes';
  const clear = (): void => {
    if (shown === 'yes') write('\r\u001b[K');
    shown = 'no';
  };
  const end = (): void => {
    stop?.();
    stop = undefined;
    clear();
  };
  const begin = (what: string): void => {
    end();
    let seconds = 0;
    stop = everySecond(() => {
      seconds += 1;
      const wasQuiet = quiet;
      quiet = 'yes';
      if (fresh === 'no' || wasQuiet === 'no' || columns() < LEAST_COLUMNS) return;
      const text = `· ${what} · ${span(seconds)} · Ctrl-C stops`;
      write(`\r${dim(text.slice(0, columns() - 1))}\u001b[K`);
      shown = 'yes';
    });
  };
  const wrote = (chunk: Uint8Array | string): void => {
    if (chunk.length === 0) return;
    fresh = endsLine(chunk) ? 'yes' : 'no';
    quiet = 'no';
  };
  return { begin, clear, wrote, end };
};
