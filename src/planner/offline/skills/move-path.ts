import { manner, mannerFlags } from '../frames/manner.ts';
import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { operand, run } from '../write/command.ts';
import { intoFolder, more, placed } from './operands.ts';

export const movePath = intent({
  name: 'move-path',
  topic: 'files',
  summary: 'move a file or folder',
  says: ['MOVE {path} {to}', 'MOVE {path} {to} {folder}'],
  slots: { to: take.destination, path: take.path, others: take.others, folder: take.folder, manner },
  free: ['FILE', 'FOLDER', 'TO'],
  act: true,
  write: ({ path, to, folder, manner: how }, _world, request) => {
    const flags = how === undefined ? '' : mannerFlags('mv', how);
    return path === undefined ||
      to === undefined ||
      flags === undefined ||
      /\b(everything|all|contents?)\b/i.test(request.text)
      ? undefined
      : intoFolder(
          to,
          run(
            'mv',
            flags === '' ? undefined : `-${flags}`,
            [path, ...more(request, path, to, folder)].map((one) => operand(placed(request, one))),
            { path: to },
          ),
          request,
        );
  },
  examples: [
    ['move notes.txt to docs', 'mv notes.txt docs'],
    ['move notes.txt to docs but ask before overwriting', 'mv -i notes.txt docs'],
    ['move notes.txt to attic/2024', 'mkdir -p attic/2024 && mv notes.txt attic/2024'],
  ],
});
