/** Packages asked about in a sentence: what one is, what there is for a purpose, what needs it, what an installation would do. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';
import { commandOfManager as by, isPackageName as isName, ofManager } from './package-manager.ts';
import { writtenFor } from './packages.ts';

const ASK =
  'what which show tell give get list display print find see is are the of on in from for about to with using use via by through me i my we you can could please a an it this does do did has have there apt apt-get dnf yum pacman zypper apk brew npm package packages repository repositories repo repos archive archives index database manager software system';
const NOUN = '(package|packages|program|programs|tool|tools|software|application~)';
const TOOL = '(apt|apt-get|dnf|yum|pacman|zypper|apk|brew|npm)';

const SOUGHT = /^[a-z\d][\w.+-]*(?: [a-z\d][\w.+-]*){0,2}$/i;

export const packageAsked: readonly Skill[] = frames('packages', [
  {
    name: 'package-about',
    summary: 'what a package is',
    heads: [
      [
        `[all] (detail~|info|information|description|metadata|summary|facts|data) (of|on|about|for|regarding) [${TOOL}] package [called|named] {N}`,
        { name: '$1' },
      ],
      [
        `(detail~|info|information|description|metadata|summary|facts) (of|on|about|for|regarding) {N} package`,
        { name: '$1' },
      ],
      ['package {N}[:] (detail~|info|information|description|metadata|summary)', { name: '$1' }],
      [`${TOOL} (know~|say~|tell~|has|have) [me|us] (about|on|of) [package] [called|named] {N}`, { name: '$1' }],
      ['(describe|explain) [to me] package {N}', { name: '$1' }],
      ['what [kind of] [thing] is [in] package {N}', { name: '$1' }],
    ],
    clauses: [['(show|print|give|list) [me] [all|its|full] (details|description|information|info)', {}]],
    free: `${ASK} know knows say says details detail description all full`,
    unless: /\b(?:install|uninstall|remove|files?|version|depend\w*|size|pip|docker|image|container|owns?)\b/i,
    write: ({ name }, world, request) => (isName(name, world) ? writtenFor('show', request, [name]) : undefined),
    examples: [['what does apt know about the package ncdu', 'apt show ncdu']],
  },
  {
    name: 'packages-sought',
    summary: 'packages for a purpose',
    heads: [
      [
        `(search~|look~|find~|seek~|hunt~|browse) [through] [${TOOL}] [package] [repositories|repository|repos|archive|index|database|catalog|catalogue] [for] [suitable|available] [${TOOL}] ${NOUN} (for|about|on|around|to do with|having to do with|that have to do with|that has to do with|related to|relating to|dealing with|that deal with|that do|that can do|concerning|matching|mentioning|containing|like|with) {R}`,
        { words: '$1' },
      ],
      [
        `(which|what|are there|is there) [any|some|suitable|available] [${TOOL}] ${NOUN} (is there|are there|has ${TOOL}|does ${TOOL} have|exist|are available|can i install|could i install) [for|about|to do with|related to] {R}`,
        { words: '$1' },
      ],
      [`(search~|look~ in|look~ through) ${TOOL} for {R}`, { words: '$1' }],
    ],
    clauses: [
      ['(with|using|via|by|through) [help of] apt', {}],
      ['(available|installable)', {}],
    ],
    free: ASK,
    needs: /package|apt|dnf|yum|pacman|zypper|apk|brew/i,
    unless:
      /\b(?:installed|files?|named|called|version|upgrade\w*|update\w*|depend\w*|need\w*|contain|own\w*|pip|json file|docker|folder|directory)\b|\/|\w\.\w/i,
    write: ({ words = '' }, _world, request) => {
      const sought = words
        .replace(/[?.!]+$/, '')
        .replace(
          / (?:with|using|via|by|through|in) (?:the help of )?(?:apt|apt-get|dnf|yum|pacman|brew|npm|zypper|apk)$/i,
          '',
        )
        .replace(
          /^(?:something|anything|the words?|the terms?|working with|handling|processing|creating|reading|a|an|the|some) /i,
          '',
        )
        .replace(/["']/g, '');
      return SOUGHT.test(sought) ? writtenFor('search', request, sought.split(' ')) : undefined;
    },
    examples: [['search the repositories for packages to do with astronomy', 'apt search astronomy']],
  },
  {
    name: 'package-needed-by',
    summary: 'what needs a package',
    heads: [
      [
        `(which|what) [other|installed] [${NOUN}] (depend~ on|rel~ on|need~|require~|use~) [package] {N}`,
        { name: '$1' },
      ],
      [`[other] ${NOUN} (that|which) (depend~ on|rel~ on|need~|require~) [package] {N}`, { name: '$1' }],
      ['(reverse|inverse) (dependencies|depends|dependency list) (of|for) [package] {N}', { name: '$1' }],
      ['(what|who|which packages) (needs|requires|depends on) [package] {N}', { name: '$1' }],
    ],
    clauses: [],
    free: `${ASK} other installed`,
    needs: /package|apt|dnf|revers|invers/i,
    unless: /\b(?:install|files?|npm|pip|no longer|service|unit|containers?)\b/i,
    write: by({
      apt: 'apt rdepends {name}',
      dnf: 'dnf repoquery --whatrequires {name}',
      pacman: 'pactree -r {name}',
      brew: 'brew uses {name}',
    }),
    examples: [['which packages depend on libncurses6', 'apt rdepends libncurses6']],
  },
  {
    name: 'package-changes',
    summary: 'what changed in a package',
    heads: [
      ['(changelog|change log|changes) (of|for|in) [package] {N}', { name: '$1' }],
      ['[package] {M} changelog', { name: '$1' }],
    ],
    clauses: [],
    free: `${ASK} recent latest version`,
    needs: /change ?log|package/i,
    unless: /\b(?:git|commits?|files?|branch|config\w*|dependencies)\b|\w\/\w|\.\w/i,
    write: by({ apt: 'apt changelog {name}', dnf: 'dnf changelog {name}' }),
    examples: [['the changelog of the package ncdu', 'apt changelog ncdu']],
  },
  {
    name: 'packages-by-hand',
    summary: 'packages that somebody asked for',
    heads: [
      ['(manually|explicitly) installed [apt] (packages|software|programs)', {}],
      [
        '(packages|software|programs) [that|which] [i|we|were|have|has] [been|have|were] [installed] (manually|explicitly|by hand|myself|by me|on purpose) [installed]',
        {},
      ],
      ['packages [that|which] (i|we) [have] installed', {}],
    ],
    clauses: [
      [
        '(not|rather than|instead of|without) [as|those|automatic~|pulled in as] [installed] [as] (dependencies|dependency)',
        {},
      ],
    ],
    free: `${ASK} manually installed were been myself hand`,
    unless: /\b(?:remove|pip|npm|snap|brew|gem|cargo|count|how many|today|yesterday|last)\b/i,
    write: (_said, world) =>
      ofManager(world, {
        apt: 'apt-mark showmanual',
        dnf: 'dnf history userinstalled',
        pacman: 'pacman -Qe',
        brew: 'brew leaves',
      }),
    examples: [['which packages were installed by hand', 'apt-mark showmanual']],
  },
  {
    name: 'package-tried',
    summary: 'what an installation would do',
    heads: [
      ['simulat~ (install~|installation|installing) [of] [package] {N}', { name: '$1' }],
      ['what [would|will] [happen~] (if|when) [i|we] (install~) [package] {N} [would|will|were]', { name: '$1' }],
      ['what (install~|installation of) [package] {N} (would|will) (do|change|bring|pull in|install)', { name: '$1' }],
      ['what would [package] {N} (install|pull in|bring [along|in]|drag in)', { name: '$1' }],
    ],
    clauses: [
      [
        '[but|and] (without|do not|don.t) (really|actually|doing|installing|install|do|changing|change) [do~|install~|chang~] [it|anything]',
        {},
      ],
      ['(using|with|by) apt', {}],
    ],
    free: ASK,
    unless: /\b(?:pip|npm|docker|cargo|remove)\b/i,
    write: by({ apt: 'apt install -s {name}', dnf: 'dnf install --assumeno {name}' }),
    examples: [['simulate the installation of ncdu', 'apt install -s ncdu']],
  },
]);
