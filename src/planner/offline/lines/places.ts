/** Typed places of a form: where a number, a sign, a text, a column can begin, and where it ends. The longest first. */
import { CLASSES } from './classes.ts';
import { column, field, isNumber, lineSet, listEnd, nth, oneIf, QUOTED } from './column-places.ts';
import { type Place, phrasesOf } from './phrases.ts';
import { SHAPE_NAMES } from './shapes.ts';

const SIGN_NAMES = phrasesOf(
  '(?:commas?|semi-?colons?|colons?|tabs?|spaces?|whitespace|white_space|blanks?|pipes?|vertical_bars?|slash(?:es)?|dash(?:es)?|hyphens?|underscores?|dots?|periods?|full_stops?|newlines?|new_lines?|line_breaks?|line_feeds?|percent_signs?|hash(?:es)?|equals?_signs?|equals|plus(?:es)?|asterisks?|stars?|question_marks?|exclamation_(?:marks?|points?)|quotes?|quotation_marks?|double_quotes?|single_quotes?|apostrophes?|ampersands?|at_signs?|dollar_signs?|brackets?|tildes?|zero(?:s|es)?|carriage_returns?)(?:_characters?|_signs?|_marks?|_symbols?)?',
);
const CLASS_NAMES = phrasesOf(
  '(?:non-?digits?|non-?numeric|non-?alphabetic|non-?letters?|digits?|numbers?|numerals?|vowels?|consonants?|punctuation(?:_marks?)?|upper[-_]?case_letters?|capital_letters?|capitals|lower[-_]?case_letters?|small_letters?|letters?|non-?alphanumeric|alphanumerics?)(?:_characters?)?',
);
const TEXT_NOUNS = phrasesOf(
  '(?:whole_|exact_|literal_)?(?:words?|strings?|texts?|patterns?|phrases?|substrings?|expressions?|regex|regexp|regular_expressions?|keywords?|terms?|characters?|letters?|symbols?|signs?|values?|digits?|ip_address|ip|usernames?|users?|names?|numbers?|ids?|dates?|times?|tags?|error_codes?|status_codes?|codes?)',
);
const LINE_NOUNS = phrasesOf(
  'lines?|headers?|comments?|messages?|sentences?|entry|rows?|content|column|(?:string|text|word|phrase)',
);
const SAYING = phrasesOf('of|saying|that_says|reading|with|with_text|containing|:');

