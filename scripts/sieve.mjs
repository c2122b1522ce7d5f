// Expressions of the bundle that need not be made ready at a start: each that can only match a text with certain literals
// in it becomes a sieve (sieve/runtime.js), which asks for those first.
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { transform } from 'esbuild';
import { signsOf } from './sieve/signs.mjs';

/** Shorter ones are ready as fast as a text is searched. */
const SHORTEST = 16;
/** Methods that begin at the start of the text each time, so that one object can serve all calls. */
const FRESH = new Set(['replace', 'replaceAll', 'matchAll', 'match', 'search']);

const isStateful = ({ regex }) => /[gy]/.test(regex.flags);

/** True where the literal is made once: in the function of a file (`depth` functions deep) and in no other one. */
const isMadeOnce = (ancestors, depth) => ancestors.filter(({ type }) => type.includes('Function')).length <= depth;

/** A sign beyond Latin-1 as an escape, which every expression reads alike unless a backslash stands before it. */
const asLatin = (pattern) =>
  pattern.replace(/[^\0-\u00ff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const isEscapedBeyondLatin = (pattern) => /\\[^\0-\u00ff]/.test(pattern);

/** True where one object can stand for what the program makes each time that it comes by. */
const canStay = (node, ancestors, depth) => {
  const parent = ancestors.at(-2);
  if (!isStateful(node) || isMadeOnce(ancestors, depth)) return true;
  return (
    parent?.type === 'CallExpression' && parent.arguments[0] === node && FRESH.has(parent.callee?.property?.name ?? '')
  );
};

const literalsIn = (code, depth) => {
  const found = [];
  fullAncestor(parse(code, { ecmaVersion: 'latest', sourceType: 'script' }), (node, _state, ancestors) => {
    if (node.type !== 'Literal' || node.regex === undefined || node.regex.pattern.length < SHORTEST) return;
    if (!canStay(node, ancestors, depth) || isEscapedBeyondLatin(node.regex.pattern)) return;
    const signs = signsOf(node.regex.pattern, node.regex.flags);
    if (signs !== undefined) found.push({ ...node, signs, alone: isStateful(node) && isMadeOnce(ancestors, depth) });
  });
  return found.sort((a, b) => a.start - b.start);
};

/** Where each line begins, four digits of base 36 a line: a table that is divided up costs a start more than its use. */
const placesOf = (lines) => {
  let at = 0;
  return lines.map((line) => {
    const place = at.toString(36).padStart(4, '0');
    at += line.length + 1;
    return place;
  });
};

/** The code with its sieves, and what makes them; `__sieve` is `sieveRuntime`. */
const divided = (code, depth) => {
  const lines = [];
  const numbers = new Map();
  let out = '';
  let from = 0;
  for (const { start, end, regex, signs, alone } of literalsIn(code, depth)) {
    const line = `${regex.flags}\t${signs}\t${asLatin(regex.pattern)}`;
    // Two that look alike but remember where they are must stay two.
    const number = (alone ? undefined : numbers.get(line)) ?? lines.push(line) - 1;
    if (!alone) numbers.set(line, number);
    out += `${code.slice(from, start)} __s(${number})`;
    from = end;
  }
  // The table stands in one string, which a start reads faster than a thousand.
  const table = JSON.stringify(lines.map((line) => `${line}\n`).join(''));
  return {
    made: `const __s=__sieve(${table},${JSON.stringify(placesOf(lines).join(''))});`,
    code: out + code.slice(from),
  };
};

const sieveRuntime = async () => {
  const runtime = await readFile(new URL('./sieve/runtime.js', import.meta.url), 'utf8');
  return (await transform(runtime, { minify: true, minifyIdentifiers: false, target: 'node22' })).code;
};

/** The program with its sieves. */
export const withSieves = async (code) => {
  const { made, code: own } = divided(code, 1);
  return `${await sieveRuntime()}${made}${own}`;
};

/** A part of the program, an expression, as the statements that return it; the program gives it `__sieve`. */
export const partWithSieves = (code) => {
  const { made, code: own } = divided(code, 2);
  return `${made}return ${own}`;
};
