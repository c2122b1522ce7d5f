/** The terminal that this program stands on, by name. */
import { readlinkSync } from 'node:fs';
import type { Machine } from './machine.ts';

/** Linux tells it of a descriptor; elsewhere only a login by ssh does. Nothing where there is no terminal. */
export const ttyOf = (env: Machine['env']): { readonly tty?: string } => {
  for (const fd of [2, 0, 1]) {
    try {
      const path = readlinkSync(`/proc/self/fd/${fd}`);
      if (/^\/dev\/(?:pts\/|tty)/.test(path)) return { tty: path };
    } catch {
      // No such descriptor, or no such file system.
    }
  }
  const told = env['SSH_TTY'];
  return told === undefined || told === '' ? {} : { tty: told };
};
