/** `llmos run FILE`: a batch, one request or shell line each line, in one process and one session. */

import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { drive } from './batch/drive.ts';
import type { Frozen } from './batch/frozen.ts';
import { type Batch, noLedger, openLedger, readPast } from './batch/ledger.ts';
import { withLeft } from './batch/left.ts';
import { type BatchLine, linesOf } from './batch/lines.ts';
import { lives } from './batch/lives.ts';
import { codeOf } from './batch/report.ts';
import { type Resumed, resumed } from './batch/resume.ts';
import { openScreen } from './batch/screen.ts';
import { pairsOf } from './batch/variables.ts';
import { readAll } from './input.ts';
import { type Machine, Refusal } from './machine.ts';
import { type Options, sound } from './options.ts';
import { stderr, stdout } from './output.ts';
import { openKernel, type State } from './rooms.ts';

export interface BatchOptions extends Options {
  readonly keepGoing?: boolean;
  readonly resume?: boolean;
  readonly jobs?: string;
  readonly set?: readonly string[];
  readonly planOnly?: boolean;
  readonly transaction?: boolean;
}

const LARGEST = 16 * 1024 * 1024;
const MOST_JOBS = 64;

interface Source {
  /** The real path; for standard input a name made of what came. */
  readonly file: string;
  readonly text: string;
}

const fromFile = (path: string): Source => {
  try {
    if (!statSync(path).isFile()) throw new Refusal(`${path} is no regular file; \`-\` reads standard input`, 126);
    if (statSync(path).size > LARGEST) throw new Refusal(`${path} is too large for a batch`, 2);
    return { file: realpathSync(path), text: readFileSync(path, 'utf8') };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(`${path} cannot be read (${code})`, code === 'ENOENT' ? 127 : 126);
  }
};

const sourceOf = async (path: string, machine: Machine): Promise<Source> => {
  if (path !== '-') return fromFile(path);
  const text = await readAll(machine.signal);
  return { file: `- ${createHash('sha256').update(text).digest('hex')}`, text };
};

const jobsOf = ({ jobs = '1' }: BatchOptions): number => {
  const count = Number(jobs);
  if (!Number.isInteger(count) || count < 1 || count > MOST_JOBS)
    throw new Refusal(`--jobs takes a number from 1 to ${MOST_JOBS}, not '${jobs}'`, 2);
  return count;
};

const check = ({ transaction, keepGoing, planOnly, resume }: BatchOptions): void => {
  if (transaction === true && keepGoing === true)
    throw new Refusal('--transaction takes everything back at the first failure; --keep-going goes on after it', 2);
  if (planOnly === true && resume === true) throw new Refusal('--plan-only runs nothing that could be resumed', 2);
};

