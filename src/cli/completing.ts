/** What Tab offers: what the live session completes in a command; slash commands; and requests, from what is known of them. */
import { completeShell } from '../executors/session/completion/complete.ts';
import type { Session } from '../executors/session/session.ts';
import type { PastLine } from '../repl/past-line.ts';
import type { CompletionItem, Completions, RouteSign } from '../repl/reader.ts';
import type { Machine } from './machine.ts';
import { requestsLike, type Said } from './requests.ts';
import { slashLike } from './slash-names.ts';

interface Line {
  readonly text: string;
  readonly cursor: number;
}

export interface Around {
  readonly session: Session;
  readonly machine: Machine;
  readonly routeOf: (text: string) => RouteSign;
  readonly isCommand: (name: string) => boolean;
  readonly past: () => Iterable<PastLine>;
  readonly signal: AbortSignal;
}

const MOST_BEFORE = 60;

/** Recipes first, then what was asked before, then what the skills say that they understand. */
const known = async ({ machine, routeOf, past }: Around, typed: string): Promise<Said[]> => {
  const [{ readMemory }, { skills }] = await Promise.all([
    import('../memory/store.ts'),
    import('../planner/offline/skills/list.ts'),
  ]);
  const { recipes } = readMemory(machine.folders.state).memory;
  const begins = (line: string): boolean => line.toLowerCase().startsWith(typed.toLowerCase());
  const before = [...new Set(Array.from(past(), ({ line }) => line))]
    .filter((line) => begins(line) && routeOf(line).kind === 'ask')
    .slice(0, MOST_BEFORE);
  return [
    ...recipes.filter(({ retired }) => retired === undefined).map(({ said }) => ({ said, about: 'learned' })),
    ...before.map((said) => ({ said, about: 'asked before' })),
    ...skills.flatMap(({ examples, summary }) => examples.slice(0, 3).map(([said]) => ({ said, about: summary }))),
  ];
};

const requests = async (
  { text, cursor }: Line,
  around: Around,
  how: 'begins' | 'holds',
): Promise<Completions | undefined> => {
  const from = /^\s*\??\s*/.exec(text)![0].length;
  if (cursor < text.length || text.includes('\n') || around.signal.aborted) return undefined;
  const typed = text.slice(from);
  const items = requestsLike(typed, await known(around, typed), how);
  return items.length === 0 ? undefined : { from, items, one: 'shown' };
};

const slashes = ({ text, cursor }: Line): Completions | undefined => {
  const items = text[0] === '/' && cursor === text.length ? slashLike(text.slice(1)) : [];
  return items.length === 0 ? undefined : { from: 0, items };
};

/** Items that stand in place of the whole text. */
const fromStart = (found: Completions | undefined, text: string): readonly CompletionItem[] =>
  (found?.items ?? []).map((item) => ({
    ...item,
    text: text.slice(0, found?.from) + item.text,
    shown: item.shown ?? item.text,
  }));

/** Undefined where there is nothing to offer, or it comes too late. */
export const complete = async (line: Line, around: Around): Promise<Completions | undefined> => {
  const { kind } = around.routeOf(line.text);
  const own = slashes(line);
  if (own !== undefined && /\s/.test(line.text)) return own;
  const first = /^\s*(\S*)/.exec(line.text)?.[1] ?? '';
  const asks = kind === 'empty' || line.text.startsWith('?') || (kind === 'ask' && !around.isCommand(first));
  const asked = asks ? await requests(line, around, 'begins') : undefined;
  if (asked !== undefined || kind === 'empty') return asked;
  const found = await completeShell(around.session, line, around.signal);
  if (own !== undefined) return { from: 0, items: [...own.items, ...fromStart(found, line.text)] };
  return found ?? requests(line, around, asks ? 'holds' : 'begins');
};
