import { misused, NO_MEMORY, type Tool } from './tool.ts';

const LONGEST = 2_000;

export const memoryNote: Tool = {
  name: 'memory_note',
  description:
    'Keeps one fact that the person will want to be known later, in one sentence. Never a secret, and nothing that was itself recalled.',
  input: {
    type: 'object',
    properties: { text: { type: 'string', description: 'One whole sentence: what is so, of what.' } },
    required: ['text'],
    additionalProperties: false,
  },
  effects: () => [{ kind: 'write', by: 'memory_note', target: { type: 'name', name: 'memory' }, create: true }],
  run: async ({ text }, { memory }) => {
    if (typeof text !== 'string' || text.trim() === '') return misused('memory_note: a text is needed');
    if (text.length > LONGEST) return misused(`memory_note: a note has at most ${LONGEST} characters`);
    if (memory === undefined) return NO_MEMORY;
    const kept = await memory.note(text.trim());
    return kept.ok ? { code: 0, output: `${kept.told}\n` } : { code: 1, output: '', error: kept.reason };
  },
  examples: [
    { title: 'keeps a fact', given: {}, input: { text: 'the wiki is on box-1' }, code: 0, output: 'remembered\n' },
    { title: 'says that a secret is not kept', given: {}, input: { text: 'the word is SECRET' }, code: 1 },
    { title: 'refuses an empty note', given: {}, input: { text: ' ' }, code: 2 },
    { title: 'refuses a call without a text', given: {}, input: {}, code: 2 },
  ],
};
