/** Packing and compressing with what is said of it: what stays out, how hard, in parts, with a password. */
import type { World } from '../../../world.ts';
import { frames } from '../frame.ts';
import {
  FORMAT,
  HOW_HARD,
  KEEPING,
  LEFT_OUT,
  leftOut,
  packerOf,
  TAR,
  withKindOut,
  ZIP,
} from '../frames/archive-clauses.ts';
import type { Attributes } from '../frames/clause.ts';
import type { Skill } from '../skill.ts';
import { commandFrom } from '../template.ts';

const LETTERS: Readonly<Record<string, string>> = {
  gzip: '-czf',
  bzip2: '-cjf',
  xz: '-cJf',
  zstd: '--zstd -cf',
  none: '-cf',
};
const ENDINGS: Readonly<Record<string, string>> = {
  gzip: 'tar.gz',
  bzip2: 'tar.bz2',
  xz: 'tar.xz',
  zstd: 'tar.zst',
  none: 'tar',
  zip: 'zip',
};

const isFolder = (path: string, world: World, said: Attributes): boolean =>
  world.entry(path)?.kind === 'dir' || said['kind'] === 'tar' || said['is'] === 'folder';

const level = (said: Attributes): string => (said['level'] === undefined ? '' : ` -${said['level']}`);

/** One file, compressed where it stands. */
const alone = (said: Attributes): string | undefined => {
  const { format = 'gzip', keep } = said;
  const isPlain = format !== 'zip' && format !== 'none' && said['out'] === undefined;
  return isPlain && (said['level'] ?? keep) !== undefined ? `${format}${level(said)} [{keep}] {path}` : undefined;
};

const zipped = (said: Attributes, archive: string, out: readonly string[]): string => {
  const without = out.map((one) => (/[*?.]/.test(one) && !one.includes('/') ? `'${one}'` : `'*/${one}/*'`));
  const options = `${level(said)}${said['secret'] ? ' -e' : ''}`;
  return `zip -r${options} [-s {size}] ${archive} {path}${without.length === 0 ? '' : ` -x ${without.join(' ')}`}`;
};

const tarred = (said: Attributes, archive: string, packer: string): string | undefined => {
  if (said['secret'] !== undefined) return undefined;
  const letters = LETTERS[packer] ?? '-czf';
  const without = '[--exclude={out}] [--exclude={outb}]';
  if (said['size'] !== undefined)
    return `tar ${letters.replace('f', '')} ${without} {path} | split -b {size} - ${archive}.`;
  if (said['level'] !== undefined && packer !== 'none')
    return `tar -cf - ${without} {path} | ${packer}${level(said)} > ${archive}`;
  return `tar ${letters} ${archive} ${without} {path}`;
};

const NAME = /^[\w@%+,./-]+$/;

/** The archive's name: as said, or the folder's with the ending of the format. */
const nameFor = ({ path = '', archive }: Attributes, packer: string): string | undefined => {
  const name = path.replace(/\/+$/, '').replace(/^.*\//, '');
  const made = /^[.~]*$/.test(name) ? '' : `${name}.${ENDINGS[packer] ?? 'tar.gz'}`;
  const to = archive ?? made;
  return NAME.test(to) ? to : undefined;
};

const NO_PATH = /^(?:everything|all|here|it|files?|this|them|each|contents?|logs?|images|with)$/i;

const packed = (said: Attributes, world: World): string | undefined => {
  const { path, archive } = said;
  const out = leftOut(said);
  if (
    path === undefined ||
    NO_PATH.test(path) ||
    out === undefined ||
    path === archive ||
    ZIP.test(path) ||
    TAR.test(path)
  )
    return undefined;
  const isSealed = said['secret'] !== undefined && said['format'] === 'zip';
  if (!isFolder(path, world, said) && archive === undefined && !isSealed) return alone(said);
  const packer = packerOf(archive) ?? said['format'] ?? 'gzip';
  const isSecret = said['secret'] !== undefined && archive === undefined;
  const to = isSecret
    ? path.replace(/\/+$|\.\w+$/, '.zip').replace(/^(?!.*\.zip$).*$/, '$&.zip')
    : nameFor(said, packer);
  const isMore = out.length > 0 || ['level', 'secret', 'size'].some((one) => said[one] !== undefined);
  if (to === undefined || !isMore) return undefined;
  return packer === 'zip' ? zipped(said, to, out) : tarred(said, to, packer);
};

const withKinds = (spoken: Attributes, world: World, { text }: { readonly text: string }) => {
  // "my home directory"
  const said =
    spoken['path'] === 'home' && /\bhome (?:folder|directory)\b/i.test(text) ? { ...spoken, path: '~' } : spoken;
  const kind = withKindOut(said);
  if (kind === undefined) return undefined;
  const known = kind['format'] === undefined && /^\W*(?:please )?zip\b/i.test(text) ? { ...kind, format: 'zip' } : kind;
  const template = packed(known, world);
  return template && commandFrom(template, known, world);
};

export const packWithCare: readonly Skill[] = frames('archives', [
  {
    name: 'pack-with-care',
    summary: 'pack or compress, leaving out, harder or faster, in parts, with a password',
    heads: [
      [
        '(compress~|archiv~|pack~|bundl~|zip~|gzip~|tar|tar.gz|tar.xz|tar.bz2|tar.zst|tgz|tarball|xz|bzip2|zstd|back up|backup)',
        {},
      ],
    ],
    clauses: [
      ['(to|into|as|in|called|named|name~|archive|tarball|zip|file) {A}', { archive: '$1' }],
      ['{A} (from|of|out of)', { archive: '$1' }],
      ...HOW_HARD,
      ...LEFT_OUT,
      ...KEEPING,
      ['[in|into] (parts|pieces|volumes|chunks) of {S} [each]', { size: '$1' }],
      ['(split~|cut) [it] [into|in] {S} (parts|pieces|volumes|chunks)', { size: '$1' }],
      ['(with|using|behind) password [protection]', { secret: 'yes' }],
      ['(password protected|password-protected|encrypted) [zip] [archive|file]', { secret: 'yes', format: 'zip' }],
      [
        '(everything|all files|all|everything in folder) (here|in current directory|in this directory|in current folder|in this folder)',
        { path: '.', is: 'folder' },
      ],
      ['(folder|directory|dir) {P}', { path: '$1', is: 'folder' }],
      ['{P} (folder|directory|dir)', { path: '$1', is: 'folder' }],
      ['(compress|archive|pack|bundle|zip|gzip|tar|xz|bzip2|zstd|back|backup) [up] {F}', { path: '$1' }],
      ['(compress|archive|pack|bundle|zip|gzip|tar|xz|bzip2|zstd|back|backup) [up] {M}', { path: '$1' }],
      ...FORMAT,
      ['(contents of|content of|everything in|everything under|files in|file|of|from) {P}', { path: '$1' }],
    ],
    free: 'plain uncompressed create make build generate produce archive tarball compress compressed compressing pack bundle zip gzip tar xz bzip2 zstd file folder directory up with using the at of it compression recursively split back backup put into wrap named called but and while',
    act: true,
    unless: /\b(each|every|list|extract|unpack|find|newer|older|modified|separately|individually|s3|mysql|database)\b/i,
    write: withKinds,
    examples: [
      [
        'make a gzipped tarball of src named code.tar.gz without node_modules',
        'tar -czf code.tar.gz --exclude=node_modules src',
      ],
      ['zip the folder docs into docs.zip with maximum compression', 'zip -r -9 docs.zip docs'],
      ['compress notes.txt with xz at the best compression level but keep the original', 'xz -9 -k notes.txt'],
    ],
  },
]);
