/** Git, each day: what changed since the last commit, and what the newest commit is. */
import type { Skill } from '../skill.ts';
import { templates } from '../template.ts';
import { GIT, isRepository } from './git-free.ts';

export const gitDaily: readonly Skill[] = templates('git', [
  {
    name: 'git-changed-files',
    summary: 'the files that changed since the last commit',
    says: [
      'FILE CHANGE|MODIFIED SINCE LAST|NEWEST COMMIT',
      '=which FILE =i? CHANGE|MODIFIED git|SINCE COMMIT?',
      'NAME CHANGE|MODIFIED FILE git',
    ],
    free: [...GIT, 'SINCE', 'NAME', 'ONLY', 'IN', 'OF'],
    run: 'git diff --name-only HEAD',
    fits: (_slots, world, { text }) => isRepository(world) && /\b(git|commit)\b/i.test(text),
    unless: /\b(in the last commit|by the last commit|between|branch|staged|untracked|days?|hours?|week)\b/i,
    eg: ['which files changed since the last commit', 'git diff --name-only HEAD'],
  },
  {
    name: 'git-changes-now',
    summary: 'what changed in the working tree',
    says: [
      'CHANGE|MODIFIED|DIFFERENCE =working =tree|=copy|FOLDER',
      '=what =changed|MODIFIED CURRENT? =tree|REPOSITORY',
      '=uncommitted CHANGE',
    ],
    free: [...GIT, 'IN', 'TREE', 'FOLDER', 'DIFFERENCE', 'SHOW', 'CURRENT', 'OF'],
    run: 'git diff HEAD',
    fits: (_slots, world) => isRepository(world),
    unless: /\b(stash|save|discard|undo|since|between|commit(ted)? (the|all|my)|days?|hours?|put|throw|keep)\b/i,
    eg: ['what changed in the working tree', 'git diff HEAD'],
  },
  {
    name: 'git-change-summary',
    summary: 'how much changed in each file',
    says: ['git? =diffstat', 'SUMMARY|=statistics|=stat git? CHANGE|DIFFERENCE', 'COUNT LINE CHANGE|MODIFIED git'],
    free: [...GIT, 'DIFFERENCE', 'INFO', 'OF', 'COUNT', 'LINE', 'IN', 'PER'],
    run: 'git diff --stat',
    fits: (_slots, world, { text }) => isRepository(world) && /\bgit\b|\bdiff/i.test(text),
    eg: ['summary of the git changes', 'git diff --stat'],
  },
  {
    name: 'git-last-hash',
    summary: 'the hash of the newest commit',
    says: [
      '=hash|=sha|=id|CHECKSUM LAST|NEWEST COMMIT =hash?',
      '=short? =hash|=sha|CHECKSUM =of? LAST|NEWEST|=head COMMIT?',
    ],
    free: [...GIT, 'OF', 'CHECKSUM'],
    run: 'git rev-parse HEAD',
    unless: /\b(short|file|md5|sha256|sha1|introduced)\b/i,
    eg: ['the hash of the latest commit', 'git rev-parse HEAD'],
  },
  {
    name: 'git-short-hash',
    summary: 'the short hash of the newest commit',
    says: ['=short|=abbreviated =hash|=sha|CHECKSUM LAST|NEWEST? COMMIT?'],
    free: [...GIT, 'OF', 'CHECKSUM'],
    run: 'git rev-parse --short HEAD',
    eg: ['the short hash of the last commit', 'git rev-parse --short HEAD'],
  },
  {
    name: 'git-last-note',
    summary: 'the message of the newest commit',
    says: ['=message LAST|NEWEST COMMIT', 'COMMIT =message LAST|NEWEST'],
    free: [...GIT, 'OF'],
    run: 'git log -1 --format=%B',
    unless: /\b(change|edit|amend|reword|for|search|contain\w*|without|with)\b/i,
    eg: ['the message of the last commit', 'git log -1 --format=%B'],
  },
  {
    name: 'git-reflog',
    summary: 'where HEAD has been',
    says: ['=reflog', 'HISTORY =head', '=moves =of =head'],
    free: [...GIT, 'HISTORY', 'OF'],
    run: 'git reflog',
    unless: /\blines?|\bfile\b/i,
    eg: ['show the reflog', 'git reflog'],
  },
  {
    name: 'git-file-of-commit',
    summary: 'a file as it was in a commit',
    says: [
      'SHOW {file} =as|=in|=at|=from COMMIT|BRANCH? {ref}',
      'VERSION =of? {file} =in|=from|=on|=at COMMIT|BRANCH? {ref}',
    ],
    free: [...GIT, 'IN', 'AS', 'FROM', 'VERSION', 'OF', 'THING'],
    run: 'git show {ref}:{file}',
    fits: ({ ref }, world) =>
      isRepository(world) && /^(HEAD([~^]\d*)*|[0-9a-f]{7,40}|main|master|develop|dev|v\d[\w.]*)$/.test(String(ref)),
    eg: ['show notes.txt as in the commit 1234abc', 'git show 1234abc:notes.txt'],
  },
]);
