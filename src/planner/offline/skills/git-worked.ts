/** Git in a sentence: one file committed alone, what is not tracked cleared away, the last commit in parts, a repository out of a folder. */
import type { World } from '../../../world.ts';
import { frames } from '../frame.ts';
import type { Attributes } from '../frames/clause.ts';
import type { Skill } from '../skill.ts';

const FREE =
  'i me my we you can could please a an the it this that of on in from for to with is are be git repository repo project all now only just and also everything current';
const CHANGES = '(change~|edit~|modification~|work|version|state)';

const NO_MESSAGE = /^(?:the|it|this|that|them|message|a|an|my)?$/i;

const committed = ({ path, more, message, all }: Attributes, world: World): string | undefined => {
  if (message === undefined || NO_MESSAGE.test(message)) return undefined;
  if (all !== undefined) return 'git add -A && git commit -m {message}';
  const files = [path, more].filter((one) => one !== undefined);
  const isThere = files.every((one) => /^[\w./-]+$/.test(one) && (/[./]/.test(one) || world.entry(one) !== undefined));
  if (files.length === 0 || !isThere) return undefined;
  return `git add {path} ${more === undefined ? '' : '{more}'} && git commit -m {message}`;
};

const FORMATS: readonly (readonly [word: string, format: string])[] = [
  ['short', '%h'],
  ['hash', '%H'],
  ['author', '%an'],
  ['email', '%ae'],
  ['date', '%ad'],
  ['subject', '%s'],
];

/** The parts of a commit that are asked for, in the order of `git log`. */
const partsOf = (said: Attributes): string =>
  FORMATS.filter(([word]) => said[word] !== undefined && !(word === 'hash' && said['short'] !== undefined))
    .map(([, format]) => format)
    .join(' ');

