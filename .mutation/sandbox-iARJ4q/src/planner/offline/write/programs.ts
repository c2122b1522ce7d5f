/** Which programs a command starts, whether the World has them, and which package brings what is missing. */
// @ts-nocheck

import type { Need } from '../../../plan.ts';
import type { World } from '../../../world.ts';
import type { Command } from './command.ts';

/** Programs that start another one named by their next operand. */
const WRAPPERS = new Set(['sudo', 'nohup', 'time', 'xargs']);

/** The programs that a command starts. */
export const programsOf = (command: Command): readonly string[] => {
  switch (command.type) {
    case 'run': {
      const names = command.words.filter((word) => typeof word === 'string');
      const [first = ''] = names;
      return WRAPPERS.has(first) ? [first, names.slice(1).find((name) => !name.startsWith('-')) ?? ''] : [first];
    }
    case 'redirect':
      return programsOf(command.command);
    default:
      return command.parts.flatMap(programsOf);
  }
};

/** A World that does not even know `ls` has not been surveyed: everything is taken to be there. */
const isSurveyed = (world: World): boolean => world.command('ls') !== undefined;

export const hasProgram = (world: World, name: string): boolean =>
  !isSurveyed(world) || world.command(name) !== undefined;

/** The first of some programs that is there, or undefined. */
export const firstOf = (world: World, ...names: readonly string[]): string | undefined =>
  names.find((name) => hasProgram(world, name));

/** `sudo` where the person is not root already. */
export const asRoot = (world: World): readonly string[] => (world.uid === 0 ? [] : ['sudo']);

/** Package managers by preference, and how each is told to install. */
const INSTALLERS = [
  ['apt', ['apt', 'install']],
  ['dnf', ['dnf', 'install']],
  ['pacman', ['pacman', '-S']],
  ['zypper', ['zypper', 'install']],
  ['apk', ['apk', 'add']],
] as const;

/** Debian's package of a program, where it is called otherwise; `undefined` stands for what no package of that name brings. */
const PACKAGES: Readonly<Record<string, string | undefined>> = {
  '7z': 'p7zip-full',
  convert: 'imagemagick',
  crontab: 'cron',
  dig: 'dnsutils',
  docker: 'docker.io',
  host: 'bind9-host',
  ifconfig: 'net-tools',
  ip: 'iproute2',
  lsb_release: 'lsb-release',
  nc: 'netcat-openbsd',
  netstat: 'net-tools',
  nslookup: 'dnsutils',
  pdftotext: 'poppler-utils',
  ping: 'iputils-ping',
  pip: 'python3-pip',
  ps: 'procps',
  rg: 'ripgrep',
  ssh: 'openssh-client',
  ss: 'iproute2',
  unxz: 'xz-utils',
  xz: 'xz-utils',
};

/** No package of their own: they come with the system or not at all. */
const UNPACKAGED = /^(apt|dnf|yum|brew|pacman|zypper|systemctl|journalctl|launchctl|shutdown)$/;

/** The command that would install a program here; undefined where nobody can tell. */
const installing = (program: string, world: World): string | undefined => {
  if (UNPACKAGED.test(program)) return undefined;
  if (world.os === 'darwin') return `brew install ${program}`;
  const words = INSTALLERS.find(([name]) => world.command(name) !== undefined)?.[1];
  if (words === undefined) return undefined;
  const name = words[0] === 'apt' ? (PACKAGES[program] ?? program) : program;
  return [...asRoot(world), ...words, name].join(' ');
};

/** The programs that a command starts and that the World does not have. */
export const needsOf = (command: Command, world: World): readonly Need[] => {
  if (!isSurveyed(world)) return [];
  const missing = programsOf(command).filter((name) => name !== '' && world.command(name) === undefined);
  return [...new Set(missing)].map((program) => {
    const install = installing(program, world);
    return install === undefined ? { program } : { program, install };
  });
};
