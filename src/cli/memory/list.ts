/** What is remembered, a line each: its id, what it says, where it comes from. */
import { documents } from '../../memory/archive.ts';
import { isInForce } from '../../memory/core.ts';
import { listFacts } from '../../memory/facts.ts';
import { grounds } from '../../memory/preferences/apply.ts';
import { recipeId } from '../../memory/recipes.ts';
import type { Fact, Memory, Preference, Recipe } from '../../memory/shape.ts';
import { count } from '../count.ts';
import { dayOf } from '../stamp.ts';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

const saidBy = (source: string): string => (source === 'person' ? 'you said so' : source);

const factLine = ({ id, text, since, until, source }: Fact): string =>
  `fact     ${id}  ${text}  (${saidBy(source)}, ${until === undefined ? `since ${dayOf(since)}` : `${dayOf(since)} to ${dayOf(until)}, no longer so`})`;

const preferenceLine = (one: Preference): string => {
  const where = one.scoped && one.places !== undefined ? `, in ${one.places.join(', ')}` : '';
  return `prefers  ${one.id}  ${one.choice}  (${grounds(one)}${where}${isInForce(one) ? '' : ', not yet in force'})`;
};

const recipeLine = (one: Recipe): string =>
  `recipe   ${recipeId(one)}  ${one.said}  (used ${times(one.uses)}${one.retired === undefined ? '' : ', retired'})`;

export const memoryLines = (memory: Memory, folder: string): readonly string[] => [
  ...listFacts(memory, 'all').map(factLine),
  ...memory.preferences.map(preferenceLine),
  ...memory.recipes.map(recipeLine),
  ...memory.routeRules.map((each) => `reads    ${each.line}  as ${each.kind === 'ask' ? 'a request' : 'a command'}`),
  ...documents(folder).map(
    ({ id, path, parts, at }) => `document ${id}  ${path}  (${count(parts.length, 'part')}, ${dayOf(at)})`,
  ),
];

/** Ids are given anew by a rebuild. */
const withoutId = (line: string): string => line.replace(/^(\w+ +)[fpr]\d+ {2}/, '$1');

/** Lines that only one of two memories has. */
export const memoryDiff = (before: Memory, after: Memory): readonly string[] => {
  const [old, now] = [before, after].map((memory) => memoryLines(memory, '/nowhere').map(withoutId));
  return [
    ...old!.filter((line) => !now!.includes(line)).map((line) => `- ${line}`),
    ...now!.filter((line) => !old!.includes(line)).map((line) => `+ ${line}`),
  ];
};
