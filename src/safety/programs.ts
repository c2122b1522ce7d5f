/** Folders whose programs are run by their bare names: what lies there runs later, in place of nothing or of another. */
import type { World } from '../world.ts';
import { isUnder } from './paths.ts';

const OWN = /^~\/(?:\.local\/bin|bin|\.cargo\/bin|go\/bin|\.bun\/bin|\.deno\/bin|\.krew\/bin)$/;
const SHARED = /^\/(?:usr\/local|opt\/homebrew|opt\/local|opt|home\/linuxbrew\/\.linuxbrew)\/s?bin$/;

/** Names that everybody types, and that nobody means a new program by. */
const EVERYDAY = new Set(
  'ls cat cp mv rm ln cd pwd echo sudo su doas ssh scp sftp rsync git vi vim nano less man grep find sed awk ps kill top df du mount umount tar gzip unzip curl wget apt apt-get dnf yum pacman brew pip npm node python python3 bash sh zsh env which id whoami passwd login gpg openssl docker kubectl systemctl crontab make gcc cc test true false sleep date ping ip'.split(
    ' ',
  ),
);

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

const isOnPath = (folder: string, world: World): boolean =>
  folder.startsWith('/') && (world.env('PATH') ?? '').split(':').includes(folder);

/** `own`: of this person alone. `shared`: of whoever uses the machine. Undefined where `path` is no program's place. */
export const programPlace = (path: string, world: World): 'own' | 'shared' | undefined => {
  const folder = folderOf(path);
  const atHome = isUnder(folder, world.home);
  if (OWN.test(atHome ? `~${folder.slice(world.home.length)}` : folder)) return 'own';
  if (SHARED.test(folder)) return 'shared';
  if (!isOnPath(folder, world)) return undefined;
  return atHome || isUnder(folder, world.cwd) ? 'own' : 'shared';
};

/** A program of one's own that hides one of the system's. */
export const shadows = (path: string, world: World): boolean => {
  if (programPlace(path, world) === undefined || world.entry(path) !== undefined) return false;
  const name = path.slice(folderOf(path).length + 1);
  return EVERYDAY.has(name) || world.command(name) !== undefined;
};
