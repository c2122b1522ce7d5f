/** What the places of a form stand for: numbers, signs, texts and classes of characters, columns. */
import { escaped, isExpression, kindOfCharacters, type Pattern, signNamed } from '../frames/pattern.ts';

import { NUMERALS, ORDINALS } from './classes.ts';
import { type Column, namesColumn } from './column.ts';
import { shapeNamed } from './shapes.ts';
import type { Spoken } from './spoken.ts';

export const numberOf = (said: string | undefined): number | undefined => {
  if (said === undefined) return undefined;
  const digits = /^\$?(\d+)(?:st|nd|rd|th)?$/.exec(said);
  if (digits !== null) return Number(digits[1]);
  const word = said.toLowerCase();
  const at = Math.max(NUMERALS.indexOf(word), ORDINALS.indexOf(word));
  return at < 0 ? undefined : at + 1;
};

const placeOf = (said: string): Column | undefined => {
  if (/^(?:last|final)$/i.test(said)) return 'last';
  if (/last|penultimate/i.test(said)) return 'second last';
  return numberOf(said);
};

/** The text of q#n or f#n. */
export const quotedIn = (said: string | undefined, { tokens }: Spoken): string | undefined => {
  const at = /\b[fq]#(\d+)/.exec(said ?? '')?.[1];
  return at === undefined ? undefined : tokens[Number(at)]?.value;
};

const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.min(50, Math.max(0, to - from + 1)) }, (_, n) => from + n);

/** "units column", "columns called price and region", "q#3": none where one of them can be no name. */
const namedIn = (said: string, spoken: Spoken): readonly Column[] | undefined => {
  const words = said.split(' ').filter((word) => !/^(?:columns?|fields?|called|named|,|and|value|values)$/i.test(word));
  const names = words.map((word) => (word.startsWith('q#') ? quotedIn(word, spoken) : word));
  return names.length > 0 && names.every((name) => name !== undefined && isName(name))
    ? names.map((name) => `:${name}` as const)
    : undefined;
};

const isName = (name: string): boolean =>
  namesColumn(name) && numberOf(name) === undefined && !/^last|^final|^penult/i.test(name);

/** "second and fourth columns", "column 2", "columns 2-4", "first three fields" */
export const columnsOf = (said: string | undefined, spoken: Spoken): readonly Column[] | undefined => {
  if (said === undefined) return undefined;
  const named = namedIn(said, spoken);
  if (named !== undefined) return named;
  const first = /^first (\w+) (?:col|field)/i.exec(said);
  const count = numberOf(first?.[1]);
  if (count !== undefined) return between(1, count);
  if (/^last \w+ (?:col|field)/i.test(said)) return undefined;
  const bare = said
    .replace(
      /\b(?:columns?|fields?|numbers?|parts?|sections?|components?|elements?|items?|pieces?|segments?|values?|words?|tokens?)\b|\b(?:[a-z]+|white ?space)[- ](?:separated|delimited)\b/gi,
      ' ',
    )
    .trim();
  const stretch = /^\$?(\w+)(?: ?- ?| to | through )\$?(\w+)$/i.exec(bare);
  const [from, to] = [numberOf(stretch?.[1]), numberOf(stretch?.[2])];
  if (from !== undefined && to !== undefined) return between(from, to);
  const all = bare
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/)
    .map((one) => placeOf(one.trim().replace(/^the /, '').replace(/\s+/g, ' ')));
  return all.every((one) => one !== undefined) ? (all as readonly Column[]) : undefined;
};

/** What parts the columns, where it is said with them: "second colon-separated field". */
export const partedBy = (said: string | undefined): string | undefined => {
  const name = /\b([a-z]+)[- ](?:separated|delimited)\b/i.exec(said ?? '')?.[1];
  return name === undefined ? undefined : signNamed(name);
};

export const signOf = (said: string | undefined, spoken: Spoken): string | undefined => {
  if (said === undefined) return undefined;
  const quoted = quotedIn(said, spoken);
  if (quoted !== undefined) return { '\\t': '\t', '\\n': '\n' }[quoted] ?? quoted;
  const bare = said.replace(/ (?:characters?|chars?|signs?|marks?|symbols?)$/i, '');
  return /^[^\w\s]$/.test(bare) ? bare : signNamed(bare);
};

const NOUN =
  /^(?:whole |exact |literal )?(?:word|string|text|pattern|phrase|substring|expression|regex|regexp|regular expression|keyword|term|character|letter|symbol|sign|value|digit|ip address|ip|username|user|name|number|id|date|time|tag|error code|status code|code)s? (?=\S)/i;

/** A text, a sign or a class of characters. */
export const whatOf = (said: string | undefined, spoken: Spoken): Pattern | undefined => {
  if (said === undefined) return undefined;
  const noun = NOUN.test(said);
  const bare = said.replace(NOUN, '');
  const span = { from: 0, to: 0 };
  const quoted = quotedIn(bare, spoken);
  if (quoted !== undefined)
    return isExpression(quoted) && !/^f#/.test(bare)
      ? { one: quoted, ...span }
      : { one: escaped(quoted), text: quoted, ...span };
  const shape = shapeNamed(said);
  if (shape !== undefined) return { one: shape, ...span };
  const kind = noun ? undefined : kindOfCharacters(bare);
  if (kind !== undefined) return { one: `[${kind}]`, class: kind, ...span };
  const sign = noun && bare.length > 1 ? undefined : signOf(bare, spoken);
  if (sign !== undefined) return { one: escaped(sign), text: sign, ...span };
  return noun || spoken.isText(bare) ? { one: escaped(bare), text: bare, ...span } : undefined;
};

/** Words of the grammar that people look for as often. */
const SOUGHT = /^(?:errors?|warnings?|total|names?|users?|passwords?|failed|critical|header)$/i;

/** A single word that is a text because the verb before it asks for one: "mentioning restart". */
export const wordOf = (said: string | undefined, spoken: Spoken): Pattern | undefined => {
  const known = whatOf(said, spoken);
  if (known !== undefined || said === undefined || !/^[A-Za-z][\w-]*$/.test(said)) return known;
  if (spoken.isSpelt(said) && !SOUGHT.test(said)) return undefined;
  return { one: escaped(said), text: said, from: 0, to: 0 };
};

/** Said so that it can be nothing else: quoted, a sign, a class, after its noun, in capitals. */
export const isFirm = (said: string | undefined, spoken: Spoken): boolean => {
  const what = whatOf(said, spoken);
  if (said === undefined || what === undefined) return false;
  const isNamed =
    NOUN.test(said) ||
    what.class !== undefined ||
    what.text === undefined ||
    /\b[fq]#/.test(said) ||
    signOf(said, spoken) !== undefined;
  return isNamed || /^[A-Z]{2,}$|[.@/:]|\d/.test(said);
};
