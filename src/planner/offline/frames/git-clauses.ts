/** What is said of commits and revisions: whose, since when, how many, of which file, between which, in which form. */
import type { Clause } from './clause.ts';

/** A branch, a tag, a commit or "HEAD". */
const REF = '[branch|tag|commit|version|release|revision|branches|tags|commits] {P} [branch|tag|commit]';

export const SINCE: readonly Clause[] = [
  ['(in|of|from|during|within|over|for) [last|past|previous] {D}', { since: '$1' }],
  ['(last|past|previous) {D}', { since: '$1' }],
  ['[since|from|of|made|done] (yesterday)', { since: 'yesterday' }],
  ['[since|from|of|made|done] (today|this morning)', { since: 'midnight' }],
  ['[since|from|of|made|done|in|during] (week)', { since: 'last monday' }],
  ['(since|after|newer than|starting) {P}', { after: '$1' }],
  ['(before|until|up to|older than|till) {P}', { before: '$1' }],
];

export const WHOSE: readonly Clause[] = [
  ['(by|from|of) author {N} [and|or]', { author: '$1' }],
  ['(made|written|authored|done|pushed|created|committed) by {N}', { author: '$1' }],
  ['(whose|where|with) author is {N}', { author: '$1' }],
  ['by {N}', { author: '$1' }],
  ['{M} (made|wrote|did|committed|authored)', { author: '$1' }],
  ['did {M} (make|commit|write|push|do)', { author: '$1' }],
  ['i (made|wrote|did|committed|authored|have made)', { author: '@me' }],
];

export const FORM: readonly Clause[] = [
  [
    '(one line each|one per line|one line per commit|on one line|in one line|oneline|one-line|single line|one line|compact~|short form|short format|briefly|abbreviated)',
    {},
  ],
  [
    '(with|including|showing|and) [diff] (stat|stats|statistics|changed files|files changed|files they changed|names of changed files|list of changed files)',
    { form: '--stat' },
  ],
  ['(with|including|showing|and) (diff~|patch~|full diff~|actual changes|code changes)', { form: '-p' }],
  ['(graph|as graph|with graph|graphically|ascii graph)', { graph: '--graph' }],
  ['(on|in|of|from|across|for) all branches', { everywhere: '--all' }],
  ['(excluding|without|no|except|ignoring|skip~) merge~ [commits]', { merges: '--no-merges' }],
  ['(only|just) merge~ [commits]', { merges: '--merges' }],
  ['merge commits', { merges: '--merges' }],
  [
    '(oldest first|in reverse|reverse order|from oldest to newest|in chronological order|chronologically)',
    { order: '--reverse' },
  ],
];

export const RANGE: readonly Clause[] = [
  [`between ${REF} and ${REF}`, { from: '$1', to: '$2' }],
  [`from ${REF} (to|until|up to) ${REF}`, { from: '$1', to: '$2' }],
  [
    `(on|in|of|from) ${REF} (that are|which are|but|and) not [yet] [merged] [in|on|into|part of] ${REF}`,
    { to: '$1', from: '$2' },
  ],
  [`(in|on) ${REF} but not [in|on] ${REF}`, { to: '$1', from: '$2' }],
  [`${REF} (has|have) that ${REF} (does not|doesn't|lacks|hasn't) [have]`, { to: '$1', from: '$2' }],
  ['{N}\\.\\.\\.?{N}', { from: '$1', to: '$2' }],
];

export const PATHS: readonly Clause[] = [
  ['(file|folder|directory) {P}', { path: '$1' }],
  ['(of|in|to|for|on) {F}', { path: '$1' }],
  ['(touch~|affect~|chang~|modif~|concern~|involv~) [file|folder|directory|only] {P}', { path: '$1' }],
  ['{P} (file|folder|directory)', { path: '$1' }],
];

export const COUNTS: readonly Clause[] = [
  ['(how many|number of|count~)', { do: 'count' }],
  [
    '(last|latest|most recent|recent|past|previous|newest|top) {#} [commit~|entries|log entries|changes]',
    { count: '$1' },
  ],
  ['{#} (last|latest|most recent|recent|previous|newest|past) [commit~]', { count: '$1' }],
  ['(limit|limited) to {#}', { count: '$1' }],
  ['(last|latest|most recent|newest) commit', { count: '1' }],
];

export const MESSAGE: readonly Clause[] = [
  [
    '(whose|where|with) [commit] (message|subject) (contain~|mention~|has|includ~|match~) [word|text] {N}',
    { grep: '$1' },
  ],
  [
    '(mention~|containing|about|matching|with word) {N} [in message|in their message|in messages|in subject]',
    { grep: '$1' },
  ],
  ['(with|having) {N} in (message|their message|messages|subject)', { grep: '$1' }],
  ['(that|which) (add~|remov~|introduc~|delet~) [string|text|word] {Q}', { code: '$1' }],
];
