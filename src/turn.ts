/**
 * runTurn walks one line through the rooms: route → plan → assess → approve → execute.
 * It yields everything that happens; the screen, `--json` and the journal only read that stream.
 */
import type { TurnEvent } from './event.ts';
import type { Outcome, Planned, Route } from './plan.ts';
import { route } from './planner/route.ts';
import { carry, typedPlan } from './turn/carry.ts';
import { chosen } from './turn/choose.ts';
import { end, inWords } from './turn/end.ts';
import type { Rooms, TurnInput } from './turn/rooms.ts';
import type { World } from './world.ts';

export type { Bounds, DryRun, Grants, Planner, Rooms, TurnInput } from './turn/rooms.ts';

/** Walks one line to its outcome. Exit codes are those of the command line's contract. */
export async function* runTurn(input: TurnInput, rooms: Rooms): AsyncGenerator<TurnEvent, Outcome> {
  const started = rooms.now();
  const world = rooms.world();
  yield { type: 'turn', turn: input.id, line: input.line, at: started, cwd: world.cwd, host: world.host, by: input.by };
  const outcome = { ...(yield* walk(input, rooms, world)), durationMs: Math.round(rooms.now() - started) };
  yield { type: 'outcome', turn: input.id, outcome };
  return outcome;
}

async function* walk(input: TurnInput, rooms: Rooms, world: World): AsyncGenerator<TurnEvent, Outcome> {
  const read = readLine(input, rooms, world);
  yield { type: 'route', route: read };
  switch (read.kind) {
    case 'empty':
      return end('done', 0);
    case 'incomplete':
      return end('failed', 2, `the command is not complete: ${read.reason}`);
    case 'slash':
      return end('failed', 2, `/${read.name} belongs to the interactive shell`);
    case 'shell':
      return yield* carry(typedPlan(input.line), rooms, world);
    case 'ask':
      return yield* answerRequest(input.line.replace(/^\s*\?\s*/, ''), rooms, world);
  }
}

const readLine = (input: TurnInput, rooms: Rooms, world: World): Route =>
  input.reading === 'auto'
    ? (input.read ?? route(input.line, world, rooms.rules))
    : {
        kind: input.reading,
        reason: `the caller said that this is ${input.reading === 'ask' ? 'a request' : 'a command'}`,
      };

async function* answerRequest(request: string, rooms: Rooms, world: World): AsyncGenerator<TurnEvent, Outcome> {
  const planned = await firstPlan(request, rooms, world);
  if (rooms.signal.aborted) return end('cancelled', 130);
  if (planned.kind === 'plan') {
    const plan = planned.plan.undecided ? await chosen(planned.plan, rooms) : planned.plan;
    if ('steps' in plan) return yield* carry(plan, rooms, world);
    yield { type: 'plan', plan: planned.plan };
    return plan;
  }
  const dialogue = planned.kind === 'answer' ? undefined : rooms.dialogue?.(request, world);
  if (dialogue === undefined) return yield* inWords(planned);
  const { goOn } = await import('./turn/go-on.ts');
  return yield* goOn(dialogue, rooms, world);
}

/** The first plan or answer; else what the last source that failed said, with what the first one did not understand. */
const firstPlan = async (request: string, rooms: Rooms, world: World): Promise<Planned> => {
  let failed: Planned = { kind: 'abstain', reason: 'nothing here can plan that', unknown: [], suggestions: [] };
  for (const planner of rooms.planners) {
    const planned = await planner(request, world, rooms.signal);
    if (planned === undefined) continue;
    if (planned.kind === 'plan' || planned.kind === 'answer') return planned;
    if (planned.kind === 'unreachable' || failed.kind !== 'abstain' || failed.unknown.length === 0) failed = planned;
    if (rooms.signal.aborted) break;
  }
  return failed;
};
