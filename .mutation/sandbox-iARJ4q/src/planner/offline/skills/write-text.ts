// @ts-nocheck
import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { means } from '../understand.ts';
import { into, run } from '../write/command.ts';

export const writeText = intent({
  name: 'write-text',
  topic: 'files',
  summary: 'write a text into a file',
  says: ['WRITE|CREATE|INSERT {text} {file}', 'APPEND {text} {file}'],
  slots: { text: take.text, file: take.file },
  free: ['FILE', 'TEXT', 'LINE', 'CONTAIN', 'WRITE', 'APPEND', 'LAST', 'WITH', 'INSERT', 'CREATE'],
  act: true,
  write: ({ text, file }, _world, request) => {
    if (text === undefined || file === undefined) return undefined;
    const isAppend = request.tokens.some((token) => means(token, 'APPEND', 'LAST'));
    return into(run('echo', text), { path: file }, isAppend ? '>>' : '>');
  },
  examples: [
    ['append the line "done" to notes.txt', 'echo done >> notes.txt'],
    ['write "good night" into sleep.txt', "echo 'good night' > sleep.txt"],
  ],
});
