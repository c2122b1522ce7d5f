/** Learning from a turn, after the prompt is back: recipes and preferences. `taught` is pure, and the same for a rebuild. */
import type { TurnEvent } from '../event.ts';
import { type Lived, learnPreferences, ranUnasked } from './preferences/lesson.ts';
import { type Lesson, learnRecipe } from './recipes.ts';
import type { Memory } from './shape.ts';
import type { Store, Updated } from './store.ts';
import { foldTurn, type Turn } from './turns.ts';

export interface LearnOptions {
  readonly now?: number;
  /** Replaces secrets; what it would change is not learned. */
  readonly mask?: (text: string) => string;
  /** The turn before it in the same shell. */
  readonly previous?: Turn | undefined;
}

/** `nothing`: the turn taught nothing, and no file was touched. */
export type Learned = { readonly kind: 'nothing' } | { readonly kind: 'learned'; readonly updated: Updated };

const NOTHING: Learned = { kind: 'nothing' };

/** A person's own shell line is no lesson; a request they corrected is. */
const lessonOf = (turn: Turn, now: number): Lesson | undefined => {
  const { plan, proposed, cwd, status, consent } = turn;
  if (
    plan === undefined ||
    turn.route !== 'ask' ||
    turn.by !== 'person' ||
    turn.cut ||
    turn.planned ||
    status === 'unfinished'
  )
    return undefined;
  // `/fix` is no request that comes again: what it mends is another command each time.
  if (turn.line.startsWith('/')) return undefined;
  const edited = turn.plans === 2 && plan.source === 'typed' && proposed?.source !== 'typed';
  // Several plans of a model: the last one alone does not answer the request.
  if (turn.plans > 1 && !edited) return undefined;
  const approved = consent?.given ?? true;
  const { request } = proposed ?? plan;
  const from = proposed?.because?.map((each) => each.from);
  const lesson = { request, plan, outcome: { status }, approved, edited, cwd, now, evidence: turn.turn };
  return from === undefined ? lesson : { ...lesson, from };
};

/** The memory after a turn; the very same where it taught nothing. */
export const taught = (memory: Memory, lived: Lived): Memory => {
  const preferences = learnPreferences(memory.preferences, lived);
  const lesson = lessonOf(lived.turn, lived.now);
  const recipes = lesson === undefined ? memory.recipes : learnRecipe(memory.recipes, lesson);
  if (preferences === memory.preferences && recipes === memory.recipes) return memory;
  return { ...memory, preferences, recipes };
};

/** A secret in what was said or run: nothing of it is kept. */
const holdsSecret = ({ line, plan, proposed }: Turn, mask: (text: string) => string): boolean => {
  const text = JSON.stringify([line, plan?.steps, proposed?.steps]);
  return mask(text) !== text;
};

/** What is typed after this turn may say something of it: it was turned down, or ran without a question. */
const isAwaited = (turn: Turn): boolean => turn.consent?.given === false || ranUnasked(turn);

/** Whoever clears the screen or looks around has not answered yet. */
const LOOKS = /^(?:clear|reset|ls|ll|la|l|pwd|history)(?:\s|$)/;

/** The turn that the next line may say something of. `previous`: the one that this line could have. */
export const awaited = (turn: Turn, previous: Turn | undefined): Turn | undefined => {
  if (isAwaited(turn)) return turn;
  return turn.plan?.source === 'typed' && turn.plans === 1 && LOOKS.test(turn.line) ? previous : undefined;
};

/** A typed command teaches only right after a proposal. */
const mayTeach = ({ plan, proposed }: Turn, previous: Turn | undefined): boolean =>
  plan !== undefined &&
  (plan.source !== 'typed' || proposed !== undefined || (previous !== undefined && isAwaited(previous)));

/** Takes the events of one turn, or the turn itself. Failing to write is a value. */
export const learn = async (
  given: readonly TurnEvent[] | Turn,
  store: Store,
  { now = Date.now(), mask = (text) => text, previous }: LearnOptions = {},
): Promise<Learned> => {
  const turn = 'status' in given ? given : foldTurn(given);
  if (turn === undefined || !mayTeach(turn, previous) || holdsSecret(turn, mask)) return NOTHING;
  const lived: Lived = { turn, previous, now };
  // Cheap look before the lock: most turns teach nothing.
  const { memory } = store.read();
  if (taught(memory, lived) === memory) return NOTHING;
  return { kind: 'learned', updated: await store.update((current) => taught(current, lived)) };
};
