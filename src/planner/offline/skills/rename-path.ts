import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';
import { inSameFolder } from '../write/paths.ts';
import { placed } from './operands.ts';

export const renamePath = intent({
  name: 'rename-path',
  topic: 'files',
  summary: 'rename a file or folder',
  says: ['RENAME {path} {to}', 'CHANGE NAME {path} {to}', 'RENAME {path} {to} {folder}'],
  slots: { to: take.destination, path: take.path, folder: take.folder },
  free: ['FILE', 'FOLDER', 'NAME', 'TO'],
  act: true,
  write: ({ path, to, folder }, _world, request) => {
    if (path === undefined || to === undefined) return undefined;
    const from = folder === undefined ? path : placed(request, path);
    return folder !== undefined && from === path
      ? undefined
      : run('mv', { path: from }, { path: inSameFolder(from, to) });
  },
  examples: [['rename notes.txt to ideas.txt', 'mv notes.txt ideas.txt']],
});
