/** The times of a file set: to now, to a date, to those of another file. */

import { phrasing } from '../phrasing.ts';
import { periodAt } from '../recognise/day.ts';
import type { Skill, Understood } from '../skill.ts';
import { slotsOf } from '../skill.ts';
import { type Command, operand, run } from '../write/command.ts';

const TIME =
  '(?:modification |access |modified |last |mtime |atime |file )*(?:timestamp|time stamp|time|date|modification time|modification date|access time|mtime|atime|last modified|last modified time|last access time|date and time)';
const OF = '(?:of|for|on)(?: the| my)?(?: file| folder| directory)?(?: named| called)?';
const TO = '(?:to|to be|as|equal to|with)';

/** `-a`, `-m` or both. */
const which = (text: string): string | undefined => {
  if (/\baccess|\batime/i.test(text)) return /\b(modification|modified|mtime)\b/i.test(text) ? undefined : '-a';
  return /\b(modification|modified|mtime)\b/i.test(text) ? '-m' : undefined;
};

const CLOCK = /\b(\d{1,2}:\d{2}(?::\d{2})?)\b/;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMED_DAY =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})|([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?),? (\d{4})\b/i;

/** "March 3 2020", "3rd of March, 2020" as `2020-03-03`. */
const namedDay = (text: string): string | undefined => {
  const [, before, month1, month2, behind, year] = NAMED_DAY.exec(text) ?? [];
  const month = MONTHS.indexOf((month1 ?? month2 ?? '').slice(0, 3).toLowerCase()) + 1;
  const two = (part: number | string) => String(part).padStart(2, '0');
  return month === 0 || year === undefined ? undefined : `${year}-${two(month)}-${two(before ?? behind ?? '')}`;
};

/** The date (and the time of day) that is said, as `touch -d` reads it. */
export const momentOf = ({ text, tokens, world }: Understood): string | undefined => {
  const clock = CLOCK.exec(text)?.[1];
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
  const period = tokens.map(({ index }) => periodAt(tokens, index, world.now)).find((one) => one !== undefined);
  const word =
    /\b(yesterday|today|tomorrow|midnight|noon|(?:\d+|one|two|three|a|an) (?:minute|hour|day|week|month|year)s? ago)\b/i.exec(
      text,
    )?.[0];
  const day = iso ?? namedDay(text) ?? period?.from ?? word;
  if (day === undefined) return undefined;
  return clock === undefined ? day : `${day} ${clock}`;
};

const touched = (file: string | undefined, flag: string | undefined, rest: readonly string[]): Command | undefined =>
  file === undefined || /^[.~/]*$/.test(file) ? undefined : run('touch', flag, [...rest], operand(file));

/** "access as well as modification": of both. */
const BOTH =
  '(?:,? ?(?:both )?(?:access|modification|access time|modification time) (?:and|as well as) (?:access|modification|access time|modification time) ?,?)?';
const SET = '(?:set|change|update|modify|adjust|make|touch|alter)';

export const fileTimes: readonly Skill[] = [
  phrasing({
    name: 'times-to-now',
    topic: 'files',
    summary: 'set the times of a file to now',
    forms: [
      `(?:update|refresh|renew|bump|touch) (?:the )?(?:both )?${TIME}(?: and ${TIME})? ${OF} {V}(?: ${TO} (?:now|the current (?:time|date)|current date|the present|now))?`,
      `${SET} (?:the )?${TIME}(?: and ${TIME})? ${OF} {V} ${TO} (?:now|the current(?: time| date)|current time|current date|the current date|the current moment|right now|the present time)`,
    ],
    write: ({ values, request }) => touched(values[0], which(request.text), []),
    examples: [['update the timestamp of notes.txt', 'touch notes.txt']],
  }),
  phrasing({
    name: 'times-to-date',
    topic: 'files',
    summary: 'set the times of a file to a date',
    forms: [
      `${SET} (?:the )?${TIME}(?: and ${TIME})? ${OF} {V} ?${BOTH} ?${TO} (?!now)(.+)`,
      `${SET} (?:the )?{V} ${TIME} ${TO} (?!now)(.+)`,
    ],
    write: ({ values, request }) => {
      const moment = momentOf(request);
      const isLike = slotsOf(request, 'path').filter(({ value }) => !/^\d+:\d/.test(value.path)).length > 1;
      return moment === undefined || isLike ? undefined : touched(values[0], which(request.text), ['-d', moment]);
    },
    examples: [['set the modification time of notes.txt to 2024-02-03', 'touch -m -d 2024-02-03 notes.txt']],
  }),
  phrasing({
    name: 'times-as-other',
    topic: 'files',
    summary: "set the times of a file to another file's",
    forms: [
      `${SET} (?:the )?${TIME} ${OF} {V} (?:to|as|like|equal to|from)(?: match)?(?: the| that| those| same)*(?: ${TIME})?(?: as)?(?: of)?(?: the)?(?: file)? ?{V}`,
      `(?:give|let) {V} (?:the )?same ${TIME} (?:as|of) {V}`,
    ],
    write: ({ values, request }) => {
      const [file, other] = values;
      return other === undefined || !/[./]/.test(other) || /\d{4}-\d\d|:\d\d/.test(other)
        ? undefined
        : touched(file, which(request.text), ['-r', other]);
    },
    examples: [['set the timestamp of notes.txt to that of ideas.txt', 'touch -r ideas.txt notes.txt']],
  }),
];
