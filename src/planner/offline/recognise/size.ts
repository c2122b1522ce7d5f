/** Sizes: "over 10 MB", "smaller than 1k", "between 1 and 5 MB", "at least 2G in size". */
import { lexicon } from '../lexicon.ts';
import { type Found, found, type Sign, type SlotValues } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Context, measured, numberOf, skip, unitOf } from './reading.ts';

type SizeTest = SlotValues['size']['tests'][number];

const signAt = ({ tokens }: Context, at: number): Sign | undefined => {
  if (means(tokens[at], 'MORE')) return '+';
  if (means(tokens[at], 'LESS')) return '-';
  return means(tokens[at], 'EXACTLY') ? '=' : undefined;
};

/** The bound belongs to what is sought: "at least", "up to", "100 bytes or more". */
const INCLUSIVE =
  /^(?:at (?:least|most)|up to|maximum of|not exceeding|do(?:es)? not exceed|(?:no|not) \w+ than|or (?:more|less|larger|bigger|greater|smaller))$/;

/** Bytes can be counted up to the bound itself; larger units are rounded up by \`find\`, so that there is no such step. */
const withBound = (test: SizeTest, word: string | undefined): SizeTest =>
  test.unit !== 'c' || test.sign === '=' || !INCLUSIVE.test(word ?? '')
    ? test
    : { ...test, count: test.count + (test.sign === '+' ? -1 : 1) };

const afterNoun = ({ tokens }: Context, at: number): number => {
  const end = skip(tokens, at, 'GLUE', 'IN');
  return means(tokens[end], 'SIZE') ? end + 1 : at;
};

const between = (context: Context, at: number): Found | undefined => {
  const { tokens } = context;
  const units = lexicon().language.sizeUnits;
  if (!means(tokens[at], 'BETWEEN')) return undefined;
  const low = measured(tokens, at + 1, units);
  const high = measured(tokens, (low?.to ?? at + 2) + 1, units);
  const count = low?.count ?? numberOf(tokens[at + 1]);
  if (high === undefined || count === undefined) return undefined;
  const tests = [
    { sign: '+' as const, count, unit: low?.unit ?? high.unit },
    { sign: '-' as const, count: high.count, unit: high.unit },
  ];
  return found('size', { tests }, afterNoun(context, high.to));
};

/** "over 2 but under 5 MB": the unit is said once, behind the second bound. */
const bounded = (context: Context, at: number): Found | undefined => {
  const { tokens } = context;
  const sign = signAt(context, at);
  const low = skip(tokens, at + 1, 'GLUE');
  const count = sign === undefined ? undefined : numberOf(tokens[low]);
  const joint = tokens[low + 1]?.text === ',' ? low + 2 : low + 1;
  const other = skip(tokens, joint, 'AND');
  const bound = signAt(context, other);
  if (sign === undefined || count === undefined || other === low + 1 || bound === undefined) return undefined;
  const high = measured(tokens, skip(tokens, other + 1, 'GLUE'), lexicon().language.sizeUnits);
  if (high === undefined) return undefined;
  const tests = [
    { sign, count, unit: high.unit },
    { sign: bound, count: high.count, unit: high.unit },
  ];
  return found('size', { tests }, afterNoun(context, high.to));
};

/** "bigger than a gig" */
const oneUnit = (tokens: readonly Token[], at: number, sign: Sign): Found | undefined => {
  const { sizeUnits } = lexicon().language;
  const word = tokens[at + 1]?.lemma ?? '';
  const isOne = ['a', 'an', 'one'].includes(tokens[at]?.lemma ?? '') && word.length > 1;
  const unit = isOne ? unitOf(word, sizeUnits) : undefined;
  return unit === undefined ? undefined : found('size', { tests: [{ sign, count: 1, unit }] }, at + 2);
};

export const recogniseSize = (context: Context, at: number): Found | undefined => {
  const { tokens } = context;
  // "of size …", "size is …": the noun may come first.
  let here = at;
  if (means(tokens[here], 'SIZE')) here = skip(tokens, here + 1, 'GLUE', 'OF', 'WITH');
  const range = between(context, here) ?? bounded(context, here);
  if (range !== undefined) return range;
  const sign = signAt(context, here);
  const value = measured(
    tokens,
    skip(tokens, sign === undefined ? here : here + 1, 'GLUE'),
    lexicon().language.sizeUnits,
  );
  if (value === undefined) return sign === undefined ? undefined : oneUnit(tokens, here + 1, sign);
  const orMore = signAt(context, value.to);
  const isPostfix = orMore !== undefined && tokens[value.to]?.lemma.startsWith('or ') === true;
  const end = isPostfix ? value.to + 1 : value.to;
  const test: SizeTest = { sign: sign ?? (isPostfix ? orMore : '='), count: value.count, unit: value.unit };
  const bound = withBound(test, tokens[sign === undefined ? value.to : here]?.lemma);
  return found('size', { tests: [bound] }, afterNoun(context, end));
};
