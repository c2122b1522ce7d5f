/** Git as people speak of it: what goes into the next commit, where work goes on, what is sent and fetched, whose name it bears. */
import { frames } from '../frame.ts';
import { type Skill, slotsOf } from '../skill.ts';
import { run } from '../write/command.ts';
import { isRepository } from './git-free.ts';

const REF = /^[\w][\w./-]*$/;
const isRef = (name: string | undefined): name is string =>
  name !== undefined &&
  REF.test(name) &&
  !/^(?:it|this|the|that|remote|origin|branch|current|commit|work|message)$/i.test(name);

const REMOTE = '(remote|origin|server|upstream|github|gitlab|remote repository|remote repo)';
const INDEX = '(staging area|index|stage|next commit|commit)';

export const gitSaid: readonly Skill[] = frames('git', [
  {
    name: 'work-moved',
    summary: 'go on with the work on another branch',
    heads: [
      [
        '(switch~|change|go|move|jump|check|work|continue|carry) [over|out|back|on] (to|onto|on|into|with) [git] branch {P}',
        { name: '$1' },
      ],
      ['leave [current|git] branch (for|and go to|and switch to) [branch] {P}', { name: '$1' }],
    ],
    clauses: [],
    free: 'i want would like to switch change go move jump over back on work continue branch git please',
    act: true,
    unless: /\b(?:commits?|rebase|merge|push|create|new|file|off|delete|how many|log)\b/i,
    write: ({ name }) => (isRef(name) ? 'git switch {name}' : undefined),
    examples: [['move over to the branch sunset', 'git switch sunset']],
  },
  {
    name: 'left-out-of-commit',
    summary: 'take a file out of what the next commit holds',
    heads: [
      [`(take|get|remove|drop|pull) {P} [back] (out of|from|off) [git] ${INDEX}`, { path: '$1' }],
      ["{P} (shouldn't|should not|must not|mustn't) be staged", { path: '$1' }],
    ],
    clauses: [['(any more|anymore|any longer|again|keep~ changes|but keep [it|file])', {}]],
    free: 'take get remove drop pull out of from off back staging area index stage next commit git file',
    act: true,
    unless: /\b(?:branch|history|all commits|line|word|delete)\b/i,
    write: ({ path = '' }, world) =>
      isRepository(world) && /[./]/.test(path) ? 'git restore --staged {path}' : undefined,
    examples: [['pull notes.txt out of the staging area', 'git restore --staged notes.txt']],
  },
  {
    name: 'put-into-commit',
    summary: 'put a file into what the next commit holds',
    heads: [[`(put|add|include|get|bring) {P} (in|into|to|for) [git] ${INDEX}`, { path: '$1' }]],
    clauses: [['next commit', { what: 'next' }]],
    free: 'put add include get bring in into to staging area index stage next commit git file',
    act: true,
    unless: /\b(?:branch|amend|last|message|folder|archive)\b/i,
    write: ({ path = '' }, world) => (isRepository(world) && /[./]/.test(path) ? 'git add {path}' : undefined),
    examples: [['include notes.txt in the next commit', 'git add notes.txt']],
  },
  {
    name: 'kind-staged',
    summary: 'stage the files of a kind',
    heads: [['stage [all|every|each|only] {P} [{P}] (files|file|scripts|sources)', {}]],
    clauses: [],
    free: 'stage all every each only files file scripts sources the modified changed in here',
    act: true,
    unless: /\b(?:tracked|untracked|new|not|but|except|hunks?)\b/i,
    write: (_said, world, request) => {
      const kinds = slotsOf(request, 'kind').flatMap(({ value }) => value.extensions);
      return kinds.length === 0 || !isRepository(world)
        ? undefined
        : run(
            'git',
            'add',
            kinds.map((one) => `*.${one}`),
          );
    },
    examples: [['stage all python files', "git add '*.py'"]],
  },
  {
    name: 'next-commit-told',
    summary: 'what the next commit would hold',
    heads: [
      [
        '(what|which files|which changes) (would|will|is going to|are going to) be (committed|part of next commit|in next commit)',
        {},
      ],
      ['what (would|will) [next] commit (contain|hold|include|have)', {}],
    ],
    clauses: [['(be committed|next commit)', { what: 'next' }]],
    free: 'what which files changes now next in the would will be',
    write: () => 'git diff --staged',
    examples: [['what would be committed', 'git diff --staged']],
  },
  {
    name: 'state-tagged',
    summary: 'a tag on what is there now',
    heads: [
      [
        '(give|put|set|attach|add|get~) [on|to] [current|last|latest|present|newest] (commit|state|head|version) tag [called|named] {P}',
        { name: '$1' },
      ],
      [
        'tag [called|named] {P} (for|on|to|at) [current|last|latest|present|newest] (commit|state|head|version)',
        { name: '$1' },
      ],
      [
        'tag [current|last|latest|present|newest] (commit|state|head|version) [as|with|with name|called|named] {P}',
        { name: '$1' },
      ],
    ],
    clauses: [],
    free: 'give put set attach add create make on to for a new tag current last latest present newest commit state head version called named as should get',
    act: true,
    unless: /\b(?:message|push|delete|remove|docker|image|annotated|html|previous)\b/i,
    write: ({ name }) => (isRef(name) && !/^(?:for|on|to|as|with)$/.test(name) ? 'git tag {name}' : undefined),
    examples: [['tag the last commit v3', 'git tag v3']],
  },
  {
    name: 'work-sent',
    summary: 'send the commits to where the repository came from',
    heads: [[`(send|upload|publish|transfer|bring) [my|local|new] commits [up] (to|onto) ${REMOTE}`, {}]],
    clauses: [],
    free: 'send upload publish transfer bring my local new commits up to',
    act: true,
    unless: /\b(?:mail|patch|tag|branch \w+ to|force)\b/i,
    write: () => 'git push',
    examples: [['publish my commits to the remote', 'git push']],
  },
  {
    name: 'work-fetched',
    summary: 'get what is new where the repository came from',
    heads: [
      [`(bring|get|put) [current] branch up to date`, {}],
      [
        `(get|fetch|pull|bring|take) [newest|latest|new|recent] (changes|commits|work|version|state) (from|of|off) ${REMOTE}`,
        {},
      ],
    ],
    clauses: [[`(with|from) ${REMOTE}`, {}]],
    free: 'bring get put fetch pull take my current branch up to date newest latest new recent changes commits work version from of',
    act: true,
    unless: /\b(?:main|master|rebas\w*|show|list|without|merge)\b/i,
    write: () => 'git pull',
    examples: [['get the latest commits from the server', 'git pull']],
  },
  {
    name: 'work-taken-up',
    summary: 'bring back the work that was put aside',
    heads: [
      ['(get|bring|take|put|restore) [my] stashed (work|changes|edits|things) [back]', {}],
      ['(get|bring|take) [my] stash back', {}],
    ],
    clauses: [],
    free: 'get bring take put restore my stashed work changes back again',
    act: true,
    unless: /\b(?:list|show|drop|but keep)\b/i,
    write: () => 'git stash pop',
    examples: [['bring my stashed edits back', 'git stash pop']],
  },
  {
    name: 'contributors-told',
    summary: 'who has committed, and how often',
    heads: [
      [
        '(who|which people|which authors) [has|have] (contributed|worked|committed|works) (to|on|in) [this|git] (repo|repository|project)',
        {},
      ],
      ['(contributors|authors|committers) (of|to|in) [this|git] (repo|repository|project)', {}],
    ],
    clauses: [['(how often|with [number of] commits|by number of commits|number of commits)', {}]],
    free: 'who which people has have this list show all of to the and repo repository project git',
    unless: /\b(?:last|file|line|since|email|today|week)\b/i,
    write: (_said, world) => (!isRepository(world) ? undefined : 'git shortlog -sn HEAD'),
    examples: [['who has worked on this repository', 'git shortlog -sn HEAD']],
  },
  {
    name: 'name-for-git',
    summary: 'the name and address that commits bear',
    heads: [
      ['git (name|email|e-mail|mail|email address|user name|username)', {}],
      ['(name|email|e-mail|mail address|email address) (for|in|of) git', {}],
      ['git [should|shall] (know~|call~) me (as|by [name]) {P}', { name: '$1' }],
    ],
    clauses: [
      ['(is|be|to|use|as) {P}', { value: '$1' }],
      ['(email|e-mail|mail)', { what: 'email' }],
      ['(globally|everywhere|for all repositories|on this machine)', {}],
    ],
    free: 'my git name email mail address for in of is be to use as set what show which the should user username',
    unless: /\b(?:alias|repository|remote|branch|commits?|author)\b/i,
    write: ({ name, value, what }, _world, { text }) => {
      const key = what === undefined && !(value ?? '').includes('@') ? 'user.name' : 'user.email';
      const given = name === undefined ? value : name;
      if (given === undefined || /^what\b|^show\b|^which\b|^git$/i.test(text)) return `git config ${key}`;
      const isEmail = /^[^@\s]+@[^@\s]+$/.test(given);
      return isEmail === (key === 'user.email')
        ? `git config --global ${key} ${name === undefined ? '{value}' : '{name}'}`
        : undefined;
    },
    examples: [
      ['my email for git is nora@example.org', 'git config --global user.email nora@example.org'],
      ['which email do i have for git: my git email', 'git config user.email'],
    ],
  },
]);
