/** The stages that a request names, in the order of the pipeline. */
// @ts-nocheck


import type { Understood } from '../skill.ts';
import { charRange, endCut, endKept, parted } from './text-chars.ts';
import { columns, sorted } from './text-columns.ts';
import { insertLine, perLine, removed, squeezed } from './text-edit.ts';
import { matching } from './text-match.ts';
import {
  alternate,
  extracted,
  extreme,
  joinedLines,
  lineEnds,
  longestLine,
  nthWord,
  numberVerb,
  split,
  trimmed,
  uncommented,
} from './text-more.ts';
import { betweenMarkers, byLength, byRepeats, everyNth, firstSeen, turnedRound } from './text-order.ts';
import { asks, type Source, type Stage } from './text-query.ts';
import { random } from './text-random.ts';
import { replacedWhere } from './text-replace.ts';
import { blankLines, headTail, lineRange } from './text-select.ts';
import { counted, numbered, recased, replaced, reversed, unique, wrapped } from './text-shape.ts';

/** What is counted one by one is not looked for as well. */
const TALLY = 'Count how often each occurs';

/** Stages that are the whole request: nothing else of it is a stage. */
const SINGLE = [
  extreme,
  extracted,
  betweenMarkers,
  everyNth,
  byLength,
  firstSeen,
  byRepeats,
  turnedRound,
  squeezed,
  endCut,
  endKept,
  charRange,
  parted,
  lineEnds,
  nthWord,
  trimmed,
  alternate,
  numberVerb,
  split,
  longestLine,
  uncommented,
  joinedLines,
  random,
];

const single = (request: Understood): Stage | undefined => {
  for (const one of SINGLE) {
    const stage = one(request);
    if (stage !== undefined) return stage;
  }
  return undefined;
};

/** Edits of the lines of the file: they know which tokens name it. */
const edited = (request: Understood, taken: readonly number[]): Stage | undefined =>
  perLine(request, taken) ?? insertLine(request, taken) ?? replacedWhere(request, taken) ?? removed(request, taken);

/** `explains` of the source are the tokens that name it: no stage takes those. */
export const stagesOf = (request: Understood, source: Omit<Source, 'files'>): readonly Stage[] =>
  withoutDouble(allStages(request, source));

const allStages = (request: Understood, { names, explains: taken }: Omit<Source, 'files'>): readonly Stage[] => {
  const whole = single(request) ?? edited(request, taken);
  if (whole !== undefined) return [whole];
  const replacing = replaced(request);
  const rank = headTail(request);
  const tally = unique(request);
  const match = replacing === undefined && tally?.reason !== TALLY ? matching(request, names, taken) : undefined;
  const stages = [
    lineRange(request),
    asks(request, 'NUMBERED') ? undefined : blankLines(request),
    match?.stage,
    columns(request, names, match?.conditions),
    replacing,
    recased(request),
    sorted(request),
    tally,
    reversed(request),
    wrapped(request),
    numbered(request),
    counted(request),
  ].filter((stage) => stage !== undefined);
  // "the first 5 lines, sorted" cuts first; "the 5 most common lines" cuts last.
  if (rank !== undefined)
    return tally === undefined && stages.length > 0 && !stages.some((stage) => stage.reason.startsWith('Sort'))
      ? [rank, ...stages]
      : [...stages, rank];
  return stages;
};

/** A grep that counts needs no `wc` behind it. */
const withoutDouble = (stages: readonly Stage[]): readonly Stage[] => {
  const counts = stages.findIndex((stage) => stage.reason === 'Count');
  const selects = stages.some((stage) =>
    ['Keep the matching lines', 'Keep the blank lines', 'Keep the lines that are not blank'].includes(stage.reason),
  );
  return counts >= 0 && selects ? stages.filter((_, at) => at !== counts) : stages;
};
