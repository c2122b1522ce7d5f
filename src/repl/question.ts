/** A question to the person, answered by a line typed on the terminal itself, never by piped input. */
import { createInterface } from 'node:readline';
import type { ReadStream } from 'node:tty';
import { type Ahead, letGo, openTerminal, passOver } from './one-key.ts';

export interface Asking {
  readonly output: NodeJS.WriteStream;
  /** Takes what was typed before the question was there: it answers nothing. */
  readonly ahead: Ahead;
  readonly signal: AbortSignal;
}

/** `undefined` where there is no terminal, nothing was typed, or the turn was interrupted. */
export const askLine = async (question: string, given: Asking): Promise<string | undefined> => {
  const terminal = openTerminal();
  if (terminal === undefined) return undefined;
  try {
    if ((await passOver(terminal, given.ahead, given.signal)) === 'stop' || given.signal.aborted) return undefined;
    return await typed(question, terminal, given);
  } finally {
    letGo(terminal);
  }
};

const typed = (question: string, terminal: ReadStream, { output, signal }: Asking): Promise<string | undefined> =>
  new Promise<string | undefined>((resolve) => {
    const line = createInterface({ input: terminal, output, terminal: true, historySize: 0 });
    const stop = () => line.close();
    signal.addEventListener('abort', stop, { once: true });
    line.on('SIGINT', () => {
      output.write('\n');
      line.close();
    });
    line.on('close', () => {
      signal.removeEventListener('abort', stop);
      resolve(undefined);
    });
    line.question(`${question}\n› `, (text) => {
      resolve(text.trim() === '' ? undefined : text);
      line.close();
    });
  });
