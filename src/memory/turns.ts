/** Turns as history shows them: the journal's entries folded, one object a turn. */
import type { Actor, ConsentSource, TurnEvent } from '../event.ts';
import type { Level, Outcome, Plan, PlanSource, RouteKind, Step } from '../plan.ts';
import { decodeEntry, type JournalEntry } from './entry.ts';
import { type Journal, type JournalQuery, type RawEntry, textIn } from './journal.ts';
import { isInside } from './within.ts';

/** `unfinished`: no outcome was written; the turn still runs, or its shell died. Times in milliseconds. */
export interface Turn {
  readonly turn: string;
  readonly at: number;
  readonly cwd: string;
  readonly host: string;
  readonly by: Actor;
  readonly line: string;
  readonly route?: RouteKind;
  readonly source?: PlanSource;
  /** The last plan: after an edit, what ran. */
  readonly plan?: Plan;
  /** The first plan, where another took its place. */
  readonly proposed?: Plan;
  /** How many plans there were: two with an edit, more when a model went on. */
  readonly plans: number;
  readonly commands: readonly string[];
  readonly level?: Level;
  readonly consent?: { readonly given: boolean; readonly by: ConsentSource };
  readonly status: Outcome['status'] | 'unfinished';
  readonly code?: number;
  readonly durationMs?: number;
  /** Read and written by models, by their servers' figures. */
  readonly tokens?: number;
  /** It was shown, and nothing ran. */
  readonly planned?: true;
  /** Something was too long to keep whole: show it, never run it again. */
  readonly cut?: true;
}

export interface TurnQuery extends Omit<JournalQuery, 'types' | 'turn'> {
  /** Who did it, as `doerOf` tells. */
  readonly by?: Actor;
  /** `ok`: done. `failed`: it ran and failed; what was refused or cancelled is neither. */
  readonly ended?: 'ok' | 'failed';
}

/** Who did it: what a person typed as a command is theirs; of a request, the plan that ran. */
export const doerOf = (by: Actor, source: PlanSource | undefined): Actor => {
  if (by !== 'person' || source === undefined || source === 'typed') return by;
  return source === 'recipe' ? 'recipe' : 'plan';
};

/** Turns whose beginning was never written would be held for ever without a bound. */
const WAITING = 10_000;
const KEPT = new Set(['turn', 'route', 'plan', 'verdict', 'consent', 'usage', 'outcome']);

const commandOf = (step: Step): string => (step.kind === 'shell' ? step.command : step.tool);

const withPlan = (turn: Turn, plan: Plan): Turn => {
  const proposed = turn.proposed ?? turn.plan;
  const commands = plan.steps.map(commandOf);
  return {
    ...turn,
    plan,
    plans: turn.plans + 1,
    source: plan.source,
    commands,
    ...(proposed !== undefined && { proposed }),
  };
};

const fold = (turn: Turn, event: TurnEvent | JournalEntry): Turn => {
  switch (event.type) {
    case 'route':
      return { ...turn, route: event.route.kind };
    case 'plan':
      return withPlan(turn, event.plan);
    case 'verdict':
      return { ...turn, level: event.verdict.level };
    case 'usage':
      return { ...turn, tokens: (turn.tokens ?? 0) + event.usage.input + event.usage.output };
    case 'consent':
      return { ...turn, consent: { given: event.given, by: event.by } };
    case 'outcome': {
      const { status, code, durationMs } = event.outcome;
      return { ...turn, status, code, durationMs };
    }
    default:
      return turn;
  }
};

/** What ran had its consent first, if only the policy's. */
const isOnlyPlanned = ({ plan, consent, status }: Turn): boolean =>
  plan !== undefined && consent === undefined && status === 'done';

/** The turn that these events tell, oldest first; undefined without its `turn` event. */
export const foldTurn = (events: readonly (TurnEvent | JournalEntry)[]): Turn | undefined => {
  const first = events.find((event) => event.type === 'turn');
  if (first === undefined) return undefined;
  const { turn, at, cwd, host, by, line } = first;
  const cut = events.some((event) => 'cut' in event && event.cut === true);
  const start: Turn = {
    turn,
    at,
    cwd,
    host,
    by,
    line,
    plans: 0,
    commands: [],
    status: 'unfinished',
    ...(cut && { cut }),
  };
  const folded = events.reduce(fold, start);
  return isOnlyPlanned(folded) ? { ...folded, planned: true } : folded;
};

/** Whether a turn is what the query asks for; its times and limit are the caller's. */
export const matchesTurn = (turn: Turn, query: TurnQuery): boolean => {
  const { text, folder, code, by, lines, ended } = query;
  if (ended !== undefined && (turn.planned === true || turn.status !== (ended === 'ok' ? 'done' : 'failed')))
    return false;
  if (code !== undefined && turn.code !== code) return false;
  if (by !== undefined && doerOf(turn.by, turn.source) !== by) return false;
  if (lines === 'typed' && turn.by !== 'person') return false;
  if (folder !== undefined && !isInside(turn.cwd, folder)) return false;
  if (text === undefined) return true;
  const sought = text.toLowerCase();
  return [turn.line, ...turn.commands].some((part) => part.toLowerCase().includes(sought));
};

const entriesOf = (lines: readonly string[]): readonly JournalEntry[] =>
  lines
    .map(decodeEntry)
    .filter((entry) => entry !== undefined)
    .reverse();

/** Gives the lines of a turn, newest first, when its first one has come by; until then they wait. */
const gather = (): ((raw: RawEntry) => readonly string[] | undefined) => {
  const waiting = new Map<string, string[]>();
  return ({ head, line }) => {
    if (!KEPT.has(head.type)) return undefined;
    const lines = waiting.get(head.turn) ?? [];
    lines.push(line);
    if (head.type === 'turn') {
      waiting.delete(head.turn);
      return lines;
    }
    waiting.set(head.turn, lines);
    if (waiting.size > WAITING) waiting.delete(waiting.keys().next().value!);
    return undefined;
  };
};

/** Turns newest first by their beginning, lazily; only what can match is parsed. */
export function* turns(journal: Pick<Journal, 'scan'>, query: TurnQuery = {}): Generator<Turn> {
  const { limit = Infinity, since, until = Infinity } = query;
  const has = textIn(query.text);
  const add = gather();
  let left = limit;
  // Not bounded by `until`: the end of a turn may lie past it where its beginning does not.
  for (const raw of journal.scan(since === undefined ? {} : { since })) {
    if (left <= 0) return;
    const lines = add(raw);
    if (lines === undefined || raw.head.at > until || !lines.some(has)) continue;
    const turn = foldTurn(entriesOf(lines));
    if (turn === undefined || !matchesTurn(turn, query)) continue;
    left -= 1;
    yield turn;
  }
}
