/** The model, if one is configured: who is asked for which work, and the dialogue about one request. The SDK is loaded only when a request goes out. */
import type { Dialogue, TurnEvent } from '../event.ts';
import { toolSpecs } from '../executors/tools/list.ts';
import type { Planned } from '../plan.ts';
import type { Endpoint } from '../planner/model/endpoints.ts';
import type { Gate } from '../planner/model/gate.ts';
import { endpointsFor, type Role } from '../planner/model/roles.ts';
import { withheld } from '../safety/withhold.ts';
import type { About } from './dialogue.ts';
import type { Machine } from './machine.ts';

/** Endpoints for this work in the order in which they are asked. */
export const modelsFor = ({ settings, env }: Machine, role: Role): readonly Endpoint[] => {
  const { roles, model } = settings;
  const endpoints = Object.fromEntries(
    Object.entries(settings.endpoints).map(([name, { keyVariable, keyring, ...given }]) => {
      const kept = keyring === true || keyVariable !== undefined ? { keyring: name } : {};
      const keyFrom = keyVariable === undefined ? kept : { env: keyVariable, ...kept };
      return [name, { ...given, keyFrom }];
    }),
  );
  const lookup = (name: string) => (name === 'LLMOS_MODEL' ? (model ?? env[name]) : env[name]);
  return endpointsFor(role, { endpoints, roles, env: lookup });
};

/** The same events, each changed. */
async function* each<T>(events: AsyncGenerator<TurnEvent, T>, change: (event: TurnEvent) => TurnEvent) {
  for (;;) {
    const { value, done } = await events.next();
    if (done) return value;
    yield change(value);
  }
}

/** Asks what something is or does, in words: nothing has to be found out on the machine. */
const EXPLAINS =
  /^(?:please\s+)?(?:explain\b|what (?:does|do|is the meaning of)\b.*\b(?:do|mean)\b|what(?:'s| is) the difference between\b|was (?:macht|bedeutet|heißt)\b|erkl(?:ä|ae)re?\b|qu[ée] (?:hace|significa)\b|expl[ií]ca(?:me)?\b)/i;

/** Small work goes to those for small work first: what failed, what something means. */
const firstAsked = ({ machine, request, failed }: About): readonly Endpoint[] => {
  const plans = modelsFor(machine, 'plan');
  if (plans.length === 0 || (failed === undefined && !EXPLAINS.test(request))) return plans;
  const fast = modelsFor(machine, 'fast');
  const isThere = ({ name, model }: Endpoint) => fast.some((one) => one.name === name && one.model === model);
  return [...fast, ...plans.filter((one) => !isThere(one))];
};

/** Only those that the person named for it: long texts are no matter of whoever plans. */
const summarizers = (machine: Machine): readonly Endpoint[] =>
  (machine.settings.roles['summarize'] ?? []).length === 0 ? [] : modelsFor(machine, 'summarize');

const inWords = (planned: Planned): string => (planned.kind === 'answer' ? planned.text : '');

/** The dialogue with a model about one request; undefined when none is set up. */
export const openModel = (asking: About): Dialogue | undefined => {
  const endpoints = firstAsked(asking);
  if (endpoints.length === 0) return undefined;
  let dialogue: Dialogue | undefined;
  let gate: Gate | undefined;
  let { cwd } = asking.world;
  return {
    async *next(report, signal) {
      const [{ begin }, { withShort }, privacy] = await Promise.all([
        import('./dialogue.ts'),
        import('./short.ts'),
        asking.privacy(),
      ]);
      const { machine } = asking;
      gate ??= privacy.gate(asking.turn, asking.world);
      const reveal = (text: string): string => inWords(privacy.reveal({ kind: 'answer', text, source: 'model' }));
      const given = { machine, gate, reveal, summarizers: summarizers(machine) };
      dialogue ??= yield* begin({ ...asking, ...given, endpoints, agents: modelsFor(machine, 'agent') }, signal);
      const told = report && withheld(report, { ...asking.world, cwd }, toolSpecs);
      const short = told && (yield* withShort(told, { ...given, heard: asking.heard?.() ?? [] }, signal));
      cwd = report?.cwd ?? cwd;
      return privacy.reveal(yield* each(dialogue.next(short, signal), privacy.shown));
    },
  };
};
