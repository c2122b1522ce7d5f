/** New names for many files: a prefix, an ending, a text out of them or another in its place, upper or lower case. */

import { DEEP, type FileQuery, fileQuery } from '../frames/file-query.ts';
import { type Rule, renamingOf } from '../frames/new-names.ts';
import { allOf, type Proposal, type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means } from '../understand.ts';
import { type Command, run } from '../write/command.ts';
import { find } from '../write/find.ts';
import { quoteGlob, quotePath } from '../write/quote.ts';

/** The name in `$n`, changed by the rule, as bash text. */
const changed = (rule: Rule): string => {
  switch (rule.is) {
    case 'prefix':
      return `"${rule.text}$n"`;
    case 'suffix':
      return rule.text.startsWith('.') ? `"$n${rule.text}"` : `"\${n%.*}${rule.text}.\${n##*.}"`;
    case 'replace':
      if (rule.at === 'start') return `"\${n#${rule.old}}"`;
      return rule.at === 'end' ? `"\${n%${rule.old}}"` : `"\${n//${rule.old}/${rule.next}}"`;
    case 'case':
      return `"$(printf %s "$n" | tr ${rule.to === 'upper' ? 'a-z A-Z' : 'A-Z a-z'})"`;
  }
};

/** Only the names that change are touched. */
const filterOf = (rule: Rule): string | undefined => {
  if (rule.is !== 'replace') return undefined;
  const text = rule.old.replace(/[[\]*?\\]/g, '\\$&');
  if (rule.at === 'start') return `${text}*`;
  return rule.at === 'end' ? `*${text}` : `*${text}*`;
};

const namesOf = (query: FileQuery): readonly string[] =>
  query.tests.flatMap((test) => (test.is === 'name' && !test.not ? test.patterns : []));

/** "*.txt" and "file*": both in one. */
const joinedGlobs = (names: readonly string[]): readonly string[] => {
  const ending = names.find((name) => /^\*\.\w+$/.test(name));
  const beginning = names.find((name) => /^[\w-]+\*$/.test(name));
  return names.length === 2 && ending !== undefined && beginning !== undefined
    ? [`${beginning}${ending.slice(1)}`]
    : names;
};

/** `*_copy*` of the files `*.jpg`: both at once, where one pattern can say it. */
const globOf = (query: FileQuery, rule: Rule): string | undefined => {
  const names = namesOf(query);
  const [name = '*', more] = joinedGlobs(names);
  const filter = filterOf(rule);
  if (more !== undefined) return undefined;
  if (filter === undefined || name === filter) return name;
  if (name === '*') return filter;
  const end = /^\*(\.\w+)$/.exec(name)?.[1];
  return end !== undefined && filter.endsWith('*') ? `${filter}${end}` : name;
};

const isShallow = (query: FileQuery, { tokens }: Understood): boolean =>
  query.descend !== 'yes' &&
  !tokens.some(({ lemma }) => DEEP.has(lemma)) &&
  query.either.length === 0 &&
  query.places.length <= 1 &&
  query.tests.every(
    (test) =>
      (test.is === 'name' && !test.not && !test.insensitive) || (test.is === 'type' && test.types.join() === 'f'),
  );

/** A loop over one folder. */
const loop = (query: FileQuery, rule: Rule, given: { glob: string; text: string }): Command => {
  const { glob, text } = given;
  const [place = '.'] = query.places;
  const folder = place === '.' ? '' : `${quotePath(place.replace(/\/$/, ''))}/`;
  const names = folder === '' && !/^[\w*]*\*?\./.test(glob) ? `./${quoteGlob(glob)}` : `${folder}${quoteGlob(glob)}`;
  // A bare `*` holds folders as well.
  const only = glob === '*' && /\bfile/i.test(text) ? '[ -f "$f" ] && ' : '';
  return run({ raw: `for f in ${names}; do n=\${f##*/}; ${only}mv -- "$f" ${folder}${changed(rule)}; done` });
};

