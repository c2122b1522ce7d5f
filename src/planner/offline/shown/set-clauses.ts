/** What is asked of a set as a whole: "the average size of …", "how many distinct extensions … have". The set itself is read as a list. */
import { phrasesOf } from '../lines/phrases.ts';
import type { Clause, Recogniser } from './clauses.ts';
import { fieldsAt } from './fields.ts';
import type { Field, Statistic } from './manner.ts';
import { past } from './words.ts';

const START = phrasesOf(
  "(?:please_)?(?:(?:show|print|display|list|output|give|get|find|determine|calculate|compute|report|tell|count)(?:_me)?(?:_out)?|what_(?:is|are)|what's|how_(?:big|large|long)_is)?_?(?:the|an|a|all|all_the)?",
);

const STATISTICS: readonly (readonly [Statistic, string])[] = [
  ['mean', '(?:arithmetic_)?(?:average|mean)(?:_average)?'],
  ['median', 'median'],
  ['max', 'max(?:imum|imal)?|highest|greatest'],
  ['min', 'min(?:imum|imal)?|lowest|least'],
  ['sum', 'sum|combined|total_sum'],
];

const OF = phrasesOf('(?:of|for|among|across|over|per)_(?:the_)?');
const IN = phrasesOf('(?:in|under|below|inside|within|of|for|among|across|over|per)');
const FILES = phrasesOf('(?:all_|any_|the_|each_|every_)?(?:of_the_)?');

/** Each file has one, and it is a number. */
const COUNTABLE: readonly Field[] = ['size', 'lines', 'words', 'characters', 'depth', 'links', 'length'];

/** "of the md files in docs", "in /var/log": how the set is asked for by itself. */
const setAt = (words: readonly string[], at: number): { readonly to: number; readonly instead: string } | undefined => {
  const to = past(IN, words, at);
  if (to === at || words[to] === undefined) return undefined;
  const isPlace =
    /[/.~]/.test(words[to] ?? '') || /^(?:here|this|my|the)$/.test(words[to] ?? '') || words[to + 1] === undefined;
  const hasNoun = words
    .slice(past(FILES, words, to))
    .some((word) =>
      /^(?:files?|folders?|director(?:y|ies)|links|symlinks|scripts|images|photos|documents)$/.test(word),
    );
  if (hasNoun && !/^[/~.]/.test(words[to] ?? '')) return { to, instead: 'find ' };
  return isPlace ? { to: at, instead: 'find all files ' } : undefined;
};

const SAID = STATISTICS.map(([of, said]) => [of, phrasesOf(said)] as const);

const statisticAt = (
  words: readonly string[],
  at: number,
): { readonly of: Statistic; readonly to: number } | undefined => {
  for (const [of, said] of SAID) {
    const to = past(said, words, at);
    if (to > at) return { of, to };
  }
  return undefined;
};

const statisticClause = (words: readonly string[], start: number): Clause | undefined => {
  const one = statisticAt(words, start);
  const fields = one && fieldsAt(words, past(OF, words, one.to));
  const [field, more] = fields?.fields ?? [];
  const set = fields && setAt(words, fields.to);
  if (one === undefined || field === undefined || more !== undefined || !COUNTABLE.includes(field)) return undefined;
  if (set === undefined || (fields?.unit !== undefined && fields.unit !== 'c')) return undefined;
  return { says: { statistic: { of: one.of, field } }, to: set.to, instead: set.instead };
};

const COUNT = phrasesOf('(?:(?:total_)?(?:number|count)_of|how_many)_(?:the_)?');
const DISTINCT = phrasesOf('(?:all_)?(?:the_)?(?:distinct|unique|different)_(?:file_)?');
const THERE = phrasesOf('(?:are_there|there_are|exist|are_used|are_present|occur|appear)');
const OWN = phrasesOf('(?:which|what)_(?:users|groups)_own_(?:any_|the_|all_)?');

/** "how many distinct owners do the files in x have", "the unique extensions of the files in x" */
const distinctClause = (words: readonly string[], start: number): Clause | undefined => {
  const counted = Math.max(past(COUNT, words, start), past(COUNT, words, 0));
  const from = counted > start || words[0] === 'how' ? counted : start;
  const here = past(DISTINCT, words, from);
  const fields = here > from ? fieldsAt(words, here) : undefined;
  const [field, more] = fields?.fields ?? [];
  if (fields === undefined || field === undefined || more !== undefined) return undefined;
  const there = past(THERE, words, fields.to);
  const set = setAt(words, there);
  const isCounted = from > start || words[0] === 'count';
  return (
    set && {
      says: { fields: [field], place: 'only', once: true, ...(isCounted ? { count: 'only' as const } : {}) },
      ...set,
    }
  );
};

/** "which users own files in x" */
const ownersClause = (words: readonly string[]): Clause | undefined => {
  const to = past(OWN, words, 0);
  const field = words[1] === 'groups' ? 'group' : 'owner';
  return to === 0 ? undefined : { says: { fields: [field], place: 'only', once: true }, to, instead: 'find ' };
};

export const setClause: Recogniser = ({ words }) => {
  const start = past(START, words, 0);
  return ownersClause(words) ?? distinctClause(words, start) ?? statisticClause(words, start);
};
