/** The steps of a recipe with other values: each put where the old one stood, quoted as that place needs. Undefined where that cannot be done for sure. */
import type { Json, JsonObject, Step } from '../../plan.ts';
import { quoted } from '../preferences/command.ts';
import type { Pair } from './align.ts';
import type { Value } from './request.ts';

/** A piece of a text that is to be another. */
interface Spot {
  readonly pos: number;
  readonly end: number;
  readonly now: string;
}

type Context = 'plain' | 'single' | 'double';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const withoutSlash = (path: string): string => (path.length > 1 ? path.replace(/\/+$/, '') : path);

/** Name without its ending; undefined where there is none, or nothing before it. */
const stemOf = (path: string): string | undefined => /^(.*[^/.])\.[A-Za-z0-9]{1,8}$/.exec(path)?.[1];

const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Not inside another word or path, and no flag's letters; `cut-a.mp4` holds `a.mp4`. */
const FREE = '(?<![\\w./~])(?<!(?<!\\w)-)';

const PATTERNS: Readonly<Record<Value['kind'], (text: string) => RegExp>> = {
  // Not a field ($2), not a descriptor (2>), not a part of another number.
  number: (text) => new RegExp(`(?<![\\d.$])${escaped(text)}(?!\\d|\\.\\d|>)`, 'g'),
  date: (text) => new RegExp(`(?<!\\d)${escaped(text)}(?!\\d)`, 'g'),
  ending: (text) => new RegExp(`(?<=\\.)${escaped(text.replace(/^\./, ''))}(?![\\w])`, 'g'),
  // A range (`v1..v2`) has two.
  path: (text) =>
    new RegExp(`(?:${FREE}|(?<=\\w\\.\\.))${escaped(withoutSlash(text))}(?=\\.\\.(?!/)|(?![\\w.-]*[\\w-]))`, 'g'),
  glob: (text) => new RegExp(`(?<![\\w./~*?-])${escaped(text)}(?![\\w.*?-])`, 'g'),
  text: (text) => new RegExp(`(?<!\\w)${escaped(text)}(?!\\w)`, 'g'),
  name: (text) => new RegExp(`(?<![\\w-])${escaped(text)}(?![\\w-])`, 'g'),
};

const spotsOf = (pattern: RegExp, text: string, now: string): readonly Spot[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ pos: index, end: index + found.length, now }));

/** Where the value stands, and where what is derived from it does: `report.pdf` made of `report.md`. */
const allSpots = ({ from, to }: Pair, text: string): readonly Spot[] => {
  const now =
    from.kind === 'ending' ? to.text.replace(/^\./, '') : from.kind === 'path' ? withoutSlash(to.text) : to.text;
  const own = spotsOf(PATTERNS[from.kind](from.text), text, now);
  const [stem, stemNow] = from.kind === 'path' ? [stemOf(from.text), stemOf(to.text)] : [];
  if (stem === undefined || stemNow === undefined) return own;
  const covered = (spot: Spot): boolean => own.some(({ pos, end }) => spot.pos >= pos && spot.pos < end);
  const derived = spotsOf(new RegExp(`${FREE}${escaped(stem)}(?=\\.[A-Za-z0-9]{1,8}(?![\\w]))`, 'g'), text, stemNow);
  return [...own, ...derived.filter((spot) => !covered(spot))];
};

const QUOTED = /\\.|'[^']*'|"(?:\\.|[^"\\])*"/gs;

/** How the text is quoted at that place. */
const contextAt = (command: string, pos: number): Context => {
  for (const { 0: found, index } of command.matchAll(QUOTED)) {
    if (index > pos) break;
    if (pos < index + found.length)
      return found.startsWith("'") ? 'single' : found.startsWith('"') ? 'double' : 'plain';
  }
  return 'plain';
};

