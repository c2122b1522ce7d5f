/** A repository kept up: remotes, tags and branches elsewhere, steps back in the history, what is ignored, its size and soundness. */
import type { World } from '../../../world.ts';
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';
import { isRepository } from './git-free.ts';

const FREE =
  'i me my we you can could please a an the it this that of on in from for to with is are be git repository repo project all now only just current';
const ASK = `${FREE} what which who when where how show tell give list print display get see was were did do does has have there`;

const REF = /^[\w][\w./-]*$/;
const NO_REF = /^(?:it|this|that|the|branch|remote|origin's|tag|tags|too|also|commit|all|new|old|server|url)$/i;
const isRef = (...names: readonly (string | undefined)[]): boolean =>
  names.every((name) => name !== undefined && REF.test(name) && !NO_REF.test(name));
const isHash = (name: string | undefined): boolean => /^[0-9a-f]{5,40}$|^HEAD[~^\d]*$/i.test(name ?? '');
const isFile = (path: string | undefined, world: World): path is string =>
  path !== undefined && (/[./]/.test(path) || world.entry(path)?.kind === 'file');

const COUNTED: Readonly<Record<string, string>> = { previous: '1', one: '1' };

export const gitKeptUp: readonly Skill[] = frames('git', [
  {
    name: 'remote-kept',
    summary: 'a remote renamed, removed, pointed elsewhere, or told',
    heads: [
      ['(delet~|remov~|drop|get rid of) [git] remote [called|named] {N}', { do: 'remove', name: '$1' }],
      ['rename [git] remote [called|named] {N} (to|into|as) {N}', { do: 'rename', name: '$1', to: '$2' }],
      [
        '(chang~|set|updat~|switch) [url|address] [of|for] [remote] {N} [url|address] (to|into|as) {U}',
        { do: 'set-url', name: '$1', url: '$2' },
      ],
      ['(point|make|let) [remote] {N} [point] (to|at) {U}', { do: 'set-url', name: '$1', url: '$2' }],
      [
        '(where|what) (does|is) [remote] (origin|upstream) (point~|lead~|go~|fetch~ from|push~ to) [to]',
        { do: 'get-url', name: 'origin' },
      ],
      ['(url|address) (of|for|behind) [remote] {N}', { do: 'get-url', name: '$1' }],
    ],
    clauses: [['upstream (point|lead|go|fetch|push)~', {}]],
    free: `${ASK} url address remote`,
    needs: /remote|origin|upstream/i,
    unless: /\b(?:branch|host|machine|server|file|push|clone|add|https?|website)\b(?!:)/i,
    write: ({ do: deed = '', name, to }) => {
      if (!isRef(name) || (deed === 'rename' && !isRef(to))) return undefined;
      return deed === 'set-url'
        ? 'git remote set-url {name} {url}'
        : deed === 'rename'
          ? 'git remote rename {name} {to}'
          : deed === 'get-url' && name !== 'origin' && name !== 'upstream'
            ? undefined
            : `git remote ${deed} {name}`;
    },
    examples: [
      ['rename the remote sunset to sunrise', 'git remote rename sunset sunrise'],
      ['drop the remote sunset', 'git remote remove sunset'],
    ],
  },
  {
    name: 'tag-elsewhere',
    summary: 'a tag removed from the remote, the latest tag, tags by version',
    heads: [
      ['(delet~|remov~|drop) [git] tag [called|named] {N}', { do: 'delete', name: '$1' }],
      ['(latest|newest|last|most recent) [git] tag', { do: 'latest' }],
      ['(which|what) tag is [the] (latest|newest|most recent)', { do: 'latest' }],
      ['tags (in|by|ordered by|sorted by|sort~ by) [order of] version~ [order|number]', { do: 'sorted' }],
      ['tags in version order', { do: 'sorted' }],
    ],
    clauses: [
      ['(on|from|at) [remote] (remote|origin|server|github) [too|as well|also]', { where: 'remote' }],
      ['(locally|here)', {}],
      ['(and|also|both) [also] [here|locally]', {}],
    ],
    free: `${ASK} delete remove drop too as well also newest latest tag tags`,
    needs: /tag/i,
    unless: /\b(?:docker|image|html|push|create|since|commits|between|container|checkout|switch)\b/i,
    write: ({ do: deed, name, where }) => {
      if (deed === 'latest') return 'git describe --tags --abbrev=0';
      if (deed === 'sorted') return 'git tag --sort=version:refname';
      return where === undefined || !isRef(name) ? undefined : 'git push origin --delete {name}';
    },
    examples: [
      ['which tag is the newest', 'git describe --tags --abbrev=0'],
      ['delete the tag sunset on the remote', 'git push origin --delete sunset'],
    ],
  },
  {
    name: 'sent-and-fetched',
    summary: 'push everything there is, or fetch without merging',
    heads: [
      ['(push|upload|send|publish) (all|every) [local|my] branch~', { do: 'git push --all' }],
      ['(upload|send up|publish) [my|local|new] (commits|work|changes)', { do: 'git push' }],
      [
        '(get|fetch|download|bring|load) [newest|latest|new|recent] (commits|changes|updates|branches|news) [from|of|off] [remote|origin|upstream|server|github] (without|but not|but don.t|but do not) (merg~|touching|changing|pull~) [them|anything|it]',
        { do: 'git fetch' },
      ],
      ['(fetch|download) without merging', { do: 'git fetch' }],
    ],
    clauses: [
      ['(to|onto) [remote|origin|server|github] [origin|server|remote]', {}],
      ['from (origin|remote|server|upstream|github)', {}],
    ],
    free: `${FREE} upload send publish push up`,
    act: true,
    unless: /\b(?:force|tag|tags|set|image|docker|files?|ssh|host|url|new branch)\b|\.\w/i,
    write: ({ do: deed }) => deed,
    examples: [
      ['upload my commits', 'git push'],
      ['get the latest commits from origin without merging them', 'git fetch'],
    ],
  },
  {
    name: 'steps-back',
    summary: 'some commits taken back, or the tree as it was at one',
    heads: [
      ['(undo|take back|uncommit|roll back|revert|reset) [the] last {#} commits', { count: '$1' }],
      ['(go|jump|move|switch|check) [out] [back] [to] commit {N}', { commit: '$1' }],
      ['(check out|checkout) [commit] {N}', { commit: '$1' }],
    ],
    clauses: [
      [
        '(but|and|while) (keep~|leav~) [all|their] [changes|edits|files|work|them|everything] (staged|in index)',
        { how: '--soft' },
      ],
      ['staged', { how: '--soft' }],
      [
        '(but|and|while) (keep~|leav~) [the|my] (files|edits|work|changes|everything) [as they are|untouched|in the working tree|unstaged|in working tree|in place|as it is]',
        { keep: 'yes' },
      ],
      [
        '(and|,) [also] (throw~ away|discard~|drop~|los~|delet~) [all|their|the|my] (changes|edits|work|them|everything)',
        { how: '--hard' },
      ],
      ['(completely|entirely|for good|hard)', { how: '--hard' }],
    ],
    free: `${FREE} undo take back last commits keep changes go`,
    act: true,
    unless: /\b(?:branch|file|message|tag|push|stash|amend|squash|rebase)\b|\.\w/i,
    write: ({ count, commit, how, keep }) => {
      if (commit !== undefined) return isHash(commit) ? 'git checkout {commit}' : undefined;
      if (count === undefined || !/^\d+$/.test(count)) return undefined;
      return how !== undefined
        ? `git reset ${how} HEAD~${count}`
        : keep !== undefined
          ? `git reset HEAD~${count}`
          : undefined;
    },
    examples: [
      ['undo the last 3 commits but keep the files as they are', 'git reset HEAD~3'],
      ['go back to the commit ab12cd3', 'git checkout ab12cd3'],
    ],
  },
  {
    name: 'first-commit',
    summary: 'the commit with which the repository began',
    heads: [['(first|very first|oldest|initial|root) [ever] commit', {}]],
    clauses: [
      ['(ever|at all|made)', {}],
      ['(when|date)', { what: 'date' }],
    ],
    free: `${ASK} made hash id`,
    unless: /\b(?:message|undo|amend|create|make|since|after|rebase|branch|squash|with|author|by|file|first \d)\b/i,
    write: ({ what }) =>
      what === undefined ? 'git log --reverse --oneline | head -n 1' : 'git log --reverse --format=%ad | head -n 1',
    examples: [['when was the very first commit', 'git log --reverse --format=%ad | head -n 1']],
  },
  {
    name: 'ignored-told',
    summary: 'whether and why git ignores a file',
    heads: [
      ['(is|whether|does git|if) [file] {F} [is|being] ignore~ [by git]', { path: '$1' }],
      ['(does|whether|if) git ignore~ [file] {F}', { path: '$1' }],
      ['why [is|does git] [file] {F} [being] ignore~', { path: '$1' }],
      ['why does git ignore {F}', { path: '$1' }],
      ['(which|what) [gitignore] (rule|pattern|line|entry) [makes git] ignore~ {F}', { path: '$1' }],
    ],
    clauses: [['by git', {}]],
    free: `${ASK} ignored ignores ignore why whether if file by makes`,
    needs: /ignor/i,
    write: ({ path }, world) => (isFile(path, world) ? 'git check-ignore -v {path}' : undefined),
    examples: [['why does git ignore notes.txt', 'git check-ignore -v notes.txt']],
  },
  {
    name: 'file-at-commit',
    summary: 'a file as it was, or beside how it is elsewhere',
    heads: [
      [
        '(how|what) (was|did|were) {F} [look|looks|looked|like] [like] [back] {#} commits (ago|back|before)',
        { path: '$1', back: '$2' },
      ],
      ['[show|print] {F} [as it was|from] {#} commits (ago|back|before)', { path: '$1', back: '$2' }],
      [
        'compar~ {F} (with|to|against) [version|one|copy|state|that] (on|in|of|at) [branch] {N}',
        { path: '$1', with: '$2' },
      ],
    ],
    clauses: [],
    free: `${ASK} look like looked ago branch version`,
    needs: /commits|version|branch|compar/i,
    unless: /\b(?:restore|folder|directory|docs|backup|host)\b/i,
    write: ({ path, back, with: other }, world) => {
      if (!isFile(path, world)) return undefined;
      if (back !== undefined) return `git show HEAD~${COUNTED[back] ?? back}:{path}`;
      return isRef(other) && isRepository(world) && world.entry(other ?? '') === undefined
        ? 'git diff {with} -- {path}'
        : undefined;
    },
    examples: [['how was notes.txt 2 commits ago', 'git show HEAD~2:notes.txt']],
  },
]);
