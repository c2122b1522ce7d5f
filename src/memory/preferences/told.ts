/** A preference that the person told in words: in force at once. */
import type { Memory } from '../shape.ts';
import { withObserved } from './learn.ts';
import { ruleSaid } from './said.ts';

/** The memory with it; undefined where the sentence states no rule that could be applied. */
export const withPreference = (memory: Memory, sentence: string, now = Date.now()): Memory | undefined => {
  const rule = ruleSaid(sentence);
  if (rule === undefined) return undefined;
  const observed = { rules: [rule], turn: `said: ${sentence}`, cwd: '/', now, how: 'said' as const };
  return { ...memory, preferences: withObserved(memory.preferences, observed) };
};
