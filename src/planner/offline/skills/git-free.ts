import type { World } from '../../../world.ts';

/** Words that say nothing of their own in a request about each day's git. */
export const GIT = [
  'REPOSITORY',
  'COMMIT',
  'BRANCH',
  'CHANGE',
  'CURRENT',
  'FILE',
  'LAST',
  'NEWEST',
  'NEWER',
  'MODIFIED',
] as const;

/** In a repository; of a folder that cannot be seen nobody knows. */
export const isRepository = (world: World): boolean =>
  world.git !== undefined || (world.entry('.') === undefined && world.entry(world.cwd) === undefined);
