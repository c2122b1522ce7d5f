/** What an open shell does for routines while nobody types: it has new ones looked for, and runs those no scheduler has. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../memory/folder.ts';
import { type Routine, routinesOf } from '../../memory/routines/kept.ts';
import { cronPattern } from '../../memory/routines/rhythm.ts';
import { readMemory } from '../../memory/store.ts';
import type { Machine } from '../machine.ts';

/** Between two looks at the history, of all shells together. */
const EACH_MS = 6 * 3_600_000;
const STALE_MS = 30_000;

const ageOf = (path: string): number => {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
};

const start = ({ root, env, cwd }: Machine, words: readonly string[]): void => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)) as NodeJS.ProcessEnv;
  const child = spawn(`${root}/bin/llmos`, ['routines', ...words], {
    cwd,
    env: given,
    stdio: 'ignore',
    detached: true,
  });
  child.on('error', () => {});
  child.unref();
};

/** In a process of its own: it takes longer than a key may. */
const look = (machine: Machine): void => {
  const stamp = join(machine.folders.state, 'routines.looked');
  if (ageOf(stamp) < EACH_MS) return;
  makeFolder(machine.folders.state);
  closeSync(openSync(stamp, 'a', 0o600));
  utimesSync(stamp, new Date(), new Date());
  start(machine, ['find']);
};

const own = (machine: Machine): readonly Routine[] =>
  routinesOf(readMemory(machine.folders.state).memory).filter(
    ({ state, runner, rhythm }) => state === 'accepted' && runner === 'shell' && rhythm !== undefined,
  );

/** One shell of all holds the clock; when it is gone, the next one that is idle takes it. */
const keepTime = async (machine: Machine): Promise<void> => {
  const { default: lockfile } = await import('proper-lockfile');
  const { state } = machine.folders;
  try {
    await lockfile.lock(state, {
      lockfilePath: join(state, 'routines.lock'),
      realpath: false,
      stale: STALE_MS,
      onCompromised: () => {},
    });
  } catch {
    return;
  }
  const { Cron } = await import('croner');
  for (const { name, rhythm } of own(machine))
    new Cron(cronPattern(rhythm!), { unref: true }, () => start(machine, ['run', name, '--unattended']));
};

/** Never fails the shell. */
export const besideShell = async (machine: Machine): Promise<void> => {
  try {
    look(machine);
    if (own(machine).length > 0) await keepTime(machine);
  } catch {
    // Without a place to write there are no routines.
  }
};
