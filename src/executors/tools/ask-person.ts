import { misused, type Tool } from './tool.ts';

const LONGEST = 1_000;

export const askPerson: Tool = {
  name: 'ask_person',
  description: 'Asks the person one question and gives back what they typed; only for what nothing here can tell.',
  input: {
    type: 'object',
    properties: { question: { type: 'string', description: 'One sentence.' } },
    required: ['question'],
    additionalProperties: false,
  },
  effects: () => [],
  run: async ({ question }, { ask, signal }) => {
    if (typeof question !== 'string' || question.trim() === '') return misused('ask_person: a question is needed');
    const said = await ask?.(question.trim().slice(0, LONGEST), signal);
    if (signal.aborted) return { code: 130, output: '', error: 'interrupted' };
    return said === undefined
      ? { code: 4, output: '', error: 'nobody could be asked, or nothing was said' }
      : { code: 0, output: `${said}\n` };
  },
  examples: [
    { title: 'fails where nobody can be asked', given: {}, input: { question: 'Which one?' }, code: 4 },
    { title: 'refuses an empty question', given: {}, input: { question: ' ' }, code: 2 },
    { title: 'refuses a call without a question', given: {}, input: {}, code: 2 },
  ],
};
