/** Packages in a sentence: the index alone, what nothing needs, one that is wished for, versions through pip and npm. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';
import { isPackageName, ofManager } from './package-manager.ts';

const FREE =
  'i me my we you can could please a an the it this that of on in from for to with using use via by through be now';
const INDEX =
  '(package lists|package list|package index|package indexes|package indices|package cache|list of [available] packages|lists of [available] packages|index|package database|package information|lists|package sources|repository index|repositories|package metadata)';

export const packagesSaid: readonly Skill[] = frames('packages', [
  {
    name: 'index-alone',
    summary: 'get the lists of packages anew',
    heads: [
      [
        `[only|just] (refresh~|updat~|renew|reload|sync~|fetch|get|download) [newest|latest|current|fresh] [apt|apt-get|apt.s|debian|ubuntu|dnf|local] ${INDEX}`,
        {},
      ],
      ['[only|just] (refresh|renew|reload|update) (apt|apt-get)', {}],
    ],
    clauses: [
      ['(only|just)', {}],
      ['(with|using|via|by|through|for|of) (apt|apt-get|apt.s)', {}],
      [
        '[but|and] (don.t|do not|without|not|no|nothing) [yet] (install~|upgrad~|updat~|chang~) [or|nor|and] [install~|upgrad~|updat~] [anything|any|packages|them|software] [packages|yet|now|for now]',
        {},
      ],
      ['(install|upgrade) nothing [yet]', {}],
      ['[but|and] (without|no) (upgrade|upgrades|installation~|upgrading|installing)', {}],
      ['(of|from|for) [all] [software] (sources|repositories|available packages|packages)', {}],
    ],
    free: `${FREE} apt apt-get apt's only just but and anything yet packages new`,
    act: true,
    needs: /\b(?:apt|apt-get|apt's|packages?|dnf|repositor\w+)\b/i,
    unless:
      /\b(?:pip|npm|brew|git|docker|snap|then|and (?:then )?upgrade|(?<!don't |not |or |nor |but )upgrade (?:all|everything)|cargo|gem|html|file|index\.\w+)\b/i,
    write: (_said, world) =>
      ofManager(world, {
        apt: '$sudo apt update',
        dnf: '$sudo dnf makecache',
        pacman: '$sudo pacman -Sy',
        brew: 'brew update',
      }),
    examples: [["refresh apt's package index but upgrade nothing yet", 'sudo apt update']],
  },
  {
    name: 'unneeded-gone',
    summary: 'remove what was installed for others and nothing needs',
    heads: [
      [
        '(remove|delete|uninstall|clean~ [up|out]|purge|get rid of|throw out|drop|clear~ [out|up]|sweep out) [all|any|every] [old|apt|installed] [automatically installed] (unused|orphaned|orphan|unneeded|unnecessary|leftover|left-over|left over|superfluous|obsolete|no longer needed|unrequired) [apt|automatically installed|package] (packages|dependencies|libraries|dependency packages)',
        {},
      ],
      [
        '(remove|delete|uninstall|clean~ [up|out]|purge|get rid of|throw out|drop|clear~ [out|up]) [all|any|every] [automatically installed|auto-installed|installed|apt|old] (packages|dependencies|libraries)',
        { loose: 'yes' },
      ],
    ],
    clauses: [
      [
        '[that|which] [were|was|are|have been|got|came|come] [installed|pulled] [in] [automatically|only] (as|because of|through|for|with) (dependencies|dependency|other packages|others|something else) [of other packages]',
        {},
      ],
      [
        '[that|which] [were|was|are|have been|got] (installed automatically|automatically installed|auto-installed|pulled in automatically)',
        {},
      ],
      [
        '[and|that|which] (nobody|nothing|no one|no package|no other package|none) [else] [any longer|now] (needs|requires|uses|depends on|wants) [them] [any more|anymore|any longer|now]',
        { idle: 'yes' },
      ],
      [
        '[and|that|which] (are|is|that are) [now] (no longer|not) (needed|required|used|in use|necessary) [any more|anymore|any longer|by anything|now]',
        { idle: 'yes' },
      ],
      ['[and|that|which] (aren.t|isn.t) (needed|required|used) [any more|anymore|any longer]', { idle: 'yes' }],
      ['(no longer|not) (needed|required|used) [any more|anymore]', { idle: 'yes' }],
      ['(unused|orphaned|orphan|unneeded|unnecessary|leftover|left-over|obsolete|superfluous)', { idle: 'yes' }],
      ['(with|using|via|by|through) (apt|apt-get)', {}],
    ],
    free: `${FREE} all any packages package dependencies automatically installed up out and them more any`,
    act: true,
    unless:
      /\b(?:npm|pip|node|node_modules|docker|images?|containers?|volumes?|kernels?|config\w*|files?|cache|except|project|snap)\b/i,
    write: ({ idle }, world) =>
      idle === undefined
        ? undefined
        : ofManager(world, { apt: '$sudo apt autoremove', dnf: '$sudo dnf autoremove', brew: 'brew autoremove' }),
    examples: [['get rid of packages that came in as dependencies and nothing needs any more', 'sudo apt autoremove']],
  },
  {
    name: 'versioned-wish',
    summary: 'one version of a package of Python or Node',
    heads: [
      [
        '(need|want|get|fetch|have|install~|use|add|require|put) [package|module|library|python package|npm package] {N} [in|at|of|with|to] [exactly|exact] [version|release|v] (?=v?\\d){P}',
        { name: '$1', version: '$2' },
      ],
      [
        '(need|want|get|fetch|have|install~|add|require) [exactly] version (?=v?\\d){P} of [package|module|library|python package|npm package] {N}',
        { version: '$1', name: '$2' },
      ],
    ],
    clauses: [
      ['(via|with|using|by|from|through|use) (pip|pip3|pypi)', { tool: 'pip' }],
      ['(via|with|using|by|from|through|use) (npm|node)', { tool: 'npm' }],
      ['(pip|pip3)', { tool: 'pip' }],
      ['npm', { tool: 'npm' }],
      ['(installed|here|exactly)', {}],
    ],
    free: `${FREE} need want get have would like version package module library install installed python exactly exact release`,
    act: true,
    needs: /\b(?:pip3?|npm|pypi)\b/i,
    unless:
      /\b(?:upgrade|list|show|which|uninstall|remove|requirements|outdated|than|least|or (?:newer|later)|global\w*|user|dev)\b/i,
    write: ({ name, version = '', tool }, world) => {
      if (!isPackageName(name, world) || tool === undefined || !/^v?\d+[\w.]*$/.test(version)) return undefined;
      const exact = version.replace(/^v/, '');
      return tool === 'pip' ? `pip install {name}==${exact}` : `npm install {name}@${exact}`;
    },
    examples: [['i need shapely in version 2.1 via pip', 'pip install shapely==2.1']],
  },
]);
