// @ts-nocheck
import { expect, test } from 'vitest';
import { spanIn } from '../../src/memory/when.ts';

/** A Wednesday, 15:30, in the time of the machine. */
const NOW = new Date(2026, 2, 18, 15, 30).getTime();
const at = (day: number, hour = 12): number => new Date(2026, 2, day, hour).getTime();

test.each([
  ['what did I edit yesterday', at(17), at(18, 10)],
  ['yesterday morning', at(17, 9), at(17, 15)],
  ['the file of this morning', at(18, 9), at(18, 14)],
  ['last night', at(17, 22), at(17, 12)],
  ['what ran last week', at(11), at(17)],
  ['this week', at(16), at(13)],
  ['on monday', at(16), at(17)],
  ['last wednesday', at(11), at(18)],
  ['3 days ago', at(15), at(16)],
  ['two hours ago', at(18, 13), at(18, 10)],
  ['last month', new Date(2026, 1, 10).getTime(), at(1)],
  ['the day before yesterday', at(16), at(17)],
])('%s', (text, inside, outside) => {
  const span = spanIn(text, NOW);
  expect(span && span.since <= inside && inside <= span.until).toBe(true);
  expect(span && span.since <= outside && outside <= span.until).toBe(false);
});

test.each(['the same again', 'rename it to monday.txt', 'list the files of the month'])('%s names no span', (text) => {
  expect(spanIn(text, NOW)).toBeUndefined();
});
