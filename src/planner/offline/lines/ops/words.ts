/** Words and characters: each on a line, the nth, the first and last ones, those that look so, case, order. */
import { fed } from '../../frames/text-shape.ts';
import { type Command, pipe, run, type Word } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { partedBy } from '../said-value.ts';
import { SHAPE_NAMES, shapeNamed } from '../shapes.ts';
import { splitFlags } from './columns.ts';

/** Every word on a line of its own. */
export const splitWords = (files: readonly Word[]): readonly Command[] => [
  fed(run('tr', '-s', '[:space:]', '\\n'), files),
];

const eachWord = (): Work => written((files) => pipe(...splitWords(files)));
const nth = (given: Given): Work | undefined => {
  const word = given.said('nth') ?? '';
  const isLast = /^last|^final/i.test(word);
  const count = given.number('nth') ?? given.number('n');
  const isSecondLast = /last|penultimate/i.test(word) && !isLast;
  const field = isLast ? '$NF' : isSecondLast ? '$(NF-1)' : count === undefined ? undefined : `$${count}`;
  const parted = given.manner.parted ?? given.sign('sign');
  return field === undefined
    ? undefined
    : written((files) => run('awk', splitFlags(parted), `{ print ${field} }`, files));
};

const several = (given: Given): Work | undefined => {
  const count = given.number('n');
  if (count === undefined) return undefined;
  if (/last|final/.test(given.form))
    return written((files) =>
      run('awk', `{ for (i = NF - ${count - 1}; i <= NF; i++) printf "%s%s", $i, (i < NF ? " " : "\\n") }`, files),
    );
  return written((files) => run('cut', '-d', given.manner.parted ?? ' ', `-f1-${count}`, files));
};

/** How often a letter stands in a word, as the words say it; the first that holds. */
const TIMES: readonly (readonly [RegExp, (count: number) => string])[] = [
  [/at least|or more/, (count) => `${count},`],
  [/longer|more than|over/, (count) => `${count + 1},`],
  [/shorter|less|fewer/, (count) => `1,${Math.max(1, count - 1)}`],
  [/at most|up to/, (count) => `1,${count}`],
];

const ofLength = (form: string, count: number): Work => {
  const times = TIMES.find(([words]) => words.test(form))?.[1](count) ?? String(count);
  return written((files) => run('grep', '-owE', `\\w{${times}}`, files));
};

/** "words that start with x", "words of five letters" */
const lookingSo = (given: Given): Work | undefined => {
  const { form } = given;
  const count = given.number('n');
  if (given.said('n') !== undefined) return count === undefined ? undefined : ofLength(form, count);
  const one = given.what('what')?.one;
  if (one === undefined) return undefined;
  const [before, after] = [/start|begin/.test(form) ? '' : '\\w*', /\bend/.test(form) ? '' : '\\w*'];
  return written((files) =>
    run('grep', `-o${given.manner.insensitive ? 'i' : ''}wE`, `${before}${one}${after}`, files),
  );
};

const inBetween = (given: Given): Work | undefined => {
  const form = given.form;
  if (/parenthes|round bracket/.test(form)) return written((files) => run('grep', '-oP', '\\(\\K[^)]*(?=\\))', files));
  if (/square bracket|brackets/.test(form)) return written((files) => run('grep', '-oP', '\\[\\K[^]]*(?=\\])', files));
  if (/curly|brace/.test(form)) return written((files) => run('grep', '-oP', '\\{\\K[^}]*(?=\\})', files));
  const quote = /single quot|apostroph/.test(form) ? "'" : '"';
  return written((files) => pipe(run('grep', '-o', `${quote}[^${quote}]*${quote}`, files), run('tr', '-d', quote)));
};

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/domain/, '@[[:alnum:].-]+\\.[[:alpha:]]+'],
  [/mail/, '[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]+'],
  [/\bips?\b|ipv4/, '([0-9]{1,3}\\.){3}[0-9]{1,3}'],
  [/url|link|web address/, 'https?://[^[:space:]"<>]+'],
  [/phone/, '\\+?[0-9][0-9 ()-]{6,}[0-9]'],
  [/date/, '[0-9]{4}-[0-9]{2}-[0-9]{2}'],
  [/number|integer|digit/, '[0-9]+'],
];

