/** Wires the rooms of a turn for one machine: sources of plans, guard, person, executor, journal. */

import type { StepReport, TurnEvent } from '../event.ts';
import { survey } from '../executors/survey.ts';
import { toolSpecs, tools } from '../executors/tools/list.ts';
import { type Journal, openJournal, type Recorder } from '../memory/journal.ts';
import { routeRules } from '../memory/rules.ts';
import type { Outcome, Plan } from '../plan.ts';
import type { RouteRules } from '../planner/route.ts';
import type { Approved } from '../safety/approve.ts';
import { maskOver } from '../safety/redact.ts';
import { type Hearing, openHearing } from '../turn/hearing.ts';
import { type Planner, type Rooms, runTurn, type TurnInput } from '../turn.ts';
import type { World } from '../world.ts';
import { dryRunOf } from './dry-run.ts';
import { type Foresight, foresight } from './foresight.ts';
import { openGrants } from './grants.ts';
import { openLearning } from './learning.ts';
import type { Machine } from './machine.ts';
import { openModel } from './model.ts';
import { planners } from './planners.ts';
import { policyAt } from './policy.ts';
import { type Door, privacyDoor } from './privacy-door.ts';
import type { Noting } from './tool-memory.ts';
import { remembering, toolRooms } from './tool-rooms.ts';
import { ttyOf } from './tty.ts';
import { turnId } from './turn-id.ts';
import type { TurnOptions } from './turn-options.ts';

/** The state that steps leave for the next line of the same session. */
export interface State {
  cwd: string;
  env: Record<string, string>;
  /** Names that only the live session knows. */
  aliases?: readonly string[];
  functions?: readonly string[];
}

export interface Kernel extends Foresight {
  readonly machine: Machine;
  readonly state: State;
  readonly journal: Journal;
  /** Outputs, files and pages of this session: what a model was told of them is no order. */
  readonly hearing: Hearing;
  /** What has left the machine so far, and under which names; undefined before anything did. */
  readonly privacy: Door;
  world(): World;
  /** How lines were said to be read, by earlier answers. */
  rules(): RouteRules;
  /** After the prompt is back: what the last turn taught. Never fails the turn. */
  learn(): Promise<void>;
  /** The report of a step that changes nothing and needs no question; undefined where it is another. Nothing is kept of it. */
  lookAgain(plan: Plan, signal: AbortSignal): Promise<StepReport | undefined>;
  /** One line through the chain. `rooms` overrides what differs for this front. */
  turn(input: Omit<TurnInput, 'id'>, rooms: TurnOptions): AsyncGenerator<TurnEvent, Outcome>;
}

const defined = (env: Machine['env']): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));

const journalOf = (machine: Machine, mask: (text: string) => string, host: string): Journal =>
  openJournal({ folder: machine.folders.state, host, ...ttyOf(machine.env), mask });

/** The state may be shared with whoever keeps it up to date. */
export const openKernel = (
  machine: Machine,
  state: State = { cwd: machine.cwd, env: defined(machine.env) },
): Kernel => {
  const world = () => survey({ ...state, shell: machine.shell });
  const mask = maskOver(() => state.env);
  const learning = openLearning(machine, mask);
  let rules: RouteRules | undefined;
  const journal = journalOf(machine, mask, world().host);
  const grants = openGrants(machine.folders.state);
  let last: TurnEvent[] = [];
  const kernel: Kernel = {
    machine,
    learn: async () => {
      await learning.take(last);
      rules = undefined;
    },
    state,
    journal,
    hearing: openHearing(),
    privacy: privacyDoor(machine, () => state.env),
    world,
    ...foresight(
      () => kernel,
      () => planners(machine, learning, false),
    ),
    rules: () => (rules ??= routeRules(learning.memory())),
    lookAgain: (plan, signal) => lookAgain(kernel, plan, signal),
    turn: (input, options) => {
      const id = turnId();
      const sources = sourcesOf(options, {
        planners: (stdin) => planners(machine, learning, stdin),
        dialogue: (request, world) => {
          const model = openModel({ ...aboutOf(kernel, options), turn: id, request, world });
          // What a failed command needs is no habit.
          return model && options.failed === undefined ? learning.heeded(model, world) : model;
        },
      });
      const rooms: Rooms = { ...roomsOf(kernel, { ...options, id }), ...sources, grants: options.grants ?? grants };
      const kept: TurnEvent[] = [];
      // What is not to be kept is not learned from either.
      last = options.kept === 'no' || options.failed !== undefined ? [] : kept;
      const record = options.kept === 'no' ? nowhere : journal.recorder();
      return recorded({ kernel, record }, kept, runTurn({ ...input, id }, rooms));
    },
  };
  return kernel;
};

/** What a model is told of a turn besides its request. */
const aboutOf = ({ machine, privacy, hearing }: Kernel, { failed, input }: TurnOptions) => ({
  machine,
  privacy: privacy.open,
  hear: hearing.hear,
  heard: hearing.heard,
  ...(failed && { failed }),
  ...(input && { data: input }),
});

