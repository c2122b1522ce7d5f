/** The commander program and composition root: the one place that reads argv and the environment and wires the rest. */
import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import { Command, CommanderError } from 'commander';
import { type Machine, Refusal } from './cli/machine.ts';
import { levelNamed, normaliseYes, type Options } from './cli/options.ts';
import { stderr, stderrIsTerminal, stdout, stdoutIsTerminal } from './cli/output.ts';
import { folders, readSettings } from './settings.ts';

declare const LLMOS_VERSION: string;

/** What the launcher sets for us is not the person's environment. */
const ownEnvironment = (): Record<string, string | undefined> => {
  const { LLMOS_REAL_SHELL: _shell, LLMOS_LAUNCHER: _launcher, LLMOS_NODE_OPTIONS: nodeOptions, ...env } = process.env;
  return nodeOptions === undefined ? env : { ...env, NODE_OPTIONS: nodeOptions };
};

const kindOfStdin = (): Machine['stdin'] => {
  if (isatty(0)) return 'terminal';
  try {
    const stat = fstatSync(0);
    return stat.isFIFO() || stat.isFile() || stat.isSocket() ? 'data' : 'nothing';
  } catch {
    return 'nothing';
  }
};

const cwd = (): string => {
  try {
    return process.cwd();
  } catch {
    throw new Refusal('the current folder is gone or cannot be read; change to another one', 1);
  }
};

