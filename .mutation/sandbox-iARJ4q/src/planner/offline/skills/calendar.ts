// @ts-nocheck
import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';

export const calendar = intent({
  name: 'calendar',
  topic: 'dates',
  summary: 'a calendar of this month or of a year',
  says: ['CALENDAR {year?}'],
  slots: { year: take.number },
  free: ['CALENDAR', 'TIME'],
  write: ({ year }) => (year === undefined ? run('cal') : year > 31 ? run('cal', String(year)) : undefined),
  examples: [
    ['show a calendar', 'cal'],
    ['calendar for 2027', 'cal 2027'],
  ],
});
