/** The session's variables, aliases, functions, options and history, with what is said of them. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';
import { quote } from '../write/quote.ts';

const ASK =
  'what which show tell give get list display print how much many is are the of on in this it we have has been do does i my with and there for you can could me value current shell session bash name names';
const NAME = /^[A-Za-z_]\w*$/;
const VARIABLE = '(environment variable|env variable|env var|shell variable|variable|var)';

/** Options of bash by what they do. */
const OPTIONS: readonly (readonly [RegExp, string, string])[] = [
  [/globstar|\*\*|double star|recursive glob/i, 'shopt', 'globstar'],
  [
    /dotglob|hidden files? (be )?(matched|included)|match(es)? (hidden|dot)|globs? .*(hidden|dotfiles)/i,
    'shopt',
    'dotglob',
  ],
  [/nullglob|(no|without) match(es)? .*(nothing|empty)/i, 'shopt', 'nullglob'],
  [/extglob|extended (glob|pattern)/i, 'shopt', 'extglob'],
  [/nocaseglob|case.?insensitive (glob|file)/i, 'shopt', 'nocaseglob'],
  [/autocd|cd (by|when|just) /i, 'shopt', 'autocd'],
  [/cdspell|(spelling|typos?) .*\bcd\b/i, 'shopt', 'cdspell'],
  [/histappend|append .*history/i, 'shopt', 'histappend'],
  [/errexit|(exit|stop|abort) (on|at|when|after|immediately).*(error|fail)/i, 'set', 'e'],
  [/nounset|(unset|undefined) variables?.*error|error.*(unset|undefined) variables?/i, 'set', 'u'],
  [/xtrace|trac(e|ing)|print .*commands? (before|as)|echo .*commands? (before|as)/i, 'set', 'x'],
  [/pipefail|pipe(line)?s?.*fail/i, 'set', 'o pipefail'],
  [/noclobber|overwrit\w* (files? )?(by|with|through|via)? ?redirect|redirect\w*.*overwrit/i, 'set', 'o noclobber'],
  [/\bvi\b.*(edit|mode|keys)|edit.*\bvi\b/i, 'set', 'o vi'],
  [/\bemacs\b.*(edit|mode|keys)/i, 'set', 'o emacs'],
];

const optioned = (text: string, turn: 'on' | 'off'): string | undefined => {
  const [, program, name] = OPTIONS.find(([said]) => said.test(text)) ?? [];
  if (name === undefined) return undefined;
  if (program === 'shopt') return `shopt -${turn === 'on' ? 's' : 'u'} ${name}`;
  return `set ${turn === 'on' ? '-' : '+'}${name}`;
};

