/** How clean the memory stays over a long life: entries that say nothing, say it twice, or are of no use any more. */

import { isInForce } from '../../src/memory/core.ts';
import { withFact } from '../../src/memory/facts.ts';
import { learnRecipe } from '../../src/memory/recipes.ts';
import { EMPTY, type Memory } from '../../src/memory/shape.ts';
import { livedThrough } from './preferences.ts';
import { stories } from './recipes.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const OLD = 90 * DAY;

/** Facts said again, in other letters, as they were recalled, and anew. */
const said = (memory: Memory, now: number, i: number): Memory => {
  const texts = [
    `the host-${i} server is at 10.0.0.${i}`,
    `The host-${i}  server is at 10.0.0.${i}`,
    `the host-${i} server is at 10.0.0.${i} (since 2026-01-01)`,
    `the host-${i} server is 10.0.1.${i}`,
  ];
  return texts.reduce(
    (known, text, at) => withFact(known, { text, source: 'person', evidence: '', now: now + at }),
    memory,
  );
};

/** Every story's recipes learned three times over, those asked again counted as uses. */
const recipesOf = (now: number): Memory['recipes'] => {
  const all = [...stories('recipes.txt'), ...stories('recipes-held-out.txt')].flatMap(({ recipes }) => recipes);
  const lessons = [...all, ...all, ...all].map((recipe, i) => ({
    request: recipe.said,
    plan: { request: recipe.said, source: 'model' as const, steps: recipe.steps, confidence: 1, reason: '' },
    outcome: { status: 'done' as const },
    approved: true,
    edited: false,
    cwd: '/home/sam',
    now: now + i,
    evidence: String(i),
  }));
  return lessons.reduce(learnRecipe, [] as Memory['recipes']);
};

const twice = (keys: readonly string[]): number => keys.length - new Set(keys).size;

/** Prints the figure. */
export const junk = (): readonly [string, string] => {
  let memory = livedThrough(START);
  const end = START + 200 * DAY;
  memory = { ...EMPTY, preferences: memory.preferences, recipes: recipesOf(end) };
  for (let i = 0; i < 30; i += 1) memory = said(memory, end, i);
  const { preferences, recipes, facts } = memory;
  const current = facts.filter(({ until }) => until === undefined);
  const useless =
    twice(preferences.map(({ about, choice, places }) => JSON.stringify([about, choice, places]))) +
    preferences.filter((one) => !isInForce(one) && end - (one.used ?? one.since) > OLD).length +
    twice(recipes.map(({ request, cwd }) => `${request} ${cwd}`)) +
    recipes.filter(({ retired }) => retired !== undefined).length +
    twice(current.map(({ text }) => text.toLowerCase().replace(/\s+/g, ' ')));
  const all = preferences.length + recipes.length + current.length;
  return [
    'share of entries that are junk after 200 days',
    `${useless} of ${all} = ${((100 * useless) / all).toFixed(1)} %`,
  ];
};
