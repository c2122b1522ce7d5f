/** Process trees: who belongs to a process, and signals to all of them. */
// @ts-nocheck

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

interface Row {
  readonly pid: number;
  readonly parent: number;
  /** Session on Linux, process group elsewhere: what a child in a session of its own passes on to all of its own. */
  readonly session: number;
  readonly dead: boolean;
}

/** Fields of proc_pid_stat(5) after the name, which stands in parentheses and may itself hold some. */
const rowOf = (pid: string): Row | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, parent, , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid: Number(pid), parent: Number(parent), session: Number(session), dead: state === 'Z' || state === 'X' };
  } catch {
    return undefined;
  }
};

const fromProc = (): Row[] => {
  const names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return names.map(rowOf).filter((row) => row !== undefined);
};

const fromPs = (): Row[] => {
  const text = execFileSync('/bin/ps', ['-axo', 'pid=,ppid=,pgid=,stat='], { encoding: 'utf8', timeout: 2000 });
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent, session, state = ''] = line.trim().split(/\s+/);
      return { pid: Number(pid), parent: Number(parent), session: Number(session), dead: state.startsWith('Z') };
    });
};

/** Empty where the system does not tell. */
const processes = (): Row[] => {
  try {
    return process.platform === 'linux' ? fromProc() : fromPs();
  } catch {
    return [];
  }
};

/**
 * Pids of all living processes that descend from `root`, itself included; with `own` also those that left their
 * parents but are still in the session that `root` leads.
 */
export const treeOf = (root: number, group: 'own' | 'shared'): readonly number[] => {
  const rows = processes();
  const found = new Set(rows.filter(({ session }) => group === 'own' && session === root).map(({ pid }) => pid));
  found.add(root);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { pid, parent } of rows) if (found.has(parent)) found.add(pid);
  }
  return rows.filter(({ pid, dead }) => found.has(pid) && !dead).map(({ pid }) => pid);
};

/** Those of the pids that still run; a process that only waits to be reaped does not. */
export const living = (pids: Iterable<number>): readonly number[] => {
  const alive = new Set(processes().flatMap(({ pid, dead }) => (dead ? [] : [pid])));
  return [...pids].filter((pid) => alive.has(pid));
};

/** Sends a signal; false where nobody is there or it is not allowed. */
export const signalTo = (pid: number, signal: NodeJS.Signals): boolean => {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
};
