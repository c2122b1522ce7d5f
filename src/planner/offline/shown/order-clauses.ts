/** "sorted by size, largest first", "in descending order", "numerically", "only the first 10 of them". */
import { phrasesOf } from '../lines/phrases.ts';
import { numberOf } from '../lines/said-value.ts';
import type { Clause, Recogniser } from './clauses.ts';
import { fieldsAt } from './fields.ts';
import { type Manner, type Order, together } from './manner.ts';
import { past } from './words.ts';

const LEAD = phrasesOf(
  '(?:,_and|,|and|but|then|,_then|and_then|;|,_and_then)?_?(?:all_|everything_|results?_)?(?:also_)?(?:(?:list|show|print|display|output|give)(?:ed|ing|s)?_(?:them_|it_|the_(?:results?|output|list|files|names|lines)_)?)?',
);
const SORT = phrasesOf(
  '(?:then_)?(?:(?:sort|order|arrang|rank)(?:ed|e|ing|s|es)?|sequenced)(?:_(?:them|it|all|the_(?:results?|output|list|files|names|lines|entries|paths)|everything))?',
);
const BY = phrasesOf(
  '(?:by|on|in_order_of|in_the_order_of|in_(?:ascending|descending|increasing|decreasing)_order_(?:of|by)|according_to|in_(?:ascending|descending)_order_of|based_on)_(?:the_|their_|its_)?',
);
const IT = phrasesOf('(?:it|that|them|those|the_same)');
const COLUMN = phrasesOf(
  '(?:column|field)_[1-9]|(?:first|second|third|fourth|fifth|[1-9](?:st|nd|rd|th))_(?:column|field)',
);

interface Turn {
  readonly order: Order;
  readonly said: string;
}

const UP = { down: false } as const;
const DOWN = { down: true } as const;

/** Ways to say a direction, with the key that they imply. */
const TURNS: readonly Turn[] = [
  {
    order: DOWN,
    said: 'in_(?:descending|decreasing|reverse|reversed|inverse)(?:_order)?|descending(?:ly)?(?:_order)?|decreasing|reversed|in_reverse|backwards|(?:highest|greatest|most|top)(?:_ones?)?_first|(?:from_)?(?:high|highest|most)_to_(?:low|lowest|least)|(?:lowest|least|fewest)_last|z_to_a|from_z_to_a|reverse',
  },
  {
    order: UP,
    said: 'in_(?:ascending|increasing)(?:_order)?|ascending(?:ly)?(?:_order)?|increasing|(?:lowest|least|fewest)(?:_ones?)?_first|(?:from_)?(?:low|lowest|least)_to_(?:high|highest|most)|(?:highest|most)_last',
  },
  {
    order: { by: 'size', down: true },
    said: '(?:with_)?(?:the_)?(?:largest|biggest|heaviest)(?:_(?:ones?|files?|folders?|director(?:y|ies)))?_(?:first|at_the_top|on_top)|(?:from_)?(?:the_)?(?:largest|biggest)_to_(?:the_)?smallest|(?:with_)?(?:the_)?smallest(?:_ones?)?_(?:last|at_the_(?:end|bottom))',
  },
  {
    order: { by: 'size', down: false },
    said: '(?:with_)?(?:the_)?smallest(?:_(?:ones?|files?|folders?))?_(?:first|at_the_top)|(?:from_)?(?:the_)?smallest_to_(?:the_)?(?:largest|biggest)|(?:with_)?(?:the_)?(?:largest|biggest)(?:_ones?)?_(?:last|at_the_(?:end|bottom))',
  },
  {
    order: { by: 'time', down: true },
    said: '(?:with_)?(?:the_)?(?:newest|latest|most_recent(?:ly_(?:modified|changed))?|youngest)(?:_(?:ones?|files?|entries))?_(?:first|at_the_top)|(?:from_)?(?:the_)?(?:newest|latest|most_recent)_to_(?:the_)?oldest|(?:with_)?(?:the_)?oldest(?:_ones?)?_(?:last|at_the_(?:end|bottom))',
  },
  {
    order: { by: 'time', down: false },
    said: '(?:with_)?(?:the_)?oldest(?:_(?:ones?|files?|entries))?_(?:first|at_the_top)|(?:from_)?(?:the_)?oldest_to_(?:the_)?(?:newest|latest)|(?:with_)?(?:the_)?(?:newest|latest|most_recent)(?:_ones?)?_(?:last|at_the_(?:end|bottom))|chronologically|in_chronological_order',
  },
  {
    order: { by: 'depth', down: true },
    said: '(?:the_)?deepest(?:_(?:ones?|folders?|director(?:y|ies)))?_first|(?:the_)?shallowest(?:_ones?)?_last',
  },
  {
    order: { by: 'depth', down: false },
    said: '(?:the_)?(?:shallowest(?:_(?:ones?|folders?|director(?:y|ies)))?_first|deepest(?:_(?:ones?|folders?|director(?:y|ies)))?_last)',
  },
  {
    order: { by: 'length', down: true },
    said: '(?:the_)?longest(?:_(?:ones?|names?|paths?))?_first|(?:the_)?shortest(?:_(?:ones?|names?|paths?))?_last|(?:from_)?(?:the_)?longest_to_(?:the_)?shortest',
  },
  {
    order: { by: 'length', down: false },
    said: '(?:the_)?shortest(?:_(?:ones?|names?|paths?))?_first|(?:the_)?longest(?:_(?:ones?|names?|paths?))?_last|(?:from_)?(?:the_)?shortest_to_(?:the_)?longest',
  },
  { order: { how: 'n' }, said: 'numerically|numeric(?:al)?(?:_order)?|in_numeric(?:al)?_order|by_number|as_numbers' },
  {
    order: { how: 'V' },
    said: 'naturally|in_natural_order|(?:by|in)_version(?:_number|_order)?|version_sort(?:ed)?|natural(?:_order|_sort)?',
  },
  { order: { how: 'f' }, said: 'case[- ]?insensitive(?:ly)?|ignoring_(?:the_)?case|regardless_of_case' },
  {
    order: {},
    said: '(?:in_)?alphabetic(?:al|ally)?(?:_order)?|lexicographic(?:al|ally)?|in_(?:alphabetical|lexicographic(?:al)?|dictionary|lexical)_order|by_alphabet|alphabetized|a_to_z',
  },
];

