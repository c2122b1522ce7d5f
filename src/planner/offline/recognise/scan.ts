/** Runs all recognisers over the tokens: at each place the longest find wins, earlier recognisers win ties. */
import type { World } from '../../../world.ts';
import { type Found, found, type Slot } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { recogniseAge } from './age.ts';
import { recogniseColumn } from './column.ts';
import { recogniseDepth } from './depth.ts';
import { recogniseFact } from './fact.ts';
import { recogniseKind } from './kind.ts';
import { recogniseLink, recogniseWalk } from './link.ts';
import { recogniseEmpty, recogniseInsensitive, recogniseOwner } from './modifier.ts';
import { nameWith, recogniseName } from './name.ts';
import { joinedPhrases } from './noun-phrases.ts';
import { recogniseOutput } from './output.ts';
import { recognisePath } from './path.ts';
import { recognisePermission } from './permission.ts';
import { recogniseLines, recogniseOrder, recogniseRank } from './rank.ts';
import { type Context, isUnknown, skip } from './reading.ts';
import { recogniseSize } from './size.ts';
import { recogniseContent, recogniseDelimiter, recogniseLiteral } from './text.ts';

type Recogniser = (context: Context, at: number) => Found | undefined;

/** A new recogniser is one function and one line here. */
const RECOGNISERS: readonly Recogniser[] = [
  recogniseOutput,
  recogniseWalk,
  recogniseLink,
  recogniseFact,
  recogniseAge,
  recogniseSize,
  recogniseDepth,
  recogniseLines,
  recogniseColumn,
  recogniseDelimiter,
  recogniseName,
  recognisePath,
  recogniseKind,
  recognisePermission,
  recogniseOwner,
  recogniseEmpty,
  recogniseRank,
  recogniseOrder,
  recogniseInsensitive,
  recogniseContent,
  recogniseLiteral,
];

const longestAt = (context: Context, at: number): Found | undefined => {
  let best: Found | undefined;
  for (const recognise of RECOGNISERS) {
    const one = recognise(context, at);
    if (one !== undefined && one.to > (best?.to ?? at)) best = one;
  }
  return best;
};

/** Words that may stand between a negation and what it denies: "not be", "but not the ones". */
const deniedAt = (tokens: readonly Token[], at: number): number =>
  skip(tokens, at + 1, 'GLUE', 'NOT', 'EXCEPT', 'KEEP');

interface Begun {
  readonly slot: Found;
  readonly denial: 'none' | 'not' | 'except';
}

/** "whose names don't contain a dot": the denied shape of a name. */
const deniedShape = ({ tokens, world }: Context, at: number): Found | undefined => {
  if (!/^(file ?|base)?names?$/.test(tokens[at]?.value.toLowerCase() ?? '') || !means(tokens[at + 1], 'NOT'))
    return undefined;
  const here = skip(tokens, at + 2, 'GLUE');
  return nameWith({ tokens, world }, here);
};

/** "whose names are not x", "not named x". */
const deniedName = (context: Context, at: number): Found | undefined => {
  const { tokens } = context;
  if (!means(tokens[at], 'NAMED') || !means(tokens[at + 1], 'NOT')) return undefined;
  const next = tokens[at + 2];
  const slot = longestAt(context, at + 2);
  if (slot?.type === 'name') return slot;
  return next !== undefined && next.kind !== 'mark' && next.concepts.length === 0
    ? found('name', { patterns: [next.value], exact: !/[*?]/.test(next.value) }, at + 3)
    : undefined;
};

/** "that are not scripts": no file is a folder's name. */
const isPredicate = (tokens: readonly Token[], at: number, slot: Found | undefined): boolean =>
  slot?.type === 'path' &&
  /^((are|is) not|aren't|isn't)$/.test(tokens[at]?.lemma ?? '') &&
  slot.value.prepositions.length === 0 &&
  slot.value.said === undefined &&
  tokens[at + 1]?.kind === 'word';

/** What begins at a place: a slot, denied or not. */
const slotAt = (context: Context, at: number): Begun | undefined => {
  const { tokens } = context;
  // A term like "not in subfolders" is a slot by itself.
  const plain = longestAt(context, at);
  if (plain !== undefined) return { slot: plain, denial: 'none' };
  const unnamed = deniedName(context, at) ?? deniedShape(context, at);
  if (unnamed !== undefined) return { slot: unnamed, denial: 'not' };
  const exclusion = means(tokens[at], 'EXCEPT') || leavesOut(context, at);
  if (!exclusion && !means(tokens[at], 'NOT')) return undefined;
  const start = deniedAt(tokens, at);
  const next =
    longestAt(context, firstSlot(context, at + 1, start)) ?? (exclusion ? nameAt(context, start) : undefined);
  const slot = exclusion && next !== undefined ? (calledFolder(next, tokens) ?? asFolder(next, tokens)) : next;
  if (isPredicate(tokens, at, slot)) return undefined;
  return slot === undefined ? undefined : { slot, denial: exclusion ? 'except' : 'not' };
};

/** "skip the folder called build" */
const calledFolder = (slot: Found, tokens: readonly Token[]): Found | undefined => {
  const name = tokens[slot.to + 1];
  const isFolder = slot.type === 'kind' && slot.value.types.join('') === 'd' && !slot.value.hidden;
  if (!isFolder || !means(tokens[slot.to], 'NAMED') || !/^[^\s*?/]+$/.test(name?.value ?? ' ')) return undefined;
  const path = name?.value ?? '';
  return found('path', { path, prepositions: [], said: 'folder', only: false, glob: false }, slot.to + 2);
};

