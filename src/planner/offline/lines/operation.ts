/** An operation on lines: the forms that ask for it, and the work that it becomes in a pipeline. */

import type { World } from '../../../world.ts';
import type { Pattern } from '../frames/pattern.ts';
import type { Command, Word } from '../write/command.ts';
import type { Column } from './column.ts';

/** What is said of another operation: how it matches, sorts, parts its columns, where its result goes. */
export interface Manner {
  readonly parted?: string;
  readonly joined?: string;
  /** The separator was said, not only known from the name of the file. */
  readonly isParted?: true;
  readonly insensitive?: true;
  readonly whole?: true;
  readonly matchOnly?: true;
  readonly numbered?: true;
  readonly context?: readonly string[];
  readonly most?: number;
  readonly shown?: true;
  readonly inPlace?: true;
  readonly backup?: true;
  readonly reversed?: true;
  readonly numeric?: true;
  readonly alphabetic?: true;
  readonly unique?: true;
  readonly keys?: readonly Column[];
  /** The order of single keys, where it is said of them: "then by price descending". */
  readonly keyOrders?: readonly KeyOrder[];
  readonly sortFlag?: string;
  readonly firstOnly?: true;
  /** Decimals of a number that is worked out. */
  readonly places?: number;
  /** Of the lines that match, only their numbers are printed. */
  readonly numbersOnly?: true;
  /** Names of files are not printed. */
  readonly nameless?: true;
  /** Several files count as one. */
  readonly pooled?: true;
  /** Lines without text are not numbered. */
  readonly filledOnly?: true;
  /** Values stand without the quotes of their file. */
  readonly raw?: true;
  /** The lines stay in the order that they have. */
  readonly kept?: true;
  /** The first line stays where it is. */
  readonly headed?: true;
}

export interface KeyOrder {
  readonly column: Column;
  readonly numeric?: true;
  readonly reversed?: true;
}

export interface Given {
  readonly manner: Manner;
  /** Names of the files, empty for standard input and texts. */
  readonly names: readonly string[];
  readonly world: World;
  /** A quoted text or a command's output is read, no file. */
  readonly isText: boolean;
  readonly said: (place: string) => string | undefined;
  readonly number: (place: string) => number | undefined;
  readonly sign: (place: string) => string | undefined;
  readonly what: (place: string) => Pattern | undefined;
  /** The same of a word that a form asks for as a text: any that is none of the grammar's. */
  readonly word: (place: string) => Pattern | undefined;
  /** Said so that it can be nothing else: quoted, a sign, a class, after its noun, in capitals. */
  readonly isFirm: (place: string) => boolean;
  readonly quoted: (place: string) => string | undefined;
  readonly columns: (place?: string) => readonly Column[] | undefined;
  /** The lines that a phrase names, as sed finds them. */
  readonly lines: (place?: string) => Address | undefined;
  /** All that the form matched, lower case. */
  readonly form: string;
  /** All that is said, but for what is read. */
  readonly all: string;
}

/** What stands before a command of sed, and what behind it: `/x/` and nothing, `/x/{n;` and `;}`. */
export interface Address {
  readonly open: string;
  readonly close?: string;
  readonly extended?: boolean;
}

export type Work =
  | { readonly does: 'edit'; readonly script: string; readonly extended?: boolean }
  | { readonly does: 'match'; readonly patterns: readonly Pattern[]; readonly shape: Shape; readonly not: boolean }
  | { readonly does: 'sort' }
  | { readonly does: 'unique' }
  | { readonly does: 'count'; readonly flag: string }
  | { readonly does: 'number' }
  | { readonly does: 'turn' }
  | {
      readonly does: 'run';
      readonly write: (files: readonly Word[]) => Command;
      /** It reads a text without an end of line. */
      readonly bare?: true;
      /** The lines that it prints, where sed can find them. */
      readonly at?: Address;
    };

export type Shape = 'contains' | 'begins' | 'ends' | 'is';

/** The order of work within one clause, whatever the order of its words. */
export type Phase = 'source' | 'pick' | 'words' | 'column' | 'edit' | 'unique' | 'sort' | 'ends' | 'reduce' | 'form';

export interface Operation {
  readonly says: readonly string[];
  readonly reason: string;
  readonly phase: Phase;
  /** The only files that it reads, by their names: elsewhere nothing that it says is looked for. */
  readonly reads?: RegExp;
  /** Its files are named by the form itself. */
  readonly own?: true;
  /** It counts each one: what repeats is not taken out before. */
  readonly tallies?: true;
  /** It leaves the header out, which a column's name is read from. */
  readonly heads?: true;
  /** It prints the numbers of the lines by itself. */
  readonly numbers?: true;
  /** It is all that is done: nothing reads what it writes. */
  readonly alone?: true;
  readonly manner?: (given: Given) => Manner | undefined;
  readonly work?: (given: Given) => Work | undefined;
}

export const written = (write: (files: readonly Word[]) => Command, at?: Address): Work =>
  at === undefined ? { does: 'run', write } : { does: 'run', write, at };
export const edit = (script: string, extended = false): Work => ({ does: 'edit', script, extended });