export const askedOfSession: readonly Skill[] = frames('shell', [
  {
    name: 'variable-told',
    summary: 'the value of a variable',
    heads: [
      [`${VARIABLE} {N}`, { name: '$1' }],
      [`{M} ${VARIABLE}`, { name: '$1' }],
      ['(value|content|contents) of {M}', { name: '$1' }],
      ['(what is|whats|what.s) in {M}', { name: '$1' }],
    ],
    clauses: [
      ['(contain~|hold~|set to|equal to|equal|value|content|contents|point~ to|stand~ for|expand~ to)', {}],
      ['(is|are) [there]', {}],
      ['(set|defined|exported)', { ask: 'set' }],
    ],
    free: `${ASK} variable environment does contain set to currently have named called value stored inside now out at`,
    unless:
      /\b(all|every|each|unset|remove|delete|change|export|add|append|create|file|files|script|line|replace|process|pid|container|git|python|remote|default)\b|=/i,
    write: ({ name = '', ask }, _world, { text }) =>
      !NAME.test(name) || !/[A-Z]|_/.test(name)
        ? undefined
        : ask === 'set' && /^\W*(is|whether|check|test)\b/i.test(text)
          ? `printenv ${name}`
          : `echo "$${name}"`,
    examples: [
      ['what does the variable PAGER contain', 'echo "$PAGER"'],
      ['the value of the environment variable PAGER', 'echo "$PAGER"'],
    ],
  },
  {
    name: 'environment-like',
    summary: 'the variables of the environment whose name begins so or contains something',
    heads: [
      ['(environment|env|exported|shell) (variables|vars|variable)', {}],
      ['(environment|env)', {}],
      ['variables', {}],
    ],
    clauses: [
      ['(name|names|name is) (start~|begin~) with {N}', { begins: '$1' }],
      ['(start~|begin~) with {N}', { begins: '$1' }],
      ['(prefix|prefixed with|prefixed by) {N}', { begins: '$1' }],
      [
        '(contain~|mention~|includ~|match~|with|having) [word|string|text] {N} [in name|in their name|in names]',
        { has: '$1' },
      ],
      [
        '(sorted|sort|sorted alphabetically|alphabetically|in alphabetical order|sorted by name|by name)',
        { sort: 'yes' },
      ],
      ['(only names|names only|just names|only their names|without values)', { only: 'names' }],
      ['(how many|number of|count~)', { do: 'count' }],
      ['(related to|about|concerning) {N}', { has: '$1' }],
    ],
    free: `${ASK} whose that variables variable environment env exported set every each currently all shell defined names`,
    unless:
      /\b(unset|remove|delete|change|export |add|append|create|file|files|script|replace|process|pid|container|virtual|value of|git)\b|=/i,
    write: ({ begins, has, sort, only, do: deed }) => {
      if ((begins ?? has ?? sort ?? only ?? deed) === undefined) return undefined;
      if (![begins, has].every((one) => one === undefined || /^[\w.]+$/.test(one))) return undefined;
      const names = only === undefined ? '' : ' | cut -d= -f1';
      const after = `${names}${sort === undefined ? '' : ' | sort'}${deed === undefined ? '' : ' | wc -l'}`;
      return begins === undefined
        ? has === undefined
          ? `env${after}`
          : `env | grep ${/[A-Z]/.test(has) ? '-e' : '-i'} {has}${after}`
        : `env | grep '^{begins}'${after}`;
    },
    examples: [
      ['environment variables whose name starts with XDG', "env | grep '^XDG'"],
      ['the names of the exported variables, sorted by name only names', 'env | cut -d= -f1 | sort'],
    ],
  },
  {
    name: 'alias-told',
    summary: 'what an alias stands for',
    heads: [
      ['alias [called|named|for] {N}', { name: '$1' }],
      ['{M} (alias|alias for|aliased to|an alias)', { name: '$1' }],
      ['(definition|meaning) of alias {N}', { name: '$1' }],
    ],
    clauses: [
      ['(expand~|stand~|do|does|mean~|definition|defined|is|run~|execute~) [to|for|as]', {}],
      ['[is|are] there', {}],
    ],
    free: `${ASK} alias called does what it to for stand definition defined`,
    unless: /\b(create|define an|set|make|add|remove|delete|unset|unalias|get rid)\b|=|"/i,
    write: ({ name }) =>
      /^[\w.-]+$/.test(name ?? '') && !/^(is|for|to|does|in|all|do|of|there)$/.test(name ?? '')
        ? 'alias {name}'
        : undefined,
    examples: [['what does the alias gl stand for', 'alias gl']],
  },
  {
    name: 'alias-made',
    summary: 'a new alias for a command',
    heads: [
      [
        '[create~|make|define~|add|set up|set] [shell|new] alias [called|named] {N} (for|that runs|which runs|to run|meaning|standing for|as|that does|that means|to mean|running|that expands to|to) [command] {R}',
        { name: '$1', body: '$2' },
      ],
      ['alias {N} (to|as) [command] {R}', { name: '$1', body: '$2' }],
      ['make {N} [an] alias (for|of) {R}', { name: '$1', body: '$2' }],
    ],
    clauses: [],
    act: true,
    free: 'create make define add set up alias a an for that runs to new shell command called named the',
    unless: /\b(permanent\w*|bashrc|file|remove|delete|git alias|host|dns|email)\b/i,
    write: ({ name = '', body = '' }) => {
      const isCommand = /^[a-z][\w./-]*(?:\s+[-\w./=~:*]+)*$/i.test(body) && !/\b(?:a|the|my)\b/.test(body);
      return isCommand && /^[\w.-]+$/.test(name) ? `alias ${name}=${quote(body)}` : undefined;
    },
    examples: [['define an alias st for git status', "alias st='git status'"]],
  },
  {
    name: 'umask-told',
    summary: 'which rights new files do not get',
    heads: [
      ['umask', {}],
      ['(file|permission) creation mask', {}],
      ['default permission~ [mask] (of|for) new files', {}],
    ],
    clauses: [
      ['(symbolic|symbolically|symbolic form|symbolic notation|readable form|letters|as letters)', { how: '-S' }],
    ],
    free: `${ASK} umask form notation mask default octal numeric`,
    unless: /\b(set|change|to 0|\d{3})\b/i,
    write: () => 'umask [{how}]',
    examples: [['the umask as letters', 'umask -S']],
  },
  {
    name: 'option-turned',
    summary: 'an option of the shell, turned on or off',
    heads: [
      ['(turn on|switch on|enable~|activate~|set|make bash|make shell|let bash) {R}', { turn: 'on' }],
      ['(turn off|switch off|disable~|deactivate~|unset|stop bash|stop shell) {R}', { turn: 'off' }],
    ],
    clauses: [],
    act: true,
    free: '',
    write: ({ turn }, _world, { text }) =>
      /\b(option|bash|shell|globstar|dotglob|nullglob|extglob|autocd|errexit|nounset|xtrace|pipefail|noclobber|tracing|glob|mode)\b/i.test(
        text,
      ) && !/\b(file|script|config|bashrc|prompt|login shell|user)\b/i.test(text)
        ? optioned(text, turn === 'on' ? 'on' : 'off')
        : undefined,
    examples: [['turn on the bash option that makes ** match recursively', 'shopt -s globstar']],
  },
  {
    name: 'where-program-is',
    summary: 'where a program comes from',
    heads: [
      [
        '(where|which directory|what directory|which folder|what folder|from where|location|path) [is|does|do] {M} [program|command|binary|executable] (run~|located|installed|live~|come~|found|launched|started|executed) [from]',
        { name: '$1' },
      ],
      [
        '(where is|location of|path of|path to|full path of|full path to|absolute path of) {M} [program|command|binary|executable] [located|installed]',
        { name: '$1' },
      ],
      [
        'which {M} (would run|is run|is used|is executed|gets executed|would be executed|is being used)',
        { name: '$1' },
      ],
    ],
    clauses: [
      ['(all|every) (places|locations|copies|occurrences)', { how: '-a' }],
      ['in PATH', {}],
    ],
    free: `${ASK} from run command program binary executable located installed on system being used when type at`,
    write: ({ name = '', how }, world) =>
      /^[a-z][\w.+-]*$/.test(name) && world.entry(name) === undefined
        ? how
          ? 'which -a {name}'
          : 'which {name}'
        : undefined,
    examples: [['from which directory does gawk run', 'which gawk']],
    unless: /\b(file|folder named|config|log|home|process|pid|package|man page|source)\b/i,
  },
]);
