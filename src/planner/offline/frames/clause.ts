/**
 * Clauses: pieces of a request in the words of everyday, over the request as it is written.
 *
 *   'own~ by [user] {N}'
 *     word~        any ending: own, owns, owned, owning
 *     [word|word]  may be missing
 *     a|b  (…)     alternatives; groups capture nothing
 *     {N} a name · {M} a name that is no word of the dictionary · {P} any one word, path or quoted text · {#} a number · {D} a span of time ("3 days") · {S} a size ("100M") ·
 *     {Q} a quoted text · {F} a path by its look · {H} host:path · {T} a day · {U} an address of the web · {R} all the rest · {A} the file of an archive
 * Between two words little ones may stand: "the", "a", "my", "all".
 */
import type { Token } from '../understand.ts';
import { requiredIn } from './required.ts';
import { MORE_NUMERALS, NUMERALS, VALUES } from './spoken-values.ts';

/** What a request says of a thing, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** A form, and what it says: `$1` stands for its first place. */
export type Clause = readonly [form: string, says: Attributes];

export interface ClauseLine {
  readonly text: string;
  /** As written, of the same length. */
  readonly shown: string;
  /** Where each token stands in it; undefined for marks. */
  readonly spans: readonly (readonly [from: number, to: number] | undefined)[];
}

const lines = new WeakMap<readonly Token[], ClauseLine>();

const wordOf = (token: Token): string => {
  if (token.kind === 'quoted') return `"${token.index}"`;
  if (token.repaired !== undefined) return token.lemma;
  return token.value.replaceAll('"', "'").replace(/\s+/g, ' ');
};

/** The request as clauses read it: quoted texts by number, without marks. */
export const lineOf = (tokens: readonly Token[]): ClauseLine => {
  const known = lines.get(tokens);
  if (known !== undefined) return known;
  let shown = ' ';
  const spans = tokens.map((token) => {
    if (token.kind === 'mark') return undefined;
    const from = shown.length;
    shown += `${wordOf(token)} `;
    return [from, shown.length - 1] as const;
  });
  const lower = shown.toLowerCase();
  const line = { text: lower.length === shown.length ? lower : shown, shown, spans };
  lines.set(tokens, line);
  return line;
};

/** Words that may stand between those of a form. */
const LITTLE =
  'the|a|an|my|your|of|all|any|this|that|these|those|some|its|their|me|us|just|please|pls|plz|own|given|specified|whole|entire|and|new|so';
const ENDING = '(?:[bdgklmnprtvz]?(?:ing|ed|er|ers)|e|es|ed|er|ers|s|d|ies|ied|y|ly|ying)?';
/** With none of these begins a name. */
const NO_NAME =
  'the|a|an|of|to|in|on|at|and|or|for|with|by|from|that|which|who|whose|is|are|was|be|it|its|my|me|all|every|each|any|as|if|not|then|than|into|onto|using|via|when|where|how|what|what.s|whats|who.s|why|there|here|now|over|under|after|before|since|until|but|only|more|most|less|least|have|has|had|do|does|did|can|will|should|must|may';
/** Stands for the look ahead of `NO_NAME` until the expression is made. */
const NO_NAME_HERE = '<no name>';

/** What a text holds of the words that could stand in many places of an expression: the others need not be in it. */
interface Narrow {
  readonly text: string;
  readonly little: string;
  readonly noName: string;
}

const saidOf = (words: string, text: string): string =>
  words
    .split('|')
    .filter((word) => word.includes('.') || text.includes(`${word} `))
    .join('|');

let latest: Narrow = { text: '', little: '', noName: '' };

const narrowFor = (text: string): Narrow => {
  if (latest.text !== text) latest = { text, little: saidOf(LITTLE, text), noName: saidOf(NO_NAME, text) };
  return latest;
};

const NUMBER = `-?\\d[\\d,]*(?:\\.\\d+)?|${[...NUMERALS, ...Object.keys(MORE_NUMERALS)].join('|')}`;
const UNIT = 'seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|fortnights?|months?|years?|y';
const SIZE =
  '(?:k|m|g|t)i?b?|bytes?|kilobytes?|megabytes?|gigabytes?|terabytes?|kibibytes?|mebibytes?|gibibytes?|megs?|gigs?|kbytes?|mbytes?|gbytes?';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DAY = `(?:\\d{4}[-/]\\d\\d?[-/]\\d\\d?|\\d\\d?(?:st|nd|rd|th)? (?:of )?${MONTH}(?: \\d{4})?|${MONTH} \\d\\d?(?:st|nd|rd|th)?(?: \\d{4})?|today|tomorrow|yesterday|(?:next|last) ${WEEKDAY}|(?:christmas|xmas)(?: day)?(?: \\d{4})?|new year'?s?(?: day| eve)?(?: \\d{4})?|halloween(?: \\d{4})?)(?: (?:at )?\\d\\d?:\\d\\d(?::\\d\\d)?)?(?: utc| gmt)?`;
const A_NAME = `(${NO_NAME_HERE}(?:"\\d+"|[\\w.+@%:~-]+))`;

const PLACES: Readonly<Record<string, string>> = {
  N: A_NAME,
  M: A_NAME,
  P: `(${NO_NAME_HERE}(?:"\\d+"|[^\\s"\\0]+))`,
  '#': `(${NUMBER})`,
  D: `((?:(?:${NUMBER}) ?)?(?:${UNIT}))`,
  S: `((?:${NUMBER}) ?(?:${SIZE}))`,
  Q: '("\\d+")',
  U: '([^\\s"\\0]*(?:://|localhost|\\d\\.\\d|\\.[a-z]{2})[^\\s"\\0]*)',
  T: `(${DAY})`,
  H: '((?:[\\w.-]+@)?[\\w.-]+:[\\w./~+%*-]*)',
  F: '("\\d+"|[^\\s"\\0]*[./][^\\s"\\0]*)',
  R: '([^\\0]*[^\\0 ])',
  A: '([^\\s"\\0]+\\.(?:tar(?:\\.\\w+)?|t[gbx]z2?|zip|7z|rar|jar|cpio|gz|bz2|xz|zst))',
};

