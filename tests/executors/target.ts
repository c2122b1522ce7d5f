import type { ResolvedTarget } from '../../src/plan.ts';

/** A path as the guard would hand it to undo. */
export const target = (path: string, kind: 'write' | 'delete', recursive = false, step = '1'): ResolvedTarget => ({
  step,
  kind,
  path,
  recursive,
  stamp: null,
});
