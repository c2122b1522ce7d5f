/** Heads and tails of every file of a set. */
// @ts-nocheck

import { slotsOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means } from '../understand.ts';
import { find } from '../write/find.ts';
import { asks, each } from './find-each.ts';

/** The first or last lines that are asked for: their rank, or "the first line". */
const endOf = (
  request: Understood,
): { readonly slot: Slot; readonly tool: string; readonly count: number } | undefined => {
  const rank = slotsOf(request, 'rank').find(
    (slot) => !slot.not && (slot.value.which === 'first' || slot.value.which === 'last'),
  );
  const isLines = rank !== undefined && means(request.tokens[rank.to], 'LINE');
  if (rank !== undefined && isLines)
    return { slot: rank, tool: rank.value.which === 'first' ? 'head' : 'tail', count: rank.value.count };
  const first = slotsOf(request, 'lines').find((slot) => !slot.not && slot.value.from === 1 && slot.value.to !== 'end');
  return first === undefined ? undefined : { slot: first, tool: 'head', count: Number(first.value.to) };
};

export const endsFound = each({
  name: 'ends-found',
  topic: 'text',
  summary: 'the first or last lines of each of the files that match',
  examples: [
    ['show the first line of every log file', "find . -type f -name '*.log' -exec head -n 1 {} +"],
    ['the last 4 lines of each txt file in docs', "find docs -type f -name '*.txt' -exec tail -n 4 {} +"],
  ],
  verbs: ['EVERY', 'THING', 'PER', 'GLUE'],
  also: ['LINE', 'SHOW', 'EVERY', 'PER', 'OF'],
  claims: (request) => {
    const end = endOf(request);
    return end === undefined ? undefined : new Set([end.slot]);
  },
  command: (query, request) => {
    const end = endOf(request);
    const isEach = /\b(all|every|each)\b/i.test(request.text);
    if (end === undefined || !isEach || asks(request, 'DELETE', 'COUNT', 'SORT', 'UNIQUE', 'REPLACE')) return undefined;
    return find(query, request.world, '-exec', end.tool, '-n', String(end.count), '{}', '+');
  },
});
