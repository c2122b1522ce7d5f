/**
 * Phrases written as a small expression, and where they end in a text: `colou?r|(?:dark|light)_gr[ae]y` is color, colour,
 * "dark grey" …; an underscore is a space, and of several spaces one counts. There is no repetition. The expression is walked
 * with the set of places reached so far, and never written out: some stand for thousands of phrases.
 */

import { type Beginnings, beginningsOf } from './beginnings.ts';

/** A piece of an expression; a text may hold spaces, which stand between words. */
type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'one of'; readonly chars: string }
  | { readonly kind: 'optional'; readonly of: Node }
  | { readonly kind: 'sequence'; readonly of: readonly Node[] }
  | { readonly kind: 'either'; readonly of: readonly Node[]; heads?: readonly Heads[] };

interface Heads {
  readonly chars: string;
  /** It may hold without a sign. */
  readonly maybeNothing: boolean;
}

interface Cursor {
  readonly text: string;
  at: number;
}

const PLAIN = /[^[\]()|?\\]+/y;

/** As many characters as stand for themselves; the last of them alone where it is optional. */
const plain = (cursor: Cursor): Node => {
  PLAIN.lastIndex = cursor.at;
  const found = PLAIN.exec(cursor.text)?.[0] ?? cursor.text.charAt(cursor.at);
  const isLastOptional = found.length > 1 && cursor.text.charAt(cursor.at + found.length) === '?';
  const text = isLastOptional ? found.slice(0, -1) : found;
  cursor.at += text.length;
  return { kind: 'text', text };
};

const atom = (cursor: Cursor): Node => {
  const { text, at } = cursor;
  switch (text.charAt(at)) {
    case '\\':
      cursor.at += 2;
      return { kind: 'text', text: text.charAt(at + 1) };
    case '[': {
      cursor.at = text.indexOf(']', at) + 1;
      return { kind: 'one of', chars: text.slice(at + 1, cursor.at - 1) };
    }
    case '(': {
      cursor.at += text.startsWith('(?:', at) ? 3 : 1;
      const inside = either(cursor);
      cursor.at += 1;
      return inside;
    }
    default:
      return plain(cursor);
  }
};

const sequence = (cursor: Cursor): Node => {
  const of: Node[] = [];
  while (cursor.at < cursor.text.length && !'|)'.includes(cursor.text.charAt(cursor.at))) {
    const one = atom(cursor);
    const isOptional = cursor.text.charAt(cursor.at) === '?';
    if (isOptional) cursor.at += 1;
    of.push(isOptional ? { kind: 'optional', of: one } : one);
  }
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: 'sequence', of };
};

const either = (cursor: Cursor): Node => {
  const first = sequence(cursor);
  if (cursor.text.charAt(cursor.at) !== '|') return first;
  const of = [first];
  while (cursor.text.charAt(cursor.at) === '|') {
    cursor.at += 1;
    of.push(sequence(cursor));
  }
  return { kind: 'either', of };
};

type Spots = readonly number[];
const NOWHERE: Spots = [];

const isBetween = (text: string, at: number): boolean => at === 0 || text.charAt(at - 1) === ' ';

/** A space of the expression is one of the text, and nothing where a word has not begun. */
const behindText = (wanted: string, text: string, at: number): number | undefined => {
  let here = at;
  for (let i = 0; i < wanted.length; i += 1) {
    const char = wanted.charAt(i);
    if (char === ' ' && isBetween(text, here)) continue;
    // What ends with the text ends as well where a space would follow.
    if (here === text.length && char === ' ') continue;
    if (text.charAt(here) !== char) return undefined;
    here += 1;
  }
  return here;
};

const union = (all: readonly Spots[]): Spots => {
  const some = all.filter((spots) => spots.length > 0);
  return some.length < 2 ? (some[0] ?? NOWHERE) : [...new Set(some.flat())];
};

