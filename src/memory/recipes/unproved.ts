/**
 * A word in another one's place that no second example has shown to be a name: "the table users", "the table orders". It is
 * taken for one where the command repeats the old word as an argument, and where nothing speaks for another meaning. Pure.
 */
import type { Step } from '../../plan.ts';
import { simplesOf } from '../preferences/command.ts';
import { hasMeaning } from '../words/alike.ts';
import { stem } from '../words/stem.ts';
import type { Term } from './request.ts';

/** Said right before a word, they tell that it is a name. */
const SORTS = new Set(
  `table namespace branch user service database db host pod container package repo repository column function class group role
  tag label topic queue bucket cluster context profile project channel theme locale zone interface network volume image module
  folder directory file script process artist album collection schema unit session window job account device partition theme site domain environment env workspace`.split(
    /\s+/,
  ),
);

/** They are names of nothing, or their places are those of an order. */
const NEVER = new Set(
  `nothing none everything anything everyone nobody both neither last first latest oldest newest next previous always never
  today yesterday tomorrow not left right top bottom front back upper lower all current default other`.split(/\s+/),
);

/** Not as a program, and not right behind one, where its verbs stand. */
const isArgument = (command: string, word: string): boolean => {
  const simples = simplesOf(command);
  return simples?.every(({ words }) => words.slice(0, 2).every(({ value }) => value !== word)) === true;
};

const holds = (command: string, word: string): boolean =>
  new RegExp(`(?<![\\w.%$-])${word.replace(/\W/g, '\\$&')}(?![\\w-])`).test(command);

const isRepeated = (steps: readonly Step[], word: string): boolean => {
  const commands = steps.flatMap((step) => (step.kind === 'shell' && holds(step.command, word) ? [step.command] : []));
  return commands.length > 0 && commands.every((command) => isArgument(command, word));
};

/** Whether `now` may stand for `old` in these steps. */
export const isLikelyName = (steps: readonly Step[], old: Term, now: Term): boolean => {
  const words = [old, now].map(({ word }) => word.toLowerCase());
  if (old.before !== now.before || old.before === '' || words.some((word) => NEVER.has(word))) return false;
  const isNamed = SORTS.has(old.before);
  if (!isNamed && words.some((word) => hasMeaning(stem(word)))) return false;
  return isRepeated(steps, old.word);
};

/** The verb is the program's own name: "gzip the logs" for "compress the logs". */
export const isByProgram = (steps: readonly Step[], { word }: Term): boolean =>
  steps.some(
    (step) =>
      step.kind === 'shell' &&
      (simplesOf(step.command) ?? []).some(({ words }) => words.some(({ value }) => value === word.toLowerCase())),
  );
