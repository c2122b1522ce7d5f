/** `llmos run FILE`: a batch, one request or shell line each line, in one process and one session. */
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import type { TurnEvent } from '../event.ts';
import { makeFolder } from '../memory/folder.ts';
import type { Outcome } from '../plan.ts';
import { consentOnTerminal, follow, frontFor, questionOnTerminal } from './front.ts';
import { readAll } from './input.ts';
import { type Machine, Refusal } from './machine.ts';
import { type Options, sound } from './options.ts';
import { stderr } from './output.ts';
import { type Kernel, openKernel } from './rooms.ts';

export interface BatchOptions extends Options {
  readonly keepGoing?: boolean;
  readonly resume?: boolean;
  readonly jobs?: string;
}

interface Line {
  /** 1-based, in the file. */
  readonly number: number;
  readonly text: string;
}

interface Ended extends Line {
  readonly outcome: Outcome;
}

const LARGEST = 16 * 1024 * 1024;

const source = async (file: string, machine: Machine): Promise<string> => {
  if (file === '-') return readAll(machine.signal);
  try {
    const text = readFileSync(file, 'utf8');
    if (text.length > LARGEST) throw new Refusal(`${file} is too large for a batch`, 2);
    return text;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(`${file} cannot be read (${code})`, code === 'ENOENT' ? 127 : 126);
  }
};

/** Comments and blank lines left out, `\` at the end joined with what follows. */
const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let held = '';
  let start = 1;
  for (const [index, raw] of text.split('\n').entries()) {
    if (held === '') start = index + 1;
    const joined = held + raw;
    held = '';
    if (/(?:^|[^\\])(?:\\\\)*\\$/.test(joined)) held = `${joined.slice(0, -1)}`;
    else if (joined.trim() !== '' && !joined.trimStart().startsWith('#')) lines.push({ number: start, text: joined });
  }
  if (held.trim() !== '') lines.push({ number: start, text: held });
  return lines;
};

/** What is done is noted line by line, for `--resume`; the note belongs to this very text. */
const progressFile = (text: string, machine: Machine) => {
  const folder = `${machine.folders.state}/batches`;
  const path = `${folder}/${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  return {
    done: (): ReadonlySet<number> => {
      try {
        return new Set(readFileSync(path, 'utf8').split('\n').filter(Boolean).map(Number));
      } catch {
        return new Set();
      }
    },
    start: () => {
      makeFolder(folder);
      rmSync(path, { force: true });
    },
    note: (line: Line) => appendFileSync(path, `${line.number}\n`, { mode: 0o600 }),
  };
};

export const runFile = async (
  [file = '-']: readonly string[],
  options: BatchOptions,
  machine: Machine,
): Promise<number> => {
  const text = await source(file, machine);
  const lines = linesOf(text).map((line) => ({ ...line, text: sound(line.text) }));
  const jobs = options.jobs === undefined ? 1 : Number(options.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new Refusal(`--jobs takes a number from 1 to 64, not '${options.jobs}'`, 2);
  const progress = progressFile(text, machine);
  const done = options.resume === true ? progress.done() : new Set<number>();
  try {
    if (options.resume !== true) progress.start();
  } catch (error) {
    stderr(`llmos: progress cannot be noted, --resume will not work (${(error as NodeJS.ErrnoException).code})\n`);
  }
  const ended: Ended[] = [];
  const left = lines.filter((line) => !done.has(line.number));
  const work = async (): Promise<void> => {
    const kernel = openKernel(machine);
    for (let line = left.shift(); line !== undefined; line = left.shift()) {
      const outcome = await oneLine(line, { kernel, options, of: lines.length, apart: jobs > 1 });
      ended.push({ ...line, outcome });
      if (outcome.status === 'done') noteDone(progress.note, line);
      else if (options.keepGoing !== true || machine.signal.aborted) left.length = 0;
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  if (options.quiet !== true && options.json !== true) stderr(report(ended, lines.length, done.size));
  return ended.sort((a, b) => a.number - b.number).find((line) => line.outcome.status !== 'done')?.outcome.code ?? 0;
};

const noteDone = (note: (line: Line) => void, line: Line): void => {
  try {
    note(line);
  } catch {
    // A full disk was said at the start; the batch itself goes on.
  }
};

interface Work {
  readonly kernel: Kernel;
  readonly options: BatchOptions;
  readonly of: number;
  /** Side by side with others: output is held back until the line is over, and nobody is asked. */
  readonly apart: boolean;
}

const oneLine = async (line: Line, { kernel, options, of, apart }: Work): Promise<Outcome> => {
  const { machine } = kernel;
  const front = frontFor(machine, options);
  if (options.quiet !== true && options.json !== true) stderr(`[${line.number}/${of}] ${line.text.trim()}\n`);
  const held: TurnEvent[] = [];
  const outcome = await follow(
    kernel.turn(
      { line: line.text, by: 'person', reading: 'auto' },
      {
        yes: options.yes,
        mode: options.dryRun === true ? 'dry' : 'run',
        ...(!apart && { consent: consentOnTerminal(machine, options), ask: questionOnTerminal(options) }),
      },
    ),
    apart ? (event) => held.push(event) : front,
  );
  for (const event of held) front(event);
  return outcome;
};

const report = (ended: readonly Ended[], all: number, before: number): string => {
  const count = (status: Outcome['status']) => ended.filter((line) => line.outcome.status === status).length;
  const skipped = all - before - ended.length;
  const lines = [
    `${count('done')} done, ${count('failed')} failed, ${count('denied')} refused, ${skipped} skipped${before > 0 ? `, ${before} done before` : ''}`,
  ];
  for (const line of ended)
    if (line.outcome.status !== 'done')
      lines.push(`  line ${line.number}: ${line.outcome.status} (${line.outcome.code}) ${line.text.trim()}`);
  return `${lines.join('\n')}\n`;
};
