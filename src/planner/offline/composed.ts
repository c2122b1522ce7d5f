/** Requests made of requests: of a condition and what hangs on it, of clauses one after another. Each part is read like any request. */
import type { World } from '../../world.ts';
import { hangs, onCondition } from './conditions/conditional.ts';
import { goesOver, headOf } from './loops/head.ts';
import { looped } from './loops/loop.ts';
import { typed } from './loops/typed.ts';
import type { Reading } from './offline.ts';
import { clausesOf } from './sequence/clauses.ts';
import { isCutShort, standApart } from './sequence/cut-short.ts';
import { inOrder } from './sequence/order.ts';
import { inSequence } from './sequence/sequence.ts';
import { type Clear, clear, type Read } from './sequence/state.ts';
import type { Understood } from './skill.ts';
import { and, type Command, textOf } from './write/command.ts';

/** How a request that has no parts is read. */
export interface Whole {
  readonly understand: (text: string, world: World, stdin: boolean) => Understood;
  /** Its best reading, where that is good enough. */
  readonly read: (request: Understood) => Reading | undefined;
}

/** A reading of the whole that needs no second one. */
const SURE = 0.99;

/** What is answered already needs no other test: by what is printed, or by yes or no where nothing more is asked. */
const isAnswered = (request: Understood, whole: Reading | undefined): boolean => {
  if (whole === undefined || whole.confidence <= SURE) return false;
  const text = textOf(whole.proposal.command);
  if (/^(?:getent (?:group|passwd)|pgrep(?: -f)?) \S+$/.test(text)) return true;
  return / && echo yes \|\| echo no$/.test(text) && clausesOf(request).length < 2;
};

/** A reading that leaves out clauses, or says once what is to be done for each. */
const isPart = (request: Understood, command: Command): boolean => {
  const head = headOf(request);
  return (head !== undefined && !goesOver(head, request, textOf(command))) || isCutShort(request, command);
};

/** The whole request as one command. */
const planOf =
  (by: Whole) =>
  (text: string, world: World): Command | undefined => {
    const request = by.understand(text, world, false);
    const steps = stepsOf(request, by.read(request), by);
    return steps && and(...steps.map(({ proposal }) => proposal.command));
  };

/** The reading of a request that hangs on a condition. */
const hanging = (request: Understood, whole: Reading | undefined, by: Whole): Clear | undefined =>
  isAnswered(request, whole)
    ? undefined
    : onCondition(request, whole, {
        understand: (text) => by.understand(text, request.world, false),
        read: reader(by),
        plan: (text) => planOf(by)(text, request.world),
      });

/** The reading of a request that is done over and over. */
const repeated = (request: Understood, whole: Reading | undefined, by: Whole): Clear | undefined => {
  if (whole !== undefined && whole.confidence > SURE) return undefined;
  const command = looped(request, planOf(by));
  return command && clear(request, command, 'Over and over');
};

/** A clause that only says which command to run. */
const typedReading = (request: Understood): Reading | undefined => {
  const command = typed(request.tokens, request);
  return command && clear(request, command, 'Run what is said').reading;
};

/** How the clauses of a request are read: on a condition, over and over, or plainly. */
const reader =
  (by: Whole): Read =>
  (text, { world, stdin }) => {
    const request = by.understand(text, world, stdin);
    const reading = by.read(request) ?? typedReading(request);
    return (
      hanging(request, reading, by) ??
      repeated(request, reading, by) ??
      (reading && !isPart(request, reading.proposal.command) ? { request, reading } : undefined)
    );
  };

/** The steps of a request; undefined where it, or a part of it, is not understood. `whole`: its reading as one. */
export const stepsOf = (request: Understood, whole: Reading | undefined, by: Whole): readonly Reading[] | undefined => {
  const condition = hanging(request, whole, by);
  if (condition !== undefined) return [condition.reading];
  if (hangs(request)) return undefined;
  const best = whole && isPart(request, whole.proposal.command) ? undefined : whole;
  const ordered = inOrder(request);
  if (ordered !== undefined)
    return inSequence(by.understand(ordered, request.world, false), reader(by)) ?? (best && [best]);
  // "append a to b, then delete a": two requests, whatever a reading of both makes of it.
  const apart = standApart(clausesOf(request)) ? inSequence(request, reader(by)) : undefined;
  if (apart !== undefined) return apart;
  if (best !== undefined && best.confidence > SURE) return [best];
  const loop = repeated(request, best, by);
  if (loop !== undefined) return [loop.reading];
  return inSequence(request, reader(by)) ?? (best && [best]);
};
