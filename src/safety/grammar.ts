/** The grammar of a command's arguments: which flags there are, what they take, what each word is to the command. */
import type { Tag } from './tag.ts';

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
