/** Lines of named files, or of standard input: the stages that the request names, in a pipeline. */

import { columns, sorted } from '../frames/text-columns.ts';
import {
  alternate,
  byLength,
  extracted,
  extreme,
  lineEnds,
  nthWord,
  numberVerb,
  split,
  trimmed,
} from '../frames/text-more.ts';
import { type Stage, sourceOf } from '../frames/text-query.ts';
import { blankLines, headTail, lineRange, matching } from '../frames/text-select.ts';
import { counted, numbered, recased, replaced, reversed, shown, unique, wrapped } from '../frames/text-shape.ts';
import { type Proposal, type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import { into, pipe } from '../write/command.ts';

/** In the order of the pipeline. */
/** Stages that are the whole request: nothing else of it is a stage. */
const SINGLE = [extreme, extracted, lineEnds, nthWord, byLength, trimmed, alternate, numberVerb, split];

const single = (request: Understood): Stage | undefined => {
  for (const one of SINGLE) {
    const stage = one(request);
    if (stage !== undefined) return stage;
  }
  return undefined;
};

const stagesOf = (request: Understood, names: readonly string[]): readonly Stage[] => {
  const whole = single(request);
  if (whole !== undefined) return [whole];
  const replacing = replaced(request);
  const rank = headTail(request);
  const tally = unique(request);
  const stages = [
    lineRange(request),
    blankLines(request),
    replacing === undefined ? matching(request) : undefined,
    columns(request, names),
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

const match = (request: Understood): Proposal | undefined => {
  const source = sourceOf(request);
  if (source === undefined) return undefined;
  const some = stagesOf(request, source.names);
  const plain = some.length === 0 && !request.stdin ? shown(request) : undefined;
  const stages = plain === undefined ? withoutDouble(some) : [plain];
  const isUnnamedOutput =
    /\b(to|into|as|in) (a|another) (new |separate |different )?file\b/i.test(request.text) &&
    slotsOf(request, 'output').length === 0;
  if (stages.length === 0 || isUnnamedOutput) return undefined;
  const [output] = slotsOf(request, 'output');
  const explains = new Set([
    ...source.explains,
    ...some.flatMap((stage) => stage.explains),
    ...(plain?.explains ?? []),
    ...spanOf(output),
  ]);
  const command = pipe(...stages.map((stage, at) => stage.write(at === 0 ? source.files : [])));
  const full =
    output === undefined ? command : into(command, { path: output.value.file }, output.value.append ? '>>' : '>');
  return {
    command: full,
    reason: stages.map((stage) => stage.reason).join(', then '),
    explains,
    bonus: plain === undefined ? 0.005 : 0,
  };
};

export const text: Skill = {
  name: 'text',
  topic: 'text',
  summary: 'lines and columns of files or of standard input: choose, count, sort, sum, replace',
  examples: [
    ['show the first 3 lines of notes.txt', 'head -n 3 notes.txt'],
    ['count the words in notes.txt', 'wc -w notes.txt'],
    ['sum the second column of sales.csv', "awk -F, '{ s += $2 } END { print s }' sales.csv"],
    ['print lines 4 to 9 of notes.txt', 'sed -n 4,9p notes.txt'],
    ['sort notes.txt in reverse order', 'sort -r notes.txt'],
    ['replace "old" with "new" in notes.txt', 'sed -i s/old/new/g notes.txt'],
    ['show the lines in notes.txt that do not contain "draft"', 'grep -v draft notes.txt'],
    ['convert notes.txt to upper case', "tr '[:lower:]' '[:upper:]' < notes.txt"],
  ],
  match,
};
