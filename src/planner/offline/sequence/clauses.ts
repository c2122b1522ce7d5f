/** Where the clauses of a request begin: at "then" and ";", at the end of a sentence, and where "and" or a comma stands before a verb. */
import type { Concept } from '../language/english.ts';
import type { Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';

/** A stretch of the request with one verb. `apart`: a strong boundary ("then", ";") stands before it. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly apart: boolean;
}

/** What orders begin with. */
export const VERBS: readonly Concept[] = [
  'FIND',
  'SHOW',
  'COUNT',
  'DELETE',
  'COPY',
  'MOVE',
  'RENAME',
  'CREATE',
  'CHANGE',
  'COMPRESS',
  'EXTRACT',
  'REPLACE',
  'SORT',
  'SUM',
  'JOIN',
  'CONCATENATE',
  'SPLIT',
  'GO',
  'RUN',
  'OPEN',
  'BACKUP',
  'WRITE',
  'APPEND',
  'INSERT',
  'DOWNLOAD',
  'COMMIT',
  'PUSH',
  'PULL',
  'STAGE',
  'START',
  'STOP',
  'RESTART',
  'KILL',
  'WAIT',
  'LINK',
  'INITIALISE',
  'INSTALL',
  'UNINSTALL',
  'UPGRADE',
  'COMPARE',
  'TRUNCATE',
  'ENCRYPT',
  'DECRYPT',
];

/** Verbs by concept that are nouns as they stand. */
const NOUNS =
  /^(?:number|total|the|amount|sum|differences?|new|what|what's|order|rank|left|text|file|list) ?|^(?:number|total|new)$/;

/** "and size", "and modified": no order. */
const isOrder = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (means(token, ...VERBS) || /^(?:take|keep|echo|mkdir|touch|reboot|poweroff|shutdown)$/.test(token.lemma)) &&
  !/(?:ed|ing|ies)$/i.test(token.text) &&
  !(NOUNS.test(token.lemma) && !/^(?:list|what(?:'s| is| are)|total up|sum up|order by)\b/.test(token.lemma)) &&
  next?.lemma !== 'of';

const IN_IT = /^(?:in|into|inside|within|there)$/;

/** An order, also behind the place where it is done: "in it create …". */
export const beginsOrder = (tokens: readonly Token[], at: number): boolean => {
  if (isOrder(tokens[at], tokens[at + 1])) return true;
  const isThere = IN_IT.test(tokens[at]?.lemma ?? '') && /^(?:it|there|that)$/.test(tokens[at + 1]?.lemma ?? '');
  return isThere && isOrder(tokens[at + 2], tokens[at + 3]);
};

const isThen = (token: Token): boolean =>
  token.text === ';' || (means(token, 'THEN') && !means(token, 'THAN')) || token.lemma === 'then';

/** Said of an order and no part of it. */
const ADVERBS = new Set(['finally', 'lastly', 'also', 'please', 'afterwards', 'now', 'subsequently']);
const ENDS = /^(?:afterwards?|after that|as well|too|also|finally|next|then)$/;
const BEGINS = /^(?:first|firstly|please|finally|also|now|to begin with|first of all)$/;

const isJoint = (token: Token): boolean =>
  token.text === ',' || ['and', '&', 'but'].includes(token.lemma) || token.text === '?' || isThen(token);

/** "once done", "when that is finished": how many tokens of it stand at `at`. */
const onceDone = (tokens: readonly Token[], at: number): number => {
  if (!/^(?:once|when|after)$/.test(tokens[at]?.lemma ?? '')) return 0;
  const end = [1, 2, 3, 4].find((n) =>
    /^(?:done|finished|complete|completed|ready|over)$/i.test(tokens[at + n]?.text ?? ''),
  );
  const between = tokens.slice(at + 1, at + (end ?? 0));
  return end !== undefined &&
    between.every(({ text }) => /^(?:it|that|this|is|has|been|all|everything|the|was)$/i.test(text))
    ? end + 1
    : 0;
};

/** How many tokens join clauses at a place, and whether they part them for certain. */
const jointsAt = (tokens: readonly Token[], at: number): { readonly length: number; readonly apart: boolean } => {
  let length = 0;
  let apart = false;
  for (let token = tokens[at]; token !== undefined; token = tokens[at + length]) {
    const done = onceDone(tokens, at + length);
    if (done === 0 && !isJoint(token) && !(length > 0 && ADVERBS.has(token.lemma))) break;
    apart ||= done > 0 || isThen(token) || token.text === '?';
    length += Math.max(done, 1);
  }
  return { length, apart };
};

/** "may read and write x": two rights, and no second order. */
const isRights = (tokens: readonly Token[], at: number, next: number): boolean =>
  /^(?:read|write|execute|change|modify)$/.test(tokens[at - 1]?.lemma ?? '') &&
  /^(?:write|read|execute|change|modify|run)$/.test(tokens[next]?.lemma ?? '') &&
  tokens.slice(0, at - 1).some(({ lemma }) => /^(?:can|may|to|let|allow|permit|able|only)$/.test(lemma));

/** The position after a boundary at `at`, and whether it is a strong one. */
const boundaryAt = (
  { tokens, text }: Understood,
  at: number,
): { readonly next: number; readonly apart: boolean } | undefined => {
  // "the next 5 lines"
  if (at === 0 || (tokens[at]?.lemma === 'next' && tokens[at - 1]?.text !== ',')) return undefined;
  const isSentence = /[.!]\s/.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start));
  const { length, apart } = jointsAt(tokens, at);
  const next = at + length;
  if ((length === 0 && !isSentence) || tokens[next] === undefined || isRights(tokens, at, next)) return undefined;
  return apart || isSentence || beginsOrder(tokens, next) ? { next, apart: apart || isSentence } : undefined;
};

/** The clause without what only joins it to the others. */
const trimmed = (tokens: readonly Token[]): readonly Token[] => {
  let from = 0;
  let to = tokens.length;
  while (
    from < to &&
    (BEGINS.test(tokens[from]?.lemma ?? '') || tokens[from]?.text === ',') &&
    beginsAfter(tokens, from)
  )
    from++;
  while (to > from + 1 && (ENDS.test(tokens[to - 1]?.lemma ?? '') || /^[,;]$/.test(tokens[to - 1]?.text ?? ''))) to--;
  return tokens.slice(from, to);
};

/** "first, create" but not "first 3 lines". */
const beginsAfter = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ',' || beginsOrder(tokens, at + 1) || tokens[at]?.text === ',';

/** The clauses of a request, one where nothing parts it. */
export const clausesOf = (request: Understood): readonly Clause[] => {
  const { tokens } = request;
  const all: { tokens: Token[]; apart: boolean }[] = [{ tokens: [], apart: false }];
  for (let at = 0; at < tokens.length; ) {
    const next = boundaryAt(request, at);
    const token = tokens[at];
    if (next !== undefined) all.push({ tokens: [], apart: next.apart });
    else if (token !== undefined) all.at(-1)?.tokens.push(token);
    at = next?.next ?? at + 1;
  }
  return all
    .map((clause) => ({ ...clause, tokens: trimmed(clause.tokens) }))
    .filter((clause) => clause.tokens.length > 0);
};

/** True where a stretch has a verb, a question, or begins with a word that nobody knows: a program perhaps. */
export const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      (means(token, ...VERBS) && !means(token, 'GLUE')) ||
      (at < 2 && token.concepts.length === 0) ||
      token.text.endsWith('?'),
  );
