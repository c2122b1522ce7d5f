import { intent } from '../intent.ts';
import type { Concept } from '../language/english.ts';
import type { Understood } from '../skill.ts';
import { take } from '../takers.ts';
import { means } from '../understand.ts';
import { operand, run } from '../write/command.ts';
import { archiveName, tarFlags } from './operands.ts';

const asked = ({ tokens }: Understood, concept: Concept): boolean => tokens.some((token) => means(token, concept));

const packer = (request: Understood): string =>
  asked(request, 'XZ') ? 'xz' : asked(request, 'BZIP2') ? 'bzip2' : 'gzip';

const keeps = (request: Understood): boolean => asked(request, 'KEEP');

export const makeArchive = intent({
  name: 'make-archive',
  topic: 'archives',
  summary: 'pack files or folders into a tar or zip archive',
  says: ['COMPRESS {path} {to?}', 'CREATE ARCHIVE {path} {to?}'],
  slots: { to: archiveName, path: take.path },
  free: [
    'COMPRESS',
    'ARCHIVE',
    'CREATE',
    'TAR',
    'ZIP',
    'GZIP',
    'FILE',
    'FOLDER',
    'TO',
    'THING',
    'NAMED',
    'WITH',
    'XZ',
    'BZIP2',
    'KEEP',
    'USE',
  ],
  act: true,
  write: ({ path, to }, _world, request) => {
    if (path === undefined || to === path) return undefined;
    const isZip =
      /\.zip$/.test(to ?? '') ||
      request.tokens.some((token) => means(token, 'ZIP') && !/^zip(ped)? up$/.test(token.lemma));
    const base = path.replace(/\/$/, '');
    if (to !== undefined && !/\.(zip|tar|tgz|tbz2?|txz|tar\.\w+)$/.test(to)) return undefined;
    if (to === undefined && !isZip && /\.[a-z]+$/i.test(base))
      return run(packer(request), keeps(request) ? '-k' : undefined, operand(path));
    return isZip
      ? run('zip', '-r', { path: to ?? `${base}.zip` }, operand(path))
      : run('tar', tarFlags(to ?? ''), { path: to ?? `${base}.tar.gz` }, operand(path));
  },
  examples: [
    ['make a zip archive of docs', 'zip -r docs.zip docs'],
    ['create a tarball of docs called docs.tgz', 'tar -czf docs.tgz docs'],
  ],
});
