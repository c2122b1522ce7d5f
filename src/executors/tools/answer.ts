import { misused, type Tool } from './tool.ts';

export const answer: Tool = {
  name: 'answer',
  description: 'Tells the person something, as the last step of a plan; nothing else happens.',
  input: {
    type: 'object',
    properties: { text: { type: 'string' } },
    required: ['text'],
    additionalProperties: false,
  },
  effects: () => [],
  run: async ({ text }) =>
    typeof text === 'string' && text.trim() !== ''
      ? { code: 0, output: `${text.trimEnd()}\n` }
      : misused('answer: a text is needed'),
  examples: [
    { title: 'tells', given: {}, input: { text: 'Two of them.' }, code: 0, output: 'Two of them.\n' },
    { title: 'refuses an empty text', given: {}, input: { text: '' }, code: 2 },
    { title: 'touches no file', given: { a: 'x' }, input: { text: 'a' }, code: 0, after: { a: 'x' } },
  ],
};
