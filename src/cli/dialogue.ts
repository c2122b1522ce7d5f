/** A dialogue with a model, with all that it is given: tools, memory, the last turns, keys, the gate. */
import type { Dialogue, TurnEvent } from '../event.ts';
import { toolSpecs } from '../executors/tools/list.ts';
import { documentParts } from '../memory/archive.ts';
import { candidates } from '../memory/candidates.ts';
import { openJournal } from '../memory/journal.ts';
import { recall } from '../memory/recall.ts';
import { readMemory } from '../memory/store.ts';
import { turns } from '../memory/turns.ts';
import { openDialogue } from '../planner/model/dialogue.ts';
import type { Endpoint } from '../planner/model/endpoints.ts';
import type { Gate } from '../planner/model/gate.ts';
import { namesTold } from '../planner/model/machine.ts';
import { PROMPTS } from '../planner/model/prompts.ts';
import type { Heard } from '../safety/taint.ts';
import type { Hearing } from '../turn/hearing.ts';
import type { World } from '../world.ts';
import type { DataInput } from './data-input.ts';
import { fixRequest, type Shown } from './fix/failed.ts';
import { keyringKey } from './keyring.ts';
import type { Machine } from './machine.ts';
import type { Privacy } from './privacy.ts';
import { budgetFor, recentOf } from './recent.ts';
import { earlierOf } from './short.ts';
import { spentBy } from './spent.ts';
import { vetPlan } from './vet/vet.ts';

/** Tokens of the prompt for what the memory holds; turns that are looked at for the window. */
const MEMORY_TOKENS = 800;
const RECENT_TURNS = 200;
/** Older ones have nothing to do with this request; counted from a full hour, so that the oldest one seldom changes. */
const HOUR_MS = 3_600_000;

const UNKNOWN =
  'what it printed is not known here, and it cannot be run again without changing something: the model is told the command and its exit code alone';

/** What a dialogue is about. */
export interface About {
  readonly machine: Machine;
  /** The turn's id. */
  readonly turn: string;
  readonly request: string;
  readonly world: World;
  /** What waits on standard input. */
  readonly data?: DataInput;
  /** What is to be mended, instead of the request. */
  readonly failed?: Shown;
  /** What was printed so far, of unknown origin. */
  readonly heard?: () => readonly Heard[];
  /** Told of every text of unknown origin that goes to the model with the request. */
  readonly hear?: Hearing['hear'];
  /** Loaded when something is about to leave. */
  readonly privacy: () => Promise<Privacy>;
}

interface Among {
  readonly gate: Gate;
  readonly endpoints: readonly Endpoint[];
  /** For the rounds after the first. */
  readonly agents: readonly Endpoint[];
  readonly reveal: (text: string) => string;
  readonly summarizers: readonly Endpoint[];
}

export async function* begin(about: About & Among, signal: AbortSignal): AsyncGenerator<TurnEvent, Dialogue> {
  const { machine, turn, world, endpoints, agents, gate, failed } = about;
  const request = failed === undefined ? about.request : fixRequest(failed);
  const { memory } = readMemory(machine.folders.state);
  const journal = openJournal({ folder: machine.folders.state });
  const since = Math.floor(world.now / HOUR_MS - 1) * HOUR_MS;
  const recent = [...turns(journal, { limit: RECENT_TURNS, lines: 'typed', since })].filter((one) => one.turn !== turn);
  const { state } = machine.folders;
  const found = {
    earlier: candidates(state, request, { now: world.now, signal: machine.signal }).filter((one) => one.turn !== turn),
    documents: documentParts(state, request),
  };
  const asked = { request, cwd: world.cwd, now: world.now, memory, recent: [], ...found };
  const recalled = await recall(asked, MEMORY_TOKENS);
  const window = recentOf(recent, budgetFor(endpoints));
  const lastCode = recent[0]?.code;
  const stdinSample = await about.data?.sample();
  const names = namesTold(world);
  about.hear?.('the names in this folder', names.join('\n'), { folder: world.cwd, names });
  if (stdinSample !== undefined) about.hear?.('the data on standard input', stdinSample.head);
  if (failed?.tail !== undefined) about.hear?.(`the output of \`${failed.command}\``, failed.tail);
  if (failed !== undefined && failed.tail === undefined) yield { type: 'note', text: UNKNOWN };
  if (recalled.documents.length > 0) about.hear?.('a document of the memory', recalled.documents.join('\n'));
  return openDialogue({
    request,
    world,
    endpoints,
    agents,
    tools: [...toolSpecs.values()],
    prompts: PROMPTS,
    offline: machine.settings.offline,
    keys: { env: (name) => machine.env[name], keyring: keyringKey },
    gate,
    spent: spentBy(machine, Date.now),
    vet: (plan, signal) => vetPlan(plan, { machine, world }, signal),
    recent: window.turns,
    earlier: yield* earlierOf(window, about, signal),
    window: window.notice,
    ...(stdinSample?.head && { stdinSample }),
    ...(recalled.text !== '' && { memory: recalled.text }),
    ...(failed !== undefined && { failed }),
    ...(lastCode !== undefined && { lastCode }),
  });
}
