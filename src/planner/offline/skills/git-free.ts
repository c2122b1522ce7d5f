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