export const gitWorked: readonly Skill[] = frames('git', [
  {
    name: 'files-committed',
    summary: 'commit one file or two, or all that changed, with a message',
    heads: [
      [
        `commit [only|just] [${CHANGES.slice(1, -1)}] [of|in|to|made to] [file] {F} and {F}`,
        { path: '$1', more: '$2' },
      ],
      [`commit [only|just] [${CHANGES.slice(1, -1)}] [of|in|to|made to] [file] {F}`, { path: '$1' }],
      [`(add|stage) [file] {F} and commit [it]`, { path: '$1' }],
      [`(add and commit|stage and commit) [file] {F}`, { path: '$1' }],
      [
        `(commit|add and commit|stage and commit) (everything|all ${CHANGES}|every change|everything [that|i] [has] [have] changed|everything i did|all my work|all files|whatever changed|all modified files)`,
        { all: 'yes' },
      ],
      ['(add|stage) (everything|all changes|all files|all) [and|then] commit [it|everything|them]', { all: 'yes' }],
    ],
    clauses: [
      [
        '[with|using|under|and|the] [commit] (message|comment|description) [is|be|of|should be|:] {Q}',
        { message: '$1' },
      ],
      ['(saying|as|with) {Q} [as] [commit] [message]', { message: '$1' }],
      ['with {Q} as [commit] message', { message: '$1' }],
      ['[with|using|under|and] [commit] message [is|be|should be|saying] {R}', { message: '$1' }],
      ['(and|but) (nothing else|no other file~|not the other~|leave out the rest)', {}],
      ['(nothing else|no other file~|only that file|only that|that alone|alone)', {}],
    ],
    free: `${FREE} commit add stage file files changes change changed modified nothing else`,
    act: true,
    needs: /messag|saying|comment|["'“]/i,
    unless: /\b(?:amend|push|last|previous|list|show|who|which|tag|branch|diff|email)\b/i,
    write: committed,
    examples: [
      ['commit just notes.txt, message: better words', "git add notes.txt && git commit -m 'better words'"],
      ['stage everything and commit it with the message "more"', 'git add -A && git commit -m more'],
    ],
  },
  {
    name: 'repository-of-folder',
    summary: 'make a repository of this folder',
    heads: [
      [
        '(turn|make|convert|transform|change) [this|current|present|working] (folder|directory|project|dir) [into|to|in] [new|git] [git] (repo|repository|git)',
        {},
      ],
      [
        '(put|place|bring|get) [this|current] (folder|directory|project|code) under [git] (version control|git|source control|revision control) [with git]',
        {},
      ],
      [
        '(start|begin) (tracking|versioning|using git|version control|to track|to version) [this|in|for|current] [folder|directory|project|here|code]',
        {},
      ],
      [
        '(set up|start|begin|initiali~) git [repo|repository] [here|in this folder|in this directory|in here|for this project]',
        {},
      ],
    ],
    clauses: [['(with|using|by|in|under) git', {}]],
    free: `${FREE} here folder directory new version control turn make start`,
    act: true,
    needs: /\bgit\b|repo|version control/i,
    unless: /\b(?:file|clone|remote|url|bare|branch|ignore\w*|stop|archive|zip|no longer|not)\b|\.\w/i,
    write: () => 'git init',
    examples: [['put this folder under version control', 'git init']],
  },
  {
    name: 'untracked-cleared',
    summary: 'what git does not track, cleared away, or only told',
    heads: [
      [
        '(clean~|delet~|remov~|clear~|wip~|get rid of|throw away|purge) [up|out] [working tree|working copy|working directory|repo|repository|everything|all|files|it] [of] [all] [everything|files|anything|things|stuff|what|that] [that|which] git (doesn.t|does not|is not|isn.t) (track~|know~)',
        { do: 'yes' },
      ],
      [
        '(clean~|delet~|remov~|clear~|wip~|get rid of|throw away|purge) [all|every] untracked [and ignored] (files|file|stuff|things|ones|directories|folders|everything)',
        { do: 'yes' },
      ],
      [
        '(clean~|clear~) [up] [working tree|working copy] [of|from] [all] untracked (files|stuff|things)',
        { do: 'yes' },
      ],
      ['(would|will) git clean (remov~|delet~|do|clean~|throw away)', { look: 'yes' }],
      ['git clean (would|will|is going to|should) [would] (remov~|delet~|do|clean~|throw away)', { look: 'yes' }],
      ['(dry run|dry-run|trial run|preview) (of|for) [a] git clean', { look: 'yes' }],
      ['git clean (dry run|dry-run|preview|without removing anything)', { look: 'yes' }],
    ],
    clauses: [
      [
        '(preview|dry run|dry-run|only show|just show|would [be] [git] [clean] (remov~|delet~|clean~))',
        { look: 'yes' },
      ],
      [
        '(without|but not|not|don.t|do not) [really|actually] (removing|deleting|remove|delete|doing|touching) [any|anything|them|it] [of them]',
        { look: 'yes' },
      ],
      [
        '[including|and|even|also|with|plus] [the] (ignored) [files|ones|stuff|things|too|as well|also|included]',
        { ignored: 'x' },
      ],
      [
        '[including|and|even|also|with|plus] (directories|folders) [too|as well|also|included|in it|with them]',
        { folders: 'd' },
      ],
      [
        '(files and directories|files and folders|directories and files|everything|anything|stuff|things)',
        { folders: 'd' },
      ],
      ['(but not|except|keep~|leav~) ignored [ones|files]', {}],
    ],
    free: `${FREE} clean delete remove clear wipe away untracked files ones which what that would files too as well included working tree`,
    needs: /clean|track|know/i,
    unless:
      /\b(?:stash|stage|commit|track(?:ed)? branch|remote-tracking|tracked by|list|count|how many|stop tracking|branch\w*)\b/i,
    write: ({ do: deed, look, ignored = '', folders }) => {
      if (look !== undefined) return `git clean -n${folders ?? ''}${ignored}`;
      return deed === undefined ? undefined : `git clean -f${folders ?? ''}${ignored}`;
    },
    examples: [
      ['remove everything git does not know, ignored files too', 'git clean -fdx'],
      ['what would git clean delete', 'git clean -n'],
    ],
  },
  {
    name: 'last-commit-in-parts',
    summary: 'hash, author, date or subject of the last commit',
    heads: [
      ['(last|latest|most recent|newest|current|top|head) commit', {}],
      ['(commit|commit message|author|hash|date|subject) of HEAD', {}],
    ],
    clauses: [
      ['(short|abbreviated|abbreviate~|shortened) [commit] (hash|sha|id|form)', { short: 'yes' }],
      ['(full|long|complete|whole) [commit] (hash|sha|id)', { hash: 'yes' }],
      ['[commit] (hash|sha|sha1|id)', { hash: 'yes' }],
      ['(subject|subject line|title|first line of message|message|commit message)', { subject: 'yes' }],
      ['(author|who (made|wrote|did|created|authored)|name of author|author name|committer)', { author: 'yes' }],
      ['(author email|email|e-mail|mail address) [of author]', { email: 'yes' }],
      ['(date|time|when [was] [it]|date and time|when)', { date: 'yes' }],
      ['(on|in) (one|single|same) line', {}],
      ['one line', {}],
      ['(of|for|from) [last|latest] commit', {}],
    ],
    free: `${FREE} what which who when was were did do show tell give print display last latest recent most newest commit made its plus together head s value`,
    needs: /commit|HEAD/,
    unless:
      /\b(?:change|amend|undo|revert|edit|reword|push|to|before|between|since|touch\w*|files?|how many|count|with|tag|branch\w*|restore|diff|changed|at version|commits|where|previous|second|reset|introduced|fix|without)\b/i,
    write: (said, _world, { text }) => {
      const format = partsOf(said);
      // A hash or a message alone is asked for in plainer ways.
      if (format === '' || format === '%H' || (format === '%s' && !/subject|title/i.test(text))) return undefined;
      if (format === '%h %s') return 'git log -1 --oneline';
      return `git log -1 --format=${/ /.test(format) ? `'${format}'` : format}`;
    },
    examples: [
      ['the short hash and the subject of the newest commit', 'git log -1 --oneline'],
      ['who made the latest commit and when', "git log -1 --format='%an %ad'"],
    ],
  },
  {
    name: 'branches-everywhere',
    summary: 'the branches here and on the remotes, or the one that is checked out',
    heads: [
      [
        '(all|every|local and remote|remote and local) [git] branch~ [of|in|here|that] [are] [repo|repository|this|there] [remote|remote-tracking]',
        { all: '-a' },
      ],
      ['branches [of|in|here] [this|repo|repository|project]', {}],
      ['(remote|remote-tracking|tracking) branches', { all: '-r' }],
      [
        '(name of|which|what|called) [is] [git] branch [is|that is|that.s|which is|am i on|i am on] [currently|now|right now] (checked out|active|in use|i am on|current~)',
        { now: 'yes' },
      ],
      [
        'branch [that|which] [is|.s|that.s] [currently|right now|now] (checked out|active|i am on|i.m on|we are on)',
        { now: 'yes' },
      ],
    ],
    clauses: [
      [
        '(including|includ~|and|also|with|as well as|even) [those|ones] [that are] (remote|remote-tracking|tracking|on remote|of remote|on remotes|of remotes) [ones|branches] [too|as well|included|also]',
        { more: '-a' },
      ],
      ['(remote|remote-tracking) (ones|branches) (too|as well|included|also)', { more: '-a' }],
      ['(local|here) and (remote|remote-tracking) [ones]', { more: '-a' }],
      ['(only|just) (remote|remote-tracking) [ones]', { only: '-r' }],
    ],
    free: `${FREE} what which show list print display tell give see name every branches branch ones are there exist have right checked out active currently am`,
    needs: /branch/i,
    unless:
      /\b(?:merge\w*|delete\w*|remove\w*|create\w*|switch|push|sort\w*|last commit|contain\w*|how many|count|rename|prune|track \w+|log|commits?|newest|oldest|date|stale|ahead|behind|history|graph|url)\b/i,
    write: ({ all, more, only, now }) => {
      if (now !== undefined) return 'git branch --show-current';
      const where = only ?? more ?? all;
      return where === undefined ? undefined : `git branch ${where}`;
    },
    examples: [
      ['every branch of this repository, remote ones included', 'git branch -a'],
      ['name of the branch that is checked out', 'git branch --show-current'],
    ],
  },
]);
