/** Git, each day: notes for commits and tags, settings, commits joined, work put aside. */
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';
import { GIT, isRepository } from './git-free.ts';

const address: Taker<string> = ({ text, tokens }) => {
  const match = /\b[\w.-]+@[\w.-]+:[\w./~-]+/.exec(text);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  return {
    value: match[0],
    tokens: tokens.filter((one) => one.start >= match.index && one.end <= end).map((one) => one.index),
  };
};
const back: Taker<string> = ({ tokens }) => {
  const found = tokens.find(({ value }) => /^\d+$/.test(value));
  return found && { value: `HEAD~${found.value}`, tokens: [found.index] };
};
const editor: Taker<string> = ({ tokens }) => {
  const found = tokens.find(({ value }) => /^(vim?|nvim|nano|emacs|micro|code|joe)$/i.test(value));
  return found && { value: found.value, tokens: [found.index] };
};

export const gitDailyChanges: readonly Skill[] = templates('git', [
  {
    name: 'git-rename-other',
    summary: 'rename a branch',
    says: ['RENAME BRANCH {branch} =to|=into|=as {target}'],
    free: [...GIT, 'TO', 'AS'],
    run: 'git branch -m {branch} {target}',
    act: true,
    fits: ({ branch, target }) => branch !== target && !/^(this|current|the|my)$/i.test(String(branch)),
    eg: ['rename the branch draft to sunset', 'git branch -m draft sunset'],
  },
  {
    name: 'git-commit-as',
    summary: 'commit all changes under a note',
    says: ['COMMIT THING|CHANGE|EVERY? =as|AS|WITH|=saying {text}', 'COMMIT THING|CHANGE|EVERY? {text}'],
    free: [...GIT, 'THING', 'EVERY', 'AS', 'WITH', 'TEXT', 'TO'],
    run: 'git add -A && git commit -m {text}',
    act: true,
    unless: /\b(staged|amend|search|grep|find|show|file|only)\b/i,
    eg: ['commit everything as "draft"', 'git add -A && git commit -m draft'],
  },
  {
    name: 'git-clone-ssh',
    summary: 'clone a repository over ssh',
    says: ['=clone REPOSITORY? {remote}', '=copy|COPY|DOWNLOAD git? REPOSITORY {remote}'],
    slots: { remote: address },
    free: [...GIT, 'FROM', 'HERE', 'COPY'],
    run: 'git clone {remote}',
    act: true,
    unless: /\b(shallow|only|into|branch|depth)\b/i,
    eg: ['clone git@example.org:nora/shed.git', 'git clone git@example.org:nora/shed.git'],
  },
  {
    name: 'git-tag-noted',
    summary: 'a tag with a note',
    says: ['CREATE|APPEND =annotated? =tag {tag} =with|WITH? =message|=note {text}', '=tag {tag} =message {text}'],
    free: [...GIT, 'WITH', 'TEXT', 'NAMED', 'APPEND'],
    run: 'git tag -a {tag} -m {text}',
    act: true,
    unless: /\b(docker|image)\b/i,
    eg: ['create an annotated tag v2.0 with the message "spring"', 'git tag -a v2.0 -m spring'],
  },
  {
    name: 'git-reset-hard-back',
    summary: 'go back to the commit before, throwing changes away',
    says: [
      '=reset|GO =previous|=last|LAST COMMIT =discarding|=discard|DELETE|=losing|=dropping CHANGE?',
      '=hard =reset =previous|=last|LAST COMMIT',
    ],
    free: [...GIT, 'TO', 'DELETE', 'AND', 'THING', 'GO', 'EVERY'],
    run: 'git reset --hard HEAD~1',
    act: true,
    unless: /\bkeep/i,
    eg: ['reset to the previous commit, discarding changes', 'git reset --hard HEAD~1'],
  },
  {
    name: 'git-join-last',
    summary: 'make one of the last commits',
    says: ['=squash|JOIN LAST|NEWEST {back} COMMIT', '=squash {back} COMMIT'],
    slots: { back },
    free: [...GIT, 'JOIN', 'TO', 'NUMBER'],
    run: 'git reset --soft {back} && git commit',
    act: true,
    unless: /\bmerge\b|message/i,
    eg: ['squash the last 3 commits', "git reset --soft 'HEAD~3' && git commit"],
  },
  {
    name: 'git-undo-some',
    summary: 'take the last commits back and keep what they changed',
    says: ['UNDO LAST|NEWEST {back} COMMIT', '=reset LAST {back} COMMIT'],
    slots: { back },
    free: [...GIT, 'UNDO', 'KEEP', 'AND', 'NUMBER', 'STAGE'],
    run: 'git reset --soft {back}',
    act: true,
    unless: /\b(hard|discard\w*|throw\w*|los\w+|revert)\b/i,
    eg: ['undo the last 2 commits', "git reset --soft 'HEAD~2'"],
  },
  {
    name: 'git-put-aside',
    summary: 'put changes aside',
    says: [
      'WRITE|KEEP|MOVE|STASH =uncommitted|=unfinished|=my|CURRENT CHANGE =later|=aside|=away|=temporarily',
      '=put|=set|=save CHANGE =aside|=away|=later|=temporarily',
      'STASH THING|EVERY|=uncommitted CHANGE?',
    ],
    free: [...GIT, 'WRITE', 'KEEP', 'MOVE', 'STASH', 'THING', 'EVERY'],
    run: 'git stash',
    act: true,
    unless: /\b(message|named|called|pop|apply|list|untracked)\b/i,
    eg: ['save my uncommitted changes for later', 'git stash'],
  },
  {
    name: 'git-put-all-aside',
    summary: 'put changes and new files aside',
    says: ['STASH CHANGE? INCLUDING|AND|=also|WITH =untracked|=new FILE?', 'STASH THING|EVERY|CHANGE =untracked'],
    free: [...GIT, 'INCLUDING', 'AND', 'THING', 'EVERY', 'WITH', 'CREATE'],
    run: 'git stash -u',
    act: true,
    eg: ['stash everything including untracked files', 'git stash -u'],
  },
  {
    name: 'git-editor',
    summary: 'the editor that git opens',
    says: ['CHANGE git? =editor =to? {editor} git?', 'USE {editor} =as git =editor'],
    slots: { editor },
    free: [...GIT, 'TO', 'AS', 'USE', 'OPEN'],
    run: 'git config --global core.editor {editor}',
    act: true,
    fits: (_slots, _world, { text }) => /\bgit\b|\bcommits?\b/i.test(text),
    eg: ['set the git editor to vim', 'git config --global core.editor vim'],
  },
  {
    name: 'git-clean-both',
    summary: 'delete untracked files and folders',
    says: ['DELETE|=clean =untracked FILE AND? FOLDER', 'DELETE|=clean =untracked THING|EVERY'],
    free: [...GIT, 'AND', 'FOLDER', 'EVERY', 'THING', 'OR'],
    run: 'git clean -fd',
    act: true,
    fits: (_slots, _world, { text }) => /director|folder|everything|all/i.test(text),
    unless: /\bignored\b/i,
    eg: ['clean all untracked files and directories', 'git clean -fd'],
  },
  {
    name: 'git-restore-file',
    summary: 'a file as it was in the last commit',
    says: [
      '=restore|=discard|UNDO|=checkout CHANGE? {file} LAST? COMMIT?',
      '=throw =away CHANGE {file}',
      'UNDO CHANGE =to|=in {file}',
    ],
    free: [...GIT, 'IN', 'TO', 'FROM', 'UNDO', 'AS', 'DELETE'],
    run: 'git restore {file}',
    act: true,
    fits: (_slots, world, { text }) =>
      isRepository(world) && /\b(changes?|git|commit(ted)?|modifications)\b/i.test(text),
    unless: /\b(backup|archive|tar|zip|staged|unstage|HEAD~|branch)\b/i,
    eg: ['discard the changes in notes.txt', 'git restore notes.txt'],
  },
  {
    name: 'git-start-and-first',
    summary: 'name the first branch main',
    says: ['=rename|RENAME|CHANGE =default BRANCH =to? =main'],
    free: [...GIT, 'TO', 'NAME'],
    run: 'git branch -M main',
    act: true,
    eg: ['rename the default branch to main', 'git branch -M main'],
  },
]);
