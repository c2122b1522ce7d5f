/** The shell's own state, said in other ways: what is added to PATH, a variable made equal to something, limits, locales. */
import { intent } from '../intent.ts';
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { take } from '../takers.ts';
import { template, templates } from '../template.ts';
import { run } from '../write/command.ts';

const NAME = /^[A-Za-z_]\w*$/;

/** A folder, as it stands, the home folder kept as the shell's own. */
const folder: Taker<string> = ({ tokens }) => {
  const token = tokens.find(
    ({ kind, value }) => (kind === 'path' || kind === 'quoted') && /^[~./$][\w./~${}-]*$/.test(value),
  );
  return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
};

const variable: Taker<string> = ({ tokens }) => {
  const token = tokens.find(
    ({ value, kind }) => kind === 'word' && /^\$?[A-Z_][A-Z0-9_]+$/.test(value) && value !== 'PATH',
  );
  return token === undefined ? undefined : { value: token.value.replace('$', ''), tokens: [token.index] };
};

const value: Taker<string> = (request, used, cue) => {
  const quoted = request.tokens.find(({ kind }) => kind === 'quoted');
  return quoted === undefined ? take.id(request, used, cue) : { value: quoted.value, tokens: [quoted.index] };
};

const _prefix: Taker<string> = ({ tokens, text }) => {
  const said = /\b(?:start|starts|starting|begin|begins|beginning) with (?:the letter )?["']?([A-Za-z_]+)["']?/i.exec(
    text,
  )?.[1];
  const token = said === undefined ? undefined : tokens.findLast((one) => one.value === said);
  return token === undefined || !NAME.test(token.value) ? undefined : { value: token.value, tokens: [token.index] };
};

export const sessionMore: readonly Skill[] = [
  intent({
    name: 'path-with',
    topic: 'shell',
    summary: 'one more folder in PATH',
    says: ['APPEND|INSERT|CHANGE|=include|=put {folder} =path', 'CHANGE =path {folder}', '=extend =path {folder}'],
    slots: { folder },
    free: [
      'APPEND',
      'INSERT',
      'TO',
      'IN',
      'PATH',
      'VARIABLE',
      'ENVIRONMENT',
      'CHANGE',
      'CONTAIN',
      'FOLDER',
      'WITH',
      'FIRST',
      'LAST',
      'INCLUDING',
      'MOVE',
      'WRITE',
    ],
    act: true,
    write: ({ folder: said }, _world, { text }) =>
      said === undefined ||
      !/\bpath\b/i.test(text) ||
      /\b(?:file|copy|link|permanent|permanently|always|every)\b/i.test(text)
        ? undefined
        : run('export', {
            raw: /\b(?:front|beginning|start|first|prepend)\b/i.test(text)
              ? `PATH=${said.startsWith('~/') ? `$HOME/${said.slice(2)}` : said}:$PATH`
              : `PATH=$PATH:${said.startsWith('~/') ? `$HOME/${said.slice(2)}` : said}`,
          }),
    examples: [['add ~/tools to my PATH', 'export PATH=$PATH:$HOME/tools']],
  }),
  template({
    name: 'variable-equal',
    topic: 'shell',
    summary: 'give a variable a value',
    says: ['CREATE|CHANGE VARIABLE? {name} EXACTLY|=equal|=equals {value}', '=let {name} =be {value}'],
    slots: { name: variable, value },
    free: ['CREATE', 'CHANGE', 'VARIABLE', 'TO', 'EXACTLY', 'SIMILAR', 'WITH'],
    run: 'export {name}={value}',
    fits: ({ name }) => NAME.test(String(name)),
    act: true,
    eg: ['make the variable CITY equal to "Oslo"', 'export CITY=Oslo'],
  }),
  ...templates('system', [
    {
      name: 'all-limits',
      summary: 'all limits of the shell',
      says: ['EVERY? =resource|=shell|=user|=process =limits|=limit', '=ulimits', '=ulimit =settings|=values'],
      free: ['EVERY', 'PROCESS', 'SHELL', 'USER', 'CURRENT', 'SHOW', 'THING', 'INFO'],
      run: 'ulimit -a',
      unless: /\b(?:set|change|raise|increase|open files?|number of|memory|stack|cpu)\b/i,
      eg: ['show all resource limits', 'ulimit -a'],
    },
    {
      name: 'all-locales',
      summary: 'the locales that are installed',
      says: ['EVERY|=available|INSTALL|=supported =locales', '=locales'],
      free: ['EVERY', 'INSTALL', 'SHOW', 'THING', 'EXIST', 'HOST'],
      run: 'locale -a',
      unless: /\b(?:current|set|change|generate)\b/i,
      eg: ['list all available locales', 'locale -a'],
    },
    {
      name: 'runlevel',
      summary: 'the runlevel',
      says: ['=runlevel', '=run =level', '=boot =target', '=default =target'],
      free: ['SHOW', 'CURRENT', 'HOST'],
      run: 'runlevel',
      unless: /\b(?:set|change|switch|default|target)\b/i,
      eg: ['what is the current runlevel', 'runlevel'],
    },
    {
      name: 'longest-arguments',
      summary: 'how long the arguments of a command may be',
      says: ['LARGEST =length|NUMBER|=size =arguments|=argument', '=arg_max', 'LARGEST =command =line =length'],
      free: ['LARGEST', 'NUMBER', 'SIZE', 'LINE', 'OF', 'COUNT', 'CONTAIN'],
      run: 'getconf ARG_MAX',
      eg: ['the maximum length of arguments', 'getconf ARG_MAX'],
    },
  ]),
];
