/** What Tab offers: for a shell line, what the live session completes. */
import { completeShell } from '../executors/session/completion/complete.ts';
import type { Session } from '../executors/session/session.ts';
import type { Completions } from '../repl/reader.ts';

interface Line {
  readonly text: string;
  readonly cursor: number;
}

interface Around {
  readonly session: Session;
  readonly signal: AbortSignal;
}

export const complete = (line: Line, { session, signal }: Around): Promise<Completions | undefined> =>
  completeShell(session, line, signal);
