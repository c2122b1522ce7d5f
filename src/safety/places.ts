/** Folders and devices whose loss is a catastrophe, and those that belong to the system. */
import type { Effect } from '../plan.ts';
import type { World } from '../world.ts';
import { absolute, isUnder } from './paths.ts';

const SYSTEM: readonly string[] = [
  '/etc',
  '/boot',
  '/bin',
  '/sbin',
  '/lib',
  '/lib32',
  '/lib64',
  '/usr',
  '/sys',
  '/proc',
  '/root',
  '/var/lib',
  '/var/spool',
  '/var/log',
  '/efi',
  '/run',
  '/System',
  '/Library',
  '/private/etc',
  '/Applications',
  '/nix',
  '/snap',
];
const OPEN: readonly string[] = ['/usr/local', '/run/user', '/usr/src'];
const TOPS = new Set([
  '/',
  '/etc',
  '/boot',
  '/bin',
  '/sbin',
  '/lib',
  '/lib64',
  '/usr',
  '/usr/bin',
  '/usr/lib',
  '/usr/local',
  '/var',
  '/var/lib',
  '/var/log',
  '/opt',
  '/srv',
  '/home',
  '/root',
  '/sys',
  '/proc',
  '/dev',
  '/mnt',
  '/media',
  '/run',
  '/Users',
  '/System',
  '/Library',
  '/Applications',
  '/private',
  '/Volumes',
  '/nix',
]);
const DEVICE =
  /^\/dev\/(?!null$|zero$|full$|tty|pts\/|stdin$|stdout$|stderr$|fd\/|shm(?:\/|$)|urandom$|random$|ptmx$|dsp|snd)/;

/** The absolute path of an effect on the local machine. */
export const pathOfEffect = (effect: Effect, world: World): string | undefined =>
  effect.target.type === 'path' ? absolute(world.cwd, effect.target.path) : undefined;

/** A folder of the system (not `/usr/local`, where people install by hand). */
export const isSystem = (path: string): boolean =>
  SYSTEM.some((folder) => isUnder(path, folder)) && !OPEN.some((folder) => isUnder(path, folder));

/** A disk, partition or other device that a write destroys or a read lays bare. */
export const isDevice = (path: string): boolean => DEVICE.test(path);

/** The root, a home folder, a top folder of the system, or all that is in one (`/*`, `~/*`, `~/.*`). */
export const isCatastrophic = (path: string, world: World): boolean => {
  const bare = path.replace(/\/(?:\*|\.\*|\*\*|\*\.\*|\.\[!\.\]\*|\{\*,\.\*\})$/, '') || '/';
  if (TOPS.has(bare) || bare === world.home || /^\/(?:home|Users)\/[^/]+$/.test(bare)) return true;
  return isUnder(world.home, bare) || (/^\/[^/]*[*?[]/.test(bare) && !bare.slice(1).includes('/'));
};
