/** Git as it is wished for: back to a branch, what is not staged, one file from a commit to another, into the last commit, put aside, sent and tracked. */
import type { World } from '../../../world.ts';
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';

const FREE =
  'i me my we you can could please a an the it this that of on in from for to with is are be git repository repo project now here our all again right away so then too also';
const LAST = '(last|latest|previous|most recent|newest|preceding) commit';
const WORK = '(work|changes|edits|modifications|stuff|what i have)';

const isRef = (name: string | undefined): name is string =>
  name !== undefined &&
  /^[\w][\w./-]*$/.test(name) &&
  !/^(?:it|this|that|the|branch|here|repo|origin|remote|last|previous|tag|commit|folder|directory|file|files|work|index|set|and|to|with|my|again)$/i.test(
    name,
  );

/** A name that only a tag or a commit has. */
const isPoint = (name: string | undefined, world: World): boolean =>
  isRef(name) &&
  world.entry(name) === undefined &&
  (/^v?\d+(?:\.\d+)+$/.test(name) || /^[\da-f]{7,40}$/.test(name) || /^HEAD/.test(name));

const USUAL = /^(?:main|master|develop|dev|trunk|staging|production)$/;

export const gitWanted: readonly Skill[] = frames('git', [
  {
    name: 'branch-back',
    summary: 'go back to a branch',
    heads: [
      ['(switch~|go|change|return|jump|get|come) back (to|onto|on) branch {P}', { name: '$1', said: 'yes' }],
      ['(switch~|go|change|return|jump|get|come) back (to|onto|on) {P} branch', { name: '$1', said: 'yes' }],
      ['(switch~|return|check out) [back] (to|onto|on) {P} [branch] [again]', { name: '$1' }],
    ],
    clauses: [],
    free: `${FREE} switch go change return jump get come back branch`,
    act: true,
    bonus: 0.03,
    unless:
      /\b(?:commit|create|new|file|stash|desktop|tty|user|folder|directory|link|previous|shell|window|tab|language|layout|version)\b|\.\w/i,
    write: ({ name, said }) =>
      isRef(name) && (said !== undefined || USUAL.test(name)) ? 'git switch {name}' : undefined,
    examples: [['switch back to the sunset branch', 'git switch sunset']],
  },
  {
    name: 'unstaged-told',
    summary: 'what changed and is not staged',
    heads: [
      [
        '(what|changes|edits|everything|modifications) [that|which] [i|i have|i.ve|we] (changed|modified|edited|made|did) [so far] [but|and|that|which] [i|are|is] [have|has] (haven.t|have not|hasn.t|did not|didn.t|not|are not|aren.t|is not|isn.t) [been] [yet] (staged|added to index|added)',
        {},
      ],
      [
        '(changes|edits|modifications|diff) [that|which] [are] (not [yet] staged|not staged yet|unstaged|haven.t been staged|have not been staged)',
        {},
      ],
      ['(unstaged|not yet staged|not staged) (changes|edits|modifications|diff)', {}],
    ],
    clauses: [
      ['(yet|so far)', {}],
      ['only [the] (names|file names)', { how: '--name-only' }],
    ],
    free: `${FREE} what show list print give display see tell which changes but haven't have not yet staged`,
    bonus: 0.01,
    unless: /\b(?:discard|undo|throw|stash|restore|revert|commit|remove|delete|drop|untracked)\b/i,
    write: ({ how }) => `git diff ${how ?? ''}`,
    examples: [["show what i changed but haven't staged yet", 'git diff']],
  },
  {
    name: 'points-compared',
    summary: 'what differs between two branches, tags or commits',
    heads: [
      [
        '(files|file) [that|which] (changed|were changed|have changed|differ|have been changed|was changed|are different|were modified|were touched) (between|from) [tag~|release~|version~|commit~|branch~] {P} (and|to) [tag|commit] {P}',
        { from: '$1', to: '$2', how: '--name-only' },
      ],
      [
        '(compare|diff) [two] (branches|tags|commits|releases) {P} (and|with|to|against) [branch|tag] {P}',
        { from: '$1', to: '$2', said: 'yes' },
      ],
      [
        '(compare|diff) (branch|tag|commit) {P} (and|with|to|against) [branch|tag|commit] {P}',
        { from: '$1', to: '$2', said: 'yes' },
      ],
      [
        '(difference~|diff|changes|what changed) between [two] (branches|tags|commits|releases|branch|tag) {P} and [branch|tag] {P}',
        { from: '$1', to: '$2', said: 'yes' },
      ],
      ['(difference~|diff|changes|what changed) between {P} and {P}', { from: '$1', to: '$2' }],
    ],
    clauses: [
      ['(only|just) [the] (names|file names|names of files)', { how: '--name-only' }],
      ['(as|only|just) [a] (summary|statistics|stat)', { how: '--stat' }],
    ],
    free: `${FREE} what which show list print give display see tell compare files branches changed were differences`,
    bonus: 0.02,
    unless:
      /\b(?:lines? (?:of|in)|sort|folders?|director\w+|side by side|columns?|days?|dates?|time|years?|disk|who|sizes?|checksum|how many commits|commits between|log)\b|\/\w+\.\w/i,
    write: ({ from, to, said, how = '' }, world) => {
      const areRefs = said === undefined ? isPoint(from, world) && isPoint(to, world) : isRef(from) && isRef(to);
      return areRefs ? `git diff ${how} {from}..{to}` : undefined;
    },
    examples: [
      ['which files were changed between v1.0 and v1.1', 'git diff --name-only v1.0..v1.1'],
      ['compare the branches main and sunset', 'git diff main..sunset'],
    ],
  },
  {
    name: 'commit-amended',
    summary: 'put what is staged, or a file, into the last commit as well',
    heads: [
      [`(add|put|include|fold|squeeze|get|take) [also] [file] (?=\\S*[./]){P} (to|into|in) ${LAST}`, { path: '$1' }],
      [
        `(add|put|include|fold|squeeze|get) (it|them|this|staged changes|changes|what is staged|my changes|staged files) (to|into|in) ${LAST}`,
        {},
      ],
      [`amend ${LAST}`, {}],
    ],
    clauses: [
      [
        '(without|and do not|but do not|don.t|but don.t|and don.t|not) (changing|change|editing|edit|touching|touch) [its|the|commit] (message|commit message)',
        { keep: 'yes' },
      ],
      [
        '(keep~|leav~|with|reus~) [its|the|same|old] [commit] (message|commit message) [as it is|unchanged|alone]',
        { keep: 'yes' },
      ],
      ['(with|and add|including|by adding|and include) [the] [staged] (changes|staged changes|what is staged)', {}],
      ['i forgot [a|the|to add a|to add] [file|change|something]', {}],
    ],
    free: `${FREE} add put include amend last latest commit message file staged changes`,
    act: true,
    bonus: 0.01,
    unless: /\b(?:author|new message|message to|reword|date|undo|revert|squash|with the message|saying|push)\b|["“]/i,
    write: ({ path, keep }) => {
      if (path === undefined && keep === undefined) return undefined;
      return `${path === undefined ? '' : 'git add {path} && '}git commit --amend --no-edit`;
    },
    examples: [
      [
        'add notes.txt to the last commit, without changing its message',
        'git add notes.txt && git commit --amend --no-edit',
      ],
    ],
  },
  {
    name: 'work-aside',
    summary: 'put the work aside',
    heads: [
      [
        `(put|set|lay|move|get) [all] [my|the] [unfinished|current|half-done|half-finished|half finished|uncommitted|local|present] [uncommitted|local] ${WORK} (aside|away|out of way|to one side)`,
        {},
      ],
      [
        `(save|keep|store|park|shelve) [all] [my|the] [unfinished|current|half-done|uncommitted|local] ${WORK} (for later|temporarily|away|in stash|in a stash|on stash)`,
        {},
      ],
    ],
    clauses: [
      [
        '(so that|so|to|before|because) [i|we] [can|need to|must|have to] (switch~|change|go to|work on|check out|pull) [branches|branch|to] [another|something else|other] [branch]',
        {},
      ],
      ['[for now|temporarily|without committing|without committing them|for moment]', {}],
    ],
    free: `${FREE} put set my unfinished work aside for later temporarily`,
    act: true,
    needs: /unfinished|half|uncommitted|stash|branch|git|commit/i,
    unless: /\b(?:untracked|new files|message|named|called|list|apply|pop)\b/i,
    write: () => 'git stash',
    examples: [['put my unfinished work aside so i can switch branches', 'git stash']],
  },
  {
    name: 'branch-published',
    summary: 'send a branch and let it follow the one that it becomes there',
    heads: [
      [
        '(push|publish|send|upload) [my|the|new|local] branch {P} [to|onto] [remote] [origin|server|github|gitlab]',
        { name: '$1' },
      ],
      [
        '(push|publish|send|upload) [my|the|new|local] {P} branch [to|onto] [remote] [origin|server|github|gitlab]',
        { name: '$1' },
      ],
      [
        '(push|publish|send) (this|current|my current) branch [to|onto] [remote] [origin|server|github|gitlab]',
        { name: 'HEAD' },
      ],
    ],
    clauses: [
      [
        '(and|to) [also] (track it|track|set upstream|set it as upstream|set up tracking|remember it|have it tracked|make it track)',
        { track: 'yes' },
      ],
      ['[and|with] (set~|as|with) [its|the|an|it as|up] (upstream|tracking)', { track: 'yes' }],
      ['for first time', { track: 'yes' }],
      ['(to|onto) [remote] origin', {}],
    ],
    free: `${FREE} push publish send upload branch origin remote new local`,
    act: true,
    bonus: 0.01,
    unless: /\b(?:force|tags?|delete|remove|all branches|image|docker)\b/i,
    write: ({ name, track }) => (isRef(name) && track !== undefined ? 'git push -u origin {name}' : undefined),
    examples: [['push the branch sunset to origin and track it', 'git push -u origin sunset']],
  },
]);
