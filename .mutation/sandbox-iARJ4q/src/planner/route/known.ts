/** What a name would run. */
// @ts-nocheck

import type { World } from '../../world.ts';
import { wellKnown } from './names.ts';

const KIND_NAMES = {
  keyword: 'a keyword of the shell',
  builtin: 'a builtin of the shell',
  alias: 'an alias',
  function: 'a function',
  file: 'a command',
} as const;

/** What is called by the first word, or undefined. */
export const commandKind = (name: string, world: World): string | undefined => {
  const kind = world.command(name);
  if (kind !== undefined) return KIND_NAMES[kind];
  return wellKnown(name) ? 'a well-known command' : undefined;
};
