/** Conditions on lines, as the request says them: groups of patterns with a shape, joined and denied; comparisons of columns and lengths. */
import type { Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { comparisonAt } from './comparison.ts';
import { isFirm, type Pattern, patternAt } from './pattern.ts';

export type Shape = 'contains' | 'begins' | 'ends' | 'only' | 'is';

/** `any`: one of the patterns; otherwise all of them. `awk` stands in place of patterns for what only awk can say. */
export interface Group {
  readonly shape: Shape;
  readonly patterns: readonly Pattern[];
  readonly any: boolean;
  readonly not: boolean;
  readonly awk?: string;
}

export interface Conditions {
  /** All must hold; `either`: one of them. */
  readonly groups: readonly Group[];
  readonly either: boolean;
  readonly explains: readonly number[];
}

interface Cue {
  readonly shape: Shape;
  readonly to: number;
  /** The cue denies by itself: "without". */
  readonly not?: true;
}

const CONSIST = new Set(['consist', 'composed', 'comprise', 'made', 'comprised']);
const EMPHATIC = new Set(['only', 'solely', 'entirely', 'just', 'exclusively', 'of', 'up', 'out']);

const skipWords = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): number => {
  let here = at;
  while (words.has(tokens[here]?.lemma ?? '')) here++;
  return here;
};

const isNextTo = (token: Token | undefined): boolean => means(token, 'LINE', 'WORD') || token?.lemma === 'that';

/** "for", "the", "all" and the like between a verb of search and what is sought. */
const SOUGHT = new Set(['for', 'the', 'all', 'any', 'every', 'of', 'each', 'a', 'an', 'number of', 'total number of']);

/** "find all scripts in x": things of some kind, no text. */
const areThings = (tokens: readonly Token[], verb: number, at: number): boolean =>
  tokens[verb]?.lemma === 'find' &&
  /^(all|any|every|each)$/.test(tokens[at - 1]?.lemma ?? '') &&
  /^[a-z]+$/.test(tokens[at]?.text ?? '');

const searchCue = (tokens: readonly Token[], at: number): Cue | undefined => {
  const token = tokens[at];
  if (!means(token, 'FIND', 'COUNT') && !['grep', 'filter'].includes(token?.lemma ?? '')) return undefined;
  const to = skipWords(tokens, at + 1, SOUGHT);
  const next = tokens[to];
  if (next?.kind === 'quoted') return { shape: 'contains', to };
  const pattern = next?.kind === 'word' && next.lemma !== 'number of' ? patternAt(tokens, to) : undefined;
  // "count the nouns" asks for what nobody can count.
  if (pattern !== undefined && means(token, 'COUNT') && !isFirm(tokens, pattern)) return undefined;
  // A bare word is sought only where the place follows, or nothing: "search for TODO in x".
  const after = pattern === undefined ? undefined : tokens[pattern.to];
  const ends = after === undefined || after.kind === 'mark' || means(after, 'IN', 'FROM', 'AND', 'OR', 'CHARACTER');
  if (areThings(tokens, at, to)) return undefined;
  return pattern !== undefined && ends && !means(next, 'EMPTY', 'NON_EMPTY') ? { shape: 'contains', to } : undefined;
};

/** "occurrences of x", "how many times does "x" appear" */
const occurrenceCue = (tokens: readonly Token[], at: number): Cue | undefined => {
  if (!means(tokens[at], 'OCCURRENCE') || means(tokens[at + 1], 'EVERY', 'PER')) return undefined;
  let to = at + 1;
  while (means(tokens[to], 'OF') || ['do', 'does', 'did', 'that', 'is'].includes(tokens[to]?.lemma ?? '')) to++;
  const isOf = means(tokens[at + 1], 'OF');
  return isOf || tokens.slice(to, to + 3).some((token) => token.kind === 'quoted')
    ? { shape: 'contains', to }
    : undefined;
};

/** "2 lines around "x"", "the 3 lines after FATAL" */
const aroundCue = (tokens: readonly Token[], at: number): Cue | undefined => {
  const isAround = ['around', 'surrounding', 'after', 'before', 'following', 'preceding'].includes(
    tokens[at]?.lemma ?? '',
  );
  const isOfLines = tokens
    .slice(Math.max(0, at - 3), at)
    .some((token) => means(token, 'LINE') || token.lemma === 'context');
  const next = tokens[at + 1];
  const isText = next?.kind === 'quoted' || /^[A-Z]{2,}$/.test(next?.text ?? '');
  return isAround && isOfLines && isText ? { shape: 'contains', to: at + 1 } : undefined;
};

const verbCue = (tokens: readonly Token[], at: number): Cue | undefined => {
  const token = tokens[at];
  if (CONSIST.has(token?.lemma ?? '')) return { shape: 'only', to: skipWords(tokens, at + 1, EMPHATIC) };
  const isOnly = means(tokens[at + 1], 'ONLY') || means(tokens[at - 1], 'ONLY');
  if (means(token, 'CONTAIN') && !means(token, 'OCCURRENCE', 'GLUE') && token?.lemma !== 'match')
    return { shape: isOnly ? 'only' : 'contains', to: skipWords(tokens, at + 1, EMPHATIC) };
  return means(token, 'NAME_HAS') || token?.lemma === 'match' || token?.lemma === 'mention'
    ? { shape: 'contains', to: means(tokens[at + 1], 'OF') ? at + 2 : at + 1 }
    : undefined;
};

/** "lines with x", "lines without x" */
const withCue = (tokens: readonly Token[], at: number): Cue | undefined => {
  const word = tokens[at]?.lemma;
  if (word === 'with' && isNextTo(tokens[at - 1])) return { shape: 'contains', to: at + 1 };
  const isOfLines = word === 'without' && tokens.slice(0, at).some((one) => means(one, 'LINE'));
  return isOfLines ? { shape: 'contains', to: at + 1, not: true } : undefined;
};

