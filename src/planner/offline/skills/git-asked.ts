/** The history and the differences of a repository, with everything that is said of them at once. */

import type { World } from '../../../world.ts';
import { frames } from '../frame.ts';
import type { Attributes } from '../frames/clause.ts';
import { COUNTS, FORM, MESSAGE, PATHS, RANGE, SINCE, WHOSE } from '../frames/git-clauses.ts';
import type { Skill } from '../skill.ts';

const ASK =
  'what which show tell give get list display print see find git repository repo project me were was is are have has been there that made done happened commit commits log history only just all every each changes changed of in the this line lines from for to on';

/** A revision, no word of everyday. */
const REVISION = /^(?:HEAD(?:[~^@{}\d-]*)?|[\w][\w./~^@-]*)$/;
const isRevision = (name: string | undefined): boolean =>
  name === undefined ||
  (REVISION.test(name) &&
    !/^(?:it|them|file|files|last|first|previous|current|working|index|staging|stage|remote|local|two|three|branch|main branch|changes|commits?|author|me|us|now|staged|unstaged)$/i.test(
      name,
    ));

const sinceOf = ({ since, after }: Attributes): string | undefined => {
  if (after !== undefined) return after;
  if (since === undefined) return undefined;
  return /^\d/.test(since) ? since.replace(' ', '.').concat('.ago') : since.replace(' ', '.');
};

const isPath = (path: string | undefined, world: World): boolean =>
  path === undefined || /[./]/.test(path) || world.entry(path) !== undefined;

const isAuthor = (name: string | undefined): boolean =>
  name === undefined ||
  name === '@me' ||
  (/^[\w.@ -]+$/.test(name) &&
    !/^(?:author|date|time|name|message|file|month|day|week|year|hour|default|size|line|lines|commit|adding|using)$/i.test(
      name,
    ));

/** What `git log` and `git rev-list` take alike. */
const choice = (said: Attributes, from: string | undefined): string =>
  [
    said['author'] === undefined
      ? ''
      : said['author'] === '@me'
        ? '--author="$(git config user.name)"'
        : '--author={author}',
    from === undefined ? '' : `--since=${from}`,
    said['before'] === undefined ? '' : '--until={before}',
    said['grep'] === undefined ? '' : '--grep={grep}',
    said['code'] === undefined ? '' : '-S {code}',
    said['merges'] ?? '',
    said['everywhere'] ?? '',
    said['order'] ?? '',
    said['count'] === undefined ? '' : '-n {count}',
  ]
    .filter((one) => one !== '')
    .join(' ');

/** The revisions that are spoken of, as `git log` takes them. */
const rangeOf = ({ from, to }: Attributes): string =>
  from === undefined ? (to === undefined ? '' : '{to}') : '{from}..{to}';

