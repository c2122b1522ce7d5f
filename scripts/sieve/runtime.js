// Goes in front of the bundle. To make an expression ready takes a start up to two milliseconds; most only ever meet texts
// that hold none of the literals that they need. Stands where the bundle had the literal, and does what a RegExp does.
const __sieve = (() => {
  /** In longer texts one pass of the expression is quicker than one for each sign. */
  const LONGEST = 2000;
  let last = '';
  let low = '';
  const lowered = (text) => {
    if (text !== last) {
      low = text.toLowerCase();
      last = text;
    }
    return low;
  };
  const isAscii = (text) => {
    for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
    return true;
  };

  class Sieve {
    #line;
    #signs;
    #real;
    #flags;
    constructor(line) {
      this.#line = line;
      this.#flags = line.slice(0, line.indexOf('\t'));
    }
    get #expression() {
      const from = this.#line.indexOf('\t', this.#flags.length + 1) + 1;
      this.#real ??= new RegExp(this.#line.slice(from), this.#flags);
      return this.#real;
    }
    #misses(text) {
      if (this.#real !== undefined || text.length > LONGEST) return false;
      const from = this.#flags.length + 1;
      this.#signs ??= this.#line
        .slice(from, this.#line.indexOf('\t', from))
        .split('&')
        .map((clause) => clause.split('|'));
      const folds = this.#flags.includes('i');
      if (folds && this.#flags.includes('u') && !isAscii(text)) return false;
      const said = folds ? lowered(text) : text;
      return this.#signs.some((clause) => !clause.some((sign) => said.includes(sign)));
    }
    get source() {
      return this.#expression.source;
    }
    get flags() {
      return this.#flags;
    }
    get global() {
      return this.#flags.includes('g');
    }
    get lastIndex() {
      return this.#expression.lastIndex;
    }
    set lastIndex(at) {
      this.#expression.lastIndex = at;
    }
    exec(text) {
      const said = `${text}`;
      return this.#misses(said) ? null : this.#expression.exec(said);
    }
    test(text) {
      const said = `${text}`;
      return !this.#misses(said) && this.#expression.test(said);
    }
    toString() {
      return this.#expression.toString();
    }
    [Symbol.match](text) {
      return this.#misses(text) ? null : this.#expression[Symbol.match](text);
    }
    [Symbol.matchAll](text) {
      return this.#misses(text) ? [].values() : this.#expression[Symbol.matchAll](text);
    }
    [Symbol.replace](text, instead) {
      return this.#misses(text) ? text : this.#expression[Symbol.replace](text, instead);
    }
    [Symbol.search](text) {
      return this.#misses(text) ? -1 : this.#expression[Symbol.search](text);
    }
    [Symbol.split](text, limit) {
      return this.#expression[Symbol.split](text, limit);
    }
  }

  /** `places`: where each line of the table begins, four digits of base 36 a line. */
  return (table, places) => {
    const made = [];
    return (number) => {
      const known = made[number];
      if (known !== undefined) return known;
      const from = Number.parseInt(places.slice(number * 4, number * 4 + 4), 36);
      made[number] = new Sieve(table.slice(from, table.indexOf('\n', from)));
      return made[number];
    };
  };
})();
