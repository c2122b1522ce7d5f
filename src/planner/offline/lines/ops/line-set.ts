/** Lines by several numbers: "lines 3-5 and 8", "the first and the last line", "line 2, line 4 and the last one". */
import { and, run } from '../../write/command.ts';
import { NUMERALS, ORDINALS } from '../classes.ts';
import { edit, type Given, type Operation, type Work, written } from '../operation.ts';
import { counted } from './places.ts';

const placeOf = (said: string): string | undefined => {
  if (/^(?:last|final|\$)$/.test(said)) return '$';
  const digits = /^(\d+)(?:st|nd|rd|th)?$/.exec(said)?.[1];
  if (digits !== undefined) return digits;
  const at = Math.max(NUMERALS.indexOf(said), ORDINALS.indexOf(said));
  return at < 0 ? undefined : String(at + 1);
};

/** "3-5", "3 to 5", "8", "last": as sed's addresses. */
const addressOf = (said: string): string | undefined => {
  const words = said
    .replace(/\b(?:lines?|rows?|numbers?|one|ones|also)\b(?! *$)|\b(?:lines?|rows?|ones?)\b/g, ' ')
    .trim();
  const stretch = /^(\S+?)(?: ?- ?| to | through | thru | until )(\S+)$/.exec(words);
  if (stretch === null) return placeOf(words);
  const [from, to] = [placeOf(stretch[1] ?? ''), placeOf(stretch[2] ?? '')];
  return from === undefined || to === undefined ? undefined : `${from},${to}`;
};

const addressesOf = (said: string | undefined): readonly string[] | undefined => {
  const all = (said ?? '')
    .split(/ ?, ?(?:and )?| and /)
    .filter((one) => one.trim() !== '')
    .map((one) => addressOf(one.trim()));
  return all.some((one) => one === undefined) ? undefined : (all as readonly string[]);
};

const ofSet =
  (command: 'p' | 'd') =>
  (given: Given): Work | undefined => {
    const addresses = addressesOf(given.said('set')?.toLowerCase());
    if (addresses === undefined) return undefined;
    const script = addresses.map((one) => `${one}${command}`).join(';');
    const [only, more] = addresses;
    const open = only !== undefined && more === undefined ? { open: only } : undefined;
    return command === 'd' ? edit(script) : written((files) => run('sed', '-n', script, files), open);
  };

/** "the first 3 and the last 2 lines" */
const bothEnds = (given: Given): Work | undefined => {
  const [first, last] = [counted(given), counted(given, 'm')];
  if (first === undefined || last === undefined) return undefined;
  if (last === 1) return written((files) => run('sed', '-n', `${first === 1 ? '1' : `1,${first}`}p;$p`, files));
  return given.names.length === 1
    ? written((files) => and(run('head', '-n', String(first), files), run('tail', '-n', String(last), files)))
    : undefined;
};

export const LINE_SETS: readonly Operation[] = [
  {
    says: ['(?:first|top) [{n}] [LINES] and|plus (?:last|bottom) [{m:n}] LINES'],
    reason: 'keep the first and the last ones',
    phase: 'source',
    work: bothEnds,
  },
  {
    says: ['[only|just] {set:lineset}'],
    reason: 'keep the lines by number',
    phase: 'source',
    work: ofSet('p'),
  },
  {
    says: ['DELETE {set:lineset}', 'everything|all|LINES WITHOUT {set:lineset}'],
    reason: 'delete the lines by number',
    phase: 'edit',
    work: ofSet('d'),
  },
];
