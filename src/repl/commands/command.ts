/** SlashCommand: one file each; they speak to the shell only through what they are given. */
export interface SlashContext {
  readonly write: (text: string) => void;
  /** The rooms a slash command may ask for, each bound to this session. */
  readonly undo: (count: number) => Promise<string>;
  readonly redo: () => Promise<string>;
  readonly plan: (request: string) => Promise<void>;
  readonly history: (text: string) => readonly string[];
  /** Why the last line was read as it was. */
  readonly why: () => string;
  readonly policy: () => string;
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
