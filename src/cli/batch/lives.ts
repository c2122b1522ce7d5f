/** Whether a process of ours still lives. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const commandLine = (pid: number): string => {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('/bin/ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8', timeout: 2000 });
  } catch {
    return '';
  }
};

/** The number may belong to somebody else by now; llmos and the shells of its steps have its name in their arguments. */
export const lives = (pid: number): boolean => /llmos/.test(commandLine(pid));
