/** Requests that the memory alone can read: what points back to earlier turns, what is to be remembered, what is known. */
import { pointedTo, pointsBack } from '../memory/references.ts';
import { notePlan, spokenOf } from '../memory/spoken.ts';
import type { Planned } from '../plan.ts';
import type { Planner } from '../turn.ts';
import type { World } from '../world.ts';
import type { Machine } from './machine.ts';

/** Turns that are looked at for what is pointed to; answers to what is known. */
const BACK = 500;
const ANSWERS = 6;

const known = async (
  about: string,
  world: World,
  { machine, signal }: { machine: Machine; signal: AbortSignal },
): Promise<Planned> => {
  const { toolMemory } = await import('./tool-memory.ts');
  const found = await toolMemory(machine, { cwd: world.cwd, source: 'person', turn: '' }).search(
    about,
    ANSWERS,
    signal,
  );
  const text = found.length === 0 ? `nothing that is remembered speaks of ${about}` : found.join('\n');
  return { kind: 'answer', text, source: 'offline' };
};

/** The request said in full goes to `next`, as the person's own words in everything that is shown. */
const pointing = async (request: string, given: Given): Promise<Planned | undefined> => {
  const { world, machine, next, signal } = given;
  const { searchTurns } = await import('../memory/search.ts');
  const turns = [...searchTurns(machine.folders.state, { limit: BACK, lines: 'typed' })];
  const pointed = pointedTo(request, { turns, now: world.now, cwd: world.cwd });
  if (pointed === undefined) return undefined;
  if (pointed.kind === 'plan') return { kind: 'plan', plan: pointed.plan };
  const planned = await next(pointed.request, world, signal);
  if (planned?.kind !== 'plan') return planned;
  const because = [pointed.because, ...(planned.plan.because ?? [])];
  return { kind: 'plan', plan: { ...planned.plan, request, because } };
};

interface Given {
  readonly machine: Machine;
  readonly world: World;
  readonly next: Planner;
  readonly signal: AbortSignal;
}

/** `next`: who plans a request that no longer points anywhere. */
export const memoryPlanner =
  (machine: Machine, next: Planner): Planner =>
  async (request, world, signal) => {
    const spoken = spokenOf(request);
    if (spoken?.kind === 'note') return { kind: 'plan', plan: notePlan(request, spoken.text) };
    if (spoken?.kind === 'ask') return known(spoken.about, world, { machine, signal });
    return pointsBack(request) ? pointing(request, { machine, world, next, signal }) : undefined;
  };
