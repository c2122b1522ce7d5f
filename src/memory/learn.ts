/** Learning from a turn, after the prompt is back. */
import type { TurnEvent } from '../event.ts';
import { type Lesson, learnRecipe } from './recipes.ts';
import type { Store, Updated } from './store.ts';
import { foldTurn, type Turn } from './turns.ts';

export interface LearnOptions {
  readonly now?: number;
  /** Replaces secrets; what it would change is not learned. */
  readonly mask?: (text: string) => string;
}

/** `nothing`: the turn taught nothing, and no file was touched. */
export type Learned = { readonly kind: 'nothing' } | { readonly kind: 'learned'; readonly updated: Updated };

const NOTHING: Learned = { kind: 'nothing' };

/** A person's own shell line is no lesson; a request they corrected is. */
const lessonOf = (turn: Turn, now: number): Lesson | undefined => {
  const { plan, proposed, cwd, status, consent } = turn;
  if (plan === undefined || turn.route !== 'ask' || turn.by !== 'person' || turn.cut || status === 'unfinished')
    return undefined;
  const edited = turn.plans === 2 && plan.source === 'typed' && proposed?.source !== 'typed';
  // Several plans of a model: the last one alone does not answer the request.
  if (turn.plans > 1 && !edited) return undefined;
  const approved = consent?.given ?? true;
  const { request } = proposed ?? plan;
  return { request, plan, outcome: { status }, approved, edited, cwd, now, evidence: turn.turn };
};

/** Cheap look before the lock: most turns teach nothing. */
const mayTeach = ({ plan, edited, outcome }: Lesson): boolean =>
  plan.source === 'recipe' || (outcome.status === 'done' && (plan.source === 'model' || edited));

/** Takes the events of one turn, or the turn itself. Failing to write is a value. */
export const learn = async (
  given: readonly TurnEvent[] | Turn,
  store: Store,
  { now = Date.now(), mask = (text) => text }: LearnOptions = {},
): Promise<Learned> => {
  const turn = 'status' in given ? given : foldTurn(given);
  const lesson = turn === undefined ? undefined : lessonOf(turn, now);
  if (lesson === undefined || !mayTeach(lesson)) return NOTHING;
  const text = JSON.stringify([lesson.request, lesson.plan.steps]);
  if (mask(text) !== text) return NOTHING;
  const updated = await store.update((memory) => {
    const recipes = learnRecipe(memory.recipes, lesson);
    return recipes === memory.recipes ? memory : { ...memory, recipes };
  });
  return { kind: 'learned', updated };
};
