/** What stands in the way of a dry run, said in one line; and the folder that the dry run covers. Pure. */
import type { Effect, Plan, Verdict } from '../../plan.ts';
import type { World } from '../../world.ts';
import { BEYOND_FILES } from '../beyond.ts';
import { absolute, isUnder } from '../paths.ts';
import { isSystem } from '../places.ts';

const KINDS: Partial<Record<Effect['kind'], string>> = {
  network: 'it talks to the network',
  privilege: 'it runs with the rights of another user',
};

const written = ({ effects, targets }: Verdict, world: World): readonly string[] => [
  ...targets.map((target) => target.path),
  ...effects.flatMap(({ kind, target }) =>
    (kind === 'write' || kind === 'delete') && target.type === 'path' && !target.glob
      ? [absolute(world.cwd, target.path)]
      : [],
  ),
];

const common = (a: string, b: string): string => {
  const [left, right] = [a.split('/'), b.split('/')];
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return left.slice(0, at).join('/') || '/';
};

/** Too wide to lay anything over. */
const isWide = (path: string): boolean => path.split('/').length < 3 || isSystem(path);

/** The folder that holds all that is written: the current one, or one above it. */
const rootOf = (verdict: Verdict, world: World): string =>
  written(verdict, world).reduce((root, path) => (isUnder(path, root) ? root : common(root, path)), world.cwd);

/** In the dry run these are empty. */
const MASKED = /^\/(?:tmp|run|var\/run|dev\/shm)(?:\/|$)/;

const isMasked = (effect: Effect, root: string, world: World): boolean => {
  if (effect.target.type !== 'path') return false;
  const path = absolute(world.cwd, effect.target.path);
  return MASKED.test(path) && !isUnder(path, root);
};

/** The root of a dry run, or the reason why there can be none. */
export const rootFor = (plan: Plan, verdict: Verdict, world: World): { root: string } | { reason: string } => {
  if (world.os !== 'linux') return { reason: 'a dry run needs Linux' };
  for (const step of plan.steps) {
    if (step.kind === 'tool') return { reason: `it calls the tool ${step.tool}` };
    if (step.terminal === true) return { reason: 'it needs the terminal' };
  }
  for (const { kind } of verdict.effects) if (KINDS[kind] !== undefined) return { reason: KINDS[kind] };
  for (const { rule } of verdict.findings)
    if (BEYOND_FILES[rule] !== undefined) return { reason: `it changes ${BEYOND_FILES[rule]}, not only files` };
  const root = rootOf(verdict, world);
  if (isWide(root)) return { reason: `it writes outside ${world.cwd}` };
  if (/[,:\\"\n]/.test(root)) return { reason: `the folder's name cannot be given to the system: ${root}` };
  const masked = verdict.effects.find((effect) => isMasked(effect, root, world));
  if (masked?.target.type === 'path') return { reason: `it uses ${masked.target.path}, which a dry run does not see` };
  return { root };
};
