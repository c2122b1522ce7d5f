/** A recipe for a request that is said in other words or of other values. Pure, no model: by meanings of words and by comparing. */
import type { Step } from '../../plan.ts';
import type { Recipe } from '../shape.ts';
import { type Aligned, align, isKeyOfToday, keyOf, mayAlign, type Pair } from './align.ts';
import { fill } from './fill.ts';
import { type Request, readRequest } from './request.ts';
import { isByProgram, isLikelyName } from './unproved.ts';

const LONGEST = 300;

interface Ready {
  readonly request: Request;
  readonly proved: ReadonlySet<string>;
}

/** Reading a request takes longer than comparing two; recipes are values and never change. */
const ready = new WeakMap<Recipe, Ready>();

const readyOf = (recipe: Recipe): Ready => {
  const known = ready.get(recipe);
  if (known !== undefined) return known;
  const proved = new Set(recipe.varies ?? []);
  const made = { request: readRequest(recipe.said, new Set([...proved].map((name) => name.toLowerCase()))), proved };
  ready.set(recipe, made);
  return made;
};

/** Values of a request that was read without knowing that a word of the recipe's is a name. */
const asNames = (recipe: Request, asked: Request): Request => {
  const names =
    recipe.values.filter(({ kind }) => kind === 'name').length -
    asked.values.filter(({ kind }) => kind === 'name').length;
  if (names <= 0) return asked;
  const known = new Set(recipe.terms.map(({ term }) => term));
  const unknown = asked.terms.filter(({ term }) => !known.has(term));
  if (unknown.length < names) return asked;
  const taken = unknown.slice(-names);
  const role = (term: string) => (term.startsWith('to:') ? ('to' as const) : ('' as const));
  return {
    terms: asked.terms.filter((term) => !taken.includes(term)),
    values: [
      ...asked.values,
      ...taken.map(({ term, word, at }) => ({ kind: 'name' as const, text: word, role: role(term), at })),
    ].sort((a, b) => a.at - b.at),
  };
};

/** `Build` and `build` can be two folders. */
const sameCase = (recipe: Request, asked: Request): boolean =>
  recipe.terms.every(({ word }) => {
    const same = asked.terms.find((one) => one.word.toLowerCase() === word.toLowerCase());
    return same === undefined || same.word === word || same.at === 0;
  });

const stepsFor = (recipe: Recipe, asked: Request): readonly Step[] | undefined => {
  const { request, proved } = readyOf(recipe);
  const aligned = align(request, asNames(request, asked));
  if (aligned === undefined || !sameCase(request, asked)) return undefined;
  const names = likelyNames(recipe, request, aligned);
  return names && fill(recipe.steps, { pairs: [...aligned.pairs, ...names], proved });
};

/** The one word that is another, where that may be; undefined where it may not. */
const likelyNames = (
  { steps, edited }: Recipe,
  request: Request,
  { names, words }: Aligned,
): readonly Pair[] | undefined => {
  const [pair] = words;
  if (pair === undefined) return [];
  if (words.length > 1 || edited) return undefined;
  const [old, now] = pair;
  if (old === request.terms[0] && isByProgram(steps, now)) return [];
  return isLikelyName(steps, old, now) ? names : undefined;
};

export interface Found {
  readonly recipe: Recipe;
  readonly steps: readonly Step[];
}

const isOpen = (recipe: Recipe, cwd: string | undefined): boolean =>
  recipe.retired === undefined && recipe.exact === undefined && (recipe.cwd === undefined || recipe.cwd === cwd);

/** The key of a request, to be kept with its recipe. */
export const requestKey = (request: string): string => keyOf(readRequest(request));

const mayFit = ({ key, varies }: Recipe, asked: string): boolean =>
  key === undefined || varies !== undefined || !isKeyOfToday(key) || mayAlign(key, asked);

/** The recipe that answers this request with its own values; undefined where none does, or two do and disagree. */
export const likeRecipe = (request: string, recipes: readonly Recipe[], cwd?: string): Found | undefined => {
  if (request.length > LONGEST) return undefined;
  const asked = readRequest(request);
  const key = keyOf(asked);
  const found = recipes
    .filter((recipe) => isOpen(recipe, cwd) && mayFit(recipe, key))
    .flatMap((recipe) => {
      const steps = stepsFor(recipe, asked);
      return steps === undefined ? [] : [{ recipe, steps }];
    });
  const [best] = found.toSorted((a, b) => b.recipe.uses - a.recipe.uses);
  const text = JSON.stringify(best?.steps.map(commandOf));
  return found.every(({ steps }) => JSON.stringify(steps.map(commandOf)) === text) ? best : undefined;
};

const commandOf = (step: Step): unknown => (step.kind === 'shell' ? step.command : [step.tool, step.input]);

const sameSteps = (a: readonly Step[], b: readonly Step[]): boolean =>
  JSON.stringify(a.map(commandOf)) === JSON.stringify(b.map(commandOf));

/** `same`: the recipe, filled with the other's values, is the other plan. `otherwise`: the same request, but another plan. */
export type Compared =
  | { readonly kind: 'same'; readonly varies: readonly string[] }
  | { readonly kind: 'otherwise' }
  | undefined;

const varying = ({ pairs, names }: Aligned): readonly string[] =>
  [...pairs, ...names].filter(({ from, to }) => from.text !== to.text).map(({ from }) => from.text);

/** What a second plan that worked, for another request, shows of a recipe. */
export const compare = (recipe: Recipe, request: string, steps: readonly Step[]): Compared => {
  if (request.length > LONGEST) return undefined;
  const { request: own } = readyOf(recipe);
  const aligned = align(own, asNames(own, readRequest(request)));
  if (aligned === undefined) return undefined;
  const varies = varying(aligned);
  const filled = fill(recipe.steps, { pairs: [...aligned.pairs, ...aligned.names], proved: new Set(varies) });
  if (filled !== undefined && sameSteps(filled, steps)) return { kind: 'same', varies };
  return aligned.names.length === 0 ? { kind: 'otherwise' } : undefined;
};
