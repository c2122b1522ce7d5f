/** Archives that are there, with what is said of the work: which of what is in them, where to, without overwriting; tests and looks. */
import type { World } from '../../../world.ts';
import { frames } from '../frame.ts';
import { KEEPING, LEFT_OUT, leftOut, packerOf, TAR, withKindOut, ZIP } from '../frames/archive-clauses.ts';
import type { Attributes } from '../frames/clause.ts';
import type { Skill } from '../skill.ts';
import { commandFrom } from '../template.ts';
import { isMissing } from '../write/folder.ts';

/** How the name of an archive ends. */
const ENDINGS = 'tar|tgz|tbz|txz|zip|gz|bz2|xz|zst|jar';
const ENDING = /\.(?:tar|t[gbx]z|zip|gz|bz2|xz|zst|jar)/i;

const UNPACKERS: Readonly<Record<string, string>> = { gzip: 'gunzip', bzip2: 'bunzip2', xz: 'unxz', zstd: 'unzstd' };
const TO_SCREEN: Readonly<Record<string, string>> = { gzip: 'zcat', bzip2: 'bzcat', xz: 'xzcat', zstd: 'zstdcat' };

const isPattern = (path: string | undefined): boolean => /[*?]/.test(path ?? '');

/** The folder to unpack into is made where there is none. */
const made = ({ to, fresh }: Attributes, world: World): string =>
  to !== undefined && !to.startsWith('~') && (fresh !== undefined || isMissing(to, world)) ? 'mkdir -p {to} && ' : '';

const untarred = (said: Attributes, world: World): string => {
  const wild = isPattern(said['path']) ? '--wildcards ' : '';
  const old = said['old'] === undefined ? '' : '--skip-old-files ';
  const without = '[--exclude={out}] [--exclude={outb}]';
  return `${made(said, world)}tar -xf {archive} ${wild}[-C {to}] [--strip-components={strip}] ${old}${without} [{${isPattern(said['path']) ? 'member' : 'path'}}]`;
};

const unzipped = (said: Attributes): string | undefined => {
  if (said['strip'] !== undefined) return undefined;
  const options = `${said['quiet'] === undefined ? '' : '-q '}${said['old'] === undefined ? '' : '-n '}${said['flat'] ? '-j ' : ''}`;
  return `unzip ${options}{archive} [{${isPattern(said['path']) ? 'member' : 'path'}}] [-x {out} {outb}] [-d {to}]`;
};

const inflated = (said: Attributes): string | undefined => {
  const { archive, path, strip, screen, to, keep } = said;
  const packer = packerOf(archive);
  if (packer === undefined || path !== undefined || strip !== undefined) return undefined;
  if (screen !== undefined) return `${TO_SCREEN[packer]} {archive}`;
  if (to !== undefined) return `${TO_SCREEN[packer]} {archive} > {to}`;
  return `${UNPACKERS[packer]}${keep === undefined ? '' : ' -k'} {archive}`;
};

const unpacked = (said: Attributes, world: World): string | undefined => {
  const { archive = '', path } = said;
  if (leftOut(said) === undefined || path === archive) return undefined;
  if (TAR.test(archive)) return untarred(said, world);
  return ZIP.test(archive) ? unzipped(said) : inflated(said);
};

/** What differs between the two families of archives. */
const LOOKS = {
  tar: {
    test: 'tar -tf {archive} > /dev/null',
    file: 'tar -xOf {archive} {path}',
    names: 'tar -tf {archive}',
    long: 'tar -tvf {archive}',
  },
  zip: {
    test: 'unzip -t {archive}',
    file: 'unzip -p {archive} {path}',
    names: 'unzip -Z1 {archive}',
    long: 'unzip -l {archive}',
  },
} as const;

/** The packer of a tar file knows sooner than tar whether it is whole. */
const tested = (family: (typeof LOOKS)['tar' | 'zip'], packer: string | undefined): string =>
  ['none', 'zip'].includes(packer ?? 'none') ? family.test : `${packer} -t {archive}`;

/** The names, searched or counted. */
const named = ({ pattern, do: deed }: Attributes, names: string): string | undefined => {
  if (pattern !== undefined) return `${names} | grep ${deed === 'count' ? '-c ' : ''}-e {pattern}`;
  return deed === 'count' ? `${names} | wc -l` : undefined;
};

const looked = (said: Attributes): string | undefined => {
  const { archive = '', path } = said;
  const family = TAR.test(archive) ? LOOKS.tar : ZIP.test(archive) ? LOOKS.zip : undefined;
  const packer = packerOf(archive);
  if (family === undefined) return said['test'] && packer ? `${packer} -t {archive}` : undefined;
  if (said['test'] !== undefined) return tested(family, packer);
  if (path !== undefined && path !== archive) return /[./]/.test(path) ? family.file : undefined;
  if (said['how'] === 'names') return family.names;
  return named(said, family.names) ?? (said['how'] === 'long' ? family.long : undefined);
};

const INTO = '(to|into|in|under|inside|at)';

