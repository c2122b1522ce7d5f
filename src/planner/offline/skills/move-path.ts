import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { operand, run } from '../write/command.ts';
import { more, placed } from './operands.ts';

export const movePath = intent({
  name: 'move-path',
  topic: 'files',
  summary: 'move a file or folder',
  says: ['MOVE {path} {to}', 'MOVE {path} {to} {folder}'],
  slots: { to: take.destination, path: take.path, folder: take.folder },
  free: ['FILE', 'FOLDER', 'TO'],
  act: true,
  write: ({ path, to, folder }, _world, request) =>
    path === undefined || to === undefined || /\b(everything|all|contents?)\b/i.test(request.text)
      ? undefined
      : run(
          'mv',
          [path, ...more(request, path, to, folder)].map((one) => operand(placed(request, one))),
          { path: to },
        ),
  examples: [['move notes.txt to docs', 'mv notes.txt docs']],
});