/** Below the folder too: the deepest first. */
const everywhere = (query: FileQuery, rule: Rule, request: Understood): Command => {
  const filter = filterOf(rule);
  const typed: FileQuery = query.tests.some((test) => test.is === 'type')
    ? query
    : { ...query, tests: [{ is: 'type', types: ['f'], not: false }, ...query.tests] };
  const wanted: FileQuery =
    filter === undefined || namesOf(query).includes(filter)
      ? typed
      : { ...typed, tests: [...typed.tests, { is: 'name', patterns: [filter], insensitive: false, not: false }] };
  const script = `n=\${1##*/}; mv -- "$1" "\${1%/*}"/${changed(rule)}`;
  const near = isShallow(query, request) && wanted.max === undefined ? { ...wanted, max: 1 } : wanted;
  return find(near, request.world, '-exec', 'bash', '-c', script, '_', '{}', ';');
};

/** The slot holds a text of the rule: no condition on the files. */
const inRule = (slot: Slot, texts: readonly number[]): boolean =>
  slot.type !== 'depth' && spanOf(slot).some((at) => texts.includes(at));

/** "rename all files", with no condition. */
const ALL_HERE: FileQuery = {
  places: [],
  tests: [],
  either: [],
  descend: 'unsaid',
  options: [],
  explains: new Set(),
  used: new Set(),
};

const SAID = [
  'FIND',
  'EVERY',
  'FILE',
  'NAME',
  'RENAME',
  'CHANGE',
  'IN_NAME',
  'THING',
  'EXTENSION',
  'NAMED',
  'PER',
] as const;

const match = (request: Understood): Proposal | undefined => {
  // Names that a file lists are lines of it, no files at hand.
  const isListed = request.tokens.some((token) => means(token, 'LISTED'));
  const renaming = isListed ? undefined : renamingOf(request);
  if (renaming === undefined) return undefined;
  const { rule, texts, explains } = renaming;
  const claimed = new Set(request.slots.filter((slot) => inRule(slot, texts)));
  // What is in the files is a condition on them: `layers/containing.ts`.
  if (slotsOf(request, 'content').some((slot) => !claimed.has(slot as unknown as Slot))) return undefined;
  const query = fileQuery(request, claimed);
  const isAll = query !== undefined || allOf(request, 'EVERY', 'NAME', 'IN_NAME').length > 0;
  if (!isAll || request.world.shell !== 'bash') return undefined;
  const set = query ?? ALL_HERE;
  const glob = isShallow(set, request) ? globOf(set, rule) : undefined;
  const command = glob === undefined ? everywhere(set, rule, request) : loop(set, rule, { glob, text: request.text });
  const words = allOf(request, ...SAID);
  const loose = words.filter((at) => !slotsOf(request, 'name').some((slot) => spanOf(slot).includes(at)));
  return {
    command,
    reason: 'Rename the files',
    explains: new Set([...explains, ...set.explains, ...loose]),
    bonus: 0.02,
  };
};

export const renameNames: Skill = {
  name: 'rename-names',
  topic: 'files',
  summary: 'give many files new names: a prefix, a text less or another in its place, upper or lower case',
  words: ['lowercase', 'uppercase', 'prefix', 'underscores', 'hyphens', 'dashes'],
  examples: [
    [
      'add the prefix "old-" to all file names in photos',
      `for f in photos/*; do n=\${f##*/}; [ -f "$f" ] && mv -- "$f" photos/"old-$n"; done`,
    ],
    [
      'remove "_draft" from the names of all md files',
      `for f in *_draft*.md; do n=\${f##*/}; mv -- "$f" "\${n//_draft/}"; done`,
    ],
    [
      'make all file names in photos upper case',
      `for f in photos/*; do n=\${f##*/}; [ -f "$f" ] && mv -- "$f" photos/"$(printf %s "$n" | tr a-z A-Z)"; done`,
    ],
  ],
  match,
};
