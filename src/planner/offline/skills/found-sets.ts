/** Sets of files looked at as a whole: those with the same content, how many each folder has, one file added to another. */
import { intent } from '../intent.ts';
import { type Skill, slotsOf } from '../skill.ts';
import { take } from '../takers.ts';
import { into, pipe, run } from '../write/command.ts';

/** By the counts, where an order is asked for. */
const inOrder = (text: string) =>
  /\b(sort|order|rank)(ed|ing)?\b|\b(descend|ascend|increas|decreas)\w+|\b(most|largest|highest|fewest|smallest|lowest) first\b/i.test(
    text,
  )
    ? [run('sort', /\b(ascend|increas)\w+|\b(fewest|smallest|lowest) first/i.test(text) ? '-n' : '-rn')]
    : [];

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
