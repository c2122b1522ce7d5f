/** Call: one resolved command on its way to effects, as specs see it. */
// @ts-nocheck


import type { Arg } from './arg.ts';
import type { Argv } from './argv.ts';
import type { Role } from './grammar.ts';
import type { Scope } from './scope.ts';
import type { Tag } from './tag.ts';
export interface Call extends Argv {
  /** The command's name, with its subcommands: `git stash`. */
  readonly name: string;
  /** All arguments as resolved, flags included. */
  readonly args: readonly Arg[];
  readonly excerpt: string;
  readonly scope: Scope;
  /** A flag or the usage says that folders are meant with all that is in them. */
  readonly recursive: boolean;
  has(...names: readonly string[]): boolean;
  value(...names: readonly string[]): Arg | undefined;
  /** Plays a role with an argument (a path read, a host reached, a script run …). */
  play(role: Role, arg: Arg): void;
  mark(tag: Tag): void;
  /** A write to something that is no local path: a database, a setting, a remote resource. */
  changes(what: string): void;
  unknown(note: string): void;
  /** Walks shell source as another shell would run it; `changes` say in which surroundings. */
  script(source: Arg, changes?: Partial<Scope>): void;
  /** Walks shell source in this very shell: what it assigns holds afterwards. */
  evaluate(source: Arg): void;
  /** Walks a command given by its words; `changes` say in which surroundings. */
  command(words: readonly Arg[], changes?: Partial<Scope>): void;
}