/** Letters: case, order, the first and last ones, what stands at a sign. */
import { fed, sedText } from '../../frames/text-shape.ts';
import { pipe, run } from '../../write/command.ts';
import { edit, type Given, type Operation, type Work, written } from '../operation.ts';

const eachCharacter = ({ isText }: Given): Work =>
  written((files) => (isText ? run('fold', '-w1') : run('grep', '-o', '.', files)));

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

const cased =
  (upper: boolean) =>
  ({ isText }: Given): Work => {
    const [low, high] = isText ? ['a-z', 'A-Z'] : ['[:lower:]', '[:upper:]'];
    return written((files) => fed(run('tr', upper ? low : high, upper ? high : low), files));
  };

const cutText = (given: Given): Work | undefined => {
  const what = given.what('what');
  // "every line before x" is no part of a line.
  if (
    what?.text === undefined ||
    /^(?:only )?(?:all |every |each )?(?:lines?|rows?) (?:that|which|before|after|up|until|preced|follow)/.test(
      given.form,
    )
  )
    return undefined;
  const sign = sedText(what.text);
  const isBefore = /\b(?:before|up to|preceding|until)\b/.test(given.form);
  const isLast = /\blast\b/.test(given.form);
  const one = [...what.text].length === 1;
  const deletes = /^(?:delete|remov|strip|drop|cut|trim|discard|eras|get rid|chop|clear|throw|eliminat|omit)/.test(
    given.form,
  );
  // What is before a sign is taken out without the sign; "up to" it is taken out with it.
  const stays = deletes && isBefore && !/\bup to\b|\buntil\b|\bincluding\b/.test(given.form) ? sign : '';
  const head = one && !isLast ? `^[^${what.text}]*${sign}` : `^.*${sign}`;
  const tail = one && isLast ? `${sign}[^${what.text}]*$` : `${sign}.*`;
  return edit(isBefore !== deletes ? `s/${tail}//` : `s/${head}/${stays}/`);
};

const ABOUT =
  '[only] [everything|all|text|part|string|anything|what|characters|rest|portion|content|piece|bit|word|whatever] [EACH_LINE|of_it|of_string|of_text] [that|which] [is|comes|appears|stands|follows|precedes|there_is]';

/** "the letters sorted", "its letters, each once" */
const letterList = ({ form }: Given): Work =>
  written((files) => {
    const isUnique = /unique|distinct|duplicat|once/.test(form);
    return pipe(run('grep', '-o', '.', files), run('sort', isUnique ? '-u' : []));
  });

