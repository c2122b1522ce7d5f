/** One word of a shell line that may end in the middle: what it means, where it is quoted, which part is still open. */
// @ts-nocheck


export type Quote = '' | "'" | '"' | "$'";

export interface Word {
  readonly from: number;
  /** Offset behind it. */
  readonly to: number;
  /** Without quotes. `\x1cNAME\x1d` stands for a variable, `\x1c~USER\x1d` for a home folder. */
  readonly value: string;
  /** The same as a pattern: what was quoted is escaped; undefined where nothing is a wildcard. */
  readonly pattern: string | undefined;
  /** The quote that is open where the text ends. */
  readonly quote: Quote;
  /** Where the text ends in a variable's name: its offset, and what is typed of it. */
  readonly variable: { readonly at: number; readonly name: string; readonly brace: '' | '{' } | undefined;
  /** Behind the last bare `=` or `:`: a value may begin there. */
  readonly tail: { readonly at: number; readonly value: string } | undefined;
}

/** Reads what stands in `$(`, a backquote or parentheses; gives the offset behind it. */
export type Nested = (at: number, closer: string) => number;

const BREAK = /[\s;|&()<>]/;
const WILD = /[*?[]/;
const SPECIAL = /[\\*?[\]]/g;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', e: '\x1b', a: '\x07', r: '\r' };

class WordScan {
  readonly #text: string;
  readonly #nested: Nested;
  readonly #from: number;
  #at: number;
  #value = '';
  #pattern = '';
  #wild = false;
  #quote: Quote = '';
  #variable: Word['variable'];
  #tail: Word['tail'];

  constructor(text: string, from: number, nested: Nested) {
    this.#text = text;
    this.#nested = nested;
    this.#from = from;
    this.#at = from;
  }

  scan(): Word {
    this.#home();
    while (this.#at < this.#text.length && !BREAK.test(this.#text[this.#at]!)) this.#piece();
    const { length } = this.#text;
    return {
      from: this.#from,
      to: Math.min(this.#at, length),
      value: this.#value,
      pattern: this.#wild ? this.#pattern : undefined,
      quote: this.#quote,
      variable: this.#variable,
      tail: this.#tail,
    };
  }

  #add(literal: string): void {
    this.#value += literal;
    this.#pattern += literal.replace(SPECIAL, '\\$&');
  }

  #mark(name: string): void {
    this.#value += `\x1c${name}\x1d`;
    this.#pattern += `\x1c${name}\x1d`;
  }

  #home(): void {
    const found = /^~[\w.-]*(?=\/)/.exec(this.#text.slice(this.#at, this.#at + 100));
    if (found === null) return;
    this.#mark(found[0]);
    this.#at += found[0].length;
  }

  #piece(): void {
    const char = this.#text[this.#at]!;
    if (char === '\\') this.#escaped();
    else if (char === "'") this.#single();
    else if (char === '"') this.#double();
    else if (char === '$') this.#dollar('bare');
    else if (char === '`') this.#at = this.#nested(this.#at + 1, '`');
    else this.#bare(char);
  }

  #bare(char: string): void {
    this.#at += 1;
    if (WILD.test(char)) this.#wild = true;
    this.#value += char;
    this.#pattern += char;
    if (char === '=' || char === ':') this.#tail = { at: this.#at, value: this.#value };
  }

  #escaped(): void {
    const next = this.#text[this.#at + 1];
    if (next !== undefined && next !== '\n') this.#add(next);
    this.#at += 2;
  }

  #single(): void {
    const end = this.#text.indexOf("'", this.#at + 1);
    this.#add(this.#text.slice(this.#at + 1, end < 0 ? undefined : end));
    if (end < 0) this.#quote = "'";
    this.#at = end < 0 ? this.#text.length : end + 1;
  }

  #double(): void {
    this.#quote = '"';
    this.#at += 1;
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at]!;
      if (char === '"') {
        this.#quote = '';
        this.#at += 1;
        return;
      }
      if (char === '\\' && /["\\$`\n]/.test(this.#text[this.#at + 1] ?? '')) this.#escaped();
      else if (char === '$') this.#dollar('quoted');
      else if (char === '`') this.#at = this.#nested(this.#at + 1, '`');
      else {
        this.#add(char);
        this.#at += 1;
      }
    }
  }

  #dollar(where: 'bare' | 'quoted'): void {
    const next = this.#text[this.#at + 1];
    if (next === '(') this.#at = this.#nested(this.#at + 2, ')');
    else if (next === "'" && where === 'bare') this.#ansi();
    else this.#name(next === '{' ? '{' : '');
  }

  #name(brace: '' | '{'): void {
    const at = this.#at;
    const start = at + 1 + brace.length;
    const name = /^\w*/.exec(this.#text.slice(start, start + 256))![0];
    const end = start + name.length;
    if (end >= this.#text.length) {
      this.#variable = { at, name, brace };
      this.#at = this.#text.length;
      return;
    }
    const close = brace === '' ? end : this.#text.indexOf('}', end) + 1;
    this.#at = close === 0 ? this.#text.length : close;
    if (name !== '' && (brace === '' || close === end + 1)) this.#mark(name);
    else this.#add(this.#text.slice(at, this.#at === at ? ++this.#at : this.#at));
  }

  #ansi(): void {
    this.#quote = "$'";
    this.#at += 2;
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at]!;
      this.#at += 1;
      if (char === "'") {
        this.#quote = '';
        return;
      }
      const next = this.#text[this.#at];
      this.#add(char === '\\' && next !== undefined ? (ESCAPES[next] ?? next) : char);
      if (char === '\\') this.#at += 1;
    }
  }
}

/** Reads the word that begins at an offset, up to its end or the end of the text. */
export const wordAt = (text: string, from: number, nested: Nested): Word => new WordScan(text, from, nested).scan();
