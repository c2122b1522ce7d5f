// With which words the phrases of an expression begin, as the bundle has it: an expression is read only where a word of the
// request begins one of its phrases.
import { readdir } from 'node:fs/promises';
import { bucketsOf, LOOK_UP } from './tables.mjs';

const OFFLINE = '/src/planner/offline/';
/** The folders whose files speak in phrases. */
const FOLDERS = ['shown', 'lines'];

/** An expression goes by its length and its ends, as a start has no time to read all of it. */
const KEY = '(expression) => `${expression.length}${expression.slice(0, 4)}${expression.slice(-8)}`';
// biome-ignore lint/security/noGlobalEval: the text of the function above
const keyOf = eval(KEY);

/** Of expressions that go by the same key, the words of all; the key is left out where only some may be no word at all. */
const wordsByKey = (expressions, firstWords) => {
  const table = new Map();
  for (const expression of expressions) {
    const key = keyOf(expression);
    table.set(key, [...(table.get(key) ?? []), firstWords(expression)]);
  }
  return new Map(
    [...table]
      .filter(([, sets]) => sets.every((words) => words.has('') === sets[0].has('')))
      .map(([key, sets]) => [key, [...new Set(sets.flatMap((words) => [...words]))]]),
  );
};

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
  // Each word between spaces; two of them stand for none.
  const table = [...wordsByKey(expressions(), firstWords)].map(([key, words]) => [key, ['', ...words, '']]);
  return `
import { firstWords } from './first-words.ts';
${LOOK_UP}
const wordsOf = entryIn(${bucketsOf(table, ' ')});
const keyOf = ${KEY};
export const beginningsOf = (expression) => {
  const words = wordsOf(keyOf(expression)) ?? ['', ...firstWords(expression), ''].join(' ');
  return { mayBegin: (word) => word !== '' && words.includes(' ' + word + ' '), maybeNothing: words.includes('  ') };
};
`;
};
