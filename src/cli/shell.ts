/** The interactive shell's sidecar: a line in, the chain, and what is approved runs in the person's live shell. */
import type { Report } from '../executors/session/report.ts';
import { openSession, type Session } from '../executors/session/session.ts';
import { runInSession } from '../executors/session/step.ts';
import { route } from '../planner/route.ts';
import type { LineReader, ReadGiven, Typed } from '../repl/reader.ts';
import { visible } from '../safety/show.ts';
import { readSettings } from '../settings.ts';
import { withoutEarly } from './early.ts';
import { consentOnTerminal, follow, frontFor } from './front.ts';
import { greet } from './greet.ts';
import { keysOf, openLineEditor } from './line-editor.ts';
import { type Machine, Refusal } from './machine.ts';
import type { Options } from './options.ts';
import { stderr } from './output.ts';
import { editOutside } from './outside.ts';
import { type Kernel, openKernel } from './rooms.ts';
import { type Settled, settle } from './settle.ts';
import { recentLines, runSlash } from './slash.ts';

/** For what is still to be written when the shell is gone. */
const GRACE_MS = 2_000;

/** What lives from line to line. */
interface Shell {
  readonly kernel: Kernel;
  readonly session: Session;
  readonly reader: LineReader;
  readonly options: Options;
  /** Newest first; lines of earlier sessions are read at the first Up. */
  readonly typed: string[];
  why: string;
}

/** The first prompt stands by then. */
const AFTER_START_MS = 100;

/** Signals of the keyboard reach all of the terminal's group: they are for the command that runs, not for us. */
const leaveSignalsToCommands = (): void => {
  process.removeAllListeners('SIGINT');
  for (const name of ['SIGINT', 'SIGQUIT', 'SIGTSTP'] as const) process.on(name, () => {});
};

/** A wait for keys keeps a program alive, even one that wants to end: where the shell was killed, its terminal may live on. */
const leaveWith = (session: Session): void => {
  void session.gone.then(() => setTimeout(() => process.kill(process.pid, 'SIGKILL'), GRACE_MS).unref());
};

/** The rc files may have changed everything that settings and models are read from. */
const machineOf = (machine: Machine, { env, cwd }: Report): Machine => ({
  ...machine,
  env,
  cwd,
  settings: readSettings({ config: machine.folders.config, env, cwd, flags: {} }).settings,
});

const keep = (kernel: Kernel, report: Report): void => {
  const { cwd, env, aliases, functions } = report;
  Object.assign(kernel.state, { cwd, env: { ...env }, aliases, functions });
};

export const interactive = async (words: readonly string[], options: Options, machine: Machine): Promise<number> => {
  const [folder, pid] = words;
  if (folder === undefined || !Number.isInteger(Number(pid)))
    throw new Refusal('the interactive shell is started by `llmos` without words', 2);
  leaveSignalsToCommands();
  for (const name of ['MALLOC_ARENA_MAX', 'MALLOC_MMAP_THRESHOLD_']) delete process.env[name];
  const session = await openSession({ folder, pid: Number(pid), shell: machine.shell }, machine.signal);
  if (session === undefined) return 0;
  leaveWith(session);
  const kernel = openKernel(machineOf(machine, session.state()));
  const reader = await openLineEditor(kernel);
  process.stdout.write(withoutEarly(session.state(), process.stdout.columns || 80));
  greet(kernel.machine);
  setTimeout(() => void import('./lean.ts').then(({ stayLean }) => stayLean()), AFTER_START_MS).unref();
  await converse({ kernel, session, reader, options, typed: [], why: 'nothing was typed yet' });
  return 0;
};

