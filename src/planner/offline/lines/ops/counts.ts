import type { Pattern } from '../../frames/pattern.ts';
import { pipe, run } from '../../write/command.ts';
import { awk, awkField, isNamed } from '../column.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { SHAPE_NAMES, shapeNamed } from '../shapes.ts';
import { splitFlags } from './columns.ts';
import { splitWords } from './words.ts';

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:lines?|rows?|records?|entries)\b/, 'l'],
  [/\bwords?\b/, 'w'],
  [/\b(?:characters?|chars?|letters?)\b/, 'm'],
  [/\bbytes?\b/, 'c'],
];

const flagsOf = (form: string): string =>
  UNITS.filter(([unit]) => unit.test(form))
    .map(([, flag]) => flag)
    .join('');

const counted = (given: Given): Work | undefined => {
  if (/\b(?:each|every|unique|distinct|different)\b/.test(given.form)) return undefined;
  const flags = flagsOf(given.form);
  return { does: 'count', flag: flags === 'lwm' ? '' : `-${flags}` };
};

/** "how often each city occurs" asks for every city, "each letter" for every letter. */
const isOfEach = (given: Given, what: Pattern | undefined): boolean =>
  /\b(?:each|every)\b/.test(given.form) && (!given.isFirm('what') || what?.class !== undefined);

/** Each occurrence counts, not each line. */
const occurrences = (given: Given): Work | undefined => {
  const what = given.what('what');
  const isAsked = given.isFirm('what') || /often|times|occurrences? of|instances? of|occurs?|appears?/.test(given.form);
  const isNoun = isOfEach(given, what);
  if (what === undefined || what.text === '\n' || !isAsked || isNoun) return undefined;
  const isWord =
    /\bwords?\b/.test(given.form.replace(/^.*?\b(?:word|words) (?=many|occur|appear)/, '')) && what.class === undefined;
  const expression = what.text === undefined ? what.one : what.text;
  const kind =
    what.text === undefined ? (/[+?|(){}]/.test(what.one) ? 'E' : '') : /[\\.*[\]^$]/.test(what.text) ? 'F' : '';
  const flags = `-${given.manner.insensitive ? 'i' : ''}${isWord || given.manner.whole ? 'w' : ''}o${kind}`;
  const dash = expression.startsWith('-') ? ['-e'] : [];
  return written((files) => {
    const grep = run('grep', files.length > 1 ? `${flags}h` : flags, dash, expression, files);
    return pipe(grep, run('wc', '-l'));
  });
};

/** grep -n; the numbers alone only where they are asked for alone. */
const matchNumbers = (given: Given): Work | undefined => {
  // What is called or used there is a word, whatever it means elsewhere.
  const isUsed = /\b(?:called|used|defined|declared|imported)$/.test(given.form);
  const text = (isUsed ? given.word('what') : given.what('what'))?.text;
  if (text === undefined || /\b(?:blank|empty) (?:lines?|rows?)\b/.test(given.form)) return undefined;
  const first = /\bfirst\b/.test(given.form) ? ['-m', '1'] : [];
  const flag = `-n${given.manner.insensitive ? 'i' : ''}`;
  const isAlone = /^only|only$/.test(given.form) || first.length > 0;
  return written((files) => {
    const grep = run('grep', flag, first, text, files);
    return isAlone ? pipe(grep, run('cut', '-d:', '-f1')) : grep;
  });
};

