/** What is told of the machine and of the place: the part that stays as it is in a session, and the part that does not. Pure. */
import type { World } from '../../world.ts';
import { fence } from './fence.ts';

const NAMES = 40;
const FEW = 12;

/** Commands whose presence changes what a good plan is. */
const TELLING =
  'rg fd jq git docker podman python3 perl awk node npm systemctl rsync curl wget ffmpeg convert pdftotext zip unzip 7z sqlite3 psql tmux ssh nc ss lsof bc column'.split(
    ' ',
  );
const INSTALLERS = ['apt', 'dnf', 'pacman', 'zypper', 'apk', 'brew'];

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const day = (now: number): string => {
  const at = new Date(now);
  const weekday = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][at.getDay()];
  const date = `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
  return `${weekday} ${date} ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
};

/** Those that are told, hidden ones last; `more` are not. */
const namesOf = (world: World, most: number): { readonly shown: readonly string[]; readonly more: number } => {
  const all = world.children(world.cwd).toSorted();
  const ordered = [...all.filter((name) => !name.startsWith('.')), ...all.filter((name) => name.startsWith('.'))];
  return { shown: ordered.slice(0, most), more: Math.max(0, all.length - most) };
};

/** The names in the current folder that a model is told at the most. */
export const namesTold = (world: World): readonly string[] => namesOf(world, NAMES).shown;

/** Names are quoted: one with a line break in it stays one name. */
const named = (world: World, name: string): string =>
  JSON.stringify(world.entry(`${world.cwd}/${name}`)?.kind === 'dir' ? `${name}/` : name);

const folder = (world: World, most: number): string => {
  const { shown, more } = namesOf(world, most);
  if (shown.length === 0) return 'empty, or not readable';
  return `${shown.map((name) => named(world, name)).join(' ')}${more > 0 ? ` … and ${more} more` : ''}`;
};

const tilde = (world: World, path: string): string =>
  path === world.home || path.startsWith(`${world.home}/`) ? `~${path.slice(world.home.length)}` : path;

/** System, shell and the programs that matter: the same for every request of a session. */
export const machineBlock = (world: World, mask: (text: string) => string): string => {
  const present = (names: readonly string[]): string =>
    names.filter((name) => world.command(name) !== undefined).join(' ') || 'none known';
  const lines = [
    `system: ${world.os}, ${world.userland} userland`,
    `shell: ${world.shell}`,
    `user: ${world.uid === 0 ? 'root' : 'an ordinary user'}`,
    `commands here: ${present(TELLING)}`,
    `installs with: ${present(INSTALLERS)}`,
  ];
  return fence('machine', '', mask(lines.join('\n')));
};

export interface Place {
  readonly world: World;
  /** How the last command ended, as in `$?`. */
  readonly lastCode?: number;
  readonly size: 'full' | 'short';
}

/** Folder, names, date, how the last command ended. The home folder is written `~`. */
export const placeBlock = ({ world, lastCode, size }: Place, mask: (text: string) => string): string => {
  const { git } = world;
  const lines = [
    `folder: ${JSON.stringify(tilde(world, world.cwd))}`,
    `git: ${git === undefined ? 'not in a work tree' : `work tree at ${JSON.stringify(tilde(world, git))}`}`,
    `names here: ${folder(world, size === 'full' ? NAMES : FEW)}`,
    `now: ${day(world.now)}`,
    ...(lastCode === undefined ? [] : [`the last command ended with: ${lastCode}`]),
  ];
  return fence('place', '', mask(lines.join('\n')));
};
