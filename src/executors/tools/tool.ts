/** What a tool is: data for planners and the guard (ToolSpec), how it runs, and examples that its test runs. */
import { isAbsolute, join, resolve } from 'node:path';
import type { JsonObject, ToolSpec } from '../../plan.ts';
import type { Reach } from './fetch/reach.ts';

type Noted = { readonly ok: true; readonly told: string } | { readonly ok: false; readonly reason: string };

/** What is remembered, as far as tools may see and change it. */
export interface ToolMemory {
  /** Lines, the best first. */
  search(query: string, limit: number, signal: AbortSignal): Promise<readonly string[]>;
  note(text: string): Promise<Noted>;
  /** `old`: the id or text of a fact. */
  replace(old: string, text: string): Promise<Noted>;
}

export interface ToolContext {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** How far a tool may reach; a tool that is not told reaches the public network alone. */
  readonly network?: Omit<Reach, 'signal'>;
  readonly memory?: ToolMemory;
  /** Asks the person at the terminal; `undefined` when nobody can be asked or nothing was said. */
  readonly ask?: (question: string, signal: AbortSignal) => Promise<string | undefined>;
}

/** Success and failure of one shape; `code` as a command's exit code, `error` one line for the person. */
export interface ToolResult {
  readonly code: number;
  readonly output: string;
  readonly error?: string;
}

/** Files there before, the input, and what must come of it. `after`: contents afterwards, null where nothing may be. */
export interface ToolExample {
  readonly title: string;
  readonly given: Readonly<Record<string, string>>;
  readonly input: JsonObject;
  readonly code: number;
  readonly output?: string;
  readonly after?: Readonly<Record<string, string | null>>;
}

export type Tool = ToolSpec & {
  readonly run: (input: JsonObject, context: ToolContext) => Promise<ToolResult>;
  /** What would change, as lines for the person; touches nothing. */
  readonly preview?: (input: JsonObject, context: ToolContext) => Promise<readonly string[]>;
  readonly examples: readonly ToolExample[];
};

/** A path of the input as a place on this machine: tilde and relative paths resolved. */
export const place = (path: string, { cwd, env }: ToolContext): string => {
  const home = env['HOME'];
  if (home !== undefined && (path === '~' || path.startsWith('~/'))) return join(home, path.slice(1));
  return isAbsolute(path) ? resolve(path) : resolve(cwd, path);
};

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'is a folder',
  ENOTDIR: 'not a folder',
  EEXIST: 'exists already',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the file system is read-only',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'too many symbolic links',
};

/** A system error as one line. */
export const failed = (what: string, error: unknown): ToolResult => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return { code: 1, output: '', error: `${what}: ${SENTENCES[code] ?? message}` };
};

export const NO_MEMORY: ToolResult = { code: 1, output: '', error: 'there is no memory here' };

/** A call whose input is not what the tool takes. */
export const misused = (reason: string): ToolResult => ({ code: 2, output: '', error: reason });
