/** The session itself: folders up, aliases, variables, jobs, schedules. */
import { intent } from '../intent.ts';
import { lookup } from '../lookup.ts';
import { numberOf } from '../recognise/reading.ts';
import type { Skill } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { means } from '../understand.ts';
import { run } from '../write/command.ts';
import { quote } from '../write/quote.ts';

const isVariable = (name: string | undefined): name is string => name !== undefined && /^[A-Za-z_]\w*$/.test(name);

/** What an alias stands for: the words after "for", "as" or "=" to the end, or a quoted text. */
const aliasBody: Taker<string> = (request, used) => {
  const cue = request.tokens.findLast((token) => ['for', 'as', '=', 'runs', 'to'].includes(token.value.toLowerCase()));
  const body =
    cue === undefined
      ? undefined
      : take.rest(request, new Set([...used].filter((index) => index <= cue.index)), cue.index);
  return body === undefined ? undefined : { value: body.value, tokens: [...body.tokens, cue?.index ?? 0] };
};

/** "up two directories": how many. */
const levels: Taker<number> = ({ tokens }) => {
  const token = tokens.find((one) => numberOf(one) !== undefined);
  return token === undefined ? undefined : { value: numberOf(token) ?? 1, tokens: [token.index] };
};

export const shellSkills: readonly Skill[] = [
  intent({
    name: 'go-up',
    topic: 'shell',
    summary: 'go up some folders',
    says: ['GO =up {count} FOLDER|LEVEL', 'GO {count} FOLDER|LEVEL =up'],
    slots: { count: levels },
    free: ['GO', 'FOLDER', 'LEVEL', 'PARENT'],
    act: true,
    write: ({ count }) =>
      count === undefined || count < 1 || count > 20 ? undefined : run('cd', Array(count).fill('..').join('/')),
    examples: [['go up three folders', 'cd ../../..']],
  }),
  lookup({
    name: 'go-back',
    topic: 'shell',
    summary: 'back to the folder before',
    says: ['GO =back', 'GO =previous FOLDER'],
    command: ['cd', '-'],
    free: ['FOLDER', 'GO', 'AGO'],
    act: true,
    example: 'go to the previous folder',
  }),
  intent({
    name: 'new-alias',
    topic: 'shell',
    summary: 'give a command a short name',
    says: ['CREATE|APPEND|CHANGE =alias {name}'],
    slots: { body: aliasBody, name: take.id },
    free: ['NAMED', 'AS', 'TO', 'CREATE'],
    act: true,
    write: ({ name, body }) =>
      name === undefined || body === undefined || !/^[\w.+-]+$/.test(name)
        ? undefined
        : run('alias', { raw: `${name}=${quote(body)}` }),
    examples: [['make an alias ll for ls -l', "alias ll='ls -l'"]],
  }),
  lookup({
    name: 'aliases',
    rows: 'plain',
    topic: 'shell',
    summary: 'the aliases',
    says: ['=aliases', 'SHOW =alias'],
    command: ['alias'],
    free: ['EVERY', 'SHELL'],
    example: 'list my aliases',
  }),
  intent({
    name: 'set-variable',
    topic: 'shell',
    summary: 'set an environment variable',
    says: ['CHANGE|=export VARIABLE? {name} =to|=as {value}'],
    slots: { name: take.id, value: take.id },
    free: ['VARIABLE', 'ENVIRONMENT', 'TO'],
    act: true,
    write: ({ name, value }, _world, request) =>
      isVariable(name) &&
      value !== undefined &&
      (/^[A-Z_][A-Z_\d]+$/.test(name) || request.tokens.some((token) => means(token, 'VARIABLE')))
        ? run('export', { raw: `${name}=${quote(value)}` })
        : undefined,
    examples: [['set the variable COLOUR to blue', 'export COLOUR=blue']],
  }),
  intent({
    name: 'unset-variable',
    topic: 'shell',
    summary: 'unset a variable',
    says: ['DELETE|=unset VARIABLE {name}'],
    slots: { name: take.id },
    free: ['VARIABLE', 'ENVIRONMENT'],
    act: true,
    write: ({ name }) => (isVariable(name) ? run('unset', name) : undefined),
    examples: [['unset the variable COLOUR', 'unset COLOUR']],
  }),
  lookup({
    name: 'jobs',
    rows: 'plain',
    topic: 'processes',
    summary: 'background jobs of this shell',
    says: ['=background =job|PROCESS', '=jobs'],
    command: ['jobs'],
    free: ['SHELL', 'RUN', 'PROCESS', 'EVERY'],
    example: 'what jobs are in the background',
  }),
  lookup({
    name: 'crontab',
    rows: 'plain',
    topic: 'system',
    summary: 'scheduled commands',
    says: ['=cron|=crontab|=scheduled PROCESS|table|=tab|=jobs|=tasks|=entries?'],
    command: ['crontab', '-l'],
    free: ['PROCESS', 'USER', 'EVERY', 'CONTAIN'],
    example: 'which cron entries do i have',
  }),
  lookup({
    name: 'edit-crontab',
    topic: 'system',
    summary: 'edit the scheduled commands',
    says: ['OPEN|CHANGE =cron|=crontab PROCESS|table|=tab|=jobs?'],
    command: ['crontab', '-e'],
    free: ['PROCESS', 'OPEN', 'CHANGE', 'FILE'],
    act: true,
    terminal: true,
    example: 'edit my crontab',
  }),
  intent({
    name: 'wait',
    topic: 'shell',
    summary: 'wait some seconds',
    says: ['WAIT {count} =second|=seconds', 'WAIT {count} =minute|=minutes'],
    slots: { count: take.number },
    free: ['TIME'],
    act: true,
    write: ({ count }, _world, request) =>
      count === undefined ? undefined : run('sleep', `${count}${/minute/i.test(request.text) ? 'm' : ''}`),
    examples: [['sleep for 4 seconds', 'sleep 4']],
  }),
  lookup({
    name: 'bash-settings',
    topic: 'shell',
    summary: 'the settings file of bash',
    says: ['=bash =profile', '=bashrc', '=bash INFO FILE'],
    command: run('cat', { path: '~/.bashrc' }),
    free: ['HOME', 'FOLDER', 'FILE', 'TEXT'],
    example: 'show my bash profile',
  }),
];
