/** Users and groups of the machine. */
import { intent } from '../intent.ts';
import { lookup } from '../lookup.ts';
import type { Skill } from '../skill.ts';
import { take } from '../takers.ts';
import { pipe, run, type Word } from '../write/command.ts';
import { asRoot } from '../write/programs.ts';

const isAccount = (name: string | undefined): name is string =>
  name !== undefined && /^[A-Za-z_][\w.-]*\$?$/.test(name);

const onName = (given: {
  name: string;
  summary: string;
  says: readonly string[];
  words: readonly Word[];
  example: readonly [string, string];
}): Skill =>
  intent({
    name: given.name,
    topic: 'users',
    summary: given.summary,
    says: given.says,
    slots: { who: take.id },
    free: ['NAMED', 'USER', 'GROUP', 'HOST'],
    act: true,
    write: ({ who }, world) => (isAccount(who) ? run(asRoot(world), given.words, who) : undefined),
    examples: [given.example],
  });

const membership = (given: {
  name: string;
  summary: string;
  says: readonly string[];
  words: (user: string, group: string) => readonly Word[];
  example: readonly [string, string];
}): Skill =>
  intent({
    name: given.name,
    topic: 'users',
    summary: given.summary,
    says: given.says,
    slots: { user: take.id, group: take.id },
    free: ['NAMED', 'USER', 'GROUP', 'TO', 'FROM'],
    act: true,
    write: ({ user, group }, world) =>
      isAccount(user) && isAccount(group) ? run(asRoot(world), given.words(user, group)) : undefined,
    examples: [given.example],
  });

export const userSkills: readonly Skill[] = [
  membership({
    name: 'join-group',
    summary: 'put a user into a group',
    says: [
      'APPEND|MOVE USER {user} =to|=into GROUP {group}',
      'APPEND|MOVE USER? {user} =to|=into {group} GROUP',
      'APPEND {user} GROUP {group}',
    ],
    words: (user, group) => ['usermod', '-aG', group, user],
    example: ['add the user nora to the group video', 'sudo usermod -aG video nora'],
  }),
  membership({
    name: 'leave-group',
    summary: 'take a user out of a group',
    says: ['DELETE USER {user} =from GROUP {group}', 'DELETE USER? {user} =from {group} GROUP'],
    words: (user, group) => ['gpasswd', '-d', user, group],
    example: ['remove the user nora from the group video', 'sudo gpasswd -d nora video'],
  }),
  onName({
    name: 'new-system-group',
    summary: 'make a system group',
    says: ['CREATE =system GROUP NAMED? {who}'],
    words: ['groupadd', '-r'],
    example: ['create a system group called sensors', 'sudo groupadd -r sensors'],
  }),
  onName({
    name: 'new-group',
    summary: 'make a group',
    says: ['CREATE|APPEND GROUP NAMED? {who}'],
    words: ['groupadd'],
    example: ['make a group named sensors', 'sudo groupadd sensors'],
  }),
  onName({
    name: 'remove-group',
    summary: 'remove a group',
    says: ['DELETE GROUP {who}', 'DELETE {who} GROUP'],
    words: ['groupdel'],
    example: ['delete the group sensors', 'sudo groupdel sensors'],
  }),
  onName({
    name: 'new-user',
    summary: 'make a user with a home folder',
    says: ['CREATE|APPEND USER NAMED? {who}'],
    words: ['useradd', '-m'],
    example: ['create a user called nora', 'sudo useradd -m nora'],
  }),
  onName({
    name: 'remove-user',
    summary: 'remove a user',
    says: ['DELETE USER {who}', 'DELETE {who} USER'],
    words: ['userdel'],
    example: ['delete the user nora', 'sudo userdel nora'],
  }),
  onName({
    name: 'lock-user',
    summary: 'lock an account',
    says: ['=lock USER {who}'],
    words: ['usermod', '-L'],
    example: ['lock the account nora', 'sudo usermod -L nora'],
  }),
  onName({
    name: 'set-password',
    summary: 'set the password of a user',
    says: ['CHANGE =password USER {who}', 'CHANGE =password {who}'],
    words: ['passwd'],
    example: ['set the password of user nora', 'sudo passwd nora'],
  }),
  lookup({
    name: 'own-password',
    topic: 'users',
    summary: 'set your own password',
    says: ['CHANGE =password'],
    command: ['passwd'],
    act: true,
    terminal: true,
    free: ['CHANGE'],
    example: 'change my password',
  }),
  lookup({
    name: 'all-groups',
    topic: 'users',
    summary: 'all groups of the machine',
    says: ['THING|EVERY GROUP', 'GROUP HOST'],
    command: ['cut', '-d:', '-f1', '/etc/group'],
    free: ['GROUP', 'NAME'],
    example: 'list all groups',
  }),
  lookup({
    name: 'last-logins',
    topic: 'users',
    summary: 'the last log-ins',
    says: ['LAST|NEWEST =log|=logged|=login|=logins|CONNECT|LOGFILE USER?', '=login =history'],
    command: ['last'],
    free: ['USER', 'LOGFILE', 'CONNECT', 'IN', 'LAST', 'NEWEST', 'HISTORY'],
    example: 'show recent logins',
  }),
  lookup({
    name: 'last-logins-wide',
    topic: 'users',
    summary: 'the last log-ins, names in full',
    says: ['LAST =log|=logged|=login|CONNECT|LOGFILE USER? WHOLE NAME'],
    command: ['last', '-w'],
    free: ['USER', 'LOGFILE', 'CONNECT', 'IN', 'LAST', 'NEWEST', 'WHOLE', 'NAME', 'AND', 'SHOW'],
    example: 'last logins with full user names',
  }),
  lookup({
    name: 'logged-in-once',
    topic: 'users',
    summary: 'who is logged in, each once',
    says: ['UNIQUE USER =log|=logged|LOGFILE|CONNECT', 'USER UNIQUE CONNECT'],
    command: pipe(run('who'), run('cut', '-d', ' ', '-f1'), run('sort', '-u')),
    free: ['USER', 'LOGFILE', 'CONNECT', 'IN', 'UNIQUE', 'NAME'],
    example: 'distinct users logged in',
  }),
  lookup({
    name: 'own-groups-lines',
    topic: 'users',
    summary: 'your groups, one a line',
    says: ['GROUP PER|EVERY|=separate LINE'],
    command: pipe(run('groups'), run('tr', ' ', '\\n')),
    free: ['GROUP', 'NAME', 'LINE', 'PER', 'EVERY'],
    example: 'my groups, one per line',
  }),
  lookup({
    name: 'sudo-rights',
    topic: 'users',
    summary: 'what you may do with sudo',
    says: ['=sudo PERMISSION|=allowed'],
    command: ['sudo', '-l'],
    free: ['PERMISSION', 'RUN'],
    example: 'what sudo rights do i have',
  }),
];
