/** Git as it is asked in sentences: one file's change staged, all of it, what is not tracked, one file as it was committed, numbers of commits. */
import type { World } from '../../../world.ts';
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';

const FREE =
  'i me my we you can could please a an the it this that of on in from for to with is are be git repository repo project now here our all';
const EDITS = '(change~|edit|edits|modification~|work|alteration~|what i changed|what changed|version)';
const OPEN = '[uncommitted|unstaged|local|recent|current|latest|new|unsaved]';
const INDEX =
  '(next commit|staging area|index|stage|commit|git index|upcoming commit|what i commit next|commit that comes next)';
const NOT_YET =
  '[but|and] (don.t|do not|without|no|not) commit~ [it|them|anything|that] [yet|now|for now|so far|right now]';
const ALONE =
  '[and|but] (nothing else|only that|only that one|only this file|only that file|no other file~|nothing more|leave others|leave rest|that file only|not the others|not the other files)';

const isFile = (path: string | undefined, world: World): path is string =>
  path !== undefined && (/[./]/.test(path) || world.entry(path) !== undefined) && !/^(?:\.|\.\.|\/)$/.test(path);

const isRef = (name: string | undefined): name is string =>
  name !== undefined &&
  /^[\w][\w./-]*$/.test(name) &&
  !/^(?:it|this|that|the|branch|here|repo|repository|project|far|now|total|current|which|git|file|remote|author|each|every|all)$/i.test(
    name,
  );

