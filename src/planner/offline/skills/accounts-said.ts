/** Accounts in a sentence: the entry of one or of a group, numbers and groups, where somebody is logged in. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';
import { isGroup, isOne } from './groups-said.ts';

const ASK =
  'i me my we you can could please a an the it this that of on in from for to with is are be also too well as now user account group system machine computer server box here us our what which who show tell give get list print display does do did there exist exists any see whether if';
export const accountsSaid: readonly Skill[] = frames('users', [
  {
    name: 'entry-told',
    bonus: 0.008,
    summary: 'the entry of a group or an account',
    heads: [
      [
        '(entry|line|record|database entry|details|data) (of|for|on|about) [user|unix] group [called|named] {N}',
        { name: '$1', base: 'group' },
      ],
      ['(entry|line|record) (of|for) {N} group', { name: '$1', base: 'group' }],
      [
        '(does|do|is there|whether|if|check~) [there is|there.s|there] [user|unix] group [called|named] {N}',
        { name: '$1', base: 'group' },
      ],
      ['(does|whether|if) {N} group exist~', { name: '$1', base: 'group' }],
      [
        '(entry|line|record|passwd entry|database entry) (of|for) (user|account) [called|named] {N}',
        { name: '$1', base: 'passwd' },
      ],
      [
        '(does|do|is there|whether|if|check~) [there is|there.s|there] (user|account) [called|named] {N}',
        { name: '$1', base: 'passwd', ask: 'yes' },
      ],
    ],
    clauses: [
      [
        '[and|then] (print|show|give|display|output|list) [me] (its|his|her|their|the) (entry|line|record)',
        { tell: 'yes' },
      ],
      ['[and|with] (its|his|her|their) (entry|line|record)', { tell: 'yes' }],
      [
        '(in|from|of|from [the]) (/etc/group|/etc/passwd|group database|user database|group file|passwd file|password file)',
        {},
      ],
    ],
    free: `${ASK} entry its his her line defined known check`,
    needs: /entry|line|record|exist|details|data/i,
    unless:
      /\b(?:member|logged|running|locked|sudo (?:right|access)|last line|first line|add|create|delete|remove|change|how many|files? owned|starting)\b/i,
    write: ({ name, base, ask, tell }) => {
      if (base === undefined || !isGroup(name) || (ask !== undefined && tell === undefined)) return undefined;
      return `getent ${base} {name}`;
    },
    examples: [
      ['is there a group called video? show its entry', 'getent group video'],
      ['does the user nora exist? print her entry', 'getent passwd nora'],
    ],
  },
  {
    name: 'numbers-told',
    summary: 'numbers and groups of an account',
    heads: [
      [
        '(uid|user id) [,|and] (gid|group id|primary gid) [,|and|plus|as well as] [all] [group] (groups|group memberships|memberships)',
        {},
      ],
      ['(user and group|uid and gid|user id and group id|group and user|gid and uid) [ids|numbers|id|number]', {}],
      ['(uid|user id|user number) and [all] [group] (groups|memberships)', {}],
      ['(all ids|identity|ids and groups|id numbers|ids)', { loose: 'yes' }],
    ],
    clauses: [
      ['(of|for|has|have) [user|account] {M}', { user: '$1' }],
      ['{M} (has|belongs to)', { user: '$1' }],
      ['(of|for) [user|account] (root|sam)', { user: 'root' }],
      ['(current|logged in|logged-in) user', { me: 'yes' }],
      ['(mine|myself|own)', { me: 'yes' }],
    ],
    free: `${ASK} uid gid id ids groups numbers number current own have has primary together memberships all name names`,
    needs: /\b(?:uid|gid|ids?|identity)\b/i,
    unless:
      /\b(?:process\w*|only|file|set|change|create|add|new|docker|container|git|commit|names? only|every|each|pid|session|machine id|image)\b/i,
    write: ({ user, me, loose }, _world, { text }) => {
      if (loose !== undefined && !/\bmy\b/i.test(text) && user === undefined) return undefined;
      if (user !== undefined && me === undefined) return isOne(user) ? 'id {user}' : undefined;
      return 'id';
    },
    examples: [
      ['the uid, gid and groups of the current user', 'id'],
      ['uid and groups of nora', 'id nora'],
    ],
  },
  {
    name: 'log-ins-of-one',
    summary: 'where somebody is logged in',
    heads: [
      [
        '{N} [.s] [current|open|active|present] (login sessions|log-in sessions|sessions|logins|log-ins)',
        { user: '$1' },
      ],
      [
        '[current|open|active|present] (login sessions|log-in sessions|sessions|logins|log-ins) (of|by|for|from|as) [user] {N}',
        { user: '$1' },
      ],
      [
        '(which|what|how many) (sessions|login sessions|logins|terminals) (does|do|has|is) [user] {N} (have|use|got|open|on)',
        { user: '$1' },
      ],
      [
        '(is|whether|if|check~ whether|check~ if) [user] {N} [is] [currently|still|now|right now] (logged in|logged on|online|signed in)',
        { user: '$1' },
      ],
      [
        '(where|from where|since when|from which host|on which terminal~) is [user] {N} [currently|still|now] (logged in|logged on|online) [from|on]',
        { user: '$1' },
      ],
    ],
    clauses: [
      ['(open|currently|still|now|right now|at moment|at present|at the moment)', {}],
      ['(how many|number of|count~)', { do: 'count' }],
      ['[print|say|answer] yes or no', { do: 'ask' }],
      ['from (where|which host|which address)', {}],
    ],
    free: `${ASK} current currently open active login log in logins session sessions have has got still right moment at since when where`,
    needs: /log|session|online|signed/i,
    unless:
      /\b(?:last|was|were|tmux|screen|ssh|failed|bad|database|record\w*|previous|kill|end|close|terminate|logout|history|past|yes)\b/i,
    write: ({ user = '', do: deed }) => {
      const name = user.replace(/['’]s?$/, '');
      if (!isOne(name)) return undefined;
      return `who | grep ${deed === 'count' ? '-c ' : ''}'^${name}\\b'`;
    },
    examples: [
      ["nora's login sessions", "who | grep '^nora\\b'"],
      ['is nora logged in right now', "who | grep '^nora\\b'"],
    ],
  },
  {
    name: 'failed-from',
    summary: 'from where log-ins failed, by the log',
    heads: [
      [
        '(failed|bad|unsuccessful|rejected|wrong|failing) [ssh|sshd|root|login|log-in] (password~|login~|log-in~|authentication~|attempt~) [attempt~|tries|try]',
        {},
      ],
      ['(failed|tried|tried and failed) to (log in|login|authenticate)', {}],
    ],
    clauses: [
      ['(how many|number of|count~) [different]', { do: 'count' }],
      ['[unique|distinct|different] [ip|source|client|remote] (addresses|ips|hosts|ip|address)', { what: 'ip' }],
      ['(in|from|of|according to|by|see) [file|log|log file] {F} [says]', { file: '$1' }],
      [
        '(no duplicates|without duplicates|only once|each only once|each once|just once|unique~|distinct|different|without repeats)',
        { once: 'yes' },
      ],
      ['[from] (which|what)', { once: 'yes' }],
      ['(came|come|were made|was made|originated|made)', {}],
      ['(each|every) [one|of them]', {}],
    ],
    free: `${ASK} ip addresses came come attempts failed password once each only them log where`,
    needs: /auth|secure/i,
    unless:
      /\b(?:per|most|top|by (?:ip|user|day|hour)|users? (?:name)?s?|names|last|first|today|yesterday|since|between|lines?|often|sort\w*|root)\b/i,
    bonus: 0.006,
    write: ({ do: deed, what, file = '', once }) => {
      if (!/(?:^|\/)(?:auth[\w.-]*log|secure)(?:\.\d+)?$/.test(file)) return undefined;
      const lines = "grep 'Failed password' {file}";
      if (what === undefined) return deed === undefined ? undefined : "grep -c 'Failed password' {file}";
      const all = `${lines} | grep -Eo '([0-9]{1,3}\\.){3}[0-9]{1,3}'`;
      const few = once === undefined ? all : `${all} | sort -u`;
      return deed === undefined ? few : `${few} | wc -l`;
    },
    examples: [
      [
        'which addresses made failed password attempts according to /var/log/auth.log',
        "grep 'Failed password' /var/log/auth.log | grep -Eo '([0-9]{1,3}\\.){3}[0-9]{1,3}' | sort -u",
      ],
    ],
  },
]);
