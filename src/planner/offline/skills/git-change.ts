/** Git: what changes the repository, its index, or the remote. */
import { intent } from '../intent.ts';
import { lookup } from '../lookup.ts';
import type { Skill } from '../skill.ts';
import { take } from '../takers.ts';
import { and, type Command, operand, run } from '../write/command.ts';
import { more } from './operands.ts';

const isRef = (name: string | undefined): name is string =>
  name !== undefined &&
  /^[\w][\w./-]*$/.test(name) &&
  // What is said of branches names none.
  !/^(previous|last|back|two|both|already|branches|these|other|(un)?merged|stale|obsolete|gone|old|unused)$/i.test(
    name,
  );
const FREE = ['REPOSITORY', 'BRANCH', 'NAMED', 'CURRENT'] as const;
const CHANGES = [...FREE, 'CHANGE', 'THING', 'EVERY', 'FILE', 'MODIFIED', 'CURRENT', 'COMMIT', 'STAGE'] as const;

const onRef = (given: {
  name: string;
  summary: string;
  says: readonly string[];
  write: (ref: string) => Command;
  example: readonly [string, string];
}): Skill =>
  intent({
    name: given.name,
    topic: 'git',
    summary: given.summary,
    says: given.says,
    slots: { ref: take.id },
    free: [...FREE, 'GO', 'CREATE'],
    act: true,
    write: ({ ref }) => (isRef(ref) && ref !== 'abort' ? given.write(ref) : undefined),
    examples: [given.example],
  });

