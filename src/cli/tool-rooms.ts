/** What the tools of a plan may reach, and whom they may ask. */
import type { ToolContext } from '../executors/tools/tool.ts';
import { maskFor } from '../safety/redact.ts';
import type { Machine } from './machine.ts';
import type { Noting } from './tool-memory.ts';

/** Offline, a tool's reach ends at this machine, too. What a tool asks other machines for stands in the log of the wire. */
export const toolRooms = (
  { settings, folders, env }: Machine,
  { ask, turn }: { readonly ask: ToolContext['ask']; readonly turn: string },
): Pick<ToolContext, 'network' | 'ask'> => ({
  network: {
    network: settings.offline ? 'this machine' : 'anywhere',
    privateHosts: settings.fetchPrivate ? 'allowed' : 'refused',
    leaves: async ({ origin, address, head }) => {
      const { openWire } = await import('../memory/wire.ts');
      const body = maskFor(env)(head);
      const hidden = body === head ? {} : { hidden: true as const };
      const to = origin.includes(address) ? origin : `${origin} (${address})`;
      openWire(folders.state).record(turn, { at: Date.now(), by: 'fetch_url', to, body, masked: {}, ...hidden });
    },
  },
  ...(ask !== undefined && { ask }),
});

/** Loaded when a tool asks for it. */
export const remembering = (machine: Machine, noting: Noting): NonNullable<ToolContext['memory']> => {
  const load = async () => (await import('./tool-memory.ts')).toolMemory(machine, noting);
  return {
    search: async (query, limit, signal) => (await load()).search(query, limit, signal),
    note: async (text) => (await load()).note(text),
    replace: async (old, text) => (await load()).replace(old, text),
  };
};
