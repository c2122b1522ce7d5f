/** One key from the terminal itself, never from piped input. */
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ReadStream } from 'node:tty';

/** The terminal of the session; undefined when there is none. */
export const openTerminal = (): ReadStream | undefined => {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    return undefined;
  }
};

/** As it was, whatever became of the question. */
export const letGo = (terminal: ReadStream): void => {
  if (terminal.isRaw) terminal.setRawMode(false);
  terminal.destroy();
};

/** Where keys go that are for the next line. */
export interface Ahead {
  take(bytes: Uint8Array): void;
  /** Milliseconds since the last of them came. */
  since(): number;
}

/** What was typed before now, read without waiting. The terminal is raw from here on, so that a part of a line counts as well. */
const typedBefore = (terminal: ReadStream): Uint8Array => {
  const read: Uint8Array[] = [];
  let descriptor: number | undefined;
  try {
    terminal.setRawMode(true);
    descriptor = openSync('/dev/tty', constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
    for (let count = 1; count > 0; ) {
      const buffer = Buffer.allocUnsafe(4096);
      count = readSync(descriptor, buffer, 0, buffer.length, null);
      read.push(buffer.subarray(0, count));
    }
  } catch {
    // Nothing more is there, or there is no terminal any more.
  }
  if (descriptor !== undefined) closeSync(descriptor);
  return Buffer.concat(read);
};

/** Whoever is typing has not read what came up meanwhile. Milliseconds. */
const PAUSE_MS = 300;

/**
 * Passes over what was typed before a question was on the screen, and what is typed on until there is a pause: it was not
 * meant as an answer. `stop`: Ctrl-C was among it.
 */
export const passOver = async (terminal: ReadStream, ahead: Ahead, signal: AbortSignal): Promise<'go' | 'stop'> => {
  for (;;) {
    const typed = typedBefore(terminal);
    if (typed.includes(0x03)) return 'stop';
    if (typed.length > 0) ahead.take(typed);
    if (signal.aborted || ahead.since() >= PAUSE_MS) return 'go';
    await sleep(PAUSE_MS - ahead.since());
  }
};

export interface KeyWanted<Answer> {
  /** What came in one read stands for; undefined: not an answer, wait for the next. */
  readonly answerOf: (text: string) => Answer | undefined;
  /** Told of what is no answer. */
  readonly other?: (bytes: Buffer) => void;
  /** When the turn is aborted or the terminal goes away. */
  readonly otherwise: Answer;
  readonly signal: AbortSignal;
}

/** Reads raw until a key is an answer. */
export const readKey = <Answer>(terminal: ReadStream, wanted: KeyWanted<Answer>): Promise<Answer> =>
  new Promise((resolve) => {
    const { answerOf, other, otherwise, signal } = wanted;
    const finish = (answer: Answer) => {
      terminal.off('data', onData).off('end', onEnd).pause();
      terminal.setRawMode(false);
      signal.removeEventListener('abort', onEnd);
      resolve(answer);
    };
    const onEnd = () => finish(otherwise);
    const onData = (bytes: Buffer) => {
      const answer = answerOf(bytes.toString('utf8'));
      if (answer !== undefined) finish(answer);
      else other?.(bytes);
    };
    if (signal.aborted) return finish(otherwise);
    signal.addEventListener('abort', onEnd, { once: true });
    terminal.setRawMode(true);
    terminal.on('data', onData).on('end', onEnd).resume();
  });
