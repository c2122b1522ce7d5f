/** Ctrl-R: earlier lines that hold the letters of the query in their order, best and newest first. */
import fuzzysort from 'fuzzysort';
import type { Here, PastLine } from '../past-line.ts';
import { narrow } from './narrow.ts';
import type { Past } from './past.ts';

export interface Search {
  readonly query: string;
  readonly found: readonly PastLine[];
  readonly picked: number;
  readonly here: Here | undefined;
}

const DEEPEST = 20_000;
const MOST = 50;

const distinct = (past: Past): PastLine[] => {
  const lines: PastLine[] = [];
  for (let i = 0; i < DEEPEST; i += 1) {
    const told = past.told(i);
    if (told === undefined) break;
    if (told.line !== '') lines.push(told);
  }
  return lines;
};

const distincts = new WeakMap<Past, PastLine[]>();

const linesOf = (past: Past): PastLine[] => {
  let lines = distincts.get(past);
  if (lines === undefined) {
    lines = distinct(past);
    distincts.set(past, lines);
  }
  return lines;
};

/** A line that holds the query as it is stands above one that holds its letters apart; then the newer. */
const rank = (lines: readonly PastLine[], query: string): PastLine[] => {
  const whole = query.toLowerCase();
  const exact = lines.filter(({ line }) => line.toLowerCase().includes(whole)).slice(0, MOST);
  if (exact.length >= MOST) return exact;
  const known = new Set(exact);
  const near = fuzzysort.go(query, lines as PastLine[], { key: 'line', limit: MOST, threshold: 0.3 });
  const rest = Array.from(near, ({ obj }) => obj).filter((told) => !known.has(told));
  return [...exact, ...rest].slice(0, MOST);
};

export const searchFor = (past: Past, query: string): Search => {
  const { text, fits } = narrow(query, past.here);
  const lines = linesOf(past).filter(fits);
  const found = text === '' ? lines.slice(0, MOST) : rank(lines, text);
  return { query, found, picked: 0, here: past.here };
};

/** The pick moves up or down and stays inside. */
export const pickFound = (search: Search, step: number): Search => ({
  ...search,
  picked: Math.max(0, Math.min(search.found.length - 1, search.picked + step)),
});
