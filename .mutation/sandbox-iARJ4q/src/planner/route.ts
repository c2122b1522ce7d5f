/** Decides how a typed line is read: for the shell, or as a request. Pure, explained, well under a millisecond. */
// @ts-nocheck

import type { Route } from '../plan.ts';
import type { World } from '../world.ts';
import { judge } from './route/judge.ts';
import { settleByAnswers } from './route/learned.ts';
import { bySign, normalised } from './route/signs.ts';
import { syntaxOf } from './route/syntax.ts';

/** What the person decided before, by normalised line (outer blanks gone, inner ones single). */
export type RouteRules = ReadonlyMap<string, 'shell' | 'ask'>;

const NONE: RouteRules = new Map();

const forced = (line: string): Route => {
  const { state, problem } = syntaxOf(line);
  if (state === 'incomplete') return { kind: 'incomplete', reason: `The shell waits for more: ${problem}.` };
  return { kind: 'shell', reason: 'You chose to run it as a command.' };
};

/** Never throws; the same line, world and rules give the same route. */
export const route = (line: string, world: World, rules: RouteRules = NONE): Route => {
  const start = line.trimStart();
  const sign = bySign(start, world);
  if (sign !== undefined && sign.kind !== 'shell') return sign;
  const learned = sign === undefined ? rules.get(normalised(line)) : undefined;
  if (learned === 'ask') return { kind: 'ask', reason: 'You chose to have it read as a request.' };
  if (learned === 'shell') return forced(start);
  if (sign !== undefined) return syntaxOf(start).state === 'incomplete' ? forced(start) : sign;
  return settleByAnswers(start, judge(start, world), rules);
};
