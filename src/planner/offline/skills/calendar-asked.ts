/** Calendars with all that is said of them: month, year, the months around, the first day of the week, numbers of days and weeks. */
import { frames } from '../frame.ts';
import type { Clause } from '../frames/clause.ts';
import type { Skill } from '../skill.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

const months: readonly Clause[] = MONTHS.map((name, at) => [
  name === 'may' ? 'may' : `(${name}|${name.slice(0, 3)})`,
  { month: String(at + 1) },
]);

/** The month beside this one, where no other is named. */
const shifted = (shift: string, userland: string, named: readonly (string | undefined)[]): string | undefined =>
  userland === 'gnu' && named.every((one) => one === undefined) ? `cal $(date -d '${shift}' '+%m %Y')` : undefined;

export const calendarAsked: readonly Skill[] = frames('dates', [
  {
    name: 'calendar-asked',
    summary: 'a calendar as it is asked for',
    heads: [['(calendar~|calender|cal)', {}]],
    clauses: [
      [
        '(previous|last|preceding) [month] [and] (current|this|present) [month] (and [the]|and) (next|following) (month|months)',
        { three: '-3' },
      ],
      [
        '(with|and|including|show~|plus) [its] (previous|preceding|surrounding|adjacent|neighbouring|neighboring) [month] [and] [next|following] (month|months)',
        { three: '-3' },
      ],
      ['(three|3) months [around|surrounding|centered on|spanning]', { three: '-3' }],
      ['(month|months) (before|around) and [month] after [it]', { three: '-3' }],
      ['(month|months) (around|surrounding|next to) [it|that|this|that month]', { three: '-3' }],
      ['(surrounding|neighbouring|neighboring|adjacent) (month|months)', { three: '-3' }],
      ['(together with|along with|as well as)', {}],
      ['next {#} months', { count: '$1' }],
      ['(next|following|coming) month', { shift: 'next month' }],
      ['(last|previous|past) month', { shift: 'last month' }],
      ['monday (as|is|being) first [day] [of week]', { first: 'm' }],
      ['weeks (starting|beginning|start|begin) (on|with|from) monday', { first: 'm' }],
      ['(starting|beginning|start~|begin~) [week|weeks] (on|with|from) monday', { first: 'm' }],
      ['[with] monday first', { first: 'm' }],
      ['(with|showing|show~|and|including) (week numbers|numbers of weeks|week number)', { week: 'yes' }],
      [
        '(julian|with julian days|day numbers|days numbered|numbered days|ordinal days|day of year numbers)',
        { julian: '-j' },
      ],
      ['(entire|whole|full|complete|all of) (year)', { whole: '-y' }],
      ['(current|this) year', { whole: '-y' }],
      ['(year|for|of|in|to) {#} [year]', { year: '$1' }],
      ['(?:\\d{4})', {}],
      ...months,
    ],
    free: 'show display print give me the a an of for month year in calendar output ascii text week day current this whole and months to let see view',
    unless: /\b(?:day|weekday) (?:of|is|was) (?!the week|year)|\b(?:event|appointment|reminder|google|app)\b/i,
    write: (said, { userland }, { text }) => {
      const { month, three, first, week, julian, whole, count, shift } = said;
      const year = /\b(\d{4})\b/.exec(text)?.[1];
      if (shift !== undefined) return shifted(shift, userland, [month, year]);
      const isPlain = [three, first, week, julian, whole, count].every((one) => one === undefined);
      if (isPlain || (userland !== 'gnu' && (first ?? week) !== undefined)) return undefined;
      const letters = `${first ?? ''}${week === undefined ? '' : 'w'}`;
      const options = [
        letters === '' ? '' : `-${letters}`,
        julian ?? '',
        three ?? '',
        count === undefined ? '' : `-n ${count}`,
      ];
      const isYear = whole !== undefined && year === undefined && month === undefined;
      return ['cal', ...options, isYear ? '-y' : '', month ?? '', year ?? ''].filter((one) => one !== '').join(' ');
    },
    examples: [
      ['calendar of the months around May 1999: the previous, current and next month', 'cal -3 5 1999'],
      ['calendar of the whole year 1999 with monday as the first day', 'cal -m 1999'],
    ],
  },
]);
