/** What a verdict's writes and deletes would fall on: globs and folders resolved against the World, each with a stamp. */
import type { Effect, Matching, Plan, ResolvedTarget, StepVerdict } from '../plan.ts';
import type { Entry, World } from '../world.ts';
import { hasGlob, matchGlob, matchName } from './glob.ts';
import { absolute } from './paths.ts';

/** Most targets resolved for one plan. */
export const MAX_TARGETS = 2000;

/** Size, mtime and kind; null when nothing is there. Folders have no size of their own. */
export const stampOf = (entry: Entry | undefined): string | null => {
  if (entry === undefined) return null;
  const { kind, size, mtime, target } = entry;
  return kind === 'dir' ? `dir ${mtime}` : `${kind} ${size} ${mtime}${target === undefined ? '' : ` ${target}`}`;
};

/** Paths under `/` that match the components, in the World's order. */
const expand = (base: string, parts: readonly string[], world: World, room: number): string[] => {
  const [part, ...rest] = parts;
  if (part === undefined) return [base];
  const next = base === '/' ? '/' : `${base}/`;
  if (!hasGlob(part)) {
    const path = next + part;
    return rest.some(hasGlob) && world.entry(path) === undefined ? [] : expand(path, rest, world, room);
  }
  const found: string[] = [];
  for (const name of world.children(base)) {
    if (found.length >= room) break;
    if (matchGlob(part, name)) found.push(...expand(next + name, rest, world, room - found.length));
  }
  return found;
};

/** The paths that a pattern names now; the pattern itself when nothing matches, as the shell would pass it. */
const globbed = (path: string, world: World): string[] => {
  const found = expand('/', path.split('/').filter(Boolean), world, MAX_TARGETS);
  return found.length > 0 ? found : [path];
};

/** What a relative or absolute pattern finds now, written as it was written; `full` is the same pattern from the root on. */
export const named = (pattern: string, full: string, world: World): readonly string[] => {
  const depth = pattern.split('/').filter((part) => part !== '' && part !== '.').length;
  const front = pattern.startsWith('/') || pattern.includes('..') ? undefined : pattern;
  return expand('/', full.split('/').filter(Boolean), world, MAX_TARGETS).map((path) =>
    front === undefined ? path : path.split('/').slice(-depth).join('/'),
  );
};

/** Most entries looked at below one path: more where only some of them are meant, fewer where somebody waits for their command. */
const MAX_LOOKED_AT = MAX_TARGETS + 1;
const MAX_SEARCHED: Readonly<Record<Patience, number>> = { asked: 100_000, typed: 10_000 };

/** What a person typed runs at once; what they are asked about may take a moment. */
export type Patience = 'asked' | 'typed';

export const patienceFor = ({ source }: Pick<Plan, 'source'>): Patience => (source === 'typed' ? 'typed' : 'asked');

/** Everything below a path; `cut` when there is more than was looked at. */
const below = (path: string, world: World, most: number): { all: readonly string[]; cut: boolean } => {
  const all: string[] = [];
  const queue = [path];
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    for (const name of world.children(folder)) {
      if (all.length >= most) return { all, cut: true };
      const child = folder === '/' ? `/${name}` : `${folder}/${name}`;
      all.push(child);
      if (world.entry(child)?.kind === 'dir') queue.push(child);
    }
  }
  return { all, cut: false };
};

interface Gathering {
  readonly world: World;
  readonly patience: Patience;
  readonly found: Map<string, ResolvedTarget>;
}

const add = ({ world, found }: Pick<Gathering, 'world' | 'found'>, target: Omit<ResolvedTarget, 'stamp'>): void => {
  const key = `${target.step} ${target.kind} ${target.path}`;
  if (found.size < MAX_TARGETS && !found.has(key))
    found.set(key, { ...target, stamp: stampOf(world.entry(target.path)) });
};

/** A folder that fits stands for all that is in it: what acts on it may go down. */
const fits = (path: string, matching: Matching | undefined, world: World): boolean => {
  if (matching === undefined) return true;
  const { name, kind } = matching;
  const last = path.slice(path.lastIndexOf('/') + 1);
  return (name === undefined || matchName(name, last)) && (kind === undefined || world.entry(path)?.kind === kind);
};

const gather = (gathering: Gathering, step: string, effect: Effect): void => {
  const { world } = gathering;
  const { kind, target } = effect;
  if (kind !== 'write' && kind !== 'delete') return;
  // a name that is known only when it runs: something in this folder, most likely
  if (target.type === 'dynamic') return add(gathering, { step, kind: 'write', path: world.cwd, recursive: false });
  if (target.type !== 'path') return;
  const full = absolute(world.cwd, target.path);
  const paths = target.glob ? globbed(full, world) : [full];
  for (const path of paths) reach({ gathering, step, kind, path, effect: target });
  if (target.glob && kind === 'write' && paths[0] === full) addFolder(gathering, step, full);
};

/** New names come into the folder of a pattern that finds nothing yet. */
const addFolder = (gathering: Gathering, step: string, pattern: string): void => {
  const folder = pattern.slice(0, pattern.lastIndexOf('/')) || '/';
  if (!hasGlob(folder)) add(gathering, { step, kind: 'write', path: folder, recursive: false });
};

interface Reach {
  readonly gathering: Gathering;
  readonly step: string;
  readonly kind: 'write' | 'delete';
  readonly path: string;
  readonly effect: { readonly recursive: boolean; readonly matching?: Matching };
}

/** A path and, where folders are meant with what is in them, all below it; the path alone stands for what is too much to list. */
const reach = ({ gathering, step, kind, path, effect }: Reach): void => {
  const { world, found, patience } = gathering;
  const { recursive, matching } = effect;
  if (fits(path, matching, world)) add(gathering, { step, kind, path, recursive });
  if (!recursive || world.entry(path)?.kind !== 'dir') return;
  const { all, cut } = below(path, world, matching === undefined ? MAX_LOOKED_AT : MAX_SEARCHED[patience]);
  const fitting = all.filter((child) => fits(child, matching, world));
  if (cut || found.size + fitting.length > MAX_TARGETS) add(gathering, { step, kind, path, recursive });
  for (const child of fitting) {
    const goesDown = matching !== undefined && world.entry(child)?.kind === 'dir';
    add(gathering, { step, kind, path: child, recursive: goesDown });
  }
};

/** Every local path that the steps write or delete, at most `MAX_TARGETS`; symlinks are named, not followed, by `entry`. */
export const resolveTargets = (
  steps: readonly StepVerdict[],
  world: World,
  patience: Patience = 'asked',
): readonly ResolvedTarget[] => {
  const gathering: Gathering = { world, patience, found: new Map() };
  for (const step of steps) for (const effect of step.effects) gather(gathering, step.step, effect);
  return [...gathering.found.values()];
};
