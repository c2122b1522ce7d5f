/**
 * A shell that is started once and runs one command after another, each in a subshell of its own, so that nothing of
 * one reaches the next. Starting a shell anew costs more than most commands take. For commands whose whole output ends
 * with them: what a background process writes later would go to the next one.
 */
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { constants } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import type { TurnEvent } from '../../event.ts';
import type { Outcome, ShellStep } from '../../plan.ts';
import type { World } from '../../world.ts';
import { start } from '../child/start.ts';
import { type StopCause, watch } from '../child/stop.ts';
import { milliseconds } from '../clock.ts';
import { openTail, type Tail } from '../tail.ts';
import { findShell } from './find.ts';
import type { Mark } from './mark.ts';
import type { ShellState } from './state.ts';
import type { Ended } from './step.ts';
import { openUntil, type Until } from './until.ts';

export interface WarmGiven {
  readonly shell: World['shell'];
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
}

export interface WarmRun {
  readonly step: ShellStep;
  readonly state: ShellState;
  readonly mark?: Mark | undefined;
}

export interface Warm {
  /** As `runShell`, but for the state, which such a command does not change. */
  run(given: WarmRun): AsyncGenerator<TurnEvent, Ended>;
  close(): void;
}

/** Per command: where to mark, the marks, the command. The names are unset before it runs. */
const SCRIPT = [
  `while IFS= read -rd '' __llmos_f <&3 && IFS= read -rd '' __llmos_b <&3 && IFS= read -rd '' __llmos_e <&3 &&`,
  `IFS= read -rd '' __llmos_c <&3; do`,
  `[ -z "$__llmos_f" ] || { builtin printf '%s %s\\n' "$__llmos_b" "$$" >>"$__llmos_f"; } 2>/dev/null;`,
  `( exec 3<&-; eval "unset __llmos_f __llmos_b __llmos_e __llmos_c; shift;$__llmos_c" ); __llmos_s=$?;`,
  `[ -z "$__llmos_f" ] || { builtin printf '%s %s\\n' "$__llmos_e" "$__llmos_s" >>"$__llmos_f"; } 2>/dev/null;`,
  `builtin printf '\\0%s %d\\0' "$1" "$__llmos_s" >&2; builtin printf '\\0%s %d\\0' "$1" "$__llmos_s"; done`,
].join(' ');

const argsOf = (shell: World['shell'], token: string): string[] => [
  ...(shell === 'zsh' ? ['-f', '-c'] : ['--norc', '--noprofile', '-c']),
  SCRIPT,
  shell,
  token,
];

interface Server {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly state: ShellState;
  readonly token: string;
}

interface Heard {
  readonly stream: 'stdout' | 'stderr';
  readonly chunk: Uint8Array;
}

/** Chunks of both streams until both have said that the command is over, or the shell has gone. */
async function* hear({ child, token }: Server): AsyncGenerator<Heard, number | undefined> {
  const held: Heard[] = [];
  const ends: Record<Heard['stream'], Until> = { stdout: openUntil(token), stderr: openUntil(token) };
  let stir = (): void => {};
  let gone = false;
  const takes = (stream: Heard['stream']) => (bytes: Buffer) => {
    const chunk = ends[stream].push(bytes);
    if (chunk.length > 0) held.push({ stream, chunk });
    stir();
  };
  const leave = (): void => {
    gone = true;
    stir();
  };
  const [out, err] = [takes('stdout'), takes('stderr')];
  child.stdout?.on('data', out);
  child.stderr?.on('data', err);
  child.once('close', leave);
  try {
    for (;;) {
      for (let next = held.shift(); next !== undefined; next = held.shift()) yield next;
      if (ends.stdout.code() !== undefined && ends.stderr.code() !== undefined) return ends.stdout.code();
      if (gone || child.exitCode !== null || child.signalCode !== null) return undefined;
      await new Promise<void>((resolve) => {
        stir = resolve;
      });
    }
  } finally {
    child.stdout?.off('data', out);
    child.stderr?.off('data', err);
    child.off('close', leave);
  }
}

const ended = (
  code: number | undefined,
  cause: StopCause | undefined,
  { timeoutMs = 0 }: WarmGiven,
): Omit<Outcome, 'durationMs'> => {
  if (cause === 'timeout') return { status: 'failed', code: 124, reason: `timed out after ${timeoutMs / 1000} s` };
  if (cause === 'cancelled') return { status: 'cancelled', code: 130, reason: 'interrupted' };
  if (code === undefined)
    return { status: 'failed', code: 128 + constants.signals.SIGKILL, reason: 'the shell was killed' };
  return code === 0 ? { status: 'done', code } : { status: 'failed', code };
};

const launch = async (state: ShellState, { shell }: WarmGiven): Promise<Server | Ended> => {
  const token = randomBytes(16).toString('hex');
  const started = await start({
    file: findShell(shell, state.env),
    args: argsOf(shell, token),
    ...state,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    group: 'own',
    weight: 'lone',
  });
  if (started.kind === 'running') return { child: started.child, pid: started.pid, state, token };
  const { code, reason } = started;
  return { outcome: { status: 'failed', code, reason, durationMs: 0 }, tail: reason };
};

const send = ({ child }: Server, { step, mark }: WarmRun): void => {
  const fields = [mark?.file ?? '', mark?.begin ?? '', mark?.end ?? '', step.command];
  (child.stdio[3] as Writable).write(`${fields.join('\0')}\0`);
};

const end = ({ child }: Server): void => {
  (child.stdio[3] as Writable).end();
  for (const stream of [child.stdout, child.stderr] as (Readable | null)[]) stream?.destroy();
};

async function* passing(
  heard: AsyncGenerator<Heard, number | undefined>,
  step: string,
  tail: Tail,
): AsyncGenerator<TurnEvent, number | undefined> {
  for (;;) {
    const { value, done } = await heard.next();
    if (done) return value;
    tail.push(value.chunk);
    yield { type: 'output', step, ...value };
  }
}

export const openWarm = (given: WarmGiven): Warm => {
  let server: Server | undefined;
  const close = (): void => {
    if (server !== undefined) end(server);
    server = undefined;
  };
  /** The shell that stands in the command's folder, with its variables; started where there is none. */
  const ready = async (state: ShellState): Promise<Server | Ended> => {
    if (server !== undefined && (server.state.cwd !== state.cwd || server.state.env !== state.env)) close();
    if (server !== undefined) return server;
    const launched = await launch(state, given);
    if ('child' in launched) server = launched;
    return launched;
  };
  async function* run(what: WarmRun): AsyncGenerator<TurnEvent, Ended> {
    const from = milliseconds();
    const own = await ready(what.state);
    if (!('child' in own)) return own;
    const { signal, timeoutMs } = given;
    const watched = watch({ pid: own.pid, group: 'own', signal, ...(timeoutMs ? { timeoutMs } : {}) });
    const tail = openTail();
    let code: number | undefined;
    try {
      send(own, what);
      code = yield* passing(hear(own), what.step.id, tail);
      const outcome = { ...ended(code, watched.cause(), given), durationMs: Math.round(milliseconds() - from) };
      return { outcome, tail: tail.text() };
    } finally {
      if (code === undefined || watched.cause() !== undefined) {
        watched.abandon();
        server = undefined;
      }
      await watched.close();
    }
  }
  return { run, close };
};
