/**
 * The window tier: the recent turns that a model is shown, a queue within its budget of tokens. It warns at 70 %; when it
 * is full the oldest half goes into a summary that keeps names, paths and numbers as they were. A value; nothing is kept here.
 */
import { bounded, type Gist, gistLine, gistOf } from './summary.ts';
import { tokensOf } from './tokens.ts';

export interface Exchange {
  /** The turn's id. */
  readonly id: string;
  readonly text: string;
}

export interface Window {
  /** Tokens. */
  readonly budget: number;
  /** Oldest first. */
  readonly exchanges: readonly Exchange[];
  readonly summary: readonly Gist[];
}

/** `nearly full` is said once, when the window passes 70 %. `evicted`: what is in the summary only from now on. */
export interface Grown {
  readonly window: Window;
  readonly notice: 'none' | 'nearly full' | 'evicted';
  readonly evicted: readonly Exchange[];
}

const WARN = 0.7;
/** Share of the budget that the summary may take. */
const SUMMARY = 0.25;

export const emptyWindow = (budget: number): Window => ({ budget, exchanges: [], summary: [] });

/** Empty where nothing was evicted. */
export const summaryText = (gists: readonly Gist[]): string =>
  gists.length === 0 ? '' : `Earlier, in short:\n${gists.map((gist) => `- ${gistLine(gist)}`).join('\n')}\n`;

/** What a model is shown: the summary, then the turns, oldest first. */
export const windowText = ({ summary, exchanges }: Window): string =>
  summaryText(summary) + exchanges.map(({ text }) => `${text}\n`).join('');

export const windowTokens = (window: Window): number => tokensOf(windowText(window));

const evict = (window: Window, count: number): Window => {
  const gists = [...window.summary, ...window.exchanges.slice(0, count).map(({ text }) => gistOf(text))];
  return { ...window, exchanges: window.exchanges.slice(count), summary: bounded(gists, window.budget * SUMMARY - 8) };
};

/** The window with one turn more. A turn that alone is too long for it goes into the summary at once. */
export const grow = (window: Window, exchange: Exchange): Grown => {
  const before = windowTokens(window);
  let next: Window = { ...window, exchanges: [...window.exchanges, exchange] };
  const evicted: Exchange[] = [];
  while (windowTokens(next) > window.budget && next.exchanges.length > 0) {
    const half = Math.max(1, Math.floor(next.exchanges.length / 2));
    evicted.push(...next.exchanges.slice(0, half));
    next = evict(next, half);
  }
  if (evicted.length > 0) return { window: next, notice: 'evicted', evicted };
  const line = window.budget * WARN;
  return { window: next, notice: before < line && windowTokens(next) >= line ? 'nearly full' : 'none', evicted };
};