const PLACE = /\{([NMPDSQARFHTU#])\}/g;

/** What may be missing brings its space along: the one behind it where it stands first, else the one before it. */
const withOptional = (form: string): string => {
  const first = form.replace(/(^|[(|]|\)\?)\[([^\]]+)\] /, '$1(?:(?:$2) )?');
  return first === form ? form.replace(/ \[([^\]]+)\]/g, '(?: (?:$1))?') : withOptional(first);
};

/** The longest alternative first: the first that fits is taken. */
const longestFirst = (form: string): string =>
  form.replace(/([([])([a-z][^()[\]{}?]*\|[^()[\]{}?]*)(?=[)\]])/g, (_all, open: string, words: string) => {
    const sorted = words.split('|').sort((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length);
    return `${open}${sorted.join('|')}`;
  });

const expressionOf = (form: string, { little, noName }: Narrow): RegExp => {
  const source = withOptional(longestFirst(form).replace(/\((?!\?)/g, '(?:'))
    .replaceAll(' ', little === '' ? ' ' : ` (?:(?:${little}) )*`)
    .replace(/~/g, ENDING)
    .replace(PLACE, (_all, kind: string) => PLACES[kind] ?? '')
    .replaceAll(NO_NAME_HERE, `(?!(?:${noName}) )`);
  return new RegExp(`(?<= )(?:${source})(?= )`, 'd');
};

export interface Read {
  readonly says: Attributes;
  readonly from: number;
  readonly to: number;
}

/** The form without what may be missing. */
export const withoutOptional = (form: string): string => form.replace(/ ?\[[^\]]+\]/g, '').trim();

interface Compiled {
  readonly required: readonly (readonly string[])[];
  /** By the words of `Narrow` that a text holds. */
  readonly expressions: Map<string, RegExp>;
}

/** More kinds of texts than a session has for one form. */
const MOST_KEPT = 16;

const compiled = new Map<string, Compiled>();

const compiledFor = (form: string): Compiled => {
  const known = compiled.get(form) ?? { required: requiredIn(withoutOptional(form)), expressions: new Map() };
  compiled.set(form, known);
  return known;
};

/** What a place holds, as the person wrote it. */
const heldIn = (
  [from, to]: readonly [number, number],
  kind: string,
  { line, tokens }: { line: ClauseLine; tokens: readonly Token[] },
): string => {
  const shown = line.shown.slice(from, to);
  // What stands for a name is none that was misspelt.
  const token = tokens[line.spans.findIndex((span) => span?.[0] === from && span[1] === to)];
  if (token?.repaired !== undefined && VALUES[kind] === undefined) return token.value;
  const number = /^"(\d+)"$/.exec(shown)?.[1];
  if (number !== undefined) return tokens[Number(number)]?.value ?? '';
  const written = shown.replace(/"(\d+)"/g, (_all, at: string) => tokens[Number(at)]?.text ?? '');
  return VALUES[kind]?.(written.toLowerCase()) ?? written;
};

/** True where a place holds a word of the dictionary. */
const isWord = (
  place: readonly [number, number] | undefined,
  given: { line: ClauseLine; tokens: readonly Token[] },
) => {
  const at = given.line.spans.findIndex((span) => span?.[0] === place?.[0]);
  const token = given.tokens[at];
  const isNone = token === undefined || (token.kind === 'word' && token.concepts.length > 0);
  return place !== undefined && isNone && !/^(?:root|[A-Z][A-Z_0-9]{2,})$/.test(token?.value ?? '');
};

const expressionFor = (form: string, text: string): RegExp => {
  const { expressions } = compiledFor(form);
  const narrow = narrowFor(text);
  const key = `${narrow.little} ${narrow.noName}`;
  const known = expressions.get(key);
  if (known !== undefined) return known;
  if (expressions.size >= MOST_KEPT) expressions.clear();
  const made = expressionOf(form, narrow);
  expressions.set(key, made);
  return made;
};

/** True where a text has the words that a form needs: asked before its expression is made. */
export const maySay = (form: string, left: string): boolean =>
  compiledFor(form).required.every((words) => words.some((word) => left.includes(word)));

/** Where a clause holds in what is left of a line. */
export const readClause = (
  [form, says]: Clause,
  given: { line: ClauseLine; left: string; tokens: readonly Token[] },
): Read | undefined => {
  if (!maySay(form, given.left)) return undefined;
  const found = expressionFor(form, given.left).exec(given.left);
  if (found?.indices === undefined) return undefined;
  const kinds = [...form.matchAll(PLACE)].map((match) => match[1] ?? '');
  if (kinds.some((kind, at) => kind === 'M' && isWord(found.indices?.[at + 1], given))) return undefined;
  const values = kinds.map((kind, at) => {
    const span = found.indices?.[at + 1];
    return span === undefined ? undefined : heldIn(span, kind, given);
  });
  const filled = Object.entries(says).flatMap(([name, value]) => {
    const place = /\$(\d)/.exec(value)?.[1];
    const text = place === undefined ? '' : values[Number(place) - 1];
    return text === undefined ? [] : [[name, value.replace(/\$\d/, () => text)] as const];
  });
  const [from, to] = found.indices[0] ?? [0, 0];
  return { says: Object.fromEntries(filled), from, to };
};
