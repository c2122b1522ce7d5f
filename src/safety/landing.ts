/** Where copied, moved, linked and fetched things land: the path itself, not the folder they are put in. */

import type { Arg } from './arg.ts';
import type { Call } from './call.ts';
import { hasGlob, matchGlob } from './glob.ts';
import { absolute, baseName } from './paths.ts';
import { pathOf } from './roles.ts';

/** More names than that, and the folder stands for them. */
const MOST = 200;

const isFolder = (call: Call, dest: Arg): boolean => {
  if (/\/$|^\.{1,2}$|\/\.{1,2}$/.test(dest.text)) return true;
  const { world } = call.scope;
  const path = pathOf(call.scope, dest);
  if (path === undefined) return false;
  const entry = world.entry(path);
  const end = entry?.kind === 'link' && entry.target !== undefined ? world.entry(entry.target) : entry;
  return end?.kind === 'dir' || absolute(world.cwd, path) === world.home || dest.text === '/';
};

/** The last parts of what a source names now; undefined where that cannot be told. */
const namesOf = (call: Call, source: Arg): readonly string[] | undefined => {
  const text = source.text.replace(/(?<=.)\/+$/, '');
  const name = baseName(text);
  if (name === '' || name === '.' || name === '..') return undefined;
  if (source.dynamic !== 'no') return undefined;
  if (!source.glob) return [name];
  const folder = text.slice(0, -name.length);
  if (hasGlob(folder) || pathOf(call.scope, source) === undefined) return undefined;
  const found = call.scope.world
    .children(absolute(call.scope.cwd ?? '/', folder))
    .filter((child) => matchGlob(name, child));
  return found.length > 0 && found.length <= MOST ? found : undefined;
};

interface Landing {
  readonly dest: Arg;
  readonly sources: readonly Arg[];
  /** `folder`: the destination is one whatever is there (`-t`); `path`: it is none (`-T`). */
  readonly as?: 'folder' | 'path';
}

/** Each path that comes to be or is replaced, with its source where there is one name for it. */
const landings = (call: Call, { dest, sources, as }: Landing): readonly { at: Arg; source?: Arg }[] => {
  const [only] = sources;
  const folder = as === 'folder' || (as !== 'path' && (sources.length > 1 || isFolder(call, dest)));
  if (!folder || dest.dynamic !== 'no' || dest.glob)
    return [only === undefined ? { at: dest } : { at: dest, source: only }];
  const base = dest.text.replace(/(?<=.)\/+$/, '');
  return sources.flatMap((source): { at: Arg; source?: Arg }[] => {
    const names = namesOf(call, source);
    if (names === undefined) return [{ at: dest }];
    return names.map((name) => ({ at: { ...dest, text: base === '/' ? `/${name}` : `${base}/${name}` }, source }));
  });
};

/** Plays `into` for each path where something lands. */
export const land = (call: Call, landing: Landing): void => {
  for (const { at } of landings(call, landing)) call.play('into', call.recursive ? { ...at, under: 'all' } : at);
};

/** The same for links, which are remembered: what is read through them is what they lead to. */
export const landLinks = (call: Call, landing: Landing): void => {
  for (const { at, source } of landings(call, landing)) {
    call.play('into', at);
    const [from, to] = [source === undefined ? undefined : pathOf(call.scope, source), pathOf(call.scope, at)];
    if (from === undefined || to === undefined) continue;
    const { world, trace } = call.scope;
    trace.links.set(absolute(world.cwd, to), absolute(world.cwd, from));
  }
};