/** The form that the last words name. */
const shapeIn = (form: string): string | undefined => {
  const words = form.replace(/ (?:only|found|contained|mentioned|in it)$/, '').split(' ');
  return shapeNamed(words.slice(-2).join(' ')) ?? shapeNamed(words.at(-1) ?? '');
};

const parts = (command: Command): readonly Command[] => (command.type === 'pipe' ? command.parts : [command]);

/** "all the numbers", "every link" */
const ofShape = ({ form, names }: Given): Work | undefined => {
  // "the email of the first user" is a key of JSON.
  if (names.some((name) => /\.json$/i.test(name)) && !/s$/.test(form)) return undefined;
  const shape = SHAPES.find(([noun]) => noun.test(form))?.[1] ?? shapeIn(form);
  if (shape === undefined) return undefined;
  return written((files) => {
    const grep = run('grep', files.length > 1 ? '-Eoh' : '-Eo', shape, files);
    const found = shape.startsWith('@') ? pipe(grep, run('tr', '-d', '@')) : grep;
    return /\b(?:unique|distinct|different)\b/.test(form) ? pipe(...parts(found), run('sort', '-u')) : found;
  });
};

/** The last so many columns: cut counts from the front only. */
const lastParts = (given: Given): Work | undefined => {
  const count = given.number('n');
  const name = /([a-z]+)[- ](?:separated|delimited)/.exec(given.form)?.[1];
  const sign = name === undefined ? (given.manner.parted ?? ' ') : partedBy(`${name}-separated`);
  return count === undefined || sign === undefined
    ? undefined
    : written((files) => pipe(run('rev', files), run('cut', '-d', sign, `-f1-${count}`), run('rev')));
};

