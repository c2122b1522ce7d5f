/** Git with what is said beside the deed: a repository with its first branch, what is staged, edits of a file taken back. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';
import { isRepository } from './git-free.ts';

const NAME = /^[\w][\w./-]*$/;
const EDITS =
  '(change~|edit|edits|modification~|work|alteration~|local change~|uncommitted change~|unstaged change~|unsaved change~)';

export const gitBegun: readonly Skill[] = frames('git', [
  {
    name: 'repository-begun',
    summary: 'a new repository, with the name of its first branch or bare',
    heads: [
      [
        '(init~|initiali~|creat~|start~|make|set up|begin) [empty|fresh|bare] (git repo|git repository|repo|repository)',
        {},
      ],
      ['git init', {}],
    ],
    clauses: [
      [
        '[with|using|on] [first|initial|default|main|starting|primary] branch [is|be|should be|shall be] [called|named|as] {P}',
        { branch: '$1' },
      ],
      ['[with|using] {P} as [its] [first|initial|default|main|starting|primary] branch', { branch: '$1' }],
      ['bare', { bare: '--bare' }],
      ['(in|inside|at) [folder|directory] {P}', { place: '$1' }],
    ],
    free: 'create start make set up begin init initialize initialise git repo repository here folder directory current working empty whose which is be with in it',
    act: true,
    unless: /\b(?:clone|push|remote|docker|copy|remove|delete)\b/i,
    write: ({ branch, bare, place }) => {
      const to = place === undefined || /^(?:here|current|folder|directory)$/i.test(place) ? undefined : place;
      if ((branch ?? bare) === undefined || !NAME.test(branch ?? 'main')) return undefined;
      return `git init ${bare ?? ''} [-b {branch}] ${to === undefined ? '' : '{place}'}`;
    },
    examples: [['start a repository here with the first branch named sunset', 'git init -b sunset']],
  },
  {
    name: 'tracked-staged',
    summary: 'stage what changed in files that git knows already',
    heads: [['(stag~|add)', {}]],
    clauses: [
      ['(already|files) [git] [already] (tracked|tracks|track|knows|known)', { tracked: 'yes' }],
      ['[git] [already] (tracked|tracks|track|knows|known) [already] [files|ones]', { tracked: 'yes' }],
      [
        '(but|and) (not|no|none of|leave out|without|ignore|never) [any] (new|untracked) [files|ones]',
        { tracked: 'yes' },
      ],
      ['(without|excluding|except|ignoring|leaving out) [any] (new|untracked) [files|ones]', { tracked: 'yes' }],
      ['(modified|changed|deleted|updated) (files|and|or)', {}],
      ['(change~|edit|edits|modification~) [of|in|to] [files]', {}],
    ],
    free: 'stage add git all the only just files file that which are is have been modified changed deleted already to index of',
    act: true,
    needs: /track|know|new/i,
    unless: /\b(?:commit|unstage|remove|push|list|show)\b/i,
    write: ({ tracked }, world) => (tracked === undefined || !isRepository(world) ? undefined : 'git add -u'),
    examples: [['stage the changed files but no untracked ones', 'git add -u']],
  },
  {
    name: 'all-set-aside',
    summary: 'put the changes aside with the files that git does not know',
    heads: [['(stash~|shelv~|set aside|put aside|park)', {}]],
    clauses: [
      ['(untracked|new) [files|ones] (includ~|too|as well|also|along|as well as)', { all: 'yes' }],
      [
        '(including|includ~|and also|and|with|along with|together with) [also] (untracked|new) [files|ones]',
        { all: 'yes' },
      ],
      [`[my|all|every|uncommitted|local|current|unfinished] [uncommitted|local|current] ${EDITS}`, {}],
    ],
    free: 'stash shelve set aside put park all everything my files changes now for git uncommitted',
    act: true,
    needs: /untracked|new/i,
    unless: /\b(?:pop|apply|list|drop|show|message|without|branch|not)\b/i,
    write: ({ all }) => (all === undefined ? undefined : 'git stash -u'),
    examples: [['shelve my uncommitted edits, new files too', 'git stash -u']],
  },
  {
    name: 'edits-dropped',
    summary: 'a file as it was before the edits that are not committed',
    heads: [
      [
        `(throw away|discard~|undo|drop|get rid of|forget|revert|remove|lose|abandon) [my|local|recent|current|uncommitted|unstaged|unsaved|not committed] [uncommitted|unstaged|local] ${EDITS} (to|of|in|on|made to|i made to|i made in) [file] {P}`,
        { path: '$1' },
      ],
    ],
    clauses: [[`(uncommitted|unstaged|not yet committed|unsaved|since [last] commit)`, { open: 'yes' }]],
    free: 'throw away discard undo drop get rid of forget revert remove lose abandon my local recent current uncommitted unstaged file in to',
    act: true,
    needs: /commit|stag|change|edit|modif/i,
    unless: /\b(?:branch|commits|stash|HEAD|backup|staged|lines?|column|names?)\b/i,
    write: ({ path = '' }, world) =>
      isRepository(world) && world.entry(path)?.kind !== 'dir' && /[./]/.test(path) ? 'git restore {path}' : undefined,
    examples: [['discard my uncommitted edits of notes.txt', 'git restore notes.txt']],
  },
]);