export const LETTERS: readonly Operation[] = [
  {
    says: [
      '[EVERY] (?:letters|characters) (?:sorted|in_alphabetical_order|in_order|alphabetically) [and] [(?:without|no)_duplicates|unique|each_once|deduplicated]',
      '(?:unique|distinct) (?:letters|characters) [sorted]',
      'SORT [EVERY] (?:letters|characters) [alphabetically|in_order]',
    ],
    reason: 'the letters in order',
    phase: 'words',
    work: letterList,
  },
  {
    says: [
      'REVERSE (?:each|every) word [EACH_LINE]',
      '(?:each|every) word (?:reversed|backwards|in_reverse)',
      'REVERSE (?:letters|characters) of (?:each|every) word',
    ],
    reason: 'each word backwards',
    phase: 'edit',
    work: (given) =>
      given.isText ? written(() => pipe(run('tr', ' ', '\\n'), run('rev'), run('paste', '-sd', ' '))) : undefined,
  },
  {
    says: [
      '(?:repeated|repeat) {n} times [on_one_line|in_a_row]',
      '{n} times [on_one_line|in_a_row|in_row]',
      '{n} times [,] [each|every|all] [time] OWN_LINE',
    ],
    reason: 'several times',
    phase: 'form',
    work: (given) => {
      const count = given.number('n');
      if (!given.isText || count === undefined || count > 10000) return undefined;
      if (/one line|in a row|in row/.test(given.form) && !/repeat/.test(given.form))
        return written(() =>
          run('awk', `{ for (i = 1; i <= ${count}; i++) printf "%s%s", $0, (i < ${count} ? " " : "\\n") }`),
        );
      const isLines = /lines/.test(given.form) && !/one line/.test(given.form);
      const isRun = /repeat/.test(given.form) && !isLines;
      return isRun
        ? written(() => run('awk', `{ for (i = 0; i < ${count}; i++) printf "%s", $0; print "" }`))
        : written(() => run('awk', `{ for (i = 0; i < ${count}; i++) print }`));
    },
  },
  {
    says: [
      '(?:with|having)_(?:every|each)_(?:word_capitali[sz]ed|first_letter_capitali[sz]ed)',
      '(?:every|each) word capitali[sz]ed',
      'with_first_letter_of_(?:each|every)_word_(?:capitali[sz]ed|in_upper_case|in_uppercase)',
    ],
    reason: 'each word with a capital',
    phase: 'edit',
    work: () => edit('s/\\b\\(.\\)/\\u\\1/g'),
  },
  {
    says: [
      '[put|place|write|set|lay|list|print] [EVERY] [single] (?:characters?|letters?|chars?) [of_it] OWN_LINE',
      'SPLIT [it|up|apart] [up] into|in [separate|individual|single|its|its_single] (?:characters|letters|chars)',
      'REPLACE [it|text|string|word] into [one|a|single] (?:characters?|letters?|chars?) OWN_LINE',
      'one (?:character|letter) OWN_LINE',
    ],
    reason: 'each character on a line',
    phase: 'words',
    work: eachCharacter,
  },
  {
    says: [
      '(?:first|last|final) [{n}] CHARS [EACH_LINE]',
      '{nth} CHARS [EACH_LINE]',
      'CHARS [from|number|position|positions] {from:n} to|through|-|until|and {to:n} [EACH_LINE]',
      '(?:substring|characters|chars) from {from:n} to {to:n}',
      'CHARS between [positions] {from:n} and {to:n}',
      '{from:nth} (?:to|through|until|-) {to:nth} CHARS [EACH_LINE]',
      '{from:nth} (?:to|through) {to:nth} CHARS',
    ],
    reason: 'print the characters',
    phase: 'edit',
    work: (given) => (/\bcolumns?\b/.test(given.form) ? undefined : characters(given)),
  },
  {
    says: [
      '[EVERY] [text|string|everything|words|content|LINES|it|CHANGE|letters|characters] (?:in|to|into|as)_(?:all_)?(?:upper[-_]?case|capitals|capital_letters|upper[-_]?case_letters|all_caps|caps)(?:_letters)?',
      '(?:uppercase|upper_case|upper-case) [it|everything|text|all] [letters]',
      '(?:uppercase|upper_case|upper-case|capitali[sz]ed|uppercased) (?:version|copy|form)',
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
      'lower[-_]?cased? (?:version|copy|form)',
    ],
    reason: 'in small letters',
    phase: 'edit',
    work: cased(false),
  },
  {
    says: [
      'capitali[sz]e [EVERY|first_letter_of_each] (?:words?)',
      'capitali[sz]e first (?:letter|character) [of] (?:each|every) word',
      'REPLACE|make [it|LINES|EACH_LINE] [WITH|in] title[-_]?case',
      'in title[-_]?case',
      '(?:make|change|convert|turn) first (?:letter|character) [of] (?:each|every) word [to|into] (?:upper[-_]?case|capital|a_capital|a_capital_letter|capital_letter)',
      'upper[-_]?case first (?:letter|character) [of] (?:each|every) word',
      '(?:make|change|convert|turn) (?:every|each|all|first) [first] (?:letters?|characters?|one) [of] [each|every|all] words? [to|into|a] (?:upper[-_]?case|capital|capital_letter|capitali[sz]ed)'.replace(
        'words?',
        '(?:words?)',
      ),
      'REPLACE|make [every|each|all] words? [start|begin|starts] with [an] (?:upper[-_]?case|capital)(?:_letter)?'.replace(
        'words?',
        '(?:words?)',
      ),
    ],
    reason: 'each word with a capital',
    phase: 'edit',
    work: () => edit('s/\\b\\(.\\)/\\u\\1/g'),
  },
  {
    says: [
      'capitali[sz]e [first] [letter|character] [EACH_LINE|it|LINES|word]',
      '(?:make|change|convert|turn|upper[-_]?case|capitali[sz]e) [only|just] first (?:letter|character) [EACH_LINE] [to|into] [upper[-_]?case|capital|capital_letter]',
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
      '[with] [its|all] (?:columns|fields) [in] (?:reverse|reversed|opposite|backwards)(?:_order)?',
      'REVERSE order_of [EVERY] (?:columns|fields) [EACH_LINE]',
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
      '[contents|content|text] in (?:reverse|reversed) (?:character|letter) order',
      'REVERSE (?:characters|letters|chars|text|string|it) [order] [EACH_LINE]',
      'EACH_LINE (?:reversed|backwards?|in_reverse)',
      '(?:spelled_|spelt_|written_|spell_|read_)?(?:backwards?|reversed|in_reverse|from_back_to_front|back_to_front|from_end_to_beginning|from_right_to_left|right_to_left)',
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
      `[DELETE] ${ABOUT} (?:before|after|following|preceding|up_to|until|behind) [first|last] [occurrence_of] {what} [sign|character|symbol|mark] [EACH_LINE]`,
    ],
    reason: 'cut at the sign',
    phase: 'edit',
    work: cutText,
  },
];
