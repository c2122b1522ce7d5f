/** Deeds on packages in a sentence: one version, the file alone, what is broken, one more source, everything up to date. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';
import { commandOfManager as by, ofManager } from './package-manager.ts';

const FREE =
  'me i my we you can could please a an it the this of on in from for to with using use via by apt apt-get dnf yum package packages manager software system';

export const packageDeeds: readonly Skill[] = frames('packages', [
  {
    name: 'package-only-fetched',
    summary: 'get the file of a package',
    heads: [
      [
        '(download~|fetch~|get) [just|only] [deb|debian|.deb|package|rpm] [file|package] (of|for|from) [package] {N}',
        { name: '$1' },
      ],
      ['(download~|fetch~) [just|only] [package] {N} [deb|package]', { name: '$1' }],
      ['(download~|fetch~) (package|deb) {N}', { name: '$1' }],
    ],
    clauses: [
      [
        '[but|and] (without|do not|don.t|not|instead of) (install|installing|unpacking|really|actually) [installing|install] [it|anything|package]',
        { only: 'yes' },
      ],
      ['(.deb|deb|deb file|package file)', { only: 'yes' }],
    ],
    free: `${FREE} file just only deb download fetch`,
    act: true,
    needs: /deb|package|install/i,
    unless: /\b(?:pip|npm|https?|list|docker|git|source|index|lists?)\b|:\/\//i,
    write: (said, world) =>
      said['only'] === undefined
        ? undefined
        : by({ apt: 'apt download {name}', dnf: 'dnf download {name}' })(said, world),
    examples: [['download the deb of ncdu without installing it', 'apt download ncdu']],
  },
  {
    name: 'packages-mended',
    summary: 'bring broken packages in order',
    heads: [
      ['(fix~|repair~|mend|correct) [all] broken [apt] (packages|dependencies|installs|installation~|package~)', {}],
      ['(fix~|repair~|install~) [missing|unmet|broken] [apt] (package dependencies|dependencies of packages)', {}],
      ['(fix~|repair) apt', {}],
    ],
    clauses: [],
    free: `${FREE} all broken`,
    act: true,
    unless: /\b(?:npm|pip|project|requirements|git)\b/i,
    write: (_said, world) => ofManager(world, { apt: '$sudo apt --fix-broken install' }),
    examples: [['repair broken packages', 'sudo apt --fix-broken install']],
  },
  {
    name: 'package-at-version',
    summary: 'one version of a package',
    heads: [
      [
        '(install~|downgrad~|upgrad~) [package] {N} [to|in|at|with] [exact|specific|exactly] [version] (?=v?\\d){P}',
        { name: '$1', version: '$2' },
      ],
      ['(install~|get) [exact|specific|exactly] version (?=v?\\d){P} of [package] {N}', { version: '$1', name: '$2' }],
      ['(install~|downgrad~|set) [package] {N} back to [version] (?=v?\\d){P}', { name: '$1', version: '$2' }],
    ],
    clauses: [['(using|with|via|by) (apt|apt-get)', {}]],
    free: `${FREE} version exact exactly specific install`,
    act: true,
    unless: /\b(?:pip3?|npm|python|node|docker|image|cargo|gem|nvm|brew)\b/i,
    write: (said, world) => {
      const { version = '' } = said;
      return /^v?\d+[\w.+~:-]*$/.test(version)
        ? by({
            apt: `$sudo apt install {name}=${version.replace(/^v/, '')}`,
            dnf: `$sudo dnf install {name}-${version}`,
          })(said, world)
        : undefined;
    },
    examples: [['install ncdu in version 1.18', 'sudo apt install ncdu=1.18']],
  },
  {
    name: 'source-added',
    summary: 'one more source of packages',
    heads: [
      ['(add|enable|use|register) [apt|package] [repository|repo|source|archive|ppa] (?=ppa:){P}', { source: '$1' }],
    ],
    clauses: [['(to|in) [my] [apt|package|software] (sources|repositories|source list)', {}]],
    free: FREE,
    act: true,
    write: ({ source = '' }) => (/^ppa:[\w./-]+$/.test(source) ? '$sudo add-apt-repository {source}' : undefined),
    examples: [['add the repository ppa:sunset/tools', 'sudo add-apt-repository ppa:sunset/tools']],
  },
  {
    name: 'all-up-to-date',
    summary: 'bring all packages up to date',
    heads: [
      [
        '(bring|get|put|keep) (everything|system|machine|computer|box|server|all packages|packages|software) [completely|fully] up to date',
        {},
      ],
      ['(update|upgrade) (everything|whole system|entire system|operating system|os|all software|all programs)', {}],
    ],
    clauses: [['(using|with|via|by) (apt|apt-get)', {}]],
    free: `${FREE} everything installed all`,
    act: true,
    unless: /\b(?:pip3?|npm|brew|git|docker|branch|firmware|file)\b/i,
    write: (_said, world) =>
      ofManager(world, {
        apt: '$sudo apt update && $sudo apt upgrade',
        dnf: '$sudo dnf upgrade',
        pacman: '$sudo pacman -Syu',
        brew: 'brew upgrade',
      }),
    examples: [['bring the whole system up to date', 'sudo apt update && sudo apt upgrade']],
  },
]);
