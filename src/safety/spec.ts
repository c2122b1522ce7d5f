/** CommandSpec: what a command's flags and operands do, as plain data. One file in `commands/` each. */
import type { Level } from '../plan.ts';
import type { Call } from './call.ts';
import type { Act, Grammar, Operands } from './grammar.ts';

export interface Usage extends Grammar {
  readonly operands?: Operands;
  readonly does?: readonly Act[];
  readonly recursive?: true;
  readonly subcommands?: Readonly<Record<string, Usage>>;
  /** The flags are accepted after the subcommand, too. */
  readonly globals?: 'anywhere';
  /** What an unlisted subcommand is; unknown when absent. */
  readonly otherwise?: Usage;
  /** What the command is without any subcommand. */
  readonly alone?: Usage;
  /** The flag that says in which folder a subcommand runs: `git -C a`. */
  readonly folder?: string;
  /** What data cannot say. Runs after the data was applied. */
  readonly judge?: (call: Call) => void;
  /** `--help` and `--version` are ordinary words here. */
  readonly helps?: false;
}

export type Example = readonly [command: string, level: Level];

export interface CommandSpec extends Usage {
  readonly names: readonly string[];
  readonly examples: readonly Example[];
}

/** A command that changes nothing and whose operands are only words. */
export const TELLS: Usage = {};
/** Changes something that can be had back. */
export const WRITES: Usage = { does: ['write'] };
/** Talks over the network and only prints. */
export const ASKS: Usage = { does: ['network'] };
/** Changes something over the network. */
export const SENDS: Usage = { does: ['network', 'write'] };
/** Loses what cannot be had back. */
export const DISCARDS: Usage = { does: ['write', '!discard'] };
/** Runs what the project at hand declares. */
export const RUNS_PROJECT: Usage = { does: ['write', '!project'] };
/** Nobody can tell. */
export const UNKNOWN: Usage = { does: ['unknown'] };

/** The same usage for each of the names: `each('start stop', WRITES)`. */
export const each = (names: string, usage: Usage): Record<string, Usage> =>
  Object.fromEntries(names.split(' ').map((name) => [name, usage]));

/** Names apart by spaces. */
export const words = (text: string): readonly string[] => text.split(' ');
