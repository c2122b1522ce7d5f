/** The composition root: the one place that reads argv and the environment and wires the rest. */
import { fstatSync } from 'node:fs';
import { type Machine, Refusal } from './cli/machine.ts';
import type { Options } from './cli/options.ts';
import { isTerminal, stderr, stderrIsTerminal, stdoutIsTerminal } from './cli/output.ts';
import type { Act, Run } from './cli/subcommands.ts';
import { folders, readSettings } from './settings.ts';

/** What the launcher sets for us is not the person's environment. */
const ownEnvironment = (): Record<string, string | undefined> => {
  const { LLMOS_REAL_SHELL: _shell, LLMOS_LAUNCHER: _launcher, LLMOS_NODE_OPTIONS: nodeOptions, ...env } = process.env;
  return nodeOptions === undefined ? env : { ...env, NODE_OPTIONS: nodeOptions };
};

const kindOfStdin = (): Machine['stdin'] => {
  if (isTerminal(0)) return 'terminal';
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

const ENDINGS = [
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const;

/** The first of the signals aborts the run; its number decides the exit code when nothing else did. The interactive shell outlives INT. */
const interruption = (outlives: 'INT' | 'none'): { signal: AbortSignal; code: () => number | undefined } => {
  const controller = new AbortController();
  let code: number | undefined;
  for (const [name, number] of outlives === 'INT' ? ENDINGS : [['SIGINT', 2] as const, ...ENDINGS]) {
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

/** The exit code of the command that ran. */
let code = 0;

let interrupted: ReturnType<typeof interruption>;

const act: Act = async (run, words, options) => {
  code = await run(words, options, machineFor(options, interrupted.signal));
};

/** Expected failures are one line and a code; anything else is a bug, said without a stack unless it is asked for. */
const failure = (error: unknown): number => {
  if (error instanceof Refusal) {
    stderr(`llmos: ${error.message}\n`);
    return error.code;
  }
  stderr(`llmos: a defect: ${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env['LLMOS_TRACE'] && error instanceof Error) stderr(`${error.stack}\n`);
  return 70;
};

/** What is called again and again, by its name. */
const OFTEN: Readonly<Record<string, () => Promise<Run<object>>>> = {
  do: async () => (await import('./cli/do.ts')).doRequest,
  history: async () => (await import('./cli/history.ts')).showHistory,
};

/** Name and words, no option among them: nothing that would need commander, which costs 3 ms. */
const calledPlainly = ([asked = '', ...words]: readonly string[]): (() => Promise<Run<object>>) | undefined =>
  Object.hasOwn(OFTEN, asked) && !words.some((word) => word.startsWith('-')) ? OFTEN[asked] : undefined;

/** Carries out what the words ask for; resolves to the exit code. */
const carryOut = async (argv: readonly string[]): Promise<number> => {
  if (argv[0] === 'shell') {
    const { interactive } = await import('./cli/shell.ts');
    await act(interactive, argv.slice(1), {});
    return code;
  }
  const plain = calledPlainly(argv);
  if (plain !== undefined) {
    await act(await plain(), argv.slice(1), {});
    return code;
  }
  const { callProgram } = await import('./cli/program.ts');
  return (await callProgram(argv, act)) ?? code;
};

const main = async (argv: readonly string[]): Promise<number> => {
  interrupted = interruption(argv[0] === 'shell' ? 'INT' : 'none');
  try {
    const exit = await carryOut(argv);
    return interrupted.code() ?? exit;
  } catch (error) {
    return interrupted.code() ?? failure(error);
  }
};

main(process.argv.slice(2)).then((exit) => process.exit(exit));
