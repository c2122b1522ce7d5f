/** The fix of a failed command is offered by one key, where somebody could be asked for it. */
import { isLoopback } from '../../planner/model/endpoints.ts';
import type { Offer } from '../../repl/editor/state.ts';
import type { Machine } from '../machine.ts';
import { modelsFor } from '../model.ts';
import type { Failed } from './failed.ts';

const OFFER: Offer = { key: 'F2', line: '/fix', words: 'F2: fix' };

/** Nothing is offered where nobody could be asked. */
export const offerFor = (failed: Failed | undefined, machine: Machine): Offer | undefined => {
  if (failed === undefined) return undefined;
  const { offline } = machine.settings;
  return modelsFor(machine, 'fast').some(({ baseUrl }) => !offline || isLoopback(baseUrl)) ? OFFER : undefined;
};
