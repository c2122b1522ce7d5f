/** Endpoints: where a model answers, which model, and where its key comes from. Pure; keys are looked up, never stored. */
// @ts-nocheck


/** How a variable of the environment is looked up. */
export type Lookup = (name: string) => string | undefined;

export interface Endpoint {
  /** What messages and settings call it. */
  readonly name: string;
  /** Without `/v1` and without a slash at the end. */
  readonly baseUrl: string;
  readonly model: string;
  readonly keyFrom: { readonly env: string } | 'none';
  readonly header: 'x-api-key' | 'bearer';
  /** Tokens the model can read and write in all; unknown means plenty. */
  readonly window?: number;
}

/** An endpoint as settings hold it: what may be left out is. */
export interface EndpointSetting {
  readonly name: string;
  readonly baseUrl: string;
  readonly model: string;
  readonly keyFrom?: Endpoint['keyFrom'];
  readonly header?: Endpoint['header'];
  readonly window?: number;
}

/** The model that is asked when a key is all that was given. */
export const DEFAULT_MODEL = 'claude-sonnet-5-5';

const ANTHROPIC = 'https://api.anthropic.com';

/** The client adds `/v1/messages` itself, so a pasted `/v1` would be there twice. */
const withoutVersion = (url: string): string => url.trim().replace(/\/+$/, '').replace(/\/v1$/, '').replace(/\/+$/, '');

const complete = (given: EndpointSetting): Endpoint => ({
  name: given.name,
  baseUrl: withoutVersion(given.baseUrl),
  model: given.model,
  keyFrom: given.keyFrom ?? 'none',
  header: given.header ?? 'x-api-key',
  ...(given.window === undefined ? {} : { window: given.window }),
});

/** What the usual variables alone describe: `ANTHROPIC_API_KEY`, or `ANTHROPIC_AUTH_TOKEN` as gateways use it. */
const fromEnvironment = (env: Lookup): readonly Endpoint[] => {
  const variable = ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'].find((name) => env(name)?.trim());
  if (variable === undefined) return [];
  return [
    complete({
      name: 'anthropic',
      baseUrl: env('ANTHROPIC_BASE_URL')?.trim() || ANTHROPIC,
      model: DEFAULT_MODEL,
      keyFrom: { env: variable },
      header: variable === 'ANTHROPIC_API_KEY' ? 'x-api-key' : 'bearer',
    }),
  ];
};

/**
 * Puts what was asked for first: an endpoint's name, `ENDPOINT/MODEL`, or a bare model name for the first endpoint.
 * The others stay behind it, as fallbacks.
 */
export const preferring = (endpoints: readonly Endpoint[], wanted: string): readonly Endpoint[] => {
  const named = endpoints.find(({ name }) => wanted === name || wanted.startsWith(`${name}/`));
  const first = named ?? endpoints[0];
  if (first === undefined || wanted === '') return endpoints;
  const model = named === undefined ? wanted : wanted.slice(named.name.length + 1) || named.model;
  return [{ ...first, model }, ...endpoints.filter((other) => other !== first)];
};

/** The endpoints in the order in which they are tried: the settings' own, else what the environment describes. `LLMOS_MODEL` chooses. */
export const endpointsFrom = (settings: readonly EndpointSetting[] | undefined, env: Lookup): readonly Endpoint[] => {
  const known = settings?.length ? settings.map(complete) : fromEnvironment(env);
  return preferring(known, env('LLMOS_MODEL')?.trim() ?? '');
};

/** True for an http or https address without a name and password in it: keys have their own place. */
export const isAddress = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
};

/** True when the address cannot leave this machine. Names other than `localhost` would ask a name server first. */
export const isLoopback = (url: string): boolean => {
  if (!isAddress(url)) return false;
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
};
