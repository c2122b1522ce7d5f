/** Packages by a manager that the request names: lists, removals, exact versions, dependencies of a project. */
import type { Skill, Understood } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';

const tool =
  (word: RegExp): Taker<string> =>
  ({ tokens }) => {
    const found = tokens.find(({ value }) => word.test(value));
    return found && { value: found.value, tokens: [found.index] };
  };

const version: Taker<string> = ({ tokens }) => {
  const found = tokens.findLast(({ value }) => /^v?\d+(\.\d+)*$/.test(value));
  return found && { value: found.value.replace(/^v/, ''), tokens: [found.index] };
};

const PIP = '=pip|=pip3|=python';
const NPM = '=npm|=node|=nodejs';
const BREW = '=brew|=homebrew';
const FREE = ['PACKAGE', 'WITH', 'USE', 'INSTALL', 'VERSION', 'IN', 'TO', 'AS', 'NAMED', 'EVERY', 'THING'] as const;
const isPackage = ({ name }: Readonly<Record<string, unknown>>, _world: unknown, { text }: Understood): boolean =>
  !/^(package|packages|module|modules|dependency|dependencies|everything|all|it)$/i.test(String(name ?? 'x')) &&
  !/\b(outdated|upgrade|update|globally|global|dev|development)\b/i.test(text);

/** A version is named. */
const isVersioned = (slots: Readonly<Record<string, unknown>>, world: unknown, request: Understood): boolean =>
  slots['version'] !== undefined &&
  !/^\d/.test(String(slots['name'])) &&
  isPackage(slots, world, { ...request, text: '' });

