/** Branches, tags, remotes and stashes with what is said of the work on them. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';
import { isRepository } from './git-free.ts';

const REF = /^[\w][\w./@-]*$/;
const isRef = (...names: readonly (string | undefined)[]): boolean =>
  names.every(
    (name) =>
      name === undefined ||
      (REF.test(name) &&
        !/^(?:it|this|branch|the|new|current|remote|local|changes|all|origin|tag|commit|file|stash|work|(?:un)?merged|stale|obsolete|gone|old|unused)$/i.test(
          name,
        )),
  );

export const gitBranchesWorked: readonly Skill[] = frames('git', [
  {
    name: 'branch-made',
    summary: 'a new branch, from where is said, and on to it',
    heads: [
      ['(creat~|make|start~|new|add|open) [git] [feature] branch', {}],
      ['branch off', {}],
    ],
    clauses: [
      ['branch [called|named] {P}', { name: '$1' }],
      ['(called|named) {P}', { name: '$1' }],
      ['(from|off|based on|starting at|out of|at) [branch|tag|commit|off] {P}', { start: '$1' }],
      [
        'and [then] (switch|check~|chang~|go|move|checkout|jump) [out] [to|over to|onto] (it|branch|that) [right away|immediately|at once|straight away|now]',
        { go: 'yes' },
      ],
      [
        '(but|and|while) (stay~|remain~|keep~) (on|in|at|where|put|here) [current|present|same] [branch] [i am on|i.m on|i am in|i am|we are on]',
        { go: 'no' },
      ],
      ["(without|but don't|but do not|don't|do not|not) (switch~|check~) [out|to it|to branch|it]", { go: 'no' }],
    ],
    free: 'create make start add open git branch new local called named and it feature',
    act: true,
    unless: /\b(push|delete|rename|merge|remote|orphan)\b/i,
    write: ({ name, start, go }) =>
      name === undefined || !isRef(name, start)
        ? undefined
        : go === 'yes' || (go === undefined && start !== undefined)
          ? 'git switch -c {name} [{start}]'
          : 'git branch {name} [{start}]',
    examples: [['create a branch called login from the tag v2 and switch to it', 'git switch -c login v2']],
  },
  {
    name: 'branch-removed',
    summary: 'delete a branch, here or on the remote',
    heads: [['(delet~|remov~|get rid of|drop) [remote|local|git|merged|unmerged|old] branch', {}]],
    clauses: [
      ['(on|from|at|in) (origin|remote|server|github|gitlab|remote origin)', { where: 'remote' }],
      ['remote', { where: 'remote' }],
      ['(locally|local|here)', {}],
      [
        '(force~|forcib~|even if|even though|although|without merging|not merged|unmerged|hard) [it|they] [is|was|has|isn.t|wasn.t|hasn.t|not] [not] [been] [fully] [yet] [merged|unmerged] [yet]',
        { how: '-D' },
      ],
      ['branch [called|named] {P}', { name: '$1' }],
      ['(called|named) {P}', { name: '$1' }],
    ],
    free: 'delete remove get rid drop git branch local it is not merged even if hasnt yet fully',
    act: true,
    unless: /\b(and|all|every|merged branches)\b/i,
    write: ({ name, where, how }) =>
      name === undefined || !isRef(name)
        ? undefined
        : where === 'remote'
          ? 'git push origin --delete {name}'
          : how
            ? 'git branch -D {name}'
            : 'git branch -d {name}',
    examples: [
      ['delete the remote branch login', 'git push origin --delete login'],
      ['delete the branch login even if it is not merged', 'git branch -D login'],
    ],
  },
  {
    name: 'branches-told',
    summary: 'branches: merged or not, by date, that hold a commit',
    heads: [['branches', {}]],
    clauses: [
      ['(not yet|not) merged into (current branch|head)', { how: '--no-merged' }],
      [
        '(haven.t|hasn.t|have not|has not|aren.t|isn.t|weren.t|wasn.t) [yet] [been] [yet] merged into {N}',
        { how: '--no-merged', to: '$1' },
      ],
      ['(haven.t|hasn.t|aren.t|isn.t|weren.t) [yet] [been] [yet] merged', { how: '--no-merged' }],
      ['(not|never) [been] merged into {N}', { how: '--no-merged', to: '$1' }],
      ['(unmerged|not merged|not yet merged)', { how: '--no-merged' }],
      ['yet', {}],
      ['[already] merged into {N}', { how: '--merged', to: '$1' }],
      ['[already] merged', { how: '--merged' }],
      ['(contain~|includ~|that have|with) commit {N}', { how: '--contains', to: '$1' }],
      [
        '(sorted|sort|ordered|order) by (date|last commit|last commit date|commit date|recent activity|most recent)',
        { sort: 'yes' },
      ],
      ['(most recent first|by date|by last commit|by age)', { sort: 'yes' }],
      ['(remote|on remote|on origin)', { where: '-r' }],
      ['(which|what) branches', {}],
      ['(are|is|do) [there|exist|we have|i have]', {}],
      ['(with|including|and|showing) [their] (last commit|latest commit|commit~|upstream~|tracking)', { more: '-vv' }],
    ],
    free: 'what which show list display print tell me see all git branches branch are have been that already local were is of the yet',
    unless: /\b(delete|remove|how many|count|between|differ\w*|diff|commits (on|in|between)|prune|clean|rename)\b/i,
    write: ({ how, to, sort, where, more }) => {
      if (where === undefined && [how, sort, more].every((one) => one === undefined)) return 'git branch';
      if ((how ?? sort ?? more) === undefined || !isRef(to === 'HEAD' ? undefined : to)) return undefined;
      return `git branch ${more ?? ''} ${where ?? ''} ${sort === undefined ? '' : '--sort=-committerdate'} ${how ?? ''} [{to}]`;
    },
    examples: [
      ['which branches are already merged into main', 'git branch --merged main'],
      ['list branches sorted by last commit date', 'git branch --sort=-committerdate'],
    ],
  },
  {
    name: 'tag-made',
    summary: 'a tag, annotated or not, on a commit or here',
    heads: [
      ['(tag~) [current|last|latest|present] (commit|head|version|release|state) ', {}],
      ['(creat~|make|add|set|put) [annotated|signed|lightweight|git|new] tag', {}],
      ['tag commit {N}', { at: '$1' }],
    ],
    clauses: [
      ['tag [called|named] {N}', { name: '$1' }],
      ['(called|named|as) {N}', { name: '$1' }],
      ['(with|and) [tag|annotation] message {R}', { message: '$1' }],
      ['(on|at|for|to) [commit|revision] {N}', { at: '$1' }],
      ['annotated', {}],
    ],
    free: 'tag create make add set put git annotated new current commit latest last called named with as head it',
    act: true,
    unless: /\b(push|delete|remove|html|xml|docker|image|and then)\b/i,
    write: ({ name, at, message }) =>
      name === undefined || !isRef(name) || (at !== undefined && !/^[0-9a-fA-F]{4,40}$|^HEAD|^[\w./-]+$/.test(at))
        ? undefined
        : message === undefined
          ? at === undefined || /^(current|head)$/i.test(at)
            ? 'git tag {name}'
            : 'git tag {name} {at}'
          : 'git tag -a {name} -m {message} [{at}]',
    examples: [['create an annotated tag v3 with the message "third one"', "git tag -a v3 -m 'third one'"]],
  },
  {
    name: 'restored-from',
    summary: 'a file as it was in another commit or on another branch',
    heads: [
      [
        '(restor~|get|bring|check out|checkout|take|copy|recover|revert|reset) [back] [file] {P} [back] (from|as it was|to how it was|as of|to version|to state|to what it was|to last)',
        { path: '$1' },
      ],
    ],
    clauses: [
      [
        '(from|as of|on|in|at|of|to version in|to version from|to version of) [branch|commit|tag|version] {N} [branch]',
        { from: '$1' },
      ],
      ['{#} commits ago', { back: '$1' }],
      ['(last commit|last committed version|last committed state|HEAD)', { from: 'HEAD' }],
      ['(previous commit|one commit ago|commit before)', { back: '1' }],
    ],
    free: 'restore get bring check out take recover revert back file as it was in the version state to how from branch commit of',
    act: true,
    unless: /\b(archive|tarball|backup|zip|tar|trash|host|server|container|url|http|clipboard|folder)\b/i,
    write: ({ path, from, back }, world) =>
      !isRepository(world) || path === undefined || !/[./]/.test(path) || !isRef(from)
        ? undefined
        : back !== undefined
          ? `git restore --source=HEAD~${back} {path}`
          : from === 'HEAD'
            ? 'git restore {path}'
            : from === undefined
              ? undefined
              : 'git restore --source={from} {path}',
    examples: [['restore notes.txt from the branch login', 'git restore --source=login notes.txt']],
  },
]);
