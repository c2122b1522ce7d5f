/** What of many texts answers a question best: BM25 over meanings and names, then how recent, whether it still holds, and shared names. */
import { spanIn } from './when.ts';
import { namesOf, termsOf } from './words/terms.ts';

/** A text that may be recalled. `at`: when it was so; `until`: since when it is over. */
export interface Passage {
  readonly id: string;
  readonly kind: 'fact' | 'turn' | 'document';
  readonly text: string;
  readonly at: number;
  readonly until?: number | undefined;
  readonly cwd?: string | undefined;
}

export interface Ranked extends Passage {
  readonly score: number;
}

export interface Asked {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly cwd?: string;
  readonly limit?: number;
}

const DAY = 86_400_000;
/** After so many days a text counts half as recent. */
const HALF_LIFE = 30;
const RECENT = 0.25;
const NAMED = 0.5;
const SAME_FOLDER = 0.15;
const IN_SPAN = 3;
/** A fact that is over comes after every one that holds and speaks of the same. */
const OVER = 0.45;

const recency = (at: number, now: number): number => 2 ** (-Math.max(0, now - at) / DAY / HALF_LIFE);

type Weigh = (passage: Passage) => number;

const weighing = (question: string, { now, cwd }: Asked): Weigh => {
  const names = namesOf(question).map((name) => name.toLowerCase());
  const span = spanIn(question, now);
  return ({ text, at, until, cwd: own }) => {
    const low = text.toLowerCase();
    const shared = names.filter((name) => low.includes(name)).length;
    const inSpan = span !== undefined && at >= span.since && at <= span.until;
    const where = cwd !== undefined && own === cwd ? SAME_FOLDER : 0;
    const holds = until === undefined || until > now ? 1 : OVER;
    return (1 + RECENT * recency(at, now) + NAMED * shared + where) * (inSpan ? IN_SPAN : 1) * holds;
  };
};

/** Best first; what shares no term with the question is left out. */
export const rank = async (
  question: string,
  passages: readonly Passage[],
  asked: Asked,
): Promise<readonly Ranked[]> => {
  const terms = [...new Set(termsOf(question))];
  if (terms.length === 0 || passages.length === 0) return [];
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => term,
  });
  index.addAll(passages.map(({ text }, id) => ({ id, text })));
  const weigh = weighing(question, asked);
  return index
    .search(terms.join(' '), { tokenize: () => terms, boostDocument: (id: number) => weigh(passages[id]!) })
    .slice(0, asked.limit ?? passages.length)
    .map(({ id, score }) => ({ ...passages[id as number]!, score }));
};
