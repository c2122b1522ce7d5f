/** Packages: what people ask besides installing, for each package manager that the World has. */
import type { World } from '../../../world.ts';
import type { Skill } from '../skill.ts';
import { type Template, templates } from '../template.ts';
import { firstOf } from '../write/programs.ts';

type Manager = 'apt' | 'dnf' | 'pacman' | 'brew';

const managerOf = (world: World): Manager | undefined =>
  world.os === 'darwin' ? 'brew' : (firstOf(world, 'apt', 'dnf', 'pacman', 'brew') as Manager | undefined);

const by =
  (runs: Readonly<Partial<Record<Manager, string>>>) =>
  (world: World): string | undefined => {
    const manager = managerOf(world);
    return manager === undefined ? undefined : runs[manager];
  };

const PACKAGE = ['PACKAGE', 'INSTALL', 'HOST', 'VERSION', 'INFO', 'PROCESS'] as const;
const GENERAL =
  /^(it|all|unused|old|package|packages|the|everything|cache|lists?|node|python|npm|pip|docker|container|image)$/i;
const isOne: Template['fits'] = ({ name }) => !GENERAL.test(String(name));

export const packageMore: readonly Skill[] = templates('packages', [
  {
    name: 'package-purge',
    summary: 'uninstall packages with their settings',
    says: [
      'UNINSTALL|DELETE PACKAGE? {ids} =completely|=entirely|=fully',
      '=purge PACKAGE? {ids} =and? =its? =config? =configuration? =settings?',
      'UNINSTALL|DELETE|=purge PACKAGE? {ids} =and|AND|WITH|=including|INCLUDING|=purge =its|=their|=all? =config|=configuration|=settings|=configs|INFO =purge? DELETE?',
    ],
    free: [...PACKAGE, 'WITH', 'AND', 'INCLUDING', 'FILE', 'DELETE', 'THING'],
    run: by({ apt: '$sudo apt purge {ids}', pacman: '$sudo pacman -Rns {ids}', brew: 'brew uninstall --zap {ids}' }),
    unless:
      /\b(folder|directory|process|docker|cache|user|pip|npm|but|not|keep\w*|without|leav\w*|line|text)\b|\/|\w\.\w/i,
    fits: ({ ids }, _world, { text }) =>
      !/\bfiles?\b/i.test(text) ||
      (/\bconfig\w* files?\b/i.test(text) && [ids].flat().every((one) => !/^config/.test(String(one)))),
    act: true,
    eg: ['uninstall gimp completely', 'sudo apt purge gimp'],
  },
  {
    name: 'package-autoremove',
    summary: 'remove packages that nothing needs',
    says: [
      'DELETE|UNINSTALL =unused|=unneeded|=orphaned|=unnecessary|=orphan|=obsolete PACKAGE',
      'DELETE PACKAGE =no =longer =needed',
      '=autoremove PACKAGE?',
    ],
    free: [...PACKAGE, 'EVERY', 'THING', 'NOT', 'OLD'],
    run: by({ apt: '$sudo apt autoremove', dnf: '$sudo dnf autoremove', brew: 'brew autoremove' }),
    act: true,
    eg: ['remove unused packages', 'sudo apt autoremove'],
  },
  {
    name: 'package-clean',
    summary: 'empty the cache of downloaded packages',
    says: ['CLEAR|DELETE|=clean|=empty PACKAGE|=apt|=dnf|=pacman|=brew =cache|=caches', 'DELETE DOWNLOAD PACKAGE'],
    free: [...PACKAGE, 'EMPTY', 'CLEAR', 'DELETE', 'DOWNLOAD', 'FILE'],
    run: by({ apt: '$sudo apt clean', dnf: '$sudo dnf clean all', pacman: '$sudo pacman -Sc', brew: 'brew cleanup' }),
    unless: /\b(pip|npm|dns|docker)\b/i,
    act: true,
    eg: ['clean the package cache', 'sudo apt clean'],
  },
  {
    name: 'package-upgradable',
    summary: 'packages with a newer version',
    says: [
      'SHOW|=which PACKAGE =upgradable|=upgradeable|=outdated',
      'PACKAGE =can =be =upgraded|=updated',
      '=available =update|=updates|=upgrades',
      'EXIST =any? =update|=updates|=upgrades',
      'PACKAGE =need =update|=updating|=upgrade',
    ],
    free: [...PACKAGE, 'UPGRADE', 'CHANGE', 'MODIFIED', 'NEWER', 'EXIST', 'EVERY', 'OLD'],
    run: by({ apt: 'apt list --upgradable', dnf: 'dnf check-update', pacman: 'pacman -Qu', brew: 'brew outdated' }),
    unless: /\b(pip|npm|python|node|git|files?|modified|docker)\b/i,
    eg: ['which packages can be upgraded', 'apt list --upgradable'],
  },
  {
    name: 'package-versions',
    summary: 'the versions of a package that can be had',
    says: ['VERSION {name} =available|=candidate', '=available VERSION {name}', 'VERSION PACKAGE {name}'],
    free: [...PACKAGE, 'OF', 'SPACE_LEFT', 'EVERY'],
    run: by({
      apt: 'apt policy {name}',
      dnf: 'dnf list {name}',
      pacman: 'pacman -Si {name}',
      brew: 'brew info {name}',
    }),
    fits: isOne,
    eg: ['which version of curl is available', 'apt policy curl'],
  },
  {
    name: 'package-is-there',
    summary: 'whether a package is installed',
    says: ['PACKAGE {name} =installed', '=is PACKAGE {name} INSTALL', '=installed PACKAGE {name}'],
    free: [...PACKAGE, 'EXIST'],
    run: by({ apt: 'dpkg -s {name}', dnf: 'rpm -q {name}', pacman: 'pacman -Q {name}', brew: 'brew list {name}' }),
    unless: /\b(which|list|files?|packages|from|pip|npm|how many)\b/i,
    fits: isOne,
    eg: ['is the package curl installed', 'dpkg -s curl'],
  },
  {
    name: 'package-files',
    summary: 'the files of an installed package',
    says: [
      'FILE PACKAGE {name} INSTALL|CONTAIN|=provide?|OWNED',
      'FILE =installed|=from|=of|CONTAIN =by? PACKAGE {name}',
    ],
    free: [...PACKAGE, 'FILE', 'CONTAIN', 'OF', 'FROM', 'EVERY', 'BY', 'OWNED', 'IN'],
    run: by({ apt: 'dpkg -L {name}', dnf: 'rpm -ql {name}', pacman: 'pacman -Ql {name}', brew: 'brew list {name}' }),
    unless: /\b(delete|remove|config|zip|tar|package\.json)\b|\.\w/i,
    fits: isOne,
    eg: ['which files did the package curl install', 'dpkg -L curl'],
  },
  {
    name: 'package-needs',
    summary: 'what a package needs',
    says: [
      '=dependency|=dependencies|=depend|=depends|=need PACKAGE? {name}',
      '=what PACKAGE {name} =need|=depend|=require',
    ],
    free: [...PACKAGE, 'OF'],
    run: by({
      apt: 'apt depends {name}',
      dnf: 'dnf repoquery --requires {name}',
      pacman: 'pactree {name}',
      brew: 'brew deps {name}',
    }),
    unless:
      /\b(install(?:ed)?|npm|pip|node|python|project|service|requirements|reverse)\b|\.\w|\b(?:i|we) need\b|\b(?:packages?|what|which|that) (?:\w+ )?(?:depends? on|needs?|requires?|rel(?:y|ies) on) /i,
    fits: isOne,
    eg: ['dependencies of the package curl', 'apt depends curl'],
  },
  {
    name: 'package-hold',
    summary: 'keep a package at its version',
    says: [
      '=hold|=pin|=freeze =back? PACKAGE {name} VERSION?',
      '=hold =back {name}',
      'KEEP PACKAGE {name} VERSION',
      'NOT UPGRADE PACKAGE {name}',
    ],
    free: [...PACKAGE, 'CURRENT', 'NOT', 'UPGRADE', 'CHANGE', 'KEEP', 'IN'],
    run: by({ apt: '$sudo apt-mark hold {name}', brew: 'brew pin {name}' }),
    fits: isOne,
    act: true,
    eg: ['hold the package curl at its version', 'sudo apt-mark hold curl'],
  },
  {
    name: 'package-again',
    summary: 'install a package again',
    says: ['=reinstall PACKAGE? {name}', 'INSTALL PACKAGE? {name} =again'],
    free: PACKAGE,
    run: by({
      apt: '$sudo apt install --reinstall {name}',
      dnf: '$sudo dnf reinstall {name}',
      pacman: '$sudo pacman -S {name}',
      brew: 'brew reinstall {name}',
    }),
    fits: isOne,
    act: true,
    eg: ['reinstall curl', 'sudo apt install --reinstall curl'],
  },
  {
    name: 'package-upgrade-one',
    summary: 'bring one package up to date',
    says: ['UPGRADE PACKAGE {name}', '=upgrade|=update PACKAGE {name} =to? NEWEST? VERSION?'],
    free: [...PACKAGE, 'TO', 'NEWEST', 'NEWER', 'CHANGE'],
    run: by({
      apt: '$sudo apt install --only-upgrade {name}',
      dnf: '$sudo dnf upgrade {name}',
      brew: 'brew upgrade {name}',
    }),
    unless: /\b(lists?|index|all|every|packages|cache|pip|npm|system)\b/i,
    fits: isOne,
    act: true,
    eg: ['upgrade the package curl', 'sudo apt install --only-upgrade curl'],
  },
  {
    name: 'package-file',
    summary: 'install a package from a file',
    says: ['INSTALL PACKAGE? {file}'],
    free: [...PACKAGE, 'FILE'],
    run: by({ apt: '$sudo apt install ./{file}', dnf: '$sudo dnf install ./{file}' }),
    fits: ({ file }) => /^[\w.+~-]+\.(deb|rpm)$/.test(String(file)),
    act: true,
    eg: ['install photos.deb', 'sudo apt install ./photos.deb'],
  },
  {
    name: 'package-count',
    summary: 'how many packages are installed',
    says: ['COUNT PACKAGE INSTALL|=installed'],
    free: [...PACKAGE, 'COUNT'],
    run: by({
      apt: "dpkg -l | grep -c '^ii'",
      dnf: 'rpm -qa | wc -l',
      pacman: 'pacman -Q | wc -l',
      brew: 'brew list | wc -l',
    }),
    eg: ['how many packages are installed', "dpkg -l | grep -c '^ii'"],
  },
]);