const SAID = TURNS.map(({ order, said }) => [order, phrasesOf(said)] as const);

const turnAt = (words: readonly string[], at: number): { readonly order: Order; readonly to: number } | undefined => {
  let best: { readonly order: Order; readonly to: number } | undefined;
  for (const [order, said] of SAID) {
    const to = past(said, words, at);
    if (to > (best?.to ?? at)) best = { order, to };
  }
  return best;
};

const columnOf = (words: readonly string[], from: number, to: number): number | undefined =>
  words
    .slice(from, to)
    .map((word) => numberOf(word))
    .find((one) => one !== undefined);

/** What is sorted by: a field, a column, what was spoken of last. */
const keyAt = (words: readonly string[], at: number): { readonly order: Order; readonly to: number } | undefined => {
  const by = past(BY, words, at);
  if (by === at) return undefined;
  const said = words.slice(at, by).join(' ');
  const direction = /descending|decreasing/.test(said) ? DOWN : /ascending|increasing/.test(said) ? UP : {};
  const column = past(COLUMN, words, by);
  const number = columnOf(words, by, column);
  if (number !== undefined) return { order: { by: number, ...direction }, to: column };
  const it = past(IT, words, by);
  const fields = fieldsAt(words, by);
  const [field, more] = fields?.fields ?? [];
  if (fields !== undefined && field !== undefined && more === undefined)
    return { order: { by: field, ...direction }, to: fields.to };
  return it > by ? { order: { by: 'it', ...direction }, to: it } : undefined;
};

interface Said {
  readonly order: Order;
  readonly to: number;
}

/** One piece of an order: a key or a direction. */
const pieceAt = (words: readonly string[], at: number): Said | undefined => {
  const start = ['(', ',', 'and', 'with'].includes(words[at] ?? '') ? at + 1 : at;
  const one = keyAt(words, start) ?? turnAt(words, start);
  if (one === undefined) return undefined;
  const end = words[one.to] === ')' ? one.to + 1 : one.to;
  return { order: one.order, to: words[end] === 'order' ? end + 1 : end };
};

