/** Settles how a line is read where the router is in doubt or found a slip: the person says, and the answer is kept. */
import { withRouteRule } from '../memory/rules.ts';
import type { Route } from '../plan.ts';
import type { Ahead } from '../repl/one-key.ts';
import type { Fork, Way } from '../repl/three-ways.ts';
import { maskFor } from '../safety/redact.ts';
import { visible } from '../safety/show.ts';
import type { TurnInput } from '../turn.ts';
import { stderrPaint } from './front.ts';
import type { Machine } from './machine.ts';
import type { Options } from './options.ts';
import { stderr, stderrIsTerminal } from './output.ts';

/** The line to be carried out, how it is read, and why. */
export interface Settled {
  readonly line: string;
  readonly reading: TurnInput['reading'];
  readonly read?: Route;
  readonly why: string;
}

type Open = Extract<Route, { kind: 'shell' | 'ask' }>;

const forkOf = (read: Open): Fork | undefined => {
  const correction = read.kind === 'shell' ? read.correction : undefined;
  if (correction === undefined && read.doubt === undefined) return undefined;
  const { reason, doubt } = read;
  return { reason, ...(doubt !== undefined && { doubt }), ...(correction !== undefined && { correction }) };
};

const asRead = (line: string, read: Open): Settled => ({
  line,
  reading: 'auto',
  read,
  why: `read as ${read.kind === 'ask' ? 'a request' : 'a command'}: ${read.reason}`,
});

/** A line in front of which a blank stands, or that holds a secret, is not kept. */
const keeps = (line: string, { env }: Machine): boolean => !/^\s/.test(line) && maskFor(env)(line) === line;

const note = async (line: string, kind: 'shell' | 'ask', machine: Machine): Promise<void> => {
  if (!keeps(line, machine)) return;
  const { openStore } = await import('../memory/store.ts');
  const noted = await openStore(machine.folders.state).update((memory) => withRouteRule(memory, { line, kind }), {
    signal: machine.signal,
  });
  if (!noted.ok) return void stderr(`llmos: the answer was not kept: ${noted.reason}\n`);
  const { noteAct } = await import('./memory/act.ts');
  noteAct(machine, { act: 'reads', line, kind });
};

const bySaying = async (
  way: Way,
  line: string,
  { read, machine }: { read: Open; machine: Machine },
): Promise<Settled | undefined> => {
  if (way === 'cancel') return undefined;
  if (way === 'corrected') {
    const correction = (read.kind === 'shell' ? read.correction : undefined) ?? line;
    return { line: correction, reading: 'shell', why: `run as \`${visible(correction)}\`: you took the correction` };
  }
  const kind = way === 'run' ? 'shell' : 'ask';
  await note(line, kind, machine);
  const as = kind === 'shell' ? 'a command' : 'a request';
  return { line, reading: kind, why: `read as ${as}: you said so, and it is kept (llmos memory forget undoes it)` };
};

interface Settling {
  readonly machine: Machine;
  readonly options: Options;
  /** Takes what was typed before the question was there. */
  readonly ahead: Ahead;
  readonly signal: AbortSignal;
}

/** Undefined when the person wants neither. Asks only on a terminal, and only where there is something to ask. */
export const settle = async (
  line: string,
  read: Open,
  { machine, options, ahead, signal }: Settling,
): Promise<Settled | undefined> => {
  const fork = forkOf(read);
  if (fork === undefined || !stderrIsTerminal() || options.json === true) return asRead(line, read);
  const { askWay } = await import('../repl/three-ways.ts');
  const view = {
    paint: stderrPaint(machine),
    visible,
    columns: process.stdout.columns || 80,
    output: process.stderr,
    ahead,
  };
  const way = await askWay(fork, { ...view, ...(machine.env['TERM'] === 'dumb' && { dumb: true as const }) }, signal);
  return way === undefined ? asRead(line, read) : bySaying(way, line, { read, machine });
};
