// @ts-nocheck
import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { operand, run } from '../write/command.ts';
import { intoFolder, more, placed } from './operands.ts';

export const movePath = intent({
  name: 'move-path',
  topic: 'files',
  summary: 'move a file or folder',
  says: ['MOVE {path} {to}', 'MOVE {path} {to} {folder}'],
  slots: { to: take.destination, path: take.path, others: take.others, folder: take.folder },
  free: ['FILE', 'FOLDER', 'TO'],
  act: true,
  write: ({ path, to, folder }, _world, request) =>
    path === undefined || to === undefined || /\b(everything|all|contents?)\b/i.test(request.text)
      ? undefined
      : intoFolder(
          to,
          run(
            'mv',
            [path, ...more(request, path, to, folder)].map((one) => operand(placed(request, one))),
            { path: to },
          ),
          request,
        ),
  examples: [
    ['move notes.txt to docs', 'mv notes.txt docs'],
    ['move notes.txt to attic/2024', 'mkdir -p attic/2024 && mv notes.txt attic/2024'],
  ],
});
