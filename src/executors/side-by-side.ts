/**
 * Steps that run at the same time, told as if one had come after the other: the first one live, what the others say
 * kept until it is their turn. Who has more to say than is kept waits, and so does its process, by its full pipe.
 */
import type { TurnEvent } from '../event.ts';
import type { Plan, Step, Verdict } from '../plan.ts';
import type { Fate } from './order.ts';

/** At once. */
const MOST = 4;
/** Bytes of output kept of one that waits for its turn. */
const KEPT_BYTES = 1 << 20;

/** The step, and those after it that may start with it: none that would overtake a step it was not judged to pass. */
export const together = (
  first: Step,
  { steps }: Pick<Plan, 'steps'>,
  { verdict, fates }: { readonly verdict: Verdict; readonly fates: ReadonlyMap<string, Fate> },
): readonly Step[] => {
  const besideOf = (id: string): readonly string[] => verdict.steps.find(({ step }) => step === id)?.beside ?? [];
  const [group, passed]: [Step[], Step[]] = [[first], []];
  for (const step of steps.slice(steps.indexOf(first) + 1)) {
    if (fates.has(step.id)) continue;
    const beside = besideOf(step.id);
    if (beside.length === 0 || group.length === MOST) break;
    const isReady = step.needs.every((need) => fates.get(need) === 'done');
    const isFree = [...group, ...passed].every(({ id }) => beside.includes(id));
    (isReady && isFree ? group : passed).push(step);
  }
  return group;
};

interface Lane {
  readonly events: AsyncGenerator<TurnEvent, void>;
  readonly kept: TurnEvent[];
  bytes: number;
  isOver: boolean;
  /** A defect, told when it is its turn. */
  failed?: { readonly error: unknown };
  /** Resolves when there is something new to tell. */
  going: Promise<void> | undefined;
}

const sizeOf = (event: TurnEvent): number => (event.type === 'output' ? event.chunk.length : 0);

const advance = async (lane: Lane): Promise<void> => {
  try {
    const { value, done } = await lane.events.next();
    if (done) lane.isOver = true;
    else {
      lane.kept.push(value);
      lane.bytes += sizeOf(value);
    }
  } catch (error) {
    lane.failed = { error };
    lane.isOver = true;
  }
  lane.going = undefined;
};

/** One that waits for its turn goes on by itself, as far as there is room. */
const goOn = (lane: Lane): void => {
  if (lane.isOver || lane.going !== undefined || lane.bytes >= KEPT_BYTES) return;
  lane.going = advance(lane).then(() => goOn(lane));
};

async function* tell(lane: Lane): AsyncGenerator<TurnEvent, void> {
  for (;;) {
    const event = lane.kept.shift();
    if (event !== undefined) {
      lane.bytes -= sizeOf(event);
      yield event;
    } else if (lane.failed !== undefined) throw lane.failed.error;
    else if (lane.isOver) return;
    goOn(lane);
    if (lane.kept.length === 0 && lane.going !== undefined) await lane.going;
  }
}

/** Starts all of them; `stop` ends those that still run where nobody listens any more. */
export async function* sideBySide(
  all: readonly AsyncGenerator<TurnEvent, void>[],
  stop: () => void,
): AsyncGenerator<TurnEvent, void> {
  const lanes = all.map((events): Lane => ({ events, kept: [], bytes: 0, isOver: false, going: undefined }));
  try {
    for (const lane of lanes) goOn(lane);
    for (const lane of lanes) yield* tell(lane);
  } finally {
    stop();
    await Promise.allSettled(lanes.map(({ events }) => events.return()));
  }
}
