/**
 * Manners of a look: what may stand beside any question about the machine, whatever is asked: how many rows, which columns, sorted, in
 * which unit, since when, how often, as whom, how it is printed. They are read off a request, and the rest is planned without them.
 */
import { type Attributes, lineOf, readClause } from '../frames/clause.ts';
import type { Understood } from '../skill.ts';
import type { Token } from '../understand.ts';
import { MANNERS } from './clauses.ts';
import { type Columns, columnsIn } from './columns-said.ts';
import { sinkIn } from './sink-said.ts';

/** What is said of the manner, and what is left to be planned. */
export interface Manners {
  readonly said: Attributes;
  readonly columns: Columns | undefined;
  readonly isOnly: boolean;
  /** The request without them: what was read is blank, so that each token stands where it stood. */
  readonly text: string;
}

/** One manner and the tokens that say it. */
interface Piece {
  readonly says: Attributes;
  readonly columns?: Columns;
  readonly isOnly?: true;
  readonly tokens: readonly number[];
}

const blotted = (text: string, from: number, to: number): string =>
  `${text.slice(0, from)}${text.slice(from, to).replace(/\S/g, '\0')}${text.slice(to)}`;

/** Of two clauses that contradict each other the second is not read. */
const clausesIn = ({ tokens }: Understood): readonly Piece[] => {
  const line = lineOf(tokens);
  const said = new Set<string>();
  const sink = sinkIn(tokens);
  const pieces: Piece[] = sink === undefined ? [] : [sink];
  let left = line.text;
  for (const at of sink?.tokens ?? []) left = blotted(left, ...(line.spans[at] ?? [0, 0]));
  for (const name of Object.keys(sink?.says ?? {})) said.add(name);
  for (const clause of MANNERS) {
    const read = readClause(clause, { line, left, tokens });
    if (read === undefined || Object.keys(read.says).some((name) => said.has(name))) continue;
    for (const name of Object.keys(read.says)) said.add(name);
    left = blotted(left, read.from, read.to);
    const within = line.spans.flatMap((span, at) =>
      span !== undefined && span[0] >= read.from && span[1] <= read.to ? [at] : [],
    );
    pieces.push({ says: read.says, tokens: within });
  }
  return pieces;
};

const ONLY = /^(?:only|just|merely|solely)$/;

/** "Only the address of x": the noun says what is asked for as well. */
const columnPieces = (columns: Columns | undefined, tokens: readonly Token[]): readonly Piece[] => {
  if (columns === undefined) return [];
  const cue = columns.tokens.filter((at) => ONLY.test(tokens[at]?.lemma ?? ''));
  return [
    { says: {}, columns, tokens: columns.tokens },
    ...(cue.length === 0 ? [] : [{ says: {}, columns: { ...columns, isAsked: true as const }, tokens: cue }]),
  ];
};

/** All manners at once; then with one of them, or all but one, left for a skill to read. */
const choicesOf = (pieces: readonly Piece[], named: readonly Piece[]): readonly (readonly Piece[])[] => {
  const [main, cue] = named;
  const all = main === undefined ? pieces : [...pieces, main];
  return [
    all,
    ...(cue === undefined ? [] : [[...pieces, cue]]),
    ...(all.length > 1 ? all.map((_, at) => all.filter((_one, other) => other !== at)) : []),
    ...(all.length > 2 ? all.map((one) => [one]) : []),
  ];
};

const blank = (text: string, { start, end }: Token): string =>
  `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;

const together = (pieces: readonly Piece[], { tokens, text }: Understood): Manners => {
  const read = new Set(pieces.flatMap((piece) => piece.tokens));
  return {
    said: Object.assign({}, ...pieces.map((piece) => piece.says)) as Attributes,
    columns: pieces.find((piece) => piece.columns !== undefined)?.columns,
    isOnly: pieces.some((piece) => piece.isOnly),
    text: tokens.filter(({ index }) => read.has(index)).reduce(blank, text),
  };
};

/** The manners of a request, in the ways in which they can be told from what is asked for. */
export const mannersIn = (request: Understood): readonly Manners[] => {
  const { tokens } = request;
  const clauses = clausesIn(request);
  const read = new Set(clauses.flatMap((piece) => piece.tokens));
  const columns = columnsIn(tokens, read);
  for (const at of columns?.tokens ?? []) read.add(at);
  const only = tokens.filter(({ index, lemma }) => !read.has(index) && ONLY.test(lemma)).map(({ index }) => index);
  const pieces: readonly Piece[] = only.length === 0 ? clauses : [...clauses, { says: {}, isOnly: true, tokens: only }];
  const named = columnPieces(columns, tokens);
  if (pieces.length + named.length === 0) return [];
  const choices = choicesOf(pieces, named).filter((one) => one.length > 0);
  const each = choices.map((one) => together(one, request));
  return each.filter(({ text }, at) => text.trim() !== '' && each.findIndex((one) => one.text === text) === at);
};
