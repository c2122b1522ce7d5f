/** What goes over the wire: the three replies as tools, their schemas made from the registered tools' own, and the request. Pure. */
// @ts-nocheck

import type Anthropic from '@anthropic-ai/sdk';
import type { JsonObject, ToolSpec } from '../../plan.ts';
import type { Endpoint } from './endpoints.ts';
import { systemPrompt } from './prompt.ts';

export const MAX_STEPS = 50;

/**
 * How a reply is asked for, the best first: tools with a forced choice, tools alone, JSON in plain text.
 * Not every server takes `tool_choice`, and not every model takes tools.
 */
export type Form = 'choice' | 'tools' | 'text';

/** What to try when a server rejects a form. */
export const plainer: Readonly<Record<Form, Form | undefined>> = { choice: 'tools', tools: 'text', text: undefined };

export interface Talk {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

const reason = { type: 'string', description: 'one short line: what this step is for' };
const needs = {
  type: 'array',
  items: { type: 'integer', minimum: 1 },
  description: 'numbers of the steps that must have succeeded before; left out: the step before',
};

const shellStep: JsonObject = {
  type: 'object',
  properties: {
    kind: { enum: ['shell'] },
    command: { type: 'string', description: 'one shell command line' },
    reason,
    needs,
    terminal: { type: 'boolean', description: 'the program needs the screen or asks for a password' },
  },
  required: ['kind', 'command', 'reason'],
};

/** A generated schema names its dialect; inside another schema that is noise. */
const nested = ({ $schema: _, ...schema }: JsonObject): JsonObject => schema;

const toolStep = (tool: ToolSpec): JsonObject => ({
  type: 'object',
  description: tool.description,
  properties: { kind: { enum: ['tool'] }, tool: { enum: [tool.name] }, input: nested(tool.input), reason, needs },
  required: ['kind', 'tool', 'input', 'reason'],
});

/** The input schema of `propose_plan`: a shell step, or a call of one of these tools with exactly its own input. */
export const planSchema = (tools: readonly ToolSpec[]): JsonObject => ({
  type: 'object',
  properties: {
    steps: { type: 'array', items: { anyOf: [shellStep, ...tools.map(toolStep)] } },
  },
  required: ['steps'],
});

const one = (name: string, description: string): JsonObject => ({
  type: 'object',
  properties: { [name]: { type: 'string', description } },
  required: [name],
});

/** The SDK's type wants mutable objects; ours are read-only all the way down. */
const tool = (name: string, description: string, schema: JsonObject): Anthropic.Tool => ({
  name,
  description,
  input_schema: schema as unknown as Anthropic.Tool.InputSchema,
});

const replies = (tools: readonly ToolSpec[]): Anthropic.Tool[] => [
  tool('propose_plan', 'Propose the steps that do what was asked.', planSchema(tools)),
  tool('answer', 'Answer in words; nothing is run.', one('text', 'the answer, or the question back')),
  tool('cannot', 'Say why it cannot be done here.', one('reason', 'one sentence')),
];

/** The registered tools in words, for a model that takes no tool definitions. */
const toolsInWords = (tools: readonly ToolSpec[]): string =>
  tools
    .map(
      ({ name, description, input }) =>
        `{"kind":"tool","tool":"${name}","input":…} ${description} Input: ${JSON.stringify(nested(input))}`,
    )
    .join('\n');

/** A small window must hold the question as well. */
const replyTokens = (window = 200_000): number => Math.max(256, Math.min(4_096, Math.floor(window / 4)));

export interface Asking {
  readonly endpoint: Endpoint;
  readonly form: Form;
  readonly talk: readonly Talk[];
  readonly tools: readonly ToolSpec[];
}

/** The body of one Messages request. */
export const requestBody = (asking: Asking): Anthropic.MessageCreateParamsNonStreaming => {
  const { endpoint, form, talk, tools } = asking;
  const words = form === 'text' && tools.length > 0 ? `\n\nTool steps:\n${toolsInWords(tools)}` : '';
  return {
    model: endpoint.model,
    max_tokens: replyTokens(endpoint.window),
    system: systemPrompt(form === 'text' ? 'text' : 'tools') + words,
    messages: talk.map(({ role, text }) => ({ role, content: text })),
    ...(form === 'text' ? {} : { tools: replies(tools) }),
    ...(form === 'choice' ? { tool_choice: { type: 'any' as const } } : {}),
  };
};
