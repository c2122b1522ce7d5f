/** Paths that outlive the session by being run or trusted later: writing one persists. */
import type { World } from '../world.ts';
import { isUnder } from './paths.ts';

const HOME_PLACES: readonly string[] = [
  '.bashrc',
  '.bash_profile',
  '.bash_login',
  '.bash_logout',
  '.bash_aliases',
  '.profile',
  '.zshrc',
  '.zshenv',
  '.zprofile',
  '.zlogin',
  '.zlogout',
  '.kshrc',
  '.config/fish',
  '.xinitrc',
  '.xsession',
  '.xprofile',
  '.xsessionrc',
  '.config/autostart',
  '.config/systemd',
  '.config/environment.d',
  '.pam_environment',
  '.ssh',
  '.gitconfig',
  '.config/git',
  '.vimrc',
  '.vim',
  '.config/nvim',
  '.emacs',
  '.emacs.d',
  '.gdbinit',
  '.pythonrc',
  '.inputrc',
  '.curlrc',
  '.local/share/systemd',
  '.crontab',
  '.forward',
  '.procmailrc',
  '.tmux.conf',
  '.screenrc',
  '.lesskey',
  '.config/procps',
  '.config/htop',
  '.config/neofetch',
  '.config/fastfetch',
  '.lessfilter',
  'Library/LaunchAgents',
  '.npmrc',
  '.yarnrc',
  '.yarnrc.yml',
  '.pip',
  '.config/pip',
  '.config/npm',
  '.cargo/config',
  '.cargo/config.toml',
  '.m2/settings.xml',
  '.gradle/init.d',
  '.wgetrc',
  '.psqlrc',
  '.sqliterc',
  '.my.cnf',
  '.condarc',
  '.Rprofile',
  '.irbrc',
  '.perldb',
  '.lldbinit',
  '.config/tmux',
  '.config/kitty',
  '.config/alacritty',
  '.config/ranger',
  '.local/share/applications',
  '.config/mimeapps.list',
  '.nanorc',
  '.mailcap',
  '.docker/cli-plugins',
  '.kube/config',
  '.aws/config',
  '.config/i3',
  '.config/sway',
  '.config/hypr',
];

const SYSTEM_PLACES: readonly string[] = [
  '/etc/crontab',
  '/etc/cron.d',
  '/etc/cron.hourly',
  '/etc/cron.daily',
  '/etc/cron.weekly',
  '/etc/cron.monthly',
  '/etc/anacrontab',
  '/var/spool/cron',
  '/var/spool/at',
  '/etc/systemd',
  '/usr/lib/systemd',
  '/lib/systemd',
  '/run/systemd',
  '/etc/init.d',
  '/etc/init',
  '/etc/rc.local',
  '/etc/rc.d',
  '/etc/profile',
  '/etc/profile.d',
  '/etc/bash.bashrc',
  '/etc/bashrc',
  '/etc/zsh',
  '/etc/zshrc',
  '/etc/environment',
  '/etc/ld.so.preload',
  '/etc/ld.so.conf',
  '/etc/ld.so.conf.d',
  '/etc/sudoers',
  '/etc/sudoers.d',
  '/etc/pam.d',
  '/etc/ssh',
  '/etc/udev',
  '/etc/xdg/autostart',
  '/etc/modules',
  '/etc/modules-load.d',
  '/etc/modprobe.d',
  '/etc/apt/apt.conf.d',
  '/etc/update-motd.d',
  '/etc/NetworkManager/dispatcher.d',
  '/etc/logrotate.d',
  '/Library/LaunchDaemons',
  '/Library/LaunchAgents',
  '/etc/security',
  '/etc/passwd',
  '/etc/group',
  '/etc/shadow',
  '/root',
];

const HOOK =
  /\/\.git\/(?:hooks\/|config$|modules\/.*\/config$|info\/attributes$)|\/\.envrc$|\/\.husky\/|\/site-packages\/(?:sitecustomize|usercustomize)\.py$|\/site-packages\/[^/]+\.pth$|\/\.vscode\/(?:tasks|settings)\.json$/;

/** Folders whose programs are found by name. */
const PROGRAMS =
  /^(?:~\/\.local\/bin|~\/bin|~\/\.cargo\/bin|~\/go\/bin|\/usr\/local\/s?bin|\/opt\/homebrew\/bin)\/([^/]+)$/;

/** Names that everybody types, and that nobody means a new program by. */
const EVERYDAY = new Set(
  'ls cat cp mv rm ln cd pwd echo sudo su doas ssh scp sftp rsync git vi vim nano less man grep find sed awk ps kill top df du mount umount tar gzip unzip curl wget apt apt-get dnf yum pacman brew pip npm node python python3 bash sh zsh env which id whoami passwd login gpg openssl docker kubectl systemctl crontab make gcc cc test true false sleep date ping ip'.split(
    ' ',
  ),
);

/** A program of one's own that hides one of the system's. */
const shadows = (path: string, world: World): boolean => {
  const name = PROGRAMS.exec(path.startsWith(`${world.home}/`) ? `~${path.slice(world.home.length)}` : path)?.[1];
  return (
    name !== undefined && world.entry(path) === undefined && (EVERYDAY.has(name) || world.command(name) !== undefined)
  );
};

/** True when a write to `path` (absolute and normal) takes hold later: start-up files, schedules, keys, hooks. */
export const isPersistent = (path: string, world: World): boolean => {
  const below = path.startsWith(`${world.home}/`)
    ? path.slice(world.home.length + 1)
    : /^\/(?:home|Users)\/[^/]+\/(.*)$/.exec(path)?.[1];
  if (below !== undefined && HOME_PLACES.some((place) => isUnder(below, place))) return true;
  return SYSTEM_PLACES.some((place) => isUnder(path, place)) || HOOK.test(path) || shadows(path, world);
};
