/** Accounts and other hosts as people speak of them: the day on which an account ends, another home, the name of an address, pings that are enough. */
import { frames } from '../frame.ts';
import { isOrdinary } from '../language/english/ordinary.ts';
import type { Skill } from '../skill.ts';
import { isOne } from './groups-said.ts';

const FREE =
  'i me my we you can could please a an the it this that of on in from for to with is are be was and so then now only just machine system computer server box host again';
const ASK = `${FREE} what which who how show tell give get list display print see does do did has have been there any all every if whether check`;

export const hostsWanted: readonly Skill[] = [
  ...frames('users', [
    {
      name: 'account-ends',
      summary: 'the day on which an account ends',
      heads: [
        [
          '(account|user|login|user account) {N} [account] (should|shall|must|has to|is to|will) (expire|end|run out|be disabled|be closed|stop working) (on|at|by) (?=\\d){P}',
          { user: '$1', day: '$2' },
        ],
        [
          '(let|make|have) [account|user|login] [of] {N} [account] (expire|end|run out) (on|at|by) (?=\\d){P}',
          { user: '$1', day: '$2' },
        ],
        [
          '(set|change) [account] (expiry|expiration|expiry date|expiration date|end date) (of|for) [account|user] {N} [account] to (?=\\d){P}',
          { user: '$1', day: '$2' },
        ],
      ],
      clauses: [],
      free: `${FREE} account user`,
      act: true,
      bonus: 0.01,
      unless: /\b(?:password|cert\w*|session|token)\b/i,
      write: ({ user, day = '' }) =>
        isOne(user) && /^\d{4}-\d\d-\d\d$/.test(day) ? '$sudo usermod -e {day} {user}' : undefined,
      examples: [['the account nora should expire on 2031-02-03', 'sudo usermod -e 2031-02-03 nora']],
    },
    {
      name: 'home-elsewhere',
      summary: 'another home for somebody, with the files',
      heads: [
        [
          '(give|assign) [user] {N} [new|another|different] (home|home directory|home folder) [at|in|namely] (?=\\/){P}',
          { user: '$1', path: '$2' },
        ],
        [
          '(move|relocate) [home|home directory|home folder] [of] [user] {N} [.s] [home|home directory|home folder] to (?=\\/){P}',
          { user: '$1', path: '$2' },
        ],
      ],
      clauses: [
        [
          '[and] (move~|tak~|bring) [his|her|their|all|the] (files|contents|content|things|data|everything) [there|over|along|with it|to it|from old one]',
          { move: '-m' },
        ],
        ['(with|including) [all] (his|her|their|the) [files|contents|data]', { move: '-m' }],
      ],
      free: `${FREE} give new home directory folder files his her their there`,
      act: true,
      bonus: 0.01,
      unless: /\b(?:copy|container|create|account|permission)\b/i,
      write: ({ user, move }, _world, { text }) =>
        isOne(user) && /\bhome\b/i.test(text)
          ? `$sudo usermod -d {path} ${move ?? (/^\W*(?:move|relocate)/i.test(text) ? '-m' : '')} {user}`
          : undefined,
      examples: [
        ['give nora a new home directory /data/nora and move her files there', 'sudo usermod -d /data/nora -m nora'],
      ],
    },
  ]),
  ...frames('network', [
    {
      name: 'name-of-address',
      summary: 'which host has an address',
      heads: [
        [
          '(which|what) (host|machine|name|hostname|host name|domain|domain name|server) (belong~ to|has|is behind|is at|goes with|is|corresponds to|uses) [ip] [address] (?=\\d+\\.\\d+\\.\\d){P}',
          { address: '$1' },
        ],
        [
          '(host|hostname|host name|domain name|dns name|name) (of|for|behind|belonging to) [ip] [address] (?=\\d+\\.\\d+\\.\\d){P}',
          { address: '$1' },
        ],
        [
          '(reverse) [dns] (lookup|look-up|dns|resolution) (of|for|on) [ip] [address] (?=\\d+\\.\\d+\\.\\d){P}',
          { address: '$1' },
        ],
      ],
      clauses: [['(belong~ to|reverse lookup)', {}]],
      free: `${ASK} ip address reverse lookup dns find out belong`,
      bonus: 0.006,
      unless: /\b(?:port|ping|route|whois|owner|company|country|mac|range|network)\b/i,
      write: ({ address = '' }) => (/^\d+(?:\.\d+){3}$/.test(address) ? 'dig +short -x {address}' : undefined),
      examples: [['which host belongs to the address 8.8.4.4', 'dig +short -x 8.8.4.4']],
    },
    {
      name: 'pings-enough',
      summary: 'whether a host answers, with so many pings',
      heads: [
        [
          '(does|if|whether|check~|test~|see) [if|whether] [host|server|machine] {P} (answer~|respond~|repl~|reacts|is reachable|can be reached|is up|is alive) [to] [ping|pings|a ping]',
          { host: '$1' },
        ],
        ['(ping) [host|server|machine] {P}', { host: '$1' }],
        ['is [host|server|machine] {P} (reachable|alive|up|online|there)', { host: '$1' }],
      ],
      clauses: [
        [
          '[with|send|using|use|by|sending] [only|just|exactly|at most] {#} (packets|pings|packages|times|probes|echo requests) [are|is|suffice|will do] [enough|sufficient|ok|fine]',
          { count: '$1' },
        ],
        ['{#} (packets|pings|times) (are|is) (enough|sufficient|plenty)', { count: '$1' }],
        ['[with] [only|just] (one|a single|single) (packet|ping)', { count: '1' }],
        ['(once|just once)', { count: '1' }],
        ['twice', { count: '2' }],
      ],
      free: `${ASK} ping pings answer answers respond responds packets enough with send reachable up alive`,
      bonus: 0.002,
      unless: /\b(?:port|https?|url|status|every|interval|flood|seconds?|timeout|and|route|resolve)\b|:\/\//i,
      write: ({ host = '', count }) =>
        count !== undefined && /^(?:[\w-]+\.)*[\w-]+$/.test(host) && !isOrdinary(host.toLowerCase())
          ? `ping -c ${count} {host}`
          : undefined,
      examples: [['check if 10.0.0.9 answers to pings, four packets are enough', 'ping -c 4 10.0.0.9']],
    },
    {
      name: 'key-brought',
      summary: 'let a key log in on another host',
      heads: [
        [
          '(copy|add|put|install|append|upload|bring) [public] [ssh] [key] (?=\\S*\\.pub ){P} (to|into|in) [authorized keys|authorized_keys|keys] (on|of|at) [host|server|machine] {N}',
          { key: '$1', host: '$2' },
        ],
        [
          '(copy|add|put|install|upload|bring) [public] [ssh] [key] (?=\\S*\\.pub ){P} (to|onto|on) [host|server|machine] {N}',
          { key: '$1', host: '$2' },
        ],
      ],
      clauses: [['(for|as|of) [user|account] {N}', { user: '$1' }]],
      free: `${FREE} copy add put install authorized keys key file public ssh user`,
      act: true,
      terminal: true,
      bonus: 0.02,
      unless: /\b(?:agent|github|gitlab)\b/i,
      write: ({ host = '', user }) =>
        /^(?:[\w.-]+@)?[\w.-]+$/.test(host) && !isOrdinary(host)
          ? `ssh-copy-id -i {key} ${user === undefined ? '{host}' : '{user}@{host}'}`
          : undefined,
      examples: [
        ['put work.pub into the authorized keys on falcon for the user nora', 'ssh-copy-id -i work.pub nora@falcon'],
      ],
    },
  ]),
];
