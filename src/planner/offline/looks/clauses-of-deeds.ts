/** The turns of phrase that say where and how carefully something is done, and which entries of a log are meant. */
import type { Clause } from '../frames/clause.ts';

const ELSEWHERE = '(host|server|machine|remote host|remote machine|remote server|node|remote)';

export const WHERE: readonly Clause[] = [
  [
    `(on|at) [${ELSEWHERE.slice(1, -1)}] {N} (over ssh|via ssh|using ssh|through ssh|remotely) (as|with|user|as user|with user|username|login) [user|is] {N}`,
    { host: '$1', login: '$2' },
  ],
  [
    `(on|at) [${ELSEWHERE.slice(1, -1)}] {N} (as|logged in as|with user) [user] {N} (over ssh|via ssh|using ssh|through ssh|remotely)`,
    { host: '$1', login: '$2' },
  ],
  [`(on|at|of) ${ELSEWHERE} {N} (as|logged in as|with user) [user] {N}`, { host: '$1', login: '$2' }],
  [
    `(on|at) [remote] (hosts|servers|machines|nodes) {N} [and] {N} [and] {N} [over ssh|via ssh|using ssh|through ssh]`,
    { host: '$1', more: '$2', most: '$3' },
  ],
  [
    `(on|at) [remote] (hosts|servers|machines|nodes) {N} [and] {N} [over ssh|via ssh|using ssh|through ssh]`,
    { host: '$1', more: '$2' },
  ],
  [`(on|at|of) ${ELSEWHERE} {N} [over ssh|via ssh|using ssh|through ssh|remotely]`, { host: '$1' }],
  ['(on|at) {N} (over ssh|via ssh|using ssh|through ssh|remotely)', { host: '$1' }],
  ['(over ssh|via ssh|using ssh|through ssh|remotely) (on|at) {N}', { host: '$1' }],
];

/** What the machine is goes without saying. */
const SYSTEMS =
  '(on|onto|for|under) [my] (red hat|redhat|fedora|debian|ubuntu|centos|arch|alpine|suse|linux|mac) [linux|based] (box|machine|system|server|host|computer|laptop|pc)';

export const OF_LOGS: readonly Clause[] = [
  ['(from|of|for|since|in|during) (current|this|last|latest) (boot|startup|start of system)', { boot: 'yes' }],
  ['since [last|latest|it was|system was] (boot~|reboot~|startup|restart~|started)', { boot: 'yes' }],
  [
    '(with|of|at|having) (priority|level|severity) [of|level] (error|err|errors) [or (higher|above|worse|more severe)]',
    { priority: 'err' },
  ],
  [
    '(with|of|at|having) (priority|level|severity) [of|level] (warning|warn|warnings) [or (higher|above|worse|more severe)]',
    { priority: 'warning' },
  ],
  [
    '(with|of|at|having) (priority|level|severity) [of|level] (critical|crit) [or (higher|above|worse|more severe)]',
    { priority: 'crit' },
  ],
  ['(with|including|show~) [iso|human readable|readable] (timestamps|timestamp|time stamps|times)', { stamps: 'yes' }],
];

export const DEEDS: readonly Clause[] = [
  [SYSTEMS, {}],
  [
    '(limit~|cap~|throttl~|restrict~) [it|bandwidth|speed|rate|download|transfer|transfer rate|download speed] (to|at) {S} [per second|a second|/s]',
    { rate: '$1' },
  ],
  ['(at no more than|at most|no faster than|at up to) {S} (per second|a second|/s)', { rate: '$1' }],
  [
    '(quiet~|silent~|without any output|in quiet mode|in silent mode|without [a|showing] progress [bar|meter]|suppressing output|with no output)',
    { quiet: 'yes' },
  ],
  ['[as|do|in|with|using|just|only] [a] (dry run|dry-run|dryrun|simulation) [first|only|mode]', { dry: 'yes' }],
  ['(just|only) simulate [it]', { dry: 'yes' }],
  [
    '(without|but do not|but don.t) (actually|really) [do~|chang~|install~|copy~|transferr~|upload~|run~|execut~|delet~|remov~|push~] [anything|it|them]',
    { dry: 'yes' },
  ],
  [
    '(without (asking [me]|prompting [me]|[a] confirmation [prompt~]|confirming [anything]|being asked|any prompt~|prompt~|questions)|answer~ yes [to everything|to all questions|automatically]|non-interactively|noninteractively|automatically answering yes|assum~ yes)',
    { yes: 'yes' },
  ],
  [
    '(with no|no|skip~|without) (confirmation~|questions [asked]|prompts|prompt|further questions) [prompt~|dialog~|needed|required]',
    { yes: 'yes' },
  ],
  [
    '[and|but] (do not|don.t|never) (ask|prompt|bother) [me] [anything|for confirmation|any questions|about it|again]',
    { yes: 'yes' },
  ],
  [
    '(say~|saying|answer~|confirm~|with|repl~) yes to (everything|all [questions]|every question|each question|any question|it)',
    { yes: 'yes' },
  ],
  ['(confirm~ (everything|automatically)|auto-confirm~|with automatic confirmation|unattended)', { yes: 'yes' }],
  [
    '[but|and|while] (leav~|keep~|preserv~|retain~|not touch~|not delet~|not remov~) (config|configuration|configs|conf|settings|config file~|configuration file~|settings files) [alone|in place|untouched|there|intact|on disk|as they are|as it is|around|behind]',
    { keeps: 'yes' },
  ],
  [
    '[but] (config|configuration|configs|settings|config file~|configuration file~) (may|can|should|must|shall|has to|have to|is to|are to) (stay|remain|be kept|be left) [there|in place|untouched|behind]',
    { keeps: 'yes' },
  ],
  [
    '[but] (not|without|without touching its|without deleting its|without removing its) (config|configuration|settings|configuration file~|config file~)',
    { keeps: 'yes' },
  ],
  ['(suppress~|hid~|ignor~|discard~|without|no) [any|all] (error~|error messages|stderr|warning~)', { errors: 'no' }],
];
