/** The model: what llmos adds to the first step, turns under faults, and the share of the input that a cache gives. */
import { cacheShare } from './model/cache.ts';
import { faultyTurns } from './model/faulty-turns.ts';
import { firstStep } from './model/first-step.ts';

export const run = async (): Promise<void> => {
  await firstStep();
  await faultyTurns();
  await cacheShare();
};