/** The first INT, TERM or HUP aborts the turn; its number decides the exit code when nothing else did. */
const interruption = (): { signal: AbortSignal; code: () => number | undefined } => {
  const controller = new AbortController();
  let code: number | undefined;
  for (const [name, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.on(name, () => {
      code ??= 128 + number;
      controller.abort();
    });
  }
  return { signal: controller.signal, code: () => code };
};

const machineFor = (options: Options, signal: AbortSignal): Machine => {
  const env = ownEnvironment();
  const here = cwd();
  const places = folders(env);
  const read = readSettings({
    config: places.config,
    env,
    cwd: here,
    flags: { ...(options.offline && { offline: true }), ...(options.model !== undefined && { model: options.model }) },
  });
  if (options.quiet !== true) for (const note of [...places.notes, ...read.notes]) stderr(`llmos: ${note}\n`);
  const realShell = process.env['LLMOS_REAL_SHELL'] ?? read.settings.shell ?? 'bash';
  return {
    env,
    cwd: here,
    realShell,
    shell: realShell.endsWith('zsh') ? 'zsh' : 'bash',
    root: `${__dirname}/..`,
    stdin: kindOfStdin(),
    terminal: stdoutIsTerminal() && stderrIsTerminal(),
    folders: places,
    settings: read.settings,
    signal,
  };
};

type Words = readonly string[];
type Run<O> = (words: Words, options: O & Options, machine: Machine) => Promise<number> | number;

/** The exit code of the command that ran. */
let code = 0;

const program = new Command('llmos')
  .description(
    'A login shell that understands people: commands run as in bash or zsh, requests in plain language become guarded plans.',
  )
  .version(LLMOS_VERSION, '-V, --version')
  .enablePositionalOptions()
  .helpCommand(false)
  .exitOverride()
  .configureOutput({
    writeOut: stdout,
    writeErr: stderr,
    outputError: (text, write) => write(`llmos: ${text.replace(/^error: /, '')}`),
  })
  .showSuggestionAfterError(true);

let interrupted: ReturnType<typeof interruption>;

/** A subcommand whose action is loaded only when it is called. */
const subcommand = <O extends object>(usage: string, about: string, load: () => Promise<Run<O>>): Command =>
  program
    .command(usage)
    .description(about)
    .exitOverride()
    .option('--quiet', 'results only, no messages')
    .action(async (words: Words | string | undefined, options: O & Options) => {
      const given = words === undefined ? [] : typeof words === 'string' ? [words] : words;
      const run = await load();
      code = await run(given, options, machineFor(options, interrupted.signal));
    });

const shared = (command: Command): Command =>
  command
    .option('--json', 'one event a line, as JSON')
    .option('--yes <level>', 'consent up to a level: write (the default), dangerous, opaque', levelNamed)
    .option('--dry-run', 'show the plan, run nothing')
    .option('--offline', 'ask no model that is not on this machine')
    .option('--model <name>', 'the model to ask first')
    .allowUnknownOption();

shared(subcommand('do [request...]', 'one request or command', async () => (await import('./cli/do.ts')).doRequest));
shared(
  subcommand(
    'run <file>',
    'a batch: one request or command each line',
    async () => (await import('./cli/run.ts')).runFile,
  ),
)
  .option('--keep-going', 'go on after a line that failed')
  .option('--resume', 'go on where the last run of this file ended')
  .option('--jobs <n>', 'so many lines side by side')
  .allowUnknownOption(false);
shared(
  subcommand(
    'plan [request...]',
    'show the plan, run nothing',
    async () => (await import('./cli/plan.ts')).planRequest,
  ),
).option('--jsonl', 'objects in, objects out, one a line');
subcommand(
  'check [command...]',
  "the guard's verdict on a command",
  async () => (await import('./cli/check.ts')).checkCommand,
)
  .option('--json', 'the verdict as JSON')
  .option('--jsonl', 'objects in, objects out, one a line')
  .allowUnknownOption();
subcommand(
  'route [line...]',
  'how a line would be read, and why',
  async () => (await import('./cli/route.ts')).routeLine,
)
  .option('--json', 'the route as JSON')
  .option('--jsonl', 'objects in, objects out, one a line')
  .allowUnknownOption();
subcommand('undo [n]', 'put back what the last turns changed', async () => (await import('./cli/undo.ts')).undo).option(
  '--json',
  'as JSON',
);
subcommand('redo', 'do again what was undone last', async () => (await import('./cli/undo.ts')).redo).option(
  '--json',
  'as JSON',
);
subcommand(
  'history [text...]',
  'what was asked and run, newest first',
  async () => (await import('./cli/history.ts')).showHistory,
)
  .option('--json', 'one turn a line, as JSON')
  .option('-n, --limit <n>', 'at most so many turns (20)')
  .option('--folder <path>', 'turns in that folder or below it')
  .option('--code <n>', 'turns with that exit code')
  .option('--since <date>', 'turns since then');
subcommand(
  'memory [verb...]',
  'what is remembered: list, export, remember TEXT, forget TEXT',
  async () => (await import('./cli/memory.ts')).memoryVerb,
);
subcommand('models', 'which models would be asked', async () => (await import('./cli/models.ts')).listModels);
subcommand(
  'config [words...]',
  'settings: list, get KEY, set KEY VALUE, unset KEY',
  async () => (await import('./cli/config.ts')).configure,
);
subcommand(
  'help [topic]',
  'what can be asked without a model, with examples',
  async () => (await import('./cli/help.ts')).help,
);
subcommand(
  'doctor',
  'what this machine has, what works, what is missing',
  async () => (await import('./cli/doctor.ts')).doctor,
);
subcommand(
  'login-shell [verb]',
  'install, uninstall or test llmos as login shell',
  async () => (await import('./cli/login-shell.ts')).loginShell,
);
subcommand('shell [options...]', 'the interactive shell', async () => (await import('./cli/shell.ts')).interactive)
  .option('-l, --login')
  .option('-i');

/** Expected failures are one line and a code; anything else is a bug, said without a stack unless it is asked for. */
const failure = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Refusal) {
    stderr(`llmos: ${error.message}\n`);
    return error.code;
  }
  stderr(`llmos: a defect: ${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env['LLMOS_TRACE'] && error instanceof Error) stderr(`${error.stack}\n`);
  return 70;
};

const main = async (argv: readonly string[]): Promise<number> => {
  interrupted = interruption();
  if (argv[0] === 'completions' || argv[0] === 'complete') {
    const { default: tab } = await import('@bomb.sh/tab/commander');
    tab(program, { completionCommandName: 'completions' });
  }
  try {
    await program.parseAsync(normaliseYes(argv), { from: 'user' });
    return interrupted.code() ?? code;
  } catch (error) {
    return interrupted.code() ?? failure(error);
  }
};

main(process.argv.slice(2)).then((exit) => process.exit(exit));
