/** Why an endpoint gave nothing, and the one line that tells a person so. A key is never in it. Pure. */
import { type Endpoint, isLoopback } from './endpoints.ts';
import { oneLine } from './printable.ts';

export type Failure =
  /** Answered with an error; `said` is its own message, `waitMs` how long it asks to be left alone. */
  | { readonly kind: 'status'; readonly status: number; readonly said: string; readonly waitMs?: number }
  | { readonly kind: 'timeout'; readonly ms: number }
  /** Began to answer, and then said nothing more for so long. */
  | { readonly kind: 'silence'; readonly ms: number }
  /** No connection, or one that broke; `code` is the system's, such as ECONNREFUSED. */
  | { readonly kind: 'connection'; readonly code: string }
  /** Something answered that does not speak the Messages protocol. */
  | { readonly kind: 'foreign'; readonly looks: string }
  /** `where`: the variable, or the keyring. */
  | { readonly kind: 'no key'; readonly where: string; readonly fault: 'unset' | 'unusable' }
  /** Its budget for this month is used up. Dollars. */
  | { readonly kind: 'spent'; readonly budget: number }
  | { readonly kind: 'bad address' }
  | { readonly kind: 'cancelled' };

/** The code of a reply that was given up because it had no end. */
export const TOO_LONG = 'EMSGSIZE';

/** Codes of a TLS connection that did not come about. */
export const TLS_CODES = /CERT|TLS|SSL|SIGNED|EPROTO/;

/** Codes of a connection that was there. */
const BROKEN_CODES = /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/;

/** Scheme and host only: a path or user part may hold a token. */
const place = (endpoint: Endpoint): string =>
  URL.canParse(endpoint.baseUrl) ? new URL(endpoint.baseUrl).origin : 'its baseUrl';

const keyAdvice = ({ name, keyFrom }: Endpoint, status: number): string =>
  keyFrom.env === undefined
    ? `wants another key (${status}); keep the right one with: llmos models key ${name}`
    : `refused the key in ${keyFrom.env} (${status}); set ${keyFrom.env} to a valid one`;

const noKey = (where: string): string =>
  where === 'the keyring' ? 'the keyring has none; ' : `${where} is not set; export it, or `;

const seconds = (ms: number): string => `${Math.ceil(ms / 1000)} s`;

const statusLine = (failure: Extract<Failure, { kind: 'status' }>, endpoint: Endpoint): string => {
  const { status, said, waitMs } = failure;
  const quoted = said === '' ? '' : `: ${oneLine(said).slice(0, 160)}`;
  if (status === 401 || status === 403) return keyAdvice(endpoint, status);
  if (status === 404)
    return `has no model "${endpoint.model}", or no Messages API at ${place(endpoint)} (404); check both`;
  if (status === 429)
    return `takes no more requests now (429); try again ${waitMs ? `in ${seconds(waitMs)}` : 'in a minute'}`;
  if (status === 413) return `takes no request of this size (413${quoted}); ask for less at a time, or set its window`;
  if (status >= 500) return `is in trouble (${status}${quoted}); try again in a minute, or another endpoint`;
  if (status >= 300 && status < 400) return `sends elsewhere (${status}); set baseUrl to the address where it leads`;
  return `rejected the request (${status}${quoted}); check the model "${endpoint.model}" and the account`;
};

const connectionLine = (code: string, endpoint: Endpoint): string => {
  const next = isLoopback(endpoint.baseUrl) ? 'start its server' : 'check the network and baseUrl';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `cannot be found at ${place(endpoint)} (${code}); ${next}`;
  if (TLS_CODES.test(code)) {
    return `makes no safe connection at ${place(endpoint)} (${code}); check baseUrl and its certificate`;
  }
  if (code === 'cut off') return `broke off in the middle of its reply at ${place(endpoint)}; try again`;
  if (BROKEN_CODES.test(code)) return `broke the connection at ${place(endpoint)} (${code}); try again`;
  if (code === TOO_LONG) return `sent more than a reply may hold at ${place(endpoint)}; ask for less at a time`;
  return `does not answer at ${place(endpoint)} (${code}); ${next}`;
};

const line = (failure: Failure, endpoint: Endpoint): string => {
  switch (failure.kind) {
    case 'status':
      return statusLine(failure, endpoint);
    case 'timeout':
      return `gave no answer within ${seconds(failure.ms)}; try again, or a smaller model`;
    case 'silence':
      return `stopped in the middle of its reply (${seconds(failure.ms)} without a word); try again, or a smaller model`;
    case 'connection':
      return connectionLine(failure.code, endpoint);
    case 'foreign':
      return `does not speak the Messages API at ${place(endpoint)} (${failure.looks}); check baseUrl`;
    case 'no key':
      return failure.fault === 'unset'
        ? `needs a key, and ${noKey(failure.where)}keep it with: llmos models key ${endpoint.name}`
        : `cannot use the key in ${failure.where}: it has characters that no key has; set it again`;
    case 'spent':
      return `has used its budget of $${failure.budget} for this month; raise \`budget\` in endpoints, or name another one behind it`;
    case 'bad address':
      return 'has a baseUrl that is no plain http or https address; correct it in the settings';
    case 'cancelled':
      return 'was cancelled';
  }
};

/** A server may repeat the key that it did not like. */
const without = (key: string | undefined, failure: Failure): Failure =>
  key && failure.kind === 'status' ? { ...failure, said: failure.said.replaceAll(key, '[key]') } : failure;

/** One line: the endpoint, what is wrong, the next thing to do. `key` is never in it, even where a server said it. */
export const explain = (failure: Failure, endpoint: Endpoint, key: string | undefined): string =>
  oneLine(`${endpoint.name} ${line(without(key, failure), endpoint)}`);
