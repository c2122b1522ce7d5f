/** The parts of a request that hangs on a condition: where the condition begins, what is done where it holds, what otherwise. */
import { beginsOrder } from '../sequence/clauses.ts';
import { means, type Token } from '../understand.ts';

export const low = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

const IF = /^(?:if|if any|when|whether|in case|provided|provided that|as long as)$/;
const ELSE = /^(?:otherwise|else|or else)$/;

export interface Mark {
  readonly at: number;
  readonly to: number;
  readonly not: boolean;
}

const isEnd = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark';

/** Where the condition begins: "if", "only if", "unless". */
export const markOf = (tokens: readonly Token[]): Mark | undefined => {
  const at = tokens.findIndex(
    (token, n) =>
      IF.test(low(token)) ||
      (n > 0 && low(token) === 'that' && isAsking(tokens.slice(0, n))) ||
      /^unless(?: it is)?$/.test(low(token)) ||
      low(token) === 'only if' ||
      (low(token) === 'only' && low(tokens[n + 1]) === 'if'),
  );
  if (at < 0) return undefined;
  // "delete the backups, if any"
  if (low(tokens[at]) === 'if any') return isEnd(tokens[at + 1]) ? undefined : { at, to: at, not: false };
  return { at, to: at + (low(tokens[at]) === 'only' ? 2 : 1), not: low(tokens[at]).startsWith('unless') };
};

export const trim = (tokens: readonly Token[]): readonly Token[] => {
  let from = 0;
  let to = tokens.length;
  while (from < to && /^(?:,|;|then|and|\?|and then|also|please|:)$/.test(low(tokens[from]))) from++;
  while (to > from && /^(?:,|;|\?|and|then|but|or)$/.test(low(tokens[to - 1]))) to--;
  return tokens.slice(from, to);
};

export interface Deeds {
  readonly deed: readonly Token[];
  readonly otherwise?: readonly Token[] | undefined;
}

/** "A, otherwise B", "A and B otherwise", "A, and B if not". */
export const deedsIn = (tokens: readonly Token[]): Deeds => {
  const at = tokens.findIndex(
    (token, n) =>
      ELSE.test(low(token)) || (low(token) === 'if' && low(tokens[n + 1]) === 'not') || low(token) === 'if not',
  );
  if (at < 0) return { deed: trim(tokens) };
  const length = low(tokens[at]) === 'if' ? 2 : 1;
  const behind = trim(tokens.slice(at + length));
  if (behind.length > 0) return { deed: trim(tokens.slice(0, at)), otherwise: behind };
  // "…, "no" otherwise": what stands behind the last comma or "and".
  const before = trim(tokens.slice(0, at));
  const joint = before.findLastIndex((token) => /^(?:,|and|or|;)$/.test(low(token)));
  return joint < 0
    ? { deed: before }
    : { deed: trim(before.slice(0, joint)), otherwise: trim(before.slice(joint + 1)) };
};

/** Verbs that ask whether. */
export const isAsking = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.every(
    (token) =>
      means(token, 'SHOW', 'FIND', 'DETECT') ||
      /^(?:check|test|verify|determine|ensure|me|out|tell|know|and|please|let|can|you|i|want|to|figure|just|,|let me know|find out|figure out)$/.test(
        low(token),
      ),
  );

/** Places where a condition may end and its deed begin. */
export const joints = (tokens: readonly Token[], from: number): readonly number[] => {
  const all = tokens.map((_token, at) => at).filter((at) => at > from);
  const marked = all.filter((at) => /^(?:,|then|;|\?)$/.test(low(tokens[at])));
  const verbs = all.filter((at) => beginsOrder(tokens, at) || /^(?:echo|say|warn|alert)$/.test(low(tokens[at])));
  return [...new Set([...marked, ...verbs])].sort((a, b) => a - b);
};

/** "print A if so", "if it does print A" */
export const withoutSo = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex(
    (token, n) => low(token) === 'if' && /^(?:so|it|they|yes|true|that)$/.test(low(tokens[n + 1])),
  );
  if (at < 0) return tokens;
  const to = tokens.findIndex((token, n) => n > at && /^(?:so|does|is|do|are|exists?|yes|true|case)$/.test(low(token)));
  return to < 0 ? tokens : trim([...tokens.slice(0, at), ...tokens.slice(to + 1)]);
};
