/**
 * That upper and lower case are the same, in the words of everyday: "in whatever case", "upper or lower case does not matter", "however it is
 * capitalised", "JPG in capitals as well", "also those written .JPG".
 */
import { type Found, found } from '../slot.ts';
import type { Token } from '../understand.ts';

/** Cheap: nothing is read where none of these stands. */
const MAY_BE = /\b(?:cas(?:e|ing)|caps|capital\w*|upper\w*|lower\w*|written|spelled|spelt)\b/i;

const known = new WeakMap<readonly Token[], boolean>();

const mayBe = (tokens: readonly Token[]): boolean => {
  const held = known.get(tokens);
  if (held !== undefined) return held;
  const is = MAY_BE.test(tokens.map(({ value }) => value).join(' '));
  known.set(tokens, is);
  return is;
};

const KIND = '(?:upper|lower|capital|small)s?(?:[- ]?case)?(?: letters?)?';
const NO_MATTER =
  "(?:does(?:n't| not) matter|do(?:n't| not) matter|makes? no difference|(?:is|are|being) (?:irrelevant|unimportant|ignored|not important|of no importance|to be ignored|fine|ok|treated (?:alike|the same))|(?:can|may|should) be ignored|alike|ignored|both count|counts? the same|either way)";
const TOO =
  '(?:too|as well|also|included|counts? (?:too|as well|also)|are (?:also )?(?:counted|included|meant)(?: too)?)';

let made: readonly RegExp[] | undefined;

const makeForms = (): readonly RegExp[] => [
  /^(?:in |with |of )?(?:whatever|whichever|any|either|no matter (?:the|which|what|in which)|regardless of|irrespective of|ignoring|independent of|without regard (?:to|for)|disregarding|in which) (?:the |its |their )?(?:(?:letter|upper or lower) )?cas(?:e|ing)(?: of (?:the )?(?:letters|names?|endings?|extensions?|texts?))?/i,
  new RegExp(
    `^(?:in )?${KIND} ?(?:and|or|\\/) ?${KIND}(?: (?:endings?|extensions?|suffix(?:es)?|spellings?|letters|characters|names?))?(?:,? (?:it |that |this )?${NO_MATTER})?`,
    'i',
  ),
  new RegExp(
    `^(?:the )?(?:letter )?(?:case|casing|capitali[sz]ation|upper or lower case)(?: of (?:the )?\\w+)?,? (?:it |that )?${NO_MATTER}`,
    'i',
  ),
  /^(?:no matter |regardless of )?how(?:ever)? (?:it is|it's|they are|its? name is|the \w+ (?:is|are)) (?:capitali[sz]ed|cased|spelled|spelt|written)/i,
  new RegExp(
    `^(?:and |also |including |even |but )*(?:those |the ones |ones |files )?(?:written |spelled |spelt |ending )?(?:in )?(?:all )?(?:capitals|caps|capital letters|upper[- ]?case)(?: letters| ones| endings?)? ${TOO}`,
    'i',
  ),
];

const forms = (): readonly RegExp[] => (made ??= makeForms());

/** Where the words from `at` on that a form reads end; undefined where it ends within one. */
const endOf = (tokens: readonly Token[], at: number, form: RegExp): number | undefined => {
  const line = tokens
    .slice(at)
    .map(({ value }) => value)
    .join(' ');
  const length = form.exec(line)?.[0].length;
  if (length === undefined) return undefined;
  let here = at;
  for (let read = -1; here < tokens.length && read < length; here++) read += (tokens[here]?.value.length ?? 0) + 1;
  const said = tokens.slice(at, here).map(({ value }) => value);
  return said.join(' ').length === length ? here : undefined;
};

const bare = (token: Token | undefined): string => token?.value.replace(/^\*?\./, '') ?? '';

/** "JPG", where "jpg" was said before. */
const isSaidSmall = (tokens: readonly Token[], at: number): boolean => {
  const word = bare(tokens[at]);
  return (
    /^[A-Z][A-Z\d]+$/.test(word) &&
    tokens.slice(0, at).some((token) => bare(token).toLowerCase() === word.toLowerCase())
  );
};

const AGAIN =
  /^(?:and |also |including |even |plus )*(?:those |the ones |ones |files )?(?:that are |which are )?(?:written|spelled|spelt|ending in|ending with|with|as|called)(?: as| with)? $|^(?:and )?(?:also|including|even|plus) $/i;

/** "also those written .JPG", "JPG in capitals counts as well" */
const otherSpelling = (tokens: readonly Token[], at: number): number | undefined => {
  for (let here = at; here < Math.min(at + 5, tokens.length); here++) {
    if (!isSaidSmall(tokens, here)) continue;
    const before = tokens
      .slice(at, here)
      .map(({ value }) => `${value} `)
      .join('');
    const capitals = endOf(tokens, here + 1, forms()[4] as RegExp);
    if (capitals !== undefined && before === '') return capitals;
    return AGAIN.test(before) ? here + 1 : undefined;
  }
  return undefined;
};

/** That case is not to matter, said at `at`. */
export const caseSaid = (tokens: readonly Token[], at: number): Found | undefined => {
  if (!mayBe(tokens)) return undefined;
  const ends = [...forms().map((form) => endOf(tokens, at, form)), otherSpelling(tokens, at)];
  const to = Math.max(...ends.map((end) => end ?? -1));
  return to > at ? found('insensitive', {}, to) : undefined;
};
