/** Finds what a misspelt command was meant to be. */
// @ts-nocheck

import type { World } from '../../world.ts';
import { oneEditApart } from './edit-distance.ts';
import { wellKnownNames } from './names.ts';
import { subcommandOf } from './subcommands.ts';

/** True when both have the same letters. */
export const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();

/** Swapped letters are the likeliest slip, then a letter too few or too many. */
const likelihood = (typed: string, meant: string): number =>
  (isSwap(typed, meant) ? 4 : 0) + (typed[0] === meant[0] ? 2 : 0) + (typed.length === meant.length ? 0 : 1);

const best = (typed: string, names: Iterable<string>, fits: (name: string) => boolean): string | undefined => {
  let found: string | undefined;
  for (const name of names) {
    if (name.length < 2 || !oneEditApart(typed, name) || !fits(name)) continue;
    if (found === undefined || likelihood(typed, name) > likelihood(typed, found)) found = name;
  }
  return found;
};

/** Two letters are near to everything: `gi` is `git` only in front of one of its subcommands. */
const isNear = (typed: string, name: string, next: string | undefined): boolean =>
  typed.length > 2 || isSwap(typed, name) || (next !== undefined && subcommandOf(name, next) === 'known');

/**
 * The name one slip away, among what this machine has, else among what is widely known. Words of one letter have none.
 * `next` is the word that follows.
 */
export const meantCommand = (
  typed: string,
  world: World,
  next?: string,
): { name: string; here: boolean } | undefined => {
  if (typed.length < 2 || typed.length > 40) return undefined;
  const near = (name: string): boolean => isNear(typed, name, next);
  const here = best(typed, world.commands(), (name) => near(name) && world.command(name) !== 'keyword');
  if (here !== undefined) return { name: here, here: true };
  const elsewhere = best(typed, wellKnownNames(), near);
  return elsewhere === undefined ? undefined : { name: elsewhere, here: false };
};
