/** The last source of plans: a language model, if one is configured. The SDK is loaded only when a request goes out. */
import { toolSpecs } from '../executors/tools/list.ts';
import { type Endpoint, endpointsFrom } from '../planner/model/endpoints.ts';
import { maskFor } from '../safety/redact.ts';
import type { Planner } from '../turn.ts';
import type { Machine } from './machine.ts';

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

export const asksModel =
  (machine: Machine): Planner =>
  async (request, world, signal) => {
    const endpoints = planEndpoints(machine);
    if (endpoints.length === 0) return undefined;
    const { planWithModel } = await import('../planner/model/model.ts');
    return planWithModel({
      request,
      world,
      signal,
      endpoints,
      tools: [...toolSpecs.values()],
      offline: machine.settings.offline,
      env: (name) => machine.env[name],
      mask: maskFor(machine.env),
    });
  };
