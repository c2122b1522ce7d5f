/** What is done to the largest, oldest, newest of the files found, or to all but those. */
import type { FileQuery } from '../frames/file-query.ts';
import { saidAs } from '../frames/said.ts';
import { looseOf, type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { type Command, pipe, run, type Word } from '../write/command.ts';
import { find } from '../write/find.ts';
import { fileAction } from './file-action.ts';
import { files } from './find-each.ts';
import { isArchiveName } from './operands.ts';

const RANKS = {
  largest: ['%s %p\\0', '-zrn'],
  smallest: ['%s %p\\0', '-zn'],
  newest: ['%T@ %p\\0', '-zrn'],
  oldest: ['%T@ %p\\0', '-zn'],
} as const;

const rankOf = (request: Understood): Slot<'rank'> | undefined =>
  slotsOf(request, 'rank').find(
    ({ value, not }) => Object.hasOwn(RANKS, value.which) && !value.nth && (!not || BUT.test(request.text)),
  );

/** "all but the 3 newest", "keep only the newest 3" */
const BUT =
  /\b(all but|all except( for)?|everything but|everything except|except( for)?|other than|but keep|keep(ing)?( only)?|apart from|leav(e|ing)( only)?)\b( the| my| its)?( last)?/i;

/** The files in question, one a NUL, nothing but their names. */
const chosen = (query: FileQuery, rank: Slot<'rank'>, request: Understood): readonly Command[] => {
  const { which, count } = rank.value;
  const [format, order] = RANKS[which as keyof typeof RANKS];
  const cut = BUT.test(request.text) ? run('tail', '-zn', `+${count + 1}`) : run('head', '-zn', String(count));
  return [
    find(files(query), request.world, '-printf', rank.value.accessed ? format.replace('%T', '%A') : format),
    run('sort', order),
    cut,
    run('cut', '-zd', ' ', '-f2-'),
  ];
};

interface Deed {
  readonly name: string;
  readonly verb: 'DELETE' | 'MOVE' | 'COPY';
  readonly words: (to: string | undefined) => readonly Word[] | undefined;
  readonly examples: Skill['examples'];
}

const deed = ({ name, verb, words, examples }: Deed): Skill =>
  fileAction({
    name,
    topic: 'files',
    summary: `${verb.toLowerCase()} the largest, smallest, newest or oldest files, or all but those`,
    examples,
    verbs: [verb],
    also: ['EXCEPT', 'KEEP', 'ONLY', 'THING', 'NOT'],
    claims: (request) => {
      const target = slotsOf(request, 'path').findLast((slot) => slot.value.prepositions.includes('TO'));
      if (target !== undefined && isArchiveName(target.value.path)) return undefined;
      // "all but the 3 newest files": the files are those that are kept and those that are not.
      const kept = BUT.test(request.text) ? request.slots.filter((slot) => slot.not && slot.type !== 'path') : [];
      return new Set(verb === 'DELETE' || target === undefined ? kept : [target, ...kept]);
    },
    write: ({ query, request }, claimed) => {
      const rank = slotsOf(request, 'rank').length === 0 ? undefined : rankOf(request);
      const to = [...claimed].find((slot) => slot.type === 'path');
      const command = words(to?.type === 'path' ? to.value.path : undefined);
      if (rank === undefined || command === undefined || request.world.userland !== 'gnu') return undefined;
      const isOther = slotsOf(request, 'content').length > 0 || looseOf(request, 'LINE', 'WORD').length > 0;
      const isNear = query.descend === 'unsaid' && query.max === undefined;
      if (isOther || query.tests.some((test) => test.is === 'type' && !test.types.includes('f'))) return undefined;
      return {
        command: pipe(...chosen(isNear ? { ...query, max: 1 } : query, rank, request), run('xargs', '-0r', command)),
        reason: 'Put the files in order and take the ones that are meant',
        explains: [...spanOf(rank), ...(saidAs(request, BUT)?.explains ?? [])],
        bonus: 0.03,
      };
    },
  });

export const rankedActions: readonly Skill[] = [
  deed({
    name: 'delete-ranked',
    verb: 'DELETE',
    words: () => ['rm', '--'],
    examples: [
      [
        'delete the 3 oldest files in docs',
        "find docs -maxdepth 1 -type f -printf '%T@ %p\\0' | sort -zn | head -zn 3 | cut -zd ' ' -f2- | xargs -0r rm --",
      ],
      [
        'delete all but the 5 newest files in docs',
        "find docs -maxdepth 1 -type f -printf '%T@ %p\\0' | sort -zrn | tail -zn +6 | cut -zd ' ' -f2- | xargs -0r rm --",
      ],
    ],
  }),
  deed({
    name: 'move-ranked',
    verb: 'MOVE',
    words: (to) => (to === undefined ? undefined : ['mv', '-t', { path: to }, '--']),
    examples: [
      [
        'move the 2 largest files in docs to build',
        "find docs -maxdepth 1 -type f -printf '%s %p\\0' | sort -zrn | head -zn 2 | cut -zd ' ' -f2- | xargs -0r mv -t build --",
      ],
    ],
  }),
  deed({
    name: 'copy-ranked',
    verb: 'COPY',
    words: (to) => (to === undefined ? undefined : ['cp', '-t', { path: to }, '--']),
    examples: [
      [
        'copy the newest file in docs to build',
        "find docs -maxdepth 1 -type f -printf '%T@ %p\\0' | sort -zrn | head -zn 1 | cut -zd ' ' -f2- | xargs -0r cp -t build --",
      ],
    ],
  }),
];
