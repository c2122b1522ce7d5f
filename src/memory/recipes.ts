/** Recipes: plans that were approved and worked, given again for the same request without asking a model. */
import type { Outcome, Plan, Step } from '../plan.ts';
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

/** The plan of the recipe that answers this request, if there is one. `cwd`: absolute, for recipes of one folder. */
export const recipeFor = (
  request: string,
  recipes: readonly Recipe[],
  { cwd }: { readonly cwd?: string } = {},
): Plan | undefined => {
  const key = normaliseRequest(request);
  const fits = (one: Recipe): boolean =>
    one.request === key && one.retired === undefined && (one.cwd === undefined || one.cwd === cwd);
  const recipe = recipes.find((one) => fits(one) && sameNames(request, one));
  if (recipe === undefined) return undefined;
  const times = recipe.uses === 1 ? 'once' : `${recipe.uses} times`;
  const reason = `you approved this before and it worked (${times})`;
  return { request, source: 'recipe', steps: recipe.steps, confidence: 1, reason };
};

/** True when the plan holds a moment that the request did not name. */
const isOfToday = (plan: Plan, request: string): boolean =>
  (textOf(plan.steps).match(MOMENT) ?? []).some((moment) => !request.includes(moment));

const isWorthLearning = ({ request, plan, outcome, approved, edited }: Lesson): boolean =>
  approved &&
  outcome.status === 'done' &&
  (plan.source === 'model' || edited) &&
  plan.steps.length > 0 &&
  request.length <= LONGEST_REQUEST &&
  /\p{L}/u.test(request) &&
  !isOfToday(plan, request);

const fresh = ({ request, plan, cwd, now, evidence }: Lesson, old: Recipe | undefined): Recipe => ({
  request: normaliseRequest(request),
  said: words(request),
  steps: plan.steps,
  reason: plan.reason,
  evidence,
  since: now,
  used: now,
  uses: 1,
  failures: old?.failures ?? 0,
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

/** The recipes after a turn; the very same array when there was nothing to learn. */
export const learnRecipe = (recipes: readonly Recipe[], lesson: Lesson): readonly Recipe[] => {
  const old = recipes.find((recipe) => isFor(recipe, lesson));
  if (old !== undefined && lesson.plan.source === 'recipe' && !lesson.edited) {
    const now = counted(old, lesson);
    return now === old ? recipes : recipes.map((recipe) => (recipe === old ? now : recipe));
  }
  if (!isWorthLearning(lesson) || (old?.failures ?? 0) >= HOPELESS) return recipes;
  return bounded([...recipes.filter((recipe) => recipe !== old), fresh(lesson, old)]);
};
