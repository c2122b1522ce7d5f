/** Lines without text: blank ones and the others, kept, left out, deleted, counted; which of them are numbered. */
import { pipe, run } from '../../write/command.ts';
import { edit, type Given, type Operation, type Work, written } from '../operation.ts';
import { counted } from './places.ts';

const WHOLLY = '(?:(?:completely|totally|entirely|truly|really|fully|absolutely|purely)_)?';
const SPACED = '(?:whitespace|white_space|space|blank|spaces|blanks)[-_](?:only|filled)';
const BLANK = `${WHOLLY}(?:(?:empty|blank)_(?:and|or)_)?(?:(?:only|just)_)?(?:empty|blank|${SPACED})`;
const ROWS = '(?:lines?|rows?|records?)';
const SPACES = '(?:spaces?|blanks?|whitespaces?|white_space|tabs?|whitespace_characters|spaces_(?:or|and)_tabs)';
const ONLY_SPACES = `(?:(?:with|containing|that_contain|which_contain|contain|of|consist_of|consisting_of|made_(?:up_)?of|that_are|having|are|have)_(?:only|nothing_but|just|solely|entirely_of|entirely)_${SPACES}|(?:with|of|containing)_${SPACES}_only)`;

/** Phrases for blank lines. */
const LINES_WITHOUT_TEXT: readonly string[] = [
  `[EVERY|any] ${BLANK}_${ROWS}`,
  `[EVERY|any] ${BLANK}_${ROWS} and|or|as_well_as [LINES|those|ones] [that] ${ONLY_SPACES}`,
  `[EVERY] LINES [THAT] (?:are|is) ${BLANK}`,
  `[EVERY] LINES [THAT] (?:are|is) ${BLANK} or [that] ${ONLY_SPACES}`,
  `[EVERY] LINES [that] ${ONLY_SPACES}`,
];
const FILLED = '(?:non[-_]?(?:empty|blank)|nonblank|filled)';
/** Phrases for the others. */
const LINES_WITH_TEXT: readonly string[] = [
  `[EVERY] ${FILLED}_${ROWS}`,
  `[EVERY] LINES [THAT] (?:are_not|is_not|aren't|isn't|not) ${BLANK}`,
  '[EVERY] LINES (?:with|that_has|that_have|having|which_have|containing|that_contain|that_contains)_(?:(?:any|some|actual|at_least_some)_)?(?:text|content|something|anything)_?(?:on|in|at_all)?_?(?:them|it)?'.replaceAll(
    '_?',
    '(?:_)?',
  ),
];

/** What they are made of: of nothing at all where they are empty "completely". */
const madeOf = (form: string): string =>
  /\b(?:complete|total|entire|full|absolute)ly empty\b/.test(form) ? '' : '[[:space:]]*';

const matched =
  (not: boolean) =>
  ({ form }: Given): Work => ({ does: 'match', patterns: [{ one: madeOf(form), from: 0, to: 0 }], shape: 'is', not });

