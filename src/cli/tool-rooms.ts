/** What the tools of a plan may reach, and whom they may ask. */
import type { ToolContext } from '../executors/tools/tool.ts';
import type { Machine } from './machine.ts';

/** Offline, a tool's reach ends at this machine, too. */
export const toolRooms = ({ settings }: Machine, ask: ToolContext['ask']): Pick<ToolContext, 'network' | 'ask'> => ({
  network: {
    network: settings.offline ? 'this machine' : 'anywhere',
    privateHosts: settings.fetchPrivate ? 'allowed' : 'refused',
  },
  ...(ask !== undefined && { ask }),
});

/** Loaded when a tool asks for it. */
export const remembering = (machine: Machine, cwd: string): NonNullable<ToolContext['memory']> => {
  const load = async () => (await import('./tool-memory.ts')).toolMemory(machine, { cwd, source: 'a plan' });
  return {
    search: async (query, limit, signal) => (await load()).search(query, limit, signal),
    note: async (text) => (await load()).note(text),
    replace: async (old, text) => (await load()).replace(old, text),
  };
};
