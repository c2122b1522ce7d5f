/** What an open shell does for routines while nobody types: it has new ones looked for, and runs those no scheduler has. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../memory/folder.ts';
import { type Routine, routinesOf } from '../../memory/routines/kept.ts';
import { readMemory } from '../../memory/store.ts';
import type { Machine } from '../machine.ts';
import { openClock } from './clock.ts';

/** Between two looks at the history, of all shells together. */
const EACH_MS = 6 * 3_600_000;

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

/** Read anew where the file is another one now. */
const ownOf = ({ folders }: Machine): (() => readonly Routine[]) => {
  let seen = '';
  let own: readonly Routine[] = [];
  return () => {
    const stat = statSync(join(folders.state, 'memory.json'), { throwIfNoEntry: false });
    const stamp = stat === undefined ? '' : `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
    if (stamp === seen) return own;
    seen = stamp;
    own = routinesOf(readMemory(folders.state).memory).filter(
      ({ state, runner, rhythm }) => state === 'accepted' && runner === 'shell' && rhythm !== undefined,
    );
    return own;
  };
};

const HOUR_MS = 3_600_000;

/** Called once a shell, when nobody has typed for a while. Never fails the shell. */
export const besideShell = (machine: Machine): void => {
  const lookNow = (): void => {
    try {
      look(machine);
    } catch {
      // Without a place to write nothing is looked for.
    }
  };
  lookNow();
  setInterval(lookNow, HOUR_MS).unref();
  const run = (name: string): void => start(machine, ['run', name, '--unattended']);
  openClock({ state: machine.folders.state, routines: ownOf(machine), run });
};
