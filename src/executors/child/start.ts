/** Starts one process: Node's own ChildProcess, or as much of it as a step needs (`direct.ts`). */
import type { ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { canGoDirectly, type DirectChild, startDirectly } from './direct.ts';

export type Stdio = 'pipe' | 'ignore' | 'inherit' | number;

export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdio: readonly [Stdio, Stdio, Stdio, ...Stdio[]];
  /** `own` is a session of its own, which can be signalled as a whole; `shared` stays under the terminal's job control. */
  readonly group: 'own' | 'shared';
  /** `lone`: the only process of the turn, where the 20 ms that loading execa takes would be most of the wait. */
  readonly weight: 'lone' | 'one of many';
}

export type Child = ChildProcess | DirectChild;

export type Started<Of extends Child = ChildProcess> =
  | { readonly kind: 'running'; readonly child: Of; readonly pid: number }
  | { readonly kind: 'refused'; readonly code: number; readonly reason: string };

type Refused = Extract<Started, { kind: 'refused' }>;

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** As shells have it: 127 where nothing is called so, 126 where it cannot be run. */
const refused = (launch: Launch, error: unknown): Refused => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!isFolder(launch.cwd))
    return { kind: 'refused', code: 126, reason: `cannot enter the working folder ${launch.cwd}` };
  if (code === 'ENOENT') return { kind: 'refused', code: 127, reason: `${launch.file}: not found` };
  if (code === 'E2BIG') return { kind: 'refused', code: 126, reason: 'the command and its environment are too long' };
  if (code === 'ERR_INVALID_ARG_VALUE')
    return { kind: 'refused', code: 126, reason: 'a command cannot hold a NUL byte' };
  return { kind: 'refused', code: 126, reason: `${launch.file}: ${code ?? message}` };
};

const bySpawn = async (launch: Launch): Promise<ChildProcess> => {
  const { spawn } = await import('node:child_process');
  const { cwd, env, stdio } = launch;
  return spawn(launch.file, launch.args, { cwd, env, stdio: [...stdio], detached: launch.group === 'own' });
};

const byExeca = async (launch: Launch): Promise<ChildProcess> => {
  const { execa } = await import('execa');
  const { cwd, env, stdio } = launch;
  const subprocess = execa(launch.file, launch.args, {
    cwd,
    env,
    // Its types name the descriptors 3 to 9 only; any is taken.
    stdio: stdio as unknown as 'pipe',
    extendEnv: false,
    buffer: false,
    reject: false,
    detached: launch.group === 'own',
  });
  // Its promise waits until the last background process lets go of the pipes; how the shell itself ended comes earlier.
  if (subprocess.pid === undefined) throw (await subprocess).cause;
  return subprocess.nodeChildProcess;
};

const spawned = (child: ChildProcess): Promise<unknown> =>
  child.pid === undefined ? new Promise((resolve) => child.once('error', resolve)) : Promise.resolve(undefined);

/** Never throws: what could not be started is `refused`, with the shell's code for it. */
export const start = async (launch: Launch): Promise<Started> => {
  try {
    const child = await (launch.weight === 'lone' ? bySpawn(launch) : byExeca(launch));
    const error = await spawned(child);
    if (child.pid === undefined) return refused(launch, error);
    child.on('error', () => {});
    for (const stream of child.stdio) (stream as Readable | null)?.on('error', () => {});
    return { kind: 'running', child, pid: child.pid };
  } catch (error) {
    return refused(launch, error);
  }
};

/** The same by the shortest way: a child that is only read may be a `DirectChild`. */
export const startLight = async (launch: Launch): Promise<Started<Child>> => {
  if (launch.weight !== 'lone' || !canGoDirectly(launch)) return start(launch);
  try {
    const child = startDirectly(launch);
    return { kind: 'running', child, pid: child.pid };
  } catch (error) {
    return refused(launch, error);
  }
};
