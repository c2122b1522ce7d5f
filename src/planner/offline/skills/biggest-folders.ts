import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { pipe, run } from '../write/command.ts';

export const biggestFolders = intent({
  name: 'biggest-folders',
  topic: 'disk',
  summary: 'the folders that take most space',
  says: [
    'LARGEST FOLDER {rank?} {path?}',
    'FOLDER SORT SIZE {rank?} {path?}',
    '=eat|=hog|=fill|=take|=consume DISK_SPACE|DISK {path?}',
    '=eat|=hog|=fill|=consume SPACE {path?}',
  ],
  slots: { path: take.folder, rank: take.rank },
  free: ['FOLDER', 'LARGEST', 'DISK', 'DISK_SPACE', 'USE', 'SPACE', 'SIZE', 'SORT', 'HUMAN', 'DESCENDING'],
  write: ({ path, rank }, world, request) => {
    if (/\bfiles?\b/i.test(request.text)) return undefined;
    const places = path === undefined ? ['.'] : [path];
    const count = rank?.explicit ? rank.count : 10;
    return pipe(
      run(
        'du',
        '-h',
        world.userland === 'bsd' ? ['-d', '1'] : '--max-depth=1',
        places.map((place) => ({ path: place })),
      ),
      run('sort', '-rh'),
      run('head', '-n', String(count)),
    );
  },
  examples: [
    ['what is eating my disk', 'du -h --max-depth=1 . | sort -rh | head -n 10'],
    ['5 biggest folders in docs', 'du -h --max-depth=1 docs | sort -rh | head -n 5'],
  ],
});
