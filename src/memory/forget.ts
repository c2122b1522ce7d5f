/** Forgetting: after it no byte of the text is left in any file of the memory. */
import { preferenceKey, recipeKey, ruleKey } from './act.ts';
import { blotFolder } from './blot-folder.ts';
import { reasonOf } from './bounded.ts';
import { type LockOptions, withLock } from './lock.ts';
import { patternOf, speaksOf } from './pattern.ts';
import type { Memory } from './shape.ts';
import type { Store } from './store.ts';

/** `entries`: facts, preferences, recipes and rules removed. `lines`: places blotted out in journals and backups. */
export type Forgotten =
  | {
      readonly ok: true;
      readonly entries: number;
      readonly lines: number;
      /** For the journal: what is not to be learned from it again. */
      readonly keys: readonly string[];
      readonly note?: string;
    }
  | { readonly ok: false; readonly reason: string };

/** Shorter ones would star out half of everything. */
const SHORTEST = 3;
type Lists = Readonly<Record<string, readonly unknown[]>>;

/** Every list of the memory, those of later features too. */
const listsOf = (memory: Memory): Lists =>
  Object.fromEntries(Object.entries(memory).filter((pair): pair is [string, unknown[]] => Array.isArray(pair[1])));

/** What is to be blotted out: the words of the entry with that id, or the text itself and every fact that has it. */
const textsOf = (memory: Memory, what: string): readonly string[] => {
  const named = memory.facts.find((fact) => fact.id === what);
  if (named !== undefined) return [named.text];
  const preferred = memory.preferences.find((preference) => preference.id === what);
  if (preferred !== undefined) return [preferred.choice];
  const recipe = memory.recipes.find((one) => one.id === what);
  if (recipe !== undefined) return [recipe.said, ...(recipe.examples ?? [])];
  const pattern = patternOf([what]);
  return [what, ...memory.facts.filter((fact) => pattern.test(fact.text)).map((fact) => fact.text)];
};

const isGone = (entry: unknown, what: string, pattern: RegExp): boolean =>
  (entry as { id?: string }).id === what || speaksOf(entry, pattern);

const without = (memory: Memory, what: string, pattern: RegExp): Memory => {
  const lists = Object.entries(listsOf(memory)).map(([key, list]) => [
    key,
    list.filter((one) => !isGone(one, what, pattern)),
  ]);
  return { ...memory, ...Object.fromEntries(lists) };
};

/** So that a rebuild does not learn it again; the keys say nothing of what it was. */
const keysOf = (memory: Memory, what: string, pattern: RegExp): readonly string[] => [
  ...memory.preferences.filter((one) => isGone(one, what, pattern)).map(preferenceKey),
  ...memory.recipes.filter((one) => isGone(one, what, pattern)).map(recipeKey),
  ...memory.routeRules.filter((one) => isGone(one, what, pattern)).map(ruleKey),
];

const sizeOf = (memory: Memory): number => Object.values(listsOf(memory)).reduce((sum, list) => sum + list.length, 0);

/** Forgets an entry by its id, or a text wherever it stands: entries that speak of it go, journals and backups are blotted. */
export const forget = async (store: Store, what: string, options: LockOptions = {}): Promise<Forgotten> => {
  const sought = what.trim();
  let pattern = patternOf([]);
  let entries = 0;
  let keys: readonly string[] = [];
  let known = false;
  const updated = await store.update((memory) => {
    const texts = textsOf(memory, sought);
    known = !texts.includes(sought);
    if (!known && sought.length < SHORTEST) return memory;
    pattern = patternOf(texts.filter((text) => text.length >= SHORTEST));
    const left = without(memory, sought, pattern);
    keys = keysOf(memory, sought, pattern);
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
  return { ok: true, entries, lines: blotted.value, keys, ...(updated.note !== undefined && { note: updated.note }) };
};
