/** Filters of text that can also write: `-o`, a second operand, an external compressor. */

import { literal } from '../arg.ts';
import { type CommandSpec, words } from '../spec.ts';

export const texts: readonly CommandSpec[] = [
  {
    names: ['sort'],
    flags: {
      '-k --key -t --field-separator -S --buffer-size --parallel --batch-size --sort': 'none',
      '-o --output': 'write',
      '-T --temporary-directory': 'none',
      '--compress-program': 'script',
      '--files0-from --random-source': 'read',
    },
    operands: ['...read'],
    examples: [
      ['sort -k2 a', 'safe'],
      ['sort -o b a', 'write'],
      ['sort --comp=./x a', 'opaque'],
    ],
  },
  {
    names: ['uniq'],
    flags: { '-f --skip-fields -s --skip-chars -w --check-chars': 'none' },
    operands: ['read', 'write'],
    examples: [
      ['uniq -c a', 'safe'],
      ['uniq a b', 'write'],
    ],
  },
  {
    names: words('tr seq jot factor expr numfmt echo printf yes figlet toilet cowsay cowthink lolcat banner units'),
    helps: false,
    examples: [
      ['echo rm a', 'safe'],
      ['tr a b', 'safe'],
    ],
    judge: (call) => {
      const at = call.args.findIndex((arg) => arg.text === '-v');
      if (
        /^cow/.test(call.name) &&
        call.args.some((arg, index) => arg.text.includes('/') && call.args[index - 1]?.text === '-f')
      )
        call.unknown('a picture that is a program');
      if (call.name === 'printf' && at === 0 && call.args[1] !== undefined) call.play('variable', call.args[1]);
    },
  },
  {
    names: ['join'],
    flags: { '-1 -2 -t -o -e -a -v -j': 'none' },
    operands: ['...read'],
    examples: [['join a b', 'safe']],
  },
  {
    names: ['split', 'csplit'],
    flags: {
      '-l -b -n -a -C --lines --bytes --number --suffix-length --additional-suffix -f --prefix': 'none',
      '--filter': 'script',
    },
    operands: ['read', 'none'],
    does: ['write'],
    judge: (call) => {
      const prefix = (call.name === 'split' ? call.operands[1] : call.value('-f', '--prefix'))?.text ?? '';
      call.play('alter', literal(prefix.slice(0, prefix.lastIndexOf('/') + 1) || '.'));
      // `xaa`, `xx00` and so on: those that are there already are replaced
      const pieces = `${prefix || (call.name === 'split' ? 'x' : 'xx')}??`;
      call.play('write', { ...literal(pieces), glob: true });
    },
    examples: [
      ['split -l 9 a', 'write'],
      ['csplit -f /etc/cron.d/a b 1', 'dangerous'],
      ["split --filter='rm $FILE' a", 'dangerous'],
    ],
  },
  {
    names: ['shuf'],
    flags: { '-i -n --input-range --head-count': 'none', '-o --output': 'write', '--random-source': 'read' },
    operands: ['...read'],
    examples: [
      ['shuf a', 'safe'],
      ['shuf -o b a', 'write'],
    ],
  },
  {
    names: ['tee', 'sponge'],
    operands: ['...write'],
    flags: { '-a --append': { operands: ['...append'] } },
    judge: (call) => {
      const { stdin } = call.scope;
      if (stdin.kind === 'text' && stdin.text === '' && call.operands.length > 0 && !call.has('-a', '--append'))
        call.mark('empty');
    },
    examples: [
      ['tee a', 'write'],
      ['tee /dev/null', 'safe'],
      ['tee -a ~/.bashrc', 'dangerous'],
    ],
  },
  {
    names: ['iconv'],
    flags: { '-f -t --from-code --to-code': 'none', '-o --output': 'write' },
    operands: ['...read'],
    examples: [
      ['iconv -f latin1 a', 'safe'],
      ['iconv -o b a', 'write'],
    ],
  },
  {
    names: ['xxd'],
    flags: { '-l -s -c -g -o -n': 'none' },
    operands: ['read', 'write'],
    examples: [
      ['xxd a', 'safe'],
      ['xxd a b', 'write'],
    ],
  },
  {
    names: ['dos2unix', 'unix2dos', 'fromdos', 'todos'],
    flags: { '-n --newfile': { operands: ['read', 'write'] }, '-O --to-stdout -i': { operands: ['...read'] } },
    operands: ['...edit'],
    examples: [['dos2unix a', 'write']],
  },
  {
    names: words('pr tsort ptx'),
    flags: { '-h --header -l --length -w --width -o --indent -N -W': 'none' },
    operands: ['...read'],
    examples: [['pr -d a', 'safe']],
  },
  {
    names: words('csvlook csvcut csvstat csvgrep csvsort'),
    flags: { '-d --delimiter -c --columns -m --match -r --regex -e --encoding': 'none', '-f --file': 'read' },
    operands: ['...read'],
    examples: [['csvlook a', 'safe']],
  },
  {
    names: ['yq'],
    flags: {
      '-i --inplace --in-place': { operands: ['none', '...edit'] },
      '-o -p --output-format --input-format --indent -I': 'none',
    },
    operands: ['none', '...read'],
    examples: [
      ["yq '.a' a.yml", 'safe'],
      ["yq -i '.a=1' a.yml", 'write'],
    ],
    judge: (call) => {
      const program = call.operands[0]?.text ?? '';
      if (/\b(?:load|eval|env|split_doc)\b/.test(program)) call.unknown('a yq program that may read elsewhere');
    },
  },
  {
    names: ['xmllint'],
    flags: {
      '--xpath --encode --schema --dtdvalid --pattern': 'none',
      '-o --output': 'write',
      '--shell --noent --xinclude --loaddtd': { does: ['unknown'] },
    },
    operands: ['...read'],
    examples: [["xmllint --xpath '//a' a.xml", 'safe']],
  },
  {
    names: ['pandoc'],
    closed: '-s --standalone --toc -N --wrap',
    flags: { '-f -t --from --to -M --metadata -V --variable --columns': 'none', '-o --output': 'write' },
    operands: ['...read'],
    examples: [
      ['pandoc a.md', 'safe'],
      ['pandoc -o a.html a.md', 'write'],
      ['pandoc -F ./x a.md', 'opaque'],
    ],
  },
  {
    names: ['mlr'],
    style: 'stop',
    flags: {
      '-n --icsv --ojson --ijson --ocsv --oxtab --opprint --c2p --c2j --json --csv --tsv --from': {},
      '-I': { does: ['unknown'] },
      '--load --mload --prepipe --prepipex -s': 'unknown',
    },
    // its verbs form a pipeline of their own; those that run, split or save are looked for in all of it
    judge: (call) => {
      const words = call.operands.map(({ text }) => text);
      if (words.some((word) => /^(?:put|filter|tee|split|case)$/.test(word) || /^-(?:f|s)$/.test(word)))
        call.unknown('a program of mlr that was not looked into');
      const last = call.operands.at(-1);
      if (last !== undefined) call.play('read', last);
    },
    examples: [
      ['mlr --icsv --ojson sort -nr a b.csv', 'safe'],
      ["mlr --icsv put 'system(1)' b.csv", 'opaque'],
      ['mlr --icsv cat ~/.netrc', 'dangerous'],
    ],
  },
  {
    names: ['pdftk', 'pdfunite', 'pdfseparate'],
    helps: false,
    judge: (call) => {
      const at = call.operands.findIndex(({ text }) => text === 'output');
      const made = call.name === 'pdftk' ? call.operands[at + 1] : call.operands.at(-1);
      if (call.name !== 'pdftk' || at >= 0) call.play('write', made ?? literal('.'));
      for (const arg of call.operands) if (/\.pdf$/i.test(arg.text) && arg !== made) call.play('read', arg);
    },
    examples: [
      ['pdftk a.pdf cat 1-2 output b.pdf', 'write'],
      ['pdftk a.pdf dump_data', 'safe'],
      ['pdfunite a.pdf b.pdf /etc/c.pdf', 'dangerous'],
    ],
  },
  {
    names: ['ctags', 'etags', 'gtags', 'cscope'],
    closed:
      '-R --recurse -a --append -b -q -k -e --sort --totals --tag-relative --list-kinds --list-languages --version',
    flags: { '-f -o': 'write', '-L --languages --exclude --fields --extras --kinds-all': 'none' },
    operands: ['...read'],
    does: ['write'],
    examples: [
      ['ctags -R src', 'write'],
      ['ctags --options=./a src', 'opaque'],
    ],
  },
];
