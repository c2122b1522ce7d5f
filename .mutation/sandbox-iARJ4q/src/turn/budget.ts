/** What one turn has taken, and which bound it has met. */
// @ts-nocheck

import type { Spent, TurnEvent } from '../event.ts';
import type { Bounds } from './rooms.ts';

export interface Budget {
  /** Counts what this event tells. */
  see(event: TurnEvent): void;
  /** Another plan is asked for because the last one failed. */
  corrects(): void;
  spent(): Spent;
  /** The bound that is met, in words; undefined while there is room. */
  met(): string | undefined;
  readonly left: { readonly steps: number };
}

/** `now`: milliseconds. */
export const openBudget = (bounds: Bounds, now: () => number): Budget => {
  const from = now();
  let [steps, tokens, dollars, corrections] = [0, 0, 0, 0];
  const spent = (): Spent => ({ steps, tokens, dollars, seconds: Math.round((now() - from) / 1000) });
  return {
    see: (event) => {
      if (event.type === 'step') steps += 1;
      if (event.type !== 'usage') return;
      const { input, output, cacheRead, cacheWrite } = event.usage;
      tokens += input + output + cacheRead + cacheWrite;
      dollars += event.usage.dollars ?? 0;
    },
    corrects: () => {
      corrections += 1;
    },
    spent,
    met: () => {
      if (corrections > bounds.corrections) return `${bounds.corrections} corrections (bounds.corrections)`;
      if (steps >= bounds.steps) return `${bounds.steps} steps (bounds.steps)`;
      if (tokens >= bounds.tokens) return `${bounds.tokens} tokens (bounds.tokens)`;
      if (dollars >= bounds.dollars) return `${bounds.dollars} dollars (bounds.dollars)`;
      return spent().seconds >= bounds.seconds ? `${bounds.seconds} seconds (bounds.seconds)` : undefined;
    },
    get left() {
      return { steps: bounds.steps - steps };
    },
  };
};
