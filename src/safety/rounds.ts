/** What a loop's name stands for, round by round. */
import type { For, Select } from 'unbash';
import type { Arg } from './arg.ts';
import { absolute } from './paths.ts';
import { pathOf } from './roles.ts';
import type { Scope, Value } from './scope.ts';
import { named } from './targets.ts';

/** More names than that are walked as one that is not known. */
const MOST_ROUNDS = 32;

const text = (value: string): Value => ({ text: value, kind: 'text' });

/** What the name stands for in each round; a pattern is walked as such, and then for each name that it finds now. */
export const valuesOf = (items: readonly Arg[], node: For | Select, scope: Scope): readonly (Value | null)[] => {
  const isPlain = items.every((item) => item.dynamic === 'no' && !item.text.startsWith('-'));
  if (node.wordlist === undefined || !isPlain) return [null];
  const [only] = items;
  if (items.length === 1 && only?.glob === true) {
    const path = pathOf(scope, only);
    const found = path === undefined ? [] : named(only.text, absolute(scope.world.cwd, path), scope.world);
    return [{ text: only.text, kind: 'glob' }, ...(found.length <= MOST_ROUNDS ? found.map(text) : [])];
  }
  if (items.length <= MOST_ROUNDS && items.every((item) => !item.glob)) return items.map((item) => text(item.text));
  return [{ text: `$${node.name.value}`, kind: 'some' }];
};
