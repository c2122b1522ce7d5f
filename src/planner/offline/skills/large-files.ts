/** "find large files" names no size: the largest are shown, with what they take. */
import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { operand, pipe, run } from '../write/command.ts';

export const largeFiles = intent({
  name: 'large-files',
  topic: 'disk',
  summary: 'the largest files, with their sizes',
  says: ['=large|=big|=huge|=heavy FILE {path?}'],
  slots: { path: take.path },
  free: ['FIND', 'FILE', 'IN', 'HERE', 'FOLDER'],
  write: ({ path = '.' }, world) =>
    world.userland === 'gnu'
      ? pipe(
          run('find', operand(path), '-type', 'f', '-printf', '%s %p\\n'),
          run('sort', '-rn'),
          run('head', '-n', '10'),
        )
      : pipe(
          run('find', operand(path), '-type', 'f', '-exec', 'stat', '-f', '%z %N', '{}', '+'),
          run('sort', '-rn'),
          run('head', '-n', '10'),
        ),
  examples: [
    ['find large files', "find . -type f -printf '%s %p\\n' | sort -rn | head -n 10"],
    ['show me big files in docs', "find docs -type f -printf '%s %p\\n' | sort -rn | head -n 10"],
  ],
});
