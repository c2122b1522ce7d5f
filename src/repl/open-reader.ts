/** The line reader that fits the terminal. */
import { lineReader } from './line-reader.ts';
import type { LineReader, Terminal } from './reader.ts';
import { cookedReader } from './reader-cooked.ts';
import { lateScreen } from './screen-late.ts';

/** `TERM=dumb` or none, or `INK_SCREEN_READER`: the terminal's own editing. Else the first paint is raw and Ink takes over. */
export const openReader = (terminal: Terminal): LineReader => {
  const term = terminal.env('TERM') ?? '';
  if (term === '' || term === 'dumb' || terminal.env('INK_SCREEN_READER') === 'true') return cookedReader(terminal);
  const screen = lateScreen(terminal.output, async () => (await import('./reader-ink.tsx')).inkScreen);
  return lineReader(terminal, screen);
};
