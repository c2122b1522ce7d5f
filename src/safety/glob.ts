/** A small glob matcher for one path component: `*`, `?`, `[…]`. No regular expressions, so no blow-up on hostile patterns. */

interface Step {
  readonly hit: boolean;
  /** Index in the pattern after the token. */
  readonly next: number;
}

/** `a-z` or a single character at `body[at]`; how many characters it took. */
const range = (body: string, at: number): { low: string; high: string; took: number } => {
  const low = body[at] ?? '';
  const isRange = body[at + 1] === '-' && at + 2 < body.length;
  return isRange ? { low, high: body[at + 2] ?? low, took: 3 } : { low, high: low, took: 1 };
};

/** The set at `pattern[at] === '['`; undefined when it never closes and is a plain bracket. */
const inSet = (pattern: string, at: number, char: string): Step | undefined => {
  const end = pattern.indexOf(']', at + 2);
  if (end < 0) return undefined;
  const negated = pattern[at + 1] === '!' || pattern[at + 1] === '^';
  const body = pattern.slice(at + (negated ? 2 : 1), end);
  let hit = false;
  for (let i = 0; i < body.length; ) {
    const { low, high, took } = range(body, i);
    hit ||= low <= char && char <= high;
    i += took;
  }
  return { hit: hit !== negated, next: end + 1 };
};

/** Matches one character against the token at `at` (not a star). */
const step = (pattern: string, at: number, char: string): Step => {
  if (pattern[at] === '?') return { hit: true, next: at + 1 };
  const set = pattern[at] === '[' ? inSet(pattern, at, char) : undefined;
  if (set !== undefined) return set;
  const escaped = pattern[at] === '\\' && at + 1 < pattern.length ? 1 : 0;
  return { hit: pattern[at + escaped] === char, next: at + escaped + 1 };
};

/** Greedy with one way back: to just after the last star. */
const matches = (pattern: string, name: string): boolean => {
  let at = 0;
  let back: { at: number; from: number } | undefined;
  for (let from = 0; from < name.length; ) {
    if (pattern[at] === '*') {
      back = { at: ++at, from };
      continue;
    }
    const { hit, next } = step(pattern, at, name[from] ?? '');
    if (hit && at < pattern.length) {
      at = next;
      from++;
    } else {
      if (back === undefined) return false;
      from = ++back.from;
      at = back.at;
    }
  }
  return /^\**$/.test(pattern.slice(at));
};

/** Does the whole of `name` match? Like in the shell, a leading dot must be matched by a dot. */
export const matchGlob = (pattern: string, name: string): boolean =>
  (!name.startsWith('.') || pattern.startsWith('.')) && matches(pattern, name);

/** The same where a leading dot is nothing special, as in `find -name`. */
export const matchName = (pattern: string, name: string): boolean => matches(pattern, name);

/** True when a path component holds glob characters. */
export const hasGlob = (text: string): boolean => /[*?[]/.test(text);
