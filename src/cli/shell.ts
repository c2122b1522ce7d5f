/** The interactive shell: a line in, the chain, out. State (folder, environment) carries from line to line. */

import type { TurnEvent } from '../event.ts';
import { openJournal } from '../memory/journal.ts';
import { turns } from '../memory/turns.ts';
import type { SlashContext } from '../repl/commands/command.ts';
import { slashCommand } from '../repl/commands/list.ts';
import { promptText, readLine, type Typed } from '../repl/prompt.ts';
import { visible } from '../safety/show.ts';
import { consentOnTerminal, follow, frontFor, stderrPaint } from './front.ts';
import type { Machine } from './machine.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';
import { type Kernel, openKernel } from './rooms.ts';
import { redoTurn, undoTurns } from './undo.ts';

const REMEMBERED = 500;

interface Session {
  readonly kernel: Kernel;
  readonly history: string[];
  code: number;
  why: string;
  over: boolean;
}

export const interactive = async (_words: readonly string[], options: Options, machine: Machine): Promise<number> => {
  const kernel = openKernel(machine);
  const session: Session = {
    kernel,
    history: recentLines(machine),
    code: 0,
    why: 'nothing was typed yet',
    over: false,
  };
  const paint = stderrPaint(machine);
  let held = '';
  while (!session.over && !machine.signal.aborted) {
    const { cwd } = kernel.state;
    const text = held === '' ? promptText({ cwd, home: machine.env['HOME'] ?? '/', code: session.code }, paint) : '… ';
    const typed = await readLine(
      { input: process.stdin, output: process.stdout, paint, history: session.history },
      text,
    );
    held = await take(typed, held, { session, options });
  }
  return session.code;
};

/** One typed line; gives back what is still incomplete. */
const take = async (
  typed: Typed,
  held: string,
  { session, options }: { session: Session; options: Options },
): Promise<string> => {
  if (typed.kind === 'cancel') return '';
  if (typed.kind === 'end') {
    session.over = true;
    return '';
  }
  const line = held === '' ? typed.line : `${held}\n${typed.line}`;
  const { kernel } = session;
  const { route } = await import('../planner/route.ts');
  const read = route(line, kernel.world());
  if (read.kind === 'empty') return '';
  if (read.kind === 'incomplete') return line;
  session.history.unshift(line);
  if (read.kind === 'slash') {
    await slash(read, session, options);
    return '';
  }
  session.why = `read as ${read.kind === 'ask' ? 'a request' : 'a command'}: ${read.reason}`;
  session.code = await runLine(line, session, options);
  return '';
};

const runLine = async (line: string, session: Session, options: Options): Promise<number> => {
  const { kernel } = session;
  const leaving = exitCode(line, session.code);
  if (leaving !== undefined) {
    session.over = true;
    return leaving;
  }
  const turn = new AbortController();
  const stop = () => turn.abort();
  process.on('SIGINT', stop);
  try {
    const events = kernel.turn(
      { line, by: 'person', reading: 'auto' },
      {
        consent: consentOnTerminal(kernel.machine, options),
        yes: options.yes,
        terminal: 'own',
        stdin: 'inherit',
        signal: AbortSignal.any([turn.signal, kernel.machine.signal]),
      },
    );
    const outcome = await follow(events, frontFor(kernel.machine, options));
    await kernel.learn();
    return outcome.code;
  } finally {
    process.off('SIGINT', stop);
  }
};

/** `exit` and `logout` end this session, not a child of it. */
const exitCode = (line: string, last: number): number | undefined => {
  const words = line.trim().split(/\s+/);
  if (words[0] !== 'exit' && words[0] !== 'logout') return undefined;
  if (words.length === 1) return last;
  const code = Number(words[1]);
  return words.length === 2 && Number.isInteger(code) ? code & 255 : undefined;
};

const slash = async (read: { name: string; rest: string }, session: Session, options: Options): Promise<void> => {
  const command = slashCommand(read.name);
  if (command === undefined)
    return void process.stderr.write(`llmos: there is no /${visible(read.name)}; /help lists what there is\n`);
  const { kernel } = session;
  const context: SlashContext = {
    write: stdout,
    undo: (count) => undoTurns(kernel.machine, count),
    redo: () => redoTurn(kernel.machine),
    plan: async (request) => {
      const front: (event: TurnEvent) => void = frontFor(kernel.machine, { ...options, dryRun: true });
      await follow(kernel.turn({ line: request, by: 'person', reading: 'ask' }, { mode: 'dry' }), front);
    },
    history: (text) => recentTurns(kernel.machine, text),
    why: () => session.why,
    policy: () => kernel.machine.settings.policy,
    quit: () => {
      session.over = true;
    },
  };
  await command.run(read.rest, context);
};

const recentTurns = (machine: Machine, text: string): string[] => {
  const journal = openJournal({ folder: machine.folders.state });
  return [...turns(journal, { limit: 20, ...(text !== '' && { text }) })].map((turn) =>
    visible(`${turn.status.padEnd(9)} ${turn.line}`),
  );
};

/** Up recalls what the person typed, and nothing that a plan ran. */
const recentLines = (machine: Machine): string[] => {
  const journal = openJournal({ folder: machine.folders.state });
  return [...turns(journal, { limit: REMEMBERED, lines: 'typed' })].map((turn) => turn.line);
};
