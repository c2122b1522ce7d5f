/** Where in a shell line the cursor stands: in which simple command, at which of its words. Pure; the line may be anything. */
// @ts-nocheck

import { type Word, wordAt } from './word.ts';

export interface Place {
  /** `command`: a name of a command. `file`: behind a redirection or in an assignment. `none`: nothing fits there. */
  readonly kind: 'command' | 'argument' | 'file' | 'variable' | 'none';
  /** The word up to the cursor, possibly empty. */
  readonly word: Word;
  /** The words of the simple command as typed, the one at the cursor last; assignments in front of it are left out. */
  readonly words: readonly string[];
  /** Where the simple command begins. */
  readonly from: number;
}

/** A command may stand behind these. */
const LEADS = new Set(['if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', '{', 'time', 'coproc']);
const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/;
const REDIRECTION = /^(?:&>>?|\d*(?:<<<|<<-?|<>|>>|>\||[<>]&|[<>](?!\()))/;
const SEPARATOR = /^(?:&&|\|\||;;?&?|\|&?|&|\n)/;

/** One simple command while it is read. */
interface Simple {
  from: number;
  words: string[];
  next: 'word' | 'file' | 'none';
}

const simpleAt = (from: number): Simple => ({ from, words: [], next: 'word' });

const empty = (at: number): Word => ({
  from: at,
  to: at,
  value: '',
  pattern: undefined,
  quote: '',
  variable: undefined,
  tail: undefined,
});

class LineScan {
  readonly #text: string;
  place: Place | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads commands up to the closer; behind it, or at the end of the text, is where reading goes on. */
  readonly list = (from: number, closer: string): number => {
    let simple = simpleAt(from);
    let at = from;
    while (at < this.#text.length) {
      if (this.#text[at] === closer) return at + 1;
      const separator = this.#separator(at);
      if (separator > 0) simple = simpleAt(at + separator);
      at = separator > 0 ? at + separator : this.#element(at, simple);
    }
    this.place ??= this.#at(empty(this.#text.length), simple);
    return this.#text.length;
  };

  /** The length of what ends a simple command here. */
  #separator(at: number): number {
    const rest = this.#text.slice(at, at + 4);
    return REDIRECTION.test(rest) ? 0 : (SEPARATOR.exec(rest)?.[0].length ?? 0);
  }

  /** A redirection, white space, a comment, what is in parentheses, or a word; gives the offset behind it. */
  #element(at: number, simple: Simple): number {
    const rest = this.#text.slice(at, at + 16);
    const sign = REDIRECTION.exec(rest)?.[0];
    if (sign !== undefined) {
      simple.next = /<<-?$|&$/.test(sign) ? 'none' : 'file';
      return at + sign.length;
    }
    const blank = /^(?:\s|\\\n)+/.exec(rest)?.[0];
    if (blank !== undefined) return at + blank.length;
    if (rest[0] === '#') return this.#comment(at, simple);
    const nested = /^[<>]?\(/.exec(rest)?.[0];
    if (nested !== undefined) return this.list(at + nested.length, ')');
    return rest[0] === ')' ? at + 1 : this.#word(at, simple);
  }

  #comment(at: number, simple: Simple): number {
    const end = this.#text.indexOf('\n', at);
    if (end >= 0) return end;
    this.place ??= { kind: 'none', word: empty(this.#text.length), words: [...simple.words, ''], from: simple.from };
    return this.#text.length;
  }

  #word(at: number, simple: Simple): number {
    const word = wordAt(this.#text, at, this.list);
    const raw = this.#text.slice(at, word.to);
    if (word.to >= this.#text.length) {
      this.place ??= this.#at(word, simple);
      return word.to;
    }
    if (simple.next !== 'word') simple.next = 'word';
    else if (simple.words.length === 0 && (LEADS.has(raw) || ASSIGNMENT.test(raw))) simple.from = word.to;
    else simple.words.push(raw);
    return word.to;
  }

  #at(word: Word, { from, words, next }: Simple): Place {
    const raw = this.#text.slice(word.from, word.to);
    const start = words.length === 0 ? word.from : from + /^\s*/.exec(this.#text.slice(from))![0].length;
    const place = { word, words: [...words, raw], from: start };
    if (word.variable !== undefined) return { ...place, kind: 'variable' };
    if (next !== 'word') return { ...place, kind: next };
    if (words.length > 0) return { ...place, kind: 'argument' };
    return { ...place, kind: ASSIGNMENT.test(raw) ? 'file' : 'command' };
  }
}

/** The place of a cursor that stands at the end of the text. */
export const placeOf = (text: string): Place => {
  const scan = new LineScan(text);
  scan.list(0, '');
  return scan.place ?? { kind: 'none', word: empty(text.length), words: [''], from: text.length };
};

/** The words behind the cursor, up to the end of the simple command; the rest of the word at the cursor is the first. */
export const wordsBehind = (text: string): readonly string[] => {
  const words: string[] = [];
  let at = 0;
  if (/^[\s;|&()<>]/.test(text)) words.push('');
  while (at < text.length && !/[;|&()<>\n]/.test(text[at]!)) {
    if (/\s/.test(text[at]!)) at += 1;
    else {
      const { to } = wordAt(text, at, () => text.length);
      words.push(text.slice(at, to));
      at = to;
    }
  }
  return words;
};
