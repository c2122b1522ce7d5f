/** One GET to one URL: its name is looked up once, every address is checked, and the connection goes to one that was. */
import type { LookupAddress } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { isLoopbackAddress, isPublic } from './address.ts';

export interface Reach {
  /** `this machine`: nothing leaves it. */
  readonly network: 'anywhere' | 'this machine';
  /** Whether addresses that are not public may be asked. */
  readonly privateHosts: 'refused' | 'allowed';
  /** A name's addresses; the system's resolver where it is left out. */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
  /** Where a checked address is connected to instead: for tests, which have no public network. */
  readonly connectTo?: (address: string, port: number) => { readonly host: string; readonly port: number };
  /** Told of each request that leaves this machine, before it does. */
  readonly leaves?: (leaving: LeavingGet) => Promise<void> | void;
  readonly signal: AbortSignal;
}

/** `head`: the request's lines as they are sent, which is all there is of it. */
export interface LeavingGet {
  readonly origin: string;
  readonly address: string;
  readonly head: string;
}

/** An expected failure, as one line. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

const systemResolve = async (host: string): Promise<readonly LookupAddress[]> => {
  const { lookup } = await import('node:dns/promises');
  return lookup(host, { all: true });
};

const addressesOf = async (host: string, reach: Reach): Promise<readonly string[]> => {
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0) return [bare];
  if (bare === 'localhost' || bare.endsWith('.localhost')) return ['127.0.0.1'];
  if (reach.network === 'this machine') throw new Refused(`offline: ${host} is not this machine`);
  try {
    return (await (reach.resolve ?? systemResolve)(bare)).map(({ address }) => address);
  } catch {
    throw new Refused(`${host} is not known to the name server`);
  }
};

/** All of a name's addresses must be allowed: one that is not is how a page reaches into the house. */
export const checkedAddress = async (host: string, reach: Reach): Promise<string> => {
  const addresses = await addressesOf(host, reach);
  const [first] = addresses;
  if (first === undefined) throw new Refused(`${host} has no address`);
  const bad = addresses.find((address) => !isPublic(address));
  if (reach.network === 'this machine' && !addresses.every(isLoopbackAddress))
    throw new Refused(`offline: ${host} is not this machine`);
  if (bad !== undefined && reach.privateHosts === 'refused')
    throw new Refused(`${host} is ${bad}, which is not of the public network (setting fetchPrivate)`);
  return first;
};

const HEADERS = {
  accept: 'text/html,application/xhtml+xml,text/plain,text/markdown,application/json;q=0.9,*/*;q=0.1',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'llmos',
};

const headOf = (path: string, headers: Readonly<Record<string, string>>): string =>
  [`GET ${path} HTTP/1.1`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join('\n');

/** The answer's head; its body is still to be read. Follows no redirect, uses no proxy, keeps no connection. */
export const get = async (url: URL, reach: Reach): Promise<IncomingMessage> => {
  const address = await checkedAddress(url.hostname, reach);
  const isTls = url.protocol === 'https:';
  const port = Number(url.port || (isTls ? 443 : 80));
  const to = reach.connectTo?.(address, port) ?? { host: address, port };
  const [{ request, Agent }, net] = await Promise.all([
    isTls ? import('node:https') : import('node:http'),
    import('node:net'),
  ]);
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const [path, headers] = [url.pathname + url.search, { ...HEADERS, host: url.host }];
  if (!isLoopbackAddress(address)) await reach.leaves?.({ origin: url.origin, address, head: headOf(path, headers) });
  return new Promise((resolve, reject) => {
    const going = request(
      {
        host: to.host,
        port: to.port,
        method: 'GET',
        path,
        headers,
        agent: new Agent({ keepAlive: false }),
        signal: reach.signal,
        // The certificate is the name's, whatever address it was found at.
        ...(isTls && net.isIP(name) === 0 ? { servername: name } : {}),
      },
      resolve,
    );
    going.on('error', reject);
    going.end();
  });
};
