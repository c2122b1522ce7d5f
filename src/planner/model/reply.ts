/** Reads a model's reply: a plan, an answer, an abstention, or what is wrong with it. Trusts nothing in it. Pure. */
import type { Json, JsonObject, Plan, Planned, ToolSpec } from '../../plan.ts';
import { eachText } from './each-text.ts';
import { firstObject } from './first-object.ts';
import { isObject } from './fits.ts';
import { lenient } from './lenient.ts';
import { hidesSomething, oneLine, printable } from './printable.ts';
import { readSteps } from './steps.ts';

/**
 * `malformed` may be asked for again: `fault` says what was wrong. `unusable`: the form is right, but there is nothing
 * that could be run; another model may do better.
 */
export type Reply =
  | Exclude<Planned, { kind: 'unreachable' }>
  | { readonly kind: 'malformed'; readonly fault: string }
  | { readonly kind: 'unusable'; readonly reason: string };

export interface Reading {
  readonly request: string;
  readonly tools: readonly ToolSpec[];
  readonly endpoint: string;
  /** Every text of the reply passes it. */
  readonly incoming: (text: string) => string;
}

const abstain = (reason: string): Reply => ({ kind: 'abstain', reason, unknown: [], suggestions: [] });

const malformed = (fault: string): Reply => ({ kind: 'malformed', fault });

const unusable = (reason: string): Reply => ({ kind: 'unusable', reason });

/** One call of a reply tool, however it came. */
interface Call {
  readonly name: string;
  readonly input: Json;
}

/** A check that hides something, or that is none, is no check. */
const checkOf = (given: Json | undefined): { readonly check?: string } => {
  const check = typeof given === 'string' ? given.trim() : '';
  return check === '' || hidesSomething(check) ? {} : { check };
};

const planned = (input: JsonObject, reading: Reading): Reply => {
  const read = readSteps(input['steps'], reading.tools);
  if (read.kind === 'malformed') return malformed(read.fault);
  if (read.kind === 'unusable') return unusable(`${reading.endpoint} proposed ${read.reason}`);
  const plan: Plan = {
    request: reading.request,
    source: 'model',
    steps: read.steps,
    confidence: 0.6,
    reason: `written by ${reading.endpoint}`,
    ...(input['more'] === true && { more: true as const }),
    ...checkOf(input['check']),
  };
  return { kind: 'plan', plan };
};

const wordsOf = (input: Json, field: string): string => {
  const value = isObject(input) ? input[field] : input;
  return typeof value === 'string' ? value.trim() : '';
};

/** Arguments that came as text, as small models' do: read as JSON, or as what was meant to be JSON. */
const objectOf = (written: Json): JsonObject | undefined => {
  if (typeof written !== 'string') return isObject(written) ? written : undefined;
  const whole = written.trimStart().startsWith('{') ? lenient(written) : undefined;
  if (isObject(whole)) return whole;
  const meant = firstObject(written) ?? lenient(written.slice(Math.max(0, written.indexOf('{'))));
  return isObject(meant) ? meant : undefined;
};

const broken = (written: Json): string => {
  if (typeof written !== 'string') return '';
  try {
    JSON.parse(written);
    return '';
  } catch (error) {
    return `; its arguments are not JSON: ${oneLine((error as Error).message)}`;
  }
};

const fromCall = ({ name, input: written }: Call, reading: Reading): Reply => {
  const input = eachText(objectOf(written) ?? written, reading.incoming);
  if (name === 'answer') {
    const text = printable(wordsOf(input, 'text'));
    return text === '' ? malformed('answer lacks "text"') : { kind: 'answer', text, source: 'model' };
  }
  if (name === 'cannot')
    return abstain(oneLine(wordsOf(input, 'reason')) || `${reading.endpoint} says that it cannot be done`);
  if (name !== 'propose_plan') {
    return malformed(`there is no "${oneLine(name)}"; use propose_plan, answer or cannot`);
  }
  return isObject(input)
    ? planned(input, reading)
    : malformed(`propose_plan needs an object with "steps"${broken(written)}`);
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
  const object = text.includes('{') ? objectOf(text) : undefined;
  const call = object && callIn(object);
  if (call) return fromCall(call, reading);
  return malformed(
    object ? 'the JSON has none of "steps", "answer", "cannot"' : 'there was no tool call and no JSON object',
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
  if (stop !== undefined) return unusable(stop);
  const blocks = (message['content'] as readonly Json[]).filter(isObject);
  const [call, second] = blocks.filter(({ type }) => type === 'tool_use');
  if (second) return malformed('more than one reply was given; put everything into one');
  if (call) return fromCall({ name: String(call['name']), input: call['input'] ?? {} }, reading);
  const text = blocks.flatMap((block) => (block['type'] === 'text' ? [String(block['text'])] : [])).join('\n');
  return fromText(text, reading);
};
