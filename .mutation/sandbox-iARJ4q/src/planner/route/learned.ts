/** What the person's answers tell of lines that are like the ones answered. */
// @ts-nocheck

import type { Route } from '../../plan.ts';
import { scan } from './scan.ts';

type Reading = 'shell' | 'ask';

/** The first word and what kind of operand each of the rest is: `find docs` and `find specs` are of one shape. */
const shapeOf = (line: string): string => {
  const [first, ...rest] = scan(line);
  return [first?.text ?? '', ...rest.map(({ shape }) => shape)].join(' ');
};

/** Answers that have to agree before they say anything of another line. */
const ENOUGH = 2;

/** The lines of one shape that were answered alike; none where the answers differ or are too few. */
const alike = (line: string, rules: ReadonlyMap<string, Reading>): readonly [string, Reading][] => {
  const first = `${/^\S*/.exec(line)?.[0] ?? ''} `;
  const shape = shapeOf(line);
  const near = [...rules].filter(([known]) => known.startsWith(first) && shapeOf(known) === shape);
  const agree = near.every(([, reading]) => reading === near[0]?.[1]);
  return agree && near.length >= ENOUGH ? near : [];
};

/** Settles a line in doubt by earlier answers; a line that is in no doubt is not touched. */
export const settleByAnswers = (line: string, read: Route, rules: ReadonlyMap<string, Reading>): Route => {
  if ((read.kind !== 'shell' && read.kind !== 'ask') || read.doubt === undefined || rules.size < ENOUGH) return read;
  const [first, second] = alike(line, rules);
  if (first === undefined || second === undefined) return read;
  const [, kind] = first;
  const as = kind === 'shell' ? 'commands' : 'requests';
  return { kind, reason: `You chose to have “${first[0]}” and “${second[0]}” read as ${as}.` };
};
