/** Recipes: plans that were approved and worked, given again for the same request, or a like one, without asking a model. */
import type { Outcome, Plan, Step } from '../plan.ts';
import { compare, likeRecipe, requestKey } from './recipes/like.ts';
import type { Recipe } from './shape.ts';

/** What a turn taught: the plan that ran for a request, and how it ended. */
export interface Lesson {
  readonly request: string;
  readonly plan: Plan;
  readonly outcome: Pick<Outcome, 'status'>;
  readonly approved: boolean;
  /** The person changed the plan before it ran: what ran is theirs. */
  readonly edited: boolean;
  readonly cwd: string;
  readonly now: number;
  /** The turn's id. */
  readonly evidence: string;
  /** Ids of what the proposal that was changed came from. */
  readonly from?: readonly string[];
}

const MOST = 500;
/** A recipe that failed so often is not learned again. */
const HOPELESS = 3;
const LONGEST_REQUEST = 500;
/** A day, or a second since the epoch, written out in a command: right today, wrong tomorrow. */
const MOMENT = /\b(?:\d{4}-\d{2}-\d{2}|1\d{9})\b/g;

const words = (request: string): string => request.normalize('NFC').trim().replace(/\s+/g, ' ');

/** The key of a request: lower case, single spaces, no closing punctuation (a lone `.` is a folder and stays). */
export const normaliseRequest = (request: string): string => {
  const said = words(request);
  // The classes of all letters are slow to compile: asked only where there is something to cut.
  const cut = /[.!?…。！？]$/.test(said) ? said.replace(/(?<=[\p{L}\p{N}])(?:[.!?…。！？]+|\s[!?]+)$/u, '') : said;
  return cut.toLowerCase();
};

const textOf = (steps: readonly Step[]): string => JSON.stringify(steps);

/** A word that a step repeats must be in the same case: `Build` and `build` can be two folders. */
const sameNames = (request: string, recipe: Recipe): boolean => {
  const asked = words(request).split(' ');
  const steps = textOf(recipe.steps);
  return words(recipe.said)
    .split(' ')
    .every((word, index) => word === asked[index] || !steps.includes(word.replace(/[.!?…。！？]+$/u, '')));
};

const exactRecipe = (request: string, recipes: readonly Recipe[], cwd: string | undefined): Recipe | undefined => {
  const key = normaliseRequest(request);
  const fits = (one: Recipe): boolean =>
    one.request === key && one.retired === undefined && (one.cwd === undefined || one.cwd === cwd);
  return recipes.find((one) => fits(one) && sameNames(request, one));
};

const times = (uses: number): string => (uses === 1 ? 'once' : `${uses} times`);

/** How a recipe is known outside: its id, or its request where it is of old. */
export const recipeId = (recipe: Recipe): string => recipe.id ?? recipe.request;

/** The plan of the recipe that answers this request, if there is one. `cwd`: absolute, for recipes of one folder. */
export const recipeFor = (
  request: string,
  recipes: readonly Recipe[],
  { cwd }: { readonly cwd?: string } = {},
): Plan | undefined => {
  const exact = exactRecipe(request, recipes, cwd);
  const found = exact === undefined ? likeRecipe(request, recipes, cwd) : { recipe: exact, steps: exact.steps };
  if (found === undefined) return undefined;
  const { recipe, steps } = found;
  const reason = `you approved this before and it worked (${times(recipe.uses)})`;
  const like = exact === undefined ? `like “${recipe.said}”, which you approved and which worked` : reason;
  const from = recipeId(recipe);
  const because = [{ step: steps[0]!.id, text: `because ${like} (${from})`, from }];
  return {
    request,
    source: 'recipe',
    steps,
    confidence: exact === undefined ? 0.9 : 1,
    reason: exact ? reason : like,
    because,
  };
};

/** True when the plan holds a moment that the request did not name. */
const isOfToday = (plan: Plan, request: string): boolean =>
  (textOf(plan.steps).match(MOMENT) ?? []).some((moment) => !request.includes(moment));

/** What is kept in the memory is kept once. */
const keeps = (step: Step): boolean => step.kind === 'tool' && /^memory_(?:note|replace)$/.test(step.tool);

const isWorthLearning = ({ request, plan, outcome, approved, edited }: Lesson): boolean =>
  approved &&
  outcome.status === 'done' &&
  (plan.source === 'model' || edited) &&
  plan.steps.length > 0 &&
  !plan.steps.some(keeps) &&
  request.length <= LONGEST_REQUEST &&
  /\p{L}/u.test(request) &&
  !isOfToday(plan, request);

