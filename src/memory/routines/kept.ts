/** The routines that memory.json holds: offered, accepted, paused; and what of them waits for the person. Pure. */
import type { Memory } from '../shape.ts';
import type { FoundRoutine } from './find.ts';

/** A step that was not run: it is outside of what was granted, or a value is missing, or one before it failed. */
export interface Parked {
  readonly at: number;
  /** 1-based. */
  readonly step: number;
  readonly line: string;
  readonly reason: string;
}

/** What runs it at its time; `none`: only its name. */
export type Runner = 'systemd' | 'cron' | 'launchd' | 'shell' | 'none';

/** What was consented to for one step, when the routine was accepted. The grant's own shape is the guard's. */
export type StepGrant = Readonly<Record<'cwd' | 'host' | 'level', string>> & {
  readonly steps: readonly string[];
  readonly rules: readonly string[];
};

export interface Routine extends Omit<FoundRoutine, 'occasions'> {
  readonly id: string;
  readonly state: 'offered' | 'accepted' | 'paused' | 'removed';
  readonly since: number;
  readonly runner: Runner;
  /** One a step; null where nothing was granted. */
  readonly grants: readonly (StepGrant | null)[];
  readonly parked: readonly Parked[];
}

const MOST = 200;

const isRoutine = (value: unknown): value is Routine => {
  const { key, name, steps, state, grants, parked } = (value ?? {}) as Partial<Record<keyof Routine, unknown>>;
  return (
    typeof key === 'string' &&
    typeof name === 'string' &&
    typeof state === 'string' &&
    [steps, grants, parked].every(Array.isArray)
  );
};

/** Those that can be read; a list of another kind is none. */
export const routinesOf = (memory: Memory): readonly Routine[] => {
  const list = (memory as Memory & { routines?: unknown }).routines;
  return Array.isArray(list) ? list.filter(isRoutine) : [];
};

const withRoutines = (memory: Memory, routines: readonly Routine[]): Memory =>
  ({ ...memory, routines: routines.slice(-MOST) }) as Memory;

const freeName = (name: string, routines: readonly Routine[]): string => {
  const taken = new Set(routines.map((routine) => routine.name));
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name}-${n}`;
  return free;
};

/** The memory with an offer more; the same where it was offered before, whatever became of it. */
export const withOffer = (memory: Memory, found: FoundRoutine, now: number): Memory => {
  const known = routinesOf(memory);
  if (known.some(({ key }) => key === found.key)) return memory;
  const { occasions: _occasions, ...rest } = found;
  const name = freeName(found.name, known);
  const routine: Routine = {
    ...rest,
    id: `r${found.key}`,
    name,
    state: 'offered',
    since: now,
    runner: 'none',
    grants: [],
    parked: [],
  };
  return withRoutines(memory, [...known, routine]);
};

/** The memory with that routine changed. */
export const withChange = (memory: Memory, name: string, change: (routine: Routine) => Routine): Memory => {
  const known = routinesOf(memory);
  if (!known.some((routine) => routine.name === name)) return memory;
  return withRoutines(
    memory,
    known.map((routine) => (routine.name === name ? change(routine) : routine)),
  );
};
