/** SlashCommand: one file each; they speak to the shell only through what they are given. */
export interface SlashContext {
  /** The rooms a slash command may ask for, each bound to this session. */
  readonly undo: (count: number) => Promise<string>;
  readonly redo: () => Promise<string>;
  readonly plan: (request: string) => Promise<void>;
  /** Asks for the fix of the command that just failed. */
  readonly fix: () => Promise<void>;
  /** Why the last line was read as it was. */
  readonly why: () => string;
  /** A setting as it holds; with a value it is changed, in the person's own file. What is to be said comes back. */
  readonly setting: (key: string, value: string | undefined) => Promise<string>;
  /** The subcommand of that name, in this session: it writes for itself. */
  readonly subcommand: (name: string, words: readonly string[]) => Promise<void>;
  /** Text that is broken at words where the screen ends. */
  readonly say: (text: string) => void;
  /** How the session ends. */
  readonly quit: () => void;
}

export interface SlashCommand {
  readonly name: string;
  readonly summary: string;
  readonly run: (rest: string, context: SlashContext) => Promise<void> | void;
  /** What may follow, for completion. */
  readonly complete?: (rest: string) => readonly string[];
}
