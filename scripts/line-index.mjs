// The grammar of lines, as the bundle has it: which of its forms a text can hold is found out here, from the first words of
// their parts; a start makes the few forms at hand, and loads only the operations that they ask for.
import { readdir } from 'node:fs/promises';
import { bucketsOf, declaredIn, LOOK_UP, numbering } from './tables.mjs';

const FOLDER = '/src/planner/offline/lines/';

/** The forms in their order, and for each word the parts that can begin with it. */
const formsOf = (operations, { formOf, headsOf }) => {
  const parts = numbering();
  const heads = new Map();
  const numberOf = (body) => {
    const isNew = !parts.known.has(body);
    const number = parts.of(body);
    if (isNew)
      for (const words of headsOf(body))
        for (const word of words) heads.set(word, [...(heads.get(word) ?? []), number]);
    return number;
  };
  const forms = operations.flatMap((operation, at) =>
    operation.says.map((text) => {
      const needs = formOf(text).flatMap(({ optional, body }) =>
        optional || body === undefined ? [] : [numberOf(body)],
      );
      return [at, operation.own === true ? 'own' : '', needs.join(), text].join('\t');
    }),
  );
  return { forms, heads };
};

const source = ({ forms, heads, places }) => {
  const lists = numbering();
  const at = places.map(({ file, exported, at }) => `${lists.of(`${file}:${exported}`)},${at}`);
  const names = [...lists.known.keys()].map((place) => place.split(':'));
  return `
${names.map(([file, exported], at) => `import { ${exported} as list${at} } from './${file}';`).join('\n')}
import { formOf } from './form.ts';
${LOOK_UP}
const LOAD = [${names.map((_, at) => `() => list${at}`).join(', ')}];
const PLACES = ${JSON.stringify(at.join(';'))}.split(';');
const partsBeginningWith = lookUp(${bucketsOf(heads)});
const readForm = (line) => {
  const [operation, own, needs, text] = line.split('\\t');
  return { operation, own, needs: needs === '' ? [] : needs.split(','), text };
};
let forms;
const operationAt = (number) => {
  const [load, at] = PLACES[number].split(',');
  return LOAD[load]()[at];
};
export const candidatesFor = (which, words) => {
  forms ??= ${JSON.stringify(forms.join('\n'))}.split('\\n').map(readForm);
  const said = new Set(words.flatMap((word) => partsBeginningWith(word) ?? []));
  return forms
    .filter(({ own, needs }) => (which === 'all' || own === '') && needs.every((part) => said.has(part)))
    .map(({ operation, text }) => ({ operation: operationAt(operation), form: formOf(text) }));
};
`;
};

/** What stands in the place of lines/candidates.ts. `root`: of the checkout, with a slash at its end. */
export const lineIndex = async (root) => {
  const folder = `${root.replace(/\/$/, '')}${FOLDER}`;
  const files = (await readdir(`${folder}ops`)).filter((file) => file.endsWith('.ts')).map((file) => `ops/${file}`);
  const [{ OPERATIONS }, form, found] = await Promise.all([
    import(`${folder}operations.ts`),
    import(`${folder}form.ts`),
    declaredIn(folder, [...files.sort(), 'manners.ts']),
  ]);
  const places = OPERATIONS.map((operation) => found.get(operation));
  if (places.includes(undefined)) throw new Error(`an operation on lines is exported by no file of ${FOLDER}`);
  return source({ ...formsOf(OPERATIONS, form), places });
};

/** What stands in the place of lines/vocabulary.ts: the words, read where one is in doubt. */
export const lineWords = async (root) => {
  const { vocabulary } = await import(`${root.replace(/\/$/, '')}${FOLDER}vocabulary.ts`);
  return `
let words;
export const vocabulary = () => {
  words ??= new Set(${JSON.stringify([...vocabulary()].join(' '))}.split(' '));
  return words;
};
export const isSpelt = (word) => vocabulary().has(word) || vocabulary().has(word.replace(/s$/, ''));
`;
};