export const gitChange: readonly Skill[] = [
  onRef({
    name: 'git-new-branch-go',
    summary: 'make a branch and switch to it',
    says: [
      'CREATE BRANCH {branch} =check =out',
      'CREATE BRANCH NAMED? {ref} AND? GO|=checkout',
      'CREATE AND GO|=checkout BRANCH NAMED? {ref}',
      'GO =new BRANCH NAMED? {ref}',
    ],
    write: (ref) => run('git', 'switch', '-c', ref),
    example: ['create branch sunrise and go to that branch', 'git switch -c sunrise'],
  }),
  onRef({
    name: 'git-new-branch',
    summary: 'make a branch',
    says: ['CREATE BRANCH NAMED? {ref}'],
    write: (ref) => run('git', 'branch', ref),
    example: ['create the branch sunrise', 'git branch sunrise'],
  }),
  onRef({
    name: 'git-switch',
    summary: 'switch to a branch',
    says: [
      'GO BRANCH {ref}',
      'GO {ref} BRANCH',
      '=checkout BRANCH? {ref}',
      '=switch BRANCH {ref}',
      '=switch {ref} BRANCH',
    ],
    write: (ref) => run('git', 'switch', ref),
    example: ['switch to the branch sunrise', 'git switch sunrise'],
  }),
  onRef({
    name: 'git-delete-branch',
    summary: 'delete a branch',
    says: ['DELETE BRANCH {ref}', 'DELETE {ref} BRANCH'],
    write: (ref) => run('git', 'branch', '-d', ref),
    example: ['remove the branch sunrise', 'git branch -d sunrise'],
  }),
  onRef({
    name: 'git-rename-branch',
    summary: 'rename the current branch',
    says: ['RENAME BRANCH {ref}'],
    write: (ref) => run('git', 'branch', '-m', ref),
    example: ['rename this branch to sunset', 'git branch -m sunset'],
  }),
  onRef({
    name: 'git-merge',
    summary: 'merge a branch into this one',
    says: ['=merge BRANCH? {ref}'],
    write: (ref) => run('git', 'merge', ref),
    example: ['merge the branch sunrise', 'git merge sunrise'],
  }),
  onRef({
    name: 'git-rebase',
    summary: 'rebase this branch',
    says: ['=rebase BRANCH? =on|=onto {ref}'],
    write: (ref) => run('git', 'rebase', ref),
    example: ['rebase onto main', 'git rebase main'],
  }),
  onRef({
    name: 'git-tag',
    summary: 'tag the current commit',
    says: ['CREATE git? =tag NAMED? {ref}', '=tag COMMIT AS|NAMED {ref}'],
    write: (ref) => run('git', 'tag', ref),
    example: ['create a tag called v3.1', 'git tag v3.1'],
  }),
  intent({
    name: 'git-stage',
    topic: 'git',
    summary: 'stage files',
    says: ['STAGE {path}', 'APPEND {path} =staging|=index area?', 'git APPEND {path}'],
    slots: { path: take.path },
    free: [...FREE, 'FILE', 'STAGE', 'APPEND'],
    act: true,
    write: ({ path }, _world, request) =>
      path === undefined ? undefined : run('git', 'add', [path, ...more(request, path)].map(operand)),
    examples: [['stage notes.txt', 'git add notes.txt']],
  }),
  intent({
    name: 'git-unstage',
    topic: 'git',
    summary: 'take files out of the index',
    says: ['=unstage {path?}', 'DELETE {path?} =staging|=index area?'],
    slots: { path: take.path },
    free: CHANGES,
    act: true,
    write: ({ path }) => run('git', 'restore', '--staged', path === undefined ? '.' : operand(path)),
    examples: [['unstage notes.txt', 'git restore --staged notes.txt']],
  }),
  intent({
    name: 'git-discard',
    topic: 'git',
    summary: 'throw away the changes of a file',
    says: ['DELETE|UNDO CHANGE {path}'],
    slots: { path: take.file },
    free: CHANGES,
    act: true,
    write: ({ path }) => (path === undefined ? undefined : run('git', 'restore', { path })),
    examples: [['discard my changes to notes.txt', 'git restore notes.txt']],
  }),
  intent({
    name: 'git-commit-rest',
    topic: 'git',
    summary: 'commit everything with a message',
    says: ['COMMIT =message|=saying {message}'],
    slots: { message: take.rest },
    free: [...CHANGES, 'WITH', 'TEXT'],
    act: true,
    write: ({ message }, _world, request) =>
      message === undefined || /\bstaged\b/i.test(request.text)
        ? undefined
        : and(run('git', 'add', '-A'), run('git', 'commit', '-m', message)),
    examples: [['commit all of it with the message tidy the shed', "git add -A && git commit -m 'tidy the shed'"]],
  }),
  intent({
    name: 'git-clone',
    topic: 'git',
    summary: 'clone a repository',
    says: ['=clone {url} {to?}', '=clone REPOSITORY {url}'],
    slots: { url: take.url, to: take.destination },
    free: [...FREE, 'FROM', 'FOLDER'],
    act: true,
    write: ({ url, to }) =>
      url === undefined ? undefined : run('git', 'clone', url, to === undefined ? undefined : { path: to }),
    examples: [['clone https://example.org/shed.git', 'git clone https://example.org/shed.git']],
  }),
  lookup({
    name: 'git-stage-all',
    topic: 'git',
    summary: 'stage everything',
    says: ['STAGE THING|EVERY|CHANGE', 'git APPEND THING|EVERY|CHANGE'],
    command: ['git', 'add', '-A'],
    free: CHANGES,
    act: true,
    example: 'stage everything',
  }),
  lookup({
    name: 'git-stash',
    topic: 'git',
    summary: 'put the changes aside',
    says: ['STASH CHANGE|THING|EVERY|=work?', 'git =stash'],
    command: ['git', 'stash'],
    free: CHANGES,
    act: true,
    example: 'stash everything i changed',
  }),
  lookup({
    name: 'git-stash-pop',
    topic: 'git',
    summary: 'bring the stashed changes back',
    says: ['=pop|=restore|=apply|RUN LAST|NEWEST STASH', '=pop|=restore|=apply|RUN STASH CHANGE?'],
    command: ['git', 'stash', 'pop'],
    free: [...CHANGES, 'LAST', 'NEWEST', 'NEWER'],
    act: true,
    example: 'pop the stash',
  }),
  lookup({
    name: 'git-undo-commit',
    topic: 'git',
    summary: 'undo the last commit, keep the changes',
    says: ['=undo|=take|=roll LAST|NEWEST|NEWER COMMIT KEEP?|=leave? CHANGE? =staged?'],
    command: ['git', 'reset', '--soft', 'HEAD~1'],
    free: [...CHANGES, 'KEEP', 'LAST', 'NEWEST', 'NEWER', 'AND'],
    act: true,
    example: 'undo the last commit but keep the changes',
  }),
  intent({
    name: 'git-push',
    topic: 'git',
    summary: 'push the commits',
    says: ['PUSH COMMIT|CHANGE|BRANCH|git|THING?', 'PUSH =origin|=remote'],
    free: CHANGES,
    act: true,
    write: (_slots, _world, { text }) =>
      /\b(?:all|every)\b.*\bbranch/i.test(text) ? run('git', 'push', '--all') : run('git', 'push'),
    examples: [
      ['push my commits', 'git push'],
      ['push every local branch', 'git push --all'],
    ],
  }),
  lookup({
    name: 'git-pull',
    topic: 'git',
    summary: 'pull the newest commits',
    says: ['PULL NEWEST|COMMIT|CHANGE|git', 'PULL =origin|=remote'],
    command: ['git', 'pull'],
    free: [...CHANGES, 'NEWEST'],
    act: true,
    example: 'pull the latest changes',
  }),
  lookup({
    name: 'git-fetch',
    topic: 'git',
    summary: 'fetch from all remotes',
    says: ['git =fetch', '=fetch =remotes|=origin|=upstream'],
    command: ['git', 'fetch', '--all'],
    free: [...CHANGES, 'SHOW', 'DOWNLOAD'],
    act: true,
    example: 'git fetch everything',
  }),
  lookup({
    name: 'git-clean',
    topic: 'git',
    summary: 'delete untracked files',
    says: ['DELETE =untracked FILE|THING'],
    command: ['git', 'clean', '-f'],
    free: FREE,
    act: true,
    example: 'remove everything untracked',
  }),
];