/** What a piece can begin with where a word begins. */
const headsOf = (node: Node): Heads => {
  switch (node.kind) {
    case 'text': {
      const char = node.text.trimStart().charAt(0);
      return { chars: char, maybeNothing: char === '' };
    }
    case 'one of':
      return { chars: node.chars, maybeNothing: false };
    case 'optional':
      return { ...headsOf(node.of), maybeNothing: true };
    case 'either': {
      const all = node.of.map(headsOf);
      return {
        chars: all.map(({ chars }) => chars).join(''),
        maybeNothing: all.some(({ maybeNothing }) => maybeNothing),
      };
    }
    case 'sequence': {
      let chars = '';
      for (const one of node.of) {
        const heads = headsOf(one);
        chars += heads.chars;
        if (!heads.maybeNothing) return { chars, maybeNothing: false };
      }
      return { chars, maybeNothing: true };
    }
  }
};

/** The alternatives that a place can begin; where no word begins, all of them. */
const likely = (node: Node & { kind: 'either' }, text: string, at: number): readonly Node[] => {
  if (at >= text.length || !isBetween(text, at)) return node.of;
  node.heads ??= node.of.map(headsOf);
  const { heads } = node;
  const char = text.charAt(at);
  return node.of.filter((_, number) => heads[number]?.maybeNothing !== false || heads[number].chars.includes(char));
};

/** All places behind a piece that begins at `at`. */
const behind = (node: Node, text: string, at: number): Spots => {
  switch (node.kind) {
    case 'text': {
      const end = behindText(node.text, text, at);
      return end === undefined ? NOWHERE : [end];
    }
    case 'one of':
      return at < text.length && node.chars.includes(text.charAt(at)) ? [at + 1] : NOWHERE;
    case 'optional':
      return union([[at], behind(node.of, text, at)]);
    case 'either':
      return union(likely(node, text, at).map((one) => behind(one, text, at)));
    case 'sequence': {
      let spots: Spots = [at];
      for (const one of node.of) {
        spots = union(spots.map((spot) => behind(one, text, spot)));
        if (spots.length === 0) return NOWHERE;
      }
      return spots;
    }
  }
};

/** A text as one string, and the number of the word that begins, or has just ended, at a place of it. */
interface Laid {
  readonly words: readonly string[];
  readonly text: string;
  readonly starts: readonly number[];
  readonly numbers: ReadonlyMap<number, number>;
}

const laidOut = (words: readonly string[]): Laid => {
  const starts: number[] = [];
  const numbers = new Map<number, number>([[0, 0]]);
  let at = 0;
  words.forEach((word, number) => {
    starts.push(at);
    numbers.set(at, number);
    numbers.set(at + word.length, number + 1);
    at += word.length + 1;
  });
  return { words, text: words.join(' '), starts, numbers };
};

let latest = laidOut([]);

/** Where what begins at a word ends, as numbers of words, the longest first. */
export type Place = (words: readonly string[], at: number) => readonly number[];

const placeOf = (expression: string): Place => {
  let node: Node | undefined;
  let begin: Beginnings | undefined;
  return (words, at) => {
    begin ??= beginningsOf(expression);
    const word = words[at] ?? '';
    // Nearly all words begin none of the phrases.
    if (!begin.mayBegin(word)) return begin.maybeNothing ? [at] : NOWHERE;
    node ??= either({ text: expression.replaceAll('_', ' '), at: 0 });
    if (latest.words !== words) latest = laidOut(words);
    const { text, starts, numbers } = latest;
    const ends = behind(node, text, starts[at] ?? text.length).flatMap((spot) => numbers.get(spot) ?? []);
    return [...new Set(ends)].sort((a, b) => b - a);
  };
};

const places = new Map<string, Place>();

/** The phrases of an expression, which is read when it is first asked for. */
export const phrasesOf = (expression: string): Place => {
  const known = places.get(expression) ?? placeOf(expression);
  places.set(expression, known);
  return known;
};

/** Every expression that there is by now. @public */
export const expressions = (): Iterable<string> => places.keys();
