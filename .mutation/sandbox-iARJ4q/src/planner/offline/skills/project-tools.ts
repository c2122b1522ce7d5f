/** Tools of programmers: npm, pip, virtual environments, make, compilers, running a script. */
// @ts-nocheck

import type { Skill } from '../skill.ts';
import { type Template, templates } from '../template.ts';

const PROJECT = [
  'PACKAGE',
  'INSTALL',
  'CURRENT',
  'HERE',
  'THING',
  'EVERY',
  'FOLDER',
  'FILE',
  'WITH',
  'USE',
  'FROM',
  'OF',
  'RUN',
] as const;

/** Programs that run a script, by its extension. */
const RUNNERS: Readonly<Record<string, string>> = {
  py: 'python3',
  js: 'node',
  mjs: 'node',
  rb: 'ruby',
  pl: 'perl',
  php: 'php',
  lua: 'lua',
  r: 'Rscript',
  sh: 'bash',
  ts: 'node',
};
const extensionOf = (file: unknown): string => /\.(\w+)$/.exec(String(file))?.[1]?.toLowerCase() ?? '';

const runner = (extensions: readonly string[], program: string): Omit<Template, 'topic'> => ({
  name: `run-${program.toLowerCase()}`,
  summary: `run a script with ${program}`,
  says: ['RUN =script|PROCESS? {file}', 'START =script {file}'],
  free: ['FILE', 'PROCESS', 'START', 'WITH', 'SHELL', 'USE', 'CURRENT'],
  run: `${program} {file}`,
  unless:
    /\b(background|every|sudo|as root|logout|seconds|docker|container|profiler|on each|make|with \w+ (as|and))\b/i,
  fits: ({ file }) => extensions.includes(extensionOf(file)) && extensions[0] !== 'sh',
  act: true,
  eg: [`run tool.${extensions[0]}`, `${program} tool.${extensions[0]}`],
});

const programs = [...new Set(Object.values(RUNNERS))].filter((program) => program !== 'bash');
const extensionsOf = (program: string) => Object.keys(RUNNERS).filter((extension) => RUNNERS[extension] === program);

