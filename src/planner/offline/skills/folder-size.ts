import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { operand, run } from '../write/command.ts';

export const folderSize = intent({
  name: 'folder-size',
  topic: 'disk',
  summary: 'how much space a file or folder takes',
  says: ['SIZE|DISK_SPACE {path}', 'big {path}', 'USE DISK_SPACE? {path}'],
  slots: { path: take.path },
  free: [
    'SIZE',
    'DISK_SPACE',
    'USE',
    'HUMAN',
    'TOTAL',
    'FILE',
    'FOLDER',
    'SPACE',
    'COUNT',
    'LARGEST',
    'SUMMARY',
    'RECURSIVE',
    'DISK',
    'COUNT',
  ],
  write: ({ path }, _world, request) =>
    path === undefined || request.tokens.some((token) => token.lemma === 'find' || token.concepts.includes('TREE'))
      ? undefined
      : run('du', /\bbytes\b/i.test(request.text) ? '-sb' : '-sh', operand(path)),
  examples: [['how big is the docs folder', 'du -sh docs']],
});
