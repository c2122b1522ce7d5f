/** Packages, by the package manager that was named or that the World has. */
import type { World } from '../../../world.ts';
import { intent } from '../intent.ts';
import type { Skill, Understood } from '../skill.ts';
import { take } from '../takers.ts';
import { and, type Command, run } from '../write/command.ts';
import { asRoot, firstOf } from '../write/programs.ts';
import { type Deed, NAMED_BY, TOOLS } from './package-tools.ts';

const toolWords = (request: Understood, used: ReadonlySet<string>): readonly number[] =>
  request.tokens
    .filter(({ lemma, value }) => !used.has(value) && (Object.hasOwn(TOOLS, lemma) || Object.hasOwn(NAMED_BY, lemma)))
    .map((token) => token.index);

const toolOf = (request: Understood, names: ReadonlySet<string>): string | undefined => {
  const { world } = request;
  const word = request.tokens[toolWords(request, names)[0] ?? -1]?.lemma;
  if (word !== undefined) return NAMED_BY[word] ?? word;
  return world.os === 'darwin' ? 'brew' : firstOf(world, 'apt', 'dnf', 'yum', 'pacman', 'brew');
};

const CHANGES: readonly Deed[] = ['install', 'remove', 'refresh', 'upgrade'];

/** The command of the package manager that is named, or that is here. */
export const writtenFor = (deed: Deed, request: Understood, names: readonly string[]): Command | undefined => {
  const name = toolOf(request, new Set(names));
  const tool = name === undefined ? undefined : TOOLS[name];
  const words = tool?.deeds[deed];
  if (
    name === undefined ||
    words === undefined ||
    !names.every((one) => /^[\w@][\w@./+:=-]*$/.test(one) && !/\.(deb|rpm|txt|json|lock|toml)$/.test(one))
  )
    return undefined;
  const sure =
    CHANGES.includes(deed) &&
    /\bwithout (asking|confirmation|prompting|(any )?(user )?(input|interaction|questions?))|unattended|non-?interactively/i.test(
      request.text,
    );
  const root = tool?.root && CHANGES.includes(deed) ? asRoot(request.world) : [];
  return run(root, name, words, sure ? '-y' : undefined, names);
};

const FREE = ['PACKAGE', 'NAMED', 'SHELL', 'PROCESS', 'HOST', 'WITH', 'USE', 'INFO', 'KIND_WORD'] as const;

interface Declared {
  readonly deed: Deed;
  readonly summary: string;
  readonly says: readonly string[];
  readonly example: readonly [string, string];
  readonly lookup?: true;
}

/** A tool's name and the words of "without asking" are accounted for by the phrase's optional words. */
const TOOLS_SAID =
  '=apt|=apt-get|=dnf|=yum|=brew|=npm|=pip|=pip3|=python|=node|=redhat|=fedora|=ubuntu|=debian|=homebrew|=pacman|=snap|=zypper|=apk|=cargo|=gem|=conda';
const TAIL = `${TOOLS_SAID}?`;
const ASK = '=without? =asking|=user? =confirmation? =prompting|=input|=interaction|=questions?';

const onNames = ({ deed, summary, says, example, lookup }: Declared): Skill =>
  intent({
    name: `package-${deed}`,
    topic: 'packages',
    summary,
    says: says.flatMap((one) => [`${ASK} ${TAIL} ${one}`, one]),
    slots: { names: take.ids },
    free: FREE,
    ...(lookup ? {} : { act: true as const }),
    write: ({ names }, _world, request) =>
      names === undefined || (deed === 'install' && /\binstalled\b/i.test(request.text))
        ? undefined
        : writtenFor(deed, request, names),
    examples: [example],
  });

const onAll = ({ deed, summary, says, example, lookup }: Declared): Skill =>
  intent({
    name: `packages-${deed}`,
    topic: 'packages',
    summary,
    says: says.flatMap((one) => [`${TAIL} ${one}`, one]),
    free: [...FREE, 'EVERY', 'THING', 'INSTALL', 'SHOW', 'CHANGE'],
    ...(lookup ? {} : { act: true as const }),
    write: (_slots, _world, request) =>
      lookup && /\b(update|upgrade|refresh|remove|delete)\b/i.test(request.text)
        ? undefined
        : writtenFor(deed, request, []),
    examples: [example],
  });