const stateOf = (machine: Machine, set: Readonly<Record<string, string>>): State => {
  const given = Object.entries(machine.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { cwd: machine.cwd, env: { ...Object.fromEntries(given), ...set } };
};

const printFrozen = async ({ file, text }: Source, options: BatchOptions, machine: Machine): Promise<number> => {
  const { freeze } = await import('./batch/freeze.ts');
  const set = pairsOf(options.set ?? []);
  const kernel = openKernel(machine, stateOf(machine, set));
  const lines = linesOf(text).map((line) => ({ ...line, text: sound(line.text) }));
  const onLine = ({ at, text: shown }: BatchLine): void => {
    if (options.quiet !== true) stderr(`[${at}/${lines.length}] ${shown.trim()}\n`);
  };
  const frozen = await freeze({ kernel, file, lines, set, onLine });
  if (machine.signal.aborted) return 130;
  stdout(`${JSON.stringify(frozen, null, 2)}\n`);
  const open = frozen.lines.filter(({ settled }) => settled.kind === 'unplanned');
  for (const { number, settled } of open)
    stderr(`llmos: line ${number} is not planned: ${settled.kind === 'unplanned' ? settled.reason : ''}\n`);
  return open.length > 0 ? 3 : 0;
};

const frozenIn = async (text: string): Promise<Frozen | undefined> =>
  text.trimStart().startsWith('{') ? (await import('./batch/frozen.ts')).readFrozen(text) : undefined;

/** What a reviewed line is run as; nobody else is asked for a plan. */
const settledBy = (frozen: Frozen | undefined) => {
  const byAt = new Map(frozen?.lines.map((line) => [line.at, line]));
  return ({ at }: BatchLine) => {
    const line = byAt.get(at);
    if (line === undefined || line.settled.kind === 'unplanned') return undefined;
    const { settled, route, cwd } = line;
    if (route === 'shell') return { reading: 'shell', cwd } as const;
    const planned =
      settled.kind === 'plan'
        ? ({ kind: 'plan', plan: settled.plan } as const)
        : ({ kind: 'answer', text: settled.text, source: settled.source } as const);
    return { reading: 'ask', planned, cwd } as const;
  };
};

const place = async (frozen: Frozen, { start, host }: { start: State; host: string }): Promise<void> => {
  const { misplaced } = await import('./batch/frozen.ts');
  const reason = misplaced(frozen, { cwd: start.cwd, host, env: (name) => start.env[name] });
  if (reason !== undefined) throw new Refusal(reason, 4);
};

const folderOf = (machine: Machine): string => `${machine.folders.state}/batches`;

const ledgerFor = (batch: Batch, options: BatchOptions, machine: Machine) => {
  if (options.dryRun === true) return noLedger;
  try {
    return openLedger(folderOf(machine), batch, options.resume === true ? 'on' : 'anew');
  } catch (error) {
    stderr(`llmos: progress cannot be noted, --resume will not work (${(error as NodeJS.ErrnoException).code})\n`);
    return noLedger;
  }
};

const resumeOf = (batch: Batch, options: BatchOptions, machine: Machine): Extract<Resumed, { kind: 'on' }> => {
  if (options.resume !== true) return { kind: 'on', done: new Set(), left: undefined, notes: [], kept: [] };
  const found = resumed(readPast(folderOf(machine), batch), batch, lives);
  if (found.kind === 'refused') throw new Refusal(found.reason, 1);
  if (options.quiet !== true) for (const note of found.notes) stderr(`llmos: ${note}\n`);
  return found;
};

export const runFile = async (
  [path = '-']: readonly string[],
  options: BatchOptions,
  machine: Machine,
): Promise<number> => {
  check(options);
  const jobs = jobsOf(options);
  const from = Date.now();
  const source = await sourceOf(path, machine);
  if (options.planOnly === true) return printFrozen(source, options, machine);
  const frozen = await frozenIn(source.text);
  const lines: readonly BatchLine[] = frozen?.lines ?? linesOf(source.text);
  for (const { text } of lines) sound(text);
  const start = stateOf(machine, { ...frozen?.set, ...pairsOf(options.set ?? []) });
  const { host } = openKernel(machine, { ...start }).world();
  if (frozen !== undefined) await place(frozen, { start, host });
  const batch: Batch = { file: source.file, lines, cwd: machine.cwd, host };
  const { done, left, kept } = resumeOf(batch, options, machine);
  const ledger = ledgerFor(batch, options, machine);
  const screen = openScreen(machine, options, lines.length);
  const coming = lines.filter(({ at }) => !done.has(at));
  const fixed = settledBy(frozen);
  const driven = await drive({
    machine,
    options,
    jobs,
    lines: coming,
    start,
    state: withLeft(start, left),
    screen,
    ledger,
    fixed,
  });
  const code = codeOf(driven.ended);
  let takenBack: readonly string[] = [];
  if (options.transaction === true && code !== 0) {
    const { takeBack } = await import('./batch/take-back.ts');
    const { undoStore } = await import('./undo.ts');
    takenBack = takeBack(undoStore(machine), driven.changes, kept);
    ledger.undone(lines.map(({ at }) => at));
  }
  screen.end({ ended: driven.ended, of: lines.length, before: done.size, durationMs: Date.now() - from, takenBack });
  return code;
};
