/** Sets of files looked at as a whole: those with the same content, how many each folder has, one file added to another. */

import { saidAs } from '../frames/said.ts';
import { intent } from '../intent.ts';
import { type Skill, slotsOf, spanOf } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { means } from '../understand.ts';
import { into, pipe, run } from '../write/command.ts';

/** By the counts, where an order is asked for. */
const inOrder = (text: string) =>
  /\b(sort|order|rank)(ed|ing)?\b|\b(descend|ascend|increas|decreas)\w+|\b(most|largest|highest|fewest|smallest|lowest) first\b/i.test(
    text,
  )
    ? [run('sort', /\b(ascend|increas)\w+|\b(fewest|smallest|lowest) first/i.test(text) ? '-n' : '-rn')]
    : [];

/** "whatever the case", "when upper and lower case count as the same" */
const insensitive: Taker<true> = (request) => {
  const slots = slotsOf(request, 'insensitive');
  const said = saidAs(
    request,
    /,? ?\b(?:when|if|where|with) (?:upper|lower) and (?:upper|lower) ?case (?:letters )?(?:count|are (?:taken|treated|seen)|taken|treated|counted)(?: as)? (?:the same|equal|alike)\b/i,
  );
  if (slots.length === 0 && said === undefined) return undefined;
  return { value: true, tokens: [...slots.flatMap((slot) => spanOf(slot as never)), ...(said?.explains ?? [])] };
};

/** "not the empty ones" */
const filled: Taker<true> = (request) => {
  const empty = slotsOf(request, 'empty').find((slot) => slot.not !== (slot.value.is === 'non-empty'));
  if (empty === undefined) return undefined;
  const denial = request.tokens.filter((token) => means(token, 'NOT', 'EXCEPT')).map(({ index }) => index);
  const counted = request.tokens.filter(({ lemma, index }) => index > 2 && lemma === 'count').map(({ index }) => index);
  return { value: true, tokens: [...spanOf(empty as never), ...denial, ...counted] };
};

/** "with how often" */
const COUNTED =
  /\b(?:with|and|plus) (?:a |the |their |its )?(?:counts?|how (?:often|many times)|number of (?:times|occurrences))\b/i;

