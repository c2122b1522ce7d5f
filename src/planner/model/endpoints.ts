/** Endpoints: where a model answers, which model, and where its key comes from. Pure; keys are looked up, never stored. */

/** How a variable of the environment is looked up. */
export type Lookup = (name: string) => string | undefined;

export interface Endpoint {
  /** What messages and settings call it. */
  readonly name: string;
  /** Without `/v1` and without a slash at the end. */
  readonly baseUrl: string;
  readonly model: string;
  readonly keyFrom: KeyFrom;
  readonly header: 'x-api-key' | 'bearer';
  /** Tokens the model can read and write in all; unknown means plenty. */
  readonly window?: number;
  /** Whether `cache_control` is known there. */
  readonly cache?: boolean;
  readonly price?: Price;
  /** Dollars for a calendar month. */
  readonly budget?: number;
}

/**
 * Where the key is looked for: the variable first, then the account in the system's keyring. Neither: none is wanted.
 */
export interface KeyFrom {
  readonly env?: string;
  readonly keyring?: string;
}

/** Dollars for a million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  readonly cacheRead?: number;
  readonly cacheWrite?: number;
}

/** An endpoint as settings hold it: what may be left out is. */
export interface EndpointSetting {
  readonly name: string;
  readonly baseUrl: string;
  readonly model: string;
  readonly keyFrom?: KeyFrom;
  readonly header?: Endpoint['header'];
  readonly window?: number;
  readonly cache?: boolean;
  readonly price?: Price;
  readonly budget?: number;
}

/** The model that is asked when a key is all that was given. */
export const DEFAULT_MODEL = 'claude-sonnet-5-5';

export const ANTHROPIC = 'https://api.anthropic.com';

/** The client adds `/v1/messages` itself, so a pasted `/v1` would be there twice. */
const withoutVersion = (url: string): string => url.trim().replace(/\/+$/, '').replace(/\/v1$/, '').replace(/\/+$/, '');

/** An endpoint with everything that was left out. */
export const complete = ({ name, model, window, price, budget, ...given }: EndpointSetting): Endpoint => ({
  name,
  model,
  baseUrl: withoutVersion(given.baseUrl),
  keyFrom: given.keyFrom ?? {},
  header: given.header ?? 'x-api-key',
  cache: given.cache ?? withoutVersion(given.baseUrl) === ANTHROPIC,
  ...(window === undefined ? {} : { window }),
  ...(price === undefined ? {} : { price }),
  ...(budget === undefined ? {} : { budget }),
});

/** What the usual variables alone describe: `ANTHROPIC_API_KEY`, or `ANTHROPIC_AUTH_TOKEN` as gateways use it. */
export const fromEnvironment = (env: Lookup): readonly Endpoint[] => {
  const variable = ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'].find((name) => env(name)?.trim());
  if (variable === undefined) return [];
  return [
    complete({
      name: 'anthropic',
      baseUrl: env('ANTHROPIC_BASE_URL')?.trim() || ANTHROPIC,
      model: DEFAULT_MODEL,
      keyFrom: { env: variable },
      header: variable === 'ANTHROPIC_API_KEY' ? 'x-api-key' : 'bearer',
      cache: true,
    }),
  ];
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
