/** `llmos models`: which endpoints would be asked, in order, and whether each answers. Keys are never printed. */
import { isLoopback } from '../planner/model/endpoints.ts';
import type { Machine } from './machine.ts';
import { planEndpoints } from './model.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';

const PATIENCE_MS = 3_000;

/** Any HTTP answer means that something listens there; the status tells a wrong key from a missing server. */
const probe = async (url: string, signal: AbortSignal): Promise<string> => {
  try {
    const answer = await fetch(`${url}/v1/models`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    return answer.status === 401 || answer.status === 403 ? 'answers (asks for a key)' : `answers (${answer.status})`;
  } catch {
    return 'does not answer';
  }
};

export const listModels = async (_words: readonly string[], _options: Options, machine: Machine): Promise<number> => {
  const endpoints = planEndpoints(machine);
  if (endpoints.length === 0) {
    stdout('no model is configured; common requests are planned offline\n');
    stdout('set ANTHROPIC_API_KEY, or name a local server: llmos config set endpoints … (docs/models.md)\n');
    return 0;
  }
  for (const endpoint of endpoints) {
    const local = isLoopback(endpoint.baseUrl);
    const key =
      endpoint.keyFrom === 'none'
        ? 'no key needed'
        : machine.env[endpoint.keyFrom.env]
          ? `key in ${endpoint.keyFrom.env}`
          : `no key: set ${endpoint.keyFrom.env}`;
    const state =
      machine.settings.offline && !local ? 'not asked (offline)' : await probe(endpoint.baseUrl, machine.signal);
    stdout(`${endpoint.name}/${endpoint.model}  ${endpoint.baseUrl}  ${key}  ${state}\n`);
  }
  return 0;
};
