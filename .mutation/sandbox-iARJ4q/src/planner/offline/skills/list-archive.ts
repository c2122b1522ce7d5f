// @ts-nocheck
import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';

export const listArchive = intent({
  name: 'list-archive',
  topic: 'archives',
  summary: 'list what is in an archive, without unpacking',
  says: ['THING|FILE? {path}', 'ARCHIVE {path}', 'without EXTRACT {path}'],
  slots: { path: take.file },
  free: ['ARCHIVE', 'FILE', 'THING', 'TEXT', 'NOT', 'EXTRACT'],
  write: ({ path }) => {
    if (path === undefined) return undefined;
    if (/\.(zip|jar)$/.test(path)) return run('unzip', '-l', { path });
    return /\.(tar(\.\w+)?|tgz|tbz2?|txz)$/.test(path) ? run('tar', '-tf', { path }) : undefined;
  },
  examples: [['list the contents of site.tar.gz', 'tar -tf site.tar.gz']],
});
