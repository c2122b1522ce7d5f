/** Accounts and groups with what is said of them: made with shell, home and groups, changed, expired; and who there is. */
import { frames } from '../frame.ts';
import type { Clause } from '../frames/clause.ts';
import type { Skill } from '../skill.ts';

const ASK =
  'what which who show tell give get list display print is are there on this system machine of the all every have has been do does users user account accounts people currently now exist exists if whether there named called a an box server computer';
const NAME = /^[a-z_][\w.-]*\$?$/i;
const SHELLS = /^(?:bash|zsh|sh|fish|dash|ksh|nologin|false)$/;

const WHO: readonly Clause[] = [
  ['(user|account|person|login|username) [named|called|account|with name] {N}', { user: '$1' }],
  ['(named|called) {N}', { user: '$1' }],
  ['{M} (account|user|user account|password|login)', { user: '$1' }],
  ['(of|for|from) {M}', { user: '$1' }],
];

const shellPath = (shell: string | undefined): string | undefined =>
  shell === undefined || shell.startsWith('/') ? shell : shell === 'nologin' ? '/usr/sbin/nologin' : `/bin/${shell}`;

export const accountsWorked: readonly Skill[] = frames('users', [
  {
    name: 'account-made',
    summary: 'a new account with home, shell, groups and number as said',
    heads: [['(creat~|add~|make|new|set up|register) [new|system] (user|account|login|user account|system user)', {}]],
    clauses: [
      ['(with|and|using|has) (bash|zsh|sh|fish|dash) [as] [his|her|their|its|login|default] [shell]', {}],
      ['(with|and|using) [login|default] shell {N}', { shell: '$1' }],
      ['(shell|login shell) [set|is] [to] {F}', { shell: '$1' }],
      ['(with|and) {N} as [his|her|their|its] [login|default] (shell|login shell)', { shell: '$1' }],
      ['(with|and|with [a]) [his|her|their] (home|home directory|home folder|home dir) {F}', { home: '$1', m: '-m' }],
      [
        '(with|and|create|including|plus) [create] [his|her|their|its|own] (home|home directory|home folder|home dir)',
        { m: '-m' },
      ],
      ['(without|with no|no) (home|home directory|home folder)', {}],
      ['(in|to|into|member of|belonging to) [supplementary|additional] (group|groups) {N}', { groups: '$1' }],
      ['(uid|user id|id) {#}', { uid: '$1' }],
      ['system (user|account)', { sys: '-r' }],
      ...WHO,
    ],
    free: 'create add make new set up user account named called with and a an for the system login shell home directory to it in his her their its',
    act: true,
    unless: /\b(docker|mysql|postgres|database|git|sudo|password|existing|to the group|ftp|file|folder (?!.*home))\b/i,
    write: (said, _world, { text }) => {
      const { user, shell, m, sys } = said;
      const named = shell ?? /\b(?:with|and|using)\s+(?:an?\s+)?(bash|zsh|sh|fish|dash)\b/i.exec(text)?.[1];
      const path = shellPath(named);
      if (
        user === undefined ||
        !NAME.test(user) ||
        (named !== undefined && !named.startsWith('/') && !SHELLS.test(named))
      )
        return undefined;
      const isPlain = [sys, m, path, said['groups'], said['uid']].every((one) => one === undefined);
      if (isPlain) return undefined;
      return `$sudo useradd ${sys ?? ''} ${m ?? ''} [-d {home}] [-u {uid}] ${path === undefined ? '' : `-s ${path}`} [-G {groups}] {user}`;
    },
    examples: [['create a user nora with a home directory and zsh as login shell', 'sudo useradd -m -s /bin/zsh nora']],
  },
  {
    name: 'password-aged',
    summary: 'how long passwords and accounts last',
    heads: [
      ['(expir~|password expir~|account expir~|password age|password aging|must change|force to change)', {}],
      ['force~ {N} to change', { user: '$1' }],
    ],
    clauses: [
      ['(expire|force~|make) (password|pw) (of|for) [user] {N}', { user: '$1', how: 'now' }],
      ['(expire|force~) {N} password', { user: '$1', how: 'now' }],
      [
        '(must|has to|have to|to) (change|reset|choose) [it|password|his|her|their] [password|pw|new one] [at|on|with] [next] [login|log in|log-in]',
        { how: 'now' },
      ],
      ['so [that] (she|he|they|it)', {}],
      ['at [next] (login|log-in|log in)', { how: 'now' }],
      [
        '(when|what date|on which day) (does|do|will) [password|account|login] [of|for] [user|account] {N}',
        { user: '$1', how: 'ask' },
      ],
      ['(when|what date) (does|will)', { how: 'ask' }],
      ['account [of|for] {N} [should|to] expire~ (on|at) {P}', { user: '$1', day: '$2' }],
      ['expire~ (on|at) {P}', { day: '$1' }],
      ['every {#} days', { days: '$1' }],
      ['(after|in) {#} days', { days: '$1' }],
      ...WHO,
    ],
    free: `${ASK} expire expires expiry password change must to force account aging age at next login of for information set make his her`,
    unless: /\b(cert\w*|ssl|tls|cookie|session|token|domain|key|git|sudo timeout|must|should|has to)\b/i,
    write: ({ user, how, day, days }) => {
      if (user === undefined || !NAME.test(user)) return undefined;
      if (day !== undefined) return '$sudo chage -E {day} {user}';
      if (days !== undefined) return '$sudo chage -M {days} {user}';
      return how === 'now' ? '$sudo passwd -e {user}' : '$sudo chage -l {user}';
    },
    examples: [
      ['expire the password of nora so that she must change it', 'sudo passwd -e nora'],
      ['when does the password of user nora expire', 'sudo chage -l nora'],
    ],
  },
  {
    name: 'group-renamed',
    summary: 'another name for a group or an account',
    heads: [['(renam~|change name of) [user|group|account]', {}]],
    clauses: [
      ['(rename|change name of) group {N} (to|as|into) {N}', { group: '$1', new: '$2' }],
      ['(rename|change name of) (user|account|login) {N} (to|as|into) {N}', { user: '$1', new: '$2' }],
    ],
    free: 'rename the',
    act: true,
    write: ({ group, user }) =>
      group !== undefined
        ? '$sudo groupmod -n {new} {group}'
        : user !== undefined
          ? '$sudo usermod -l {new} {user}'
          : undefined,
    examples: [['rename the group devs to makers', 'sudo groupmod -n makers devs']],
  },
  {
    name: 'who-can-log-in',
    summary: 'accounts that can log in, by their shell',
    heads: [
      [
        '(user~|account~|people|who) (with|that have|who have|having|has|have|whose|that use|using|use) [real|valid|interactive] (login shell|shell|shells)',
        {},
      ],
      ['(user~|account~) [that|who|which] (can|may|are able to|are allowed to) (log in|login|log on|log into)', {}],
      ['who can (log in|login|log on)', {}],
      ['(human|real|regular|normal|ordinary|non-system|actual) (user~|account~)', { how: 'human' }],
    ],
    clauses: [
      ['[with] [login] shell (is|set to|of|as) {N}', { shell: '$1' }],
      ['(with|use|using) {N} as [login|default] shell', { shell: '$1' }],
      ['(to|into|on) (system|machine|it)', {}],
      ['(with|have|having|has) [real|valid|interactive|proper] (login shell|shell|login)', {}],
      ['(only|just|real|human|no system|not system|interactive|valid|proper)', {}],
    ],
    free: `${ASK} that with a real login shell shells can log in to valid interactive only here`,
    unless: /\b(ssh|groups?|password|how many|count|logged|last|create|add|remove|change|mysql|database)\b/i,
    write: ({ how, shell }) =>
      how === 'human'
        ? "awk -F: '$3 >= 1000 && $3 < 65534 { print $1 }' /etc/passwd"
        : shell === undefined
          ? "grep -vE '(nologin|false)$' /etc/passwd | cut -d: -f1"
          : SHELLS.test(shell)
            ? `awk -F: '$7 ~ /\\/${shell}$/ { print $1 }' /etc/passwd`
            : undefined,
    examples: [
      ['list all accounts that have a login shell', "grep -vE '(nologin|false)$' /etc/passwd | cut -d: -f1"],
      ['which users can log in on this system', "grep -vE '(nologin|false)$' /etc/passwd | cut -d: -f1"],
    ],
  },
  {
    name: 'who-is-here',
    summary: 'who is logged in, since when, from where, doing what',
    heads: [
      [
        '(who|user~|people|anyone|anybody|somebody|everyone|somebody else|someone else) [else] [is|are] [currently|still|now|all] (logged|online|connected|signed|on system|on this machine|on this server|on here) [in|on|into]',
        {},
      ],
      ['(logged in|logged on|logged-in|signed in|online|connected) (user~|people|accounts)', {}],
      ['who am i', { me: 'yes' }],
      ['who else is (here|on|working)', {}],
    ],
    clauses: [
      ['(what|and what) [are] (they|everyone|each) [is|are] (doing|running|up to|working on)', { how: 'w' }],
      ['(doing|running|working on) what', { how: 'w' }],
      ['(what they do|what they are doing|what they run|activity|idle time|with activity|load)', { how: 'w' }],
      ['[and] from (where|which host|which address|which ip)', { from: 'yes' }],
      ['[and] since when', {}],
      ['(how many|number of|count~)', { do: 'count' }],
      ['(only|just) (names|usernames|user names|login names)', { how: 'users' }],
      ['logged in as', {}],
    ],
    free: `${ASK} else logged in on to onto into system server from where since when as i am and right online connected they doing at other any anyone`,
    unless:
      /\b(last|yesterday|was|were|before|history|mysql|wifi|docker|port|ssh (server|host) \w|database|network|devices?|internet)\b/i,
    write: ({ how, do: deed, me, from }) =>
      me !== undefined
        ? from === undefined
          ? undefined
          : 'who -m'
        : deed === 'count'
          ? how === undefined
            ? 'who | wc -l'
            : undefined
          : (how ?? 'who'),
    examples: [
      ['who else is logged on to this server', 'who'],
      ['who is logged in and what are they doing', 'w'],
    ],
  },
  {
    name: 'account-there',
    summary: 'whether there is an account or a group',
    heads: [
      [
        '(is|does|whether|if|check~|test) [there|if|whether|there is|that] (user|account|group) [named|called] {N}',
        { name: '$1' },
      ],
    ],
    clauses: [
      ['(user|account) [named|called] {N} [there|exist~|defined|known|present]', { base: 'passwd' }],
      ['group [named|called] {N} [there|exist~|defined|known|present]', { base: 'group' }],
    ],
    free: `${ASK} check whether if test there exist exists defined known present not`,
    unless: /\b(logged|online|in the group|member|locked|can|may|sudo|has|running|create|add|delete|container)\b/i,
    write: ({ name = '', base }) =>
      !NAME.test(name) ? undefined : base === 'group' ? 'getent group {name}' : 'id {name}',
    examples: [['is there a user called nora', 'id nora']],
  },
]);