export const projectTools: readonly Skill[] = templates('other', [
  ...programs.map((program) => runner(extensionsOf(program), program)),
  {
    name: 'run-shell-script',
    summary: 'run a shell script',
    says: ['RUN SHELL? =script? {file}'],
    free: ['FILE', 'PROCESS', 'SHELL', 'CURRENT'],
    run: 'bash {file}',
    unless: /\b(background|every|sudo|as root|logout|seconds|docker|container|on each)\b/i,
    fits: ({ file }) => extensionOf(file) === 'sh',
    act: true,
    eg: ['run the script run.sh', 'bash run.sh'],
  },
  {
    name: 'check-shell-script',
    summary: 'check the syntax of a shell script',
    says: ['=syntax {file}', '=syntax SHELL =script {file}'],
    free: ['FILE', 'OF', 'SHELL', 'IN', 'SHOW'],
    run: 'bash -n {file}',
    fits: ({ file }) => extensionOf(file) === 'sh',
    eg: ['check the syntax of run.sh', 'bash -n run.sh'],
  },
  {
    name: 'requirements',
    summary: 'install the Python packages that a file names',
    says: [
      'INSTALL =requirements? =dependencies? =python? PACKAGE? LISTED|IN|FROM {file}',
      'INSTALL =requirements|=dependencies {file}',
    ],
    free: [...PROJECT, 'LISTED', 'IN'],
    run: 'pip install -r {file}',
    fits: ({ file }) => /requirements.*\.txt$/.test(String(file)),
    act: true,
    eg: ['install the requirements from requirements.txt', 'pip install -r requirements.txt'],
  },
  {
    name: 'pip-outdated',
    summary: 'Python packages with a newer version',
    says: ['=outdated =pip|=python PACKAGE', '=pip =outdated'],
    free: PROJECT,
    run: 'pip list --outdated',
    eg: ['list outdated pip packages', 'pip list --outdated'],
  },
  {
    name: 'pip-freeze',
    summary: 'write the installed Python packages to a file',
    says: [
      '=freeze =python|=pip? PACKAGE? =requirements.txt?',
      'WRITE|CREATE =requirements|=pip|=python PACKAGE|FILE|=requirements|=requirements.txt?',
    ],
    free: [...PROJECT, 'TO', 'IN'],
    run: 'pip freeze > requirements.txt',
    unless: /\binstall /i,
    fits: (_slots, _world, { text }) => /requirements|freeze/i.test(text),
    act: true,
    eg: ['freeze the python packages to requirements.txt', 'pip freeze > requirements.txt'],
  },
  {
    name: 'pip-upgrade',
    summary: 'bring pip itself up to date',
    says: ['UPGRADE =pip'],
    free: ['NEWEST', 'VERSION', 'TO'],
    run: 'python3 -m pip install --upgrade pip',
    unless: /\bpackages?\b/i,
    act: true,
    eg: ['upgrade pip', 'python3 -m pip install --upgrade pip'],
  },
  {
    name: 'pip-upgrade-one',
    summary: 'bring one Python package up to date',
    says: ['UPGRADE =python? PACKAGE? {name} =with|=using =pip', 'UPGRADE =pip|=python PACKAGE {name}'],
    free: PROJECT,
    run: 'pip install --upgrade {name}',
    unless: /\ball\b/i,
    act: true,
    eg: ['upgrade requests with pip', 'pip install --upgrade requests'],
  },
  {
    name: 'new-virtual-environment',
    summary: 'make a virtual environment of Python',
    says: [
      'CREATE =python? =virtual ENVIRONMENT|=environment NAMED? {name?}',
      'CREATE =python? =venv|=virtualenv NAMED? {name?}',
    ],
    slots: {
      name: ({ text, tokens }) => {
        const name = /\b(?:named|called|in)\s+([\w.-]+)/i.exec(text)?.[1] ?? '.venv';
        return { value: name, tokens: tokens.filter(({ value }) => value === name).map(({ index }) => index) };
      },
    },
    free: [...PROJECT, 'ENVIRONMENT', 'IN'],
    run: 'python3 -m venv {name}',
    act: true,
    eg: ['create a python virtual environment', 'python3 -m venv .venv'],
  },
  {
    name: 'enter-virtual-environment',
    summary: 'use the virtual environment of this folder',
    says: [
      '=activate|=enter|GO =virtual|=python ENVIRONMENT',
      '=activate|=enter =venv|=virtualenv',
      '=activate ENVIRONMENT',
    ],
    free: [...PROJECT, 'ENVIRONMENT'],
    run: 'source .venv/bin/activate',
    act: true,
    eg: ['activate the virtual environment', 'source .venv/bin/activate'],
  },
  {
    name: 'leave-virtual-environment',
    summary: 'leave the virtual environment',
    says: ['=deactivate|=leave|=exit =virtual|=python? ENVIRONMENT|=venv|=virtualenv'],
    free: [...PROJECT, 'ENVIRONMENT'],
    run: 'deactivate',
    act: true,
    eg: ['leave the virtual environment', 'deactivate'],
  },
  {
    name: 'npm-install-all',
    summary: 'install what the package.json asks for',
    says: [
      'INSTALL =node|=npm|=javascript =dependencies|=dependency|=modules|=project =project?',
      'INSTALL =dependencies =project|=app|=package.json|HERE',
    ],
    free: [...PROJECT, 'IN'],
    run: 'npm install',
    unless: /\b(python|pip|requirements|global)/i,
    act: true,
    eg: ['install the dependencies of this node project', 'npm install'],
  },
  {
    name: 'npm-global',
    summary: 'install a program with npm for all folders',
    says: [
      'INSTALL PACKAGE? {ids} =globally =npm|=node',
      'INSTALL =npm|=node? PACKAGE? {ids} =globally',
      'INSTALL =global =npm PACKAGE {ids}',
    ],
    free: PROJECT,
    run: 'npm install -g {ids}',
    act: true,
    eg: ['install typescript globally with npm', 'npm install -g typescript'],
  },
  {
    name: 'npm-dev',
    summary: 'install a package for development only',
    says: ['INSTALL PACKAGE? {ids} =dev|=development =dependency|=dependencies?', 'APPEND {ids} =as? =dev =dependency'],
    free: [...PROJECT, 'AS', 'APPEND'],
    run: 'npm install --save-dev {ids}',
    unless: /\b(pip|apt|python)\b/i,
    act: true,
    eg: ['install vitest as a dev dependency', 'npm install --save-dev vitest'],
  },
  {
    name: 'npm-globals',
    summary: 'programs installed with npm',
    says: ['=globally|=global =npm|=node PACKAGE|=module|=modules', '=npm =globals'],
    free: PROJECT,
    run: 'npm ls -g',
    unless: /^install|\bplease install/i,
    eg: ['list globally installed npm packages', 'npm ls -g'],
  },
  {
    name: 'npm-outdated',
    summary: 'packages of npm with a newer version',
    says: ['=outdated =npm|=node PACKAGE|=module|=dependencies?', '=npm =outdated'],
    free: PROJECT,
    run: 'npm outdated',
    eg: ['outdated npm packages', 'npm outdated'],
  },
  {
    name: 'npm-update',
    summary: 'bring the packages of npm up to date',
    says: ['UPGRADE =npm|=node PACKAGE|=module|=modules|=dependencies'],
    free: [...PROJECT, 'CHANGE'],
    run: 'npm update',
    act: true,
    eg: ['update npm packages', 'npm update'],
  },
]);
