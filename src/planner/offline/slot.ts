/** Slots: typed pieces of meaning with their spans. Recognisers make them; frames and intents consume them. */
import type { Concept } from './language/english.ts';

export type FileType = 'f' | 'd' | 'l' | 's' | 'p';
export type Sign = '+' | '-' | '=';
export type Which = 'largest' | 'smallest' | 'newest' | 'oldest' | 'first' | 'last';
export type SortKey = 'size' | 'time' | 'name' | 'depth' | 'number' | 'extension';

export interface SlotValues {
  /** `prepositions`: concepts of the word before it, empty when bare. `said`: the noun beside it. `only`: "… only". */
  path: { path: string; prepositions: readonly Concept[]; said?: 'file' | 'folder'; only: boolean; glob: boolean };
  /** Shell patterns, any of which the name (or path) matches. */
  name: { patterns: readonly string[]; exact: boolean };
  kind: { types: readonly FileType[]; extensions: readonly string[]; hidden: boolean };
  size: { tests: readonly { sign: Sign; count: number; unit: string }[] };
  age: { field: 'm' | 'a' | 'c'; tests: readonly AgeTest[] };
  /** `denied`: the words of the permission say no ("others cannot read"). */
  permission: { kind: 'mode' | 'executable' | 'writable' | 'readable'; mode: string; denied?: boolean };
  fact: FileFact;
  /** An empty name: nobody that the system knows. */
  owner: { who: 'user' | 'group'; name: string };
  link: { kind: 'symbolic' | 'hard'; to: string };
  /** An option of the walk itself: other file systems left out, links followed. */
  walk: { option: '-xdev' | '-L' };
  empty: { is: 'empty' | 'non-empty' };
  depth: { max?: number; min?: number; recursive: boolean };
  content: { text: string; said: 'word' | 'text' | 'regex' };
  /** `nth`: only the last of the count, "the 3rd largest". */
  /** `accessed`: by when it was read. */
  rank: { count: number; which: Which; explicit: boolean; nth?: true; accessed?: true };
  lines: { from: number; to: number | 'end' };
  column: { numbers: readonly (number | 'last' | 'second last')[]; delimiter?: string };
  delimiter: { char: string };
  order: { by?: SortKey; direction?: 'up' | 'down' };
  output: { file: string; append: boolean };
  insensitive: object;
  literal: { text: string };
  number: { value: number };
  url: { url: string };
  flag: { text: string };
}

export type AgeTest =
  | { readonly at: 'relative'; readonly sign: Sign; readonly count: number; readonly unit: 'min' | 'day' }
  | { readonly at: 'date'; readonly side: 'after' | 'before'; readonly date: string }
  | { readonly at: 'day'; readonly ago: number }
  | { readonly at: 'file'; readonly file: string; readonly older?: boolean };

export type FileFact =
  | { readonly is: 'inode'; readonly number: number }
  | { readonly is: 'links'; readonly sign: Sign; readonly count: number }
  /** A link that leads nowhere. */
  | { readonly is: 'broken' }
  /** How many characters the name has. */
  | { readonly is: 'length'; readonly sign: Sign; readonly count: number }
  | { readonly is: 'device'; readonly letter: 'b' | 'c' }
  /** The whole path matches. */
  | { readonly is: 'regex'; readonly text: string }
  /** The path has the text in it. */
  | { readonly is: 'path'; readonly text: string }
  /** The name has no dot after its first character. */
  | { readonly is: 'bare' }
  /** The name is made of one kind of character: the inside of a bracket. */
  | { readonly is: 'made of'; readonly set: string };

export type SlotType = keyof SlotValues;

/** A value over tokens `from` (inclusive) to `to` (exclusive). `not`: the request denies it. `except`: it is taken out by an exclusion. */
export type Slot<T extends SlotType = SlotType> = {
  [K in T]: {
    readonly type: K;
    readonly value: SlotValues[K];
    readonly from: number;
    readonly to: number;
    readonly not: boolean;
    readonly or: boolean;
  };
}[T];

/** What a recogniser returns: a value and the position after its last token. */
export type Found = {
  [K in SlotType]: { readonly type: K; readonly value: SlotValues[K]; readonly to: number };
}[SlotType];

export const found = <K extends SlotType>(type: K, value: SlotValues[K], to: number): Found =>
  ({ type, value, to }) as Found;