/** The word that says how a line must look, and where its pattern begins. */
const cueAt = (tokens: readonly Token[], at: number): Cue | undefined => {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  // "prefixed with" is said of lines that get a prefix.
  if (means(token, 'BEGINS') && !token.lemma.startsWith('prefix')) return { shape: 'begins', to: at + 1 };
  if (means(token, 'ENDS')) return { shape: 'ends', to: at + 1 };
  return (
    verbCue(tokens, at) ??
    withCue(tokens, at) ??
    occurrenceCue(tokens, at) ??
    aroundCue(tokens, at) ??
    searchCue(tokens, at)
  );
};

const isDenial = (token: Token | undefined): boolean => means(token, 'NOT', 'EXCEPT');

/** "that do not", "but not" right before a place. */
const deniedBefore = (tokens: readonly Token[], at: number): number | undefined => {
  let here = at - 1;
  while (here >= 0 && means(tokens[here], 'GLUE') && !isDenial(tokens[here])) here--;
  return isDenial(tokens[here]) ? here : undefined;
};

interface Joint {
  readonly to: number;
  readonly or: boolean;
  readonly not: boolean;
  readonly any: boolean;
}

/** "and", "or", "but not", commas: what joins one condition to the next. */
const jointAt = (tokens: readonly Token[], at: number): Joint => {
  let to = at;
  let [or, not, any] = [false, false, false];
  for (; ; to++) {
    const token = tokens[to];
    const isJoin = token?.text === ',' || means(token, 'AND', 'OR') || isDenial(token);
    const isFiller = any && means(token, 'GLUE') && !means(token, 'IN', 'FROM', 'TO', 'WITH');
    if (!isJoin && !isFiller) break;
    any ||= isJoin;
    or ||= means(token, 'OR') || token?.lemma === 'nor';
    not ||= isDenial(token);
  }
  return { to, or, not, any };
};

/** The patterns after a cue, as far as "and" and "or" go on with the same shape. */
const patternsAt = (tokens: readonly Token[], cue: Cue, free: (at: number) => boolean) => {
  const patterns: Pattern[] = [];
  let any = false;
  let to = cue.to;
  for (let at = cue.to; ; ) {
    const pattern = free(at)
      ? patternAt(tokens, at, patterns.length === 0 && cue.shape !== 'contains' ? 'bare' : 'cued')
      : undefined;
    if (pattern === undefined || !free(pattern.to - 1)) break;
    patterns.push(pattern);
    to = pattern.to;
    const joint = jointAt(tokens, to);
    if (!joint.any || joint.not || cueAt(tokens, joint.to) !== undefined) break;
    any ||= joint.or;
    at = joint.to;
  }
  return { patterns, any, to };
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

interface Parsing {
  readonly groups: Group[];
  readonly explains: number[];
  either: boolean;
}

/** The group that begins at a place, and where it ends. */
const groupAt = (tokens: readonly Token[], at: number, free: (at: number) => boolean) => {
  const compared = comparisonAt(tokens, at);
  if (compared !== undefined)
    return {
      group: { shape: 'is', patterns: [], any: false, not: false, awk: compared.awk } as Group,
      to: compared.to,
    };
  const cue = cueAt(tokens, at);
  if (cue === undefined) return undefined;
  const { patterns, any, to } = patternsAt(tokens, cue, free);
  return patterns.length === 0
    ? undefined
    : { group: { shape: cue.shape, patterns, any, not: cue.not === true } as Group, to };
};

/** A pattern that goes on after "but not" with the shape of the group before. */
const goneOn = (tokens: readonly Token[], joint: Joint, last: Group, free: (at: number) => boolean) => {
  const pattern = joint.any && free(joint.to) ? patternAt(tokens, joint.to) : undefined;
  if (pattern === undefined || last.awk !== undefined) return undefined;
  return { group: { shape: last.shape, patterns: [pattern], any: false, not: joint.not } as Group, to: pattern.to };
};

/** All conditions of a request. `taken` are tokens that stand for something else: the file. */
export const conditionsOf = ({ tokens }: Understood, taken: ReadonlySet<number>): Conditions | undefined => {
  const free = (at: number): boolean => !taken.has(at);
  const parsing: Parsing = { groups: [], explains: [], either: false };
  for (let at = 0; at < tokens.length; ) {
    const first = free(at) ? groupAt(tokens, at, free) : undefined;
    if (first === undefined) {
      at++;
      continue;
    }
    const denial = deniedBefore(tokens, at);
    parsing.groups.push({ ...first.group, not: first.group.not !== (denial !== undefined) });
    parsing.explains.push(...range(denial ?? at, first.to));
    at = followed(tokens, first.to, parsing, free);
  }
  const { groups, either, explains } = parsing;
  return groups.length === 0 ? undefined : { groups, either, explains };
};

/** What is joined to the last group: further groups, and patterns of the same shape. */
const followed = (tokens: readonly Token[], from: number, parsing: Parsing, free: (at: number) => boolean): number => {
  let at = from;
  for (;;) {
    const joint = jointAt(tokens, at);
    const last = parsing.groups.at(-1);
    if (!joint.any || last === undefined) return at;
    const next = groupAt(tokens, joint.to, free) ?? goneOn(tokens, joint, last, free);
    if (next === undefined) return at;
    parsing.groups.push({ ...next.group, not: next.group.not || joint.not });
    parsing.either ||= joint.or && !joint.not;
    parsing.explains.push(...range(at, next.to));
    at = next.to;
  }
};
