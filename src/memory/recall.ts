/**
 * What of the memory belongs to a request, within a budget of tokens: the core, facts, recipes of like requests, the last
 * turns, and earlier turns and documents that speak of the same. Pure but for loading the search.
 */
import { coreOf } from './core.ts';
import { type Passage, rank } from './rank.ts';
import type { Memory, Recipe } from './shape.ts';
import { fitting, tokensOf } from './tokens.ts';
import type { Turn } from './turns.ts';

export interface RecallAsk {
  readonly request: string;
  readonly cwd: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly memory: Memory;
  /** The last turns, newest first: the window. */
  readonly recent: readonly Turn[];
  /** Earlier turns that may speak of the same, from `candidates`. */
  readonly earlier?: readonly Turn[];
  /** Parts of documents, from the archive. */
  readonly documents?: readonly Passage[];
}

/** Lines for a prompt, each already a whole sentence or command; `text` is all of them under their headings. */
export interface Recalled {
  readonly core: readonly string[];
  readonly facts: readonly string[];
  readonly recipes: readonly string[];
  readonly recent: readonly string[];
  readonly earlier: readonly string[];
  readonly documents: readonly string[];
  readonly text: string;
  /** Of `text`, an estimate that is rather too high. */
  readonly tokens: number;
}

const BEST = { facts: 8, recipes: 3, recent: 6, earlier: 6, documents: 4 };
/** Shares of the budget that a tier may take of what is left when its turn comes. */
const SHARES = { core: 0.25, facts: 0.5, recipes: 0.4, recent: 0.5, earlier: 0.6, documents: 1 };
const LONGEST_LINE = 600;

const cut = (text: string): string => (text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text);

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

const ran = ({ source, commands, line }: Turn): string =>
  source === undefined || (commands.length === 1 && commands[0] === line) ? '' : ` → ${commands.join(' && ')}`;

const ended = ({ status, code }: Turn): string =>
  status === 'done' ? '' : code === undefined ? ` (${status})` : ` (${status}, exit ${code})`;

/** A turn as one line: when, where, what was said, what ran, how it ended. */
export const turnLine = (turn: Turn): string =>
  cut(`${day(turn.at)} ${turn.cwd}: ${turn.line}${ran(turn)}${ended(turn)}`);

/** A turn as the search sees it. */
export const turnPassage = (turn: Turn): Passage => ({
  id: turn.turn,
  kind: 'turn',
  text: turnLine(turn),
  at: turn.at,
  cwd: turn.cwd,
});

export const factPassages = (memory: Memory): readonly Passage[] =>
  memory.facts.map(({ id, text, since, until }) => ({ id, kind: 'fact', text, at: since, until }));

const recipeLine = ({ said, steps }: Recipe): string =>
  cut(
    `${said} → ${steps.map((step) => (step.kind === 'shell' ? step.command : `${step.tool} ${JSON.stringify(step.input)}`)).join(' && ')}`,
  );

const recipePassages = (memory: Memory): readonly Passage[] =>
  memory.recipes
    .filter((recipe) => recipe.retired === undefined)
    .map((recipe) => ({ id: recipe.request, kind: 'document', text: recipeLine(recipe), at: recipe.used }));

/** What is over says so, and since when. */
export const passageLine = ({ kind, text, at, until }: Passage): string => {
  if (kind !== 'fact') return cut(text);
  return cut(
    until === undefined ? `${text} (since ${day(at)})` : `${text} (${day(at)} to ${day(until)}, no longer so)`,
  );
};

const HEADINGS: readonly (readonly [key: keyof typeof SHARES, heading: string])[] = [
  ['core', 'About the person'],
  ['facts', 'Known'],
  ['recipes', 'Worked before for a like request'],
  ['recent', 'The last turns'],
  ['earlier', 'Earlier turns about this'],
  ['documents', 'From documents the person added'],
];

type Lines = Readonly<Record<keyof typeof SHARES, readonly string[]>>;

/** Each tier takes from what the one before it left. */
const within = (lines: Lines, budget: number): { readonly kept: Lines; readonly text: string } => {
  let left = budget;
  const kept: Record<string, readonly string[]> = {};
  const parts: string[] = [];
  for (const [key, heading] of HEADINGS) {
    const own = fitting(lines[key], Math.max(0, left * SHARES[key] - tokensOf(`${heading}:\n`)));
    kept[key] = own;
    if (own.length === 0) continue;
    const part = `${heading}:\n${own.map((line) => `- ${line}`).join('\n')}`;
    // Marks and line ends are more than the lines alone.
    if (tokensOf(`${part}\n`) > left) {
      kept[key] = [];
      continue;
    }
    parts.push(part);
    left -= tokensOf(`${part}\n`);
  }
  return { kept: kept as Lines, text: parts.join('\n') };
};

/** What the memory knows for this request in at most `budget` tokens; an empty text where that is nothing. */
export const recall = async (ask: RecallAsk, budget: number): Promise<Recalled> => {
  const { request, cwd, now, memory, recent, earlier = [], documents = [] } = ask;
  const best = (passages: readonly Passage[], limit: number) => rank(request, passages, { now, cwd, limit });
  const seen = new Set(recent.slice(0, BEST.recent).map(({ turn }) => turn));
  const [facts, recipes, turns, parts] = await Promise.all([
    best(factPassages(memory), BEST.facts),
    best(recipePassages(memory), BEST.recipes),
    best(earlier.filter(({ turn }) => !seen.has(turn)).map(turnPassage), BEST.earlier),
    best(documents, BEST.documents),
  ]);
  const core = coreOf(memory, { now, budget: budget * SHARES.core });
  const lines: Lines = {
    core,
    facts: facts.map(passageLine).filter((line) => !core.some((one) => line.startsWith(one))),
    recipes: recipes.map(passageLine),
    recent: recent.slice(0, BEST.recent).map(turnLine),
    earlier: turns.map(passageLine),
    documents: parts.map(passageLine),
  };
  const { kept, text } = within(lines, budget);
  return { ...kept, text, tokens: tokensOf(text) };
};
