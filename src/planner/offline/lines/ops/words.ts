/** Words and characters: each on a line, the nth, the first and last ones, those that look so, case, order. */
import { fed, sedText } from '../../frames/text-shape.ts';
import { type Command, pipe, run, type Word } from '../../write/command.ts';
import { edit, type Given, type Operation, type Work, written } from '../operation.ts';
import { splitFlags } from './columns.ts';

/** Every word on a line of its own. */
export const splitWords = (files: readonly Word[]): readonly Command[] => [
  fed(run('tr', '-s', '[:space:]', '\\n'), files),
];

const eachWord = (): Work => written((files) => pipe(...splitWords(files)));
const eachCharacter = ({ isText }: Given): Work =>
  written((files) => (isText ? run('fold', '-w1') : run('grep', '-o', '.', files)));

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

const characters = (given: Given): Work | undefined => {
  const [from, to] = [given.number('from'), given.number('to')];
  const count = given.said('n') === undefined ? 1 : given.number('n');
  if (from !== undefined)
    return to === undefined || to < from ? undefined : written((files) => run('cut', `-c${from}-${to}`, files));
  if (given.said('nth') !== undefined && !/^(?:first|last|final)/.test(given.said('nth') ?? '')) {
    const place = given.number('nth');
    return place === undefined ? undefined : written((files) => run('cut', `-c${place}`, files));
  }
  if (count === undefined) return undefined;
  if (/\b(?:last|final|end)\b/.test(given.form))
    return written((files) => run('grep', '-o', count <= 4 ? `${'.'.repeat(count)}$` : `.\\{${count}\\}$`, files));
  return written((files) => run('cut', count === 1 ? '-c1' : `-c1-${count}`, files));
};

/** "words that start with x", "words of five letters" */
const lookingSo = (given: Given): Work | undefined => {
  const { form } = given;
  const count = given.number('n');
  if (given.said('n') !== undefined && count === undefined) return undefined;
  if (count !== undefined) {
    const times = /at least|or more/.test(form)
      ? `${count},`
      : /longer|more than|over/.test(form)
        ? `${count + 1},`
        : /shorter|less|fewer/.test(form)
          ? `1,${Math.max(1, count - 1)}`
          : /at most|or less|up to/.test(form)
            ? `1,${count}`
            : String(count);
    return written((files) => run('grep', '-owE', `\\w{${times}}`, files));
  }
  const what = given.what('what');
  if (what === undefined) return undefined;
  const one = what.text === undefined ? what.one : what.one;
  const flags = `-o${given.manner.insensitive ? 'i' : ''}wE`;
  const text = /start|begin/.test(form) ? `${one}\\w*` : /\bend/.test(form) ? `\\w*${one}` : `\\w*${one}\\w*`;
  return written((files) => run('grep', flags, text, files));
};

const cased =
  (upper: boolean) =>
  ({ isText }: Given): Work => {
    const [low, high] = isText ? ['a-z', 'A-Z'] : ['[:lower:]', '[:upper:]'];
    return written((files) => fed(run('tr', upper ? low : high, upper ? high : low), files));
  };

