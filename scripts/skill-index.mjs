// The offline planner's skills, as the bundle has them: which skills a request can mean is found out here, from the phrases
// that they declare, so that a start loads and tries the ten at hand and not the other eight hundred.
import { readdir } from 'node:fs/promises';
import { bucketsOf, declaredIn, headBucketsOf, LOOK_UP, LOOK_WITHIN, numbering } from './tables.mjs';

const FOLDER = '/src/planner/offline/skills/';
/** Files that only gather what others declare. */
const LISTS = ['list.ts', 'machine-list.ts'];

/** Skill → the file and the export that declares it, and its place there. */
const declared = async (base) => {
  const files = (await readdir(`${base}${FOLDER}`)).filter((file) => file.endsWith('.ts') && !LISTS.includes(file));
  return declaredIn(`${base}${FOLDER}`, files.sort());
};

/** Each distinct list of keys that a phrase needs one of, and the phrases: the skill's place and its needs. */
const phrasesOf = (skills, needsOfPhrase) => {
  const needs = numbering();
  const always = [];
  const phrases = [];
  skills.forEach((skill, at) => {
    const said = (skill.says ?? []).map(needsOfPhrase);
    if (skill.forms !== undefined) return;
    if (said.length === 0 || said.some((each) => each.length === 0)) always.push(at);
    else for (const each of said) phrases.push([at, each.map((keys) => needs.of(JSON.stringify([...keys].sort())))]);
  });
  return { always, phrases, needs: [...needs.known.keys()].map((text) => JSON.parse(text)) };
};

/**
 * `always`: the skills without phrases. `keys`: what is said → the needs that it meets. `waiting`: a line a need, the
 * phrases that need it, each under the rarest of its needs, as `skill,other need,other need`.
 */
const indexOf = (skills, needsOfPhrase) => {
  const { always, phrases, needs } = phrasesOf(skills, needsOfPhrase);
  const count = needs.map(() => 0);
  for (const [, each] of phrases) for (const need of each) count[need] += 1;
  const waiting = needs.map(() => new Set());
  for (const [at, each] of phrases) {
    const [rarest, ...others] = [...new Set(each)].sort((a, b) => count[a] - count[b] || a - b);
    waiting[rarest].add([at, ...others].join());
  }
  const keys = new Map();
  needs.forEach((all, need) => {
    for (const key of all) keys.set(key, [...(keys.get(key) ?? []), need]);
  });
  return { always, keys, waiting: waiting.map((each) => [...each].join(';')).join('\n') };
};

/**
 * Skills of turns of phrase. `waiting`: a line a form, `skill<TAB>word|word&word`, what it needs besides its rarest need;
 * `words`: word → the forms whose rarest need it meets. A skill of a form that needs nothing is asked always.
 */
const formsOf = (skills, { rarestOf, requiredIn, waysIn }, always) => {
  const waiting = numbering();
  const words = new Map();
  skills.forEach(({ forms }, at) => {
    const each = (forms ?? []).flatMap(waysIn).map(requiredIn);
    if (each.some((needs) => needs.length === 0)) always.push(at);
    else
      for (const needs of each) {
        const rarest = rarestOf(needs);
        const others = needs.filter((one) => one !== rarest).map((one) => one.join('|'));
        const form = waiting.of(`${at}\t${others.join('&')}`);
        for (const word of rarest) words.set(word, (words.get(word) ?? new Set()).add(form));
      }
  });
  return {
    waiting: [...waiting.known.keys()].join('\n'),
    words: new Map([...words].map(([word, forms]) => [word, [...forms]])),
  };
};

/** Every word that a phrase has, and what says it. */
const partsOf = (skills, { keysOfPart, phraseOf }) => {
  const parts = new Set(skills.flatMap((skill) => (skill.says ?? []).flatMap(phraseOf)));
  return new Map([...parts].filter((part) => !part.startsWith('{')).map((part) => [part, keysOfPart(part)]));
};

const source = ({ index, forms, parts, places, words, kept }) => {
  const files = numbering();
  const at = places.map(({ file, exported, at }) => `${files.of(`${file}:${exported}`)},${at}`);
  const names = [...files.known.keys()].map((place) => place.split(':'));
  return `
${names.map(([file, exported], at) => `import { ${exported} as skill${at} } from './skills/${file}';`).join('\n')}
import { saidAsLine } from './frames/wording.ts';
import { readyKeys, saidIn } from './phrase.ts';
${LOOK_UP}
${LOOK_WITHIN}
const LOAD = [${names.map((_, at) => `() => skill${at}`).join(', ')}];
const PLACES = ${JSON.stringify(at.join(';'))}.split(';');
const WAITING = ${JSON.stringify(index.waiting)}.split('\\n');
const FORMS = ${JSON.stringify(forms.waiting)}.split('\\n');
const formsWithin = lookWithin(${headBucketsOf(forms.words)});
const spokenIn = (tokens) => {
  const line = saidAsLine(tokens);
  const spoken = new Set();
  for (const number of formsWithin(line)) {
    const [skill, needs] = FORMS[number].split('\\t');
    if (spoken.has(skill)) continue;
    if (needs === '' || needs.split('&').every((words) => words.split('|').some((word) => line.includes(word)))) spoken.add(skill);
  }
  return spoken;
};
const ALWAYS = '${index.always.join()}'.split(',');
const needsMetBy = lookUp(${bucketsOf(index.keys)});
readyKeys(lookUp(${bucketsOf(parts)}));
const made = [];
const skillAt = (number) => {
  const [load, at] = PLACES[number].split(',');
  made[load] ??= LOAD[load]();
  return at === '-1' ? made[load] : made[load][at];
};
export const skillsFor = (tokens) => {
  const met = new Set();
  for (const key of saidIn(tokens)) for (const need of needsMetBy(key) ?? []) met.add(need);
  const meant = new Set([...ALWAYS, ...spokenIn(tokens)]);
  for (const need of met)
    for (const phrase of WAITING[need] === '' ? [] : WAITING[need].split(';')) {
      const [skill, ...others] = phrase.split(',');
      if (others.every((other) => met.has(other))) meant.add(skill);
    }
  return [...meant].sort((a, b) => a - b).map(skillAt);
};
let words;
export const skillWords = () => {
  words ??= new Set(${JSON.stringify(words.join(' '))}.split(' '));
  return words;
};
let kept;
export const keptWords = () => {
  kept ??= new Set(${JSON.stringify(kept.join(' '))}.split(' '));
  return kept;
};
`;
};

/** What stands in the place of src/planner/offline/catalog.ts. `root`: of the checkout, with a slash at its end. */
export const skillIndex = async (root) => {
  const base = root.replace(/\/$/, '');
  const [{ skills }, phrase, required, found] = await Promise.all([
    import(`${base}${FOLDER}list.ts`),
    import(`${base}/src/planner/offline/phrase.ts`),
    import(`${base}/src/planner/offline/frames/required.ts`),
    declared(base),
  ]);
  const places = skills.map((skill) => found.get(skill));
  const lost = skills.find((_skill, at) => places[at] === undefined);
  if (lost !== undefined) throw new Error(`no file of ${FOLDER} exports the skill ${lost.name}`);
  const words = [...new Set(skills.flatMap((skill) => skill.words ?? []))];
  const kept = [...new Set(skills.flatMap((skill) => skill.keeps ?? []))];
  const index = indexOf(skills, phrase.needsOfPhrase);
  const forms = formsOf(skills, required, index.always);
  return source({ index, forms, parts: partsOf(skills, phrase), places, words, kept });
};