const converse = async (shell: Shell): Promise<void> => {
  const { session, kernel, reader } = shell;
  let text = '';
  while (!session.over() && !kernel.machine.signal.aborted) {
    keep(kernel, session.state());
    const typed = await reader.read({ ...givenFor(shell), text });
    text = typed.kind === 'outside' ? await editOutside(typed.line, session, kernel.machine.signal) : '';
    if (typed.kind === 'end') await session.run('\\builtin exit', { signal: kernel.machine.signal });
    if (typed.kind !== 'line') continue;
    await take(typed, shell);
    freshColumn();
  }
};

const givenFor = ({ session, kernel, typed }: Shell): ReadGiven => {
  const world = kernel.world();
  return {
    prompt: session.state().prompt,
    keys: keysOf(kernel, session.state()),
    incomplete: (text) => route(text, world, kernel.rules()).kind === 'incomplete',
    routeOf: (text) => route(text, world, kernel.rules()),
    isCommand: (name) => world.command(name) !== undefined,
    pathExists: (path) => world.entry(path) !== undefined,
    history: function* () {
      yield* typed;
      yield* recentLines(kernel.machine, new Set(typed));
    },
    idle: () => void import('./lean.ts').then(({ giveBack }) => giveBack()),
    signal: kernel.machine.signal,
  };
};

const take = async ({ line }: Extract<Typed, { kind: 'line' }>, shell: Shell): Promise<void> => {
  const { kernel } = shell;
  const read = route(line, kernel.world(), kernel.rules());
  if (read.kind === 'empty') return;
  if (!line.startsWith(' ') && shell.typed[0] !== line) shell.typed.unshift(line);
  if (read.kind === 'slash') return slash(read, shell);
  if (read.kind === 'incomplete') return runLine({ line, reading: 'auto', why: read.reason }, shell);
  const { machine } = kernel;
  const settled = await settle(line, read, { machine, options: shell.options, signal: machine.signal });
  shell.why = settled?.why ?? 'not read at all: you cancelled';
  if (settled === undefined) return;
  if (settled.line !== line) shell.typed.unshift(settled.line);
  await runLine(settled, shell);
};

const slash = async (read: { name: string; rest: string }, shell: Shell): Promise<void> => {
  let leaving: Promise<unknown> | undefined;
  const leave = () => {
    leaving = shell.session.run('\\builtin exit', { signal: shell.kernel.machine.signal });
  };
  const known = await runSlash(read, { kernel: shell.kernel, options: shell.options, why: () => shell.why, leave });
  await leaving;
  if (!known) stderr(`llmos: there is no /${visible(read.name)}; /help lists what there is\n`);
};

const runLine = async ({ line, reading }: Settled, { kernel, session, options }: Shell): Promise<void> => {
  const { machine } = kernel;
  const turn = new AbortController();
  const stop = () => turn.abort();
  process.on('SIGINT', stop);
  try {
    const events = kernel.turn(
      { line, by: 'person', reading },
      {
        consent: consentOnTerminal(machine, options),
        yes: options.yes,
        terminal: 'own',
        signal: AbortSignal.any([turn.signal, machine.signal]),
        // Ctrl-C reaches a running command by the terminal; its shell reports when it has ended.
        inSession: (step, plan) => runInSession(session, step, { plan, signal: machine.signal }),
      },
    );
    const front = frontFor(machine, options);
    await follow(events, (event) => {
      if (event.type !== 'outcome' || event.outcome.status !== 'cancelled') front(event);
    });
    await kernel.learn();
  } finally {
    process.off('SIGINT', stop);
  }
};

/**
 * The window may have changed its size while a command had the terminal. An output without a final newline gets an
 * inverse mark (zsh's way): blanks that fill one row end on the next one only where the cursor was not at its start.
 */
const freshColumn = (): void => {
  const screen = process.stdout as NodeJS.WriteStream & { _refreshSize?: () => void };
  screen._refreshSize?.();
  if (process.env['TERM'] === 'dumb') return;
  screen.write(`\u001b[7m%\u001b[27m${' '.repeat(Math.max(0, (screen.columns || 80) - 1))}\r \r\u001b[K`);
};
