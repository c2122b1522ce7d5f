/** Git: history asked for by a property, remotes, and the parts of it that people need once a week. */
import type { Skill } from '../skill.ts';
import { oneOf, type Template, templates } from '../template.ts';
import { isRepository } from './git-free.ts';

const HASH = /^[0-9a-f]{7,40}$|^HEAD([~^]\d*)*$|^v?\d+\.\d[\w.-]*$/;
const isCommit: Template['fits'] = ({ commit }) => HASH.test(String(commit));
const isBranch: Template['fits'] = ({ branch }) =>
  !/^(it|this|that|the|all|branch|changes?|commits?|two|both|them|origin|abort|conflict.*|already|branches)$/i.test(
    String(branch),
  );
/** Names that branches have everywhere. */
const USUAL =
  /^(main|master|develop|dev|trunk|staging|production|origin\/.+|upstream\/.+|release[/-].+|feature[/-].+)$/;
const REPO = ['REPOSITORY', 'COMMIT', 'BRANCH', 'HISTORY', 'CURRENT', 'CHANGE'] as const;

/** "since yesterday", "of the last week", "today": as git reads it. */
const since: NonNullable<Template['slots']>[string] = ({ text, tokens }) => {
  const match =
    /\b(?:since|after|from|of|in|within|during|over)\s+(?:the\s+)?((?:last|past)\s+(?:\d+\s+)?(?:hour|day|week|month|year)s?|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{4}-\d\d-\d\d|this (?:week|month|year))\b/i.exec(
      text,
    ) ?? /\b(today|yesterday)\b/i.exec(text);
  if (match?.[1] === undefined) return undefined;
  const end = match.index + match[0].length;
  const inside = tokens.filter((token) => token.start >= match.index && token.end <= end).map((token) => token.index);
  const said = match[1].toLowerCase().replace(/^(last|past|this) /, '');
  const when = /^(hour|day|week|month|year)$/.test(said) ? `1.${said}.ago` : said.replace(/^(\d+) (\w+)$/, '$1.$2.ago');
  return { value: when === 'today' ? 'midnight' : when, tokens: inside };
};

