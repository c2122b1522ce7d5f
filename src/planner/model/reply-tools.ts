/** The three replies as tools; the schema of a plan is made from the registered tools' own, so that nothing of an input is lost. Pure. */
import type { JsonObject, ToolSpec } from '../../plan.ts';

export const MAX_STEPS = 50;

const reason = { type: 'string', description: 'one short line: what this step is for' };
const needs = {
  type: 'array',
  items: { type: 'integer', minimum: 1 },
  description: 'numbers of the steps that must have succeeded before; left out: the step before',
};
const command = { type: 'string', description: 'one shell command line' };

const shellStep: JsonObject = {
  type: 'object',
  properties: {
    kind: { enum: ['shell'] },
    command,
    reason,
    needs,
    terminal: { type: 'boolean', description: 'the program needs the screen or asks for a password' },
  },
  required: ['kind', 'command', 'reason'],
};

/** All that a small model needs. */
const plainStep: JsonObject = {
  type: 'object',
  properties: { kind: { enum: ['shell'] }, command, reason: { type: 'string' } },
  required: ['kind', 'command'],
};

/** A generated schema names its dialect; inside another schema that is noise. */
export const nested = ({ $schema: _, ...schema }: JsonObject): JsonObject => schema;

const toolStep = (tool: ToolSpec): JsonObject => ({
  type: 'object',
  description: tool.description,
  properties: { kind: { enum: ['tool'] }, tool: { enum: [tool.name] }, input: nested(tool.input), reason, needs },
  required: ['kind', 'tool', 'input', 'reason'],
});

const onward: JsonObject = {
  more: { type: 'boolean', description: 'true only when you must see what these steps print before you can go on' },
  check: { type: 'string', description: 'one command that only looks and succeeds only if the plan did its work' },
};

/** The input schema of `propose_plan`: a shell step, or a call of one of these tools with exactly its own input. */
export const planSchema = (tools: readonly ToolSpec[], size: 'full' | 'short'): JsonObject => {
  const step = size === 'short' ? plainStep : { anyOf: [shellStep, ...tools.map(toolStep)] };
  return {
    type: 'object',
    properties: { steps: { type: 'array', items: step }, ...(size === 'full' && onward) },
    required: ['steps'],
  };
};

const one = (name: string, description: string): JsonObject => ({
  type: 'object',
  properties: { [name]: { type: 'string', description } },
  required: [name],
});

const tool = (name: string, description: string, input_schema: JsonObject): JsonObject => ({
  name,
  description,
  input_schema,
});

export const replies = (tools: readonly ToolSpec[], size: 'full' | 'short'): readonly JsonObject[] => [
  tool('propose_plan', 'Propose the steps that do what was asked.', planSchema(tools, size)),
  tool('answer', 'Answer in words; nothing is run.', one('text', 'the answer, or the question back')),
  tool('cannot', 'Say why it cannot be done here.', one('reason', 'one sentence')),
];