const extreme = (given: Given): Work => {
  const sign = /short/.test(given.form) ? '<' : '>';
  const start = sign === '<' ? 'NR == 1 || ' : '';
  const program = `${start}length ${sign} n { n = length; s = $0 } END { print s }`;
  if (/\bwords?\b/.test(given.form)) return written((files) => pipe(...splitWords(files), run('awk', program)));
  if (/\blength\b/.test(given.form)) return written((files) => run('wc', '-L', files));
  return written((files) =>
    run('awk', program.replace('length >', 'length($0) >').replace('n = length;', 'n = length($0);'), files),
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

const cutText = (given: Given): Work | undefined => {
  const what = given.what('what');
  if (what?.text === undefined) return undefined;
  const sign = sedText(what.text);
  const isBefore = /\b(?:before|up to|preceding|until)\b/.test(given.form);
  const isLast = /\blast\b/.test(given.form);
  const one = [...what.text].length === 1;
  const deletes = /^(?:delete|remove|strip|drop|cut|trim|discard|erase)/.test(given.form);
  const head = one && !isLast ? `^[^${what.text}]*${sign}` : `^.*${sign}`;
  const tail = one && isLast ? `${sign}[^${what.text}]*$` : `${sign}.*`;
  return edit(isBefore !== deletes ? `s/${tail}//` : `s/${head}//`);
};

const ABOUT =
  '[everything|all|text|part|string|anything|what|characters|rest|portion|content] [that|which] [is|comes|appears|stands|follows|precedes]';

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/mail/, '[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]+'],
  [/\bips?\b|ipv4/, '([0-9]{1,3}\\.){3}[0-9]{1,3}'],
  [/url|link|web address/, 'https?://[^[:space:]"<>]+'],
  [/phone/, '\\+?[0-9][0-9 ()-]{6,}[0-9]'],
  [/date/, '[0-9]{4}-[0-9]{2}-[0-9]{2}'],
  [/number|integer|digit/, '[0-9]+'],
];

/** "all the numbers", "every link" */
const ofShape = ({ form }: Given): Work | undefined => {
  const shape = SHAPES.find(([noun]) => noun.test(form))?.[1];
  return shape === undefined
    ? undefined
    : written((files) => run('grep', files.length > 1 ? '-Eoh' : '-Eo', shape, files));
};

