/** The memory as tools may use it: searched in every tier, noted with the turn as its source, journalled so that a rebuild knows it. */
import type { ToolMemory } from '../executors/tools/tool.ts';
import { documentParts } from '../memory/archive.ts';
import { candidates } from '../memory/candidates.ts';
import { withFact } from '../memory/facts.ts';
import { rank } from '../memory/rank.ts';
import { factPassages, passageLine, turnPassage } from '../memory/recall.ts';
import { openStore, type Updated } from '../memory/store.ts';
import { maskFor } from '../safety/redact.ts';
import type { Machine } from './machine.ts';
import { noteAct } from './memory/act.ts';

const kept = (done: Updated, before: number): Awaited<ReturnType<ToolMemory['note']>> => {
  if (!done.ok) return { ok: false, reason: done.reason };
  return { ok: true, told: done.memory.facts.length === before ? 'known already' : 'remembered' };
};

/** Who says what is noted, and in which turn. */
export interface Noting {
  readonly cwd: string;
  readonly source: 'person' | "a model's plan";
  readonly turn: string;
}

export const toolMemory = (machine: Machine, { cwd, source, turn }: Noting): ToolMemory => {
  const { state } = machine.folders;
  const store = openStore(state);
  const mask = maskFor(machine.env);
  const add = async (text: string, replaces?: string) => {
    if (mask(text) !== text) return { ok: false as const, reason: 'that holds a secret, which is not remembered' };
    const before = store.read().memory.facts;
    const old =
      replaces === undefined ? undefined : before.find((fact) => fact.id === replaces || fact.text === replaces);
    if (replaces !== undefined && old === undefined)
      return { ok: false as const, reason: `there is no fact ${replaces}` };
    const said = { text, source, evidence: turn, ...(old !== undefined && { replaces: old.text }) };
    const done = await store.update((memory) => withFact(memory, said), { signal: machine.signal });
    if (done.ok && done.memory.facts.length !== before.length) noteAct(machine, { act: 'fact', ...said });
    return kept(done, before.length);
  };
  return {
    search: async (query, limit, signal) => {
      const now = Date.now();
      const passages = [
        ...factPassages(store.read().memory),
        ...candidates(state, query, { now, signal })
          .filter(({ status }) => status !== 'unfinished')
          .map(turnPassage),
        ...documentParts(state, query),
      ];
      return (await rank(query, passages, { now, cwd, limit })).map(passageLine);
    },
    note: (text) => add(text),
    replace: (old, text) => add(text, old),
  };
};
