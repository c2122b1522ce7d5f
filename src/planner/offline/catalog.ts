/**
 * The built-in skills that a request can mean. Run from the sources, all are loaded and asked; in the bundle an index made
 * at build time (scripts/skill-index.mjs) stands in this file's place, and loads only the skills whose words are said.
 */

import type { Skill } from './skill.ts';
import { skills } from './skills/list.ts';
import type { Token } from './understand.ts';

/** In the order of the list; a skill that declares what it says may be left out where none of it is said. */
export const skillsFor = (_tokens: readonly Token[]): readonly Skill[] => skills;

let words: ReadonlySet<string> | undefined;

/** Words beyond the dictionary that skills know. Asked for only where a word is in no dictionary. */
export const skillWords = (): ReadonlySet<string> => {
  words ??= new Set(skills.flatMap((skill) => skill.words ?? []));
  return words;
};

let kept: ReadonlySet<string> | undefined;

/** Words that skills read, to which nothing is repaired. Asked for as seldom. */
export const keptWords = (): ReadonlySet<string> => {
  kept ??= new Set(skills.flatMap((skill) => skill.keeps ?? []));
  return kept;
};
