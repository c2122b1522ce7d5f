import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { operand, run } from '../write/command.ts';
import { more, placed } from './operands.ts';

export const copyPath = intent({
  name: 'copy-path',
  topic: 'files',
  summary: 'copy a file or folder',
  says: ['COPY {path} {to}', 'COPY {path} {to} {folder}', 'BACKUP {path} {to?}'],
  slots: { to: take.destination, path: take.path, folder: take.folder },
  free: ['FILE', 'FOLDER', 'TO', 'AS', 'RECURSIVE', 'THING', 'WHOLE', 'CREATE', 'NAMED'],
  act: true,
  write: ({ path, to, folder }, world, request) => {
    if (path === undefined || /\b(everything|all|contents?)\b/i.test(request.text)) return undefined;
    const isFolder =
      world.entry(path)?.kind === 'dir' ||
      request.slots.some((slot) => slot.type === 'path' && slot.value.path === path && slot.value.said === 'folder');
    return run(
      'cp',
      isFolder ? '-r' : undefined,
      [path, ...more(request, path, to, folder)].map((one) => operand(placed(request, one))),
      {
        path: to ?? `${path.replace(/\/$/, '')}.bak`,
      },
    );
  },
  examples: [
    ['copy notes.txt to docs', 'cp notes.txt docs'],
    ['back up notes.txt', 'cp notes.txt notes.txt.bak'],
  ],
});
