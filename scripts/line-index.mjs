// The grammar of lines, as the bundle has it: which of its forms a text can hold is found out here, from the first words of
// their parts; a start makes the few forms at hand, and loads only the operations that they ask for.
import { readdir } from 'node:fs/promises';
import { bucketsOf, declaredIn, LOOK_UP, numbering } from './tables.mjs';

const FOLDER = '/src/planner/offline/lines/';

/**
 * The forms in their order; for each word the parts that can begin with it; `waiting`: for each part the forms that need it,
 * each under the rarest of its needs; `always`: the forms that need none.
 */
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
  const needs = [];
  const forms = operations.flatMap((operation, at) =>
    operation.says.map((text) => {
      const each = formOf(text).flatMap(({ optional, body }) =>
        optional || body === undefined ? [] : [numberOf(body)],
      );
      needs.push([...new Set(each)]);
      return [at, operation.own === true ? 'own' : '', each.join(), text].join('\t');
    }),
  );
  // A part that few words begin is said by few texts.
  const begun = [...parts.known.keys()].map((body) => headsOf(body).reduce((sum, { size }) => sum + size, 0));
  const waiting = begun.map(() => []);
  const always = [];
  needs.forEach((each, form) => {
    const [rarest] = each.toSorted((a, b) => begun[a] - begun[b]);
    (rarest === undefined ? always : waiting[rarest]).push(form);
  });
  return { forms, heads, waiting: waiting.join('\n'), always };
};

const source = ({ forms, heads, waiting, always, places }) => {
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
const FORMS = ${JSON.stringify(forms.join('\n'))}.split('\\n');
const WAITING = ${JSON.stringify(waiting)}.split('\\n');
const ALWAYS = ${JSON.stringify(always)};
const operationAt = (number) => {
  const [load, at] = PLACES[number].split(',');
  return LOAD[load]()[at];
};
const candidate = (operation, text) => ({ operation: operationAt(operation), form: formOf(text) });
let latest;
const found = (words) => {
  const said = new Set(words.flatMap((word) => partsBeginningWith(word) ?? []));
  const waiting = [...said].flatMap((part) => (WAITING[part] === '' ? [] : WAITING[part].split(',')));
  const all = [];
  for (const number of [...ALWAYS, ...waiting.map(Number)].sort((a, b) => a - b)) {
    const [operation, own, needs, text] = FORMS[number].split('\\t');
    if (needs === '' || needs.split(',').every((part) => said.has(part))) all.push({ own, ...candidate(operation, text) });
  }
  return { words, all, plain: all.filter(({ own }) => own === '') };
};
export const candidatesFor = (which, words) => {
  if (latest?.words !== words) latest = found(words);
  return which === 'all' ? latest.all : latest.plain;
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
