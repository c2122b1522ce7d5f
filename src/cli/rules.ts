/** How lines were said to be read, by earlier answers: of this shell and of others, as the file has it now. */
import { statSync } from 'node:fs';
import { routeRules } from '../memory/rules.ts';
import { memoryFile, readMemory } from '../memory/store.ts';
import type { RouteRules } from '../planner/route.ts';

const stampOf = (path: string): string => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
};

/** Cheap at each prompt: the file is read again only when it has changed. */
export const openRules = (folder: string): (() => RouteRules) => {
  let held: { readonly stamp: string; readonly rules: RouteRules } | undefined;
  return () => {
    const stamp = stampOf(memoryFile(folder));
    if (held?.stamp !== stamp) held = { stamp, rules: routeRules(readMemory(folder).memory) };
    return held.rules;
  };
};
