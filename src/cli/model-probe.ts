/** Asking servers what they are: each kind tells its models, what they can do and how much they hold in its own way. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Json, JsonObject } from '../plan.ts';
import { type Endpoint, isLoopback } from '../planner/model/endpoints.ts';
import { isObject } from '../planner/model/fits.ts';
import { keyringKey } from './keyring.ts';
import type { Machine } from './machine.ts';

const PATIENCE_MS = 3_000;
const LARGEST = 8 << 20;

export interface Site {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** `status` 0: nobody answers. `body`: undefined where it is no JSON object. */
export interface Told {
  readonly status: number;
  readonly body: JsonObject | undefined;
}

const bounded = async (body: AsyncIterable<Uint8Array>): Promise<string> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > LARGEST) return '';
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
};

const objectIn = (text: string): JsonObject | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Never redirected: what is meant for this server goes to no other. */
export const tell = async (site: Site, path: string, body?: JsonObject): Promise<Told> => {
  const { postDirect } = await import('../planner/model/direct.ts');
  const signal = AbortSignal.any([site.signal, AbortSignal.timeout(PATIENCE_MS)]);
  const url = new URL(`${site.baseUrl}${path}`);
  const headers = { 'content-type': 'application/json', ...site.headers };
  const given = body === undefined ? {} : { body: JSON.stringify(body) };
  const method = body === undefined ? 'GET' : 'POST';
  try {
    if (!isLoopback(site.baseUrl)) {
      const answer = await fetch(url, { method, headers, redirect: 'manual', signal, ...given });
      return { status: answer.status, body: objectIn(await bounded((answer.body ?? []) as AsyncIterable<Uint8Array>)) };
    }
    const { status, body: stream } = await postDirect(url, { method, headers, signal, body: given.body ?? '' });
    return { status, body: objectIn(await bounded(stream)) };
  } catch {
    return { status: 0, body: undefined };
  }
};

const objects = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** What is known of one model there. */
export interface Ability {
  readonly window?: number;
  readonly tools?: boolean;
}

const windowIn = (value: Json | undefined): Ability =>
  typeof value === 'number' && value > 0 ? { window: value } : {};

const ollama = async (site: Site, model: string): Promise<Ability> => {
  const { body } = await tell(site, '/api/show', { model });
  if (body === undefined) return {};
  const info = isObject(body['model_info']) ? body['model_info'] : {};
  const length = Object.entries(info).find(([name]) => name.endsWith('.context_length'));
  const { capabilities } = body;
  return { ...windowIn(length?.[1]), ...(Array.isArray(capabilities) && { tools: capabilities.includes('tools') }) };
};

const llamacpp = async (site: Site): Promise<Ability> => {
  const { body } = await tell(site, '/props');
  const settings = isObject(body?.['default_generation_settings']) ? body['default_generation_settings'] : {};
  const caps = isObject(body?.['chat_template_caps']) ? body['chat_template_caps'] : {};
  const tools = caps['supports_tools'];
  return { ...windowIn(settings['n_ctx']), ...(typeof tools === 'boolean' && { tools }) };
};

const lmstudio = async (site: Site, model: string): Promise<Ability> => {
  const { body } = await tell(site, '/api/v0/models');
  const one = objects(body?.['data']).find(({ id }) => id === model);
  const capabilities = one?.['capabilities'];
  return {
    ...windowIn(one?.['loaded_context_length'] ?? one?.['max_context_length']),
    ...(Array.isArray(capabilities) && { tools: capabilities.includes('tool_use') }),
  };
};

const litellm = async (site: Site, model: string): Promise<Ability> => {
  const { body } = await tell(site, '/model/info');
  const one = objects(body?.['data']).find(({ model_name }) => model_name === model);
  const info = isObject(one?.['model_info']) ? one['model_info'] : {};
  const tools = info['supports_function_calling'];
  return { ...windowIn(info['max_input_tokens']), ...(typeof tools === 'boolean' && { tools }) };
};

/** vLLM, Anthropic and llama.cpp say it in the list of their models. */
const inList = (listed: readonly JsonObject[], model: string): Ability => {
  const one = listed.find(({ id }) => id === model);
  const meta = isObject(one?.['meta']) ? one['meta'] : {};
  return windowIn(one?.['max_model_len'] ?? one?.['max_input_tokens'] ?? meta['n_ctx_train']);
};

/** Each of the ways is tried until one knows; those of other servers answer with an error at once. */
export const abilityOf = async (site: Site, model: string, listed: readonly JsonObject[]): Promise<Ability> => {
  const own = inList(listed, model);
  if (own.window !== undefined || !isLoopback(site.baseUrl)) return own;
  for (const ask of [ollama, llamacpp, lmstudio, litellm]) {
    const found = await ask(site, model);
    if (found.window !== undefined || found.tools !== undefined) return found;
  }
  return {};
};

/** The models that a server lists. */
export const listed = async (site: Site): Promise<{ status: number; models: readonly JsonObject[] }> => {
  const { status, body } = await tell(site, '/v1/models');
  return { status, models: objects(body?.['data']) };
};

const headersFor = async ({ keyFrom, header }: Endpoint, { env }: Machine): Promise<Record<string, string>> => {
  const set = keyFrom.env === undefined ? undefined : env[keyFrom.env]?.trim();
  const key = set || (keyFrom.keyring === undefined ? undefined : await keyringKey(keyFrom.keyring));
  const version = { 'anthropic-version': '2023-06-01' };
  if (!key || !/^[\x21-\x7e]+$/.test(key)) return version;
  return { ...version, ...(header === 'bearer' ? { authorization: `Bearer ${key}` } : { 'x-api-key': key }) };
};

const abilityWords = ({ window, tools }: Ability): string => {
  const size = window === undefined ? '' : `, ${window} tokens`;
  return `${size}${tools === undefined ? '' : tools ? ', tools' : ', no tools'}`;
};

/** One endpoint as `llmos models` tells it: whether it answers, whether it has the model, what that can do. */
export const look = async (endpoint: Endpoint, machine: Machine): Promise<string> => {
  const local = isLoopback(endpoint.baseUrl);
  if (machine.settings.offline && !local) return 'not asked (offline)';
  const site = { baseUrl: endpoint.baseUrl, headers: await headersFor(endpoint, machine), signal: machine.signal };
  const late = new AbortController();
  const timed = sleep(PATIENCE_MS * 2, undefined, { signal: late.signal }).catch(() => undefined);
  const asked = (async () => {
    const { status, models } = await listed(site);
    if (status === 0) return 'does not answer';
    if (status === 401 || status === 403) return 'answers, and refuses the key';
    const known = models.some(({ id }) => id === endpoint.model);
    const has = models.length === 0 || known ? 'answers' : 'answers, but lists no such model';
    const given = endpoint.window === undefined ? {} : { window: endpoint.window };
    return `${has}${abilityWords({ ...(await abilityOf(site, endpoint.model, models)), ...given })}`;
  })();
  const told = await Promise.race([asked, timed]);
  late.abort();
  return told ?? 'does not answer in time';
};
