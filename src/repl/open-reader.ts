/** The line reader that fits the terminal. */
import { lineReader } from './line-reader.ts';
import type { LineReader, Terminal } from './reader.ts';
import { plainReader } from './reader-plain.ts';
import { lateScreen } from './screen-late.ts';

export interface ReaderOptions {
  readonly keys?: 'emacs' | 'vi';
}

/** `TERM=dumb` or none, or `INK_SCREEN_READER`: plain. Else the first paint is raw and Ink takes over. */
export const openReader = (terminal: Terminal, options: ReaderOptions = {}): LineReader => {
  const term = terminal.env('TERM') ?? '';
  if (term === '' || term === 'dumb' || terminal.env('INK_SCREEN_READER') === 'true') return plainReader(terminal);
  const screen = lateScreen(terminal.output, async () => (await import('./reader-ink.tsx')).inkScreen);
  return lineReader(terminal, screen, options.keys ?? 'emacs');
};
