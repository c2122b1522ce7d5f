import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { operand, run } from '../write/command.ts';

export const extractArchive = intent({
  name: 'extract-archive',
  topic: 'archives',
  summary: 'unpack an archive',
  says: ['EXTRACT {path} {to?}'],
  slots: { path: take.file, to: take.folder },
  free: ['EXTRACT', 'ARCHIVE', 'FILE', 'FOLDER', 'TO', 'IN', 'THING', 'HERE', 'ZIP'],
  act: true,
  write: ({ path, to }) => {
    if (path === undefined || path === to) return undefined;
    const target = to === undefined || to === '.' ? undefined : to;
    if (/\.(zip|jar)$/.test(path)) return run('unzip', { path }, target === undefined ? [] : ['-d', { path: target }]);
    if (/\.(tar(\.\w+)?|tgz|tbz2?|txz)$/.test(path))
      return run('tar', '-xf', { path }, target === undefined ? [] : ['-C', { path: target }]);
    const tool = { gz: 'gunzip', bz2: 'bunzip2', xz: 'unxz', zst: 'unzstd' }[path.slice(path.lastIndexOf('.') + 1)];
    return tool === undefined || target !== undefined ? undefined : run(tool, operand(path));
  },
  examples: [
    ['extract site.tar.gz into docs', 'tar -xf site.tar.gz -C docs'],
    ['unzip photos.zip', 'unzip photos.zip'],
  ],
});
