/**
 * Sequences that are no accident. A line is taken to lead to another one where it is followed by it, soon and in the same
 * sitting, more often than chance would have it: the tail of a binomial distribution, corrected for the number of pairs
 * that were looked at (Bonferroni). Chains of such links, done on at least three days, are what is found. Pure.
 */

/** One line of the person's that was done. */
export interface Item {
  readonly at: number;
  readonly cwd: string;
  readonly line: string;
  readonly shape: string;
}

/** Places of the items in the history, one list an occasion. */
export interface Sequence {
  readonly shapes: readonly string[];
  readonly occasions: readonly (readonly number[])[];
}

const SITTING_MS = 20 * 60_000;
/** One line may stand between two of a chain. */
const REACH = 2;
const LONGEST = 8;
const LEAST = 3;
/** Settings that a line is looked at in: everywhere, in its folders, at its time. */
const SETTINGS = 4;
/** Minutes around a time of day. */
const NEAR = 75;
const MOST_CENTRES = 200;
/** The chance that a link is an accident. */
const ACCIDENT = 0.01;
/** So often the first line of a link must lead on. */
const LEADS = 0.5;
/** More often in a day than this it is a way of working, not a routine. */
const A_DAY = 2.5;

const DAY_MS = 86_400_000;

const dayOf = (at: number): number => Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / DAY_MS);

/** P(X ≥ k) of n trials that each come true with this chance: the tail of the binomial distribution. */
export const binomialTail = (k: number, n: number, chance: number): number => {
  if (k <= 0) return 1;
  if (chance <= 0) return 0;
  if (chance >= 1) return 1;
  let sum = 0;
  let log = n * Math.log(1 - chance);
  const odds = Math.log(chance) - Math.log(1 - chance);
  for (let i = 0; i <= n; i += 1) {
    if (i >= k) sum += Math.exp(log);
    log += odds + Math.log((n - i) / (i + 1));
  }
  return Math.min(1, sum);
};

