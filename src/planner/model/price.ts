/** What a reply cost: from the server's own figures, and a price where one is known. Pure. */
import type { JsonObject, Usage } from '../../plan.ts';
import { ANTHROPIC, type Endpoint, isLoopback, type Price } from './endpoints.ts';
import { isObject } from './fits.ts';

/** A longer prompt than `most` tokens has another price. */
interface Listed extends Required<Price> {
  readonly most?: number;
}

/** Anthropic's published list prices of November 2026, by the beginning of the model's name; cache kept for five minutes. */
const LIST: readonly (readonly [model: string, ...prices: readonly Listed[]])[] = [
  ['claude-fable-5-', { input: 10, output: 50, cacheRead: 0.25, cacheWrite: 12.5 }],
  ['claude-opus-5-5', { input: 4, output: 20, cacheRead: 0.2, cacheWrite: 5 }],
  ['claude-opus-5', { input: 5, output: 25, cacheRead: 0.5, cacheWrite: 6.25 }],
  ['claude-sonnet-5-5', { input: 2, output: 10, cacheRead: 0.1, cacheWrite: 2.5 }],
  ['claude-sonnet-5', { input: 2, output: 10, cacheRead: 0.2, cacheWrite: 2.5 }],
  [
    'claude-haiku-5-5',
    { input: 0.1, output: 0.5, cacheRead: 0.01, cacheWrite: 0.125, most: 100_000 },
    { input: 0.5, output: 2.5, cacheRead: 0.05, cacheWrite: 0.625 },
  ],
  ['claude-haiku-4-5', { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 }],
];

/** The price there for a prompt of so many tokens: as set, nothing on this machine, as listed; undefined elsewhere. */
export const priceOf = ({ baseUrl, model, price }: Endpoint, prompt = 0): Price | undefined => {
  if (price !== undefined) return price;
  if (isLoopback(baseUrl)) return { input: 0, output: 0 };
  if (baseUrl !== ANTHROPIC) return undefined;
  const [, ...prices] = LIST.find(([name]) => model.startsWith(name)) ?? [''];
  return prices.find(({ most = Number.POSITIVE_INFINITY }) => prompt <= most);
};

const MILLION = 1_000_000;

const count = (usage: JsonObject, name: string): number => {
  const value = usage[name];
  return typeof value === 'number' && value > 0 ? value : 0;
};

/** The usage that a reply tells; undefined where it tells none. */
export const usageOf = (message: JsonObject, endpoint: Endpoint): Usage | undefined => {
  const { usage } = message;
  if (!isObject(usage)) return undefined;
  const [input, output] = [count(usage, 'input_tokens'), count(usage, 'output_tokens')];
  const cacheRead = count(usage, 'cache_read_input_tokens');
  const cacheWrite = count(usage, 'cache_creation_input_tokens');
  const told = { endpoint: endpoint.name, model: endpoint.model, input, output, cacheRead, cacheWrite };
  const price = priceOf(endpoint, input + cacheRead + cacheWrite);
  if (price === undefined) return told;
  const read = cacheRead * (price.cacheRead ?? price.input);
  const written = cacheWrite * (price.cacheWrite ?? price.input);
  return { ...told, dollars: (input * price.input + output * price.output + read + written) / MILLION };
};
