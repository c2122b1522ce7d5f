/** Runs plans for tests: real children, a store in a folder of its own, and the approval taken as given. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { TurnEvent } from '../../src/event.ts';
import { execute, type Run } from '../../src/executors/execute.ts';
import { survey } from '../../src/executors/survey.ts';
import { tools } from '../../src/executors/tools/list.ts';
import { openUndo } from '../../src/executors/undo.ts';
import type { Outcome, Plan, PlanSource, ResolvedTarget, ShellStep, Step, Verdict } from '../../src/plan.ts';
import type { Approved } from '../../src/safety/approve.ts';
import type { World } from '../../src/world.ts';

export { target } from './target.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export const folder = (): string => {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'llmos-test-')));
  made.push(path);
  return path;
};

export const shell = (id: string, command: string, more: Partial<ShellStep> = {}): ShellStep => ({
  kind: 'shell',
  id,
  command,
  reason: command.slice(0, 40),
  needs: id === '1' ? [] : [String(Number(id) - 1)],
  ...more,
});

export const planOf = (steps: readonly Step[], source: PlanSource = 'model'): Plan => ({
  request: 'a request',
  source,
  steps,
  confidence: 1,
  reason: 'test',
});

/** As `approve` would make it, for what is shown to be still there. */
export const approvedAs = (plan: Plan, targets: readonly ResolvedTarget[] = [], stale: readonly string[] = []) => {
  const verdict: Verdict = {
    level: 'safe',
    decision: 'allow',
    reason: '',
    steps: [],
    effects: [],
    findings: [],
    targets,
  };
  return { kind: 'approved', plan, verdict, stale: () => stale } as unknown as Approved;
};

export interface Options extends Partial<Omit<Run, 'world'>> {
  readonly cwd?: string;
  readonly shell?: World['shell'];
  readonly targets?: readonly ResolvedTarget[];
  readonly stale?: readonly string[];
  readonly source?: PlanSource;
  readonly on?: (event: TurnEvent) => Promise<void> | void;
}

const ENV: Record<string, string> = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: process.env['HOME'] ?? '/',
  LC_ALL: 'C',
};

export interface Ran {
  readonly events: readonly TurnEvent[];
  readonly outcome: Outcome;
  readonly out: string;
  readonly err: string;
}

export const runOf = (options: Options): Run => {
  const env = options.env ?? ENV;
  const world = survey({ cwd: options.cwd ?? folder(), env, shell: options.shell ?? 'bash' });
  return {
    env,
    world,
    signal: options.signal ?? new AbortController().signal,
    terminal: options.terminal ?? 'none',
    undo: options.undo ?? openUndo(folder()),
    tools: options.tools ?? tools,
    freshWorld: () => world,
    ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
    ...(options.after === undefined ? {} : { after: options.after }),
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
  };
};

const text = (events: readonly TurnEvent[], stream: 'stdout' | 'stderr'): string =>
  Buffer.concat(events.flatMap((e) => (e.type === 'output' && e.stream === stream ? [e.chunk] : []))).toString();

/** Runs steps to their end and gathers all that was told. A single text is a plan of one shell step. */
export const ran = async (what: string | readonly Step[], options: Options = {}): Promise<Ran> => {
  const plan = planOf(typeof what === 'string' ? [shell('1', what)] : what, options.source);
  const events: TurnEvent[] = [];
  const running = execute(approvedAs(plan, options.targets, options.stale), runOf(options));
  for (;;) {
    const { value, done } = await running.next();
    if (done) return { events, outcome: value, out: text(events, 'stdout'), err: text(events, 'stderr') };
    events.push(value);
    await options.on?.(value);
  }
};

/** Runs: a process that only waits to be reaped by whoever inherited it does not. */
export const isAlive = (pid: number): boolean => {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 && !stdout.startsWith('Z');
};
