/** `llmos routines`: what is done again and again: list, accept NAME, run NAME, pause NAME, remove NAME, parked. */
import { type Routine, routinesOf, withChange, withOffer } from '../memory/routines/kept.ts';
import { rhythmWords } from '../memory/routines/rhythm.ts';
import { templateWords } from '../memory/routines/shape.ts';
import { openStore } from '../memory/store.ts';
import { visible } from '../safety/show.ts';
import { type Machine, Refusal } from './machine.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';
import type { AcceptOptions } from './routines/accept.ts';
import type { RunOptions } from './routines/run.ts';

export type RoutineOptions = AcceptOptions & RunOptions & Options;

interface Asked {
  readonly words: readonly string[];
  readonly options: RoutineOptions;
  readonly machine: Machine;
}

const known = ({ folders }: Machine): readonly Routine[] =>
  routinesOf(openStore(folders.state).read().memory).filter(({ state }) => state !== 'removed');

const named = ({ words, machine }: Asked): Routine => {
  const [name = ''] = words;
  if (name === '') throw new Refusal('which routine? `llmos routines` lists them', 2);
  const routine = known(machine).find((each) => each.name === name);
  if (routine === undefined) throw new Refusal(`there is no routine '${name}'; \`llmos routines\` lists them`, 2);
  return routine;
};

const lineOf = ({ name, state, times, rhythm, cwd, steps, parked, runner }: Routine): string => {
  const when = rhythm === undefined ? '' : ` ${rhythmWords(rhythm)}${runner === 'none' ? '' : `, by ${runner}`}`;
  const waits = parked.length === 0 ? '' : ' NEEDS YOU';
  const head = `${name}  ${state}${waits}${when}${cwd === undefined ? '' : `  in ${cwd}`}  (done ${times} times)`;
  return visible([head, ...steps.map((parts) => `    ${templateWords(parts)}`)].join('\n'));
};

const list = ({ options, machine }: Asked): number => {
  const all = known(machine);
  if (options.json === true) for (const routine of all) stdout(`${JSON.stringify(routine)}\n`);
  else stdout(all.length === 0 ? 'no routine was noticed yet\n' : `${all.map(lineOf).join('\n')}\n`);
  return 0;
};

const parked = ({ options, machine }: Asked): number => {
  const all = known(machine).flatMap(({ name, parked: waiting }) =>
    waiting.map((one) => ({ routine: name, status: 'needs-you', ...one })),
  );
  if (options.json === true) for (const one of all) stdout(`${JSON.stringify(one)}\n`);
  else
    stdout(
      all.length === 0
        ? 'nothing waits for you\n'
        : all.map((one) => visible(`${one.routine}  step ${one.step}: ${one.line}\n    ${one.reason}\n`)).join(''),
    );
  return 0;
};

const change = async (asked: Asked, to: (routine: Routine) => Routine): Promise<number> => {
  const { name } = named(asked);
  const done = await openStore(asked.machine.folders.state).update((memory) => withChange(memory, name, to));
  if (!done.ok) throw new Refusal(done.reason, 1);
  return 0;
};

/** Takes it from its scheduler. What a scheduler says of it is no reason to keep it. */
const stop = async (asked: Asked, state: 'paused' | 'removed'): Promise<number> => {
  const { unschedule } = await import('./routines/schedulers.ts');
  const routine = named(asked);
  const gone = unschedule(routine.runner, routine, asked.machine);
  if (!gone.ok && state === 'paused') throw new Refusal(gone.reason, 1);
  return change(asked, (one) => ({ ...one, state, runner: 'none', parked: state === 'removed' ? [] : one.parked }));
};

const run = async (asked: Asked): Promise<number> => {
  const routine = named(asked);
  if (routine.state === 'offered')
    throw new Refusal(`it is not accepted yet: llmos routines accept ${routine.name}`, 2);
  if (routine.state === 'paused' && asked.options.unattended === true) return 0;
  const { runRoutine } = await import('./routines/run.ts');
  return runRoutine(routine, asked.words.slice(1), asked.options, asked.machine);
};

/** How far back, and how many lines at the most. */
const REACH_MS = 200 * 86_400_000;
const MOST = 20_000;

/** Looks for one new routine, offers it, and never again. Called by an open shell while nobody types. */
const find = async ({ machine }: Asked): Promise<number> => {
  const [{ findRoutines }, { searchTurns }, { leaveNotice }] = await Promise.all([
    import('../memory/routines/find.ts'),
    import('../memory/search.ts'),
    import('./routines/notices.ts'),
  ]);
  const store = openStore(machine.folders.state);
  const turns = [...searchTurns(machine.folders.state, { since: Date.now() - REACH_MS, lines: 'typed', limit: MOST })];
  const seen = new Set(routinesOf(store.read().memory).map(({ key }) => key));
  const found = findRoutines(turns).find(({ key }) => !seen.has(key));
  if (found === undefined) return 0;
  const done = await store.update((memory) => withOffer(memory, found, Date.now()));
  if (!done.ok) throw new Refusal(done.reason, 1);
  const offered = routinesOf(done.memory).find(({ key }) => key === found.key);
  const when = found.rhythm === undefined ? '' : `, ${rhythmWords(found.rhythm)}`;
  leaveNotice(
    machine.folders.state,
    `you did this ${found.times} times${when}: ${found.steps.map(templateWords).join('; ')} (llmos routines accept ${offered?.name}; said once)`,
  );
  return 0;
};

const VERBS: Readonly<Record<string, (asked: Asked) => Promise<number> | number>> = {
  list,
  accept: async (asked) => (await import('./routines/accept.ts')).accept(named(asked), asked.options, asked.machine),
  run,
  pause: (asked) => stop(asked, 'paused'),
  remove: (asked) => stop(asked, 'removed'),
  parked,
  find,
};

export const routines = (
  words: readonly string[],
  options: RoutineOptions,
  machine: Machine,
): Promise<number> | number => {
  const [name = 'list', ...rest] = words;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) throw new Refusal(`routines knows ${Object.keys(VERBS).join(', ')}, not '${name}'`, 2);
  return verb({ words: rest, options, machine });
};
