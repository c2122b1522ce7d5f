/** The memory made again from the journal alone: each turn is learned from as it was then, each word about the memory said again. */
import { type MemoryAct, preferenceKey, recipeKey, ruleKey } from './act.ts';
import { withFact } from './facts.ts';
import { awaited, taught } from './learn.ts';
import { withPreference } from './preferences/told.ts';
import { replay } from './replay.ts';
import { withRouteRule } from './rules.ts';
import { EMPTY, type Memory } from './shape.ts';
import { shellOf } from './shell-of.ts';
import type { Store, Updated } from './store.ts';
import type { Turn } from './turns.ts';

const without = (memory: Memory, keys: ReadonlySet<string>): Memory => ({
  ...memory,
  preferences: memory.preferences.filter((one) => !keys.has(preferenceKey(one))),
  recipes: memory.recipes.filter((one) => !keys.has(recipeKey(one))),
  routeRules: memory.routeRules.filter((one) => !keys.has(ruleKey(one))),
});

/** What was blotted out was to be forgotten. */
const isBlottedAct = (act: MemoryAct): boolean =>
  act.act !== 'forgot' && (act.act === 'reads' ? act.line : act.text).includes('***');

const withAct = (memory: Memory, act: MemoryAct, now: number): Memory => {
  if (isBlottedAct(act)) return memory;
  switch (act.act) {
    case 'fact':
      return withFact(memory, { ...act, now });
    case 'prefers':
      return withPreference(memory, act.text, now) ?? memory;
    case 'reads':
      return withRouteRule(memory, act, now);
    case 'forgot':
      return without(memory, new Set(act.keys));
  }
};

const isBlotted = ({ line }: Turn): boolean => /\*{3}/.test(line);

/** Pure but for reading the journal. `mask`: what it would change is not learned. */
export const rebuilt = (folder: string, mask: (text: string) => string = (text) => text): Memory => {
  let memory: Memory = EMPTY;
  /** What the next line of each shell may say something of. */
  const open = new Map<string, Turn>();
  for (const one of replay(folder)) {
    if (one.kind === 'act') memory = withAct(memory, one.act, one.at);
    else {
      const { turn } = one;
      const shell = `${turn.host} ${shellOf(turn.turn)}`;
      const previous = open.get(shell);
      const text = JSON.stringify([turn.line, turn.plan?.steps, turn.proposed?.steps]);
      const now = turn.at + (turn.durationMs ?? 0);
      if (!isBlotted(turn) && mask(text) === text && !text.includes('[masked'))
        memory = taught(memory, { turn, previous, now });
      const next = awaited(turn, previous);
      if (next === undefined) open.delete(shell);
      else open.set(shell, next);
    }
  }
  return memory;
};

const KEPT = new Set(['version', 'preferences', 'facts', 'recipes', 'routeRules']);

/** What the journal does not tell (keys of other features) stays as it is. */
export const rebuild = async (store: Store, mask?: (text: string) => string): Promise<Updated> => {
  const made = rebuilt(store.folder, mask);
  return store.update((memory) => ({
    ...Object.fromEntries(Object.entries(memory).filter(([key]) => !KEPT.has(key))),
    ...made,
  }));
};
