/** A question to the person, answered by a line typed on the terminal itself, never by piped input. */
import { createInterface } from 'node:readline';
import { openTerminal, typedBefore } from './one-key.ts';

export interface Asking {
  readonly output: NodeJS.WriteStream;
  /** Takes what was typed before the question was there: it answers nothing. */
  readonly ahead: (bytes: Uint8Array) => void;
  readonly signal: AbortSignal;
}

/** `undefined` where there is no terminal, nothing was typed, or the turn was interrupted. */
export const askLine = (question: string, { output, ahead, signal }: Asking): Promise<string | undefined> => {
  const terminal = openTerminal();
  if (terminal === undefined || signal.aborted) return Promise.resolve(undefined);
  ahead(typedBefore(terminal));
  return new Promise<string | undefined>((resolve) => {
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
  }).finally(() => terminal.destroy());
};
