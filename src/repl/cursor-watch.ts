/**
 * Has something else written to the terminal while a line is edited? With background jobs there is nothing between them and
 * the screen, so the terminal is asked where its cursor is (CSI 6n), at a slow rhythm and only while nobody types.
 */

/** From 1, as the terminal tells it. */
export interface Cursor {
  readonly row: number;
  readonly column: number;
}

export interface Watched {
  readonly write: (text: string) => void;
  /** The column, from 0, where the last frame left the cursor. */
  readonly column: () => number;
  /** Called with the column, from 0, where the cursor was found instead. */
  readonly disturbed: (column: number) => void;
}

const ASK = '\x1b[6n';
const SOON_MS = 400;
/** After so many questions it is asked less often. */
const SOON = 50;
const LATER_MS = 1500;
/** A terminal that has not answered by then is not asked again. */
const ANSWER_MS = 2000;
/** What is entered waits this long for an answer under way, which would reach the command else. */
const GRACE_MS = 300;

export class CursorWatch {
  readonly #watched: Watched;
  #timer: NodeJS.Timeout | undefined;
  #asked: number | undefined;
  /** What was drawn after the question makes its answer worthless. */
  #since: 'nothing' | 'drawn' = 'nothing';
  #count = 0;
  /** The row of the frame on the screen; unknown until the terminal told it. */
  #row: number | undefined;
  #wake: (() => void) | undefined;
  #deaf: 'no' | 'yes' = 'no';

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  start(): void {
    this.#count = 0;
    this.#row = undefined;
    this.#next();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** A frame was drawn: the cursor may be in another row now. */
  drawn(): void {
    this.#row = undefined;
    this.#since = 'drawn';
    if (this.#timer !== undefined) this.#next();
  }

  #next(): void {
    clearTimeout(this.#timer);
    if (this.#deaf === 'no') this.#timer = setTimeout(() => this.#ask(), this.#count < SOON ? SOON_MS : LATER_MS);
  }

  #ask(): void {
    if (this.#asked !== undefined && performance.now() - this.#asked > ANSWER_MS) this.#deaf = 'yes';
    if (this.#asked === undefined) {
      this.#count += 1;
      this.#asked = performance.now();
      this.#since = 'nothing';
      this.#watched.write(ASK);
    }
    this.#next();
  }

  answered({ row, column }: Cursor): void {
    if (this.#asked === undefined) return; // it is a key that looks the same
    this.#asked = undefined;
    this.#wake?.();
    if (this.#timer === undefined || this.#since === 'drawn') return;
    const moved = column - 1 !== this.#watched.column() || (this.#row !== undefined && row !== this.#row);
    this.#row = moved ? undefined : row;
    if (moved) this.#watched.disturbed(column - 1);
  }

  /** Resolves when no answer is under way any more; undefined where none is. */
  quiet(): Promise<void> | undefined {
    if (this.#asked === undefined || this.#deaf === 'yes') return undefined;
    return new Promise((resolve) => {
      const late = setTimeout(() => this.#wake?.(), GRACE_MS);
      this.#wake = () => {
        clearTimeout(late);
        this.#wake = undefined;
        resolve();
      };
    });
  }
}
