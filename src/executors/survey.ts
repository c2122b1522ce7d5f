/** The live World: asks the machine only what is asked of it, once, and never throws. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { World } from '../world.ts';
import { openCommands } from './survey/commands.ts';
import { openFiles } from './survey/files.ts';
import { trackedBelow } from './survey/git-index.ts';

export interface Given {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly shell: World['shell'];
  readonly aliases?: Iterable<string>;
  readonly functions?: Iterable<string>;
}

/** What the shells themselves search when PATH is unset. */
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const once = <T>(find: () => T): (() => T) => {
  let held: { readonly value: T } | undefined;
  return () => {
    held ??= { value: find() };
    return held.value;
  };
};

const attempt = <T, U>(find: () => T, otherwise: U): T | U => {
  try {
    return find();
  } catch {
    return otherwise;
  }
};

const gitRoot = (cwd: string): string | undefined => {
  for (let at = cwd; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
};

const userland = (os: World['os']): World['userland'] => {
  if (os === 'darwin') return 'bsd';
  return attempt(() => realpathSync('/bin/ls'), '').endsWith('/busybox') ? 'busybox' : 'gnu';
};

/** Linux tells it in a file, which is read sooner than the module that asks for it is ready. */
const hostOf = (os: World['os']): string =>
  (os === 'linux' && attempt(() => readFileSync('/proc/sys/kernel/hostname', 'latin1').trim(), '')) || hostname();

const isTracked = (
  path: string,
  root: string | undefined,
  index: () => ReadonlySet<string> | undefined,
): boolean | undefined =>
  root === undefined || !path.startsWith(`${root}/`) ? undefined : index()?.has(path.slice(root.length + 1));

/** A process of ours keeps its user. */
const UID = process.getuid?.() ?? -1;

/** A prompt takes several worlds for one line, and a name changes hardly ever: it is asked for again after this long. */
const HOST_MS = 1000;
let named: { readonly host: string; readonly at: number } | undefined;

const hostNow = (os: World['os']): string => {
  const now = Date.now();
  if (named === undefined || Math.abs(now - named.at) > HOST_MS) {
    named = { host: attempt(() => hostOf(os), 'localhost'), at: now };
  }
  return named.host;
};

/** A World of the machine as it is now; what was looked up once stays as it was. */
export const survey = (given: Given): World => {
  const { cwd, env, shell } = given;
  const os = process.platform === 'darwin' ? 'darwin' : 'linux';
  const person = once(() => attempt(() => userInfo(), undefined));
  const home = once(() => env['HOME'] || person()?.homedir || '/');
  const user = once(() => env['USER'] || env['LOGNAME'] || person()?.username || String(process.getuid?.() ?? ''));
  const host = once(() => hostNow(os));
  const git = once(() => gitRoot(cwd));
  const land = once(() => userland(os));
  const index = once(() => trackedBelow(git() ?? '/'));
  const names = { aliases: new Set(given.aliases), functions: new Set(given.functions) };
  return {
    cwd,
    os,
    shell,
    uid: UID,
    now: Date.now(),
    get home() {
      return home();
    },
    get user() {
      return user();
    },
    get host() {
      return host();
    },
    get userland() {
      return land();
    },
    get git() {
      return git();
    },
    env: (name) => env[name],
    ...openCommands({ shell, cwd, path: env['PATH'] ?? DEFAULT_PATH, ...names }),
    ...openFiles(cwd),
    tracked: (path) => isTracked(resolve(cwd, path), git(), index),
  };
};
