/**
 * A real dry run: the steps run over a layer that catches what they write; what they changed is listed, and can be put in
 * place as it is, or thrown away. Where that is not possible, one line says why.
 */
import { accessSync, constants, lstatSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Plan, ShellStep, Verdict } from '../plan.ts';
import type { World } from '../world.ts';
import { isUnder } from './paths.ts';
import { breaksLinks, putInPlace, staleChanges } from './preview/apply.ts';
import { type Change, type Layer, readLayer } from './preview/changes.ts';
import { rootFor } from './preview/obstacle.ts';
import { closeStage, openStage, runInSandbox, type Stage } from './preview/sandbox.ts';
import { sayChanges } from './preview/say.ts';
import { neededFor, type Walls } from './preview/walls.ts';

export interface PreviewAsked {
  readonly plan: Plan;
  readonly verdict: Verdict;
  readonly world: World;
  readonly env: Readonly<Record<string, string>>;
  /** Path of the shell that runs the steps. */
  readonly shell: string;
  /** Folders where the layer may lie, the best first; they exist. */
  readonly places: readonly string[];
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
  /** What keeps the steps in; bubblewrap where it is installed when left out. */
  readonly walls?: Walls;
}

/** `code` is that of the step that failed, or 0; `output` at most 64 kB. */
export interface Preview {
  readonly kind: 'previewed';
  readonly changes: readonly Change[];
  readonly code: number;
  readonly output: string;
  /** Why it can only be looked at, and not be put in place. */
  readonly onlyShown?: string;
  lines(): readonly string[];
  /** What is not as it was any more; empty where applying is safe. */
  stale(): readonly string[];
  /** Puts the changes in place. Throws where the file system refuses; call `stale` first. */
  apply(): void;
  /** Leaves nothing behind. */
  discard(): void;
}

export interface NoPreview {
  readonly kind: 'none';
  readonly reason: string;
}

const TIMEOUT_MS = 10_000;
/** A larger file would be copied as a whole at the first byte that is written. */
const MOST_BYTES = 64 * 1024 * 1024;

const none = (reason: string): NoPreview => ({ kind: 'none', reason });

const has = (name: string, path: string): boolean =>
  path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const missing = (walls: Walls, path: string): readonly string[] => neededFor(walls).filter((name) => !has(name, path));

/** The programs that a dry run needs and this machine has not: bubblewrap is not one of them. */
export const missingForPreview = (path: string): readonly string[] => missing('unshare', path);

/** Bubblewrap where it is installed, else walls of our own. */
export const wallsFor = (path: string): Walls => (missing('bwrap', path).length === 0 ? 'bwrap' : 'unshare');

/** The first of the places where something is mounted below the folder. `table` as in `/proc/self/mountinfo`. */
export const mountIn = (table: string, root: string): string | undefined =>
  table
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '')
    .find((point) => point !== root && isUnder(point, root));

/** Whatever is mounted below the folder would be missing in the layer. */
const mountBelow = (root: string): string | undefined => {
  try {
    return mountIn(readFileSync('/proc/self/mountinfo', 'utf8'), root);
  } catch {
    return undefined;
  }
};

/** Of one's own, and not a folder where everybody puts things. */
const isOwn = (root: string, uid: number): boolean => {
  try {
    const stat = lstatSync(root);
    return stat.isDirectory() && stat.uid === uid && (stat.mode & 0o1000) === 0;
  } catch {
    return false;
  }
};

const large = ({ targets }: Verdict): string | undefined =>
  targets.find(({ kind, path }) => {
    if (kind !== 'write') return false;
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size > MOST_BYTES;
  })?.path;

const obstacle = (root: string, { verdict, world, env }: PreviewAsked): string | undefined => {
  const [without] = missingForPreview(env['PATH'] ?? '');
  if (without !== undefined) return `${without} is not installed`;
  if (!isOwn(root, world.uid)) return `${root} belongs to somebody else`;
  const mounted = mountBelow(root);
  if (mounted !== undefined) return `another file system is mounted at ${mounted}`;
  const path = large(verdict);
  return path === undefined ? undefined : `${path} is too large for a layer`;
};

const asPreview = (stage: Stage, layer: Layer, ran: { code: number; output: string; cwd: string }): Preview => {
  const { changes, twins } = layer;
  const linked = breaksLinks(changes);
  const onlyShown =
    ran.code !== 0
      ? `it ended with ${ran.code}`
      : linked === undefined
        ? undefined
        : `${linked.path} has several names`;
  return {
    kind: 'previewed',
    changes,
    code: ran.code,
    output: ran.output,
    ...(onlyShown === undefined ? {} : { onlyShown }),
    lines: () => sayChanges(changes, ran.cwd),
    stale: () => staleChanges(changes),
    apply: () => putInPlace(changes, twins),
    discard: () => closeStage(stage),
  };
};

/** Runs the plan's steps without changing anything. The caller calls `discard` in the end, applied or not. */
export const preview = async (asked: PreviewAsked): Promise<Preview | NoPreview> => {
  const found = rootFor(asked.plan, asked.verdict, asked.world);
  if ('reason' in found) return none(found.reason);
  const reason = obstacle(found.root, asked);
  if (reason !== undefined) return none(reason);
  const stage = openStage(found.root, asked.places);
  if (stage === undefined) return none('there is no place for a layer');
  const { cwd } = asked.world;
  try {
    const ran = await runInSandbox({
      stage,
      steps: asked.plan.steps as readonly ShellStep[],
      cwd,
      shell: asked.shell,
      env: asked.env,
      signal: asked.signal,
      timeoutMs: asked.timeoutMs ?? TIMEOUT_MS,
      walls: asked.walls ?? wallsFor(asked.env['PATH'] ?? ''),
    });
    if (!('reason' in ran)) return asPreview(stage, readLayer(stage, ran.seen), { ...ran, cwd });
    closeStage(stage);
    return none(ran.reason);
  } catch (error) {
    closeStage(stage);
    return none((error as Error).message);
  }
};
