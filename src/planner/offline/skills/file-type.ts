import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { operand, run } from '../write/command.ts';

export const mimeType = intent({
  name: 'mime-type',
  topic: 'files',
  summary: 'tell the MIME type of a file',
  says: ['=mime|=mimetype|=mime-type KIND_WORD? {path}', '=media KIND_WORD {path}', '=content KIND_WORD {path}'],
  slots: { path: take.path },
  free: ['FILE', 'KIND_WORD', 'SHOW'],
  write: ({ path }, _world, { text }) =>
    path === undefined ||
    !/\b(?:mime|(?:media|content)[- ]type)/i.test(text) ||
    /\b(?:all|every|each)\b|https?:/i.test(text)
      ? undefined
      : run('file', '--mime-type', operand(path)),
  examples: [['what is the mime type of notes.txt', 'file --mime-type notes.txt']],
});

export const fileType = intent({
  name: 'file-type',
  topic: 'files',
  summary: 'tell what kind of file something is',
  says: ['KIND_WORD|EXTENSION of? FILE? {path}'],
  slots: { path: take.path },
  free: ['FILE', 'KIND_WORD', 'EXTENSION'],
  write: ({ path }, _world, { text }) =>
    path === undefined || /\b(find|search|regardless|all|every|each|everything|sorted)\b|\bsort\b(?! of)/i.test(text)
      ? undefined
      : run('file', operand(path)),
  examples: [['tell me the file type of notes.txt please', 'file notes.txt']],
});