const refreshAndUpgrade = (world: World): Command => {
  const root = asRoot(world);
  return world.os === 'darwin' || firstOf(world, 'apt') === undefined
    ? run(world.os === 'darwin' ? ['brew', 'upgrade'] : [...root, firstOf(world, 'dnf', 'yum') ?? 'dnf', 'upgrade'])
    : and(run(root, 'apt', 'update'), run(root, 'apt', 'upgrade'));
};

export const packageSkills: readonly Skill[] = [
  onNames({
    deed: 'install',
    summary: 'install packages',
    says: ['INSTALL PACKAGE? {names}', `=get|=add|=fetch|=grab|=put|=download PACKAGE? {names} ${TOOLS_SAID}`],
    example: ['install ripgrep and fd', 'sudo apt install ripgrep fd'],
  }),
  onNames({
    deed: 'remove',
    summary: 'uninstall packages',
    says: [
      'UNINSTALL PACKAGE? {names}',
      'DELETE PACKAGE {names}',
      `DELETE|=drop|=kick PACKAGE? {names} ${TOOLS_SAID}`,
      'DELETE PACKAGE? {names} =installed',
    ],
    example: ['uninstall gimp', 'sudo apt remove gimp'],
  }),
  onNames({
    deed: 'search',
    summary: 'look for packages',
    says: ['FIND PACKAGE {names}', 'PACKAGE FIND =for {names}'],
    example: ['search for the package ripgrep', 'apt search ripgrep'],
    lookup: true,
  }),
  onNames({
    deed: 'show',
    summary: 'what a package is',
    says: ['INFO PACKAGE {names}', 'PACKAGE INFO {names}'],
    example: ['information on the package ripgrep', 'apt show ripgrep'],
    lookup: true,
  }),
  onAll({
    deed: 'list',
    summary: 'the installed packages',
    says: ['INSTALL PACKAGE', 'PACKAGE HOST', 'EVERY|SHOW|=which|=installed =snap|=gem|=conda|=cargo PACKAGE'],
    example: ['which packages are installed', 'apt list --installed'],
    lookup: true,
  }),
  onAll({
    deed: 'refresh',
    summary: 'refresh the lists of packages',
    says: [
      '=update|=refresh =apt|=apt-get|=dnf|=pacman|=zypper',
      '=update PACKAGE SHOW|=index|=cache|=lists',
      '=refresh PACKAGE SHOW|=index|=cache|=lists',
    ],
    example: ['refresh the package index', 'sudo apt update'],
  }),
  intent({
    name: 'packages-upgrade',
    topic: 'packages',
    summary: 'bring all packages up to date',
    says: [
      '=update|=upgrade PACKAGE INSTALL?',
      '=update|=upgrade HOST',
      '=update PACKAGE SHOW =and =upgrade',
      '=upgrade THING|EVERY',
    ],
    free: [...FREE, 'UPGRADE', 'EVERY', 'THING', 'INSTALL', 'SHOW', 'CHANGE'],
    act: true,
    write: (_slots, world) => refreshAndUpgrade(world),
    examples: [['upgrade all packages', 'sudo apt update && sudo apt upgrade']],
  }),
  intent({
    name: 'package-of-file',
    topic: 'packages',
    summary: 'which package a file came from',
    says: [
      'PACKAGE OWNER|OWNED|CONTAIN|=provide|=from|=own|=install|=belong|=ship|=deliver|=bring {file}',
      '=which|=what PACKAGE {file} =come|=from|=belong|=part =from?|=of?',
    ],
    slots: { file: take.path },
    free: ['PACKAGE', 'FILE', 'OWNER', 'OWNED', 'CONTAIN'],
    write: ({ file }, world) => {
      if (file === undefined || /^(?:apt|yum|dnf|pip|npm|brew|dpkg|rpm)$/.test(file)) return undefined;
      return run(firstOf(world, 'dpkg') !== undefined ? ['dpkg', '-S'] : ['rpm', '-qf'], { path: file });
    },
    examples: [['which package provides /bin/tar', 'dpkg -S /bin/tar']],
  }),
];
