/** Archives and compression. */

import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import type { Flags } from '../grammar.ts';
import { type CommandSpec, words } from '../spec.ts';

const tarMode = (call: Call): string => {
  const old = call.args[0]?.text ?? '';
  const letters = old.startsWith('-') ? '' : old;
  const long = call.flags.map(
    (flag) =>
      ({
        '--extract': 'x',
        '--get': 'x',
        '--create': 'c',
        '--list': 't',
        '--append': 'r',
        '--update': 'u',
        '--delete': 'd',
        '--concatenate': 'r',
      })[flag.name] ?? flag.name.slice(1),
  );
  return [...letters, ...long.filter((name) => name.length === 1)].find((letter) => 'xctruAd'.includes(letter)) ?? '';
};

/** `tar xzf a.tgz` without a dash: the archive is the operand after the letters. */
const tarFile = (call: Call) =>
  call.value('-f', '--file') ?? (/^[a-zA-Z]*f/.test(call.args[0]?.text ?? '') ? call.operands[1] : undefined);

/** `tar cfI a.tar COMMAND b`: letters without a dash take their values in order. */
const oldStyle = (call: Call): void => {
  const letters = call.args[0]?.text ?? '';
  if (/^[A-Za-z]*[IF]/.test(letters)) call.unknown('tar runs a command');
  if (/^[A-Za-z]*P/.test(letters)) call.mark('discard');
};

const playArchive = (call: Call, file: Arg, role: 'read' | 'write'): void => {
  if (/^[^/]*:/.test(file.text) && !call.has('--force-local')) call.mark('upload');
  call.play(role, file);
};

const judgeTar = (call: Call): void => {
  const mode = tarMode(call);
  const file = tarFile(call);
  oldStyle(call);
  const members = call.operands.filter((arg) => arg !== file && arg !== call.args[0]);
  if (file !== undefined) playArchive(call, file, /[xtd]/.test(mode) ? 'read' : 'write');
  if (mode === 'x' && !call.has('-O', '--to-stdout'))
    call.play('into', call.value('-C', '--directory', '--one-top-level') ?? literal('.'));
  if (mode === 'c' || mode === 'r' || mode === 'u') for (const arg of members) call.play('read', arg);
  if (mode === 'd') call.mark('discard');
  if (mode === '') call.unknown('tar without a known mode');
};

const TAR: Flags = {
  '-f --file -C --directory --one-top-level --exclude --transform --xform --strip-components -T --files-from -X --exclude-from --owner --group --mode --mtime -b --blocking-factor -g --listed-incremental --newer -N -K -V --label --format -H --level':
    'none',
  '-I --use-compress-program --to-command -F --info-script --new-volume-script --rsh-command --rmt-command': 'script',
  '--checkpoint-action': 'unknown',
  '--checkpoint': { value: 'none', attached: true },
  '--remove-files --unlink-first --recursive-unlink': { does: ['delete'] },
  '-P --absolute-names': { does: ['!discard'] },
};

/** Where the file with the other name comes to be. */
const folderOf = (arg: Arg): Arg => ({
  ...arg,
  text: arg.text.slice(0, arg.text.lastIndexOf('/') + 1) || '.',
  glob: false,
});

const COMPRESS: Flags = {
  '-c --stdout --to-stdout -l --list -t --test': { operands: ['...read'] },
  '-k --keep': { operands: ['...alter'] },
  '-S --suffix -b -T --threads -M --memlimit': 'none',
};

