/** One row of the table: costs of turning the first `i` letters of `a` into each prefix of `b`. */
const nextRow = (
  texts: { a: string; b: string },
  i: number,
  rows: { above: readonly number[]; before: readonly number[] },
): number[] => {
  const { a, b } = texts;
  const { above, before } = rows;
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const slip = a[i - 1] === b[j - 1] ? 0 : 1;
    const plain = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + slip);
    const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row[j] = isSwap ? Math.min(plain, (before[j - 2] ?? 0) + 1) : plain;
  }
  return row;
};

/** Restricted Damerau-Levenshtein distance (optimal string alignment), cut off above `limit`. */
export const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow({ a, b }, i, { above, before });
    if (Math.min(...row) > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? limit + 1;
};

/** `letters`: those of the other word, sorted. */
const isAnagram = (word: string, letters: string): boolean =>
  word.length === letters.length && [...word].sort().join('') === letters;

/** The first letter is hardly ever the wrong one. */
const costOf = (word: string, candidate: string, limit: number): number =>
  candidate.length < 4 || candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > limit
    ? limit + 1
    : distance(word, candidate, limit);

/** The one dictionary word within reach of `word`: one slip, two in words of eight letters or more; undefined when several are as near. */
export const repaired = (word: string, dictionary: Iterable<string>): string | undefined => {
  const limit = word.length >= 8 ? 2 : 1;
  const letters = [...word].sort().join('');
  let best: string | undefined;
  let least = limit + 1;
  let ties = 0;
  for (const candidate of dictionary) {
    const cost = candidate === best ? limit + 1 : costOf(word, candidate, limit);
    if (cost > limit || cost > least) continue;
    // Two letters in the wrong order are the commonest slip.
    if (cost === 1 && isAnagram(candidate, letters)) return candidate;
    ties = cost === least ? ties + 1 : 1;
    if (cost < least) best = candidate;
    least = cost;
  }
  return ties === 1 ? best : undefined;
};
