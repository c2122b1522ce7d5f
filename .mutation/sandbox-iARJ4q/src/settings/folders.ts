/** Where llmos keeps its files: XDG folders, with something that works when there is no home. */
// @ts-nocheck

import { lstatSync, mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { makeFolder } from '../memory/folder.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Absolute paths; none is made here but the stand-in for a missing home. */
export interface Folders {
  readonly state: string;
  readonly config: string;
  readonly cache: string;
  /** Lines for the person. */
  readonly notes: readonly string[];
}

/** Relative paths in XDG variables are invalid by its specification and ignored. */
const absolute = (path: string | undefined): string | undefined =>
  path !== undefined && isAbsolute(path) ? path : undefined;

const systemHome = (): string | undefined => {
  try {
    const home = absolute(homedir());
    // What the password file gives to those who have no home.
    return home === '/nonexistent' || home === '/dev/null' ? undefined : home;
  } catch {
    return undefined;
  }
};

const isPrivate = (path: string): boolean => {
  const stat = lstatSync(path);
  return stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o077) === 0;
};

/** A folder of our own in the temporary folder, the same for each shell; never one that somebody else put there. */
const standIn = (temporary: string): string => {
  const path = join(temporary, `llmos-${process.getuid?.() ?? 'user'}`);
  try {
    makeFolder(path);
    if (isPrivate(path)) return path;
  } catch {
    // Whatever it is, it is not ours to use.
  }
  try {
    return mkdtempSync(`${path}-`);
  } catch {
    // Nothing can be written anywhere; each writer says so itself.
    return path;
  }
};

/** The folders of this user. HOME unset: the system's word for it; none: a private folder in the temporary one, with a note. */
export const folders = (env: Environment): Folders => {
  const known = absolute(env['HOME']) ?? systemHome();
  const home = known ?? standIn(absolute(env['TMPDIR']) ?? tmpdir());
  const place = (variable: string, fallback: string): string =>
    join(absolute(env[variable]) ?? join(home, fallback), 'llmos');
  return {
    state: place('XDG_STATE_HOME', '.local/state'),
    config: place('XDG_CONFIG_HOME', '.config'),
    cache: place('XDG_CACHE_HOME', '.cache'),
    notes: known === undefined ? [`there is no home folder: settings and history are kept in ${home}`] : [],
  };
};

/** The person's settings file. */
export const configFile = (config: string): string => join(config, 'config.json');
