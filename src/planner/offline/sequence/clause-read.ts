/** One clause read after others: by what it asks of them, over the lines that they print, or as a request of its own. */
import { means, type Token } from '../understand.ts';
import { hasVerb } from './clauses.ts';
import { namesSomething } from './named.ts';
import {
  compared,
  differenceAsked,
  isFilter,
  onlyShows,
  passed,
  printsMany,
  reportAsked,
  reported,
  saved,
  savedTo,
} from './passed-on.ts';
import { inWords, pointerAt, saidInFull } from './reference.ts';
import { type Read, replaced, type State, stated } from './state.ts';

/** What a clause asks of the step before it. */
const onLast = (state: State, tokens: readonly Token[]): State | undefined => {
  const last = state.steps.at(-1);
  if (last === undefined) return undefined;
  const { command } = last.proposal;
  const asked = reportAsked(tokens);
  const telling = asked && reported(command, asked);
  if (telling !== undefined) return replaced(state, telling);
  const difference = differenceAsked(tokens) ? compared(command) : undefined;
  if (difference !== undefined) return replaced(state, difference);
  const { prints } = state.spoken.results;
  const file = prints ? savedTo(tokens) : undefined;
  if (file !== undefined) return replaced(state, saved(command, file));
  const isSame = !tokens.some(({ lemma }) => /^(?:its|content|file)$/.test(lemma));
  return prints && isSame && onlyShows(tokens) ? { ...state, isSearch: false } : undefined;
};

/** A clause without an object of its own, read over the lines that the step before prints. */
const onLines = (state: State, tokens: readonly Token[], given: { text: string; read: Read }): State | undefined => {
  const last = state.steps.at(-1);
  if (last === undefined || !state.spoken.results.prints || !printsMany(last.proposal.command)) return undefined;
  const found = given.read(asLines(given.text, tokens), { world: state.world, stdin: true });
  if (found === undefined || !found.request.stdin || !isFilter(found.reading.proposal.command)) return undefined;
  const command = passed(last.proposal.command, found.reading.proposal.command);
  return replaced(state, command);
};

/** "sort them": of the lines. */
const asLines = (text: string, tokens: readonly Token[]): string => {
  const at = tokens.findIndex((_token, n) => ['it', 'them', 'made'].includes(pointerAt(tokens, n)?.kind ?? ''));
  const pointer = at < 0 ? undefined : pointerAt(tokens, at);
  const from = tokens[at]?.start;
  const to = pointer === undefined ? undefined : tokens[pointer.to - 1]?.end;
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end;
  return from === undefined || to === undefined
    ? text.slice(start, end)
    : `${text.slice(start, from)}the lines${text.slice(to, end)}`;
};

/** The clause shown where the step before it has written a file. */
const shownAfter = (state: State, tokens: readonly Token[], read: Read): State | undefined => {
  const { made, from } = state.spoken.results;
  const thing = made ?? (from.length === 1 ? from[0] : undefined);
  if (thing === undefined || thing.noun === 'folder' || !onlyShows(tokens)) return undefined;
  const found = read(`print the contents of ${inWords(thing)}`, { world: state.world, stdin: false });
  return found && stated(state, found, state.steps);
};

/** Asked anew of what the clause before asked of: "sum column 2 of x and print the average as well". */
const onPhrase = (state: State, tokens: readonly Token[], { text, read }: Given): State | undefined => {
  const { phrase } = state.spoken;
  const end = tokens.at(-1);
  if (phrase === undefined || end === undefined || !means(end, 'AVERAGE', 'SUM', 'LARGEST', 'SMALLEST'))
    return undefined;
  const words = text.slice(tokens[0]?.start, end.end);
  const found = read(`${words} of ${phrase}`, { world: state.world, stdin: false });
  return found && stated(state, found, state.steps);
};

interface Given {
  readonly text: string;
  readonly read: Read;
}

/** "what is left": of something that only the one who asks knows. */
const isVague = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lemma }) => /^(?:left|remaining|remain|rest|differently)$/.test(lemma)) && !namesSomething(tokens);

/** A request of its own, what it points back to said in full. */
const onItsOwn = (state: State, tokens: readonly Token[], { text, read }: Given): State | undefined => {
  const full = saidInFull(text, tokens, state.spoken);
  if (full === undefined || !hasVerb(tokens)) return undefined;
  const found = read(full.text, { world: state.world, stdin: false });
  if (found === undefined) return undefined;
  const before = full.usesPhrase && state.isSearch ? state.steps.slice(0, -1) : state.steps;
  return stated(state, found, before);
};

/** The state after one more clause; undefined where it is not understood. */
export const afterClause = (state: State, tokens: readonly Token[], given: Given): State | undefined => {
  if (state.steps.length === 0) return onItsOwn(state, tokens, given);
  if (isVague(tokens)) return undefined;
  const own = onLast(state, tokens) ?? shownAfter(state, tokens, given.read) ?? onPhrase(state, tokens, given);
  if (own !== undefined) return own;
  const pointed = tokens.some((_token, at) => pointerAt(tokens, at) !== undefined);
  if (pointed || namesSomething(tokens)) return onItsOwn(state, tokens, given) ?? onLines(state, tokens, given);
  return onLines(state, tokens, given) ?? onItsOwn(state, tokens, given);
};
