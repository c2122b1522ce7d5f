/**
 * World: the read-only snapshot that the pure parts judge by. The live one is made in `executors/survey.ts`,
 * fixed ones for tests by `fixedWorld`. Look-ups are synchronous, memoised and never throw.
 */
export type CommandKind = 'keyword' | 'builtin' | 'alias' | 'function' | 'file';

/** What is at a path, symlinks not followed. Size in bytes, mtime in milliseconds since the epoch, mode as `st_mode & 0o7777`. */
export interface Entry {
  readonly kind: 'file' | 'dir' | 'link' | 'other';
  readonly size: number;
  readonly mtime: number;
  readonly mode: number;
  /** For links: where it leads in the end, absolute; undefined when dangling. */
  readonly target?: string;
}

export interface World {
  readonly cwd: string;
  readonly home: string;
  readonly user: string;
  readonly uid: number;
  readonly host: string;
  readonly os: 'linux' | 'darwin';
  readonly userland: 'gnu' | 'bsd' | 'busybox';
  readonly shell: 'bash' | 'zsh';
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Root of the git work tree around cwd, or undefined. */
  readonly git: string | undefined;
  env(name: string): string | undefined;
  /** What a first word would run, or undefined when nothing is called so. */
  command(name: string): CommandKind | undefined;
  /** Every name that `command` knows, for corrections. */
  commands(): Iterable<string>;
  /** lstat of a path: absolute, or relative to cwd. No tilde or glob expansion. */
  entry(path: string): Entry | undefined;
  /** Names in a folder, unsorted, at most 10,000; empty when unreadable. */
  children(path: string): readonly string[];
  /** Does the repository around cwd keep this file? Undefined outside of it, and where that cannot be told. */
  tracked(path: string): boolean | undefined;
}

export interface FixedWorld {
  cwd?: string;
  home?: string;
  user?: string;
  uid?: number;
  host?: string;
  os?: World['os'];
  userland?: World['userland'];
  shell?: World['shell'];
  now?: number;
  git?: string;
  env?: Record<string, string>;
  commands?: Record<string, CommandKind> | readonly string[];
  /** Absolute path → content length for files, 'dir' for folders, 'link:TARGET' for symlinks. */
  files?: Record<string, number | 'dir' | `link:${string}`>;
  /** Absolute paths that the repository keeps. */
  tracked?: readonly string[];
}

const join = (cwd: string, path: string): string => {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${cwd}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
};

const fixedEntry = (what: number | 'dir' | `link:${string}`, now: number): Entry => {
  if (typeof what === 'number') return { kind: 'file', size: what, mtime: now, mode: 0o644 };
  if (what === 'dir') return { kind: 'dir', size: 4096, mtime: now, mode: 0o755 };
  return { kind: 'link', size: 0, mtime: now, mode: 0o777, target: what.slice('link:'.length) };
};

/** Every folder above a listed file exists too. */
const withParents = (files: FixedWorld['files'] = {}): Map<string, number | 'dir' | `link:${string}`> => {
  const all = new Map(Object.entries(files));
  for (const path of Object.keys(files)) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const parent = path.slice(0, at);
      if (!all.has(parent)) all.set(parent, 'dir');
    }
  }
  return all;
};

/** A World of given facts: pure, for tests and for judging where no machine is at hand. */
export const fixedWorld = (given: FixedWorld = {}): World => {
  const { cwd = '/home/sam', now = Date.UTC(2026, 0, 15, 12), env = {} } = given;
  const kinds = Array.isArray(given.commands)
    ? new Map(given.commands.map((name: string) => [name, 'file' as CommandKind]))
    : new Map(Object.entries((given.commands ?? {}) as Record<string, CommandKind>));
  const files = withParents(given.files);
  return {
    cwd,
    now,
    home: given.home ?? '/home/sam',
    user: given.user ?? 'sam',
    uid: given.uid ?? 1000,
    host: given.host ?? 'box',
    os: given.os ?? 'linux',
    userland: given.userland ?? 'gnu',
    shell: given.shell ?? 'bash',
    git: given.git,
    env: (name) => env[name],
    command: (name) => kinds.get(name),
    commands: () => kinds.keys(),
    entry: (path) => {
      const what = files.get(join(cwd, path));
      return what === undefined ? undefined : fixedEntry(what, now);
    },
    tracked: (path) =>
      given.git === undefined || !join(cwd, path).startsWith(`${given.git}/`)
        ? undefined
        : (given.tracked ?? []).includes(join(cwd, path)),
    children: (path) => {
      const under = join(cwd, path).replace(/\/?$/, '/');
      const names = [...files.keys()].filter((name) => name.startsWith(under) && name.length > under.length);
      return names.map((name) => name.slice(under.length)).filter((name) => !name.includes('/'));
    },
  };
};
