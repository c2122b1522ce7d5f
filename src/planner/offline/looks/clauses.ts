/** The turns of phrase that say a manner of a look, and what each says. */
import type { Clause } from '../frames/clause.ts';
import { DEEDS, OF_LOGS, WHERE } from './clauses-of-deeds.ts';

const LEAVING = '(without|with no|no|omit~|hid~|skip~|exclud~|suppress~|drop~|strip~|minus|not show~|leav~ out)';
const HEADER = '(header~|heading~|header line~|header row~|headerline|title line|title row|column names|column titles)';
const ROWS = '(line~|row~|entries|entry|item~|result~|of them|record~|one~|value~|name~|element~)';
const THEM = '(it|them|result~|output|list|that|this|everything|listing|answer|report|table)';
const WITH =
  '(contain|contains|containing|match~|mention~|includ~ word|includ~ string|includ~ text|that includ~|which includ~)';
const WHAT = '(word|text|string|pattern|name|phrase|keyword|regex|substring|term)';

const ROW_MANNERS: readonly Clause[] = [
  [`${LEAVING} [column|table] ${HEADER}`, { header: 'no' }],
  [`(with|including|and|show~|print~) [column|table] ${HEADER}`, { header: 'yes' }],
  ['(how many|number of|count of|count|total number of)', { count: 'yes' }],
  [`[and] [only|just] (count~|number of) [${THEM}|${ROWS}]`, { count: 'yes' }],
  ['(only|just) [total] (number|count) [of them]', { count: 'yes' }],
  [`limit~ [${THEM}] to [only|first|top] {#} [${ROWS}]`, { limit: '$1', end: 'first' }],
  [`(at most|no more than|up to|maximum|maximum of) {#} ${ROWS}`, { limit: '$1', end: 'first' }],
  [`[only|just] (first|top) {#} [${ROWS}]`, { limit: '$1', end: 'first' }],
  [`[only|just] (last|final|latest|most recent|newest) {#} [${ROWS}]`, { limit: '$1', end: 'last' }],
  [`[only|just] {#} (most recent|latest|last|newest) [${ROWS}]`, { limit: '$1', end: 'last' }],
  [
    `[and] [show~|keep~|print~|list~] [only|just] [those|ones|${ROWS}] [that|which] [do|does] not ${WITH} [${WHAT}] {M}`,
    { unlike: '$1' },
  ],
  [
    `(without|except|except for|exclud~|other than|but not|ignor~|leaving out) [those|ones|${ROWS}] [${WITH}] [${WHAT}] {Q}`,
    { unlike: '$1' },
  ],
  [
    `[and] [show~|keep~|print~|list~] [only|just] [those|ones|${ROWS}] [that|which|whose name~|whose command~] ${WITH} [${WHAT}] {M}`,
    { like: '$1' },
  ],
  [
    `(with|having) [${WHAT}] {M} in [name|names|title|them|it|its|their|description|command line|command|path] [name|names]`,
    { like: '$1' },
  ],
  [`(filter~|grep~|narrow~ down|search~) [${THEM}] (by|for|on|to) {M}`, { like: '$1' }],
  ['(related to|about|concerning|regarding) {M}', { like: '$1' }],
  [
    '(sort~|order~|arrang~) [them] (alphabetically|by name|lexically|in alphabetical order|in alphabetic order)',
    { order: 'name' },
  ],
  ['(alphabetically|in alphabetical order|in alphabetic order)', { order: 'name' }],
  [
    '(in reverse [order]|in reverse chronological order|reversed|newest first|most recent first|latest first)',
    { reverse: 'yes' },
  ],
];

const JOINED: readonly Clause[] = [
  ['(instead of|rather than) [on] (single|one) line [output]', {}],
  [
    '(one|each|every one) [{N}] (per|a|on each|in each|on a|on its|on their|on) [own|separate|new|single] line',
    { join: 'lines' },
  ],
  [
    '(each|every) (entry|item|group|address|name|value|element|directory|folder|one) on (its|a|their) [own|separate|new|single] line',
    { join: 'lines' },
  ],
  [
    '[each|every one|listed|printed|all] on (separate|individual|multiple|different|own|several|new|their own) lines',
    { join: 'lines' },
  ],
  ['one per line', { join: 'lines' }],
  ['(comma|,)[ -]?separated [list]', { join: 'comma' }],
  ['separated by (commas|a comma|comma)', { join: 'comma' }],
  ['[space separated] on (single|one|same) line', { join: 'space' }],
  ['(space separated|space-separated|separated by spaces)', { join: 'space' }],
];

