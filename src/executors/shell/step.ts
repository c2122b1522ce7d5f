/** Runs one shell step in a child of the person's real shell, and tells what it left behind. */
import { closeSync } from 'node:fs';
import { constants } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TurnEvent } from '../../event.ts';
import type { Outcome, ShellStep } from '../../plan.ts';
import type { World } from '../../world.ts';
import { openFifos } from '../child/fifo.ts';
import { collect } from '../child/report.ts';
import { type Child, type Launch, type Stdio, startLight } from '../child/start.ts';
import { type Input, openStdin } from '../child/stdin.ts';
import { type StopCause, watch } from '../child/stop.ts';
import { DRAIN_MS, read, type Source } from '../child/stream.ts';
import { milliseconds } from '../clock.ts';
import { openTail } from '../tail.ts';
import type { Mark } from './mark.ts';
import { readState, type ShellState } from './state.ts';
import { wrap, wrapLast } from './wrapper.ts';

export interface ShellRun {
  readonly step: ShellStep;
  readonly shell: { readonly name: World['shell']; readonly file: string };
  readonly state: ShellState;
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
  /** `screen`: the terminal itself, nothing is captured. `pipes` can be reopened by the child, `sockets` are quicker made. */
  readonly output: 'screen' | 'pipes' | 'sockets';
  readonly group: Launch['group'];
  readonly weight: Launch['weight'];
  readonly stdin: Input;
  /** `nothing`: the state that the step leaves is not wanted. */
  readonly after: 'state' | 'nothing';
  readonly mark?: Mark;
}

export interface Ended {
  readonly outcome: Outcome;
  readonly tail: string;
  /** Undefined where the shell could not tell (killed, or replaced by `exec`) or was not asked. */
  readonly state?: ShellState;
}

interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

type Verdictless = Omit<Outcome, 'durationMs'>;

const exitOf = (child: Child): Promise<Exit> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null)
      resolve({ code: child.exitCode, signal: child.signalCode });
    else child.once('exit', (code: number | null, signal: NodeJS.Signals | null) => resolve({ code, signal }));
  });

const outcomeOf = ({ code, signal }: Exit, cause: StopCause | undefined, timeoutMs = 0): Verdictless => {
  if (cause === 'timeout') return { status: 'failed', code: 124, reason: `timed out after ${timeoutMs / 1000} s` };
  if (cause === 'cancelled' || signal === 'SIGINT') return { status: 'cancelled', code: 130, reason: 'interrupted' };
  if (signal !== null)
    return { status: 'failed', code: 128 + constants.signals[signal], reason: `killed by ${signal}` };
  return code === 0 ? { status: 'done', code: 0 } : { status: 'failed', code: code ?? 1 };
};

/** The places of the child's output, and the streams to read once it runs. */
const openOutput = (output: ShellRun['output']) => {
  const fifos = output === 'pipes' ? openFifos() : undefined;
  const both: Stdio = output === 'screen' ? 'inherit' : 'pipe';
  const stdio: readonly [Stdio, Stdio] = fifos ? [fifos[0].writer, fifos[1].writer] : [both, both];
  const sources = (child: Child): Source[] => {
    const [out, err] = fifos ? [fifos[0].reader, fifos[1].reader] : [child.stdout, child.stderr];
    if (!out || !err) return [];
    return [
      { stream: 'stdout', from: out },
      { stream: 'stderr', from: err },
    ];
  };
  const given = (): void => {
    for (const fifo of fifos ?? []) closeSync(fifo.writer);
  };
  const drop = (): void => {
    for (const fifo of fifos ?? []) fifo.reader.destroy();
  };
  return { stdio, sources, given, drop };
};

/** Starts the shell with everything attached; the descriptors that only the child needs are closed here. */
const launch = async (run: ShellRun) => {
  const { shell, step, mark } = run;
  const bare = run.after === 'nothing' && mark === undefined;
  const wrapped = bare ? wrapLast(shell.name, step.command) : wrap(shell.name, step.command, mark);
  const output = openOutput(run.output);
  const stdin = openStdin(run.stdin);
  const told: Stdio[] = wrapped.state === 'told' ? ['pipe'] : [];
  const feed: Stdio[] = wrapped.feed === undefined ? [] : ['pipe'];
  const stdio: Launch['stdio'] = [stdin.stdio, ...output.stdio, ...told, ...feed];
  const { group, weight, state } = run;
  const started = await startLight({ file: run.shell.file, args: wrapped.args, ...state, stdio, group, weight });
  const child = started.kind === 'running' ? started.child : undefined;
  stdin.attach(child);
  output.given();
  if (child === undefined) output.drop();
  if (wrapped.feed !== undefined) (child?.stdio[4] as Writable | undefined)?.end(wrapped.feed);
  return { started, output };
};

/** Yields `output` events as they come. Never throws for what the command does; ends with how it ended. */
export async function* runShell(run: ShellRun): AsyncGenerator<TurnEvent, Ended> {
  const from = milliseconds();
  const lasted = (): number => Math.round(milliseconds() - from);
  const { started, output } = await launch(run);
  if (started.kind === 'refused') {
    const { code, reason } = started;
    return { outcome: { status: 'failed', code, reason, durationMs: lasted() }, tail: reason };
  }
  const { child, pid } = started;
  const exited = exitOf(child);
  const watched = watch({
    pid,
    group: run.group,
    signal: run.signal,
    ...(run.timeoutMs ? { timeoutMs: run.timeoutMs } : {}),
  });
  const told = child.stdio[3] as Readable | undefined;
  const report = told === undefined ? undefined : collect(told, exited);
  const tail = openTail();
  let open = true;
  try {
    for await (const chunk of read(output.sources(child), exited)) {
      tail.push(chunk.chunk);
      yield { type: 'output', step: run.step.id, ...chunk };
    }
    const exit = await exited;
    open = false;
    const state = exit.signal === null && report ? readState(await report, run.state.env) : undefined;
    const outcome = { ...outcomeOf(exit, watched.cause(), run.timeoutMs), durationMs: lasted() };
    return { outcome, tail: tail.text(), ...(state ? { state } : {}) };
  } finally {
    if (open) watched.abandon();
    await watched.close();
    if (open) await Promise.race([exited, sleep(DRAIN_MS)]);
  }
}
