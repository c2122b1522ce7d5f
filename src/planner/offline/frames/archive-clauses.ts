/** What is said of archives and compressed files: what goes in, what stays out, how hard, where to. */
import { lexicon } from '../lexicon.ts';
import type { Attributes, Clause } from './clause.ts';

export const TAR = /\.(tar(\.\w+)?|tgz|tbz2?|txz)$/i;
export const ZIP = /\.(zip|jar)$/i;

const PACKERS: readonly (readonly [RegExp, string])[] = [
  [/\.(tar\.gz|tgz|gz)$/i, 'gzip'],
  [/\.(tar\.bz2|tbz2?|bz2)$/i, 'bzip2'],
  [/\.(tar\.xz|txz|xz)$/i, 'xz'],
  [/\.(tar\.zst|zst)$/i, 'zstd'],
  [/\.(zip|jar)$/i, 'zip'],
  [/\.tar$/i, 'none'],
];

/** What packs a file of such a name. */
export const packerOf = (archive: string | undefined): string | undefined =>
  PACKERS.find(([name]) => name.test(archive ?? ''))?.[1];

const OUT =
  '(excluding|exclude|excludes|but leave out|but skip|but exclude|but without|except|except for|without|leaving out|leave out|skipping|skip|ignoring|ignore|but not|omitting|omit|minus|not including|apart from)';
const THING =
  '[everything in|everything under|anything in|files in|content of|contents of|folder|directory|file|files named|pattern|subfolder|subdirectory]';

export const LEFT_OUT: readonly Clause[] = [
  [`${OUT} [all|any|every] {P} files`, { kindout: '$1' }],
  [`${OUT} ${THING} {P} (and|or) [folder|directory] {P}`, { out: '$1', outb: '$2' }],
  [`${OUT} ${THING} {P} [folder|directory|subfolder|files]`, { out: '$1' }],
];

export const HOW_HARD: readonly Clause[] = [
  [
    '(best|maximum|highest|max|strongest|most|hardest|tightest|as small as) [possible] (compression level|compression ratio|compression|level|ratio|possible)',
    { level: '9' },
  ],
  ['(fastest|fast|quickest|lowest|minimum|least) [possible] (compression level|compression|level)', { level: '1' }],
  ['[compression] level [of] {#}', { level: '$1' }],
  ['as (hard|much|far|tightly) as possible', { level: '9' }],
  ['(no|without) compression', { level: '0' }],
];

export const FORMAT: readonly Clause[] = [
  ['(with|using|by|through|as|into|in|to) (gzip|gz|gunzip) [format|file|archive]', { format: 'gzip' }],
  ['(with|using|by|through|as|into|in|to) (bzip2|bz2|bunzip2) [format|file|archive]', { format: 'bzip2' }],
  ['(with|using|by|through|as|into|in|to) (xz|lzma|unxz) [format|file|archive]', { format: 'xz' }],
  ['(with|using|by|through|as|into|in|to) (zstd|zst) [format|file|archive]', { format: 'zstd' }],
  ['(with|using|by|through|as|into|in|to) zip [format|file|archive]', { format: 'zip' }],
  [
    '(gzip|gz|tgz|tar.gz|gzipped|gzip-compressed|gzip compressed) [compressed] [tar] [archive|tarball|file|ball]',
    { format: 'gzip', kind: 'tar' },
  ],
  [
    '(bzip2|bz2|tar.bz2|bzipped|bzip2-compressed|bzip2 compressed) [compressed] [tar] [archive|tarball|file]',
    { format: 'bzip2', kind: 'tar' },
  ],
  [
    '(xz|tar.xz|xz-compressed|xz compressed|xzipped) [compressed] [tar] [archive|tarball|file]',
    { format: 'xz', kind: 'tar' },
  ],
  [
    '(zstd|tar.zst|zstd-compressed|zstd compressed) [compressed] [tar] [archive|tarball|file]',
    { format: 'zstd', kind: 'tar' },
  ],
  ['zip (archive|file)', { format: 'zip' }],
  ['(plain|uncompressed|ordinary|simple) [tar] (archive|tarball|tar)', { format: 'none', kind: 'tar' }],
  ['(tarball|tar archive|tar file|tar ball|compressed tar|tar)', { kind: 'tar' }],
];

export const KEEPING: readonly Clause[] = [
  [
    "[but|and|while] (keep~|retain~|preserv~|without delet~|without remov~|leav~|don't delete|do not delete) [original|source|input|compressed|uncompressed|old] (original|file|archive|it|one|originals|untouched|intact|input|in place) [in place|intact|untouched|around]",
    { keep: '-k' },
  ],
  ['not (delet~|remov~) [original|source|input] (file|it|one|original|archive)', { keep: '-k' }],
];

/** "the .log files", "python files": those of that ending; undefined for what is no kind of file. */
export const withKindOut = (said: Attributes): Attributes | undefined => {
  const kind = said['kindout'];
  if (kind === undefined) return said;
  const { kinds, extensions } = lexicon().language;
  const [only, more] = Object.hasOwn(kinds, kind) ? (kinds[kind] ?? []) : [kind.replace(/^(?:\*?\.)/, '')];
  const isKind = only !== undefined && more === undefined && (/^\*?\./.test(kind) || extensions.has(only));
  return isKind ? { ...said, out: `*.${only}` } : undefined;
};

/** What a word after "without" may be: a name of something, not a thing one does. */
export const leftOut = ({ out, outb }: Attributes): readonly string[] | undefined => {
  const all = [out, outb].filter((one) => one !== undefined);
  return all.every(
    (one) =>
      /^[\w.@*?~/+-]+$/.test(one) &&
      !/^(?:compression|overwriting|deleting|it|them|files?|folders?|hidden|extracting|unpacking|directories|logs?|first|leading|top)$/i.test(
        one,
      ),
  )
    ? all.map((one) => one.replace(/\/+$/, ''))
    : undefined;
};
