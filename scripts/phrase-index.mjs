// With which words the phrases of an expression begin, as the bundle has it: an expression is read only where a word of the
// request begins one of its phrases.
import { readdir } from 'node:fs/promises';
import { bucketsOf, LOOK_UP } from './tables.mjs';

const OFFLINE = '/src/planner/offline/';
/** The folders whose files speak in phrases. */
const FOLDERS = ['shown', 'lines'];

/** An expression goes by its length and three pieces of it, as a start has no time to read all of it. */
const KEY =
  '(expression) => `${expression.length} ${expression.slice(0, 12)} ${expression.slice(expression.length >> 1).slice(0, 12)} ${expression.slice(-12)}`';
// biome-ignore lint/security/noGlobalEval: the text of the function above
const keyOf = eval(KEY);

/** What stands in the place of lines/beginnings.ts. `root`: of the checkout, with a slash at its end. */
export const phraseIndex = async (root) => {
  const base = `${root.replace(/\/$/, '')}${OFFLINE}`;
  const files = (await Promise.all(FOLDERS.map((folder) => readdir(`${base}${folder}`)))).flatMap((names, at) =>
    names.filter((name) => name.endsWith('.ts')).map((name) => `${base}${FOLDERS[at]}/${name}`),
  );
  for (const file of files) await import(file);
  const { expressions } = await import(`${base}lines/phrases.ts`);
  const { firstWords } = await import(`${base}lines/first-words.ts`);
  const { OPERATIONS } = await import(`${base}lines/operations.ts`);
  const { formOf, knownForms } = await import(`${base}lines/form.ts`);
  // The parts of forms are read when they are first asked for.
  for (const { says } of OPERATIONS) says.map(formOf);
  for (const form of knownForms()) for (const { ends } of form) ends?.([], 0);
  const table = new Map();
  for (const expression of expressions()) {
    const key = keyOf(expression);
    if (table.has(key)) throw new Error(`two expressions go by ${key}: tell them apart`);
    table.set(key, [...firstWords(expression)]);
  }
  return `
import { firstWords } from './first-words.ts';
${LOOK_UP}
const wordsOf = lookUp(${bucketsOf(table, ' ')}, ' ');
const keyOf = ${KEY};
export const beginningsOf = (expression) => {
  const words = wordsOf(keyOf(expression)) ?? [...firstWords(expression)];
  return { mayBegin: (word) => word !== '' && words.includes(word), maybeNothing: words.includes('') };
};
`;
};
