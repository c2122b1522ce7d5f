/** Git: rebases and merges under way, files out of the index, settings, submodules, patches. */
import { type Skill, slotsOf, spanOf } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { oneOf, type Template, templates } from '../template.ts';
import type { Token } from '../understand.ts';

const one = (token: Token | undefined) =>
  token === undefined ? undefined : { value: token.value, tokens: [token.index] };

const address: Taker<string> = ({ tokens }) => one(tokens.find(({ value }) => /^[\w.+-]+@[\w.-]+$/.test(value)));
const howMany: Taker<number> = (request, used) => take.number(request, used) ?? { value: 1, tokens: [] };

/** A path that is to be ignored, and so was read as one to leave out. */
const denied: Taker<string> = (request) => {
  const [slot] = slotsOf(request, 'path');
  return slot === undefined ? undefined : { value: slot.value.path, tokens: spanOf(slot) };
};

const underWay = oneOf({ merge: 'merge', rebase: 'rebase', 'cherry-pick': 'cherry-pick', revert: 'revert' });
const deed = oneOf({
  abort: 'abort',
  cancel: 'abort',
  stop: 'abort',
  quit: 'abort',
  continue: 'continue',
  resume: 'continue',
  skip: 'skip',
});

const declared: readonly Omit<Template, 'topic' | 'act'>[] = [
  {
    name: 'git-under-way',
    summary: 'give up, or go on with, a merge or rebase',
    says: ['=abort|=cancel|=continue|=resume|=skip|STOP|EXCEPT =merge|=rebase|=cherry-pick|=revert'],
    slots: { way: underWay, deed },
    free: ['CURRENT', 'STOP', 'KILL', 'JOIN', 'UNDO', 'EXCEPT'],
    run: 'git {way} --{deed}',
    unless: /\binto\b|\bfiles?\b/i,
    eg: ['continue the rebase', 'git rebase --continue'],
  },
  {
    name: 'git-untrack',
    summary: 'take a file out of the repository, keep it on the disk',
    says: [
      'DELETE {path} git|REPOSITORY|=index|=tracking KEEP|NOT DELETE? =locally|=local|DISK|FILE?',
      '=untrack {path}',
      'STOP =tracking {path}',
      'DELETE {path} =from git|REPOSITORY ONLY',
    ],
    free: ['FROM', 'KEEP', 'DISK', 'FILE', 'IN', 'NOT', 'DELETE', 'AND', 'STOP', 'KILL', 'REPOSITORY', 'ONLY'],
    run: 'git rm --cached {path}',
    eg: ['remove notes.txt from git but keep it on disk', 'git rm --cached notes.txt'],
  },
  {
    name: 'git-ignore',
    summary: 'let git ignore a file',
    says: ['EXCEPT|=ignore {path} git|REPOSITORY', 'APPEND {path} =gitignore|=.gitignore', '=gitignore {path}'],
    slots: { path: denied },
    free: ['TO', 'IN', 'FILE', 'FOLDER', 'EXCEPT', 'REPOSITORY', 'APPEND'],
    run: 'echo {path} >> .gitignore',
    unless: /\b(find|list|count|search|copy|show|which)\b/i,
    eg: ['let git ignore notes.txt', 'echo notes.txt >> .gitignore'],
  },
  {
    name: 'git-clean-all',
    summary: 'delete untracked files and folders',
    says: ['DELETE =untracked FILE AND FOLDER', 'DELETE =untracked FOLDER'],
    free: ['FILE', 'FOLDER', 'AND', 'EVERY', 'REPOSITORY'],
    run: 'git clean -fd',
    eg: ['remove untracked files and directories', 'git clean -fd'],
  },
  {
    name: 'git-email',
    summary: 'the mail address of your commits',
    says: ['CHANGE git =email|=mail|=e-mail URL? =to {mail}'],
    slots: { mail: address },
    free: ['TO', 'URL', 'USER'],
    run: 'git config --global user.email {mail}',
    unless: /\b(this|repo|repository|project|local(ly)?)\b/i,
    eg: ['set my git email to nora@example.org', 'git config --global user.email nora@example.org'],
  },
  {
    name: 'git-name',
    summary: 'the name of your commits',
    says: ['CHANGE git USER? NAME =to {rest}', 'CHANGE git =username =to {rest}', 'CHANGE git USER =to {rest}'],
    free: ['TO', 'USER', 'NAME'],
    run: 'git config --global user.name {rest}',
    unless: /@|\bbranch\b/,
    eg: ['set my git user name to "Nora Berg"', "git config --global user.name 'Nora Berg'"],
  },
  {
    name: 'git-patch',
    summary: 'the last commits as patch files',
    says: ['CREATE|WRITE =patch LAST|NEWEST {count?} COMMIT', 'CREATE =patch COMMIT LAST|NEWEST'],
    slots: { count: howMany },
    free: ['LAST', 'NEWEST', 'COMMIT', 'FROM', 'OF', 'FILE', 'FIRST'],
    run: 'git format-patch -{count}',
    eg: ['create a patch of the last commit', 'git format-patch -1'],
  },
  {
    name: 'git-apply',
    summary: 'apply a patch',
    says: ['=apply|RUN =patch {file}'],
    free: ['FILE', 'RUN', 'TO', 'REPOSITORY'],
    run: 'git apply {file}',
    eg: ['apply the patch fix.patch', 'git apply fix.patch'],
  },
  {
    name: 'git-submodules',
    summary: 'fetch the submodules',
    says: ['UPGRADE|INITIALISE|DOWNLOAD|PULL|CHANGE =submodule|=submodules'],
    free: ['UPGRADE', 'CHANGE', 'INITIALISE', 'EVERY', 'THING', 'REPOSITORY', 'AND'],
    run: 'git submodule update --init --recursive',
    eg: ['update the submodules', 'git submodule update --init --recursive'],
  },
  {
    name: 'git-shallow',
    summary: 'clone only the newest state',
    says: [
      '=shallow =clone {url}',
      '=clone {url} =without|NOT HISTORY',
      '=shallow|=shallowly =clone REPOSITORY {url}',
      '=clone {url} =depth|DEPTH =1',
    ],
    free: ['REPOSITORY', 'HISTORY', 'NOT', 'WITH', 'SHALLOW', 'DEPTH', 'ONLY', 'LAST', 'COMMIT'],
    run: 'git clone --depth 1 {url}',
    eg: ['shallow clone https://example.org/shed.git', 'git clone --depth 1 https://example.org/shed.git'],
  },
  {
    name: 'git-prune',
    summary: 'forget branches that the remote no longer has',
    says: ['=prune =remote|=stale|=origin BRANCH|=branches?', 'DELETE =stale =remote BRANCH|=branches'],
    free: ['BRANCH', 'REPOSITORY', 'OLD', 'DELETE'],
    run: 'git fetch --prune',
    eg: ['prune the remote branches', 'git fetch --prune'],
  },
  {
    name: 'git-rename-file',
    summary: 'rename a file that git tracks',
    says: ['git RENAME|MOVE {path} =to {to}', 'RENAME|MOVE {path} =to {to} WITH|=in git'],
    slots: {},
    free: ['TO', 'FILE', 'WITH', 'IN', 'USE'],
    run: 'git mv {path} {to}',
    eg: ['rename notes.txt to plans.txt with git', 'git mv notes.txt plans.txt'],
  },
];

export const gitRest: readonly Skill[] = templates(
  'git',
  declared.map((one) => ({ ...one, act: true })),
);
