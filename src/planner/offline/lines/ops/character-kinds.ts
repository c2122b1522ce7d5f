/** Characters of a kind that is known by a name of its own: taken out (accents, colour codes, what is not ASCII), or turned over. */
import { fed } from '../../frames/text-shape.ts';
import { run } from '../../write/command.ts';
import { edit, type Given, type Operation, type Work, written } from '../operation.ts';

const TAKEN: readonly (readonly [RegExp, (given: Given) => Work])[] = [
  [/\bbom\b|byte order mark/, () => edit('1s/^\\xEF\\xBB\\xBF//')],
  [/ansi|escape|colou?r/, () => edit('s/\\x1b\\[[0-9;]*[A-Za-z]//g')],
  [/non-?ascii/, () => written((files) => fed(run('env', 'LC_ALL=C', 'tr', '-cd', '\\0-\\177'), files))],
  [/accent|diacritic/, () => written((files) => run('iconv', '-f', 'utf-8', '-t', 'ascii//TRANSLIT', files))],
  [/control/, () => written((files) => fed(run('tr', '-d', '\\000-\\010\\013\\014\\016-\\037'), files))],
  [/print/, () => written((files) => fed(run('tr', '-cd', '[:print:]\\n'), files))],
];

const ENCODINGS: Readonly<Record<string, string>> = {
  latin1: 'latin1',
  'latin-1': 'latin1',
  'iso-8859-1': 'iso-8859-1',
  'iso-8859-15': 'iso-8859-15',
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16',
  utf16: 'utf-16',
  ascii: 'ascii',
  'windows-1252': 'windows-1252',
  cp1252: 'cp1252',
};

const taken = (given: Given): Work | undefined =>
  given.world.userland === 'bsd' ? undefined : TAKEN.find(([words]) => words.test(given.form))?.[1](given);

export const CHARACTER_KINDS: readonly Operation[] = [
  {
    says: [
      'DELETE|WITHOUT [EVERY] (?:utf-8_|unicode_)?(?:bom|byte_order_mark)s?(?:_characters?|_sequences?)?',
      'DELETE|WITHOUT [EVERY] (?:ansi|terminal|colou?r)_(?:colou?r_|escape_)?(?:codes?|sequences?|escapes?)',
      'DELETE|WITHOUT [EVERY] (?:escape)_(?:codes?|sequences?)',
      'DELETE|WITHOUT [EVERY] non-?(?:ascii|printable|printing)_(?:characters?|chars?|bytes?|symbols?|letters?)',
      'DELETE|WITHOUT [EVERY] control_(?:characters?|chars?)',
      'DELETE|WITHOUT [EVERY] (?:accents?|accent_marks?|diacritics?)',
    ],
    reason: 'take those characters out',
    phase: 'edit',
    work: taken,
  },
  {
    says: [
      '(?:swap|invert|toggle|flip|switch)(?:s|es|ed|ing|ped|ping|d)? [letter] case [of] [EVERY] [letters|characters|it] [EACH_LINE]',
      'SWAP (?:upper(?:[-_]?case)?|capital) [letters] and|with (?:lower[-_]?case|small) [letters]',
      'SWAP (?:lower(?:[-_]?case)?|small) [letters] and|with (?:upper[-_]?case|capital) [letters]',
    ],
    reason: 'capitals for small letters and the other way round',
    phase: 'edit',
    work: () => written((files) => fed(run('tr', 'A-Za-z', 'a-zA-Z'), files)),
  },
  {
    says: [
      '(?:encode|decode|encrypt|decrypt|convert|cipher|encipher)?(?:s|d|ing)? [it|text] [WITH|in|using|with|as] rot-?13',
      'rot-?13 [encode|decode|encrypt|decrypt|of|it|encoded|cipher|transform]',
    ],
    reason: 'each letter by the one 13 further on',
    phase: 'edit',
    work: () => written((files) => fed(run('tr', 'A-Za-z', 'N-ZA-Mn-za-m'), files)),
  },
  {
    says: [
      "(?:DELETE|keep|leave|keeping|leaving) [EVERY] (?:characters|everything|anything|all|whatever) [THAT] (?:are_not|is_not|isn't|aren't|but|except|other_than) {what}".replace(
        '(?:DELETE|keep|leave|keeping|leaving)',
        'DELETE',
      ),
      'DELETE [EVERY] characters|everything [THAT] are|is not [letters|digits|spaces] {what} or|and {or:what}'.replace(
        '[letters|digits|spaces] ',
        '',
      ),
    ],
    reason: 'keep these characters',
    phase: 'edit',
    work: (given) => {
      const sets = ['what', 'or']
        .filter((place) => given.said(place) !== undefined)
        .map((place) => given.what(place))
        .map((one) => one?.class ?? one?.text);
      if (sets.some((set) => set === undefined || /[\]\\^-]/.test(set.replace(/\w-\w/g, '')))) return undefined;
      if (sets.length === 1 && given.what('what')?.class === undefined) return undefined;
      return written((files) => fed(run('tr', '-cd', `${sets.join('')}\\n`), files));
    },
  },
  {
    says: ['REPLACE [it|file|encoding] from {from:value} [encoding] WITH {to:value} [encoding]'],
    reason: 'in another encoding',
    phase: 'edit',
    work: (given) => {
      const [from, to] = ['from', 'to'].map((place) => ENCODINGS[(given.said(place) ?? '').toLowerCase()]);
      return from === undefined || to === undefined || from === to
        ? undefined
        : written((files) => run('iconv', '-f', from, '-t', to, files));
    },
  },
  {
    says: [
      'DELETE (?:duplicate|repeated)_words [EACH_LINE]',
      '(?:unique|distinct) words (?:in_(?:their_)?(?:original_)?order|keeping_order)',
    ],
    reason: 'each word once, in its place',
    phase: 'edit',
    work: () =>
      written((files) =>
        run(
          'awk',
          '{ split("", seen); s = ""; for (i = 1; i <= NF; i++) if (!seen[$i]++) s = s (s == "" ? "" : " ") $i; print s }',
          files,
        ),
      ),
  },
];
