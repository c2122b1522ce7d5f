/** What a command leaves behind, and what it worked on: that is what "the copy", "the archive", "the original" and "it" mean in a later clause. */
import type { World } from '../../../world.ts';
import type { Command, Word } from '../write/command.ts';
import { type Parsed, parsed, wordOf } from './parsed.ts';

export interface Thing {
  readonly path: string;
  readonly noun: 'file' | 'folder';
}

export interface Results {
  /** What is new: a copy, an archive, a folder, the file that was written. */
  readonly made?: Thing | undefined;
  /** What was worked on, and is still there. */
  readonly from: readonly Thing[];
  /** The one of them that is an archive. */
  readonly archive?: Thing | undefined;
  /** The folder in which one now is, or in which things now are. */
  readonly place?: string | undefined;
  /** It prints lines. */
  readonly prints: boolean;
}

const NOTHING: Results = { from: [], prints: false };

const baseOf = (path: string): string => path.replace(/\/+$/, '').replace(/^.*\//, '');
const joined = (folder: string, name: string): string => `${folder.replace(/\/+$/, '')}/${name}`;

const nounOf = (path: string, world: World): Thing['noun'] => {
  const kind = world.entry(path.startsWith('~/') ? world.home + path.slice(1) : path)?.kind;
  if (kind !== undefined) return kind === 'dir' ? 'folder' : 'file';
  return path.endsWith('/') || !/.\.\w{1,6}$/.test(baseOf(path)) ? 'folder' : 'file';
};

const thing = (path: string, world: World): Thing => ({ path, noun: nounOf(path, world) });
const file = (path: string): Thing => ({ path, noun: 'file' });

type Reader = (said: Parsed, world: World) => Results;

const known = (operands: Parsed['operands']): readonly string[] => operands.filter((one) => one !== undefined);

/** `cp a b`, `mv a b`, `ln -s a b`: where the last operand, or the one of `-t`, says where. */
const transferred: Reader = ({ program, given, operands }, world) => {
  const target = given.get('-t') ?? operands.at(-1);
  const sources = given.has('-t') ? operands : operands.slice(0, -1);
  if (target === undefined || sources.length === 0) return NOTHING;
  const [only] = sources;
  const isInto =
    given.has('-t') ||
    /\/$/.test(target) ||
    sources.length > 1 ||
    world.entry(target)?.kind === 'dir' ||
    // "logo.png" to "assets"
    (program !== 'ln' &&
      only !== undefined &&
      /.\.\w{1,5}$/.test(baseOf(only)) &&
      !baseOf(target).includes('.') &&
      world.entry(target) === undefined) ||
    /^(\.{1,2}|~)$/.test(target);
  const from = program === 'mv' ? [] : known(sources).map((path) => thing(path, world));
  if (sources.length !== 1 || only === undefined)
    return { from: sources.includes(undefined) ? [] : from, prints: false, place: target };
  const noun = nounOf(only, world);
  const made: Thing = { path: isInto ? joined(target, baseOf(only)) : target, noun };
  return { made, from, prints: false, ...(isInto ? { place: target } : {}) };
};

const ENDINGS: Readonly<Record<string, string>> = { gzip: '.gz', bzip2: '.bz2', xz: '.xz', zstd: '.zst' };

/** `gzip a`: the new file stands in the place of the old one. */
const squeezed: Reader = ({ program, flags, operands }) => {
  const [path, more] = operands;
  if (path === undefined || more !== undefined) return NOTHING;
  const isOut = /^gun|^un|^bunz/.test(program) || flags.some((flag) => /^-\w*d/.test(flag));
  const keeps = flags.some((flag) => /^-\w*k/.test(flag));
  const made = file(isOut ? path.replace(/\.(gz|bz2|xz|zst)$/, '') : `${path}${ENDINGS[program] ?? ''}`);
  return { made, archive: isOut ? undefined : made, from: keeps ? [file(path)] : [], prints: false };
};

const packed: Reader = ({ program, flags, given, operands }, world) => {
  const [first, ...rest] = operands;
  const name = program === 'tar' ? given.get('-f') : first;
  if (name === undefined) return NOTHING;
  const archive = file(name);
  if (program === 'zip' || flags.some((flag) => /^-\w*c/.test(flag))) {
    const inside = known(program === 'tar' ? operands : rest);
    const place = given.get('-C');
    const from = inside.map((path) => thing(place === undefined ? path : joined(place, path), world));
    return { made: archive, archive, from, prints: false };
  }
  if (flags.some((flag) => /^-\w*t/.test(flag))) return { archive, from: [archive], prints: true };
  const place = given.get('-C') ?? given.get('-d');
  return { archive, from: [archive], prints: false, ...(place === undefined ? {} : { place }) };
};

const madeLast: Reader = ({ program, operands }) => {
  const path = operands.at(-1);
  if (path === undefined || operands.length > 1) return NOTHING;
  const noun = program === 'mkdir' ? 'folder' : 'file';
  return { made: { path, noun }, from: [], prints: false, ...(noun === 'folder' ? { place: path } : {}) };
};

const fetched: Reader = ({ program, given, flags, operands }) => {
  const url = operands.at(-1);
  const named = given.get('-o') ?? given.get('-O');
  const isSaved = program === 'wget' || flags.some((flag) => /^-\w*O/.test(flag));
  const name = named ?? (isSaved && url !== undefined ? baseOf(url.replace(/[?#].*$/, '')) : undefined);
  if (name === undefined || name === '') return { from: [], prints: true };
  const made = file(name);
  return { made, archive: /\.(zip|tgz|tar(\.\w+)?)$/.test(name) ? made : undefined, from: [], prints: false };
};

/** What changes a thing in its place, or only looks at it. */
const worked =
  (prints: boolean, skip = 0): Reader =>
  ({ operands, given, program, flags }, world) => {
    const named = known(operands.slice(skip));
    const paths = program === 'sed' && given.has('-e') ? known(operands) : named;
    const isQuiet = !prints || flags.some((flag) => /^-i/.test(flag));
    const out = program === 'sort' ? given.get('-o') : undefined;
    if (out !== undefined) return { made: file(out), from: [], prints: false };
    return { from: paths.map((path) => thing(path, world)), prints: program === 'sed' ? !isQuiet : prints };
  };

const gone: Reader = () => NOTHING;

const READERS: Readonly<Record<string, Reader>> = {
  cp: transferred,
  mv: transferred,
  ln: transferred,
  gzip: squeezed,
  gunzip: squeezed,
  bzip2: squeezed,
  bunzip2: squeezed,
  xz: squeezed,
  unxz: squeezed,
  zstd: squeezed,
  tar: packed,
  zip: packed,
  unzip: packed,
  mkdir: madeLast,
  touch: madeLast,
  truncate: madeLast,
  wget: fetched,
  curl: fetched,
  rm: gone,
  rmdir: gone,
  echo: () => ({ from: [], prints: true }),
  chmod: worked(false, 1),
  chown: worked(false, 1),
  chgrp: worked(false, 1),
  sed: worked(true, 1),
  grep: worked(true, 1),
  awk: worked(true, 1),
  cd: ({ operands: [to] }) =>
    to === undefined ? NOTHING : { from: [{ path: '.', noun: 'folder' }], place: '.', prints: false },
  git: ({ operands }) => {
    const [verb, url, to] = operands;
    const name = to ?? (verb === 'clone' && url !== undefined ? baseOf(url).replace(/\.git$/, '') : undefined);
    return name === undefined || verb !== 'clone'
      ? { from: [], prints: true }
      : { made: { path: name, noun: 'folder' }, from: [], prints: false, place: name };
  },
};

/** `find x …`: the folder is spoken of; the files found are a set, which no single word names. */
const found: Reader = ({ flags }) => ({
  from: [],
  prints: !flags.some((flag) => /^-(delete|exec|execdir|ok)$/.test(flag)),
});

const LOOKS = new Set([
  'cat',
  'wc',
  'head',
  'tail',
  'sort',
  'uniq',
  'cut',
  'tac',
  'nl',
  'ls',
  'du',
  'stat',
  'file',
  'tree',
  'rev',
  'jq',
  'md5sum',
  'sha256sum',
  'diff',
  'comm',
  'join',
  'paste',
]);

const ofRun = (words: readonly Word[], world: World): Results => {
  const said = parsed(words);
  if (said.program === 'find') return found(said, world);
  if (LOOKS.has(said.program)) return worked(true)(said, world);
  return READERS[said.program]?.(said, world) ?? { from: [], prints: true };
};

/** What a command leaves and what it worked on. Pure; what is not known of a program is left out. */
export const resultsOf = (command: Command, world: World): Results => {
  switch (command.type) {
    case 'run':
      return ofRun(command.words, world);
    case 'pipe': {
      const [first] = command.parts;
      const last = command.parts.at(-1);
      if (first === undefined || last === undefined) return NOTHING;
      const { made, prints } = resultsOf(last, world);
      const worked = resultsOf(first, world).from;
      // "… | tail > x": the file is what there is now.
      if (last.type === 'redirect' && made !== undefined) return { made, from: worked, prints: false };
      return { from: worked, prints: prints || last.type === 'run' };
    }
    case 'redirect': {
      const path = wordOf(command.file);
      const inner = resultsOf(command.command, world);
      if (command.sign === '2>' || command.sign === '<' || path === undefined) return inner;
      return { made: file(path), from: inner.from, prints: false };
    }
    default: {
      const all = command.parts.map((part) => resultsOf(part, world));
      return all.at(-1) ?? NOTHING;
    }
  }
};
