/** Forgetting: after it no byte of the text is left in any file of the memory. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { blotBytes, blotLines } from './blot.ts';
import { reasonOf } from './bounded.ts';
import { type LockOptions, withLock } from './lock.ts';
import { patternOf, speaksOf } from './pattern.ts';
import type { Memory } from './shape.ts';
import type { Store } from './store.ts';

/** `entries`: facts, preferences, recipes and rules removed. `lines`: places blotted out in journals and backups. */
export type Forgotten =
  | { readonly ok: true; readonly entries: number; readonly lines: number; readonly note?: string }
  | { readonly ok: false; readonly reason: string };

/** Shorter ones would star out half of everything. */
const SHORTEST = 3;
const JOURNAL = /^journal-.*\.jsonl$/;
const BACKUP = /^memory\.json\./;
const DRAFT = /^\.memory\.json\..*tmp$/;

const LISTS = ['preferences', 'facts', 'recipes', 'routeRules'] as const;

/** What is to be blotted out: the text of the entry with that id, or the text itself and every fact that has it. */
const textsOf = (memory: Memory, what: string): readonly string[] => {
  const named = memory.facts.find((fact) => fact.id === what);
  if (named !== undefined) return [named.text];
  const preferred = memory.preferences.find((preference) => preference.id === what);
  if (preferred !== undefined) return [preferred.choice];
  const pattern = patternOf([what]);
  return [what, ...memory.facts.filter((fact) => pattern.test(fact.text)).map((fact) => fact.text)];
};

const without = (memory: Memory, what: string, pattern: RegExp): Memory => {
  const keep = (entry: unknown): boolean => (entry as { id?: string }).id !== what && !speaksOf(entry, pattern);
  const kept = Object.fromEntries(LISTS.map((list) => [list, (memory[list] as readonly unknown[]).filter(keep)]));
  return { ...memory, ...kept };
};

const sizeOf = (memory: Memory): number => LISTS.reduce((sum, list) => sum + memory[list].length, 0);

const blotFile = async (path: string, name: string, pattern: RegExp, signal?: AbortSignal): Promise<number> => {
  if (JOURNAL.test(name)) return blotLines(path, pattern, signal);
  if (BACKUP.test(name)) return blotBytes(path, pattern);
  if (DRAFT.test(name)) await rm(path, { force: true });
  return 0;
};

const blotFolder = async (folder: string, pattern: RegExp, signal?: AbortSignal): Promise<number> => {
  let lines = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    lines += await blotFile(join(folder, entry.name), entry.name, pattern, signal);
  }
  return lines;
};

/** Forgets an entry by its id, or a text wherever it stands: entries that speak of it go, journals and backups are blotted. */
export const forget = async (store: Store, what: string, options: LockOptions = {}): Promise<Forgotten> => {
  const sought = what.trim();
  let pattern = patternOf([]);
  let entries = 0;
  let known = false;
  const updated = await store.update((memory) => {
    const texts = textsOf(memory, sought);
    known = !texts.includes(sought);
    if (!known && sought.length < SHORTEST) return memory;
    pattern = patternOf(texts.filter((text) => text.length >= SHORTEST));
    const left = without(memory, sought, pattern);
    entries = sizeOf(memory) - sizeOf(left);
    return entries > 0 ? left : memory;
  }, options);
  if (!updated.ok) return updated;
  if (!known && sought.length < SHORTEST)
    return { ok: false, reason: `"${sought}" is too short to be forgotten: say more of it` };
  const blotted = await withLock(
    store.folder,
    () => blotFolder(store.folder, pattern, options.signal).catch(reasonOf),
    options,
  );
  if (!blotted.ok) return blotted;
  if (typeof blotted.value === 'string')
    return { ok: false, reason: `not all of it could be forgotten: ${blotted.value}` };
  return { ok: true, entries, lines: blotted.value, ...(updated.note !== undefined && { note: updated.note }) };
};
