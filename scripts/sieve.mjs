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

const isShared = (node, parent) => {
  if (!/[gy]/.test(node.regex.flags)) return true;
  return (
    parent?.type === 'CallExpression' && parent.arguments[0] === node && FRESH.has(parent.callee?.property?.name ?? '')
  );
};

const literalsIn = (code) => {
  const found = [];
  fullAncestor(parse(code, { ecmaVersion: 'latest', sourceType: 'script' }), (node, _state, ancestors) => {
    if (node.type !== 'Literal' || node.regex === undefined || node.regex.pattern.length < SHORTEST) return;
    if (!isShared(node, ancestors.at(-2))) return;
    const signs = signsOf(node.regex.pattern, node.regex.flags);
    if (signs !== undefined) found.push({ ...node, signs });
  });
  return found.sort((a, b) => a.start - b.start);
};

/** The code with its sieves; the table of expressions stands in one string, which a start reads faster than a thousand. */
export const withSieves = async (code) => {
  const lines = new Map();
  let out = '';
  let from = 0;
  for (const { start, end, regex, signs } of literalsIn(code)) {
    const line = `${regex.flags}\t${signs}\t${regex.pattern}`;
    if (!lines.has(line)) lines.set(line, lines.size);
    out += `${code.slice(from, start)} __s(${lines.get(line)})`;
    from = end;
  }
  const runtime = await readFile(new URL('./sieve/runtime.js', import.meta.url), 'utf8');
  const { code: small } = await transform(runtime, { minify: true, minifyIdentifiers: false, target: 'node22' });
  return `${small}const __s=__sieve(${JSON.stringify([...lines.keys()].join('\n'))});${out}${code.slice(from)}`;
};
