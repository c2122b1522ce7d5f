/** The steps of a proposed plan, checked by hand one by one. Pure. */
import type { Json, JsonObject, Step, ToolSpec } from '../../plan.ts';
import { faultOf, isObject } from './fits.ts';
import { hidesSomething, oneLine } from './printable.ts';
import { MAX_STEPS } from './reply-tools.ts';

/** `malformed`: worth asking again. `unusable`: the model understood the form and still wrote nothing that can be run. */
type Steps =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'malformed'; readonly fault: string }
  | { readonly kind: 'unusable'; readonly reason: string };

type OneStep = Step | Exclude<Steps, { kind: 'steps' }>;

interface Place {
  /** Counted from 1. */
  readonly number: number;
  readonly tools: readonly ToolSpec[];
}

const malformed = (fault: string) => ({ kind: 'malformed', fault }) as const;

/** Numbers, or numbers as text, of steps before this one; undefined when they are not. */
const needsOf = (value: Json | undefined, number: number): readonly string[] | undefined => {
  if (value === undefined || value === null) return number === 1 ? [] : [String(number - 1)];
  if (!Array.isArray(value)) return undefined;
  const numbers = value.map((one) => (typeof one === 'string' && /^\d+$/.test(one) ? Number(one) : one));
  const earlier = numbers.every((one) => typeof one === 'number' && Number.isInteger(one) && one >= 1 && one < number);
  return earlier ? [...new Set(numbers.map(String))] : undefined;
};

type Base = Pick<Step, 'id' | 'reason' | 'needs'>;

const shellStep = (given: JsonObject, base: Base, at: string): OneStep => {
  const { command, terminal } = given;
  if (typeof command !== 'string' || command.trim() === '') return malformed(`${at}.command must be a command line`);
  if (hidesSomething(command))
    return malformed(`${at}.command has a character that cannot be seen; write it with an escape such as \\033`);
  // The end keeps its blanks: one may be escaped.
  const line = command.replace(/^\s+|\n+$/g, '');
  return { kind: 'shell', command: line, ...(terminal === true ? { terminal } : {}), ...base };
};

const unknownTool = (name: string): string =>
  `a tool that llmos does not have: ${oneLine(name)}; say it in other words, or ask another model (--model)`;

const toolStep = (given: JsonObject, base: Base, place: Place): OneStep => {
  const at = `steps[${place.number - 1}]`;
  const tool = place.tools.find(({ name }) => name === given['tool']);
  if (!tool) return { kind: 'unusable', reason: unknownTool(String(given['tool'])) };
  const { input } = given;
  if (!isObject(input)) return malformed(`${at}.input must be an object`);
  const fault = faultOf(input, tool.input, `${at}.input`);
  return fault ? malformed(fault) : { kind: 'tool', tool: tool.name, input, ...base };
};

/** One step of a plan that may not be whole yet. */
export const readStep = (given: Json, place: Place): OneStep => {
  const at = `steps[${place.number - 1}]`;
  if (!isObject(given)) return malformed(`${at} must be an object`);
  const needs = needsOf(given['needs'], place.number);
  if (needs === undefined) return malformed(`${at}.needs must name earlier steps by number`);
  const reason = typeof given['reason'] === 'string' ? oneLine(given['reason']) : '';
  const base = { id: String(place.number), reason, needs };
  if (given['kind'] === 'tool') return toolStep(given, base, place);
  // Small models forget `kind`; a command alone says what is meant.
  if (given['kind'] === 'shell' || (given['kind'] === undefined && 'command' in given))
    return shellStep(given, base, at);
  return malformed(`${at}.kind must be "shell" or "tool"`);
};

/** Reads `steps`. Ids are `1`, `2`, …; a step without needs needs the one before it. */
export const readSteps = (given: Json | undefined, tools: readonly ToolSpec[]): Steps => {
  if (!Array.isArray(given)) return malformed('propose_plan lacks "steps", a list');
  if (given.length === 0)
    return { kind: 'unusable', reason: 'an empty plan; say it in other words, or type the command' };
  if (given.length > MAX_STEPS)
    return {
      kind: 'unusable',
      reason: `a plan of ${given.length} steps, and ${MAX_STEPS} is the most; ask for less at a time`,
    };
  const steps: Step[] = [];
  for (const [index, one] of given.entries()) {
    const step = readStep(one, { number: index + 1, tools });
    if (step.kind === 'malformed' || step.kind === 'unusable') return step;
    steps.push(step);
  }
  return { kind: 'steps', steps };
};
