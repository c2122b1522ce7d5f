import { intent } from '../intent.ts';
import type { Concept } from '../language/english.ts';
import type { Understood } from '../skill.ts';
import { take } from '../takers.ts';
import { means } from '../understand.ts';
import { type Command, operand, run } from '../write/command.ts';
import { archiveName, tarFlags } from './operands.ts';

const asked = ({ tokens }: Understood, concept: Concept): boolean => tokens.some((token) => means(token, concept));

const packer = (request: Understood): 'xz' | 'bzip2' | 'gzip' =>
  asked(request, 'XZ') ? 'xz' : asked(request, 'BZIP2') ? 'bzip2' : 'gzip';

const keeps = (request: Understood): boolean => asked(request, 'KEEP');

const isZipped = (to: string | undefined, { tokens }: Understood): boolean =>
  /\.zip$/.test(to ?? '') || tokens.some((token) => means(token, 'ZIP') && !/^zip(ped)? up$/.test(token.lemma));

const packed = (paths: readonly string[], archive: string, kind: 'zip' | 'tar'): Command =>
  kind === 'zip'
    ? run('zip', '-r', { path: archive }, paths.map(operand))
    : run('tar', tarFlags(archive), { path: archive }, paths.map(operand));

const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The folder where one stands goes into an archive beside it, as one inside would hold a part of itself. */
const beside = (name: string, kind: 'zip' | 'tar'): Command | undefined => {
  if (name === '') return undefined;
  return kind === 'zip'
    ? run('zip', '-r', { path: `../${name}.zip` }, operand('.'))
    : run('tar', '-czf', { path: `../${name}.tar.gz` }, '-C', operand('..'), operand(name));
};

/** "into a tar.xz": a format, no name. */
const isFormat = (name: string): boolean => /^\.?(tar\.\w+|tgz|zip|tar)$/.test(name);

const inFormat = (path: string, format: string): string => `${path.replace(/\/$/, '')}.${format.replace(/^\./, '')}`;

export const makeArchive = intent({
  name: 'make-archive',
  topic: 'archives',
  summary: 'pack files or folders into a tar or zip archive',
  says: ['COMPRESS {path} {to?}', 'CREATE ARCHIVE {path} {to?}'],
  slots: { to: archiveName, path: take.path, others: take.others },
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
  write: ({ path, to: said, others = [] }, world, request) => {
    const to = said !== undefined && isFormat(said) && path !== undefined ? inFormat(path, said) : said;
    if (path === undefined || to === path) return undefined;
    if (to !== undefined && !/\.(zip|tar|tgz|tbz2?|txz|tar\.\w+)$/.test(to)) return undefined;
    const kind = isZipped(to, request) ? 'zip' : 'tar';
    if (to !== undefined) return packed([path, ...others], to, kind);
    // Nobody has said what an archive of several is called.
    if (others.length > 0) return undefined;
    if (path === '.') return beside(basename(world.cwd), kind);
    const base = path.replace(/\/$/, '');
    if (kind === 'tar' && /\.[a-z]+$/i.test(base))
      return run(packer(request), keeps(request) ? '-k' : undefined, operand(path));
    const suffix = { xz: 'tar.xz', bzip2: 'tar.bz2', gzip: 'tar.gz' }[packer(request)];
    return packed([path], kind === 'zip' ? `${base}.zip` : `${base}.${suffix}`, kind);
  },
  examples: [
    ['make a zip archive of docs', 'zip -r docs.zip docs'],
    ['create a tarball of docs called docs.tgz', 'tar -czf docs.tgz docs'],
    ['compress this folder', 'tar -czf ../project.tar.gz -C .. project'],
  ],
});
