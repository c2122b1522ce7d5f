/** Sizes: "over 10 MB", "smaller than 1k", "between 1 and 5 MB", "at least 2G in size". */
import { lexicon } from '../lexicon.ts';
import { type Found, found, type Sign } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Context, measured, numberOf, skip, unitOf } from './reading.ts';

const signAt = ({ tokens }: Context, at: number): Sign | undefined => {
  if (means(tokens[at], 'MORE')) return '+';
  if (means(tokens[at], 'LESS')) return '-';
  return means(tokens[at], 'EXACTLY') ? '=' : undefined;
};

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
  return found(
    'size',
    { tests: [{ sign: sign ?? (isPostfix ? orMore : '='), count: value.count, unit: value.unit }] },
    afterNoun(context, end),
  );
};
