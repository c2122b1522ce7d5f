/** Commands that print what they read, and nothing else: operands are files. */
import type { Flags } from '../grammar.ts';
import type { CommandSpec } from '../spec.ts';

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

/** One flag set a command: what takes a value in one of them is a switch in the other. */
export const readers: readonly CommandSpec[] = [
  reader('cat rev zcat bzcat xzcat zstdcat lz4cat'),
  reader('tac', { '-s --separator': 'none' }),
  reader('nl', {
    '-b -d -f -h -i -l -n -s -v -w --number-separator --body-numbering --starting-line-number --number-width': 'none',
  }),
  reader('bat batcat', {
    '--pager': 'script',
    '-l --language -H --highlight-line -r --line-range --style --theme --color --paging --tabs -m --map-syntax --file-name':
      'none',
  }),
  reader('head', { '-n --lines -c --bytes': 'none' }),
  reader('tail', { '-n --lines -c --bytes --pid -s --sleep-interval --max-unchanged-stats': 'none' }),
  reader('wc md5sum sha1sum sha224sum sha256sum sha384sum sha512sum md5 sum', { '--files0-from': 'read' }),
  reader('cksum shasum b2sum xxhsum', { '-a --algorithm -l --length': 'none' }),
  reader('cut', {
    '-d --delimiter -f --fields -c --characters -b --bytes --output-delimiter': 'none',
  }),
  reader('paste', { '-d --delimiters': 'none' }),
  reader('fold fmt', { '-w --width -p --prefix -g --goal': 'none' }),
  reader('expand unexpand', { '-t --tabs': 'none' }),
  reader('column', {
    '-s --separator -o --output-separator -N --table-columns -R --table-right -c --output-width -l --table-columns-limit -H --table-hide -O --table-order -W --table-wrap -n --table-name':
      'none',
  }),
  reader('od', { '-A --address-radix -j --skip-bytes -N --read-bytes -t --format': 'none' }),
  reader('hexdump hd', { '-n --length -s --skip -e --format': 'none', '-f --format-file': 'read' }),
  reader('strings', { '-n --bytes -t --radix -e --encoding -s --output-separator -T --target': 'none' }),
  reader('comm', { '--output-delimiter': 'none' }),
  reader('diff colordiff', {
    '-U -C -W --width -x --exclude -I --ignore-matching-lines -F --show-function-line -L --label --tabsize --horizon-lines':
      'none',
    '--unified --context --color': { value: 'none', attached: true },
    '--to-file --from-file -X --exclude-from': 'read',
  }),
  reader('cmp', { '-n --bytes -i --ignore-initial': 'none' }),
  reader('sdiff diff3 wdiff', {
    '-w --width -I -L --label': 'none',
    '--diff-program': 'unknown',
    '-o --output': 'write',
  }),
  looker('stat', { '-c --format --printf -f -t': 'none' }),
  looker('file', {
    '-F --separator -P --parameter -e --exclude': 'none',
    '-f --files-from -m --magic-file': 'read',
    '-C --compile': { does: ['write'] },
  }),
  looker('realpath readlink', { '--relative-to --relative-base': 'none' }),
  looker('basename dirname', { '-s --suffix': 'none' }),
  looker('namei lsattr getfacl'),
  reader('base64 base32 basenc base58 ascii85', {
    '-w --wrap -b': 'none',
    '-i --input': 'read',
    '-o --output': 'write',
  }),
  looker('ls dir vdir', {
    '-I --ignore --hide -w --width -T --tabsize --block-size --sort --time --format --time-style --quoting-style --indicator-style':
      'none',
  }),
  looker('exa eza lsd', { '-I --ignore-glob -s --sort --time -L --level --time-style --color --icons': 'none' }),
  looker('tree', {
    '-L -P -I --filelimit --charset --timefmt --sort': 'none',
    '-o': 'write',
    '--fromfile': { operands: ['...read'] },
  }),
  looker('dust duf dua', { '-d --depth -n --number-of-lines -X --ignore-directory -o --only': 'none' }),
  looker('du df', {
    '-d --max-depth -t --threshold -B --block-size --exclude --time-style --type --exclude-type': 'none',
    '-X --exclude-from --files0-from': 'read',
  }),
  reader('javap', { '-cp -classpath --class-path -bootclasspath': 'none' }),
  reader('nm objdump readelf size otool pahole', { '-j -M --section': 'none' }),
  reader('identify mediainfo pdfinfo pdffonts lsdiff diffstat cloc tokei scc', { '-format': 'none' }),
  reader('isutf8 look xmlwf jsonlint'),
  reader('delta difft', { '--pager': 'unknown', '--config --features --syntax-theme --display --language': 'none' }),
  reader('pdfgrep', { '-e --regexp -f --file -m --max-count -A -B -C --password': 'none' }),
  reader('sha3sum cksfv crc32 hashdeep'),
  reader('more most'),
  {
    names: ['ldd'],
    // the loader starts what it is asked about: only what the system brings is beyond doubt
    judge: (call) => {
      for (const arg of call.operands)
        if (!/^\/(?:usr\/)?(?:local\/)?(?:s?bin|lib\w*)\/(?!.*\.\.)/.test(arg.text))
          call.unknown(`${arg.text} may be started`);
    },
    examples: [
      ['ldd /bin/ls', 'safe'],
      ['ldd ./a', 'opaque'],
    ],
  },
  {
    names: ['jq', 'gojq', 'jaq'],
    flags: { '-f --from-file -L': 'read', '--indent': 'none' },
    operands: ['none', '...read'],
    // `--slurpfile NAME FILE`: a flag with two values
    judge: (call) => {
      call.args.forEach((arg, at) => {
        if (/^--(?:slurpfile|rawfile)$/.test(call.args[at - 2]?.text ?? '')) call.play('read', arg);
      });
    },
    examples: [
      ['jq .a notes.md', 'safe'],
      ['jq --rawfile a ~/.netrc -n .', 'dangerous'],
    ],
  },
];
