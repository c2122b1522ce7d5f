/** Counts, ranks, line ranges, orders: "top 10", "5 largest", "lines 3 to 5", "sorted by size". */
import { type Found, found, type SortKey, type Which } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Context, numberOf, skip, skipGlue } from './reading.ts';

const whichOf = (token: Token | undefined): Which | undefined => {
  // A length, no size.
  if (/^(?:longest|shortest)$/.test(token?.value.toLowerCase() ?? '')) return undefined;
  if (means(token, 'LARGEST')) return 'largest';
  if (means(token, 'SMALLEST')) return 'smallest';
  if (means(token, 'NEWEST')) return 'newest';
  if (means(token, 'OLDEST')) return 'oldest';
  if (means(token, 'FIRST')) return 'first';
  return means(token, 'LAST') ? 'last' : undefined;
};

const WEAK = new Set([
  'big',
  'large',
  'high',
  'recent',
  'long',
  'second',
  'end',
  'begin',
  'beginning',
  'old',
  'longest',
  'read',
  'head',
  'tail',
]);

const ORDINAL = /^(\d+(st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i;

/** "the third largest" is one; "the last" has no third. */
const isOrdinal = (token: Token | undefined, which: Which): boolean =>
  which !== 'last' && ORDINAL.test(token?.value ?? '');

/** "the last modification time": each has one. */
const isEachs = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'last' && /^(modif|access|change|edit|update)/.test(tokens[at + 1]?.lemma ?? '');

/** "3 largest", "3 of the largest"; "chmod 600 the newest": there the article begins another noun. */
const rankedAfter = (tokens: readonly Token[], at: number): Which | undefined =>
  tokens[at]?.lemma === 'the' ? undefined : whichOf(tokens[skipGlue(tokens, at)]);

/** "most recently opened": by when they were read. */
const byAccess = (slot: Found | undefined, tokens: readonly Token[]): Found | undefined => {
  const isOfTime = slot?.type === 'rank' && /^(?:newest|oldest)$/.test(slot.value.which);
  if (!isOfTime || slot?.type !== 'rank' || !means(tokens[slot.to], 'ACCESSED')) return slot;
  return { ...slot, value: { ...slot.value, accessed: true }, to: slot.to + 1 };
};

export const recogniseRank = ({ tokens }: Context, at: number): Found | undefined =>
  byAccess(rankAt(tokens, at), tokens);

const rankAt = (tokens: readonly Token[], at: number): Found | undefined => {
  const first = whichOf(tokens[at]);
  // "the first one" counts nothing.
  const after = first === undefined || tokens[at + 1]?.lemma === 'one' ? undefined : numberOf(tokens[at + 1]);
  if (first !== undefined && after !== undefined) {
    // "top 5 largest": the adjective says by what.
    const by = whichOf(tokens[at + 2]);
    return found('rank', { count: after, which: by ?? first, explicit: true }, by === undefined ? at + 2 : at + 3);
  }
  const count = numberOf(tokens[at]);
  const next = count === undefined ? undefined : rankedAfter(tokens, at + 1);
  if (count !== undefined && next !== undefined && next !== 'first')
    return found(
      'rank',
      { count, which: next, explicit: true, ...(isOrdinal(tokens[at], next) ? { nth: true as const } : {}) },
      skipGlue(tokens, at + 1) + 1,
    );
  if (first === undefined || WEAK.has(tokens[at]?.lemma ?? '') || isEachs(tokens, at)) return undefined;
  return found('rank', { count: 1, which: first, explicit: false }, at + 1);
};

const UNTIL = new Set(['through', '-', 'until', 'till']);
const CARDINAL = new Set('one two three four five six seven eight nine ten a an'.split(' '));

/** What follows the noun: "5", "3 to 5", "2-4", "3 to the end". */
const rangeAfter = (tokens: readonly Token[], at: number): Found | undefined => {
  const dashed = /^(\d+)(?:-|\.\.)(\d+)$/.exec(tokens[at]?.value ?? '');
  if (dashed) return found('lines', { from: Number(dashed[1]), to: Number(dashed[2]) }, at + 1);
  const start = skip(tokens, at, 'BETWEEN', 'FROM');
  const from = numberOf(tokens[start]);
  if (from === undefined) return undefined;
  const isRange = means(tokens[start + 1], 'TO', 'AND') || UNTIL.has(tokens[start + 1]?.lemma ?? '');
  if (!isRange) return found('lines', { from, to: from }, start + 1);
  const end = skip(tokens, start + 2, 'GLUE', 'LINE');
  if (means(tokens[end], 'LAST')) return found('lines', { from, to: 'end' }, end + 1);
  const to = numberOf(tokens[end]);
  return to === undefined ? found('lines', { from, to: from }, start + 1) : found('lines', { from, to }, end + 1);
};

const OPENS = new Set([
  'from',
  'starting from',
  'starting at',
  'starting with',
  'beginning with',
  'beginning at',
  'since',
  'after',
]);

/** "from line 3" goes on to the end; "after line 3" begins with the next. */
const openRange = (before: Token | undefined, range: Found | undefined): Found | undefined => {
  if (range?.type !== 'lines' || !OPENS.has(before?.lemma ?? '') || range.value.from !== range.value.to) return range;
  const from = range.value.from + (before?.lemma === 'after' ? 1 : 0);
  return found('lines', { from, to: 'end' }, range.to);
};

const skipBack = (tokens: readonly Token[], at: number): number =>
  ['the', 'line'].includes(tokens[at]?.lemma ?? '') ? at - 1 : at;

/** "line 5", "lines 3 to 5", "10th line", "lines 2-4", "from line 3 to the end" */
export const recogniseLines = ({ tokens }: Context, at: number): Found | undefined => {
  if (means(tokens[at], 'LINE')) return openRange(tokens[at - 1], rangeAfter(tokens, at + 1));
  const nth = numberOf(tokens[at]);
  const word = tokens[at]?.value.toLowerCase() ?? '';
  const isOrdinal = /^\d+(st|nd|rd|th)$|^[a-z]+$/.test(word) && !CARDINAL.has(word);
  if (nth === undefined || !isOrdinal || tokens[at + 1]?.lemma !== 'line') return undefined;
  const isOnward = ['onward', 'onwards', 'on'].includes(tokens[at + 2]?.lemma ?? '');
  const before = tokens[skipBack(tokens, at - 1)];
  return openRange(before, found('lines', { from: nth, to: isOnward ? 'end' : nth }, isOnward ? at + 3 : at + 2));
};

const keyOf = (token: Token | undefined): SortKey | undefined => {
  if (means(token, 'SIZE')) return 'size';
  if (means(token, 'MODIFIED', 'TIME', 'DATE') || token?.lemma === 'age') return 'time';
  if (means(token, 'NAME', 'ALPHABETIC')) return 'name';
  if (means(token, 'DEPTH')) return 'depth';
  if (means(token, 'EXTENSION')) return 'extension';
  return means(token, 'NUMERIC') ? 'number' : undefined;
};

/** "with the biggest at the top", "oldest last" */
const endAt = (tokens: readonly Token[], at: number) => {
  const here = skip(tokens, tokens[at]?.text === ',' ? at + 1 : at, 'GLUE', 'WITH');
  const which = whichOf(tokens[here]);
  if (which === undefined || which === 'first' || which === 'last') return undefined;
  const noun = skip(tokens, here + 1, 'FILE', 'THING', 'GLUE', 'IN');
  const end = tokens[noun]?.lemma ?? '';
  const isFirst = ['top', 'first', 'beginning', 'start'].includes(end);
  if (!isFirst && !['last', 'bottom', 'end'].includes(end)) return undefined;
  const isDown = (which === 'largest' || which === 'newest') === isFirst;
  const by: SortKey = which === 'largest' || which === 'smallest' ? 'size' : 'time';
  return { direction: isDown ? ('down' as const) : ('up' as const), by, to: noun + 1 };
};

const directionAt = (tokens: readonly Token[], at: number) => {
  const here = skip(tokens, tokens[at]?.text === ',' ? at + 1 : at, 'GLUE', 'IN', 'SORT', 'TIME');
  if (means(tokens[here], 'DESCENDING')) return { direction: 'down' as const, to: skip(tokens, here + 1, 'SORT') };
  return means(tokens[here], 'ASCENDING')
    ? { direction: 'up' as const, to: skip(tokens, here + 1, 'SORT') }
    : undefined;
};

/** The key at `at`, where a verb or "by" points at it. */
const keyAt = (tokens: readonly Token[], at: number): { by: SortKey; to: number } | undefined => {
  const isCued = means(tokens[at], 'SORT', 'BY', 'ALPHABETIC', 'NUMERIC');
  const here = skip(tokens, means(tokens[at], 'SORT') ? at + 1 : at, 'BY', 'GLUE', 'IN');
  const by = isCued ? keyOf(tokens[here]) : undefined;
  // "in time": no key.
  if (by === undefined || (by === 'time' && means(tokens[at], 'IN'))) return undefined;
  return { by, to: skip(tokens, here + 1, 'TIME', 'DATE', 'SORT', 'ALPHABETIC') };
};

/** "newest first" is by time, "largest first" by size. */
const impliedKey = (token: Token | undefined): { by?: SortKey } => {
  const word = token?.lemma ?? '';
  if (/^(newest|oldest|latest|most recent) (first|on top|at (the )?top)$|^from (oldest|newest) /.test(word))
    return { by: 'time' };
  return /^(largest|biggest|smallest) (first|on top|at (the )?top)$|(largest to smallest|smallest to largest|biggest to smallest)$/.test(
    word,
  )
    ? { by: 'size' }
    : {};
};

const placedOrder = (tokens: readonly Token[], at: number, key: { by: SortKey; to: number } | undefined) => {
  const verb = means(tokens[at], 'SORT');
  const placed = endAt(tokens, key?.to ?? (verb ? at + 1 : at));
  const begins = key !== undefined || verb || !means(tokens[at], 'GLUE') || means(tokens[at], 'WITH');
  return placed !== undefined && begins
    ? found('order', { by: key?.by ?? placed.by, direction: placed.direction }, placed.to)
    : undefined;
};

/** "sorted by size", "by name in descending order", "largest first". The verb "sort" itself belongs to the skill unless a key follows. */
export const recogniseOrder = ({ tokens }: Context, at: number): Found | undefined => {
  const verb = means(tokens[at], 'SORT');
  const key = keyAt(tokens, at);
  const placed = placedOrder(tokens, at, key);
  if (placed !== undefined) return placed;
  const order = directionAt(tokens, key?.to ?? (verb ? at + 1 : at));
  if (key === undefined && (order === undefined || (!verb && means(tokens[at], 'GLUE') && !means(tokens[at], 'BY'))))
    return undefined;
  const by = key === undefined ? impliedKey(tokens[(order?.to ?? at + 1) - 1]) : { by: key.by };
  const direction = order === undefined ? {} : { direction: order.direction };
  return found('order', { ...by, ...direction }, order?.to ?? key?.to ?? at + 1);
};
