/** The last source of plans: a language model, if one is configured. The SDK is loaded only when a request goes out. */
import type { Dialogue } from '../event.ts';
import { toolSpecs } from '../executors/tools/list.ts';
import { type Endpoint, endpointsFrom } from '../planner/model/endpoints.ts';
import type { World } from '../world.ts';
import type { Machine } from './machine.ts';
import type { Privacy } from './privacy.ts';

/** Endpoints in the order in which they are asked: the plan role's, else as configured, else what the environment's key gives. */
export const planEndpoints = (machine: Machine): readonly Endpoint[] => {
  const { endpoints, roles, model } = machine.settings;
  const wanted =
    roles['plan'] ??
    Object.entries(endpoints).flatMap(([name, { model: own }]) => (own === undefined ? [] : [`${name}/${own}`]));
  const configured = wanted.flatMap((choice) => {
    const [name = '', ...rest] = choice.split('/');
    const endpoint = endpoints[name];
    if (endpoint === undefined || rest.length === 0) return [];
    const { baseUrl, keyVariable, header, window } = endpoint;
    return [
      {
        name,
        baseUrl,
        model: rest.join('/'),
        keyFrom: keyVariable === undefined ? ('none' as const) : { env: keyVariable },
        ...(header && { header }),
        ...(window && { window }),
      },
    ];
  });
  const lookup = (name: string) => (name === 'LLMOS_MODEL' ? (model ?? machine.env[name]) : machine.env[name]);
  return endpointsFrom(configured.length === 0 ? undefined : configured, lookup);
};

export interface Asking {
  readonly machine: Machine;
  /** The turn's id. */
  readonly turn: string;
  readonly request: string;
  readonly world: World;
  /** Loaded when something is about to leave. */
  readonly privacy: () => Promise<Privacy>;
}

/** The dialogue with a model about one request; undefined when none is set up. */
export const openModel = ({ machine, turn, request, world, privacy }: Asking): Dialogue | undefined => {
  let dialogue: Dialogue | undefined;
  const endpoints = planEndpoints(machine);
  if (endpoints.length === 0) return undefined;
  return {
    async *next(report, signal) {
      const [{ openDialogue }, { gate, reveal }] = await Promise.all([
        import('../planner/model/dialogue.ts'),
        privacy(),
      ]);
      dialogue ??= openDialogue({
        request,
        world,
        endpoints,
        tools: [...toolSpecs.values()],
        offline: machine.settings.offline,
        env: (name) => machine.env[name],
        gate: gate(turn, world),
      });
      return reveal(yield* dialogue.next(report, signal));
    },
  };
};
