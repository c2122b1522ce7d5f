/** Esc and Ctrl-C while a model is asked: the terminal is read only then, and only by whoever it belongs to. */
import { readFileSync } from 'node:fs';
import type { TurnEvent } from '../event.ts';
import type { TypeAhead } from './type-ahead.ts';

const WAITING = new Set<TurnEvent['type']>(['asking', 'proposed', 'usage']);

/** A background job that touched the terminal would be stopped by it. */
const isForeground = (): boolean => {
  if (process.platform !== 'linux') return true;
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const [, , , group, , , terminal] = stat.slice(stat.lastIndexOf(')') + 1).split(' ');
    return group === terminal;
  } catch {
    return false;
  }
};

/** Esc alone: with more behind it, it is another key. Ctrl-C comes as a byte while the terminal is raw. */
const stops = (text: string): true | undefined => (text === '\u001b' || text.includes('\u0003') ? true : undefined);

export interface Stopping {
  see(event: TurnEvent): void;
  /** Nothing is read any more, and the terminal is as it was. */
  close(): Promise<void>;
}

export interface Watch {
  readonly stop: () => void;
  /** Takes the keys that were typed for the next line. */
  readonly ahead: TypeAhead;
}

/** Calls `stop` when the person says so while a model is asked. Like the terminal's own Ctrl-C it drops what was typed before. */
export const watchStop = ({ stop, ahead }: Watch): Stopping => {
  let watching: { readonly end: AbortController; readonly over: Promise<void> } | undefined;
  const watch = async (signal: AbortSignal): Promise<void> => {
    const { openTerminal, readKey } = await import('../repl/one-key.ts');
    const terminal = signal.aborted ? undefined : openTerminal();
    if (terminal === undefined) return;
    const stopped = await readKey<boolean>(terminal, { answerOf: stops, other: ahead.take, otherwise: false, signal });
    terminal.destroy();
    if (!stopped) return;
    ahead.drop();
    stop();
  };
  const close = async (): Promise<void> => {
    const { end, over } = watching ?? {};
    watching = undefined;
    end?.abort();
    await over;
  };
  return {
    see: (event) => {
      if (!WAITING.has(event.type)) void close();
      else if (watching === undefined && isForeground()) {
        const end = new AbortController();
        watching = { end, over: watch(end.signal) };
      }
    },
    close,
  };
};
