/** Ctrl-R: earlier lines that hold the letters of the query in their order, best and newest first. */
import fuzzysort from 'fuzzysort';
import type { Past } from './past.ts';

export interface Search {
  readonly query: string;
  readonly found: readonly string[];
  readonly picked: number;
}

const DEEPEST = 5000;
const MOST = 50;

const distinct = (past: Past): string[] => {
  const lines = new Set<string>();
  for (let i = 0; i < DEEPEST; i += 1) {
    const line = past.at(i);
    if (line === undefined) break;
    if (line !== '') lines.add(line);
  }
  return [...lines];
};

const distincts = new WeakMap<Past, string[]>();

const linesOf = (past: Past): string[] => {
  let lines = distincts.get(past);
  if (lines === undefined) {
    lines = distinct(past);
    distincts.set(past, lines);
  }
  return lines;
};

/** A line that holds the query as it is stands above one that holds its letters apart; then the newer. */
const rank = (lines: readonly string[], query: string): string[] => {
  const whole = query.toLowerCase();
  const exact = lines.filter((line) => line.toLowerCase().includes(whole)).slice(0, MOST);
  if (exact.length >= MOST) return exact;
  const known = new Set(exact);
  const near = fuzzysort.go(query, lines as string[], { limit: MOST, threshold: 0.3 });
  const rest = Array.from(near, ({ target }) => target).filter((line) => !known.has(line));
  return [...exact, ...rest].slice(0, MOST);
};

export const searchFor = (past: Past, query: string): Search => {
  const lines = linesOf(past);
  return { query, found: query === '' ? lines.slice(0, MOST) : rank(lines, query), picked: 0 };
};

/** The pick moves up or down and stays inside. */
export const pickFound = (search: Search, step: number): Search => ({
  ...search,
  picked: Math.max(0, Math.min(search.found.length - 1, search.picked + step)),
});
