/** The plain prompt: a line in, the chain, the result out. One readline interface a line, so that a command has the terminal to itself. */
import { createInterface } from 'node:readline';
import type { Paint } from './paint.ts';

export interface Prompt {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly paint: Paint;
  /** Earlier lines, newest first. */
  readonly history: string[];
}

/** `end`: Ctrl-D or a closed terminal. `cancel`: Ctrl-C, the line is dropped. */
export type Typed =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'end' };

/** `~/dir ❯ `, and the last exit code when it was not 0. */
export const promptText = (state: { cwd: string; home: string; code: number }, paint: Paint): string => {
  const { cwd, home, code } = state;
  const place = cwd === home ? '~' : cwd.startsWith(`${home}/`) ? `~${cwd.slice(home.length)}` : cwd;
  const failed = code === 0 ? '' : `${paint('red', String(code))} `;
  return `${paint('cyan', place)} ${failed}❯ `;
};

/** Reads one line; resolves when it was entered, dropped, or the input ended. */
export const readLine = (prompt: Prompt, text: string): Promise<Typed> =>
  new Promise((resolve) => {
    const line = createInterface({ ...prompt, terminal: true, historySize: 1000, prompt: text });
    let typed: Typed = { kind: 'end' };
    line.on('line', (entered) => {
      typed = { kind: 'line', line: entered };
      line.close();
    });
    line.on('SIGINT', () => {
      typed = { kind: 'cancel' };
      prompt.output.write('^C');
      line.close();
    });
    line.on('close', () => {
      if (typed.kind !== 'line') prompt.output.write('\n');
      resolve(typed);
    });
    line.prompt();
  });