export const foundSets: readonly Skill[] = [
  intent({
    name: 'same-content',
    topic: 'files',
    summary: 'files with the same content',
    says: [
      'DUPLICATE FILE {path?}',
      'FIND|SHOW =duplicates|=dupes|=duplicate {path?}',
      'FILE =identical|SIMILAR TEXT|THING|=content|=contents {path?}',
    ],
    slots: { path: take.folder },
    free: [
      'FILE',
      'DUPLICATE',
      'COPY',
      'SIMILAR',
      'TEXT',
      'THING',
      'RECURSIVE',
      'EVERY',
      'WITH',
      'IN',
      'CONTAIN',
      'HERE',
    ],
    write: ({ path }, world, { text, slots }) =>
      world.userland !== 'gnu' ||
      /\b(lines?|names?|delete|remove|count|how many|size)\b/i.test(text) ||
      slots.some((slot) => slot.type === 'kind' && slot.value.extensions.length > 0)
        ? undefined
        : pipe(
            run('find', { path: path ?? '.' }, '-type', 'f', '-exec', 'md5sum', '{}', '+'),
            run('sort'),
            run('uniq', '-w32', '-D'),
          ),
    examples: [['find duplicate files in photos', 'find photos -type f -exec md5sum {} + | sort | uniq -w32 -D']],
  }),
  intent({
    name: 'repeated-names',
    topic: 'files',
    summary: 'file names that occur more than once in a tree',
    says: ['NAME =turn? MORE =once {path?}', 'NAME DUPLICATE {path?}', '=filename|=filenames DUPLICATE {path?}'],
    slots: { path: take.folder, insensitive },
    free: [
      'FILE',
      'NAME',
      'DUPLICATE',
      'RECURSIVE',
      'EVERY',
      'MORE',
      'EXIST',
      'TREE',
      'UNIQUE',
      'COUNTED',
      'COUNT',
      'WITH',
    ],
    write: ({ path, insensitive: isAny }, world, { text, slots }) =>
      world.userland !== 'gnu' ||
      !/\bfile ?names?\b|\bnames? of (?:the )?files\b/i.test(text) ||
      !/\b(?:more than once|twice|several times|repeated|duplicated?|duplicates)\b/i.test(text) ||
      /\b(?:lines?|words?|delete|remove|how many files|contents?)\b/i.test(text) ||
      (/\bcounts?\b|\bhow many\b|\bnumber of\b/i.test(text) && !COUNTED.test(text)) ||
      slots.some(({ type, not }) => not || ['name', 'age', 'size'].includes(type)) ||
      slots.some((slot) => slot.type === 'kind' && slot.value.extensions.length > 0)
        ? undefined
        : pipe(
            run('find', { path: path ?? '.' }, '-type', 'f', '-printf', '%f\\n'),
            run('sort', isAny ? '-f' : undefined),
            run('uniq', `-${COUNTED.test(text) ? 'c' : ''}d${isAny ? 'i' : ''}`),
          ),
    examples: [['which file names occur more than once in docs', "find docs -type f -printf '%f\\n' | sort | uniq -d"]],
  }),
  intent({
    name: 'same-content-groups',
    topic: 'files',
    summary: 'how many groups of files have the same content',
    says: ['COUNT =group|=groups|=set|=sets SIMILAR|DUPLICATE FILE {path?}'],
    slots: { path: take.folder, filled },
    free: ['COUNT', 'FILE', 'DUPLICATE', 'SIMILAR', 'RECURSIVE', 'EVERY', 'EXIST', 'NUMBER', 'THING', 'TEXT', 'OF'],
    write: ({ path, filled: isFilled }, world) =>
      world.userland !== 'gnu'
        ? undefined
        : pipe(
            run(
              'find',
              { path: path ?? '.' },
              '-type',
              'f',
              isFilled ? ['!', '-empty'] : [],
              '-exec',
              'md5sum',
              '{}',
              '+',
            ),
            run('cut', '-c1-32'),
            run('sort'),
            run('uniq', '-d'),
            run('wc', '-l'),
          ),
    examples: [
      [
        'how many groups of identical files are there in docs',
        'find docs -type f -exec md5sum {} + | cut -c1-32 | sort | uniq -d | wc -l',
      ],
    ],
  }),
  intent({
    name: 'files-per-folder',
    topic: 'files',
    summary: 'how many files each folder has',
    says: ['COUNT FILE PER|EVERY FOLDER {path?}'],
    slots: { path: take.folder },
    free: [
      'COUNT',
      'FILE',
      'FOLDER',
      'PER',
      'EVERY',
      'IN',
      'RECURSIVE',
      'HERE',
      'OF',
      'NUMBER',
      'SORT',
      'DESCENDING',
      'ASCENDING',
      'BY',
    ],
    write: ({ path }, world, request) =>
      world.userland !== 'gnu' || slotsOf(request, 'kind').some((slot) => slot.value.extensions.length > 0)
        ? undefined
        : pipe(
            run('find', { path: path ?? '.' }, '-type', 'f', '-printf', '%h\\n'),
            run('sort'),
            run('uniq', '-c'),
            ...inOrder(request.text),
          ),
    examples: [['count the files in each directory under docs', "find docs -type f -printf '%h\\n' | sort | uniq -c"]],
  }),
  intent({
    name: 'append-file',
    topic: 'text',
    summary: 'add the contents of one file to the end of another',
    says: ['APPEND =contents|=content|TEXT {from} {to}', 'APPEND FILE? {from} {to}'],
    slots: { to: take.destination, from: take.file },
    free: ['FILE', 'TEXT', 'THING', 'TO', 'LAST', 'OF', 'APPEND'],
    act: true,
    write: ({ from, to }, _world, { tokens, text }) =>
      from === undefined ||
      to === undefined ||
      from === to ||
      /[\s$;|&<>=]/.test(from) ||
      tokens.some((token) => token.kind === 'quoted' && token.value !== from && token.value !== to) ||
      /\.(tar|zip|tgz|gz)$/.test(to) ||
      /\b(lines?|permissions?|group|user|beginning|start|top)\b/i.test(text)
        ? undefined
        : into(run('cat', { path: from }), { path: to }, '>>'),
    examples: [['append the contents of notes.txt to ideas.txt', 'cat notes.txt >> ideas.txt']],
  }),
];
