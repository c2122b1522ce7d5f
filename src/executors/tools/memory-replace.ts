import { misused, NO_MEMORY, type Tool } from './tool.ts';

export const memoryReplace: Tool = {
  name: 'memory_replace',
  description:
    'Says that a remembered fact is no longer so and what is so now; the old one stays visible as history. `old` is its id or its exact text.',
  input: {
    type: 'object',
    properties: { old: { type: 'string' }, text: { type: 'string', description: 'One whole sentence.' } },
    required: ['old', 'text'],
    additionalProperties: false,
  },
  effects: () => [{ kind: 'write', by: 'memory_replace', target: { type: 'name', name: 'memory' } }],
  run: async ({ old, text }, { memory }) => {
    if (typeof old !== 'string' || typeof text !== 'string' || old.trim() === '' || text.trim() === '')
      return misused('memory_replace: the old fact and the new text are needed');
    if (memory === undefined) return NO_MEMORY;
    const kept = await memory.replace(old.trim(), text.trim());
    return kept.ok ? { code: 0, output: `${kept.told}\n` } : { code: 1, output: '', error: kept.reason };
  },
  examples: [
    { title: 'replaces', given: {}, input: { old: 'f1', text: 'Bo drinks cocoa' }, code: 0, output: 'remembered\n' },
    { title: 'says that there is no such fact', given: {}, input: { old: 'f9', text: 'x is y' }, code: 1 },
    { title: 'refuses a call without the old fact', given: {}, input: { text: 'x' }, code: 2 },
  ],
};
