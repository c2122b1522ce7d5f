/** Facts: what the person said is so, each with its source, evidence and time span. A newer one ends an older one of the same thing. */
import type { Fact, Memory } from './shape.ts';
import type { Store, Updated } from './store.ts';
import { superseded } from './supersede.ts';

export { forget } from './forget.ts';

export interface Remembered {
  readonly text: string;
  /** Where it was said: the line, a file. */
  readonly evidence: string;
  /** `person`, or the id of the turn. */
  readonly source: string;
  readonly now?: number;
  /** Id or text of the fact that this one takes the place of, where the words alone do not tell. */
  readonly replaces?: string;
}

const LONGEST = 4096;
const MOST = 2000;

const same = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

const nextId = (facts: readonly Fact[]): string => {
  const taken = facts.map((fact) => Number(/^f(\d+)$/.exec(fact.id)?.[1] ?? 0));
  return `f${Math.max(0, ...taken) + 1}`;
};

const isMeant = ({ id, text }: Fact, which: string | undefined): boolean =>
  which !== undefined && (id === which || same(text, which));

/** What is over goes first. */
const bounded = (facts: readonly Fact[]): readonly Fact[] => {
  let surplus = facts.length - MOST;
  const kept = facts.filter(({ until }) => until === undefined || surplus-- <= 0);
  return kept.slice(-MOST);
};

/** What recalling adds to a fact: what was recalled and is noted again is no new fact. */
const RECALLED = / \((?:since \d{4}-\d\d-\d\d|\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d, no longer so)\)$/;

/** The facts with one more; one that is known already and still holds is not added again. */
export const withFact = (memory: Memory, said: Remembered): Memory => {
  const text = said.text.trim().slice(0, LONGEST).replace(RECALLED, '');
  const isOld = said.text.trim().endsWith('no longer so)');
  const known = isOld || memory.facts.some((fact) => fact.until === undefined && same(fact.text, text));
  if (text === '' || known) return memory;
  const { evidence, source, now = Date.now() } = said;
  const fact: Fact = { id: nextId(memory.facts), text, since: now, source, evidence };
  const over = superseded(memory.facts, text);
  const isOver = (one: Fact): boolean => one.until === undefined && (over.has(one.id) || isMeant(one, said.replaces));
  const facts = memory.facts.map((one) => (isOver(one) ? { ...one, until: now } : one));
  return { ...memory, facts: bounded([...facts, fact]) };
};

/** Keeps a fact; the same one twice is one. */
export const remember = (store: Store, said: Remembered): Promise<Updated> =>
  store.update((memory) => withFact(memory, said));

/** Facts that hold at `now`, newest first; `all` shows those that are over too. */
export const listFacts = (memory: Memory, which: 'current' | 'all' = 'current', now = Date.now()): readonly Fact[] => {
  const holds = (fact: Fact): boolean => fact.until === undefined || fact.until > now;
  return memory.facts.filter((fact) => which === 'all' || holds(fact)).toSorted((a, b) => b.since - a.since);
};