interface Counted {
  readonly items: readonly Item[];
  readonly counts: ReadonlyMap<string, number>;
  /** Places by shape. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const count = (items: readonly Item[]): Counted => {
  const places = new Map<string, number[]>();
  for (const [at, { shape }] of items.entries()) {
    const known = places.get(shape) ?? [];
    known.push(at);
    places.set(shape, known);
  }
  return { items, places, counts: new Map([...places].map(([shape, all]) => [shape, all.length])) };
};

/** Places within reach, in the same sitting. */
const after = ({ items }: Counted, place: number): readonly number[] => {
  const found: number[] = [];
  for (let next = place + 1; next <= place + REACH && next < items.length; next += 1) {
    if (items[next]!.at - items[place]!.at > SITTING_MS) break;
    found.push(next);
  }
  return found;
};

interface Chain {
  readonly shapes: readonly string[];
  readonly occasions: readonly (readonly number[])[];
}

const daysIn = (counted: Counted, occasions: Chain['occasions']): number =>
  new Set(occasions.map(([first]) => dayOf(counted.items[first!]!.at))).size;

/** Occasions of the chain that go on with each shape. */
const goingOn = (
  counted: Counted,
  { occasions, shapes }: Chain,
): ReadonlyMap<string, readonly (readonly number[])[]> => {
  const by = new Map<string, (readonly number[])[]>();
  for (const occasion of occasions) {
    const seen = new Set<string>(shapes);
    for (const place of after(counted, occasion.at(-1)!)) {
      const { shape } = counted.items[place]!;
      if (seen.has(shape)) continue;
      seen.add(shape);
      const known = by.get(shape) ?? [];
      known.push([...occasion, place]);
      by.set(shape, known);
    }
  }
  return by;
};

/** Where chance is counted: in the whole history, in one folder, or around one time of day. */
interface Setting {
  readonly start: Chain;
  readonly shares: (shape: string) => number;
}

const sharesIn = (items: readonly Item[]): Setting['shares'] => {
  const counts = new Map<string, number>();
  for (const { shape } of items) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return (shape) => (counts.get(shape) ?? 0) / Math.max(1, items.length);
};

const minuteOf = (at: number): number => new Date(at).getHours() * 60 + new Date(at).getMinutes();

const isNear = (a: number, b: number): boolean => {
  const distance = Math.abs(a - b);
  return Math.min(distance, 1440 - distance) <= NEAR;
};

/** Those of the places around the time of day that most of them have. */
const together = ({ items }: Counted, places: readonly number[]): { minute: number; places: readonly number[] } => {
  let best: { minute: number; places: readonly number[] } = { minute: 0, places: [] };
  for (const place of places.slice(-MOST_CENTRES)) {
    const minute = minuteOf(items[place]!.at);
    const near = places.filter((other) => isNear(minuteOf(items[other]!.at), minute));
    if (near.length > best.places.length) best = { minute, places: near };
  }
  return best;
};

const chainOf = (shape: string, places: readonly number[]): Chain => ({
  shapes: [shape],
  occasions: places.map((place) => [place]),
});

/** What is done often elsewhere and at other times may still be the first line of a routine here, or now. */
function* settings(counted: Counted): Generator<Setting> {
  const { items } = counted;
  const everywhere = sharesIn(items);
  const byFolder = new Map<string, Setting['shares']>();
  const byHour = new Map<number, Setting['shares']>();
  for (const [shape, places] of counted.places) {
    if (places.length < LEAST) continue;
    yield { start: chainOf(shape, places), shares: everywhere };
    for (const cwd of new Set(places.map((place) => items[place]!.cwd))) {
      const here = places.filter((place) => items[place]!.cwd === cwd);
      if (here.length < LEAST || here.length === places.length) continue;
      const shares = byFolder.get(cwd) ?? sharesIn(items.filter((item) => item.cwd === cwd));
      byFolder.set(cwd, shares);
      yield { start: chainOf(shape, here), shares };
    }
    const near = together(counted, places);
    if (near.places.length < LEAST || near.places.length === places.length) continue;
    const hour = Math.round(near.minute / 30);
    const shares = byHour.get(hour) ?? sharesIn(items.filter(({ at }) => isNear(minuteOf(at), near.minute)));
    byHour.set(hour, shares);
    yield { start: chainOf(shape, near.places), shares };
  }
}

const isLink = (counted: Counted, from: Chain, next: { chance: number; times: number }): boolean => {
  const { length } = from.occasions;
  const within = 1 - (1 - next.chance) ** REACH;
  const looked = counted.counts.size * counted.counts.size * SETTINGS;
  return next.times / length >= LEADS && binomialTail(next.times, length, within) * looked < ACCIDENT;
};

/** The chain as far as it goes: each time the line that follows most often. */
const grown = (counted: Counted, { start, shares }: Setting): Chain => {
  let chain = start;
  while (chain.shapes.length < LONGEST) {
    const [best] = [...goingOn(counted, chain)].sort((a, b) => b[1].length - a[1].length);
    if (best === undefined || daysIn(counted, best[1]) < LEAST) break;
    if (!isLink(counted, chain, { chance: shares(best[0]), times: best[1].length })) break;
    chain = { shapes: [...chain.shapes, best[0]], occasions: best[1] };
  }
  return chain;
};

const isPart = (small: Sequence, large: Sequence): boolean =>
  small !== large &&
  small.shapes.length <= large.shapes.length &&
  ` ${large.shapes.join('\n')}\n`.includes(`${small.shapes.join('\n')}\n`);

const isRoutine = (counted: Counted, { shapes, occasions }: Chain): boolean => {
  const days = daysIn(counted, occasions);
  return shapes.length >= 2 && days >= LEAST && occasions.length / days <= A_DAY;
};

/** `items`: oldest first. Longest and most frequent first; no part of another one. */
export const sequencesIn = (items: readonly Item[]): readonly Sequence[] => {
  const counted = count(items);
  const chains = [...settings(counted)]
    .map((setting) => grown(counted, setting))
    .filter((chain) => isRoutine(counted, chain));
  return chains
    .filter((chain) => !chains.some((other) => isPart(chain, other) && other.shapes.length > chain.shapes.length))
    .sort((a, b) => b.shapes.length * b.occasions.length - a.shapes.length * a.occasions.length);
};

/** How often the chain is done at all, wherever and whenever. */
export const timesOf = (items: readonly Item[], shapes: readonly string[]): number => {
  const counted = count(items);
  const goesOn = (place: number, left: readonly string[]): boolean => {
    const [next, ...rest] = left;
    return next === undefined || after(counted, place).some((at) => items[at]!.shape === next && goesOn(at, rest));
  };
  const [first = '', ...others] = shapes;
  return (counted.places.get(first) ?? []).filter((place) => goesOn(place, others)).length;
};

/** Lines done alone, always at one time: places by shape, for those done on enough days. */
export const aloneIn = (items: readonly Item[], least: number): readonly Sequence[] => {
  const counted = count(items);
  return [...counted.places]
    .map(([shape, places]) => ({ shapes: [shape], occasions: places.map((place) => [place]) }))
    .filter(({ occasions }) => daysIn(counted, occasions) >= least && occasions.length === daysIn(counted, occasions));
};
