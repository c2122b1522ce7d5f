import { misused, NO_MEMORY, type Tool } from './tool.ts';

const MOST = 20;

export const memorySearch: Tool = {
  name: 'memory_search',
  description:
    'Searches what llmos remembers: facts, earlier turns and what they ran, documents the person added. One line a find, the best first; what is no longer so says it.',
  input: {
    type: 'object',
    properties: {
      query: { type: 'string', description: 'What is sought, in words and names.' },
      limit: { type: 'integer', minimum: 1, maximum: MOST },
    },
    required: ['query'],
    additionalProperties: false,
  },
  effects: () => [],
  run: async ({ query, limit = 5 }, { memory, signal }) => {
    if (typeof query !== 'string' || query.trim() === '') return misused('memory_search: a query is needed');
    if (typeof limit !== 'number' || limit < 1) return misused('memory_search: limit is a number of lines');
    if (memory === undefined) return NO_MEMORY;
    const found = await memory.search(query.trim(), Math.min(limit, MOST), signal);
    if (signal.aborted) return { code: 130, output: '', error: 'interrupted' };
    return found.length === 0
      ? { code: 1, output: '', error: 'nothing that is remembered speaks of that' }
      : { code: 0, output: found.map((line) => `${line}\n`).join('') };
  },
  examples: [
    { title: 'finds what is remembered', given: {}, input: { query: 'tea' }, code: 0, output: 'Bo drinks tea\n' },
    { title: 'says that nothing is remembered', given: {}, input: { query: 'coffee' }, code: 1 },
    { title: 'refuses a search for nothing', given: {}, input: { query: ' ' }, code: 2 },
    { title: 'refuses a call without a query', given: {}, input: {}, code: 2 },
  ],
};