export const archives: readonly CommandSpec[] = [
  {
    names: ['tar', 'gtar', 'bsdtar'],
    flags: TAR,
    judge: judgeTar,
    examples: [
      ['tar tzf a.tgz', 'safe'],
      ['tar -xzf a.tgz -C out', 'write'],
      ['tar czf a.tgz src', 'write'],
      ['tar xf a.tar -I \'sh -c "rm b"\'', 'dangerous'],
      ['tar xf a.tar --checkpoint=1 --checkpoint-action=exec=sh', 'opaque'],
      ['tar cf a.tar ~/.ssh/id_rsa', 'dangerous'],
      ['tar xPf a.tar', 'dangerous'],
    ],
  },
  {
    names: words(
      'gzip gunzip bzip2 bunzip2 xz unxz lzma unlzma zstd unzstd lz4 unlz4 compress uncompress pigz lzop brotli',
    ),
    flags: { ...COMPRESS, '-o --output': 'write' },
    operands: ['...source'],
    judge: (call) => {
      if (!call.has('-c', '--stdout', '--to-stdout', '-l', '--list', '-t', '--test'))
        for (const arg of call.operands) call.play('alter', folderOf(arg));
    },
    examples: [
      ['gzip a', 'write'],
      ['gzip -dc a.gz', 'safe'],
      ['gunzip -c a.gz | sh', 'opaque'],
      ['gzip -k a', 'write'],
    ],
  },
  {
    names: ['zip'],
    flags: {
      '-x -i -P -n -b -t': 'none',
      '-TT --unzip-command': 'script',
      '-m --move': { does: ['delete'] },
      '-d --delete': { does: ['write'] },
      '-sf --show-files': { tells: true },
    },
    operands: ['write', '...read'],
    judge: (call) => {
      if (call.args.some((arg) => /^-\w*TT.|^--unz/.test(arg.text))) call.unknown('zip runs a command');
    },
    examples: [
      ['zip -r a.zip src', 'write'],
      ["zip a.zip b -T -TT 'rm c'", 'dangerous'],
    ],
  },
  {
    names: ['unzip'],
    flags: { '-d': 'into', '-x -P': 'none', '-l -v -t -Z -p -c': {} },
    operands: ['read', '...none'],
    // flags count only in front of the archive
    judge: (call) => {
      const first = call.args.findIndex((arg) => !arg.text.startsWith('-'));
      if (call.args.slice(0, first < 0 ? undefined : first).some((arg) => /^-[a-zA-Z]*[lvtZpc]/.test(arg.text))) return;
      call.changes('what is unpacked');
      if (!call.has('-d')) call.play('into', literal('.'));
    },
    examples: [
      ['unzip a.zip -l', 'write'],
      ['unzip a.zip', 'write'],
      ['unzip -l a.zip', 'safe'],
    ],
  },
  {
    names: ['zipinfo', 'funzip', 'lsar'],
    operands: ['...read'],
    examples: [['zipinfo a.zip', 'safe']],
  },
  {
    names: ['7z', '7za', '7zr', 'rar', 'unrar', 'unar'],
    helps: false,
    judge: (call) => {
      const verb = call.operands[0]?.text ?? '';
      if (/^(?:l|t|v|lb|vb)$/.test(verb)) return;
      const out = call.args.find((arg) => /^-o./.test(arg.text));
      if (/^(?:x|e)$/.test(verb)) call.play('into', out === undefined ? literal('.') : literal(out.text.slice(2)));
      else if (/^(?:a|u)$/.test(verb)) call.play('alter', call.operands[1] ?? literal('.'));
      else call.unknown(`${call.name} ${verb} is not known`);
      if (call.args.some((arg) => /^-sdel|^-df|^-dr/.test(arg.text))) call.mark('discard');
    },
    examples: [
      ['7z l a.7z', 'safe'],
      ['7z x a.7z', 'write'],
    ],
  },
  {
    names: ['ar', 'cpio', 'pax'],
    helps: false,
    judge: (call) => {
      const verb = call.args[0]?.text ?? '';
      if (call.name === 'ar' && /^-?[tp]/.test(verb)) return;
      if (call.name === 'cpio' && /^-(?:t|it)/.test(verb)) return;
      if (call.args.some((arg) => /rsh-command|^--to-stdout$/.test(arg.text)))
        return call.unknown(`${call.name} runs a command`);
      if (call.name === 'ar' && /^-?[rqxd]/.test(verb)) call.play('alter', call.args[1] ?? literal('.'));
      else call.unknown(`what ${call.name} would write`);
    },
    examples: [
      ['ar t a.a', 'safe'],
      ['cpio -i', 'opaque'],
    ],
  },
];