export const archiveWork: readonly Skill[] = frames('archives', [
  {
    name: 'unpack-with-care',
    summary: 'unpack some of an archive, elsewhere, without its top folder, without overwriting',
    needs: ENDING,
    mentions: ENDINGS,
    heads: [
      ['(extract~|unpack~|decompress~|unzip~|untar~|uncompress~|gunzip~|unarchiv~|inflat~|expand|unxz|bunzip2)', {}],
      ['(pull~|tak~|get|fetch) {P} (out of|from) [archive|tarball|zip] {A}', {}],
    ],
    clauses: [
      ["(without|never|not|don't|do not|no) overwrit~ [existing] [files|file|anything]", { old: 'keep' }],
      ['(skip~|keep~) (existing|old) [files|file|ones]', { old: 'keep' }],
      ['(quietly|silently|without output|without any output|without messages)', { quiet: 'yes' }],
      [
        '(without|strip~|drop~|remov~|skip~|minus) [first|top|leading|outer|outermost] [level|top-level] (directory|folder|component|level|top-level folder|path component)',
        { strip: '1' },
      ],
      [
        '(strip~|drop~|remov~|skip~) first {#} (directories|folders|components|levels|path components|directory levels)',
        { strip: '$1' },
      ],
      ['(ignoring|without|flatten~) (folders|directories|paths|folder structure|directory structure)', { flat: 'yes' }],
      ...KEEPING,
      ['(to|on|onto) (stdout|screen|standard output|terminal|console)', { screen: 'yes' }],
      ['(only|just) (file|folder|directory|files|member|matching) {P} (from|out of|of|in)', { path: '$1' }],
      ['(only|just) {F} (from|out of|of|in)', { path: '$1' }],
      ['(file|folder|directory|member) {P} (from|out of|of|in)', { path: '$1' }],
      ['(extract|unpack|pull|take|get|fetch|unzip|untar) {P} (from|out of|of)', { path: '$1' }],
      ['[from|out of|of|archive|tarball|file] {A}', { archive: '$1' }],
      ...LEFT_OUT,
      [
        `${INTO} (a new|new|another) (folder|directory|dir|subfolder|subdirectory) [named|called] {P}`,
        { to: '$1', fresh: 'yes' },
      ],
      [`${INTO} [new|existing] [folder|directory|dir|file] [named|called] {P} [folder|directory]`, { to: '$1' }],
      ['(only|just) (files|file|folder|matching) {P}', { path: '$1' }],
      ['(only|just) {F}', { path: '$1' }],
    ],
    free: 'extract unpack decompress unzip untar uncompress gunzip inflate expand archive tarball file files zip folder directory contents content everything to into the of from it all compressed gzipped out while and but tar here',
    act: true,
    unless:
      /\b(each|every|all (the )?(\S+ )?(archives|tarballs|zips|zip files|tar files|gz files|gzip files))\b|\*\.(zip|gz|tar)/i,
    write: (said, world) => {
      const known = withKindOut(said);
      const template = known && unpacked(known, world);
      return template && commandFrom(template, { ...known, member: known['path'] ?? '' }, world);
    },
    examples: [
      ['unpack code.tar.gz into docs without the top-level folder', 'tar -xf code.tar.gz -C docs --strip-components=1'],
      ['unzip pack.zip into docs without overwriting existing files', 'unzip -n pack.zip -d docs'],
      ['decompress app.log.gz to the screen', 'zcat app.log.gz'],
    ],
  },
  {
    name: 'look-into-archive',
    summary: 'look into an archive: test it, count, search by name, read a file in it',
    needs: ENDING,
    mentions: ENDINGS,
    heads: [
      [
        '(test~|check~|verif~|integrity|corrupt~|valid|intact|damaged|broken|list~|show~|see|view|display~|print~|read~|contain~|contents|count~|how many|details|cat|is|inside)',
        {},
      ],
    ],
    clauses: [
      ['(test~|check~|verif~) [whether|if|that|integrity] [of]', { test: 'yes' }],
      ['(integrity|corrupt~|valid|intact|damaged|broken|ok)', { test: 'yes' }],
      ['(how many|count~|number of)', { do: 'count' }],
      [
        '(with|including|showing) [full] (details|sizes|permissions|size|dates|owners|timestamps) [and] [dates|sizes|permissions]',
        { how: 'long' },
      ],
      ['(verbosely|detailed|in detail|long format)', { how: 'long' }],
      ['(only|just) [file] (names|filenames)', { how: 'names' }],
      [
        '[file] (names|filenames) [of files] (in|of|inside) [archive|tarball|zip] {A} only',
        { how: 'names', archive: '$1' },
      ],
      [
        '(contain~|match~|named|with) {N} in (name|names) [in|of|inside|from] [archive|tarball|zip] {A}',
        { pattern: '$1', archive: '$2' },
      ],
      [
        '(show~|print~|read~|view|display~|cat|see|output~) [file|content of|contents of|text of] {P} (from|in|inside|within|of|out of|from inside) [archive|tarball|zip|zip file] {A}',
        { path: '$1', archive: '$2' },
      ],
      ['[in|inside|of|from|archive|tarball|file] {A}', { archive: '$1' }],
    ],
    free: 'list show see view display print read contents content files file entries members archive tarball zip tar what is are in inside of without unpacking extracting the it not if can be whether there does contain do how many and its',
    unless:
      /\b(extract|unpack (?!it)|delete|add|create|compress|size of|how (big|large)|checksum|hash|sha\d*|md5\w*)\b/i,
    write: looked,
    examples: [
      ['test the integrity of code.tar', 'tar -tf code.tar > /dev/null'],
      ['how many files are in pack.zip', 'unzip -Z1 pack.zip | wc -l'],
      ['print docs/intro.md from code.tar.gz', 'tar -xOf code.tar.gz docs/intro.md'],
      ['list the contents of code.tar.gz with details', 'tar -tvf code.tar.gz'],
    ],
  },
]);