/** A day, as git reads it. */
const isDay = (day: string | undefined): boolean =>
  day === undefined ||
  /^(?:\d[\d:.-]*|yesterday|today|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i.test(day);

const isMeant = (said: Attributes, world: World): boolean =>
  isDay(said['after']) &&
  isDay(said['before']) &&
  [said['from'], said['to']].every(isRevision) &&
  isPath(said['path'], world) &&
  isAuthor(said['author']);

const logged = (said: Attributes, world: World): string | undefined => {
  const { path, form = '', graph = '' } = said;
  if (!isMeant(said, world)) return undefined;
  const chosen = choice(said, sinceOf(said));
  const range = rangeOf(said);
  if (`${chosen}${range}${path ?? ''}${form}${graph}` === '') return undefined;
  const file = path === undefined ? '' : ' -- {path}';
  if (said['do'] === 'count')
    return `git rev-list --count ${chosen} ${range === '' && said['everywhere'] === undefined ? 'HEAD' : range}${file}`;
  return `git log ${form === '' ? '--oneline' : form} ${graph} ${chosen} ${range}${file}`;
};

const compared = (said: Attributes, world: World): string | undefined => {
  const { from, to, against, path, how, stage, space } = said;
  const refs = [from, to, against];
  const isOfFiles = refs.some((one) => one !== undefined && one !== 'HEAD' && world.entry(one) !== undefined);
  if (isOfFiles || !refs.every(isRevision) || !isPath(path, world)) return undefined;
  const ends = from !== undefined ? '{from}..{to}' : against !== undefined ? '{against}' : '';
  if (ends === '' && stage === undefined && path === undefined && how === undefined) return undefined;
  return `git diff ${how ?? ''} ${space ?? ''} ${stage ?? ''} ${ends}${path === undefined ? '' : ' -- {path}'}`;
};

export const gitAsked: readonly Skill[] = frames('git', [
  {
    name: 'git-log-chosen',
    summary: 'commits: whose, since when, how many, of which file, between which',
    heads: [
      ['commit~', {}],
      ['(git log|git history|log|history) (of|for|since|between|from|with|by|as)', {}],
      ['(git log|git history)', {}],
    ],
    clauses: [
      ...RANGE,
      ...MESSAGE,
      ...SINCE,
      ...COUNTS,
      ...WHOSE,
      ...FORM,
      ['(on|of|in|from) branch {P}', { to: '$1' }],
      ['(on|of|in|from) {P} branch', { to: '$1' }],
      ...PATHS,
    ],
    free: ASK,
    unless:
      /\b(be committed|next commit|undo|revert|reset|squash|amend|cherry|drop|delete|remove|tag|message (of|to|for)|hash|per (author|day|person)|contributors?|who|diff(erence)?s? between|stage|stash|push|pull|merge the|rebase|first commit|command|shell)\b/i,
    write: logged,
    examples: [
      [
        'commits by nora in the last 2 weeks without merges',
        'git log --oneline --author=nora --since=2.weeks.ago --no-merges',
      ],
      ['which commits are on branch login but not on main', 'git log --oneline main..login'],
      ['last 3 commits touching notes.txt with stats', 'git log --stat -n 3 -- notes.txt'],
      ['how many commits did nora make since yesterday', 'git rev-list --count --author=nora --since=yesterday HEAD'],
    ],
  },
  {
    name: 'git-diff-chosen',
    summary: 'what differs between revisions, of a file, in names or numbers only',
    heads: [
      ['(diff~|difference~|differ)', {}],
      ['(chang~|modif~) (between|since|from)', {}],
      ['compar~', {}],
    ],
    clauses: [
      ...RANGE,
      [
        '(against|with|to|since|from|compared to|compared with|relative to|and) [branch|tag|commit|version|release] {N}',
        { against: '$1' },
      ],
      ['since [last|latest|previous|most recent] commit', { against: 'HEAD' }],
      ['(only|just) (names|file names|filenames|names of files|files)', { how: '--name-only' }],
      ['(which|what|list|names of) [changed] files', { how: '--name-only' }],
      ['files (that|which|have|were|changed|differ)', { how: '--name-only' }],
      ['(stat|stats|statistics|summary|number of lines|how many lines)', { how: '--stat' }],
      ['(word by word|word diff|by word~|word level)', { how: '--word-diff' }],
      ['(ignoring|without|ignore) (whitespace|spaces|white space) [changes]', { space: '-w' }],
      ['(staged|cached|in index|staging area)', { stage: '--staged' }],
      ['[my] (working tree|working copy|working directory|local changes|uncommitted changes)', {}],
      ...PATHS,
    ],
    free: `${ASK} diff differences difference differ between branches branch tags tag compare and two files file name names changed change do different my staged git as with`,
    unless:
      /\b(lines? (of|in)|sort|directories|folders|side by side|columns?|csv|json|days?|dates?|time|disk|who|commits?|sizes?|checksum)\b/i,
    write: compared,
    examples: [
      ['which files differ between main and the branch login', 'git diff --name-only main..login'],
      ['diff of notes.txt between main and login', 'git diff main..login -- notes.txt'],
      ['git diff against main with only the file names', 'git diff --name-only main'],
    ],
  },
  {
    name: 'git-blame-lines',
    summary: 'who wrote some lines of a file',
    heads: [
      ['who [last] (chang~|wrote|edited|modif~|touched|authored|is responsible for|added)', {}],
      ['(blame~|annotat~)', {}],
      ['(author|authors) of', {}],
    ],
    clauses: [
      ['line~ {#} (to|-|through|until|and) {#}', { from: '$1', to: '$2' }],
      ['line~ {#}-{#}', { from: '$1', to: '$2' }],
      ['line~ {#}', { from: '$1', to: '$1' }],
      ['(of|in|from|file) {P}', { path: '$1' }],
      ['(blame|annotate) {P}', { path: '$1' }],
      ['(each|every) line', {}],
    ],
    free: `${ASK} who last changed wrote edited of in lines line file each every git blame author authors recently`,
    unless: /\b(commits|repo(sitory)?|owner|owns)\b/i,
    write: ({ path, from, to }) =>
      path === undefined || !/[./]/.test(path)
        ? undefined
        : from === undefined
          ? 'git blame {path}'
          : `git blame -L ${from},${to} {path}`,
    examples: [['who last changed lines 3 to 9 of notes.txt', 'git blame -L 3,9 notes.txt']],
  },
]);
