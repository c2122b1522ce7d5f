import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { operand, run } from '../write/command.ts';

export const fileStat = intent({
  name: 'file-stat',
  topic: 'files',
  summary: 'details of one file: size, times, mode',
  says: ['=stat {path}', 'detail|=timestamp|=timestamps|metadata|status {path}', 'MODIFIED {path}'],
  slots: { path: take.path },
  free: ['FILE', 'FOLDER', 'LONG', 'TIME', 'AND', 'PERMISSION', 'OWNER', 'MODIFIED'],
  write: ({ path }, _world, { text }) =>
    path === undefined ||
    /\b(all|every|each|files|folders|directories|list(ing)?|ls|long format)\b|^\W*how long\b/i.test(text)
      ? undefined
      : run('stat', operand(path)),
  examples: [['show the timestamps of notes.txt', 'stat notes.txt']],
});

export const fileMode = intent({
  name: 'file-mode',
  topic: 'files',
  summary: 'permissions and owner of a file or folder',
  says: [
    '=who READABLE|ACCESSED|=read|=write|=access|=execute {path}',
    'PERMISSION|OWNER|=owns {path}',
    'PERMISSION AND OWNER {path}',
  ],
  slots: { path: take.path },
  free: ['FILE', 'FOLDER', 'OWNER', 'PERMISSION', 'AND', 'GROUP', 'USER'],
  write: ({ path }, { entry }) =>
    path === undefined ? undefined : run('ls', entry(path)?.kind === 'dir' ? '-ld' : '-l', operand(path)),
  examples: [['who is the owner of notes.txt', 'ls -l notes.txt']],
});
