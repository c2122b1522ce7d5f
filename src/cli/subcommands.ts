/** The subcommands: how each is called, and what is loaded when it is. */
import type { Command } from 'commander';
import type { Machine } from './machine.ts';
import { levelNamed, type Options } from './options.ts';

type Words = readonly string[];
/** What carries a subcommand out: resolves to the exit code. */
export type Run<O> = (words: Words, options: O & Options, machine: Machine) => Promise<number> | number;

/** Carries out a subcommand that was called, and keeps its exit code. */
export type Act = <O extends object>(run: Run<O>, words: Words, options: O & Options) => Promise<void>;

type Subcommand = <O extends object>(usage: string, about: string, load: () => Promise<Run<O>>) => Command;

/** A subcommand whose action is loaded only when it is called. */
const subcommandOf =
  (program: Command, act: Act): Subcommand =>
  <O extends object>(usage: string, about: string, load: () => Promise<Run<O>>) =>
    program
      .command(usage)
      .description(about)
      .exitOverride()
      .option('--quiet', 'results only, no messages')
      .action(async (words: Words | string | undefined, options: O & Options) => {
        const given = words === undefined ? [] : typeof words === 'string' ? [words] : words;
        await act(await load(), given, options);
      });

const shared = (command: Command): Command =>
  command
    .option('--json', 'one event a line, as JSON')
    .option('--yes <level>', 'consent up to a level: write (the default), dangerous, opaque', levelNamed)
    .option('--dry-run', 'show the plan, run nothing')
    .option('--offline', 'ask no model that is not on this machine')
    .option('--model <name>', 'the model to ask first')
    .allowUnknownOption();

/** What defines each subcommand, by name. */
const TABLE: Readonly<Record<string, (subcommand: Subcommand) => Command>> = {
  do: (subcommand) =>
    shared(subcommand('do [request...]', 'one request or command', async () => (await import('./do.ts')).doRequest)),
  run: (subcommand) =>
    shared(
      subcommand(
        'run <file>',
        'a batch: one request or command each line',
        async () => (await import('./run.ts')).runFile,
      ),
    )
      .option('--keep-going', 'go on after a line that failed')
      .option('--resume', 'go on where the last run of this file ended')
      .option('--jobs <n>', 'so many independent lines side by side')
      .option(
        '--set <name=value>',
        'a variable for the lines; may be given more than once',
        (pair, all: string[] = []) => [...all, pair],
      )
      .option('--plan-only', 'print the plans as JSON, to be run later with `run plan.json`')
      .option('--transaction', 'when a line fails, take back what can be taken back')
      .allowUnknownOption(false),
  plan: (subcommand) =>
    shared(
      subcommand(
        'plan [request...]',
        'show the plan, run nothing',
        async () => (await import('./plan.ts')).planRequest,
      ),
    ).option('--jsonl', 'objects in, objects out, one a line'),
  check: (subcommand) =>
    subcommand(
      'check [command...]',
      "the guard's verdict on a command",
      async () => (await import('./check.ts')).checkCommand,
    )
      .option('--json', 'the verdict as JSON')
      .option('--cwd <folder>', 'judge as if in that folder')
      .option('--jsonl', 'objects in, objects out, one a line')
      .allowUnknownOption(),
  route: (subcommand) =>
    subcommand(
      'route [line...]',
      'how a line would be read, and why',
      async () => (await import('./route.ts')).routeLine,
    )
      .option('--json', 'the route as JSON')
      .option('--jsonl', 'objects in, objects out, one a line')
      .allowUnknownOption(),
  undo: (subcommand) =>
    subcommand('undo [n]', 'put back what the last turns changed', async () => (await import('./undo.ts')).undo).option(
      '--json',
      'as JSON',
    ),
  redo: (subcommand) =>
    subcommand('redo', 'do again what was undone last', async () => (await import('./undo.ts')).redo).option(
      '--json',
      'as JSON',
    ),
  history: (subcommand) =>
    subcommand(
      'history [text...]',
      'what was asked and run, newest first',
      async () => (await import('./history.ts')).showHistory,
    )
      .option('--json', 'one turn a line, as JSON')
      .option('-n, --limit <n>', 'at most so many turns (20)')
      .option('--folder <path>', 'turns in that folder or below it')
      .option('--here', 'turns in this folder or below it')
      .option('--code <n>', 'turns with that exit code')
      .option('--ok', 'turns that were done')
      .option('--failed', 'turns that failed')
      .option('--since <time>', 'turns since a date, a time or an age (3d, 2h)')
      .option('--until <time>', 'turns until then')
      .option('--by <who>', 'whose turns: person, plan, recipe or routine'),
  memory: (subcommand) =>
    subcommand(
      'memory [verb...]',
      'what is remembered: list, why [STEP], remember TEXT, add FILE, forget TEXT, export, diff [FILE], rebuild',
      async () => (await import('./memory.ts')).memoryVerb,
    ),
  routines: (subcommand) =>
    shared(
      subcommand(
        'routines [verb...]',
        'what is done again and again: list, accept NAME, run NAME, pause NAME, remove NAME, parked',
        async () => (await import('./routines.ts')).routines,
      ),
    )
      .option('--by <scheduler>', 'systemd, cron, launchd, shell or none')
      .option('--unattended', 'ask nobody: what was not granted waits')
      .allowUnknownOption(false),
  models: (subcommand) =>
    subcommand(
      'models [verb...]',
      'which models are asked: list, find, use ROLE ENDPOINT/MODEL, key ENDPOINT',
      async () => (await import('./models.ts')).models,
    ),
  wire: (subcommand) =>
    subcommand(
      'wire [n]',
      'what left this machine for a model in the last turn, or n turns back',
      async () => (await import('./wire.ts')).showWire,
    ).option('--json', 'one request a line, as JSON'),
  usage: (subcommand) =>
    subcommand(
      'usage [n]',
      'what models took, in tokens and money, in the last n turns and in all',
      async () => (await import('./usage.ts')).showUsage,
    ).option('--json', 'one turn a line, as JSON'),
  config: (subcommand) =>
    subcommand(
      'config [words...]',
      'settings: list, get KEY, set KEY VALUE, unset KEY',
      async () => (await import('./config.ts')).configure,
    ),
  help: (subcommand) =>
    subcommand(
      'help [topic]',
      'what can be asked without a model, with examples',
      async () => (await import('./help.ts')).help,
    ),
  doctor: (subcommand) =>
    subcommand(
      'doctor',
      'what this machine has, what works, what is missing',
      async () => (await import('./doctor.ts')).doctor,
    ),
  completions: (subcommand) =>
    subcommand(
      'completions <shell>',
      'the completion script of bash, zsh or fish',
      async () => (await import('./completions.ts')).completions,
    ),
  'login-shell': (subcommand) =>
    subcommand(
      'login-shell [verb]',
      'install, uninstall or test llmos as login shell',
      async () => (await import('./login-shell.ts')).loginShell,
    ),
};

export interface Defining {
  /** The word that may name one. */
  readonly asked: string | undefined;
  readonly act: Act;
}

/** Defines the one that is asked for: all of them cost 5 ms, and only help, completions and a word that is none need them. */
export const defineSubcommands = (program: Command, { asked = '', act }: Defining): void => {
  const subcommand = subcommandOf(program, act);
  const names = Object.hasOwn(TABLE, asked) ? [asked] : Object.keys(TABLE);
  for (const name of names) TABLE[name]?.(subcommand);
};