/** All that is said of one order, in any sequence. */
const ordersAt = (words: readonly string[], at: number, before?: Order): Said | undefined => {
  const one = pieceAt(words, at);
  const order = one && (before === undefined ? one.order : together({ order: before }, { order: one.order })?.order);
  if (one === undefined || order === undefined) return undefined;
  return ordersAt(words, one.to, order) ?? { order, to: one.to };
};

const ENDS: readonly (string | undefined)[] = [undefined, ',', 'and', 'then', '(', ')', '.', 'with', 'but'];

/** Said without a verb: by itself "reverse" is a deed, "ignoring case" is of a match, and what is "writable by the group" is not sorted. */
const isAlone = ({ order, to }: Said, words: readonly string[], from: number): boolean => {
  const isEnd = ENDS.includes(words[to]);
  const isKey = /^(?:by|on|for|according|based)$/.test(words[from] ?? '');
  if (isKey) return isEnd && !/(?:able|ed|en|ing)$/.test(words[from - 1] ?? '') && words[from + 1] !== 'the';
  const isHow = order.how !== undefined && Object.keys(order).length === 1;
  if (isHow) return order.how === 'n' && to - from === 1;
  return to - from > 1 || (isEnd && /^(?:alphabetical|descending|ascending|chronological)/.test(words[from] ?? ''));
};

const sortClause = (words: readonly string[], at: number): Clause | undefined => {
  const here = past(LEAD, words, at);
  const verb = past(SORT, words, here);
  const found = ordersAt(words, verb);
  const again = past(SORT, words, found?.to ?? verb);
  if (found !== undefined && (verb > here || again > found.to || isAlone(found, words, verb)))
    return { says: { order: found.order }, to: again };
  const isEnd = words[verb] === undefined || [',', 'and', 'then', '.', ';'].includes(words[verb] ?? '');
  // "keep the order" is a noun.
  const isVerb = verb > here && !(verb === here + 1 && /^(?:order|rank)/.test(words[here] ?? ''));
  return found === undefined && isVerb && isEnd ? { says: { order: {} }, to: verb } : undefined;
};

const CUT = phrasesOf(
  '(?:,_and|,|and|but|then|,_then|and_then)?_?(?:(?:show|print|display|list|output|give|keep|take|return)(?:ing|s)?_(?:me_)?)?(?:only|just|limit(?:ed|ing)?(?:_(?:it|them|the_(?:output|results?|list)|to))*)_(?:to_)?(?:the_)?(?:first|last|top|bottom)',
);
const SHORTER = phrasesOf(
  '(?:,_and|,|and|but|then|,_then|and_then)_(?:(?:show|print|display|list|output|give|keep|take|return)(?:ing|s)?_(?:me_)?)(?:the_)?(?:first|last|top|bottom)|(?:,_)?(?:limit(?:ed|ing)?(?:_(?:it|them|the_(?:output|results?|list)))?_to|at_most|no_more_than|up_to)|,_(?:the_)?(?:first|last|top|bottom)',
);
const OF_THEM = phrasesOf(
  '(?:lines?|results?|entries|rows?|items?|names?|of_them|of_these|of_those|ones|matches|hits|files|lines_of_(?:it|them|the_(?:output|result|list))|results?_only)(?:_only|_of_(?:it|them|the_(?:output|results?|list)))?',
);

/** "only the first 10", "…, limited to 5 results" */
const limitClause = (words: readonly string[], at: number): Clause | undefined => {
  const cut = Math.max(past(CUT, words, at), at === 0 ? 0 : past(SHORTER, words, at));
  if (cut === at) return undefined;
  const count = numberOf(words[cut]) ?? (words[cut] === 'one' ? 1 : undefined);
  if (count === undefined || !/^\d+$|^[a-z]+$/.test(words[cut] ?? '')) return undefined;
  const to = past(OF_THEM, words, cut + 1);
  const isBare = to === cut + 1;
  const isFirm = words[to] === undefined || [',', 'and', 'then', '.'].includes(words[to] ?? '');
  if (isBare && !isFirm) return undefined;
  const which = ['last', 'bottom'].includes(words[cut - 1] ?? '') ? 'last' : 'first';
  const top = words[cut - 1] === 'top' ? { top: true as const } : {};
  return { says: { limit: { which, count, ...top } } satisfies Manner, to };
};

export const orderClause: Recogniser = ({ words }, at) => limitClause(words, at) ?? sortClause(words, at);