export const WORDS: readonly Operation[] = [
  {
    says: [
      'EXTRACT [EVERY] [UNIQUE] (?:e-?mail_address(?:es)?|e-?mails?|ip_address(?:es)?|ips|ipv4_addresses|urls?|links|hyperlinks|web_addresses|phone_numbers|dates|numbers|integers|digits|numeric_values) [only|found|contained]',
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
      '[EVERY] (?:characters?|letters?|chars?) OWN_LINE',
      'SPLIT [it] into|in [separate|individual|single|its] (?:characters|letters|chars)',
      'one (?:character|letter) OWN_LINE',
    ],
    reason: 'each character on a line',
    phase: 'words',
    work: eachCharacter,
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
      '(?:first|last|final) [{n}] CHARS [EACH_LINE]',
      '{nth} CHARS [EACH_LINE]',
      'CHARS [from|number|position|positions] {from:n} to|through|-|until|and {to:n} [EACH_LINE]',
      '(?:substring|characters|chars) from {from:n} to {to:n}',
      'CHARS between [positions] {from:n} and {to:n}',
    ],
    reason: 'print the characters',
    phase: 'edit',
    work: (given) => (/\bcolumns?\b/.test(given.form) ? undefined : characters(given)),
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
      '[EVERY] [text|string|everything|words|content|LINES|it|CHANGE|letters|characters] (?:in|to|into|as)_(?:all_)?(?:upper[-_]?case|capitals|capital_letters|upper[-_]?case_letters|all_caps|caps)(?:_letters)?',
      '(?:uppercase|upper_case|upper-case) [it|everything|text|all] [letters]',
      'REPLACE|make [EVERY] (?:lower[-_]?case|small)(?:_letters|_characters|_ones|_letter|_line|_row|_changes|_it|_file)? [WITH] [their|its] (?:upper[-_]?case|capital)(?:_letters|_characters|_ones|_letter|_line|_row|_changes|_it|_file)?',
      'REPLACE|make [it|everything|text|all|LINES|EVERY] [text|letters|characters|words] [WITH] (?:upper[-_]?case|capitals|capital_letters|all_caps)(?:_letters)?',
      'upper[-_]?case[sd]? [it|everything|text|LINES|words|EVERY] [letters|characters|text|words]',
    ],
    reason: 'in capitals',
    phase: 'edit',
    work: cased(true),
  },
  {
    says: [
      '[EVERY] [text|string|everything|words|content|LINES|it|letters|characters] (?:in|to|into|as)_(?:all_)?(?:lower[-_]?case|small_letters|lower[-_]?case_letters)(?:_letters)?',
      'REPLACE|make [EVERY] (?:upper[-_]?case|capital)(?:_letters|_characters|_ones|_letter|_line|_row|_changes|_it|_file)? [WITH] [their|its] (?:lower[-_]?case|small)(?:_letters|_characters|_ones|_letter|_line|_row|_changes|_it|_file)?',
      'REPLACE|make [it|everything|text|all|LINES|EVERY] [text|letters|characters|words] [WITH] (?:lower[-_]?case|small_letters)(?:_letters)?',
      'lower[-_]?case[sd]? [it|everything|text|LINES|words|EVERY] [letters|characters|text|words]',
    ],
    reason: 'in small letters',
    phase: 'edit',
    work: cased(false),
  },
  {
    says: [
      'capitali[sz]e [EVERY|first_letter_of_each] (?:words?)',
      'capitali[sz]e first (?:letter|character) [of] (?:each|every) word',
      'REPLACE|make [it|LINES] [WITH|in] title[-_]?case',
      'in title[-_]?case',
      '(?:make|change|convert|turn) first (?:letter|character) [of] (?:each|every) word [to|into] (?:upper[-_]?case|capital|a_capital|a_capital_letter|capital_letter)',
      'upper[-_]?case first (?:letter|character) [of] (?:each|every) word',
    ],
    reason: 'each word with a capital',
    phase: 'edit',
    work: () => edit('s/\\b\\(.\\)/\\u\\1/g'),
  },
  {
    says: [
      'capitali[sz]e [first] [letter|character] [EACH_LINE|it|LINES|word]',
      '(?:make|change|convert|turn|upper[-_]?case) first (?:letter|character) [EACH_LINE] [to|into] [upper[-_]?case|capital|capital_letter]',
      'capitali[sz]e',
    ],
    reason: 'the first letter as a capital',
    phase: 'edit',
    work: () => edit('s/^./\\u&/'),
  },
  {
    says: [
      'REVERSE [order_of] [EVERY] words [order] [EACH_LINE]',
      'words [in] (?:reverse|reversed|opposite|backwards)(?:_order)? [EACH_LINE]',
      'REVERSE word_order [EACH_LINE]',
    ],
    reason: 'the words backwards',
    phase: 'edit',
    work: () =>
      written((files) => run('awk', '{ for (i = NF; i > 0; i--) printf "%s%s", $i, (i > 1 ? " " : "\\n") }', files)),
  },
  {
    says: [
      'REVERSE [EVERY] [characters|letters|chars] [order] [EACH_LINE]',
      'REVERSE (?:characters|letters|chars|text|string|it) [order] [EACH_LINE]',
      'EACH_LINE (?:reversed|backwards?|in_reverse)',
      '(?:backwards?|reversed|in_reverse)',
      'REVERSE',
    ],
    reason: 'backwards',
    phase: 'edit',
    work: (given) =>
      given.isText || /char|letter|each|every|of lines/.test(given.form)
        ? written((files) => run('rev', files))
        : undefined,
  },
  {
    says: [
      '(?:the_)?(?:LONGEST|shortest) (?:line|row|word|string|entry)',
      '(?:line|word|row) [THAT] (?:is_)?(?:longest|shortest)',
      'length [of] (?:longest|shortest) line',
      '(?:line|word)_with_(?:most|fewest)_(?:characters|letters)',
    ],
    reason: 'the longest or shortest',
    phase: 'reduce',
    work: extreme,
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
      `[DELETE] ${ABOUT} (?:before|after|following|preceding|up_to|until|behind) [first|last] [occurrence_of] {what} [EACH_LINE]`,
    ],
    reason: 'cut at the sign',
    phase: 'edit',
    work: cutText,
  },
  {
    says: [
      'SORT [EVERY] (?:words|letters|characters) [ALPHABETIC]',
      '(?:words|letters|characters) [in] ALPHABETIC',
      'words SORT [ALPHABETIC]',
    ],
    reason: 'sort the words',
    phase: 'words',
    work: ({ form }) =>
      written((files) =>
        pipe(...(/words/.test(form) ? splitWords(files) : [run('grep', '-o', '.', files)]), run('sort')),
      ),
  },
];