export const COUNTS: readonly Operation[] = [
  {
    says: [`COUNT [total] [EVERY] [UNIQUE] ${SHAPE_NAMES} [there_are|are_there|OCCUR|in_total]`],
    reason: 'count what has this form',
    phase: 'reduce',
    work: (given) => {
      const name =
        /(?:(?:unique|distinct|different) )?((?:[a-z0-9-]+ )?[a-z0-9-]+?)(?: there are| are there| in total| (?:occur|appear)\w*)?$/.exec(
          given.form,
        )?.[1] ?? '';
      const shape = shapeNamed(name) ?? shapeNamed(name.split(' ').at(-1) ?? '');
      if (shape === undefined) return undefined;
      const isUnique = /\b(?:unique|distinct|different)\b/.test(given.form);
      return written((files) =>
        pipe(
          run('grep', files.length > 1 ? '-Eoh' : '-Eo', shape, files),
          ...(isUnique ? [run('sort', '-u')] : []),
          run('wc', '-l'),
        ),
      );
    },
  },
  {
    says: [
      'COUNT [EVERY] UNIQUE|different [values_(?:of|in)] {by:field} [there_are|are_there]',
      'COUNT [EVERY] UNIQUE|different values|entries do|does {by:field} have|has|contain|hold',
    ],
    reason: 'count the different values',
    phase: 'reduce',
    work: (given) => {
      const [column, more] = given.columns('by') ?? [];
      const isOfLog = given.names.some((name) => /access[\w.-]*log/i.test(name));
      if (column === undefined || more !== undefined || !(isNamed(column) || isOfLog)) return undefined;
      return written((files) =>
        pipe(
          awk(splitFlags(given.manner.parted), `{ print ${awkField(column)} }`, files),
          run('sort', '-u'),
          run('wc', '-l'),
        ),
      );
    },
  },
  {
    says: [
      'COUNT [EVERY] (?:errors?|warnings?)(?:_(?:lines|messages|entries))? [are|there_are|are_there|occurred|were_logged]',
    ],
    reason: 'count what says so',
    phase: 'reduce',
    work: ({ form, names }) =>
      names.some((name) => /log/i.test(name))
        ? written((files) => run('grep', '-ci', /warn/.test(form) ? 'warn' : 'error', files))
        : undefined,
  },
  {
    says: [
      'COUNT [total] [EVERY] {units} [in_total|altogether|there_are|are_there|it_has|exist|does_it_have|are|does_contain|does_have|do_have|do_contain]',
      'COUNT [total] [EVERY] {units} has|have|contains|contain [in_total|altogether|in_it]',
      '(?:only|just) COUNT [total] [EVERY] {units}',
      '(?:line|word|character|char|byte|letter)_counts?',
      '(?:total|total_number_of)_(?:lines|words|characters|bytes)',
      '(?:character|byte)_length',
    ],
    reason: 'count',
    phase: 'reduce',
    work: counted,
    manner: ({ form }) => (/^(?:only|just)\b/.test(form) ? { nameless: true } : {}),
  },
  {
    says: ['{units}'],
    reason: 'count',
    phase: 'reduce',
    alone: true,
    work: (given) => (flagsOf(given.form).length > 1 ? counted(given) : undefined),
  },
  {
    says: [
      'COUNT [it|them|results|matches|how_many_there_are|those|matching_lines]',
      'how_many_(?:are_there|there_are|of_them|results|match)',
      'COUNT_them',
    ],
    reason: 'count',
    phase: 'reduce',
    work: ({ form }) => (/many$|number of$|number$/.test(form) ? undefined : { does: 'count', flag: '-l' }),
  },
  {
    says: ['how_many'],
    reason: 'count',
    phase: 'reduce',
    // "requests with status 404, how many"
    work: ({ all }) => (/\S (?:, |and |- )*how many $/.test(all) ? { does: 'count', flag: '-l' } : undefined),
  },
  {
    says: [
      'COUNT [EVERY] UNIQUE|different LINES',
      'COUNT [EVERY] UNIQUE|different values|entries|names|items|strings|elements',
      'how_many UNIQUE LINES [there_are|are_there]',
    ],
    reason: 'count the different lines',
    phase: 'reduce',
    work: () => written((files) => pipe(run('sort', '-u', files), run('wc', '-l'))),
  },
  {
    says: ['COUNT [EVERY] UNIQUE words', 'how_many UNIQUE words [there_are|are_there]', 'vocabulary_size'],
    reason: 'count the different words',
    phase: 'reduce',
    work: () => written((files) => pipe(...splitWords(files), run('sort', '-u'), run('wc', '-l'))),
  },
  {
    says: [
      'OFTEN [does|do|do_we_have|is|are|was|were] [EVERY] {what} [OCCUR|in] [in_total]',
      'COUNT [number_of|total|OCCURRENCES|times] [of] [times|occurrences|instances|matches] [of|for] {what} [OCCUR] [in_total]',
      'COUNT [EVERY] {what} [OCCURRENCES|CHARS] [OCCUR]',
      'COUNT times|occurrences|instances [that|of] {what} OCCUR',
      'number_of {what} [characters?|chars?|signs?|symbols?]',
    ],
    reason: 'count the occurrences',
    phase: 'reduce',
    work: occurrences,
  },
  {
    says: [
      'COUNT (?:columns?|fields?) [there_are|are_there|it_has|has|have|does_have]',
      'how_many (?:columns?|fields?) [there_are|are_there|it_has|has|have|does_have]',
    ],
    reason: 'count the columns',
    phase: 'reduce',
    work: (given) => written((files) => run('awk', splitFlags(given.manner.parted), '{ print NF; exit }', files)),
  },
  {
    says: ['length|size|how_long|LENGTH [is|is_it|long]', 'how_long_is'],
    reason: 'measure the text',
    phase: 'reduce',
    work: (given) => (given.isText ? { does: 'count', flag: '-m' } : undefined),
  },
  {
    says: [
      'INSERT line_numbers?',
      'number [EVERY] LINES',
      'LINES? numbered'.replace('?', ''),
      '[INSERT] numbers? AT_START [of] EACH_LINE',
      'EACH_LINE [preceded_by|prefixed_with|with|and] [its] (?:line_)?number',
      '[with] [EVERY] LINES numbered',
      'prefix EACH_LINE with [its] (?:line_)?number',
      '(?:numbered|with_numbering)',
      'number it|them',
      'number [EVERY] LINES (?:starting|beginning|start)_(?:at|from|with) {n}',
      'INSERT line_numbers? (?:starting|beginning|start)_(?:at|from|with) {n}',
      'INSERT (?:line_)?numbers? [to] EACH_LINE',
    ],
    reason: 'number the lines',
    phase: 'form',
    work: (given) => {
      if (given.said('n') === undefined) return { does: 'number' };
      const start = given.number('n');
      return start === undefined ? undefined : written((files) => run('nl', '-ba', '-v', String(start), files));
    },
  },
  {
    says: [
      '(?:only_)?line_numbers? [of] first [line_with|line_that_contains] [OCCURRENCES] [of] {what}',
      '(?:only_)?line_numbers? [of|for|where|on_which] [EVERY] [LINES] [THAT] CONTAIN {what}',
      'on_which|in_which|at_which|which|on_what|in_what|at_what|what (?:lines?|line_numbers?|lines_numbers?) [is|does|contains?|are|has|have|mentions?] {what} [first] [OCCUR|found|mentioned|on|used|called|defined|set|declared|imported]',
      'line_numbers?_(?:of|for|where) {what} [OCCUR]',
    ],
    reason: 'the numbers of the matching lines',
    phase: 'reduce',
    numbers: true,
    work: matchNumbers,
  },
];
