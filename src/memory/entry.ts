/** One line of the journal: a TurnEvent with its version, turn and time, as JSON of at most 64 KB. */
import type { TurnEvent } from '../event.ts';
import type { MemoryAct } from './act.ts';
import { clip } from './clip.ts';

/** What is not kept: output as it streams (its end is in `ended.tail`), and steps before their plan is whole. */
export type Journalled = Exclude<TurnEvent, { type: 'output' | 'proposed' }> | MemoryAct;

/** `at`: milliseconds since the epoch. `cut`: something was too long and only a part of it is here. */
export interface Stamp {
  readonly v: 1;
  readonly turn: string;
  readonly at: number;
  readonly tty?: string;
  readonly cut?: true;
}

export type JournalEntry = Stamp & Journalled;

/** What can be told of a line without parsing it. */
export interface Head {
  readonly type: string;
  readonly turn: string;
  readonly at: number;
}

export interface Marks {
  readonly turn: string;
  readonly at: number;
  readonly host?: string | undefined;
  readonly tty?: string | undefined;
}

export const LINE_BYTES = 64 * 1024;
const TAIL_CHARACTERS = 4096;
/** Tried in turn until the line fits: longest string, longest list. */
const BOUNDS = [
  { text: 16_384, list: 1000 },
  { text: 2048, list: 100 },
  { text: 256, list: 20 },
];
const HEAD = /^\{"v":1,"type":"([a-z]+)","turn":"([^"\\]*)","at":(\d+)/;
const START = '{"v":1,"type":"';

/** The event as it is kept: the environment's values are nobody's business, effects are written once, tails are short. */
const slim = (event: Journalled): Journalled => {
  if (event.type === 'state') return { ...event, env: {} };
  if (event.type === 'ended') return { ...event, tail: event.tail.slice(-TAIL_CHARACTERS) };
  if (event.type !== 'verdict') return event;
  const steps = event.verdict.steps.map((step) => ({ ...step, effects: [], findings: [] }));
  return { ...event, verdict: { ...event.verdict, steps } };
};

/** The line of an event, newline included. Every string passes `mask` before anything is written. */
export const encodeEntry = (event: Journalled, marks: Marks, mask: (text: string) => string): Buffer => {
  const { type, ...rest } = slim(event);
  const host = type === 'turn' && (event as { host: string }).host === '' && marks.host ? { host: marks.host } : {};
  const tty = type === 'turn' && marks.tty ? { tty: marks.tty } : {};
  for (const bound of BOUNDS) {
    const { value, cut } = clip({ ...rest, ...host, ...tty }, bound, mask);
    const head = { v: 1, type, turn: marks.turn, at: marks.at };
    const line = Buffer.from(`${JSON.stringify({ ...head, ...(value as object), ...head, ...(cut && { cut }) })}\n`);
    if (line.length <= LINE_BYTES) return line;
  }
  return Buffer.from(
    `${JSON.stringify({ v: 1, type: 'note', turn: marks.turn, at: marks.at, text: `${type}: too long to keep`, cut: true })}\n`,
  );
};

/** The head of a whole line that this program wrote; undefined for any other. */
export const headOf = (line: string): Head | undefined => {
  const found = HEAD.exec(line);
  // A second START: the line is glued to the torn end of another, and the head is that one's.
  return found === null || line.indexOf(START, 1) > 0
    ? undefined
    : { type: found[1]!, turn: found[2]!, at: Number(found[3]) };
};

/** What each type must have for its readers to be safe. */
const REQUIRED: Readonly<Record<Journalled['type'], readonly [key: string, type: string]>> = {
  turn: ['line', 'string'],
  route: ['route', 'object'],
  plan: ['plan', 'object'],
  answer: ['text', 'string'],
  said: ['text', 'string'],
  asking: ['endpoint', 'string'],
  round: ['spent', 'object'],
  usage: ['usage', 'object'],
  checked: ['status', 'string'],
  abstain: ['planned', 'object'],
  verdict: ['verdict', 'object'],
  consent: ['given', 'boolean'],
  kept: ['entry', 'string'],
  step: ['step', 'object'],
  ended: ['outcome', 'object'],
  state: ['cwd', 'string'],
  note: ['text', 'string'],
  outcome: ['outcome', 'object'],
  memory: ['act', 'string'],
};

const isEntry = (value: unknown): value is JournalEntry => {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  if (entry['v'] !== 1 || typeof entry['turn'] !== 'string' || typeof entry['at'] !== 'number') return false;
  if (typeof entry['type'] !== 'string' || !Object.hasOwn(REQUIRED, entry['type'])) return false;
  const [key, type] = REQUIRED[entry['type'] as Journalled['type']];
  if (entry[key] === null || typeof entry[key] !== type) return false;
  if (entry['type'] === 'turn' && typeof entry['cwd'] !== 'string') return false;
  return entry['type'] !== 'plan' || Array.isArray((entry['plan'] as { steps?: unknown }).steps);
};

const parse = (text: string): JournalEntry | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** The entry of a line, or undefined for a torn or foreign one. */
export const decodeEntry = (line: string): JournalEntry | undefined => {
  const whole = parse(line);
  if (whole !== undefined) return whole;
  // A line glued to the torn end of another: an unescaped START cannot stand inside a JSON string.
  const start = line.lastIndexOf(START);
  return start > 0 ? parse(line.slice(start)) : undefined;
};