/** `excluding "old" and "tmp" folders`: quoted names are folders where the noun says so. */
const asFolder = (slot: Found, tokens: readonly Token[]): Found => {
  if (slot.type !== 'literal' || /[\s*?]/.test(slot.value.text)) return slot;
  let at = slot.to;
  while (tokens[at]?.kind === 'quoted' || tokens[at]?.text === ',' || means(tokens[at], 'AND', 'OR')) at++;
  const isFolder =
    means(tokens[at], 'FOLDER') ||
    tokens.slice(Math.max(0, slot.to - 4), slot.to - 1).some((token) => means(token, 'FOLDER'));
  if (!isFolder) return slot;
  const to = means(tokens[slot.to], 'FOLDER') ? slot.to + 1 : slot.to;
  return found('path', { path: slot.value.text, prepositions: [], said: 'folder', only: false, glob: false }, to);
};

/** What is left out goes by its name: "except node_modules". */
const nameAt = ({ tokens, world }: Context, at: number): Found | undefined => {
  const token = tokens[at];
  const next = tokens[at + 1];
  // "except the drafts": things of a sort, unless something is called so.
  const isSort = tokens[at - 1]?.lemma === 'the' && /[^s]s$/.test(token?.value ?? '') && !means(next, 'FOLDER');
  // "that mention x but not y": another text.
  const isText =
    tokens[at - 1]?.lemma === 'but not' &&
    means(tokens[at - 3], 'CONTAIN') &&
    (next === undefined || means(next, 'IN'));
  if (isText) return undefined;
  // Of lines, it says what is in them.
  if (tokens.some((one) => means(one, 'LINE')) && !tokens.some((one) => means(one, 'FILE', 'FOLDER', 'THING')))
    return undefined;
  if (isSort && world.entry(token?.value ?? '') === undefined) return undefined;
  // "skip unreadable ones", "without binary files": a kind of files, no folder's name.
  const isKind = means(next, 'FILE') || /^ones?$/.test(next?.lemma ?? '');
  return token !== undefined && isUnknown(token) && !isKind
    ? found('path', { path: token.value, prepositions: [], said: 'folder', only: false, glob: false }, at + 1)
    : undefined;
};

/** "x or whose size is zero": an "or" and nothing that means anything stands between. */
const isChoice = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => means(token, 'OR') && token.lemma !== 'either') &&
  tokens.slice(from, to).every((token) => token.text === ',' || means(token, 'OR', 'GLUE', 'WITH'));

/** A negation covers the slot after it; an exclusion also those that a comma, "and" or "or" adds. */
export const scan = (tokens: readonly Token[], world: World): readonly Slot[] => {
  const context: Context = { tokens, world };
  const slots: Slot[] = [];
  let excluding = false;
  for (let at = 0; at < tokens.length; ) {
    const next: Begun | undefined =
      alsoQuoted(context, at, excluding ? slots.at(-1) : undefined) ??
      slotAt(context, at) ??
      alsoLeftOut(context, at, excluding ? slots.at(-1) : undefined);
    if (next === undefined) {
      at++;
      continue;
    }
    const { slot }: Begun = next;
    const denial: Begun['denial'] = next.denial;
    excluding = denial === 'none' ? excluding && joinedTo(tokens, slots.at(-1), at) : denial === 'except';
    const or = isChoice(tokens, slots.at(-1)?.to ?? at, at);
    const { to, ...what } = slot;
    slots.push({ ...what, from: at, to, not: denial !== 'none' || excluding, or } as Slot);
    at = to;
  }
  return joinedPhrases(slots, context);
};

const alsoQuoted = ({ tokens }: Context, at: number, last: Slot | undefined): Begun | undefined => {
  const slot = last?.type === 'path' && joinedTo(tokens, last, at) ? quotedAt(tokens, at) : undefined;
  return slot === undefined ? undefined : { slot, denial: 'except' as const };
};

/** "except build and cache": the second name. */
const alsoLeftOut = (context: Context, at: number, last: Slot | undefined): Begun | undefined => {
  const { tokens } = context;
  // "… and pass them to x": the sentence goes on.
  const isVerb = ['them', 'it', 'their', 'each', 'the'].includes(tokens[at + 1]?.lemma ?? '');
  const slot = last?.type === 'path' && !isVerb && joinedTo(tokens, last, at) ? nameAt(context, at) : undefined;
  return slot === undefined ? undefined : { slot, denial: 'except' as const };
};

const quotedAt = (tokens: readonly Token[], at: number): Found | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'quoted') return undefined;
  const slot = asFolder(found('literal', { text: token.value }, at + 1), tokens);
  return slot.type === 'path' ? slot : undefined;
};

/** "all files but *.txt" leaves out; "over 1k but under 5k" only goes on. */
const leavesOut = (context: Context, at: number): boolean => {
  if (context.tokens[at]?.lemma !== 'but') return false;
  // "but keep x" leaves x out of what is deleted.
  const next = longestAt(context, skip(context.tokens, at + 1, 'GLUE', 'KEEP'));
  return next !== undefined && ['name', 'kind', 'path'].includes(next.type);
};

/** Where a slot begins between `from` and `to`: a preposition that belongs to it may look like glue. */
const firstSlot = (context: Context, from: number, to: number): number => {
  for (let at = from; at < to; at++) if (longestAt(context, at) !== undefined) return at;
  return to;
};

const IN_LIST = new Set([
  'the',
  'a',
  'an',
  'any',
  'all',
  'those',
  'ones',
  'that',
  'in',
  'under',
  'also',
  'named',
  'ending',
]);

const joinedTo = (tokens: readonly Token[], last: Slot | undefined, at: number): boolean =>
  last !== undefined &&
  at > last.to &&
  tokens
    .slice(last.to, at)
    .every((token) => token.text === ',' || means(token, 'AND', 'OR') || IN_LIST.has(token.lemma));
