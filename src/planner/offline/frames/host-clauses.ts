/** What is said of other hosts: who logs in, where, by which port, with which key, through which other one. */
import type { Clause } from './clause.ts';

export const HOST = '[remote] [host|server|machine|box|computer|node]';

export const LOGIN: readonly Clause[] = [
  ['(as|with|for|by|using|under) (user name|username|login name|account name|account) [of|is] {N}', { user: '$1' }],
  ['as [user|username|login] {N}', { user: '$1' }],
  ['(for|with|by) (user|username|login) {N}', { user: '$1' }],
  ['(user|username|login) [is] {N}', { user: '$1' }],
];

export const BY_WAY: readonly Clause[] = [
  ['(on|at|over|via|using|through|with) [non-standard|ssh|custom] port [number] {#}', { port: '$1' }],
  ['(ssh port|port) {#}', { port: '$1' }],
  [
    '(with|using|via) [private|identity|ssh|key] (key|identity|key file|identity file|private key|file) {F}',
    { key: '$1' },
  ],
  ['key (is|file) {F}', { key: '$1' }],
  [
    `(via|through|over|jumping through|jump through|by way of) [jump|bastion|gateway|proxy] ${HOST} {N} [jump host|host|bastion|gateway|server]`,
    { jump: '$1' },
  ],
  ['with {N} as (jump|jump host|bastion|gateway|proxy)', { jump: '$1' }],
];

export const COPYING: readonly Clause[] = [
  [
    "(delet~|remov~) [extra|extraneous|old|obsolete|those] [files|file|ones|what|whatever|anything|everything] [that|which] [is|are] (gone|missing|no longer there|no longer here|not there|deleted|not present|not in source|not on source|no longer exist|do not exist|don't exist|does not exist|vanished|removed) [locally|here|in source|on source|at source|from source|any more|anymore|any longer|there]",
    { delete: '--delete' },
  ],
  [
    '(delet~|remov~) (extraneous|extra|obsolete|superfluous) [files|ones|files there|files at destination|files on destination|files from destination]',
    { delete: '--delete' },
  ],
  ['(mirror~|exact copy|exact mirror)', { delete: '--delete' }],
  [
    "(dry run|dry-run|trial run|only show what would|without changing anything|simulat~|just show what would|but don't transfer|preview) [be] [copied|done|transferred|change|happen]",
    { dry: '--dry-run' },
  ],
  [
    '(compress~|with compression|compressed) [data|transfer|during transfer|it|in transit|on the way|while transferring|on way]',
    { pack: 'z' },
  ],
  ['(progress|progress bar|with progress|show~ progress|display~ progress)', { progress: '--progress' }],
  ['(verbose~|show~ each file|show~ files)', { verbose: 'v' }],
  [
    '(limit~|throttl~|cap) [bandwidth|speed|rate|transfer|it] [bandwidth|speed|rate] (to|at) {#} ?(?:kb|k|kb/s|kbps|kbytes|kilobytes)? [per second|a second|/s]',
    { limit: '$1' },
  ],
  [
    '(excluding|exclude|except|except for|without|skipping|skip|but skip|leaving out|ignoring|but not|omitting|not including|apart from) [folder|directory|file|files|everything in|pattern|all] {P} (and|or) {P} [folder|directory|files|folders]',
    { out: '$1', outb: '$2' },
  ],
  [
    '(excluding|exclude|except|except for|without|skipping|skip|but skip|leaving out|ignoring|but not|omitting|not including|apart from) [folder|directory|file|files|everything in|pattern|all] {P} [folder|directory|files]',
    { out: '$1' },
  ],
  [
    '(only|just) [files that are|those that are|if|newer|copy|ones that are] newer [files|ones] [than there|than those there|than on destination]',
    { newer: '-u' },
  ],
  [
    "(skip|without overwriting|don't overwrite|not overwriting|never overwrit~) [files that are] [newer|newer there|existing] [files] [there|on receiver|on destination|at destination]",
    { newer: '-u' },
  ],
  [
    '(preserv~|keep~|retain~|with|including) (permissions|times|timestamps|modification times|ownership|owners|everything|attributes|all attributes|symlinks|links) [and] [permissions|times|timestamps|ownership|owner|owners|links]',
    { keep: '-p' },
  ],
  [
    '(resum~|continu~|partial) [partial|interrupted|partially|if interrupted|transfer~|copied|transferred|download|files] [transfer~|files|download]',
    { partial: '--partial' },
  ],
];

/** A host that is one by its look: somebody's at, or numbers. */
const AT = '(?=[\\w.-]+@[\\w.-]+ |\\d+\\.\\d+\\.\\d+\\.\\d+ ){P}';

/** Copies to and from such hosts. */
export const BY_LOOK: readonly Clause[] = [
  [
    `(to|into|onto|under|in|at) [folder|directory|path] {F} (on|at|of) ${HOST} ${AT}`,
    { to: '$1', host: '$2', side: 'to' },
  ],
  [
    `(to|onto|on) ${HOST} ${AT} (in|into|under|at|to) [folder|directory|path] {F}`,
    { host: '$1', to: '$2', side: 'to' },
  ],
  [`(folder|directory) {P} (from|off) ${HOST} ${AT}`, { path: '$1', host: '$2', side: 'from', is: 'folder' }],
  [`[file] {F} (from|off|on) ${HOST} ${AT}`, { path: '$1', host: '$2', side: 'from' }],
  [`(from|off) ${HOST} ${AT}`, { host: '$1', side: 'from' }],
  [`(to|onto|on|for) ${HOST} ${AT}`, { host: '$1', side: 'to' }],
  ['(to|into|under|in) [folder|directory] {F} on {M}', { to: '$1', host: '$2', side: 'to' }],
  ['(into|to|in) (this|current|present|my) [working] (directory|folder|dir)', { to: '.' }],
  ['(over|to) here', { to: '.' }],
];
