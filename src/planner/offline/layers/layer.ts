/**
 * Layers: what a request says about the files of any deed and that no skill has to know. A layer reads its own words; the request
 * without them is planned as if they were not there, and what the layer says is put into that command.
 */
import type { Understood } from '../skill.ts';
import type { Command } from '../write/command.ts';

/** The tokens `from` (inclusive) to `to` (exclusive) that a layer reads, and what they make of the command for the rest. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  /** Undefined where the command is of a shape that cannot take it. */
  readonly onto: (command: Command) => Command | undefined;
  /** Above zero where no skill reads the words as well, below where one that does says it shorter. */
  readonly bonus: number;
}

export type Layer = (request: Understood) => Cut | undefined;

/** The request without what a layer reads, and where its tokens stand in the whole. */
export interface Rest {
  readonly request: Understood;
  /** Token of the rest → token of the whole. */
  readonly whole: (index: number) => number;
}

/** Undefined where the words left over no longer read as they did. */
export const restOf = (
  request: Understood,
  { from, to }: Cut,
  understand: (text: string) => Understood,
): Rest | undefined => {
  const { text, tokens } = request;
  const start = tokens[from]?.start ?? text.length;
  const end = tokens[to - 1]?.end ?? start;
  const rest = understand(`${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim());
  const left = [...tokens.slice(0, from), ...tokens.slice(to)];
  const isSame =
    left.length > 0 &&
    rest.tokens.length === left.length &&
    rest.tokens.every((one, at) => one.text === left[at]?.text);
  return isSame ? { request: rest, whole: (index) => (index < from ? index : index + to - from) } : undefined;
};
