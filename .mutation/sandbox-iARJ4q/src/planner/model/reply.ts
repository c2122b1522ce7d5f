/** Reads a model's reply: a plan, an answer, an abstention, or what is wrong with it. Trusts nothing in it. Pure. */
// @ts-nocheck

import type { Json, JsonObject, Plan, Planned, ToolSpec } from '../../plan.ts';
import { firstObject } from './first-object.ts';
import { isObject } from './fits.ts';
import { oneLine, printable } from './printable.ts';
import { readSteps } from './steps.ts';

/** `malformed` may be asked for again: `fault` says what was wrong, `said` what the model had written. */
export type Reply = Planned | { readonly kind: 'malformed'; readonly fault: string; readonly said: string };

export interface Reading {
  readonly request: string;
  readonly tools: readonly ToolSpec[];
  readonly endpoint: string;
  /** Every text of the reply passes it. */
  readonly incoming: (text: string) => string;
}

const abstain = (reason: string): Planned => ({ kind: 'abstain', reason, unknown: [], suggestions: [] });

const SAID = 4_000;

const malformed = (fault: string, said: string): Reply => ({ kind: 'malformed', fault, said: said.slice(0, SAID) });

/** One call of a reply tool, however it came. */
interface Call {
  readonly name: string;
  readonly input: Json;
}

const planned = (input: JsonObject, reading: Reading): Reply => {
  const read = readSteps(input['steps'], reading.tools);
  if (read.kind === 'malformed') return malformed(read.fault, JSON.stringify(input));
  if (read.kind === 'unusable') return abstain(`${reading.endpoint} proposed ${read.reason}`);
  const plan: Plan = {
    request: reading.request,
    source: 'model',
    steps: read.steps,
    confidence: 0.6,
    reason: `written by ${reading.endpoint}`,
  };
  return { kind: 'plan', plan };
};

/** A value with every text in it replaced; names of fields stay. */
const eachText = (value: Json, change: (text: string) => string): Json => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one: Json) => eachText(one, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, eachText(one, change)]));
};

const wordsOf = (input: Json, field: string): string => {
  const value = isObject(input) ? input[field] : input;
  return typeof value === 'string' ? value.trim() : '';
};

const fromCall = ({ name, input: written }: Call, reading: Reading): Reply => {
  const input = eachText(written, reading.incoming);
  if (name === 'answer') {
    const text = printable(wordsOf(input, 'text'));
    return text === ''
      ? malformed('answer lacks "text"', JSON.stringify(input))
      : { kind: 'answer', text, source: 'model' };
  }
  if (name === 'cannot')
    return abstain(oneLine(wordsOf(input, 'reason')) || `${reading.endpoint} says that it cannot be done`);
  if (name !== 'propose_plan') {
    return malformed(
      `there is no "${oneLine(name)}"; use propose_plan, answer or cannot`,
      JSON.stringify({ name, input }),
    );
  }
  // Some servers pass a call's arguments on as the text that the model wrote.
  const object = typeof input === 'string' ? firstObject(input) : input;
  return isObject(object)
    ? planned(object, reading)
    : malformed('propose_plan needs an object with "steps"', JSON.stringify(input));
};

/** The same replies as JSON in plain text, in the forms that small models write them. */
const callIn = (object: JsonObject): Call | undefined => {
  const { name, input = object['arguments'] ?? object['parameters'] } = object;
  if (typeof name === 'string' && input !== undefined) return { name, input };
  if ('steps' in object) return { name: 'propose_plan', input: object };
  if ('answer' in object) return { name: 'answer', input: object['answer'] ?? '' };
  if ('cannot' in object) return { name: 'cannot', input: object['cannot'] ?? '' };
  return undefined;
};

const fromText = (text: string, reading: Reading): Reply => {
  const object = firstObject(text);
  const call = object && callIn(object);
  if (call) return fromCall(call, reading);
  return malformed(
    object ? 'the JSON has none of "steps", "answer", "cannot"' : 'there was no tool call and no JSON object',
    text,
  );
};

/** Why a reply that stopped early is not used, or undefined when it is whole. */
const stopped = (stop: Json | undefined, endpoint: string): string | undefined => {
  if (stop === 'refusal') return `${endpoint} declined this request; say it in other words, or type the command`;
  if (stop === 'max_tokens' || stop === 'model_context_window_exceeded') {
    return `${endpoint} ran out of room in the middle of its reply; ask for less at a time`;
  }
  return undefined;
};

/** True for a body in the shape of a Messages reply; anything else (an error page, another protocol) is not one. */
export const isMessage = (body: unknown): body is JsonObject => isObject(body) && Array.isArray(body['content']);

/** Reads the body of a Messages reply. Tool calls come first; text counts only where there is none. */
export const readReply = (message: JsonObject, reading: Reading): Reply => {
  const stop = stopped(message['stop_reason'], reading.endpoint);
  if (stop !== undefined) return abstain(stop);
  const blocks = (message['content'] as readonly Json[]).filter(isObject);
  const [call, second] = blocks.filter(({ type }) => type === 'tool_use');
  if (second)
    return malformed('more than one reply was given; put everything into one', JSON.stringify([call, second]));
  if (call) return fromCall({ name: String(call['name']), input: call['input'] ?? {} }, reading);
  const text = blocks.flatMap((block) => (block['type'] === 'text' ? [String(block['text'])] : [])).join('\n');
  return fromText(text, reading);
};