const FILE = /^f#\d+$/;
const MARK = /^[^\w\s,]+$/;
const BARE = /^(?:[\w@%.:/+#$&=-]+|&#?\w+;)$/;
const NOT_BARE = new Set(
  'the at more less fewer no any only an duplicate same line lines each every all and or in of from with by to it exactly non other first last column columns field fields word words string text letter letters character characters value values item items element elements number numbers name names count counts result results times occurrence occurrences duplicate duplicates unique distinct empty blank file files is are on for as that which not'.split(
    ' ',
  ),
);

const FUNCTION_WORD =
  /^(?:in|of|from|with|and|or|on|at|to|for|is|are|that|which|by|as|occurs?|appears?|occurring|has|have|does|do|there|exists?|found|each|every|per|into|only|just)$/i;

const SIGN_NOUN = /^(?:characters?|chars?|signs?|marks?|symbols?)$/i;

/** "@", "an @ sign" */
const mark: Place = (words, at) => {
  if (!MARK.test(words[at] ?? '')) return [];
  return SIGN_NOUN.test(words[at + 1] ?? '') ? [at + 2, at + 1] : [at + 1];
};

const sign: Place = (words, at) => {
  const word = words[at] ?? '';
  const isSign = QUOTED.test(word) || (MARK.test(word) && [...word].length === 1);
  return [...SIGN_NAMES(words, at), ...(MARK.test(word) && isSign ? mark(words, at) : oneIf(isSign, at))];
};

const ORDINAL = /^\d+(?:st|nd|rd|th)$/i;

const isWord = (word: string): boolean =>
  BARE.test(word) && !ORDINAL.test(word) && !NOT_BARE.has(word.toLowerCase()) && !FUNCTION_WORD.test(word);

const SHAPES_NAMED = phrasesOf(SHAPE_NAMES);
const DIGIT_NOUN = /^(?:numbers?|codes?|ids?|integers?|values?|years?)$/i;

/** "3 digit numbers", "four-digit codes" */
const ofDigits: Place = (words, at) => {
  const isJoined = /^(?:\d+|[a-z]+)-digits?$/i.test(words[at] ?? '');
  const noun = isJoined ? at + 1 : /^digits?$/i.test(words[at + 1] ?? '') && isNumber(words[at]) ? at + 2 : at;
  return oneIf(noun > at && DIGIT_NOUN.test(words[noun] ?? ''), noun);
};

const whatHere: Place = (words, at) => {
  const word = words[at] ?? '';
  const isText = QUOTED.test(word) || FILE.test(word) || isWord(word);
  return [
    ...mark(words, at),
    ...ofDigits(words, at),
    ...SHAPES_NAMED(words, at),
    ...CLASS_NAMES(words, at),
    ...SIGN_NAMES(words, at),
    ...oneIf(isText, at),
  ];
};

/** A value may have its noun before it. */
const after =
  (nouns: Place, then: Place): Place =>
  (words, at) => [...nouns(words, at).flatMap((here) => then(words, here)), ...then(words, at)];

const anyBare: Place = (words, at) =>
  oneIf(
    (BARE.test(words[at] ?? '') && !FUNCTION_WORD.test(words[at] ?? '')) ||
      QUOTED.test(words[at] ?? '') ||
      FILE.test(words[at] ?? ''),
    at,
  );

const what: Place = (words, at) => [
  ...TEXT_NOUNS(words, at).flatMap((here) => [...whatHere(words, here), ...anyBare(words, here)]),
  ...whatHere(words, at),
];

const quotedHere: Place = (words, at) => oneIf(QUOTED.test(words[at] ?? ''), at);
const quoted = after(LINE_NOUNS, after(SAYING, quotedHere));

const FILE_NOUNS = phrasesOf(
  '(?:sorted_)?(?:(?:contents?|lines|rows)_(?:of|in)_)?(?:(?:text|csv|log)_)?(?:files?|documents?)|(?:sorted_)?(?:contents?|lines|rows)_(?:of|in)|sorted',
);
const file = after(FILE_NOUNS, (words, at) => oneIf(FILE.test(words[at] ?? ''), at));

const UNITS = phrasesOf('lines?|rows?|records?|words?|characters?|chars?|bytes?|letters?');

/** "lines, words and characters" */
const units: Place = (words, at) => {
  const end = listEnd(words, at, (all, here) => UNITS(all, here));
  return end === at ? [] : [end];
};

const COMPARED = phrasesOf(
  `(?:is_|are_|be_|has_|have_|does_|do_)?(?:not_)?(?:${CLASSES['COMPARES']?.slice(3, -1) ?? ''})`.replaceAll(' ', '_'),
);

const VALUE = /^(?:-?\d+(?:\.\d+)?|[\w@.:/+-]+)$/;

const LINE_PREPOSITION = new Set('in of on from for to at per with'.split(' '));
const LINE_QUANTITY = new Set('each every all any'.split(' '));
const LINE_NOUN = /^(?:lines?|rows?|records?|entr(?:y|ies)|paths?|filenames?|address(?:es)?|urls?)$/;
const LINE_BY_LINE = phrasesOf('line by line|per line|of lines?');

/** "of each line", "in all of the rows", "per line", "line by line" */
const eachLine: Place = (words, at) => {
  const start = LINE_PREPOSITION.has(words[at] ?? '') ? at + 1 : at;
  let here = LINE_QUANTITY.has(words[start] ?? '') ? start + 1 : start;
  if (here > start) while (['of', 'the', 'file', 'filename'].includes(words[here] ?? '')) here++;
  const isLine = here > start && LINE_NOUN.test(words[here] ?? '');
  return [...(isLine ? [here + 1] : []), ...LINE_BY_LINE(words, at)].sort((a, b) => b - a);
};

/** Classes that are no list of phrases, and the words that they can begin with. */
export const CLASS_PLACES: Readonly<Record<string, { readonly ends: Place; readonly heads: ReadonlySet<string> }>> = {
  EACH_LINE: {
    ends: eachLine,
    heads: new Set([...LINE_PREPOSITION, ...LINE_QUANTITY, 'line']),
  },
};

export const PLACES: Readonly<Record<string, Place>> = {
  n: (words, at) => oneIf(isNumber(words[at]), at),
  nth,
  sign,
  what,
  quoted,
  file,
  lineset: lineSet,
  compares: (words, at) => COMPARED(words, at),
  col: column,
  field,
  units,
  value: (words, at) =>
    oneIf(QUOTED.test(words[at] ?? '') || VALUE.test(words[at] ?? '') || FILE.test(words[at] ?? ''), at),
  bytes: (words, at) => oneIf(/^\d+(?:kb|k|kib|mb|m|mib)$/i.test(words[at] ?? ''), at),
};
