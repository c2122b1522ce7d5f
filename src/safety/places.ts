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

const TEMPORARY = /^(?:\/private)?(?:\/var)?\/tmp\/|^\/private\/var\/folders\//;

/** True when some folder on the way is a link, and so the path leads elsewhere. */
const isDetour = (path: string, world: World): boolean => {
  for (let at = path.indexOf('/', 5); at > 0; at = path.indexOf('/', at + 1))
    if (world.entry(path.slice(0, at))?.kind === 'link') return true;
  return false;
};

/** Whoever works in a folder below /tmp, or lives there, keeps things in it. */
const isKept = (path: string, { home, cwd }: World): boolean =>
  [home, cwd].some((folder) => TEMPORARY.test(folder) && isUnder(path, folder));

/** A named thing in a folder for temporary files, which nobody keeps anything in; not the folder, nor everything in it. */
const isScratch = (path: string, world: World): boolean => {
  if (isKept(path, world)) return false;
  const own = world.env('TMPDIR');
  const folder = own !== undefined && TEMPORARY.test(`${own}/`) ? own.replace(/\/+$/, '') : undefined;
  const below = folder !== undefined && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
  const rest = below ?? (TEMPORARY.test(path) ? path.replace(TEMPORARY, '') : undefined);
  return rest !== undefined && /^[^*?[]{2}/.test(rest) && !isDetour(path, world);
};

/** `$TMPDIR/name`: without that variable it is `/name`, which is nothing either. */
const isScratchText = (text: string, world: World): boolean => {
  const name = /^"?\$\{?TMPDIR\}?"?\/([^*?[$`"/]{2,})[^$`*?[]*$/.exec(text)?.[1];
  return name !== undefined && world.env('TMPDIR') === undefined && world.entry(`/${name}`) === undefined;
};

/** A deletion that loses nothing anybody keeps. */
export const isClearing = (effect: Effect, world: World): boolean => {
  if (effect.kind !== 'delete') return false;
  const { target } = effect;
  if (target.type === 'dynamic') return isScratchText(target.text, world);
  return target.type === 'path' && isScratch(absolute(world.cwd, target.path), world);
};

/** The root, a home folder, a top folder of the system, or all that is in one (`/*`, `~/*`, `~/.*`). */
export const isCatastrophic = (path: string, world: World): boolean => {
  const bare = path.replace(/\/(?:\*|\.\*|\*\*|\*\.\*|\.\[!\.\]\*|\{\*,\.\*\})$/, '') || '/';
  if (TOPS.has(bare) || bare === world.home || /^\/(?:home|Users)\/[^/]+$/.test(bare)) return true;
  return isUnder(world.home, bare) || (/^\/[^/]*[*?[]/.test(bare) && !bare.slice(1).includes('/'));
};