const FORMS: readonly Clause[] = [
  ['(in|as|to|using) (upper case|uppercase|upper-case|capital letters|capitals|caps|all caps)', { letters: 'upper' }],
  ['(in|as|to|using) (lower case|lowercase|lower-case|small letters)', { letters: 'lower' }],
  ['(in|as|using) (megabytes|mb|mib|mebibytes|megs)', { unit: 'm' }],
  ['(in|as|using) (gigabytes|gb|gib|gibibytes|gigs)', { unit: 'g' }],
  ['(in|as|using) (kilobytes|kb|kib|kibibytes)', { unit: 'k' }],
  ['(in|as|using) bytes', { unit: 'b' }],
  [
    '[in|as|with|using] [a] (human readable|human-readable|human friendly|human-friendly|easily readable|readable) [form|format|units|unit|sizes|way|output|fashion|numbers|timestamps|times]',
    { unit: 'h' },
  ],
  ['[as|in|using|with] json [format|form|output]', { json: 'yes' }],
  [
    '(numerically|in numeric form|with numeric addresses|numeric addresses|numeric|as numbers|numeric form|numeric output)',
    { numeric: 'yes' },
  ],
  [
    '(without|do not|don.t|no|not|instead of|avoid) [trying to] (resolv~|look~ up|lookup) [host|hosts|service|dns|ip] [name|names|hostnames|addresses|ports|them]',
    { numeric: 'yes' },
  ],
  [
    '(verbose~|in detail|detailed|with details|with more detail|in full detail|with all details|more details|full details|with extra detail)',
    { verbose: 'yes' },
  ],
  [
    '[with|and] [user|host|names|ids|id|command~|line~|column~|name~|path~] [and] [host|user|command] [names|lines|columns|ids|hostnames|them] [are|be] (not|never|un|without being) (cut off|cut|truncat~|shorten~|abbreviat~) [off]',
    { wide: 'yes' },
  ],
  [
    '(untruncated|un-truncated|uncut|without truncation|no truncation|without truncat~ [names|them|command lines|lines|columns|anything|ids])',
    { wide: 'yes' },
  ],
  ['(in|as) [plain|simple|full] words', { unit: 'h' }],
  ['(in|as|through|via|with|using) [a] (pager|less)', { pager: 'yes' }],
  [
    '(page by page|one page at a time|one screen at a time|a page at a time|a screen at a time|screen by screen|with paging)',
    { pager: 'yes' },
  ],
  ['(without|no|not using|bypassing) [a] (pager|paging|paginat~)', { pager: 'no' }],
  [
    `[and] (save|write|store|put|redirect|dump|export|send) [${THEM}] (to|into|in) [file] [named|called] {F}`,
    { file: '$1' },
  ],
  ['(to|into) [a] file [named|called] {P}', { file: '$1' }],
  [`[and] (append~|add) [${THEM}] to [end of] [file] [named|called] {F}`, { append: '$1' }],
];

/** Of what there is how many. */
const TALLIES: readonly Clause[] = [
  [
    '[grouped|counted|broken down|split] (per|by|for each|for every|of each|of every) (user|owner|person|account|username)',
    { tally: 'user' },
  ],
  [
    '[grouped|counted|broken down|split] (per|by|for each|for every|of each|of every) (state|status)',
    { tally: 'state' },
  ],
  [
    '[grouped|counted|broken down|split] (per|by|for each|for every|of each|of every) (type|file system type)',
    { tally: 'fstype' },
  ],
  [
    '[grouped|counted|broken down|split] (per|by|for each|for every|of each|of every) (command|program|process name|executable name)',
    { tally: 'name' },
  ],
  [
    '[grouped|counted|broken down|split] (per|by|for each|for every|of each|of every) (host|address)',
    { tally: 'host' },
  ],
  ['[grouped|counted|broken down|split] (per|by|for each|for every|of each|of every) (terminal|tty)', { tally: 'tty' }],
  ['[grouped|counted|broken down|split] (per|by|for each|for every|of each|of every) (image)', { tally: 'image' }],
  [
    '[grouped|counted|broken down|split] (per|by|for each|for every|of each|of every) (author|committer|contributor)',
    { tally: 'user' },
  ],
  ['(does|do|has|did) (each|every) (user|owner|person|account) (have|has|run|own|make|use)', { tally: 'user' }],
  ['(does|do|has|did) (each|every) (author|committer|contributor) (have|has|run|own|make|use)', { tally: 'user' }],
];

