/** Commands that print what they read, and nothing else: operands are files. */
import type { CommandSpec, Flags } from '../spec.ts';

const reader = (names: string, flags: Flags = {}): CommandSpec => {
  const all = names.split(' ');
  return {
    names: all,
    flags,
    operands: ['...read'],
    examples: [
      [`${all[0]} notes.md`, 'safe'],
      [`${all[0]} ~/.ssh/id_rsa`, 'dangerous'],
    ],
  };
};

/** Only names and metadata are shown. */
const looker = (names: string, flags: Flags = {}): CommandSpec => {
  const all = names.split(' ');
  return {
    names: all,
    flags,
    operands: ['...look'],
    examples: [
      [`${all[0]} notes.md`, 'safe'],
      [`${all[0]} ~/.ssh`, 'safe'],
    ],
  };
};

/** First operands are words, the rest files. */
const after = (names: string, flags: Flags = {}): CommandSpec => {
  const all = names.split(' ');
  return { names: all, flags, operands: ['none', '...read'], examples: [[`${all[0]} a notes.md`, 'safe']] };
};

export const readers: readonly CommandSpec[] = [
  reader('cat tac rev nl bat batcat zcat bzcat xzcat zstdcat lz4cat', {
    '--pager': 'script',
    '--number-separator -s': 'none',
  }),
  reader('head tail', { '-n --lines -c --bytes --pid -s --sleep-interval --max-unchanged-stats': 'none' }),
  reader('wc cksum sum md5sum sha1sum sha224sum sha256sum sha384sum sha512sum b2sum md5 shasum xxhsum', {
    '--files0-from': 'read',
    '-a --algorithm': 'none',
  }),
  reader('cut paste fold expand unexpand fmt column', {
    '-d --delimiter -f --fields -c --characters -b --bytes -s --separator -w --width -t --tabs -o --output-separator -N -R':
      'none',
  }),
  reader('od hexdump hd strings', { '-A -j -N -t -w -n -s --bytes --length -e -f': 'none' }),
  reader('comm diff cmp sdiff diff3 colordiff wdiff', {
    '-U -C -W -x -I -F -L --label --exclude --unified --context --color --output-delimiter': 'none',
    '--diff-program': 'unknown',
    '--to-file --from-file -X': 'read',
    '-o --output': 'write',
  }),
  looker('stat file realpath readlink basename dirname namei lsattr getfacl', {
    '-c --format --printf -f -F -s --suffix --relative-to --relative-base': 'none',
    '-C --compile': { does: ['write'] },
    '-m --magic-file': 'read',
  }),
  reader('base64 base32 basenc base58 ascii85', {
    '-w --wrap -b': 'none',
    '-i --input': 'read',
    '-o --output': 'write',
  }),
  looker('ls dir vdir exa eza lsd tree', {
    '-I --ignore --hide -w --width -T --tabsize --block-size -L -P --sort --time --format': 'none',
    '-o --output': 'none',
  }),
  looker('du df', {
    '-d --max-depth -t --threshold -B --block-size --exclude --time-style -x': 'none',
    '-X --exclude-from --files0-from': 'read',
  }),
  reader('nm objdump readelf size otool pahole', { '-j -M --section -b': 'none' }),
  reader('identify mediainfo pdfinfo pdffonts lsdiff diffstat cloc tokei scc', { '-format': 'none' }),
  reader('isutf8 look xmlwf jsonlint', {}),
  reader('sha3sum cksfv crc32 hashdeep', {}),
  reader('more most', {}),
  after('jq gojq jaq', {
    '--arg --argjson': 'none',
    '-f --from-file -L --slurpfile --rawfile': 'read',
    '--indent': 'none',
  }),
];