const lookAgain: (kernel: Kernel, ...given: Parameters<Kernel['lookAgain']>) => ReturnType<Kernel['lookAgain']> =
  async (kernel, plan, signal) => {
    const { quietly } = await import('../turn/quietly.ts');
    const bound = AbortSignal.any([signal, kernel.machine.signal]);
    return quietly(plan, { ...roomsOf(kernel, { id: turnId(), signal: bound }), planners: [] }, 'safe');
  };

/** Of a turn's rooms, all but the sources of plans and what was granted. */
const roomsOf = (
  kernel: Kernel,
  options: TurnOptions & { readonly id: string },
): Omit<Rooms, 'planners' | 'dialogue' | 'grants'> => {
  const { machine, state, world, hearing } = kernel;
  return {
    world,
    now: Date.now,
    rules: kernel.rules(),
    bounds: machine.settings.bounds,
    policy: policyAt(machine, state.cwd),
    tools: { get: (name) => toolSpecs.get(name) },
    heard: hearing.heard,
    masked: () => kernel.privacy.opened?.masked() ?? [],
    yes: options.yes,
    mode: options.mode ?? 'run',
    consent: options.consent ?? (async () => undefined),
    ...(options.ask !== undefined && { ask: options.ask }),
    execute: (approved) => executing(kernel, approved, options),
    dryRun: dryRuns(kernel, options),
    signal: options.signal ?? machine.signal,
  };
};

interface Sources {
  readonly planners: (stdin: boolean) => readonly Planner[];
  readonly dialogue: NonNullable<Rooms['dialogue']>;
}

/** Where a turn's plan comes from; one that is given needs no source. */
const sourcesOf = (
  { planned, data, failed }: TurnOptions,
  { planners, dialogue }: Sources,
): Pick<Rooms, 'planners' | 'dialogue'> =>
  planned === undefined
    ? { planners: failed === undefined ? planners(data === true) : [], dialogue }
    : { planners: [() => planned] };

/** A dry run needs the session's variables as they are when it is asked for. */
const dryRuns =
  (
    { machine, state, world }: Pick<Kernel, 'machine' | 'state' | 'world'>,
    options: TurnOptions,
  ): NonNullable<Rooms['dryRun']> =>
  (asked) =>
    dryRunOf({
      ...asked,
      env: state.env,
      shell: machine.realShell,
      state: machine.folders.state,
      signal: options.signal ?? machine.signal,
      run: async () => ({ undo: (await import('./undo.ts')).undoStore(machine), freshWorld: world }),
    });

/** What a model wrote is its own word; of any other plan the words are those of the request. */
const notingOf = ({ source }: Plan, { cwd, turn }: Pick<Noting, 'cwd' | 'turn'>): Noting => ({
  cwd,
  turn,
  source: source === 'model' ? "a model's plan" : 'person',
});

/** The executor and what it needs are loaded here, after consent, and not before. */
async function* executing(
  kernel: Kernel,
  approved: Approved,
  options: TurnOptions & { readonly id: string },
): AsyncGenerator<TurnEvent, Outcome> {
  const { machine, state } = kernel;
  const { timeoutSeconds } = machine.settings;
  const { execute } = await import('../executors/execute.ts');
  const { undoStore } = await import('./undo.ts');
  return yield* execute(approved, {
    world: kernel.world(),
    freshWorld: kernel.world,
    env: state.env,
    signal: options.signal ?? machine.signal,
    terminal: options.terminal ?? 'none',
    ...(options.stdin !== undefined && { stdin: options.input?.rest() ?? options.stdin }),
    ...(options.after !== undefined && { after: options.after }),
    ...(timeoutSeconds !== undefined && { timeoutMs: timeoutSeconds * 1000 }),
    ...(options.inSession !== undefined && { inSession: options.inSession }),
    ...(options.mark !== undefined && { mark: options.mark }),
    undo: undoStore(machine),
    tools: { get: (name) => tools.get(name) },
    rooms: {
      ...toolRooms(machine, { ask: options.ask, turn: options.id }),
      memory: remembering(machine, notingOf(approved.plan, { cwd: state.cwd, turn: options.id })),
    },
  });
}

const nowhere: Recorder = () => ({ ok: true });

/** Journals each event as it happens and keeps the session's state; a journal that cannot be written is said once. */
async function* recorded(
  { kernel, record }: { kernel: Kernel; record: Recorder },
  kept: TurnEvent[],
  events: AsyncGenerator<TurnEvent, Outcome>,
): AsyncGenerator<TurnEvent, Outcome> {
  let isModels = false;
  for (;;) {
    const { value, done } = await events.next();
    if (done) return value;
    if (value.type === 'state') {
      kernel.state.cwd = value.cwd;
      kernel.state.env = { ...value.env };
    }
    if (value.type !== 'output') kept.push(value);
    kernel.hearing.see(value);
    isModels ||= value.type === 'asking';
    const written = record((isModels && kernel.privacy.opened?.kept(value)) || value);
    yield value;
    if (!written.ok && !written.told) yield { type: 'note', text: `the journal cannot be written: ${written.reason}` };
  }
}
