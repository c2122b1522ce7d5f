/** The command line as commander reads it. */
import { Command, CommanderError } from 'commander';
import { normaliseYes } from './options.ts';
import { stderr, stdout } from './output.ts';
import { type Act, defineSubcommands } from './subcommands.ts';

declare const LLMOS_VERSION: string;

const bare = (): Command =>
  new Command('llmos')
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

/** Calls what the words ask for. The exit code where they ask for no subcommand: help, the version, or wrong usage. */
export const callProgram = async (argv: readonly string[], act: Act): Promise<number | undefined> => {
  const program = bare();
  defineSubcommands(program, { asked: argv[0], act });
  if (argv[0] === 'complete') {
    const { default: tab } = await import('@bomb.sh/tab/commander');
    tab(program);
  }
  try {
    await program.parseAsync(normaliseYes(argv), { from: 'user' });
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
};
