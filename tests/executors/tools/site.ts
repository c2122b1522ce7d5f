/** A web site on loopback that stands for several hosts: the test's resolver says which of them are of the public network. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchUrl } from '../../../src/executors/tools/fetch-url.ts';
import type { ToolContext, ToolResult } from '../../../src/executors/tools/tool.ts';

export type Page = (request: IncomingMessage, response: ServerResponse) => void;

type Network = NonNullable<ToolContext['network']>;

export interface Site {
  /** `host path` of each request. */
  readonly asked: readonly string[];
  readonly connections: () => number;
  readonly port: number;
  get(url: string, more?: Partial<Network>): Promise<ToolResult>;
  close(): Promise<void>;
}

export const text =
  (body: string | Buffer, headers: Record<string, string> = {}): Page =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);

export const redirect =
  (to: string, status = 302): Page =>
  (_, response) =>
    response.writeHead(status, { location: to }).end();

/** `names`: the addresses of each host, as a name server would give them. */
export const openSite = async (
  pages: Readonly<Record<string, Page>>,
  names: Readonly<Record<string, readonly string[]>>,
  signal: AbortSignal = new AbortController().signal,
): Promise<Site> => {
  const asked: string[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`);
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
    else page(request, response);
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const network: Network = {
    network: 'anywhere',
    privateHosts: 'refused',
    resolve: async (host) => {
      const found = names[host];
      if (found === undefined) throw new Error('ENOTFOUND');
      return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
    connectTo: () => ({ host: '127.0.0.1', port }),
  };
  return {
    asked,
    port,
    connections: () => connections,
    get: (url, more = {}) => fetchUrl.run({ url }, { cwd: '/', env: {}, signal, network: { ...network, ...more } }),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