const OFTEN: readonly Clause[] = [
  [
    '[refresh~|updat~|repeat~|again|repeatedly|rerun~|poll~|continuously] [it] every (second|1 second)',
    { every: '1 second' },
  ],
  ['[refresh~|updat~|repeat~|again|repeatedly|rerun~|poll~|continuously] [it] every {D}', { every: '$1' }],
  [
    '(continuously|in real time|in realtime|in real-time|live|repeatedly|as it changes|and keep watching|keep watching|keep refreshing|keep updating)',
    { live: 'yes' },
  ],
  ['(follow~|and follow|keep following|as it grows|as they come|as they arrive|as new lines arrive)', { live: 'yes' }],
  ['(watch|monitor)', { live: 'yes' }],
  ['(with|using|at|in) interval~ (of|=) {D}', { interval: '$1' }],
  ['{D} (apart|interval~|between [each|pings|packets|attempts])', { interval: '$1' }],
  ['(wait~|with a pause of|pausing) {D} (between|in between) [each|them|pings|packets|attempts]', { interval: '$1' }],
  ['[exactly|only|just] {#} (times|packets|pings|probes|echo requests|requests)', { times: '$1' }],
  ['[exactly|only|just] once', { times: '1' }],
  ['[exactly|only|just] twice', { times: '2' }],
  ['(with|and|using|set) timeout (of|after|=|to) {D}', { timeout: '$1' }],
  ['(give up|abort|time out|timeout|stop trying) after {D}', { timeout: '$1' }],
  ['(wait~|for) (at most|no more than|a maximum of|no longer than) {D}', { timeout: '$1' }],
];

const WHO: readonly Clause[] = [
  [
    '(as root|with sudo|using sudo|as superuser|as super user|as administrator|as admin|with root (rights|privileges|permissions))',
    { root: 'yes' },
  ],
  ['(own~|start~|run~|launch~|belong~|made|schedul~|creat~|writ~|author~) (by|to) [user|account] {N}', { user: '$1' }],
  ['(of|for|by|from) (user|account|author) {N}', { user: '$1' }],
];

const WHEN: readonly Clause[] = [
  [
    '[log~|made|happen~|record~|written|that] [in|within|during|from|for|over|of] (last|past|previous) {D}',
    { since: '$1 ago' },
  ],
  ['between {T} and {T}', { since: '$1', until: '$2' }],
  ['from {T} (to|until|till|through) {T}', { since: '$1', until: '$2' }],
  ['[log~|made|happen~|record~|written] (since|after|starting from|from|newer than) {T}', { since: '$1' }],
  ['[log~|made|happen~|record~|written] (since|after) {D} ago', { since: '$1 ago' }],
  [
    '[log~|made|happen~|record~|written] since (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    { since: 'last $1' },
  ],
  ['(before|until|till|up to|older than) {T}', { until: '$1' }],
  ['(before|until|older than) {D} ago', { until: '$1 ago' }],
  ['[log~|made|happen~|record~|written|from|of] today', { since: 'today' }],
  ['[log~|made|happen~|record~|written|from|of] yesterday', { since: 'yesterday', until: 'today' }],
];

/** In the order in which they are read: what is longer stands before what is shorter. */
export const MANNERS: readonly Clause[] = [
  ...WHERE,
  ...JOINED,
  ...OF_LOGS,
  ...DEEDS,
  ...OFTEN,
  ...WHEN,
  ...TALLIES,
  ...FORMS,
  ...ROW_MANNERS,
  ...WHO,
];
