/** Lines around a match: "with 3 lines of context", "2 lines before and after", "the line after each match". */
// @ts-nocheck

import { numberOf } from '../recognise/reading.ts';
import type { Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';

export interface Around {
  readonly flags: readonly string[];
  readonly explains: readonly number[];
}

const BEFORE = new Set(['before', 'preceding', 'above', 'leading']);
const AFTER = new Set(['after', 'following', 'below', 'trailing']);
const BOTH = new Set(['context', 'around', 'surrounding']);

const sideOf = (token: Token | undefined): 'A' | 'B' | 'C' | undefined => {
  const word = token?.lemma ?? '';
  if (BOTH.has(word)) return 'C';
  if (AFTER.has(word)) return 'A';
  return BEFORE.has(word) ? 'B' : undefined;
};

/** The count of lines: "3 lines", "the line" (one). */
const countOf = (
  tokens: readonly Token[],
  at: number,
): { readonly count: number; readonly from: number } | undefined => {
  for (let here = at; here >= Math.max(0, at - 4); here--) {
    const isLine = means(tokens[here], 'LINE') || tokens[here]?.lemma === 'context';
    const count = numberOf(tokens[here - 1]);
    if (isLine && count !== undefined) return { count, from: here - 1 };
    if (isLine && tokens[here]?.lemma === 'line' && tokens[here]?.text === 'line') return { count: 1, from: here };
  }
  return undefined;
};

const NONE: Around = { flags: [], explains: [] };

export const contextOf = ({ tokens }: Understood): Around => {
  const cue = tokens.find((token) => sideOf(token) !== undefined);
  if (cue === undefined) return NONE;
  const second = means(tokens[cue.index + 1], 'AND') ? sideOf(tokens[cue.index + 2]) : undefined;
  const side = second === undefined ? sideOf(cue) : 'C';
  const counted = countOf(tokens, cue.index) ?? countOf(tokens, cue.index + 4);
  if (counted === undefined || side === undefined) return NONE;
  const end = second === undefined ? cue.index : cue.index + 2;
  const also = tokens.filter(
    (token) =>
      token.index > end &&
      token.index <= end + 3 &&
      (means(token, 'EVERY', 'PER', 'OCCURRENCE', 'LINE') || /^match/.test(token.lemma)),
  );
  return {
    flags: [`-${side}`, String(counted.count)],
    explains: [
      counted.from,
      cue.index,
      ...(second === undefined ? [] : [cue.index + 1, end]),
      ...also.map((token) => token.index),
    ],
  };
};
