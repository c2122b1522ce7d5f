/** The terminal that this program stands on, by name. */
import { readFileSync, readlinkSync } from 'node:fs';
import type { Machine } from './machine.ts';

/** Numbers of terminals in Linux (`Documentation/admin-guide/devices.txt`): 136 to 143 are those of windows, 4 the console's. */
const named = (device: number): string | undefined => {
  const [major, minor] = [(device >> 8) & 0xfff, (device & 0xff) | ((device >> 12) & 0xfff00)];
  if (major >= 136 && major <= 143) return `/dev/pts/${(major - 136) * 256 + minor}`;
  return major === 4 && minor < 64 ? `/dev/tty${minor}` : undefined;
};

/** Behind `/dev/tty` stands the terminal that controls this process. */
const controlling = (): string | undefined => {
  const stat = readFileSync('/proc/self/stat', 'latin1');
  const [, , , , device] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return named(Number(device));
};

/** Linux tells it of a descriptor; elsewhere only a login by ssh does. Nothing where there is no terminal. */
export const ttyOf = (env: Machine['env']): { readonly tty?: string } => {
  for (const fd of [2, 0, 1]) {
    try {
      const path = readlinkSync(`/proc/self/fd/${fd}`);
      if (/^\/dev\/(?:pts\/|tty)/.test(path)) return { tty: (path === '/dev/tty' ? controlling() : undefined) ?? path };
    } catch {
      // No such descriptor, or no such file system.
    }
  }
  const told = env['SSH_TTY'];
  return told === undefined || told === '' ? {} : { tty: told };
};
