/** Finds what a misspelt command was meant to be. */
import type { World } from '../../world.ts';
import { wellKnownNames } from './names.ts';

/** True when one insertion, deletion, replacement or swap of neighbours (Damerau, optimal string alignment) makes `a` into `b`. */
export const oneEditApart = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
};

const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();

/** Swapped letters are the likeliest slip, then a letter too few or too many. */
const likelihood = (typed: string, meant: string): number =>
  (isSwap(typed, meant) ? 4 : 0) + (typed[0] === meant[0] ? 2 : 0) + (typed.length === meant.length ? 0 : 1);

const best = (
  typed: string,
  names: Iterable<string>,
  fits: (name: string) => boolean = () => true,
): string | undefined => {
  let found: string | undefined;
  for (const name of names) {
    if (name.length < 2 || (typed.length < 3 && !isSwap(typed, name)) || !oneEditApart(typed, name) || !fits(name))
      continue;
    if (found === undefined || likelihood(typed, name) > likelihood(typed, found)) found = name;
  }
  return found;
};

/** The name one slip away, among what this machine has, else among what is widely known. Words of one letter have none. */
export const meantCommand = (typed: string, world: World): { name: string; here: boolean } | undefined => {
  if (typed.length < 2 || typed.length > 40) return undefined;
  const here = best(typed, world.commands(), (name) => world.command(name) !== 'keyword');
  if (here !== undefined) return { name: here, here: true };
  const elsewhere = best(typed, wellKnownNames());
  return elsewhere === undefined ? undefined : { name: elsewhere, here: false };
};
