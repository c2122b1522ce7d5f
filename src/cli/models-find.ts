/** `llmos models find`: which local servers answer on the ports that they have by themselves, and what they offer. */
import { isLoopback } from '../planner/model/endpoints.ts';
import { KNOWN, type Known } from '../planner/model/known.ts';
import type { Machine } from './machine.ts';
import { abilityOf, listed, type Site } from './model-probe.ts';
import { stdout } from './output.ts';

/** Of a server with hundreds of models, these are enough to choose from. */
const SHOWN = 20;

/** `LLMOS_FIND_PORTS` moves the ports, as `ollama=11500,vllm=9000`: servers are not always started as they would be by themselves. */
const placeOf = ({ name, baseUrl }: Known, { env }: Machine): string => {
  const moved = new RegExp(`(?:^|,)${name}=(\\d+)(?:,|$)`).exec(env['LLMOS_FIND_PORTS'] ?? '')?.[1];
  return moved === undefined ? baseUrl : `http://127.0.0.1:${moved}`;
};

const linesOf = async (server: Known, machine: Machine): Promise<readonly string[]> => {
  const site: Site = { baseUrl: placeOf(server, machine), headers: {}, signal: machine.signal };
  const { status, models } = await listed(site);
  if (status === 0) return [];
  const head = `${server.title} answers at ${site.baseUrl}`;
  if (status === 401 || status === 403) return [`${head} and wants a key: llmos models key ${server.name}`];
  if (models.length === 0) return [`${head}, and lists no model`];
  const names = models.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])).slice(0, SHOWN);
  const lines = names.map(async (id) => {
    const { window, tools } = await abilityOf(site, id, models);
    const facts = [window && `${window} tokens`, tools === undefined ? undefined : tools ? 'tools' : 'no tools'];
    const told = facts.filter(Boolean).join(', ');
    return `  llmos models use plan ${server.name}/${id}${told === '' ? '' : `   # ${told}`}`;
  });
  return [`${head}:`, ...(await Promise.all(lines))];
};

export const findModels = async (machine: Machine): Promise<number> => {
  const local = KNOWN.filter(({ baseUrl }) => isLoopback(baseUrl));
  const found = (await Promise.all(local.map((server) => linesOf(server, machine)))).flat();
  if (found.length === 0) {
    const ports = local.map(({ title, baseUrl }) => `${title} ${new URL(baseUrl).port}`).join(', ');
    stdout(`no local server answers (${ports})\n`);
    stdout('docs/models.md shows how each is started\n');
    return 1;
  }
  stdout(`${found.join('\n')}\n`);
  return 0;
};
