/** Session: the sidecar's side of the person's live shell. Commands go down one named pipe, reports come up another. */
import { closeSync, constants, open, openSync, writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './completion/answer.ts';
import { openAsks } from './completion/asks.ts';
import { commandLine, hasBang, recalled, type Sent } from './line.ts';
import { type Report, reportParser } from './report.ts';
import { alive, watch } from './waiting.ts';

export interface Place {
  /** Holds the named pipes `commands`, `lines`, `reports`, `out`, `err`, `asks`, `matches`. */
  readonly folder: string;
  readonly pid: number;
  readonly shell: Sent['shell'];
}

export interface Run {
  readonly signal: AbortSignal;
  /** `captured`: standard output and error go to the pipes `out` and `err`. */
  readonly output?: 'terminal' | 'captured';
  /** What the shell's own history notes; nothing where it is left out. */
  readonly noted?: string;
  /** `plan`, if nothing is said: its `!` is no question to the history. */
  readonly by?: Sent['by'];
}

export interface Session {
  readonly folder: string;
  readonly shell: Sent['shell'];
  /** The last report. */
  state(): Report;
  /** Runs a command in the shell; undefined where the shell ended, became another program, or the wait was aborted. */
  run(command: string, run: Run): Promise<Report | undefined>;
  /** Asks a copy of the waiting shell for completions; undefined where the answer is late or not wanted any more. */
  complete(ask: readonly string[], signal: AbortSignal): Promise<Answer | undefined>;
  /** True once the shell is gone. */
  over(): boolean;
  /** Settles when the shell is gone. */
  readonly gone: Promise<void>;
  close(): void;
}

const LOOK_MS = 250;
const { O_RDWR, O_NONBLOCK } = constants;

/** The shell takes a note only at its next prompt: a longer one would fill the pipe, and the command would never be sent. */
const LONGEST_NOTE = 60_000;

/** Reports as they come in, and who waits for the next one. */
interface Reports {
  last(): Report | undefined;
  over(): boolean;
  readonly gone: Promise<void>;
  /** Undefined where the shell ended or the wait was aborted. */
  next(signal: AbortSignal): Promise<Report | undefined>;
}

const listen = (place: Place, stream: Socket, send: (text: string) => void): Reports => {
  const parse = reportParser();
  let settle: ((report: Report | undefined) => void) | undefined;
  let last: Report | undefined;
  let since = 0;
  let over = false;
  const { promise: gone, resolve: leave } = Promise.withResolvers<void>();
  const ended = () => {
    over = true;
    settle?.(undefined);
    leave();
  };
  stream.on('data', (piece: Buffer) => {
    for (const report of parse(piece)) {
      last = last === undefined ? report : { ...report, durationMs: Math.round(performance.now() - since) };
      settle?.(last);
    }
  });
  stream.on('close', ended).on('error', ended);
  const next = (signal: AbortSignal): Promise<Report | undefined> =>
    new Promise((resolve) => {
      since = performance.now();
      const stop = watch(place.pid, { ended, waits: () => send('__llmos_again\n') });
      const abort = () => settle?.(undefined);
      settle = (report) => {
        stop();
        signal.removeEventListener('abort', abort);
        settle = undefined;
        resolve(report);
      };
      signal.addEventListener('abort', abort, { once: true });
      if (over || signal.aborted) abort();
    });
  return { last: () => last, over: () => over, gone, next };
};

/** Waits for the shell's first report, which it gives once its rc files are read. Undefined where it ended before. */
export const openSession = async (place: Place, signal: AbortSignal): Promise<Session | undefined> => {
  const stream = await openReports(place, signal);
  if (stream === undefined) return undefined;
  const commands = openSync(join(place.folder, 'commands'), O_RDWR | O_NONBLOCK);
  const lines = openSync(join(place.folder, 'lines'), O_RDWR | O_NONBLOCK);
  const asks = openAsks(place.folder);
  const reports = listen(place, stream, (text) => {
    writeAll(commands, text, () => true).catch(() => {}); // a full pipe needs no question
  });
  const first = await reports.next(signal);
  if (first === undefined) return undefined;
  const state = () => reports.last() ?? first;
  return {
    folder: place.folder,
    shell: place.shell,
    state,
    over: reports.over,
    gone: reports.gone,
    run: (command, run) => {
      const coming = reports.next(run.signal);
      if (reports.over()) return coming;
      const { text, note } = written(command, run, place, state());
      void writeAll(lines, note === undefined ? '' : `${note}\0`, reports.over)
        .then(() => asks.go()) // first, as a text longer than the pipe must be read while it is written
        .then(() => writeAll(commands, text, reports.over))
        .catch(() => {}); // the shell is gone: that is told by its reports
      return coming;
    },
    complete: asks.ask,
    close: () => {
      stream.destroy();
      asks.close();
      closeSync(commands);
      closeSync(lines);
    },
  };
};

/** What goes down the pipes for a command; a recalled line notes itself once the shell knows what it is. */
const written = (
  command: string,
  { output = 'terminal', noted, by = 'plan' }: Run,
  { shell, folder }: Place,
  { flags }: Report,
): { readonly text: string; readonly note?: string } => {
  if (shell === 'bash' && by === 'person' && flags.includes('H') && hasBang(command))
    return { text: recalled(command) };
  const captured = output === 'captured' && { output: { out: join(folder, 'out'), err: join(folder, 'err') } };
  const { text, history } = commandLine(command, { shell, by, ...captured });
  const unnoted = noted === undefined || history === 'own' || Buffer.byteLength(noted) > LONGEST_NOTE;
  return unnoted ? { text } : { text, note: noted };
};

const AGAIN_MS = 2;

/** A text longer than the pipe is written as the shell takes it; nobody waits for a shell that takes nothing more. */
const writeAll = async (fd: number, text: string, over: () => boolean): Promise<void> => {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || over()) throw error;
      await sleep(AGAIN_MS);
    }
  }
};

/** Opening for reading waits until the shell, its rc files read, has opened the other end. */
const openReports = (place: Place, signal: AbortSignal): Promise<Socket | undefined> =>
  new Promise((resolve) => {
    const look = setInterval(() => {
      if (alive(place.pid) && !signal.aborted) return;
      clearInterval(look);
      resolve(undefined);
    }, LOOK_MS);
    open(join(place.folder, 'reports'), 'r', (error, fd) => {
      clearInterval(look);
      resolve(error === null ? new Socket({ fd, readable: true, writable: false }) : undefined);
    });
  });
