/** What a kernel knows of the memory, and what its turns teach it: read at the first request, changed after the prompt is back. */
import type { Dialogue, TurnEvent } from '../event.ts';
import { type Recalled, readMemory } from '../memory/store.ts';
import type { Turn } from '../memory/turns.ts';
import type { Plan } from '../plan.ts';
import type { World } from '../world.ts';
import type { Machine } from './machine.ts';

export interface Learning {
  /** As the file was when it was first asked for since the last turn. */
  memory(): Recalled['memory'];
  /** The plan as the person prefers it. */
  preferred(plan: Plan, world: World): Promise<Plan> | Plan;
  /** The first plan of a dialogue as the person prefers it: a model was told, and may not have listened. Later ones answer what happened. */
  heeded(dialogue: Dialogue, world: World): Dialogue;
  /** After the prompt is back: what the turn of these events taught. */
  take(events: readonly TurnEvent[]): Promise<void>;
}

/** `mask`: what it would change is not learned. */
export const openLearning = (machine: Machine, mask: (text: string) => string): Learning => {
  const { state } = machine.folders;
  let known: Recalled | undefined;
  let previous: Turn | undefined;
  const memory = () => {
    known ??= readMemory(state);
    return known.memory;
  };
  const preferred: Learning['preferred'] = (plan, world) => {
    const { preferences } = memory();
    return preferences.length === 0 ? plan : preferring(plan, preferences, world);
  };
  return {
    memory,
    preferred,
    heeded: (dialogue, world) => ({
      next: async function* (report, signal) {
        const planned = yield* dialogue.next(report, signal);
        if (planned.kind !== 'plan' || report !== undefined) return planned;
        return { ...planned, plan: await preferred(planned.plan, world) };
      },
    }),
    take: async (events) => {
      const taught = await takeFrom(events, { previous, mask }, machine);
      known = undefined;
      previous = taught;
    },
  };
};

const preferring = async (plan: Plan, preferences: Recalled['memory']['preferences'], world: World): Promise<Plan> => {
  const { applyPreferences } = await import('../memory/preferences/apply.ts');
  return applyPreferences(plan, preferences, {
    cwd: world.cwd,
    has: (program) => world.command(program) !== undefined,
  });
};

/** Most turns teach nothing, and then nothing is loaded. */
const takeFrom = async (
  events: readonly TurnEvent[],
  { previous, mask }: { readonly previous: Turn | undefined; readonly mask: (text: string) => string },
  machine: Machine,
): Promise<Turn | undefined> => {
  const isPlanned = events.some((event) => event.type === 'plan' && event.plan.source !== 'typed');
  if (!isPlanned && previous === undefined) return undefined;
  const [{ awaited, learn }, { openStore }, { foldTurn }] = await Promise.all([
    import('../memory/learn.ts'),
    import('../memory/store.ts'),
    import('../memory/turns.ts'),
  ]);
  const turn = foldTurn(events);
  if (turn === undefined) return undefined;
  await learn(turn, openStore(machine.folders.state), { mask, previous });
  return awaited(turn, previous);
};
