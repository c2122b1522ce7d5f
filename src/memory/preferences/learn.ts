/** Preferences after a turn: what agrees is counted, what contradicts is weakened or held to its own folders. Pure. */
import { IN_FORCE, isInForce } from '../core.ts';
import type { Preference } from '../shape.ts';
import { isInside } from '../within.ts';
import { type Rule, sideOf, topicOf, wordsOfRule } from './rule.ts';

/** One turn's word on the person's choices. `said`: told in so many words, and in force at once. */
export interface Observed {
  readonly rules: readonly Rule[];
  readonly turn: string;
  readonly cwd: string;
  readonly now: number;
  readonly how: 'seen' | 'said';
}

const MOST = 300;
const MOST_EVIDENCE = 12;
const MOST_PLACES = 8;
/** What was seen once and never again is forgotten; what held and was not used for long, too. */
const ONCE_MS = 90 * 86_400_000;
const UNUSED_MS = 540 * 86_400_000;

export const appliesIn = (preference: Preference, cwd: string): boolean =>
  preference.scoped === undefined || (preference.places ?? []).some((place) => isInside(cwd, place));

const isHere = ({ places = [] }: Preference, cwd: string): boolean => places.some((place) => isInside(cwd, place));

const last = <T>(all: readonly T[], most: number): readonly T[] => [...new Set(all)].slice(-most);

const merged = (old: Rule, now: Rule): Rule =>
  old.kind === 'swap' && now.kind === 'swap'
    ? { ...now, flags: { ...old.flags, ...now.flags }, verbs: { ...old.verbs, ...now.verbs } }
    : now;

const counted = (old: Preference, rule: Rule, { turn, cwd, now, how }: Observed): Preference => {
  if (old.evidence.includes(turn) && how === 'seen') return old;
  return {
    ...old,
    rule: old.rule === undefined ? rule : merged(old.rule, rule),
    count: how === 'said' ? Math.max(IN_FORCE, old.count + 1) : old.count + 1,
    evidence: last([...old.evidence, turn], MOST_EVIDENCE),
    places: last([...(old.places ?? []), cwd], MOST_PLACES),
    used: now,
  };
};

const nextId = (all: readonly Preference[]): string =>
  `p${Math.max(0, ...all.map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0))) + 1}`;

const fresh = (all: readonly Preference[], rule: Rule, { turn, cwd, now, how }: Observed): Preference => ({
  id: nextId(all),
  about: topicOf(rule),
  choice: wordsOfRule(rule),
  rule,
  count: how === 'said' ? IN_FORCE : 1,
  since: now,
  used: now,
  evidence: [turn],
  places: [cwd],
});

/** Of the other mind in the same folder: given up. Elsewhere: each holds where it was seen. */
const contradicted = (all: readonly Preference[], rule: Rule, { cwd, how }: Observed): readonly Preference[] =>
  all.flatMap((one) => {
    if (one.rule === undefined || topicOf(one.rule) !== topicOf(rule) || sideOf(one.rule) === sideOf(rule))
      return [one];
    return isHere(one, cwd) || how === 'said' ? [] : [{ ...one, scoped: true as const }];
  });

const withRule = (all: readonly Preference[], rule: Rule, observed: Observed): readonly Preference[] => {
  const rest = contradicted(all, rule, observed);
  const rival = rest.some(
    (one) => one.rule !== undefined && one.about === topicOf(rule) && sideOf(one.rule) !== sideOf(rule),
  );
  const old = rest.find(
    (one) => one.rule !== undefined && one.about === topicOf(rule) && sideOf(one.rule) === sideOf(rule),
  );
  const now = old === undefined ? fresh(rest, rule, observed) : counted(old, rule, observed);
  const scoped = rival ? { ...now, scoped: true as const } : now;
  return old === undefined ? [...rest, scoped] : rest.map((one) => (one === old ? scoped : one));
};

const isAlive = (one: Preference, now: number): boolean => {
  const age = now - (one.used ?? one.since);
  return age <= (isInForce(one) ? UNUSED_MS : ONCE_MS);
};

/** What is old and was never confirmed goes; then the weakest. */
export const pruned = (all: readonly Preference[], now: number): readonly Preference[] => {
  const alive = all.filter((one) => isAlive(one, now));
  if (alive.length <= MOST) return alive.length === all.length ? all : alive;
  return alive.toSorted((a, b) => b.count - a.count || (b.used ?? b.since) - (a.used ?? a.since)).slice(0, MOST);
};

/** The preferences with what this turn showed. */
export const withObserved = (all: readonly Preference[], observed: Observed): readonly Preference[] => {
  const next = observed.rules.reduce((now, rule) => withRule(now, rule, observed), all);
  return pruned(next, observed.now);
};

/** The person took the proposal as it was where these would have changed it: a single observation is void, a habit is not one here. */
export const withoutNeed = (
  all: readonly Preference[],
  unneeded: readonly string[],
  { cwd }: Pick<Observed, 'cwd'>,
): readonly Preference[] =>
  all.flatMap((one) => {
    if (!unneeded.includes(one.id)) return [one];
    if (!isHere(one, cwd) && one.places !== undefined) return [{ ...one, scoped: true as const }];
    return one.count > 1 ? [{ ...one, count: one.count - 1 }] : [];
  });

/** The person changed what these had done: they are given up here. */
export const withoutUndone = (
  all: readonly Preference[],
  undone: readonly string[],
  cwd: string,
): readonly Preference[] =>
  all.flatMap((one) => {
    if (!undone.includes(one.id)) return [one];
    return isHere(one, cwd) || one.places === undefined ? [] : [{ ...one, scoped: true as const }];
  });
