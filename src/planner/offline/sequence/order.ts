/** Clauses said in another order than they are done: "a before deleting b", "after copying a, do b", put in order with "then". */
import type { Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { beginsOrder, VERBS } from './clauses.ts';
import { namedIn } from './named.ts';
import { saidInFull } from './reference.ts';

const low = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** Where the verb of "before deleting", "after you copy" stands; undefined where none does. */
const verbAt = (tokens: readonly Token[], at: number): number | undefined => {
  const isYou = /^(?:you|i|we)$/.test(low(tokens[at + 1]));
  const verb = at + (isYou ? 2 : 1);
  const token = tokens[verb];
  if (token?.kind !== 'word' || !means(token, ...VERBS)) return undefined;
  return (isYou ? beginsOrder(tokens, verb) : /ing$/i.test(token.text)) ? verb : undefined;
};

const said = ({ text }: Understood, tokens: readonly Token[]): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

const trimmed = (tokens: readonly Token[]): readonly Token[] => {
  const from = tokens.findIndex(({ text }) => text !== ',' && text !== 'and' && text !== 'then');
  const to = tokens.findLastIndex(({ text }) => text !== ',' && text !== 'and' && text !== 'but');
  return from < 0 ? [] : tokens.slice(from, to + 1);
};

/** The request with its clauses in the order in which they are done; undefined where they stand so. */
export const inOrder = (request: Understood): string | undefined => {
  const { tokens } = request;
  const at = tokens.findIndex((token, n) => /^(?:before|after)$/.test(low(token)) && verbAt(tokens, n) !== undefined);
  const verb = at < 0 ? undefined : verbAt(tokens, at);
  if (verb === undefined) return undefined;
  const comma =
    at === 0
      ? tokens.findIndex((token, n) => n > verb && token.text === ',' && beginsOrder(tokens, n + 1))
      : tokens.length;
  if (comma < 0) return undefined;
  const inner = tokens.slice(verb + 1, comma);
  const outer = trimmed(at === 0 ? tokens.slice(comma) : tokens.slice(0, at));
  const word = tokens[verb]?.lemma ?? '';
  // What is sorted first is read by the next in a pipe: that is one request.
  if (outer.length === 0 || word.includes(' ') || means(tokens[verb], 'SORT')) return undefined;
  const isFirst = low(tokens[at]) === 'after';
  // "sort it" before its name is said.
  const thing =
    at > 0 && isFirst ? namedIn({ ...request, slots: request.slots.filter(({ to }) => to <= at) }) : undefined;
  const object =
    thing === undefined
      ? said(request, inner)
      : saidInFull(request.text, inner, { results: { from: [], prints: false }, thing })?.text;
  const clause = `${word} ${inner.length === 0 ? '' : (object ?? said(request, inner))}`.trim();
  return isFirst ? `${clause}, then ${said(request, outer)}` : `${said(request, outer)}, then ${clause}`;
};
