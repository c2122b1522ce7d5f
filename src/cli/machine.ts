/** Machine: what one start of the program was given, read once in `main.ts` and passed on from there. */
import type { Folders, Settings } from '../settings.ts';
import type { World } from '../world.ts';

export interface Machine {
  /** The person's environment, without what the launcher added. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Path or name of the real shell, and which of the two it is. */
  readonly realShell: string;
  readonly shell: World['shell'];
  /** Where the program is installed; the launcher is `bin/llmos` below it. */
  readonly root: string;
  /** `data`: a pipe or a file waits there; `nothing`: closed, or a device such as /dev/null. */
  readonly stdin: 'terminal' | 'data' | 'nothing';
  /** True when both standard output and standard error are a terminal. */
  readonly terminal: boolean;
  readonly folders: Folders;
  readonly settings: Settings;
  /** Aborted by the first SIGINT, SIGTERM or SIGHUP. */
  readonly signal: AbortSignal;
}

/** An expected failure of a subcommand: one line on standard error, and the exit code. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: number;
  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}
