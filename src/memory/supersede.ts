/** Which facts a new one takes the place of: those that say something else of the same thing. Pure; in doubt both stand. */
import type { Fact } from './shape.ts';
import { meaning } from './words/alike.ts';
import { stem } from './words/stem.ts';
import { wordsOf } from './words/terms.ts';

/** What is said of what: "the staging server | is at | 10.0.0.9". */
interface Claim {
  /** Meanings of the subject's words, in their order; empty words are left out. */
  readonly subject: string;
  readonly relation: string;
  readonly value: string;
}

/** Verbs by which a thing has one value at a time, by the name of the relation; the longer ones first. */
const RELATIONS: readonly (readonly [name: string, verbs: string])[] = [
  [
    'lives',
    'lives? (?:in|at|on)|is hosted (?:on|at|by)|runs? (?:on|at)|is stored (?:in|at)|(?:has )?moved to|is deployed (?:to|on)',
  ],
  ['belongs', 'belongs? to|is owned by'],
  ['works', 'works? (?:at|for|in|on)'],
  ['listens', 'listens? (?:on|at)'],
  ['is', '(?:is|are) (?:now |currently )?(?:at|on|in|called|named)|(?:is|are)(?: now| currently)?|=|:'],
];

const SKIPPED = new Set('the a an my our your his her their this that now currently always new present'.split(' '));

const subjectOf = (text: string): string =>
  wordsOf(text)
    .map((word) => word.toLowerCase())
    .filter((word) => !SKIPPED.has(word))
    .map((word) => meaning(stem(word)))
    .join(' ');

const PATTERNS = RELATIONS.map(
  ([name, verbs]) => [name, new RegExp(`^(.{1,80}?)(?:\\s+|(?=:))(?:${verbs})\\s+(\\S.*)$`, 'i')] as const,
);

const claimOf = (text: string): Claim | undefined => {
  const said = text.trim().replace(/[.!]+$/, '');
  for (const [relation, pattern] of PATTERNS) {
    const found = pattern.exec(said);
    if (found === null) continue;
    const subject = subjectOf(found[1]!);
    if (subject !== '') return { subject, relation, value: found[2]!.toLowerCase() };
  }
  return undefined;
};

/** Places are said in several ways; what is somewhere is not somewhere else too. */
const sameRelation = (a: string, b: string): boolean => a === b || [a, b].sort().join(' ') === 'is lives';

const known = new WeakMap<Fact, Claim | 'none'>();

/** A fact is a value and never changes: it is read once. */
const claimOfFact = (fact: Fact): Claim | undefined => {
  const claim = known.get(fact) ?? claimOf(fact.text) ?? 'none';
  known.set(fact, claim);
  return claim === 'none' ? undefined : claim;
};

const holds = ({ until }: Fact): boolean => until === undefined;

/** Ids of the facts that hold and are no longer so when `text` is. */
export const superseded = (facts: readonly Fact[], text: string): ReadonlySet<string> => {
  const now = claimOf(text);
  if (now === undefined) return new Set();
  const over = facts.filter((fact) => {
    const old = holds(fact) ? claimOfFact(fact) : undefined;
    if (old === undefined || old.subject !== now.subject || old.value === now.value) return false;
    return sameRelation(old.relation, now.relation);
  });
  return new Set(over.map(({ id }) => id));
};
