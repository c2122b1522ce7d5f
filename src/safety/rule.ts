/** Rule: one way in which effects are weighed. One file in `rules/` each. */
import type { Effect, Level } from '../plan.ts';
import type { World } from '../world.ts';
import type { Mark, Seen } from './scope.ts';
import type { Tag } from './tag.ts';

/** What a rule looks at: everything found in one step, and what the whole plan did so far. */
export interface Case {
  readonly effects: readonly Effect[];
  readonly marks: readonly Mark[];
  readonly seen: readonly Seen[];
  /** Effects and marks of the whole plan. */
  readonly plan: { readonly effects: readonly Effect[]; readonly marks: readonly Mark[] };
  readonly world: World;
}

/** The excerpts a rule speaks of: none means that it does not match. */
export interface Rule {
  readonly name: string;
  readonly level: Level;
  readonly reason: string;
  readonly match: (found: Case) => readonly string[];
  readonly examples: { readonly match: readonly string[]; readonly notMatch: readonly string[] };
}

/** Matches where the tag was set. */
export const tagged =
  (...tags: readonly Tag[]) =>
  ({ marks }: Case): readonly string[] =>
    marks.filter((mark) => tags.includes(mark.tag)).map((mark) => mark.excerpt);

/** An effect in a few words. */
export const sayEffect = (effect: Effect): string => {
  const { target } = effect;
  if (target.type === 'path') return `${effect.by} → ${target.path}`;
  if (target.type === 'host') return `${effect.by} → ${target.host}`;
  if (target.type === 'name') return target.name;
  return target.type === 'dynamic' ? target.text : effect.by;
};

/** Matches each effect that the test accepts. */
export const effected =
  (test: (effect: Effect, world: World) => boolean) =>
  ({ effects, world }: Case): readonly string[] =>
    effects.filter((effect) => test(effect, world)).map(sayEffect);
