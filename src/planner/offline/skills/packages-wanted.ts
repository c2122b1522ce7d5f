/** Packages as they are asked of: what an upgrade would bring, which version can be had, what is out of date, what only developers need. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';
import { isPackageName, ofManager } from './package-manager.ts';

const FREE =
  'i me my we you can could please a an the it this that of on in from for to with using use via by through be now is are and what which show tell give get list display print see would could will do does if project here';

export const packagesWanted: readonly Skill[] = frames('packages', [
  {
    name: 'upgrade-foretold',
    summary: 'what an upgrade would bring',
    heads: [
      [
        '(what|which packages|what packages|packages that|packages) [that] (apt|apt-get|dnf|upgrade|an upgrade|the upgrade|update) [upgrade|update] (would|will|can|could|is going to) (upgrade|update|bring|change|install)',
        {},
      ],
      [
        '(packages|package) [that|which] [have|has|with|there are|is|are] [a] (newer version~|updates|update available|updates available|newer versions available)',
        {},
      ],
      ['(pending|available|outstanding|waiting) [package|system|software|apt] (updates|upgrades)', {}],
    ],
    clauses: [
      ['(available|in repositories|in the repositories|waiting)', {}],
      ['(how many|number of|count~)', { do: 'count' }],
    ],
    free: `${FREE} apt apt-get packages package upgrade update updates available have newer versions version`,
    unless: /\b(?:pip3?|npm|python|node|git|files?|docker|brew|snap|security|install \w+|kernel|firmware|flatpak)\b/i,
    write: ({ do: deed }, world) =>
      ofManager(world, {
        apt: deed === undefined ? 'apt list --upgradable' : 'apt list --upgradable | grep -c upgradable',
        dnf: 'dnf check-update',
        pacman: 'pacman -Qu',
        brew: 'brew outdated',
      }),
    examples: [['show me what apt would upgrade', 'apt list --upgradable']],
  },
  {
    name: 'version-to-be-had',
    summary: 'the version of a package that can be had',
    heads: [
      [
        '(what|which) (version|versions|release) of [package] {N} (is|are|can be|could be|does|would) [apt] [available|offered|had|installed|in|offer|have|be installed|install]',
        { name: '$1' },
      ],
      [
        '(available|candidate|newest available|latest available|offered) (version|versions) of [package] {N}',
        { name: '$1' },
      ],
    ],
    clauses: [
      [
        '(in|from|by|through) [package|apt|configured|our|debian|ubuntu] (repositories|repository|repos|repo|apt|package sources|sources)',
        { from: 'yes' },
      ],
      ['(available|offered|candidate)', { from: 'yes' }],
      ['(apt|dnf) (offer~|has|have|would install|know~)', { from: 'yes' }],
    ],
    free: `${FREE} version versions available package repositories apt installed`,
    unless: /\b(?:pip3?|npm|python package|running|docker|image|git|gem|cargo|am i|do i have|installed here)\b/i,
    write: ({ name, from }, world) =>
      from === undefined || !isPackageName(name, world)
        ? undefined
        : ofManager(world, {
            apt: 'apt policy {name}',
            dnf: 'dnf list {name}',
            pacman: 'pacman -Si {name}',
            brew: 'brew info {name}',
          }),
    examples: [['what version of ncdu is available in the repositories', 'apt policy ncdu']],
  },
  {
    name: 'out-of-date',
    summary: 'what is out of date, of Python or Node',
    heads: [
      [
        '(outdated|out of date|obsolete|stale|old) [python|pip|pip3|npm|node] (packages|modules|libraries|dependencies)',
        {},
      ],
      [
        '[installed|my|all] [python|pip|pip3|npm|node|global] (packages|modules|libraries|dependencies) [that|which] (are|is|have) [there] [now] (outdated|out of date|not up to date|behind|a newer version|newer versions|old|not the newest|no longer current)',
        {},
      ],
      ['(packages|modules|libraries|dependencies) [that|which] [are|is] (outdated|out of date)', {}],
    ],
    clauses: [
      ['[installed] (with|by|through|via|of|using|from) (pip|pip3|python)', { tool: 'pip' }],
      ['(pip|pip3|python)', { tool: 'pip' }],
      ['[installed] (with|by|through|via|of|using|from) (npm|node)', { tool: 'npm' }],
      ['(npm|node)', { tool: 'npm' }],
      ['(global~|globally)', { where: '-g' }],
      ['(available)', {}],
    ],
    free: `${FREE} packages modules libraries dependencies python pip npm node installed outdated out date there`,
    needs: /\b(?:pip3?|npm|python|node)\b/i,
    unless: /\b(?:upgrade|update|remove|uninstall|install (?!ed)|apt|delete)\b/i,
    write: ({ tool, where }) =>
      tool === undefined ? undefined : tool === 'pip' ? 'pip list --outdated' : `npm outdated ${where ?? ''}`,
    examples: [['which python packages are out of date? (pip)', 'pip list --outdated']],
  },
  {
    name: 'for-developers',
    summary: 'a package that only developers of the project need',
    heads: [
      [
        '(add|install|save|include|put|get) [package|module|library] {N} [package] (as|to|into) [a|the] (dev|development|devel|developer) (dependency|dependencies)',
        { name: '$1' },
      ],
      ['(add|install|save) [package|module|library] {N} [only] for development [only]', { name: '$1' }],
      ['(add|install) [the] (dev|development) dependency {N}', { name: '$1' }],
    ],
    clauses: [
      ['(with|using|via|by|through) (npm|yarn|pnpm)', {}],
      ['(of|to|in) [this|the|my] project', {}],
    ],
    free: `${FREE} add install npm yarn development dev dependency dependencies only`,
    act: true,
    bonus: 0.01,
    unless: /\b(?:python|pip|cargo|maven|gradle|composer|remove|list|globally?)\b/i,
    write: ({ name }, world, { text }) => {
      if (!isPackageName(name, world)) return undefined;
      return /\byarn\b/i.test(text) ? 'yarn add --dev {name}' : 'npm install --save-dev {name}';
    },
    examples: [['add typescript as a development dependency with npm', 'npm install --save-dev typescript']],
  },
]);
