/** `llmos models`: who is asked for which work, what answers, what it can do and what it costs; and changing that. Keys are never printed. */
import type { Endpoint } from '../planner/model/endpoints.ts';
import { priceOf } from '../planner/model/price.ts';
import { ROLES } from '../planner/model/roles.ts';
import { type Machine, Refusal } from './machine.ts';
import { modelsFor } from './model.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';
import { spentBy } from './spent.ts';

const keyState = async ({ keyFrom }: Endpoint, { env }: Machine): Promise<string> => {
  if (keyFrom.env !== undefined && env[keyFrom.env]?.trim()) return `key in ${keyFrom.env}`;
  const { keyringKey } = await import('./keyring.ts');
  if (keyFrom.keyring !== undefined && (await keyringKey(keyFrom.keyring))) return 'key in the keyring';
  return keyFrom.env === undefined ? 'no key' : `no key: set ${keyFrom.env}`;
};

const cost = (endpoint: Endpoint): string => {
  const price = priceOf(endpoint);
  if (price === undefined) return 'price not known';
  return price.input === 0 && price.output === 0
    ? 'free'
    : `$${price.input} in, $${price.output} out per million tokens`;
};

const budget = ({ name, budget: most }: Endpoint, machine: Machine): readonly string[] =>
  most === undefined ? [] : [`$${spentBy(machine, Date.now)(name).toFixed(2)} of $${most} this month`];

const idOf = ({ name, model }: Endpoint): string => `${name}/${model}`;

const line = async (endpoint: Endpoint, machine: Machine): Promise<string> => {
  const { look } = await import('./model-probe.ts');
  const key = await keyState(endpoint, machine);
  const seen = await look(endpoint, machine);
  const roles = ROLES.filter((role) => modelsFor(machine, role).some((one) => idOf(one) === idOf(endpoint)));
  return [
    idOf(endpoint),
    endpoint.baseUrl,
    roles.join(' '),
    key,
    seen,
    cost(endpoint),
    ...budget(endpoint, machine),
  ].join('  ');
};

const list = async (machine: Machine): Promise<number> => {
  const all = new Map(ROLES.flatMap((role) => modelsFor(machine, role)).map((one) => [idOf(one), one]));
  if (all.size === 0) {
    stdout('no model is set up: export ANTHROPIC_API_KEY, or look for a local server: llmos models find\n');
    stdout('without one, common requests are planned offline: llmos help\n');
    return 0;
  }
  const lines = await Promise.all([...all.values()].map((one) => line(one, machine)));
  stdout(lines.map((one) => `${one}\n`).join(''));
  return 0;
};

export const models = async (words: readonly string[], _options: Options, machine: Machine): Promise<number> => {
  const [verb = 'list', ...rest] = words;
  switch (verb) {
    case 'list':
      return list(machine);
    case 'find':
      return (await import('./models-find.ts')).findModels(machine);
    case 'use':
      return (await import('./models-use.ts')).useModel(rest, machine);
    case 'key':
      return (await import('./models-key.ts')).keepModelKey(rest, machine);
    default:
      throw new Refusal(`models knows list, find, use and key, not '${verb}'`, 2);
  }
};
