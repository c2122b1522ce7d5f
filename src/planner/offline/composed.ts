/** Requests made of requests: of a condition and what hangs on it, of clauses one after another. Each part is read like any request. */
import type { World } from '../../world.ts';
import { hangs, onCondition } from './conditions/conditional.ts';
import type { Reading } from './offline.ts';
import { inSequence, isCutShort } from './sequence/sequence.ts';
import type { Clear, Read } from './sequence/state.ts';
import type { Understood } from './skill.ts';
import { and, textOf } from './write/command.ts';

/** How a request that has no parts is read. */
export interface Whole {
  readonly understand: (text: string, world: World, stdin: boolean) => Understood;
  /** Its best reading, where that is good enough. */
  readonly read: (request: Understood) => Reading | undefined;
}

/** A reading of the whole that needs no second one. */
const SURE = 0.99;

/** What is answered already needs no other test. */
const isAnswered = (whole: Reading | undefined): boolean =>
  whole !== undefined && whole.confidence > SURE && /&& echo yes \|\| echo no$/.test(textOf(whole.proposal.command));

/** The reading of a request that hangs on a condition. */
const hanging = (request: Understood, whole: Reading | undefined, by: Whole): Clear | undefined =>
  isAnswered(whole)
    ? undefined
    : onCondition(request, whole, {
        understand: (text) => by.understand(text, request.world, false),
        read: reader(by),
        plan: (text) => {
          const part = by.understand(text, request.world, false);
          const steps = stepsOf(part, by.read(part), by);
          return steps && and(...steps.map(({ proposal }) => proposal.command));
        },
      });

/** How the clauses of a request are read: on a condition, or plainly. */
const reader =
  (by: Whole): Read =>
  (text, { world, stdin }) => {
    const request = by.understand(text, world, stdin);
    const reading = by.read(request);
    return hanging(request, reading, by) ?? (reading && { request, reading });
  };

/** The steps of a request; undefined where it, or a part of it, is not understood. `whole`: its reading as one. */
export const stepsOf = (request: Understood, whole: Reading | undefined, by: Whole): readonly Reading[] | undefined => {
  const condition = hanging(request, whole, by);
  if (condition !== undefined) return [condition.reading];
  if (hangs(request)) return undefined;
  const best = whole && isCutShort(request, whole.proposal.command) ? undefined : whole;
  if (best !== undefined && best.confidence > SURE) return [best];
  return inSequence(request, reader(by)) ?? (best && [best]);
};
