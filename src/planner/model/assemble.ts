/** A Messages reply put together from the events of its stream. Pure. */
import type { Json, JsonObject } from '../../plan.ts';
import { isObject } from './fits.ts';

/** More of a tool call's arguments: `text` is all of them so far. */
export interface Growth {
  readonly tool: string;
  readonly text: string;
}

export interface Assembly {
  /** Takes one event; what has grown by it, where that is a tool call. */
  take(event: JsonObject): Growth | undefined;
  /** True once the server has said that the reply is over. */
  readonly whole: boolean;
  /** The reply in the shape of one that came at once; arguments of a tool call are text where they are no JSON. */
  message(): JsonObject;
}

interface Block {
  readonly start: JsonObject;
  text: string;
  json: string;
  readonly more: Record<string, string>;
}

const parsed = (text: string, otherwise: Json): Json => {
  if (text === '') return otherwise;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
};

const finished = ({ start, text, json, more }: Block): JsonObject => {
  if (start['type'] === 'tool_use') return { ...start, input: parsed(json, start['input'] ?? {}) };
  if (start['type'] === 'text') return { ...start, text: String(start['text'] ?? '') + text };
  const grown = Object.entries(more).map(([name, added]) => [name, String(start[name] ?? '') + added]);
  return { ...start, ...Object.fromEntries(grown) };
};

/** Adds a delta to its block. Thinking and its signature are kept as they are: the server wants them back. */
const grow = (block: Block, delta: JsonObject): Growth | undefined => {
  if (delta['type'] === 'input_json_delta') {
    block.json += String(delta['partial_json'] ?? '');
    return { tool: String(block.start['name'] ?? ''), text: block.json };
  }
  if (delta['type'] === 'text_delta') block.text += String(delta['text'] ?? '');
  if (delta['type'] === 'thinking_delta') block.more['thinking'] = (block.more['thinking'] ?? '') + delta['thinking'];
  if (delta['type'] === 'signature_delta') block.more['signature'] = String(delta['signature'] ?? '');
  return undefined;
};

export const openAssembly = (): Assembly => {
  let message: JsonObject = {};
  let usage: JsonObject = {};
  let whole = false;
  const blocks = new Map<number, Block>();
  const heads = (event: JsonObject): void => {
    const { message: start, delta, usage: counted } = event;
    if (isObject(start)) message = start;
    if (isObject(start) && isObject(start['usage'])) usage = start['usage'];
    if (isObject(delta)) message = { ...message, ...delta };
    if (isObject(counted)) usage = { ...usage, ...counted };
  };
  return {
    take: (event) => {
      const { type, index, content_block: start, delta } = event;
      if (type === 'message_start' || type === 'message_delta') heads(event);
      if (type === 'message_stop') whole = true;
      if (type === 'content_block_start' && isObject(start))
        blocks.set(Number(index), { start, text: '', json: '', more: {} });
      const block = blocks.get(Number(index));
      return type === 'content_block_delta' && block && isObject(delta) ? grow(block, delta) : undefined;
    },
    get whole() {
      return whole;
    },
    message: () => ({ ...message, content: [...blocks.values()].map(finished), usage }),
  };
};
