/** Shell source to effects: the way into the walk. */
import type { World } from '../world.ts';
import { openScope, openTrace, type Scope } from './scope.ts';
import { walkers, walkSource } from './walk.ts';

/** A scope with an empty trace: several steps of a plan are walked with the same one, so that state counts across them. */
export const openWalk = (world: World): Scope => openScope(world, openTrace(walkers));

/** Walks one script; effects and marks gather in `scope.trace`. Bounded in time and depth. */
export const walkShell = (scope: Scope, source: string): void => walkSource(scope, source);
