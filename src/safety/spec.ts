/** CommandSpec: what a command's flags and operands do, as plain data. One file in `commands/` each. */
import type { Level } from '../plan.ts';
import type { Call } from './call.ts';

/** What happens beyond plain effects, named so that one rule in `rules/` can weigh it. */
export type Tag =
  | 'account'
  | 'audit'
  | 'discard'
  | 'disk'
  | 'empty'
  | 'expose'
  | 'firewall'
  | 'flood'
  | 'fork-bomb'
  | 'history'
  | 'kill-all'
  | 'listen'
  | 'poison'
  | 'project'
  | 'remote-shell'
  | 'root-shell'
  | 'service-off'
  | 'setting'
  | 'shutdown'
  | 'suid'
  | 'upload';

/** An effect without a path of its own, or a tag (`!shutdown`). */
export type Act =
  | 'read'
  | 'write'
  | 'network'
  | 'process'
  | 'privilege'
  | 'persist'
  | 'secret'
  | 'delete'
  | 'unknown'
  | `!${Tag}`;

/**
 * What a value or an operand is to the command.
 * `none` a word · `read` a path read · `look` only its name and metadata · `write` replaced · `sink` replaced, or a command after `|` · `append` added to · `edit` changed in place · `create` made · `folder` a folder made ·
 * `delete` · `alter` metadata only · `into` destination of a copy · `source` moved away · `execute` a file run ·
 * `host` · `url` fetched · `upload` a file or text that leaves · `script` shell source · `command` the words of a command ·
 * `process` · `variable` a shell variable's name · `secret` · `tag`s come from `does`.
 */
export type Role =
  | 'none'
  | 'read'
  | 'look'
  | 'write'
  | 'sink'
  | 'append'
  | 'edit'
  | 'create'
  | 'folder'
  | 'delete'
  | 'alter'
  | 'into'
  | 'source'
  | 'execute'
  | 'host'
  | 'url'
  | 'upload'
  | 'script'
  | 'command'
  | 'process'
  | 'variable'
  | 'secret'
  | 'unknown';

/** By position; `...role` covers what lies between the first and the last named ones. */
export type Operands = readonly (Role | `...${Role}`)[];

export interface FlagSpec {
  /** Takes a value, which plays this role. */
  readonly value?: Role;
  /** The value only counts when attached (`-i.bak`, `--in-place=.bak`). */
  readonly attached?: true;
  readonly does?: readonly Act[];
  /** Replaces the roles of the operands. */
  readonly operands?: Operands;
  readonly recursive?: true;
  /**
   * The command only tells (dry run, help, version): nothing else counts. `only`: where every given flag tells;
   * `alone`: where, besides, no operand is given; a list: with one of these values, or none.
   */
  readonly tells?: true | 'only' | 'alone' | readonly string[];
  /** What follows is not flags any more. */
  readonly ends?: true;
  /** Lifts the command's own `does`. */
  readonly quiets?: true;
}

/** A bare role: the flag takes a value that plays it. */
export type Flag = Role | FlagSpec;

/** `'-n --lines'` → flag; names apart by spaces. Unlisted flags are taken as harmless and without a value unless `closed`. */
export type Flags = Readonly<Record<string, Flag>>;

export interface Grammar {
  readonly flags?: Flags;
  /** `long`: `-name` is one flag (java, find). `stop`: flags end at the first operand (wrappers). */
  readonly style?: 'long' | 'stop';
  /** A flag that is not listed makes the command opaque; a string lists the further harmless ones. */
  readonly closed?: string;
}

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
  /** Standard input becomes code, so it must be nothing or known. */
  readonly eats?: 'shell' | 'code';
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
