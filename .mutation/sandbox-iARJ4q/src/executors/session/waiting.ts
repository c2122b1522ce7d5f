/** Does a shell that owes a report wait for a command without having told? So it is where its prompt hook was replaced. */
// @ts-nocheck

import { execFile } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

export const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Linux: the shell itself has the terminal and sleeps in `read` on its standard input, the pipe of commands. */
const byProc = (pid: number): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, , group, , , terminal] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state !== 'S' || group !== terminal) return false;
    if (!readlinkSync(`/proc/${pid}/fd/0`).endsWith('/commands')) return false;
    return /^(0|63) 0x0 /.test(readFileSync(`/proc/${pid}/syscall`, 'latin1'));
  } catch {
    return false;
  }
};

const PS_MS = 2_000;

/** Elsewhere nobody tells what it sleeps in: it may as well be the person's own `read`. */
export const byPs = (pid: number): Promise<boolean> =>
  new Promise((resolve) => {
    const fields = ['-o', 'stat=', '-o', 'tpgid=', '-o', 'pgid=', '-p', String(pid)];
    execFile('ps', fields, { timeout: PS_MS }, (error, out) => {
      const [state = '', terminal, group] = out.trim().split(/\s+/);
      resolve(error === null && /^[SI]/.test(state) && terminal === group);
    });
  });

const LOOK_MS = 250;
/** One look could fall between two commands of a line. */
const LOOKS = 2;
/** Looks by `ps`, which is a process: at half a second, at two, at eight. */
const PS_LOOKS = [2, 8, 32];

export interface Watched {
  readonly ended: () => void;
  /** Called at most once, or with `ps` as often as that looks. */
  readonly waits: () => void;
}

/** Looks until stopped. */
export const watch = (pid: number, on: Watched, platform: NodeJS.Platform = process.platform): (() => void) => {
  let looks = 0;
  let waiting = 0;
  let stopped = false;
  const timer = setInterval(() => {
    if (!alive(pid)) return on.ended();
    looks += 1;
    if (platform === 'linux') {
      waiting = byProc(pid) ? waiting + 1 : 0;
      if (waiting === LOOKS) on.waits();
    } else if (PS_LOOKS.includes(looks)) {
      void byPs(pid).then((does) => does && !stopped && on.waits());
    }
  }, LOOK_MS);
  return () => {
    stopped = true;
    clearInterval(timer);
  };
};