const inContext = (value: string, context: Context, isGlob: boolean): string => {
  if (context === 'single') return value.replaceAll("'", "'\\''");
  if (context === 'double') return value.replace(/["$`\\]/g, '\\$&');
  return isGlob ? value : quoted(value);
};

const BELOW_ZERO = /^-\d+(?:\.\d+)?$/;

/** A value that a shell would read as something else than this value. */
const isUnsafe = ({ from, to }: Pair): boolean =>
  (/^-/.test(to.text) && !(BELOW_ZERO.test(from.text) && BELOW_ZERO.test(to.text))) ||
  /[\0\n]/.test(to.text) ||
  (to.kind === 'glob' && !/^[\w.*?/~+-]+$/.test(to.text));

const write = (text: string, spots: readonly Spot[], quote: (spot: Spot) => string): string | undefined => {
  const isInside = (spot: Spot): boolean =>
    spots.some(
      (other) => other.pos <= spot.pos && other.end >= spot.end && other.end - other.pos > spot.end - spot.pos,
    );
  const ordered = spots.filter((spot) => !isInside(spot)).sort((a, b) => a.pos - b.pos);
  if (ordered.some((spot, i) => i > 0 && spot.pos < ordered[i - 1]!.end)) return undefined;
  let out = '';
  let at = 0;
  for (const spot of ordered) {
    out += text.slice(at, spot.pos) + quote(spot);
    at = spot.end;
  }
  return out + text.slice(at);
};

/** One word of a command: places in it speak of the same thing (`800x800`). */
const wordAt = (text: string, pos: number): string => `${text.lastIndexOf(' ', pos)} ${text.indexOf(' ', pos)}`;

/** A number in two places may be two things: the second column, the first two. `proved`: comparing has shown that it is one. */
const isDoubtful = ({ from }: Pair, spots: readonly Spot[], text: string): boolean =>
  from.kind === 'number' && (/^[012]$/.test(from.text) || new Set(spots.map(({ pos }) => wordAt(text, pos))).size > 1);

export interface Filling {
  readonly pairs: readonly Pair[];
  /** Values of the recipe's request that comparing has shown to vary. */
  readonly proved: ReadonlySet<string>;
}

interface Counts {
  readonly places: Map<Pair, number>;
  doubtful: boolean;
}

const fillText = (text: string, filling: Filling, given: { isShell: boolean; counts: Counts }): string | undefined => {
  const { counts, isShell } = given;
  const spots = filling.pairs.flatMap((pair) => {
    const own = allSpots(pair, text);
    counts.places.set(pair, (counts.places.get(pair) ?? 0) + own.length);
    if (!filling.proved.has(pair.from.text) && isDoubtful(pair, own, text)) counts.doubtful = true;
    return own.map((spot) => ({ ...spot, isGlob: pair.to.kind === 'glob' || pair.to.kind === 'ending' }));
  });
  return write(text, spots, (spot) => {
    const { isGlob } = spot as Spot & { isGlob: boolean };
    return isShell ? inContext(spot.now, contextAt(text, spot.pos), isGlob) : spot.now;
  });
};

const fillJson = (value: Json, fill: (text: string) => string | undefined): Json | undefined => {
  if (typeof value === 'string') return fill(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => fillJson(item as Json, fill));
    return items.includes(undefined) ? undefined : (items as readonly Json[]);
  }
  const entries = Object.entries(value).map(([key, item]) => [key, fillJson(item as Json, fill)] as const);
  return entries.some(([, item]) => item === undefined) ? undefined : (Object.fromEntries(entries) as JsonObject);
};

/** What may be left of an old value: nothing, or the recipe speaks of two things. */
const remains = (steps: readonly Step[], pairs: readonly Pair[]): boolean => {
  const text = JSON.stringify(steps);
  const now = pairs.map(({ to }) => to.text);
  return pairs.some(({ from }) => {
    if (from.kind === 'number' || from.kind === 'ending') return false;
    const name = last(withoutSlash(from.text));
    const isNow = now.some((one) => one.includes(name));
    return name.length > 2 && !isNow && new RegExp(`(?<!\\w)${escaped(name)}(?!\\w)`).test(text);
  });
};

/** The steps with each pair's new value in the place of the old one. */
export const fill = (steps: readonly Step[], filling: Filling): readonly Step[] | undefined => {
  const pairs = filling.pairs.filter(({ from, to }) => from.text !== to.text);
  if (pairs.some(isUnsafe)) return undefined;
  const counts: Counts = { places: new Map(), doubtful: false };
  const own = { ...filling, pairs };
  const filled = steps.map((step): Step | undefined => {
    if (step.kind === 'shell') {
      const command = fillText(step.command, own, { isShell: true, counts });
      return command === undefined ? undefined : { ...step, command };
    }
    const input = fillJson(step.input, (text) => fillText(text, own, { isShell: false, counts }));
    return input === undefined ? undefined : { ...step, input: input as JsonObject };
  });
  const isSure = pairs.every((pair) => (counts.places.get(pair) ?? 0) > 0) && !counts.doubtful;
  if (!isSure || filled.includes(undefined)) return undefined;
  return remains(filled as readonly Step[], pairs) ? undefined : (filled as readonly Step[]);
};