export const WORDS: readonly Operation[] = [
  {
    says: ['[every|each|all] (?:word|words)'],
    reason: 'each word on a line',
    phase: 'words',
    // "every word in alphabetical order": as lines they can be ordered.
    work: ({ all, form }) =>
      /\b(?:sort\w*|alphabetical\w*|unique|duplicates|repeats|repetitions)\b/.test(all) &&
      /^(?:every|each|all)|words$/.test(form) &&
      !/\b(?:lines?|count|how many|number|frequen\w*|common|reverse each|length|longest|shortest)\b/.test(all)
        ? eachWord()
        : undefined,
  },
  {
    says: [
      'last {n} [(?:hyphen|dash|comma|colon|dot|slash|underscore|semicolon|pipe|space)[-_](?:separated|delimited)] (?:sections|parts|components|elements|items|pieces|segments|fields|columns|values|entries) [EACH_LINE]',
    ],
    reason: 'print the last parts',
    phase: 'column',
    work: lastParts,
  },
  {
    says: [
      'COUNT words [THAT] [are|have|with|is] LONGER_THAN|SHORTER_THAN|exactly {n} CHARS [long]',
      'COUNT words [THAT] BEGIN|END|CONTAIN {what}',
      'COUNT words [are|is] LONGER_THAN|SHORTER_THAN {n} [CHARS]',
    ],
    reason: 'count the words that look so',
    phase: 'reduce',
    work: (given) => {
      const words = lookingSo(given);
      return words?.does === 'run' ? written((files) => pipe(words.write(files), run('wc', '-l'))) : undefined;
    },
  },
  {
    says: [
      'EXTRACT [EVERY] [UNIQUE] (?:phone_numbers|numbers|integers|digits|numeric_values) [only|found|contained]',
      `EXTRACT|list|show [EVERY] [UNIQUE] ${SHAPE_NAMES} [only|found|contained|mentioned] [in_it]`,
      '[EVERY] [UNIQUE] (?:domains?|domain_names?|domain_parts?) [part|name] [of|from|in] [EVERY] (?:e-?mail_address(?:es)?|e-?mails?|addresses)',
      '[EVERY] (?:e-?mail_address(?:es)?|e-?mails|ip_addresses|ips|ipv4_addresses|urls|links|hyperlinks|phone_numbers) [only|found|contained]',
    ],
    reason: 'pick out what has this form',
    phase: 'words',
    work: ofShape,
    manner: (given) => (/unique|distinct/.test(given.form) ? { unique: true } : {}),
  },
  {
    says: [
      '[EVERY] (?:word|words|each_word)? OWN_LINE'.replace('(?:word|words|each_word)?', 'words?'),
      '[SPLIT|put|print] [it|text|LINES] [EVERY] into|in [separate|individual|single] words',
      'one word OWN_LINE',
      'REPLACE [it|text|string|sentence] into|to [one|single|a] words? OWN_LINE'.replace('words?', '(?:words?)'),
      'put|place|write [EVERY] words|word OWN_LINE',
      'SPLIT [on|at|by] SPACES [OWN_LINE]',
      '[EVERY] UNIQUE words'.replace('[EVERY] ', '[list_of|all|EVERY] '),
      'words [only]',
    ],
    reason: 'each word on a line',
    phase: 'words',
    work: (given) =>
      /unique|distinct|different/.test(given.form)
        ? written((files) => pipe(...splitWords(files), run('sort', '-u')))
        : eachWord(),
  },
  {
    says: [
      '{nth} word [EACH_LINE|only]',
      'word [number] {n} [EACH_LINE]',
      '{nth} [{sign}[-_]separated|{sign}[-_]delimited] (?:word|item|element|part|value|section|token|component|piece|entry) [EACH_LINE]'.replace(
        '[{sign}[-_]separated|{sign}[-_]delimited] ',
        '',
      ),
    ],
    reason: 'print the word',
    phase: 'column',
    work: nth,
  },
  {
    says: ['(?:first|last|final) {n} words [EACH_LINE]', '(?:first|initial) {n} (?:fields|columns) [EACH_LINE]'],
    reason: 'print the words',
    phase: 'column',
    work: several,
  },
  {
    says: [
      '[EVERY|only|just] words? [THAT] BEGIN|END|CONTAIN {what}'.replace('words?', '(?:words?)'),
      '[EVERY] words? [THAT] (?:are|have|with|of|has|is|contain)? [LONGER_THAN|SHORTER_THAN|exactly|at_least|at_most|LENGTH] [of] {n} [or_more] CHARS [long]'
        .replace('(?:are|have|with|of|has|is|contain)?', '[are|have|with|of|has|is|contain|having|containing]')
        .replace('words?', '(?:words?)'),
      '[EVERY] words LONGER_THAN|SHORTER_THAN {n} [CHARS]',
      '[EVERY] {n}[-_](?:letter|character)_words'.replace('{n}[-_]', '{n} '),
      'words of length {n}',
    ],
    reason: 'words that look so',
    phase: 'words',
    work: lookingSo,
  },
  {
    says: [
      '[text|everything|strings?|content|characters|what|all|words] [that_is|which_is|is|are] (?:between|inside|within|in|enclosed_in|enclosed_by|surrounded_by) (?:double_quot(?:es|ation_marks)|single_quotes|quotes|quotation_marks|double[-_]quotes|parenthes[ei]s|round_brackets|square_brackets|brackets|curly_brac(?:es|kets)|braces)',
      '(?:double[-_])?quoted_(?:strings|text|words)',
    ],
    reason: 'what stands between',
    phase: 'words',
    work: inBetween,
  },
  {
    says: [
      'SORT [EVERY] (?:words|letters|characters) [ALPHABETIC]',
      '(?:words|letters|characters) [in] ALPHABETIC',
      'words SORT [ALPHABETIC]',
    ],
    reason: 'sort the words',
    phase: 'sort',
    work: ({ form, manner }) =>
      written((files) =>
        pipe(
          ...(/words/.test(form) ? splitWords(files) : [run('grep', '-o', '.', files)]),
          run('sort', manner.reversed ? '-r' : []),
        ),
      ),
  },
];
