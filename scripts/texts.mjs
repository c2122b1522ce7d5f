// Long texts of the bundle, kept in a file of their own. In the code each would be read and copied four times at a start: with
// the source and as its string, with the compiled code and as that one's string.
import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';

/** Shorter ones are read with the code faster than alone. */
const SHORTEST = 1000;

/** The string that a literal stands for, or undefined where it is none. */
const textOf = (node, parent) => {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || parent?.type === 'TaggedTemplateExpression') return undefined;
  return node.quasis.length === 1 ? node.quasis[0].value.cooked : undefined;
};

/** The file is read as Latin-1. */
const isLatin = (text) => !/[^\0-\u00ff]/.test(text);

/** Those that are read once, by the function of a file (`depth` functions deep) and not by one that is called again. */
const longTextsIn = (code, depth) => {
  const found = [];
  fullAncestor(parse(code, { ecmaVersion: 'latest', sourceType: 'script' }), (node, _state, ancestors) => {
    if (node.end - node.start < SHORTEST) return;
    const text = textOf(node, ancestors.at(-2));
    const isOnce = ancestors.filter(({ type }) => type.includes('Function')).length <= depth;
    if (text !== undefined && isOnce && isLatin(text)) found.push({ ...node, text });
  });
  return found.sort((a, b) => a.start - b.start);
};

/** Texts of several files of the program, one behind the other. */
export class Texts {
  #all;

  /** `stamp`: what the file begins with, so that the program knows its own. */
  constructor(stamp) {
    this.#all = [stamp];
  }

  #place(text) {
    const from = this.#all.reduce((sum, { length }) => sum + length, 0);
    this.#all.push(text);
    return `${from},${text.length}`;
  }

  /** The code with a call of `__text` in place of each long text; `depth`: how many functions deep the code of a file is. */
  without(code, depth) {
    let out = '';
    let from = 0;
    for (const { start, end, text } of longTextsIn(code, depth)) {
      out += `${code.slice(from, start)} __text(${this.#place(text)})`;
      from = end;
    }
    return out + code.slice(from);
  }

  /** The file, to be written as Latin-1. */
  toString() {
    return this.#all.join('');
  }
}
