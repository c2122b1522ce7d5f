/** Files in the order of how many lines or words they have, and those with the most or the fewest. */
import { saidAs } from '../frames/said.ts';
import { allOf, type Skill, slotsOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { pipe, run } from '../write/command.ts';
import { find } from '../write/find.ts';
import { fileAction } from './file-action.ts';
import { asks, files, isOpenSet } from './find-each.ts';
import { foundFew } from './found-few.ts';

const BY_LINES =
  /\b(?:sort|order|rank)\w*(?: them| these)? (?:by|on|according to) (?:the |their )?(?:number of |line |word )(lines|words|characters|counts?)\b/i;

/** "the most lines", "the fewest words" */
const EXTREME =
  /\b(?:the )?(most|fewest|least|largest number of|highest number of|smallest number of|lowest number of|greatest number of)(?: number of)? (lines?|words?|characters?)\b/i;

const flagOf = (said: string): string => (/word/i.test(said) ? '-w' : /char/i.test(said) ? '-m' : '-l');

/** What says the order is no condition on the files. */
const claimed =
  (form: RegExp) =>
  (request: Understood): ReadonlySet<Slot> | undefined =>
    form.test(request.text)
      ? new Set(request.slots.filter((slot) => ['rank', 'order', 'content', 'literal', 'number'].includes(slot.type)))
      : undefined;

const ALSO = [
  'LINE',
  'WORD',
  'CHARACTER',
  'CONTAIN',
  'SHOW',
  'NUMBER',
  'COUNT',
  'OF',
  'SORT',
  'DESCENDING',
  'ASCENDING',
] as const;

export const linesFound: readonly Skill[] = [
  ...foundFew,
  fileAction({
    name: 'most-lines',
    topic: 'text',
    summary: 'which of the files that match has the most (or fewest) lines',
    examples: [
      [
        'which py file in src has the most lines',
        "find src -type f -name '*.py' -exec wc -l {} \\; | sort -rn | head -n 1",
      ],
    ],
    verbs: ['LINE', 'WORD', 'CHARACTER'],
    also: ALSO,
    claims: claimed(EXTREME),
    write: ({ query, request }) => {
      const said = saidAs(request, EXTREME);
      if (said === undefined || !isOpenSet(query)) return undefined;
      const [word = '', unit = ''] = said.groups;
      const isUp = /few|least|small|low/i.test(word);
      const [, count] = /\b(\d+)\b(?= \S* ?files?\b)/.exec(request.text) ?? [];
      const numbers = request.tokens.filter((token) => token.value === count).map(({ index }) => index);
      return {
        command: pipe(
          find(files(query), request.world, '-exec', 'wc', flagOf(unit), '{}', ';'),
          run('sort', isUp ? '-n' : '-rn'),
          run('head', '-n', count ?? '1'),
        ),
        reason: 'Count in each of the files, and keep the first of the order',
        explains: [...said.explains, ...numbers],
        bonus: 0.03,
      };
    },
  }),
  fileAction({
    name: 'sorted-by-lines',
    topic: 'text',
    summary: 'the files that match in the order of how many lines they have',
    examples: [
      [
        'list all py files in src sorted by number of lines',
        "find src -type f -name '*.py' -exec wc -l {} \\; | sort -n",
      ],
    ],
    verbs: ['LINE', 'WORD', 'CHARACTER'],
    also: ALSO,
    claims: claimed(BY_LINES),
    write: ({ query, request }) => {
      const said = saidAs(request, BY_LINES);
      if (said === undefined || !isOpenSet(query)) return undefined;
      const isDown =
        asks(request, 'DESCENDING') || slotsOf(request, 'order').some((slot) => slot.value.direction === 'down');
      const unit = flagOf(said.groups[0] ?? '');
      return {
        command: pipe(
          find(files(query), request.world, '-exec', 'wc', unit, '{}', ';'),
          run('sort', isDown ? '-rn' : '-n'),
        ),
        reason: 'Count in each of the files, in the order of the counts',
        explains: [...said.explains, ...allOf(request, 'EVERY')],
        bonus: 0.03,
      };
    },
  }),
];
