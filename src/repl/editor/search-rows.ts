/** Rows under the line while Ctrl-R searches: the query, then what was found with its age, folder and end. */
import type { Here, PastLine } from '../past-line.ts';
import { cutTo, padTo, tailTo } from './layout.ts';
import { MARK, NO_MARK, type Room, seen, type Under } from './menu-rows.ts';
import { NARROWING } from './narrow.ts';
import type { Search } from './search.ts';
import { textWidth } from './width.ts';

const LABEL = 'search: ';
/** A narrower screen has room for the lines alone. */
const ROOMY = 60;
const LONGEST_FOLDER = 24;

const UNITS: readonly (readonly [unit: string, ms: number])[] = [
  ['y', 365 * 86_400_000],
  ['w', 7 * 86_400_000],
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
];

const age = (at: number, now: number): string => {
  const span = Math.max(0, now - at);
  const [unit, ms] = UNITS.find(([, each]) => span >= each) ?? ['s', 1000];
  return `${Math.floor(span / ms)} ${unit}`;
};

const folder = (cwd: string, home: string | undefined): string => {
  const inHome = home !== undefined && home !== '' && (cwd === home || cwd.startsWith(`${home}/`));
  return tailTo(inHome ? `~${cwd.slice(home.length)}` : cwd, LONGEST_FOLDER);
};

const about = ({ at, cwd, code }: PastLine, here: Here | undefined): string => {
  const parts = [
    code === undefined || code === 0 ? '' : `failed ${code}`,
    cwd === undefined || cwd === here?.cwd ? '' : folder(cwd, here?.home),
    at === undefined || here === undefined ? '' : age(at, here.now).padStart(6),
  ];
  return parts.filter((part) => part !== '').join(' · ');
};

const row = (told: PastLine, { room, here }: { room: Room; here: Here | undefined }, picked: 'yes' | 'no'): string => {
  const rest = room.columns >= ROOMY ? about(told, here) : '';
  const width = room.columns - MARK.length - 1 - (rest === '' ? 0 : textWidth(rest) + 2);
  const word = rest === '' ? cutTo(told.line, width) : padTo(told.line, width);
  const text = picked === 'yes' ? room.style('picked', MARK + word) : NO_MARK + word;
  return rest === '' ? text : `${text}  ${room.style('dim', rest)}`;
};

/** The query with the cursor behind it, then what was found, the best first. */
export const searchUnder = (search: Search, room: Room): Under => {
  const query = tailTo(search.query, room.columns - LABEL.length - 1);
  const count = Math.max(0, Math.min(search.found.length, room.rows - 1));
  const start = seen(search.picked, search.found.length, count);
  const rows = search.found
    .slice(start, start + count)
    .map((told, i) => row(told, { room, here: search.here }, start + i === search.picked ? 'yes' : 'no'));
  const none = search.found.length === 0 ? [room.style('dim', cutTo(`${NO_MARK}nothing found`, room.columns))] : [];
  const used = LABEL.length + textWidth(query);
  const gap = room.columns - used - NARROWING.length - 1;
  const help = room.columns >= ROOMY && gap > 2 ? ' '.repeat(gap) + room.style('dim', NARROWING) : '';
  return {
    rows: [room.style('dim', LABEL) + query + help, ...rows, ...none],
    cursor: { x: used, y: 0 },
  };
};