const nextId = (recipes: readonly Recipe[]): string =>
  `r${Math.max(0, ...recipes.map(({ id = '' }) => Number(/^r(\d+)$/.exec(id)?.[1] ?? 0))) + 1}`;

const fresh = (
  { request, plan, cwd, now, evidence, edited }: Lesson,
  old: Recipe | undefined,
  recipes: readonly Recipe[],
): Recipe => ({
  id: old?.id ?? nextId(recipes),
  request: normaliseRequest(request),
  said: words(request),
  key: requestKey(words(request)),
  steps: plan.steps,
  reason: plan.reason,
  evidence,
  since: now,
  used: now,
  uses: 1,
  failures: old?.failures ?? 0,
  ...(edited && { edited }),
  ...(cwd.length > 1 && textOf(plan.steps).includes(cwd) && { cwd }),
});

/** The least recently used go first, retired ones before all. */
const bounded = (recipes: readonly Recipe[]): readonly Recipe[] => {
  if (recipes.length <= MOST) return recipes;
  const worth = (one: Recipe): number =>
    one.retired === undefined ? one.used : one.used - Number.MAX_SAFE_INTEGER / 2;
  return recipes.toSorted((a, b) => worth(b) - worth(a)).slice(0, MOST);
};

/** A recipe that was used: counted, or retired when it failed. A refusal or Ctrl-C says nothing about it. */
const counted = (recipe: Recipe, { outcome, now }: Lesson): Recipe => {
  if (outcome.status === 'done') return { ...recipe, uses: recipe.uses + 1, used: now };
  if (outcome.status !== 'failed') return recipe;
  return { ...recipe, failures: recipe.failures + 1, used: now, retired: now };
};

const isFor = (recipe: Recipe, lesson: Lesson): boolean =>
  recipe.request === normaliseRequest(lesson.request) && (recipe.cwd === undefined || recipe.cwd === lesson.cwd);

/** The recipe that the plan came from: of this request, or the one that it was filled from. */
const usedBy = (recipes: readonly Recipe[], lesson: Lesson): Recipe | undefined => {
  const from = lesson.from ?? lesson.plan.because?.map((each) => each.from) ?? [];
  return recipes.find((recipe) => from.includes(recipeId(recipe))) ?? recipes.find((recipe) => isFor(recipe, lesson));
};

const replaced = (recipes: readonly Recipe[], old: Recipe, now: Recipe): readonly Recipe[] =>
  recipes.map((recipe) => (recipe === old ? now : recipe));

const MOST_EXAMPLES = 5;

/** One recipe more, unless it is one that is there with other values: then that one is known to vary in them. */
const withLesson = (recipes: readonly Recipe[], lesson: Lesson, old: Recipe | undefined): readonly Recipe[] => {
  const rest = recipes.filter((recipe) => recipe !== old);
  for (const recipe of rest) {
    if (recipe.retired !== undefined || recipe.exact || lesson.edited) continue;
    const compared = compare(recipe, words(lesson.request), lesson.plan.steps);
    if (compared === undefined) continue;
    if (compared.kind === 'otherwise')
      return bounded([...replaced(rest, recipe, { ...recipe, exact: true }), fresh(lesson, old, recipes)]);
    const examples = [...new Set([...(recipe.examples ?? []), words(lesson.request)])].slice(-MOST_EXAMPLES);
    const varies = [...new Set([...(recipe.varies ?? []), ...compared.varies])];
    return replaced(rest, recipe, { ...recipe, examples, varies, uses: recipe.uses + 1, used: lesson.now });
  }
  return bounded([...rest, fresh(lesson, old, recipes)]);
};

/** A recipe whose plan was changed before it ran: of another request, it answers only its own from now on. */
const corrected = (recipes: readonly Recipe[], lesson: Lesson): readonly Recipe[] => {
  const used = lesson.edited ? usedBy(recipes, lesson) : undefined;
  if (used === undefined || isFor(used, lesson)) return recipes;
  return replaced(recipes, used, { ...used, exact: true });
};

/** The recipes after a turn; the very same array when there was nothing to learn. */
export const learnRecipe = (recipes: readonly Recipe[], lesson: Lesson): readonly Recipe[] => {
  if (lesson.plan.source === 'recipe' && !lesson.edited) {
    const old = usedBy(recipes, lesson);
    if (old === undefined) return recipes;
    const now = counted(old, lesson);
    return now === old ? recipes : replaced(recipes, old, now);
  }
  const old = recipes.find((recipe) => isFor(recipe, lesson));
  if (!isWorthLearning(lesson) || (old?.failures ?? 0) >= HOPELESS) return recipes;
  return withLesson(corrected(recipes, lesson), lesson, old);
};
