/** Git, once a week: ranges, one line's author, stashes taken back, thin clones. */
import type { World } from '../../../world.ts';
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';
import { isRepository } from './git-free.ts';

const NOTE = /^(it|this|that|the|them|all|two|both|file|files|branch|branches|commit|commits)$/i;
const range: Taker<string> = ({ text, tokens }) => {
  const match =
    /\b(?:between|from)\s+(?:the\s+)?(?:branch(?:es)?\s+|tags?\s+|commits?\s+)?([\w][\w~^-]*(?:\.\d[\w.]*)?)\s+(?:and|to)\s+(?:branch\s+|tag\s+)?([\w][\w~^-]*(?:\.\d[\w.]*)?)/i.exec(
      text,
    );
  if (match?.[1] === undefined || match[2] === undefined || NOTE.test(match[1]) || NOTE.test(match[2]))
    return undefined;
  const end = match.index + match[0].length;
  return {
    value: `${match[1]}..${match[2]}`,
    tokens: tokens.filter((token) => token.start >= match.index && token.end <= end).map((token) => token.index),
  };
};

const GIT = ['REPOSITORY', 'COMMIT', 'BRANCH', 'CHANGE', 'CURRENT', 'FILE'] as const;

/** Two names that are no files here, in a repository. */
const areRefs = ({ range: said }: Readonly<Record<string, unknown>>, world: World): boolean =>
  isRepository(world) &&
  String(said)
    .split('..')
    .every((name) => world.entry(name) === undefined);

export const gitOnceAWeek: readonly Skill[] = templates('git', [
  {
    name: 'git-status-short',
    summary: 'what changed, a line each',
    says: [
      'git? INFO|=status =short|=brief|=compact|=concise|SUMMARY =format?',
      '=short|=brief|=compact|=concise git? =status|INFO',
    ],
    free: [...GIT, 'INFO', 'SUMMARY', 'IN', 'WITH', 'SHOW'],
    run: 'git status -s',
    fits: (_slots, _world, { text }) => /\bgit\b|\brepo/i.test(text),
    eg: ['git status in short form', 'git status -s'],
  },
  {
    name: 'git-range-diff',
    summary: 'what differs between two branches, tags or commits',
    says: ['=diff|=diffs|DIFFERENCE|COMPARE|CHANGE {range}'],
    slots: { range },
    free: [...GIT, 'DIFFERENCE', 'COMPARE'],
    run: 'git diff {range}',
    unless:
      /\b(lines?|columns?|days?|ports?|names? of|only the|stat|files? that|folders?|directories|dates?)\b|\d{4}-\d/i,
    fits: (slots, world) => areRefs(slots, world),
    eg: ['show the diff between main and draft', 'git diff main..draft'],
  },
  {
    name: 'git-range-names',
    summary: 'the files that differ between two branches',
    says: ['FILE =differ|DIFFERENCE|CHANGE|COMPARE|MODIFIED {range}', 'NAME FILE CHANGE|MODIFIED {range}'],
    slots: { range },
    free: [...GIT, 'DIFFERENCE', 'COMPARE', 'NAME', 'ONLY', 'MODIFIED'],
    run: 'git diff --name-only {range}',
    fits: (slots, world, { text }) => areRefs(slots, world) && /\b(which|names?|list)\b/i.test(text),
    eg: ['which files changed between main and draft', 'git diff --name-only main..draft'],
  },
  {
    name: 'git-blame-line',
    summary: 'who last changed one line',
    says: [
      '=who CHANGE|WRITE|MODIFIED LINE? {line} {file}',
      '=blame LINE? {line} {file}',
      '=author LINE? {line} {file}',
    ],
    slots: {
      line: ({ tokens }) => {
        const one = tokens.find(({ value }) => /^\d+$/.test(value));
        return one && { value: Number(one.value), tokens: [one.index] };
      },
    },
    free: [...GIT, 'LINE', 'LAST', 'NUMBER', 'OF', 'IN', 'MODIFIED', 'WRITE', 'NEWER'],
    run: 'git blame -L {line},{line} {file}',
    eg: ['who changed line 12 of notes.txt', 'git blame -L 12,12 notes.txt'],
  },
  {
    name: 'git-stash-back',
    summary: 'take the stashed changes back',
    says: [
      '=apply|=restore|=pop|=recover|=unstash STASH AND? DELETE|=drop?',
      '=apply|=restore|=pop LAST|NEWEST STASH',
      '=get =back STASH',
      '=unstash',
    ],
    free: [...GIT, 'STASH', 'LAST', 'NEWEST', 'NEWER', 'DELETE', 'AND', 'MOVE'],
    run: 'git stash pop',
    unless: /\b(without|keep|keeping|but not|don'?t)\b|stash\s*@|\d|\bapply\b(?!.*\b(?:drop|remove|delete)\b)/i,
    act: true,
    eg: ['apply the latest stash and drop it', 'git stash pop'],
  },
  {
    name: 'git-stash-apply',
    summary: 'take the stashed changes back and keep them stashed',
    says: ['=apply|=restore STASH =keep|KEEP|=keeping|NOT', '=apply STASH NOT DELETE|=dropping', '=apply STASH'],
    free: [...GIT, 'STASH', 'LAST', 'NEWEST', 'NEWER', 'DELETE', 'AND', 'NOT', 'KEEP', 'IN'],
    run: 'git stash apply',
    act: true,
    eg: ['apply the stash but keep it', 'git stash apply'],
  },
  {
    name: 'git-stash-named',
    summary: 'put changes aside under a name',
    says: ['STASH CHANGE? =with? =message|NAMED|=as|=called {words}'],
    free: [...GIT, 'WITH', 'NAMED', 'TEXT', 'MODIFIED'],
    run: 'git stash push -m {words}',
    act: true,
    eg: ['stash my changes with the message "half done"', "git stash push -m 'half done'"],
  },
  {
    name: 'git-clone-shallow',
    summary: 'clone only the newest state',
    says: [
      '=clone {url} =shallow|=shallowly|=depth|ONLY|=latest|=without|NOT COMMIT?|=history?',
      '=shallow =clone {url}',
    ],
    free: [...GIT, 'ONLY', 'NEWEST', 'LAST', 'NEWER', 'HISTORY', 'DEPTH', 'NOT', 'WITH', 'URL', 'NUMBER'],
    run: 'git clone --depth 1 {url}',
    fits: (_slots, _world, { text }) =>
      /\bshallow|\bdepth|\b(latest|last|newest|most recent) commit|without (the )?(whole )?history/i.test(text),
    act: true,
    eg: [
      'clone only the latest commit of https://example.org/shed.git',
      'git clone --depth 1 https://example.org/shed.git',
    ],
  },
  {
    name: 'git-clone-branch',
    summary: 'clone one branch',
    says: ['=clone BRANCH {branch} =of|=from {url}', '=clone {url} BRANCH {branch}'],
    free: [...GIT, 'ONLY', 'FROM', 'OF', 'URL'],
    run: 'git clone -b {branch} {url}',
    act: true,
    eg: ['clone the branch draft of https://example.org/shed.git', 'git clone -b draft https://example.org/shed.git'],
  },
]);
