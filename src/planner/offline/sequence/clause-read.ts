/** One clause read after others: by what it asks of them, over the lines that they print, or as a request of its own. */
import { means, type Token } from '../understand.ts';
import { textOf } from '../write/command.ts';
import { hasVerb } from './clauses.ts';
import { countedAfter, inSamePlace, leftOver } from './left-over.ts';
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
import { type Read, replaced, type State, stated, withCommand } from './state.ts';

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
  const words = asLines(given.text, tokens);
  const found = words === undefined ? undefined : given.read(words, { world: state.world, stdin: true });
  if (found === undefined || !found.request.stdin || !isFilter(found.reading.proposal.command)) return undefined;
  const next = replaced(state, passed(last.proposal.command, found.reading.proposal.command));
  // "them" are the lines that are left now.
  return { ...next, spoken: { ...next.spoken, phrase: undefined } };
};

/** "sort them": of the lines; undefined where "it" does something itself ("how often it occurs"). */
const asLines = (text: string, tokens: readonly Token[]): string | undefined => {
  const at = tokens.findIndex((_token, n) => ['it', 'them', 'made'].includes(pointerAt(tokens, n)?.kind ?? ''));
  const to = pointerAt(tokens, at)?.to ?? at;
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end];
  if (at < 0) return text.slice(start, end);
  const next = tokens[to];
  if (/^(?:occur|appear|is|are|has|have|does|do|exist|come|happen|contain|hold)$/.test(next?.lemma ?? ''))
    return undefined;
  const isObject =
    next === undefined || next.kind !== 'word' || means(next, 'GLUE', 'IN', 'TO', 'BY', 'AND', 'ALPHABETIC', 'NUMERIC');
  return isObject
    ? `${text.slice(start, tokens[at]?.start)}the lines${text.slice(tokens[to - 1]?.end, end)}`
    : undefined;
};

/** The clause shown where the step before it has written a file. */
const shownAfter = (state: State, tokens: readonly Token[], read: Read): State | undefined => {
  const { made, from } = state.spoken.results;
  const thing = made ?? (from.length === 1 ? from[0] : undefined);
  // "set the permissions and show them"
  const isMany = tokens.some(({ lemma }) => /^(?:them|these|those|they|both|each|all)$/.test(lemma));
  if (thing === undefined || thing.noun === 'folder' || (isMany && made === undefined) || !onlyShows(tokens))
    return undefined;
  if (isMany && from.length > 0 && tokens.some(({ lemma }) => lemma === 'both')) return undefined;
  const found = read(`print the contents of ${inWords(thing)}`, { world: state.world, stdin: false });
  return found && stated(state, found, state.steps);
};

/** Asked anew of what the clause before asked of: "sum column 2 of x and print the average as well". */
const onPhrase = (state: State, tokens: readonly Token[], { text, read }: Given): State | undefined => {
  const { phrase } = state.spoken;
  const end = tokens.at(-1);
  const last = state.steps.at(-1);
  // Lines are passed on.
  if (last !== undefined && printsMany(last.proposal.command)) return undefined;
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
  const first = { text: text.slice(tokens[0]?.start, tokens.at(-1)?.end), usesPhrase: false };
  // Nothing was spoken of yet: "the old folder" is one that is called so.
  const full = saidInFull(text, tokens, state.spoken) ?? (state.steps.length === 0 ? first : undefined);
  if (full === undefined || !hasVerb(tokens)) return undefined;
  const found = read(full.text, { world: state.world, stdin: false });
  if (found === undefined) return undefined;
  const before = full.usesPhrase && state.isSearch ? state.steps.slice(0, -1) : state.steps;
  const placed = inSamePlace(state, found.reading.proposal.command, tokens);
  return stated(state, { ...found, reading: withCommand(found.reading, placed) }, before);
};

/** Looks at one thing: what is asked next is asked of the same, not of what was shown. */
const LOOKS = /^(?:head|tail|wc|cat|stat|du|file|md5sum|sha256sum)\b[^|]*$/;

/** A clause that leaves out what it is about: the one thing that was worked on. */
const onSource = (state: State, tokens: readonly Token[], { text, read }: Given): State | undefined => {
  const { made, from } = state.spoken.results;
  const thing = made ?? (from.length === 1 ? from[0] : undefined);
  if (thing === undefined || !hasVerb(tokens)) return undefined;
  const words = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  const joints = tokens.some((token) => means(token, 'PERMISSION')) ? ['on'] : ['of', 'in'];
  for (const joint of joints) {
    const found = read(`${words} ${joint} ${inWords(thing)}`, { world: state.world, stdin: false });
    if (found !== undefined) return stated(state, found, state.steps);
  }
  return undefined;
};

/** "print the date and then the user", "count the lines of a, then of b": what comes before stands for both, where it only shows. */
const withVerb = (state: State, tokens: readonly Token[], { text, read }: Given): State | undefined => {
  const { verb, said = '' } = state;
  const [first] = tokens;
  if (verb === undefined || hasVerb(tokens.slice(0, 1)) || tokens.some((token) => means(token, 'DELETE', 'MOVE')))
    return undefined;
  const joint = /^(?:of|in|from|to|with|for|by)$/.test(first?.lemma ?? '')
    ? said.lastIndexOf(` ${first?.text} `)
    : undefined;
  if (joint === -1) return undefined;
  const before = joint === undefined ? verb : said.slice(0, joint);
  const found = read(`${before} ${text.slice(first?.start, tokens.at(-1)?.end)}`, { world: state.world, stdin: false });
  return found && stated(state, found, state.steps);
};

/** A clause that says nothing of what it is about: it goes on with what stands before. */
const goesOn = (state: State, tokens: readonly Token[], given: Given): State | undefined => {
  const last = state.steps.at(-1);
  const isSeen = last !== undefined && LOOKS.test(textOf(last.proposal.command));
  const again =
    isSeen && tokens.some((token) => means(token, 'SHOW', 'COUNT')) ? onSource(state, tokens, given) : undefined;
  return (
    again ??
    onLines(state, tokens, given) ??
    onItsOwn(state, tokens, given) ??
    withVerb(state, tokens, given) ??
    onSource(state, tokens, given)
  );
};

/** The state after one more clause; undefined where it is not understood. */
export const afterClause = (state: State, tokens: readonly Token[], given: Given): State | undefined => {
  if (state.steps.length === 0) return onItsOwn(state, tokens, given);
  const left = leftOver(state, tokens) ?? countedAfter(state, tokens);
  if (left !== undefined) return left;
  if (isVague(tokens)) return undefined;
  const own = onLast(state, tokens) ?? shownAfter(state, tokens, given.read) ?? onPhrase(state, tokens, given);
  if (own !== undefined) return own;
  // "count the lines of a, then of b"
  if (/^(?:of|from|for)$/.test(tokens[0]?.lemma ?? '')) return withVerb(state, tokens, given);
  const isPointed = tokens.some((_token, at) => pointerAt(tokens, at) !== undefined);
  if (!isPointed && !namesSomething(tokens)) return goesOn(state, tokens, given);
  const full = onItsOwn(state, tokens, given) ?? onLines(state, tokens, given);
  return full ?? (isPointed ? undefined : (withVerb(state, tokens, given) ?? onSource(state, tokens, given)));
};
