/** The core tier: who the person is and what they prefer, as a text of bounded size that goes with every request. */
import type { Fact, Memory, Preference } from './shape.ts';
import { fitting } from './tokens.ts';

/** Observations that agree until a preference holds. */
export const IN_FORCE = 2;

export const isInForce = ({ count }: Preference): boolean => count >= IN_FORCE;

/** Said of the person or of all their work, not of one thing. */
const OF_THE_PERSON =
  /^(?:i|i'm|i’m|we|call me|always|never|please|prefer|my (?:name|editor|shell|language|job|role|team|company|mail|email|time ?zone|home|pronouns))\b/i;

const holds = ({ until }: Fact, now: number): boolean => until === undefined || until > now;

/** Preferences first, then what was said about the person, newest first; at most `budget` tokens. */
export const coreOf = (
  memory: Memory,
  { now, budget }: { readonly now: number; readonly budget: number },
): readonly string[] => {
  const preferences = memory.preferences
    .filter(isInForce)
    .toSorted((a, b) => b.count - a.count)
    .map((each) => `prefers: ${each.choice}`);
  const facts = memory.facts
    .filter((fact) => holds(fact, now) && OF_THE_PERSON.test(fact.text))
    .toSorted((a, b) => b.since - a.since)
    .map((fact) => fact.text);
  return fitting([...preferences, ...facts], budget);
};
