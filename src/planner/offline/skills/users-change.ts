/** Users and groups of the machine: what changes them. */
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { type Template, templates } from '../template.ts';

const KNOWN_SHELL = /^(\/[\w/]+|bash|zsh|fish|sh|dash|ksh|tcsh)$/;
const isUser = (name: unknown): boolean =>
  !/^(my|me|i|his|her|them|it|all|users?|groups?|new|the)$/i.test(String(name ?? ''));
const onAccounts: Template['fits'] = ({ user, group }) => isUser(user) && isUser(group);

const shellName: Taker<string> = ({ tokens }) => {
  const token = tokens.findLast(({ value }) => KNOWN_SHELL.test(value) && value !== 'shell');
  return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
};

/** A shell's full path. */
const hasShell: Template['fits'] = ({ shell }) => KNOWN_SHELL.test(String(shell)) && String(shell).startsWith('/');
const isShellName: Template['fits'] = ({ shell }) => KNOWN_SHELL.test(String(shell)) && !String(shell).startsWith('/');

const declared: readonly Omit<Template, 'topic' | 'act'>[] = [
  {
    name: 'join-group',
    summary: 'put a user into a group',
    says: [
      'APPEND|MOVE USER? {user} =to|=into GROUP {group}',
      'APPEND|MOVE USER? {user} =to|=into {group} GROUP',
      'APPEND {user} GROUP {group}',
      'CREATE {user} =member GROUP? {group} GROUP?',
    ],
    free: ['TO', 'FROM', 'OF'],
    run: '$sudo usermod -aG {group} {user}',
    fits: onAccounts,
    eg: ['add the user nora to the group video', 'sudo usermod -aG video nora'],
  },
  {
    name: 'join-group-self',
    summary: 'put yourself into a group',
    says: [
      'APPEND|MOVE =me|=myself =to|=into GROUP {group}',
      'APPEND|MOVE =me|=myself =to|=into {group} GROUP',
      'APPEND =my USER GROUP? {group} GROUP',
    ],
    free: ['TO', 'USER', 'CURRENT'],
    run: '$sudo usermod -aG {group} "$USER"',
    eg: ['add me to the video group', 'sudo usermod -aG video "$USER"'],
  },
  {
    name: 'leave-group',
    summary: 'take a user out of a group',
    says: [
      'DELETE USER {user} =from GROUP {group}',
      'DELETE USER? {user} =from {group} GROUP',
      '=kick {user} =out|=from {group} GROUP',
    ],
    free: ['TO', 'FROM'],
    run: '$sudo gpasswd -d {user} {group}',
    fits: onAccounts,
    eg: ['remove the user nora from the group video', 'sudo gpasswd -d nora video'],
  },
  {
    name: 'allow-sudo',
    summary: 'let a user use sudo',
    says: [
      'CREATE|CHANGE USER? {user} =sudoer|=admin|=administrator',
      'SHOW|APPEND|CHANGE|=grant|=allow USER? {user} =sudo|=admin|=administrator PERMISSION|USE|=access?',
      'SHOW|=grant =sudo|=admin PERMISSION|ACCESSED|=access? =to USER? {user}',
    ],
    free: ['USER', 'PERMISSION', 'USE', 'TO', 'ACCESSED', 'SHOW', 'CHANGE'],
    run: '$sudo usermod -aG sudo {user}',
    unless: /\b(what|which|list|who|do i|rights do)\b/i,
    fits: onAccounts,
    eg: ['make nora a sudoer', 'sudo usermod -aG sudo nora'],
  },
  {
    name: 'new-system-group',
    summary: 'make a system group',
    says: ['CREATE|APPEND =system GROUP NAMED? {group}', 'CREATE|APPEND {group} AS|=as =system GROUP'],
    run: '$sudo groupadd -r {group}',
    free: ['HOST'],
    eg: ['create a system group called sensors', 'sudo groupadd -r sensors'],
  },
  {
    name: 'new-group',
    summary: 'make a group',
    says: ['CREATE|APPEND GROUP NAMED? {group}'],
    run: '$sudo groupadd {group}',
    unless:
      /\b(to(?! (?:this|the|my|our) (?:machine|computer|server|host|box|system)\b)|me|myself|user|member|docker)\b|(?<!(?:to|on) (?:this|the|my|our) )\bsystem\b/i,
    free: ['HOST', 'TO', 'IN'],
    fits: onAccounts,
    eg: ['make a group named sensors', 'sudo groupadd sensors'],
  },
  {
    name: 'remove-group',
    summary: 'remove a group',
    says: ['DELETE GROUP {group}', 'DELETE {group} GROUP'],
    run: '$sudo groupdel {group}',
    unless: /\b(from|permission|user|read|write)\b/i,
    fits: onAccounts,
    eg: ['delete the group sensors', 'sudo groupdel sensors'],
  },
  {
    name: 'new-user',
    summary: 'make a user with a home folder',
    says: ['CREATE|APPEND USER NAMED? {user} =with? HOME? FOLDER?', 'CREATE|APPEND USER? =account =for {user}'],
    free: ['HOME', 'FOLDER', 'WITH', 'HOST', 'OF'],
    run: '$sudo useradd -m {user}',
    unless: /\b(group|without|system user|shell|ssh|password)\b/i,
    fits: onAccounts,
    eg: ['create a user called nora', 'sudo useradd -m nora'],
  },
  {
    name: 'remove-user-home',
    summary: 'remove a user with the home folder',
    says: [
      'DELETE USER? {user} =and|AND|WITH HOME FOLDER?',
      'DELETE USER {user} =including|INCLUDING HOME FOLDER?',
      'DELETE USER {user} AND|WITH|INCLUDING =his|=her|=their|EVERY|THING FILE|HOME',
    ],
    free: ['AND', 'WITH', 'HOME', 'FOLDER', 'INCLUDING', 'EVERY', 'FILE'],
    run: '$sudo userdel -r {user}',
    fits: onAccounts,
    eg: ['delete the user nora and her home folder', 'sudo userdel -r nora'],
  },
  {
    name: 'remove-user',
    summary: 'remove a user',
    says: ['DELETE USER {user}', 'DELETE {user} USER'],
    run: '$sudo userdel {user}',
    unless: /\b(from|home|group|files?|processes|password)\b/i,
    fits: onAccounts,
    eg: ['delete the user nora', 'sudo userdel nora'],
  },
  {
    name: 'rename-user',
    summary: 'rename a user',
    says: ['RENAME USER {old} =to|=as? {user}', 'CHANGE USER? NAME {old} =to {user}'],
    slots: {},
    free: ['NAME', 'TO', 'OF', 'USER'],
    run: '$sudo usermod -l {user} {old}',
    eg: ['rename the user nora to lena', 'sudo usermod -l lena nora'],
  },
  {
    name: 'lock-user',
    summary: 'lock an account',
    says: ['=lock USER {user}', 'DISABLE USER {user}'],
    run: '$sudo usermod -L {user}',
    fits: onAccounts,
    eg: ['lock the account nora', 'sudo usermod -L nora'],
  },
  {
    name: 'unlock-user',
    summary: 'unlock an account',
    says: ['=unlock USER {user}', 'ENABLE USER {user}'],
    run: '$sudo usermod -U {user}',
    fits: onAccounts,
    eg: ['unlock the account nora', 'sudo usermod -U nora'],
  },
  {
    name: 'set-password',
    summary: 'set the password of a user',
    says: ['CHANGE|=reset =password USER {user}', 'CHANGE|=reset =password {user}'],
    run: '$sudo passwd {user}',
    unless: /\bexpire/i,
    free: ['OF'],
    terminal: true,
    fits: onAccounts,
    eg: ['set the password of user nora', 'sudo passwd nora'],
  },
  {
    name: 'own-password',
    summary: 'set your own password',
    says: ['CHANGE|=reset =password'],
    run: 'passwd',
    terminal: true,
    unless: /\b(of|for|user)\b/i,
    eg: ['change my password', 'passwd'],
  },
  {
    name: 'expire-password',
    summary: 'make a user choose a new password',
    says: ['=force|FORCE USER? {user} CHANGE =password', '=expire =password =of USER? {user}'],
    free: ['USER', 'OF', 'TO', 'FORCE'],
    run: '$sudo passwd -e {user}',
    unless: /\b(when|does|until)\b/i,
    eg: ['expire the password of nora', 'sudo passwd -e nora'],
  },
  {
    name: 'own-shell-path',
    summary: 'another shell for yourself',
    slots: { shell: shellName },
    says: ['CHANGE =my? =default? =login? SHELL =to {shell}'],
    free: ['TO', 'CONNECT', 'USE'],
    run: 'chsh -s {shell}',
    unless: /\b(user|of|for)\b/i,
    fits: hasShell,
    eg: ['change my shell to /bin/zsh', 'chsh -s /bin/zsh'],
  },
  {
    name: 'own-shell-name',
    summary: 'another shell for yourself, by its name',
    slots: { shell: shellName },
    says: ['CHANGE =my? =default? =login? SHELL =to {shell}', 'CREATE {shell} =my =default SHELL'],
    free: ['TO', 'CONNECT', 'USE'],
    run: 'chsh -s "$(command -v {shell})"',
    unless: /\b(user|of|for)\b/i,
    fits: isShellName,
    eg: ['change my default shell to zsh', 'chsh -s "$(command -v zsh)"'],
  },
  {
    name: 'user-shell',
    summary: 'another shell for a user',
    says: ['CHANGE =login? SHELL =of|USER {user} =to {shell}'],
    slots: { shell: shellName },
    free: ['TO', 'CONNECT', 'OF', 'USER'],
    run: '$sudo usermod -s {shell} {user}',
    eg: ['change the shell of nora to /bin/zsh', 'sudo usermod -s /bin/zsh nora'],
  },
  {
    name: 'become-root',
    summary: 'a shell as root',
    says: [
      '=become|GO|=be =root',
      '=become|GO =to? =superuser|=root USER?',
      'OPEN|START|SHOW =root SHELL',
      'SHELL AS =root',
    ],
    free: ['USER', 'TO', 'AS', 'SHELL', 'ROOT', 'IN'],
    run: 'sudo -i',
    unless: /\b(folder|directory|container|docker|\/|ssh|partition)\b|\//i,
    terminal: true,
    eg: ['become root', 'sudo -i'],
  },
  {
    name: 'become-user',
    summary: 'a shell as another user',
    says: ['=become|GO =to? USER {user}', '=log =in =as USER? {user}', '=su {user}'],
    free: ['USER', 'TO', 'AS', 'CONNECT', 'GO'],
    run: 'su - {user}',
    unless: /\b(ssh|who|root|branch|(?:has to|have to|must|should|can|may) go)\b/i,
    terminal: true,
    fits: onAccounts,
    eg: ['switch to user nora', 'su - nora'],
  },
];

export const userChanges: readonly Skill[] = templates(
  'users',
  declared.map((one) => ({ ...one, act: true })),
);
