/** Changing the person's settings file: `llmos config set` and `unset`. Loads conf, so never on the way to a prompt. */
// @ts-nocheck

import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBounded, reasonOf } from '../memory/bounded.ts';
import { withLock } from '../memory/lock.ts';
import { configFile } from './folders.ts';
import { expected, meaning, SETTING_KEYS, settingKey, type Value } from './keys.ts';
import { readObject } from './object.ts';

export type Changed = { readonly ok: true; readonly note?: string } | { readonly ok: false; readonly reason: string };

export interface Change {
  /** The config folder. */
  readonly folder: string;
  /** A key of the table, `undo.days` for what is inside. */
  readonly key: string;
  /** As typed; undefined goes back to the default. */
  readonly value: string | undefined;
}

const LARGEST = 1024 * 1024;

/** Moves a file away that is no JSON object, so that it is not overwritten. */
const clearWay = async (path: string): Promise<string | undefined> => {
  const read = readObject(readBounded(path, LARGEST));
  if (read.kind !== 'unreadable') return undefined;
  const aside = `${path}.unreadable-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  await rename(path, aside);
  return `${path}: ${read.reason}; it is kept as ${aside}`;
};

const write = async (folder: string, key: string, value: Value): Promise<string | undefined> => {
  const note = await clearWay(configFile(folder));
  const { default: Conf } = await import('conf');
  const conf = new Conf({
    projectName: 'llmos',
    projectSuffix: '',
    cwd: folder,
    configName: 'config',
    configFileMode: 0o600,
  });
  if (value === undefined) conf.delete(key);
  else conf.set(key, value);
  if (key === 'shell') await tellLauncher(folder, value);
  return note;
};

/** The launcher is a shell script that reads no JSON: the real shell is also a line in a file of its own. */
const tellLauncher = async (folder: string, shell: Value): Promise<void> => {
  const path = join(folder, 'shell');
  if (typeof shell !== 'string') return rm(path, { force: true });
  await writeFile(`${path}.${process.pid}`, `${shell}\n`, { mode: 0o600 });
  await rename(`${path}.${process.pid}`, path);
};

/** The schema's word on objects, whose insides the table does not know. */
const refusal = async (key: string, value: Value): Promise<string | undefined> => {
  if (typeof value !== 'object') return undefined;
  const { parseSettings } = await import('../schema.ts');
  const parsed = parseSettings({ [key]: value });
  return parsed.ok ? undefined : parsed.reason;
};

/** Sets or unsets one key, alone among processes. */
export const changeSetting = async ({ folder, key, value }: Change): Promise<Changed> => {
  const known = settingKey(key);
  if (known === undefined) {
    return {
      ok: false,
      reason: `there is no setting "${key}"; there are ${SETTING_KEYS.map((one) => one.key).join(', ')}`,
    };
  }
  const meant = value === undefined ? undefined : meaning(known, value);
  if (value !== undefined && meant === undefined) return { ok: false, reason: `${key} should be ${expected(known)}` };
  const refused = await refusal(key, meant);
  if (refused !== undefined) return { ok: false, reason: refused };
  const written = await withLock(folder, async (): Promise<Changed> => {
    try {
      const note = await write(folder, key, meant);
      return { ok: true, ...(note !== undefined && { note }) };
    } catch (error) {
      return { ok: false, reason: `${configFile(folder)} cannot be written: ${reasonOf(error)}` };
    }
  });
  return written.ok ? written.value : { ok: false, reason: written.reason };
};
