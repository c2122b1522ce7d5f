/** The interactive shell's sidecar: a line in, the chain, and what is approved runs in the person's live shell. */
import { existsSync, statSync } from 'node:fs';
import { setImmediate as pass, setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '../executors/session/report.ts';
import { openSession, type Session } from '../executors/session/session.ts';
import { survey } from '../executors/survey.ts';
import type { Route } from '../plan.ts';
import { type RouteRules, route } from '../planner/route.ts';
import { orSlash } from '../repl/commands/said.ts';
import type { Offer } from '../repl/editor/state.ts';
import type { Here } from '../repl/past-line.ts';
import type { LineReader, ReadGiven, Typed } from '../repl/reader.ts';
import { visible } from '../safety/show.ts';
import { configFile } from '../settings/folders.ts';
import { readSettings } from '../settings.ts';
import type { World } from '../world.ts';
import { withoutEarly } from './early.ts';
import { greet } from './greet.ts';
import { GRACE_MS, leaveAtOnce, leaveWith } from './leaving.ts';
import { keysOf, openLineEditor } from './line-editor.ts';
import { type Machine, Refusal } from './machine.ts';
import type { DoneLine, Next } from './next.ts';
import type { Options } from './options.ts';
import { editOutside } from './outside.ts';
import { openPastLines, type PastLines } from './past-lines.ts';
import type { State } from './rooms.ts';
import { takeNotices } from './routines/notices.ts';
import { openRules } from './rules.ts';
import type { Lines } from './shell-line.ts';

/** What lives from line to line. */
interface Shell {
  readonly machine: Machine;
  readonly session: Session;
  readonly state: State;
  readonly reader: LineReader;
  readonly lines: () => Promise<Lines>;
  readonly rules: () => RouteRules;
  /** Known when the first prompt has stood for a while. */
  next?: Next;
  last?: DoneLine;
  /** After a command that failed. */
  offer?: Offer | undefined;
  readonly past: PastLines;
  why: string;
  /** Has a line run since the last prompt? */
  ran: 'yes' | 'no';
}

/** The first prompt stands by then, and whoever is quick has not typed a line. */
const AFTER_START_MS = 400;

/** Signals of the keyboard reach all of the terminal's group: they are for the command that runs, not for us. */
const leaveSignalsToCommands = (): void => {
  process.removeAllListeners('SIGINT');
  for (const name of ['SIGINT', 'SIGQUIT', 'SIGTSTP'] as const) process.on(name, () => {});
};

/** Without the shell there may be no terminal: then its absence is no error. */
const gone = async (session: Session, error: unknown): Promise<undefined> => {
  await Promise.race([session.gone, sleep(GRACE_MS / 4, undefined, { ref: false })]);
  if (!session.over()) throw error;
};

/** The rc files may have changed everything that settings and models are read from. */
const machineOf = (machine: Machine, { env, cwd }: Report): Machine => ({
  ...machine,
  env,
  cwd,
  settings: readSettings({ config: machine.folders.config, env, cwd, flags: {} }).settings,
});

/** What was exported or set since, in this shell or another, holds from the next line on. */
const renewal = (machine: Machine): ((report: Report) => void) => {
  const stampOf = () => {
    const stat = statSync(configFile(machine.folders.config), { throwIfNoEntry: false });
    return stat === undefined ? '' : `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
  };
  let stamp = stampOf();
  return (report) => {
    const now = stampOf();
    if (stamp === now && report.env === machine.env) return;
    stamp = now;
    Object.assign(machine, machineOf(machine, { ...report, cwd: machine.cwd }));
  };
};

const stateOf = ({ cwd, env, aliases, functions }: Report): State => ({ cwd, env: { ...env }, aliases, functions });

/** All that a line needs is loaded once, when the first prompt stands or at the first line, whatever comes first. */
const linesOf = (given: Omit<Shell, 'lines' | 'past' | 'rules'> & { options: Options }): Shell['lines'] => {
  let opened: Promise<Lines> | undefined;
  const open = async (): Promise<Lines> => {
    const { openLines } = await import('./shell-line.ts');
    return openLines({ ...given, why: () => given.why, ahead: (bytes) => given.reader.ahead(bytes) });
  };
  return () => (opened ??= open());
};

/** What is of no use to the first prompt. */
const afterStart = async (lines: Shell['lines']): Promise<void> => {
  const { stayLean } = await import('./lean.ts');
  stayLean();
  await lines();
};

export const interactive = async (words: readonly string[], options: Options, given: Machine): Promise<number> => {
  const [folder, pid] = words;
  if (folder === undefined || !Number.isInteger(Number(pid)))
    throw new Refusal('the interactive shell is started by `llmos` without words', 2);
  leaveSignalsToCommands();
  for (const name of ['MALLOC_ARENA_MAX', 'MALLOC_MMAP_THRESHOLD_']) delete process.env[name];
  let session: Session | undefined;
  leaveAtOnce(() => session?.over() === true);
  session = await openSession({ folder, pid: Number(pid), shell: given.shell }, given.signal);
  if (session === undefined) {
    await pass(); // what has just told that there is none is over then, and does not count as work
    return 0;
  }
  leaveWith(session);
  const machine = machineOf(given, session.state());
  const state = stateOf(session.state());
  const reader = await openLineEditor(machine, (name) => state.env[name]).catch((error: unknown) =>
    gone(session, error),
  );
  if (reader === undefined) return 0;
  process.stdout.write(withoutEarly(session.state(), process.stdout.columns || 80));
  greet(machine);
  const line = { reader, machine, session, state, options, why: 'nothing was typed yet', ran: 'no' as Shell['ran'] };
  const lines = linesOf(line);
  setTimeout(() => void afterStart(lines), AFTER_START_MS).unref();
  const past = openPastLines(machine, Date.now);
  await converse(Object.assign(line, { lines, past, rules: openRules(machine.folders.state) }));
  return 0;
};

/** What came up while no prompt stood. */
const tellNotices = ({ folders }: Machine): void => {
  if (!existsSync(`${folders.state}/notices`)) return;
  for (const text of takeNotices(folders.state)) process.stdout.write(`llmos: ${visible(text)}\n`);
};

const converse = async (shell: Shell): Promise<void> => {
  const { session, machine, reader, state } = shell;
  const renew = renewal(machine);
  let text = '';
  while (!session.over() && !machine.signal.aborted) {
    Object.assign(state, stateOf(session.state()));
    renew(session.state());
    tellNotices(machine);
    const typed = await reader.read({ ...givenFor(shell), text });
    shell.ran = typed.kind === 'line' ? 'yes' : 'no';
    text = typed.kind === 'outside' ? await editOutside(typed.line, session, machine.signal) : '';
    if (typed.kind === 'end') await session.run('\\builtin exit', { signal: machine.signal });
    if (typed.kind !== 'line') continue;
    await take(typed, shell);
    freshColumn();
  }
};

const worldOf = ({ machine, state }: Shell): World => survey({ ...state, shell: machine.shell });

const hereOf = ({ session, machine }: Shell): Here => {
  const home = machine.env['HOME'];
  return { cwd: session.state().cwd, now: Date.now(), ...(home !== undefined && { home }) };
};

const givenFor = (shell: Shell): ReadGiven => {
  const { session, machine, past } = shell;
  const world = worldOf(shell);
  const rules = shell.rules();
  const { prompt, rightPrompt, jobs, cwd, status } = session.state();
  let judged: { readonly text: string; readonly read: Route } | undefined;
  const routeOf = (text: string): Route => {
    if (judged?.text !== text) judged = { text, read: route(text, world, rules) };
    return judged.read;
  };
  const isCommand = (name: string) => world.command(name) !== undefined;
  return {
    prompt,
    rightPrompt,
    jobs,
    place: { cwd, host: world.host, status: shell.ran === 'yes' ? status : undefined },
    keys: keysOf(machine, session.state()),
    incomplete: (text) => routeOf(text).kind === 'incomplete',
    routeOf,
    isCommand,
    pathExists: (path) => world.entry(path) !== undefined,
    history: past.all,
    here: hereOf(shell),
    next: (text) => shell.next?.guess(text, cwd),
    idle: () => void whileIdle(shell),
    offer: shell.offer,
    complete: async (text, cursor, signal) =>
      (await import('./completing.ts')).complete(
        { text, cursor },
        { session, machine, routeOf, isCommand, past: past.all, signal },
      ),
    signal: machine.signal,
  };
};

/** Reading what was typed before takes longer than a key may. */
const whileIdle = async (shell: Shell): Promise<void> => {
  if (shell.next === undefined) {
    const { openNext } = await import('./next.ts');
    shell.next = openNext(shell.machine, shell.last);
    const { besideShell } = await import('./routines/beside.ts');
    besideShell(shell.machine);
  }
  const { giveBack } = await import('./lean.ts');
  giveBack();
};

const take = async ({ line }: Extract<Typed, { kind: 'line' }>, shell: Shell): Promise<void> => {
  const read = orSlash(route(line, worldOf(shell), shell.rules()), line);
  if (read.kind === 'empty') return;
  shell.past.typed(line, shell.session.state().cwd);
  const lines = await shell.lines();
  shell.offer = undefined;
  if (read.kind === 'slash') return lines.slash(read);
  const settled = await lines.settle(line, read);
  shell.why = settled?.why ?? 'not read at all: you cancelled';
  if (settled === undefined) return;
  if (settled.line !== line) shell.past.typed(settled.line, shell.session.state().cwd);
  const at = Date.now();
  const { cwd } = shell.state;
  await lines.run(settled);
  const code = shell.session.state().status;
  shell.past.ended(code);
  const isOwn = settled.reading === 'shell' || (settled.reading === 'auto' && read.kind === 'shell');
  shell.offer = lines.ended(isOwn ? settled.line : undefined, code);
  shell.last = { line: settled.line, cwd, at, code };
  shell.next?.ran(shell.last);
};

/**
 * The window may have changed its size while a command had the terminal. An output without a final newline gets an
 * inverse mark (zsh's way): blanks that fill one row end on the next one only where the cursor was not at its start.
 */
const freshColumn = (): void => {
  const screen = process.stdout as NodeJS.WriteStream & { _refreshSize?: () => void };
  screen._refreshSize?.();
  if (process.env['TERM'] === 'dumb') return;
  // With the prompt, which is written by then.
  screen.cork();
  process.nextTick(() => screen.uncork());
  screen.write(`\u001b[7m%\u001b[27m${' '.repeat(Math.max(0, (screen.columns || 80) - 1))}\r \r\u001b[K`);
};
