/** Local routing rules: lines of which the person said how they are to be read. */
import type { Memory, RouteRule } from './shape.ts';

const MOST = 1000;

/** The key of a line: single spaces, case kept (commands have it). */
export const normaliseLine = (line: string): string => line.trim().replace(/\s+/g, ' ');

/** The rules as the router takes them, keyed by the normalised line. */
export const routeRules = (memory: Memory): ReadonlyMap<string, 'shell' | 'ask'> =>
  new Map(memory.routeRules.map((rule) => [rule.line, rule.kind]));

/** The memory with one correction more; the latest word on a line holds. */
export const withRouteRule = (memory: Memory, given: Pick<RouteRule, 'line' | 'kind'>, now = Date.now()): Memory => {
  const line = normaliseLine(given.line);
  if (line === '') return memory;
  const old = memory.routeRules.find((rule) => rule.line === line);
  const count = old?.kind === given.kind ? old.count + 1 : 1;
  const rest = memory.routeRules.filter((rule) => rule !== old);
  return { ...memory, routeRules: [...rest, { line, kind: given.kind, count, since: now }].slice(-MOST) };
};
