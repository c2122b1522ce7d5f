/** Which model does which work: each role has its endpoints in the order in which they are tried. Pure. */
import {
  complete,
  DEFAULT_MODEL,
  type Endpoint,
  type EndpointSetting,
  fromEnvironment,
  type Lookup,
} from './endpoints.ts';
import { knownServer } from './known.ts';

/** `plan`: the first plan · `agent`: the rounds after it · `fast`: small questions · `summarize`: long texts made short. */
export type Role = 'plan' | 'fast' | 'agent' | 'summarize';

export const ROLES: readonly Role[] = ['plan', 'fast', 'agent', 'summarize'];

export interface Configured {
  /** Name → endpoint, in the order of the settings. A model may be left out where a role names it. */
  readonly endpoints: Readonly<Record<string, Omit<EndpointSetting, 'name' | 'model'> & { readonly model?: string }>>;
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly env: Lookup;
}

/** `ENDPOINT/MODEL`, or an endpoint that has a model of its own; undefined for a name that is none. */
export const endpointNamed = (choice: string, { endpoints }: Pick<Configured, 'endpoints'>): Endpoint | undefined => {
  const [name = '', ...rest] = choice.split('/');
  const own = Object.hasOwn(endpoints, name) ? endpoints[name] : undefined;
  const server = own ?? knownServer(name);
  const model = rest.join('/') || own?.model || (name === 'anthropic' ? DEFAULT_MODEL : '');
  return server === undefined || model === '' ? undefined : complete({ ...server, name, model });
};

/** Puts first what was asked for: `ENDPOINT/MODEL`, an endpoint, or a bare model for the first endpoint. The others stay behind it. */
export const preferring = (
  endpoints: readonly Endpoint[],
  wanted: string,
  configured: Pick<Configured, 'endpoints'>,
): readonly Endpoint[] => {
  if (wanted === '') return endpoints;
  const [name, ...rest] = wanted.split('/');
  const listed = endpoints.find((one) => one.name === name);
  const named = listed ? { ...listed, model: rest.join('/') || listed.model } : endpointNamed(wanted, configured);
  const [first] = endpoints;
  const chosen = named ?? (first && { ...first, model: wanted });
  if (chosen === undefined) return endpoints;
  const same = ({ name, model }: Endpoint) => name === chosen.name && (named !== undefined || model === chosen.model);
  return [chosen, ...endpoints.filter((one) => !same(one) && one !== (named ? undefined : first))];
};

/** The endpoints of a role: its own, else those that plan, else all that have a model, else what the environment describes. */
export const endpointsFor = (role: Role, configured: Configured): readonly Endpoint[] => {
  const { endpoints, roles, env } = configured;
  const chosen = roles[role] ?? roles['plan'];
  const names = chosen ?? Object.keys(endpoints);
  const known = names.flatMap((choice) => endpointNamed(choice, configured) ?? []);
  const tried = known.length > 0 || chosen !== undefined ? known : fromEnvironment(env);
  return preferring(tried, env('LLMOS_MODEL')?.trim() ?? '', configured);
};
