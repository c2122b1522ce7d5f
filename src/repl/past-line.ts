/** Lines that were typed before, and where the next one is typed. */

export interface PastLine {
  readonly line: string;
  readonly cwd?: string;
  /** Milliseconds since the epoch. */
  readonly at?: number;
  /** What it ended with, where that is known. */
  readonly code?: number;
}

/** What the search in history is narrowed by. */
export interface Here {
  readonly cwd: string;
  readonly home?: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}