export const BLANKS: readonly Operation[] = [
  {
    says: [
      ...LINES_WITH_TEXT,
      ...LINES_WITHOUT_TEXT.map((one) => `WITHOUT ${one}`),
      `no|no_more ${BLANK}_${ROWS}`,
      `WITHOUT [EVERY] ${BLANK}_ones`,
      `[WITHOUT|except|skip|but] ${FILLED}_${ROWS}`,
    ],
    reason: 'leave the blank lines out',
    phase: 'pick',
    work: matched(true),
  },
  {
    says: [...LINES_WITHOUT_TEXT, `(?:are|is) ${BLANK}`],
    reason: 'keep the blank lines',
    phase: 'pick',
    work: matched(false),
  },
  {
    says: [
      `DELETE [EVERY] (?:trailing|final|last) ${BLANK}_${ROWS}`,
      `DELETE [EVERY] ${BLANK}_${ROWS} (?:at|from)_(?:the_)?(?:very_)?end`,
    ],
    reason: 'delete the blank lines at the end',
    phase: 'pick',
    work: () => edit(':a;/^[[:space:]]*$/{$d;N;ba;}'),
  },
  {
    says: LINES_WITHOUT_TEXT.map((one) => `DELETE ${one}`),
    reason: 'delete the blank lines',
    phase: 'pick',
    work: ({ form }) => ({ does: 'edit', script: `/^${madeOf(form)}$/d` }),
  },
  {
    says: [...LINES_WITHOUT_TEXT, ...LINES_WITH_TEXT].map((one) => `COUNT ${one} [there_are|are_there|there|in_total]`),
    reason: 'count the blank lines, or the others',
    phase: 'reduce',
    work: ({ form }) =>
      written((files) =>
        run(
          'grep',
          /\bnon|\bnot\b|n't\b|filled\b(?! with)|text|content|thing\b(?! but)/.test(form) ? '-cv' : '-c',
          `^${madeOf(form)}$`,
          files,
        ),
      ),
  },
  {
    says: [
      `[LINES] [that] ${ONLY_SPACES} (?:count|counting|counted|treated|considered|are|is|included)(?:_as)?_(?:blank|empty|too|as_well)[_too|_as_well]`.replace(
        '[_too|_as_well]',
        '(?:_too|_as_well)?',
      ),
      `(?:including|counting|treating|also|included|and) [LINES|those|ones] [that] ${ONLY_SPACES} [as_blank|as_empty|too|as_well|included]`,
      `${SPACED} (?:ones|lines)? included|too|as_well|counted`.replace('(?:ones|lines)?', '[ones|lines]'),
    ],
    reason: 'blanks are nothing',
    phase: 'source',
    manner: ({ all }) => (/\b(?:blank|empty)\b/.test(all) ? {} : undefined),
  },
  {
    says: [
      ...LINES_WITHOUT_TEXT.map((one) => `(?:only_)?(?:line_)?numbers? (?:of|for) ${one}`),
      `(?:on_)?(?:which|what)_lines? (?:are|is) ${BLANK}`,
    ],
    reason: 'the numbers of the blank lines',
    phase: 'reduce',
    numbers: true,
    work: ({ form }) =>
      written((files) =>
        pipe(run('grep', files.length > 1 ? '-nh' : '-n', `^${madeOf(form)}$`, files), run('cut', '-d:', '-f1')),
      ),
  },
  {
    says: LINES_WITH_TEXT.map((one) =>
      one.replace(/^\[EVERY\] (?:LINES )?/, (said) => `(?:first|last|final) [{n}] ${said.slice(8)}`),
    ),
    reason: 'keep the first or last ones that are not blank',
    phase: 'ends',
    work: (given) => {
      const count = counted(given);
      const program = given.form.startsWith('first') ? 'head' : 'tail';
      return count === undefined
        ? undefined
        : written((files) => pipe(run('grep', '-v', '^[[:space:]]*$', files), run(program, '-n', String(count))));
    },
  },
  {
    says: [`number [only|just] [EVERY] ${FILLED}_${ROWS}`, `[only] LINES [THAT] are_not_(?:empty|blank) numbered`],
    reason: 'number the lines that are not blank',
    phase: 'form',
    work: () => written((files) => run('nl', files)),
  },
  {
    says: [
      `(?:do_not|don't|not|without|never) number|count|numbering|counting [EVERY] ${BLANK}_(?:ones|lines?|rows?)`,
      `[EVERY] ${BLANK}_(?:ones|lines?|rows?) (?:should_not|shouldn't|must_not|mustn't|are_not_to|need_not|needn't|ought_not_to|don't|do_not|are_not|aren't) [be|get|have] (?:numbered|counted|number|numbers|line_number|line_numbers)`,
      `(?:leave|leaving) [EVERY] ${BLANK}_(?:ones|lines?|rows?) (?:unnumbered|without_(?:number|numbers)|not_numbered)`,
      `${BLANK}_(?:ones|lines?|rows?) (?:unnumbered|not_numbered|do_not_get_number|are_not_numbered|are_not_counted)`,
      `number(?:ing|ed)? only LINES_`.replace('LINES_', FILLED).concat(`_${ROWS}`),
    ],
    reason: 'blank lines get no number',
    phase: 'source',
    manner: ({ all }) => (/\bnumber/.test(all) ? { filledOnly: true } : undefined),
  },
];
