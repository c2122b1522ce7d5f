/** One request as it goes over the wire: what stays the same first, so that a server can keep it. Pure. */
import type { Json, JsonObject, ToolSpec } from '../../plan.ts';
import type { Endpoint } from './endpoints.ts';
import { type History, messagesOf } from './history.ts';
import { isSmall, type Prompts, systemPrompt } from './prompt.ts';
import { nested, replies } from './reply-tools.ts';

/**
 * How a reply is asked for, the best first: tools, tools with a forced choice, JSON in plain text. Not every server
 * takes `tool_choice`, some models refuse a forced one, and not every model takes tools.
 */
export type Form = 'tools' | 'choice' | 'text';

/** The registered tools in words, for a model that takes no tool definitions. */
const toolsInWords = (tools: readonly ToolSpec[]): string =>
  tools
    .map(
      ({ name, description, input }) =>
        `{"kind":"tool","tool":"${name}","input":…} ${description} Input: ${JSON.stringify(nested(input))}`,
    )
    .join('\n');

/** A small window must hold the question as well. */
const replyTokens = (window = 1_000_000): number => Math.max(256, Math.min(16_000, Math.floor(window / 4)));

export interface Asking {
  readonly endpoint: Endpoint;
  readonly form: Form;
  /** Whether places are marked up to which the server is to keep what it read. */
  readonly cache: boolean;
  readonly prompts: Prompts;
  /** What is told of the machine. */
  readonly machine: string;
  readonly history: History;
  readonly tools: readonly ToolSpec[];
  readonly mask: (text: string) => string;
}

const KEEP = { cache_control: { type: 'ephemeral' } };

/** Marks the last block of a list. */
const kept = (blocks: readonly JsonObject[]): readonly JsonObject[] =>
  blocks.map((block, at) => (at === blocks.length - 1 ? { ...block, ...KEEP } : block));

const systemOf = ({ endpoint, form, cache, prompts, machine, tools }: Asking): Json => {
  const inWords = form === 'text' && tools.length > 0 && !isSmall(endpoint);
  const words = systemPrompt(prompts, endpoint, form === 'text' ? 'text' : 'tools');
  const text = `${words}${inWords ? `\n\nTool steps:\n${toolsInWords(tools)}` : ''}\n\n${machine}`;
  return cache ? kept([{ type: 'text', text }]) : text;
};

/** The body of one Messages request. Fields stand in the order in which they are kept: tools, system, messages. */
export const requestBody = (asking: Asking): JsonObject => {
  const { endpoint, form, history, tools } = asking;
  const size = isSmall(endpoint) ? 'short' : 'full';
  return {
    model: endpoint.model,
    max_tokens: replyTokens(endpoint.window),
    ...(form === 'text' ? {} : { tools: replies(size === 'short' ? [] : tools, size) }),
    system: systemOf(asking),
    messages: messagesOf(history, { ...asking, mark: asking.cache ? kept : undefined }),
    ...(form === 'choice' ? { tool_choice: { type: 'any' } } : {}),
  };
};
