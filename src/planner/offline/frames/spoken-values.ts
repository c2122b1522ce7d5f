/** Values as people say them → as programs read them: numbers, spans of time, sizes, days. */

export const NUMERALS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
export const MORE_NUMERALS: Readonly<Record<string, string>> = {
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  hundred: '100',
  half: '0.5',
  couple: '2',
  dozen: '12',
};
const numeral = (word: string): string => {
  const at = NUMERALS.indexOf(word);
  return at >= 0 ? String(at) : (MORE_NUMERALS[word] ?? word.replaceAll(',', ''));
};

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^s/, 'second'],
  [/^mo/, 'month'],
  [/^m/, 'minute'],
  [/^h/, 'hour'],
  [/^d/, 'day'],
  [/^[wf]/, 'week'],
  [/^y/, 'year'],
];

const timeOf = (said: string): string => {
  const [, count, unit = ''] = /^(?:(\S*?\d|[a-z]{3,}(?= )) ?)?([a-z]+)$/.exec(said) ?? [];
  const name = UNITS.find(([form]) => form.test(unit))?.[1] ?? 'day';
  const number = count === undefined ? '1' : numeral(count);
  const times = unit.startsWith('f') ? String(Number(number) * 2) : number;
  return `${times} ${name}${times === '1' ? '' : 's'}`;
};

const sizeOf = (said: string): string => {
  const [, count = '', unit = ''] = /^(\S+?) ?([a-z]+)$/.exec(said) ?? [];
  return `${numeral(count)}${unit.startsWith('b') ? '' : unit.charAt(0).toUpperCase()}`;
};

const HOLIDAYS: readonly (readonly [RegExp, string])[] = [
  [/^(?:christmas|xmas)(?: day)?/, '25 December'],
  [/^new year'?s? eve/, '31 December'],
  [/^new year'?s?(?: day)?/, '1 January'],
  [/^halloween/, '31 October'],
];

/** A day as `date -d` reads it. */
const dayOf = (said: string): string => {
  const [feast, day = ''] = HOLIDAYS.find(([form]) => form.test(said)) ?? [];
  const plain = feast === undefined ? said : said.replace(feast, day);
  return plain
    .replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
    .replace(/\b(?:of|at) /g, '')
    .replaceAll('/', '-')
    .replace(/\b(?:utc|gmt)\b/, 'UTC');
};

/** By the place of a form (`clause.ts`) what it makes of a value. */
export const VALUES: Readonly<Record<string, (said: string) => string>> = {
  '#': numeral,
  D: timeOf,
  S: sizeOf,
  T: dayOf,
};

/** Seconds in a span of time as `{D}` gives it. */
export const secondsIn = (span: string): number => {
  const [count = '1', unit = ''] = span.split(' ');
  const seconds: Readonly<Record<string, number>> = {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    month: 2_592_000,
    year: 31_536_000,
  };
  return Math.round(Number(count) * (seconds[unit.replace(/s$/, '')] ?? 86_400));
};