export const gitMore: readonly Skill[] = templates('git', [
  {
    name: 'git-since',
    summary: 'the commits since a time',
    says: ['COMMIT {when}', 'git LOGFILE|HISTORY {when}', '=what =committed {when}', 'git CHANGE {when}'],
    slots: { when: since },
    free: [...REPO, 'AGO', 'TODAY', 'YESTERDAY', 'LOGFILE', 'MODIFIED', 'CREATED'],
    run: 'git log --oneline --since={when}',
    unless: /\b(by|author|count|many|diff|grep|undo|revert|push)\b/i,
    eg: ['commits since yesterday', 'git log --oneline --since=yesterday'],
  },
  {
    name: 'git-grep-log',
    summary: 'the commits whose message holds a word',
    says: [
      'FIND COMMIT|LOGFILE|=message|=messages =for|=about|CONTAIN|=with|=mentioning {words}',
      'FIND COMMIT MENTION|CONTAIN {words}',
      'COMMIT =mention|=mentioning|=about|CONTAIN {words}',
    ],
    free: [...REPO, 'CONTAIN', 'TEXT', 'WORD', 'IN', 'FIND', 'LOGFILE'],
    run: 'git log --oneline --grep={words}',
    unless: /\b(by|author|since|code|introduced?|added|removed|next commit)\b|\//i,
    eg: ['search the commits for "login"', 'git log --oneline --grep=login'],
  },
  {
    name: 'git-pickaxe',
    summary: 'the commits that added or removed a text',
    says: [
      'COMMIT =introduce|=introduced|=added|=removed|APPEND|DELETE {words}',
      '=when {words} =introduced|=added|=removed git|CODE',
    ],
    free: [...REPO, 'TEXT', 'WORD', 'APPEND', 'DELETE', 'OCCURRENCE', 'TIME'],
    run: 'git log --oneline -S {words}',
    unless: /\b(branch|remote|tag|file|undo|remove the|delete the)\b/i,
    eg: ['which commit introduced "retryLimit"', 'git log --oneline -S retryLimit'],
  },
  {
    name: 'git-show',
    summary: 'what a commit changed',
    says: ['SHOW COMMIT {commit}', 'COMMIT {commit} CHANGE|INFO|DIFFERENCE|CONTAIN'],
    free: [...REPO, 'INFO', 'DIFFERENCE', 'CONTAIN', 'SHOW'],
    run: 'git show {commit}',
    fits: isCommit,
    eg: ['show commit 3fa2b1c', 'git show 3fa2b1c'],
  },
  {
    name: 'git-diff-file',
    summary: 'what changed in a file',
    says: [
      'DIFFERENCE|COMPARE|=diff {file}',
      '=what CHANGE|MODIFIED {file}',
      'CHANGE =in|=to|=of {file}',
      'git DIFFERENCE {file}',
    ],
    free: [...REPO, 'DIFFERENCE', 'COMPARE', 'IN', 'TO', 'OF', 'FILE', 'MODIFIED'],
    run: 'git diff -- {file}',
    unless:
      /\b(and|from|between|permission|owner|mode|discard|undo|when|name|encoding|restore|time|staged|last|date|save|all)\b|\d/i,
    fits: (_slots, world, { slots }) => isRepository(world) && slots.filter(({ type }) => type === 'path').length === 1,
    eg: ['diff of notes.txt', 'git diff -- notes.txt'],
  },
  {
    name: 'git-diff-branch',
    summary: 'how this branch differs from another',
    says: [
      'DIFFERENCE|COMPARE|CHANGE BETWEEN =this|CURRENT|=my BRANCH =and {branch}',
      'DIFFERENCE|COMPARE|=diff|CHANGE =from|=to|=with|=against {branch} BRANCH?',
      'BRANCH =differ|DIFFERENCE =from {branch}',
    ],
    free: [...REPO, 'DIFFERENCE', 'COMPARE', 'BETWEEN', 'AND', 'WITH', 'TO', 'FROM'],
    run: 'git diff {branch}',
    unless: /\b(file|folder|directory|lines?|days?|dates?)\b|\.\w/i,
    fits: ({ branch }, world, { text }) =>
      isRepository(world) && (USUAL.test(String(branch)) || /\bbranch/i.test(text)),
    eg: ['compare this branch with main', 'git diff main'],
  },
  {
    name: 'git-branches-remote',
    summary: 'the branches of the remotes',
    says: ['=remote BRANCH|=branches', '=branches =on =remote|=origin'],
    free: ['BRANCH', 'REPOSITORY', 'EVERY', 'THING'],
    run: 'git branch -r',
    unless: /\b(delete|remove|prune|local|all|including|and|push)\b/i,
    eg: ['list the remote branches', 'git branch -r'],
  },
  {
    name: 'git-branches-merged',
    summary: 'branches that are merged already, or are not',
    says: [
      '=branches =merged|=unmerged',
      'EVERY|SHOW|=which BRANCH =merged|=unmerged|JOIN =already?',
      'BRANCH =merged|=unmerged =already',
    ],
    slots: { how: oneOf({ unmerged: 'no-merged', not: 'no-merged', "aren't": 'no-merged', merged: 'merged' }) },
    free: ['BRANCH', 'JOIN', 'NOT', 'EVERY'],
    run: 'git branch --{how}',
    unless: /\b(delete|remove|merge)\b/i,
    eg: ['which branches are merged already', 'git branch --merged'],
  },
  {
    name: 'git-config',
    summary: 'the settings of git',
    says: ['git =configuration|=config|=setting|=settings|INFO'],
    run: 'git config --list',
    unless: /\b(set|status|change|email|name|commit|log|branch|editor)\b/i,
    eg: ['show the git configuration', 'git config --list'],
  },
  {
    name: 'git-ignored',
    summary: 'files that git ignores',
    says: ['=ignored FILE', '=which|SHOW FILE git =ignored|=ignore|EXCEPT'],
    free: ['FILE', 'EXCEPT', 'EVERY'],
    run: 'git status --ignored --short',
    unless: /\b(add|except|ignoring|delete|remove|count|clean)\b/i,
    eg: ['which files are ignored by git', 'git status --ignored --short'],
  },
  {
    name: 'git-root',
    summary: 'the top folder of the repository',
    says: ['ROOT|=root|=top FOLDER? REPOSITORY|git', '=top =level git|REPOSITORY'],
    free: ['ROOT', 'FOLDER', 'REPOSITORY', 'FIRST', 'SHALLOW', 'PATH', 'LEVEL'],
    run: 'git rev-parse --show-toplevel',
    unless: /\b(go|cd|list|files?|create|init|find|owner|become)\b/i,
    eg: ['the root folder of this repository', 'git rev-parse --show-toplevel'],
  },
  {
    name: 'git-hash',
    summary: 'the hash of the current commit',
    says: ['=hash|=sha|CHECKSUM|=id COMMIT', '=commit =hash|=sha|=id', 'COMMIT CHECKSUM'],
    free: ['COMMIT', 'CURRENT', 'LAST', 'NEWEST', 'CHECKSUM', 'NEWER', 'SHOW'],
    run: 'git rev-parse HEAD',
    eg: ['the hash of the current commit', 'git rev-parse HEAD'],
  },
  {
    name: 'git-contains',
    summary: 'branches that hold a commit',
    says: ['BRANCH CONTAIN COMMIT? {commit}'],
    free: ['CONTAIN', 'COMMIT', 'BRANCH'],
    run: 'git branch -a --contains {commit}',
    fits: isCommit,
    eg: ['which branches contain 3fa2b1c', 'git branch -a --contains 3fa2b1c'],
  },
  {
    name: 'git-merge-into',
    summary: 'merge a branch into another',
    says: ['=merge BRANCH? {branch} =into {target} BRANCH?'],
    free: ['BRANCH', 'TO', 'IN', 'JOIN'],
    run: 'git switch {target} && git merge {branch}',
    fits: (slots, world, request) =>
      isBranch(slots, world, request) &&
      isRepository(world) &&
      !/^(this|the|current|my|here|it|one)$/i.test(String(slots['target'])) &&
      !/\./.test(`${slots['branch']}${slots['target']}`),
    eg: ['merge sunrise into main', 'git switch main && git merge sunrise'],
    act: true,
  },
  {
    name: 'git-merge-here',
    summary: 'merge a branch into this one',
    says: ['=merge BRANCH? {branch} =into =this|=current|CURRENT|=my|=here BRANCH?', '=merge =in? BRANCH {branch}'],
    free: ['BRANCH', 'TO', 'IN', 'CURRENT', 'HERE', 'JOIN'],
    run: 'git merge {branch}',
    fits: isBranch,
    unless: /\b(abort|conflict|two|both|files?|\d+ branches)\b|\.\w/i,
    eg: ['merge main into this branch', 'git merge main'],
    act: true,
  },
]);
