// The offline planner's skills, as the bundle has them: which skills a request can mean is found out here, from the phrases
// that they declare, so that a start loads and tries the ten at hand and not the other eight hundred.
import { readdir } from 'node:fs/promises';

const FOLDER = '/src/planner/offline/skills/';
/** Files that only gather what others declare. */
const LISTS = ['list.ts', 'machine-list.ts'];

/** Skill → the file and the export that declares it, and its place there. */
const declared = async (root) => {
  const places = new Map();
  const files = (await readdir(`${root}${FOLDER}`)).filter((file) => file.endsWith('.ts') && !LISTS.includes(file));
  for (const file of files.sort()) {
    for (const [exported, value] of Object.entries(await import(`${root}${FOLDER}${file}`))) {
      const all = Array.isArray(value) ? value : [value];
      all.forEach((skill, at) => {
        const known = places.get(skill);
        if (known === undefined || known.size > all.length)
          places.set(skill, { file, exported, size: all.length, at: Array.isArray(value) ? at : -1 });
      });
    }
  }
  return places;
};

/** Numbers for what is met again and again. */
const numbering = () => {
  const known = new Map();
  return { known, of: (key) => known.get(key) ?? (known.set(key, known.size), known.size - 1) };
};

const byLength = (a, b) => a.length - b.length;

/**
 * Each phrase waits for the rarest of the words that it needs: `waiting[need]` are the phrases that need it, each as
 * `[skill, ...other needs]`; `needs[key]` are the needs that a key meets. `always` are the skills without phrases.
 */
const indexOf = (skills, needsOfPhrase) => {
  const needs = numbering();
  const always = [];
  const phrases = [];
  skills.forEach((skill, at) => {
    const said = (skill.says ?? []).map(needsOfPhrase);
    if (said.length === 0 || said.some((each) => each.length === 0)) always.push(at);
    else for (const each of said) phrases.push([at, each.map((keys) => needs.of(JSON.stringify([...keys].sort())))]);
  });
  const count = new Array(needs.known.size).fill(0);
  for (const [, each] of phrases) for (const need of each) count[need] += 1;
  const waiting = count.map(() => new Map());
  for (const [at, each] of phrases) {
    const [rarest, ...others] = [...new Set(each)].sort((a, b) => count[a] - count[b] || a - b);
    waiting[rarest].set([at, ...others].join(), [at, ...others]);
  }
  const keys = {};
  for (const [text, need] of needs.known) for (const key of JSON.parse(text)) (keys[key] ??= []).push(need);
  return { always, keys, waiting: waiting.map((each) => [...each.values()].sort(byLength)) };
};

const source = ({ index, places, words }) => {
  const files = numbering();
  const at = places.map(({ file, exported, at }) => [files.of(`${file}:${exported}`), at]);
  const loads = [...files.known.keys()].map((place) => {
    const [file, exported] = place.split(':');
    return `() => require('./skills/${file}').${exported}`;
  });
  return `
import { saidIn } from './phrase.ts';
const LOAD = [${loads.join(', ')}];
const PLACES = JSON.parse(${JSON.stringify(JSON.stringify(at))});
const INDEX = JSON.parse(${JSON.stringify(JSON.stringify(index))});
const made = [];
const skillAt = (number) => {
  const [load, at] = PLACES[number];
  const all = (made[load] ??= LOAD[load]());
  return at === -1 ? all : all[at];
};
export const skillsFor = (tokens) => {
  const met = new Set();
  for (const key of saidIn(tokens)) for (const need of Object.hasOwn(INDEX.keys, key) ? INDEX.keys[key] : []) met.add(need);
  const meant = new Set(INDEX.always);
  for (const need of met)
    for (const phrase of INDEX.waiting[need]) {
      let at = 1;
      while (at < phrase.length && met.has(phrase[at])) at += 1;
      if (at === phrase.length) meant.add(phrase[0]);
    }
  return [...meant].sort((a, b) => a - b).map(skillAt);
};
let words;
export const skillWords = () => (words ??= new Set(${JSON.stringify(words.join(' '))}.split(' ')));
`;
};

/** Stands in for src/planner/offline/catalog.ts in the bundle. */
export const skillIndex = (root) => ({
  name: 'skill-index',
  setup(builder) {
    builder.onLoad({ filter: /\/src\/planner\/offline\/catalog\.ts$/ }, async () => {
      const base = root.replace(/\/$/, '');
      const [{ skills }, { needsOfPhrase }, found] = await Promise.all([
        import(`${base}${FOLDER}list.ts`),
        import(`${base}/src/planner/offline/phrase.ts`),
        declared(base),
      ]);
      const places = skills.map((skill) => found.get(skill));
      const lost = skills.find((_skill, at) => places[at] === undefined);
      if (lost !== undefined) throw new Error(`no file of ${FOLDER} exports the skill ${lost.name}`);
      const words = [...new Set(skills.flatMap((skill) => skill.words ?? []))];
      const contents = source({ index: indexOf(skills, needsOfPhrase), places, words });
      return { contents, resolveDir: `${root}src/planner/offline` };
    });
  },
});
