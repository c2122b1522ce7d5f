/** The model: the first step, turns under faults, the share that a cache gives, and what leaves this machine. */
import { cacheShare } from './model/cache.ts';
import { faultyTurns } from './model/faulty-turns.ts';
import { firstStep } from './model/first-step.ts';
import { run as privacy } from './model-privacy.ts';

export const run = async (): Promise<void> => {
  await firstStep();
  await faultyTurns();
  await cacheShare();
  await privacy();
};