export const packageNamed: readonly Skill[] = [
  ...templates('packages', [
    {
      name: 'pip-list',
      summary: 'packages of Python',
      says: [
        `PACKAGE ${PIP}`,
        `SHOW ${PIP} PACKAGE|=modules|=libraries`,
        `INSTALL ${PIP} PACKAGE|=modules|=module|=libraries`,
      ],
      slots: { tool: tool(/^(pip3?|python3?)$/i) },
      free: FREE,
      run: 'pip list',
      unless:
        /\b(outdated|freeze|upgrade|update|remove|uninstall|info|version|requirements|search|install (?!ed)\w+)\b/i,
      eg: ['list the pip packages', 'pip list'],
    },
    {
      name: 'brew-list',
      summary: 'packages of Homebrew',
      says: [`${BREW} PACKAGE|=formulae`, `PACKAGE INSTALL ${BREW}`],
      free: FREE,
      run: 'brew list',
      unless: /\b(outdated|upgrade|update|remove|uninstall|info|version|search|install|casks?)\b/i,
      eg: ['list the brew packages', 'brew list'],
    },
    {
      name: 'npm-list',
      summary: 'packages of this project',
      says: [`${NPM} PACKAGE|=dependencies|=modules`, `PACKAGE INSTALL ${NPM}`],
      free: [...FREE, 'HERE', 'CURRENT'],
      run: 'npm ls',
      unless: /\b(outdated|upgrade|update|remove|uninstall|info|version|search|global\w*|audit|install)\b/i,
      eg: ['show the npm packages', 'npm ls'],
    },
    {
      name: 'package-search-like',
      summary: 'look for packages whose name holds a text',
      says: ['FIND PACKAGE CONTAIN|=matching|=named|NAMED|=like {words}', 'PACKAGE CONTAIN|=matching|=like {words}'],
      free: [...FREE, 'CONTAIN', 'FIND', 'NAME_HAS'],
      run: 'apt search {words}',
      fits: (_slots, world) => world.os === 'linux' && world.command('dnf') === undefined,
      unless: /\b(installed|npm|pip|brew|dnf|yum|owns?|file)\b|\//i,
      eg: ['find packages matching "json"', 'apt search json'],
    },
    {
      name: 'npm-audit',
      summary: 'known weaknesses of the packages of this project',
      says: [`${NPM} =audit|=vulnerabilities`, '=vulnerabilities PACKAGE|=dependencies'],
      free: FREE,
      run: 'npm audit',
      unless: /\bfix\b/i,
      eg: ['check the npm packages for vulnerabilities', 'npm audit'],
    },
    {
      name: 'npm-start',
      summary: 'start the project',
      says: [`START =dev|=development? HOST|=project|=app? ${NPM}`, `RUN =dev|=development HOST|=script? ${NPM}`],
      free: [...FREE, 'HOST', 'START'],
      run: 'npm start',
      act: true,
      unless: /\b(new|init|container|test)\b/i,
      eg: ['start the app with npm', 'npm start'],
    },
  ]),
  ...templates('packages', [
    {
      name: 'pip-exact',
      summary: 'one version of a package of Python',
      says: [`INSTALL|=downgrade|UPGRADE PACKAGE? {name} =version|VERSION|TO? {version} ${PIP}`],
      slots: { version },
      free: FREE,
      run: 'pip install {name}=={version}',
      act: true,
      fits: isVersioned,
      eg: ['install flask version 2.0 with pip', 'pip install flask==2.0'],
    },
    {
      name: 'npm-exact',
      summary: 'one version of a package of npm',
      says: [`INSTALL|=downgrade|UPGRADE PACKAGE? {name} =version|VERSION|TO? {version} ${NPM}`],
      slots: { version },
      free: FREE,
      run: 'npm install {name}@{version}',
      act: true,
      fits: isVersioned,
      eg: ['install express version 4.17 with npm', 'npm install express@4.17'],
    },
    {
      name: 'npm-drop',
      summary: 'take a package out of this project',
      says: [`DELETE|UNINSTALL PACKAGE? {name} ${NPM}`],
      free: FREE,
      run: 'npm uninstall {name}',
      act: true,
      fits: isPackage,
      eg: ['remove express using npm', 'npm uninstall express'],
    },
    {
      name: 'pip-drop',
      summary: 'remove a package of Python',
      says: [`DELETE|UNINSTALL PACKAGE? {name} ${PIP}`],
      free: FREE,
      run: 'pip uninstall {name}',
      act: true,
      fits: isPackage,
      eg: ['remove flask using pip', 'pip uninstall flask'],
    },
    {
      name: 'brew-drop',
      summary: 'remove a package of Homebrew',
      says: [`DELETE|UNINSTALL PACKAGE? {name} ${BREW}`],
      free: FREE,
      run: 'brew uninstall {name}',
      act: true,
      fits: isPackage,
      eg: ['remove wget using brew', 'brew uninstall wget'],
    },
    {
      name: 'apt-drop',
      summary: 'remove a package of Debian',
      says: ['DELETE|UNINSTALL PACKAGE? {name} =apt|=apt-get'],
      free: FREE,
      run: '$sudo apt remove {name}',
      act: true,
      fits: isPackage,
      eg: ['remove gimp with apt', 'sudo apt remove gimp'],
    },
    {
      name: 'npm-add',
      summary: 'add a package to this project',
      says: [`APPEND PACKAGE? {name} =as? =dependency? ${NPM}`, 'APPEND PACKAGE? {name} =as? =dependency =project?'],
      free: [...FREE, 'APPEND'],
      run: 'npm install {name}',
      act: true,
      fits: isPackage,
      unless: /\b(python|pip|cargo|maven|gradle)\b/i,
      eg: ['add lodash as a dependency using npm', 'npm install lodash'],
    },
    {
      name: 'npm-from-file',
      summary: 'install what the project asks for',
      says: ['INSTALL PACKAGE|=dependencies|=modules =package.json', 'INSTALL THING? =package.json'],
      free: [...FREE, 'FROM', 'LISTED', 'FILE'],
      run: 'npm install',
      act: true,
      eg: ['install the packages from package.json', 'npm install'],
    },
    {
      name: 'pip-local',
      summary: 'install this project itself',
      says: [
        `INSTALL =editable|=development =mode? ${PIP}?`,
        `INSTALL CURRENT =project|PACKAGE =editable =mode? ${PIP}?`,
      ],
      free: [...FREE, 'CURRENT', 'FOLDER', 'HERE'],
      run: 'pip install -e .',
      act: true,
      unless: /npm|dev dependency/i,
      eg: ['install this package in editable mode with pip', 'pip install -e .'],
    },
  ]),
];