export const gitTold: readonly Skill[] = frames('git', [
  {
    name: 'file-staged',
    summary: 'stage what changed in one file',
    heads: [
      [
        `stage [only|just] [${OPEN.slice(1, -1)}] [${EDITS.slice(1, -1)}] [i|that i|i have|we] [made|did|done] [of|in|to|made to|on] [file] [only|just] {P}`,
        { path: '$1' },
      ],
      [`stage [only|just] [file] {P} and [file] {P}`, { path: '$1', more: '$2' }],
      [
        `(add|put|include|take|bring|get) [only|just] [${EDITS.slice(1, -1)}] [i|that i|i have|we] [made] [of|in|to|made to|on] [file] [only|just] {P} (to|into|in|for) [git] ${INDEX}`,
        { path: '$1', said: 'yes' },
      ],
      ['mark [file] {P} (for|to be in) [git] (next commit|commit|committing)', { path: '$1' }],
    ],
    clauses: [
      [NOT_YET, {}],
      [ALONE, {}],
      [`(for|to|in|into) ${INDEX}`, {}],
      ['(only|just) [this|that] [file|one]', {}],
      ['(with|using) git', {}],
    ],
    free: `${FREE} stage add put include only just file made`,
    act: true,
    bonus: 0.006,
    unless:
      /\b(?:unstage|amend|push|hunks?|interactively|patch|message|out of|branch|lines?|except|but not|everything|all (?:files|changes))\b/i,
    write: ({ path, more }, world) =>
      !isFile(path, world) || (more !== undefined && !isFile(more, world))
        ? undefined
        : `git add {path} ${more === undefined ? '' : '{more}'}`,
    examples: [['stage just the change i made to notes.txt, nothing else, for the next commit', 'git add notes.txt']],
  },
  {
    name: 'all-staged',
    summary: 'stage everything, new files too',
    heads: [
      [
        `stage [all|every|whatever|everything] [${OPEN.slice(1, -1)}] (everything|${EDITS.slice(1, -1)}|files|(modified|changed|edited|updated) (and|as well as|or) [all] (new|untracked|deleted) [files]|(new|untracked) (and|as well as|or) [all] (modified|changed|edited) [files])`,
        {},
      ],
      [
        `(add|put|include) (everything|all [${OPEN.slice(1, -1)}] ${EDITS}|all files|all (new|untracked) and (modified|changed) files|all (modified|changed) and (new|untracked) files|all the changes) (to|into|in) [git] ${INDEX}`,
        {},
      ],
    ],
    clauses: [
      [NOT_YET, {}],
      [`(for|to|in|into) ${INDEX}`, {}],
      [
        '(including|includ~|and|also|with|even) [also] [all|the] (new|untracked|deleted) [files|ones] [too|as well]',
        {},
      ],
      ['[the] (new|untracked|deleted) [files|ones] (too|as well|included|also)', {}],
      ['(modified|changed|edited) (and|as well as) (new|untracked|deleted) [files]', {}],
    ],
    free: `${FREE} stage add put everything files every modified new changed`,
    act: true,
    bonus: 0.006,
    unless:
      /\b(?:unstage|amend|push|hunks?|interactively|patch|message|out of|branch|except|but not|tracked|then|commit (?:it|them|everything) (?:with|as)|only|in \w+\/|python|scripts)\b|\.\w/i,
    write: () => 'git add -A',
    examples: [["stage all modified and new files for the next commit, but don't commit yet", 'git add -A']],
  },
  {
    name: 'untracked-told',
    summary: 'files that git does not know',
    heads: [
      [
        '(files|file) [here|in here|in this folder|in this repo|in this repository] (does git|git does|git is|is git|are) not [yet] (track|tracking|tracked|know|know about|know of|watch|watching|under version control|in version control|versioned) [by git]',
        {},
      ],
      [
        '(files|file|ones) [here] [that|which] [are] (not [yet] tracked|not [yet] under version control|untracked|not [yet] versioned|not [yet] known to git|unknown to git|not in git yet|not [yet] in git)',
        {},
      ],
      [
        '(files|file|ones|what|anything) [here] [that|which] git (does not|doesn.t|is not|isn.t) [yet] (track|tracking|know|know about|know of)',
        {},
      ],
      ['(files|what|which) [here] (does|do) git not (know|know about|know of|track) [yet]', {}],
      ['untracked [files|ones]', {}],
    ],
    clauses: [
      [
        '(without|except|excluding|but not|apart from|not counting|ignoring|leaving out|leave out|minus) [the] (ignored) [files|ones]',
        {},
      ],
      ['(ignored) (ones|files) (aside|excluded|left out|excepted|not included|don.t count)', {}],
      ['(including|and also|also|with|and) [the] ignored [ones|files]', { ignored: 'yes' }],
      ['(by git|yet|so far)', {}],
      ['(how many|number of|count~)', { do: 'count' }],
    ],
    free: `${FREE} what which who show tell give get list print display are there files file does not yet by how many so far any`,
    unless:
      /\b(?:delete|remove|clean|clear|stage|add|ignore (?!d)|stash|commit|modified|changed|copy|move|branch\w*|stop|staged|size|larger|older|newer|contain\w*)\b/i,
    bonus: 0.006,
    write: ({ ignored, do: deed }) =>
      `git ls-files --others${ignored === undefined ? ' --exclude-standard' : ''}${deed === undefined ? '' : ' | wc -l'}`,
    examples: [['which files here does git not track yet', 'git ls-files --others --exclude-standard']],
  },
  {
    name: 'file-as-committed',
    summary: 'a file as it was at the last commit',
    heads: [
      [
        `(throw away|discard~|undo|drop|get rid of|forget|revert|remove|lose|abandon|dump|ditch|delete|cancel|reset|roll back) [all] ${OPEN} ${EDITS} [i|that i|i have] [made|did|done] (to|of|in|on|made to) [file] {P}`,
        { path: '$1' },
      ],
      [`(throw) [all] ${OPEN} ${EDITS} [i|that i|i have] [made] (to|of|in|on) [file] {P} away`, { path: '$1' }],
      [
        '(restore|reset|revert|put back|bring back|roll back|return|set back) [file] {P} (to|from|as of|as in|as it was in|as it was at|to its) [last|latest|most recent|its|state of] [last] [commit~] (commit|version|state|HEAD|committed version|committed state|last commit)',
        { path: '$1' },
      ],
      [
        '{P} (should|shall|must) (be|look) [again] (as|like) [it was] (in|at|of) [last|latest] (commit|HEAD)',
        { path: '$1' },
      ],
    ],
    clauses: [
      ['(after all|again|for good|please|completely)', {}],
      ['(uncommitted|unstaged|not yet committed|since [last] commit)', {}],
      ['(go~ back to|back to) [last|latest] (commit|committed version|committed state)', {}],
    ],
    free: `${FREE} throw away discard undo drop get rid of forget file i made last commit`,
    act: true,
    needs: /commit|stag|change|edit|modif|HEAD/i,
    bonus: 0.006,
    unless:
      /\b(?:branch|commits|stash|HEAD[~^]\d*|backup|staged|lines?|column|names?|permissions?|owner|previous|before last|two|ago|tag|stage|copy|password|keep)\b/i,
    write: ({ path }, world) =>
      isFile(path, world) && world.entry(path)?.kind !== 'dir' ? 'git restore {path}' : undefined,
    examples: [
      ['throw my uncommitted edits to notes.txt away', 'git restore notes.txt'],
      ['restore notes.txt to its last committed version', 'git restore notes.txt'],
    ],
  },
  {
    name: 'commits-counted',
    summary: 'how many commits a branch has',
    heads: [
      [
        '(how many|number of|count~) commits (are|have been|were|is|has|have|exist|there are|made|does|do) [there|made] (on|in|of) [branch] {P} [branch]',
        { name: '$1' },
      ],
      [
        '(how many|number of|count~) commits (does|has|do) [branch] {P} [branch] (have|contain|hold|got|comprise)',
        { name: '$1' },
      ],
      ['(how many|number of|count~) commits [made|that are] (on|in|of) [branch] {P} [branch]', { name: '$1' }],
    ],
    clauses: [['(so far|by now|up to now|until now|till now|in total|altogether|already|to date|in all)', {}]],
    free: `${FREE} how many number commits branch made have been there count so far`,
    needs: /commits/i,
    bonus: 0.006,
    unless:
      /\b(?:author|by \w+|since|last|this (?:week|month|year)|today|yesterday|ahead|behind|between|not (?:in|on)|each|every|per|than|file|touch\w*|\d+|contributors?|pushed|unpushed|origin)\b/i,
    write: ({ name }) => (isRef(name) ? 'git rev-list --count {name}' : undefined),
    examples: [['how many commits have been made on the branch sunset so far', 'git rev-list --count sunset']],
  },
]);
