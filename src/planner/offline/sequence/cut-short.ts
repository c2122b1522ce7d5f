/** Whether a reading of several clauses leaves one of them out, or does them in another order than they are said. */
import type { Understood } from '../skill.ts';
import { means } from '../understand.ts';
import { type Command, textOf } from '../write/command.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { namesSomething } from './named.ts';
import { onlyShows } from './passed-on.ts';
import { pointerAt } from './reference.ts';
import { resultsOf } from './results.ts';

/** Deeds that must be seen in a command, by the programs that do them. */
const SEEN = [
  ['COPY', /\b(?:cp|rsync|scp|install|tar|dd|sed|awk|cat|git|docker|curl|xclip|pbcopy|head|tail|robocopy)\b|>/],
  ['MOVE', /\b(?:mv|rename|git|rsync|awk|sed|find|usermod)\b/],
  ['TRUNCATE', /truncate|\/dev\/null|(?:^|&& )(?:: )?>|-exec|sed/],
  ['COMPRESS', /zip|tar|bz|xz|zstd|7z|\bjar\b|\bar\b/],
] as const;

/** What a clause asks for by its verb is not to be seen. */
const isUndone = ({ tokens: [verb, ...rest] }: Clause, text: string): boolean => {
  const isNew =
    verb?.lemma !== 'new' && means(verb, 'CREATE') && rest.slice(0, 3).some((token) => means(token, 'FOLDER'));
  const isGzip = means(verb, 'COMPRESS') && rest.some(({ lemma }) => lemma === 'gzip');
  return (
    (isNew && !/mkdir|install -d/.test(text)) ||
    (verb?.lemma === 'empty' && rest.some(({ kind }) => kind === 'path') && !/truncate|>|-delete|\brm\b/.test(text)) ||
    (isGzip && !/gz|-\w*z/.test(text)) ||
    SEEN.some(([deed, shows]) => means(verb, deed) && !shows.test(text))
  );
};

/** Lines that a redirection has taken away are piped on. */
const pipesNothing = (command: Command): boolean =>
  command.type === 'pipe' &&
  command.parts.slice(0, -1).some((part) => part.type === 'redirect' && (part.sign === '>' || part.sign === '>>'));

/** So many lines, counted. */
const COUNTS_KNOWN = /\b(?:head|tail) -n \d+ [^|]*\| wc -l$/;

/** A word that points back, taken for a text. */
const TAKEN_AS_TEXT = /\bgrep -\w*o\w* (?:it|them|lines)\b/;

/** It says which file something goes to. */
const isTold = ({ tokens }: Clause): boolean =>
  tokens.some(
    ({ kind, value }, at) =>
      kind === 'path' && /\.\w+$/.test(value) && /^(?:to|into|as|in)$/.test(tokens[at - 1]?.lemma ?? ''),
  ) && means(tokens[0], 'SORT', 'WRITE', 'SHOW', 'EXTRACT', 'FIND', 'COUNT', 'COPY', 'MOVE');

/** What is saved is not what the last clause makes, the first lines are taken before they are sorted. */
const isDisordered = (text: string, clauses: readonly Clause[]): boolean => {
  const saves = clauses.findIndex(({ tokens: [verb] }) => means(verb, 'WRITE') && !means(verb, 'SHOW', 'MOVE'));
  const next = clauses.slice(saves + 1).some(({ tokens: [verb] }) => means(verb, 'COUNT', 'SORT', 'SUM'));
  if (saves >= 0 && next && />{1,2} \S+$/.test(text)) return true;
  const told = clauses.findIndex(isTold);
  const shown = clauses.slice(told + 1).some((clause) => means(clause.tokens[0], 'SHOW', 'COUNT') && !isTold(clause));
  if (told >= 0 && shown && />{1,2} \S+$/.test(text)) return true;
  return means(clauses[0]?.tokens[0], 'SORT') && /^(?:head|tail)\b[^|]*\| sort/.test(text);
};

/** True where a command does not do all that the clauses say, as they say it. */
export const leavesOut = (command: Command, clauses: readonly Clause[], { world }: Understood): boolean => {
  const text = textOf(command);
  const last = clauses.at(-1)?.tokens ?? [];
  const isUnshown = onlyShows(last) && means(last[0], 'SHOW') && !resultsOf(command, world).prints;
  return (
    clauses.length > 1 &&
    (isUnshown ||
      pipesNothing(command) ||
      COUNTS_KNOWN.test(text) ||
      TAKEN_AS_TEXT.test(text) ||
      isDisordered(text, clauses) ||
      clauses.some((clause) => isUndone(clause, text)))
  );
};

/** True where a request has clauses that a reading of the whole leaves out. */
export const isCutShort = (request: Understood, command: Command): boolean =>
  leavesOut(command, clausesOf(request), request);

/** True where "then" stands between requests that each name what they are about. */
export const standApart = (clauses: readonly Clause[]): boolean =>
  clauses.length > 1 &&
  clauses
    .slice(1)
    .every(
      ({ tokens, apart }) =>
        apart && namesPath(tokens) && !tokens.some((_token, at) => pointerAt(tokens, at) !== undefined),
    );

const namesPath = (tokens: Clause['tokens']): boolean =>
  namesSomething(tokens) && tokens.some(({ kind }) => kind === 'path');
