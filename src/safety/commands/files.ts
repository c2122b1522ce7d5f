/** Making, copying, moving and deleting files. */

import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import type { Flags } from '../grammar.ts';
import { land, landLinks } from '../landing.ts';
import type { CommandSpec } from '../spec.ts';

const TARGET: Flags = {
  '-t --target-directory -S --suffix': 'none',
  '-T --no-target-directory': {},
  '--backup -Z --context': { value: 'none', attached: true },
};

/** The destination is the last operand, or what `-t` names; a single operand of `ln` lands here. */
const placing = (call: Call): { dest: Arg; sources: readonly Arg[]; as?: 'folder' | 'path' } | undefined => {
  const named = call.value('-t', '--target-directory');
  if (named !== undefined) return { dest: named, sources: call.operands, as: 'folder' };
  const dest = call.operands.at(-1);
  if (dest === undefined) return undefined;
  if (call.operands.length === 1) return { dest: literal('.'), sources: call.operands, as: 'folder' };
  const sources = call.operands.slice(0, -1);
  return call.has('-T', '--no-target-directory') ? { dest, sources, as: 'path' } : { dest, sources };
};

const copy =
  (role: 'read' | 'source') =>
  (call: Call): void => {
    const placed = placing(call);
    if (placed === undefined) return;
    for (const source of placed.sources) call.play(role, source);
    if (placed.dest.text === '/dev/null' && role === 'source') call.mark('discard');
    if (call.operands.length > 1 || placed.as === 'folder') land(call, placed);
  };

const link = (call: Call): void => {
  const placed = placing(call);
  if (placed !== undefined) landLinks(call, placed);
};

/** A new file of a given size, to be a disk or swap; without a count it would grow until the disk is full. */
const makesImage = ({ scope }: Call, to: string, texts: readonly string[]): boolean =>
  /(?:\.(?:img|raw|bin|iso|dat)|swapfile)$/.test(to) &&
  texts.some((text) => /^count=\d+$/.test(text)) &&
  scope.world.entry(to) === undefined;

export const files: readonly CommandSpec[] = [
  {
    names: ['rm', 'grm', 'srm', 'wipe', 'unlink', 'rimraf'],
    flags: { '-r -R --recursive': { recursive: true }, '--interactive --one-file-system': {} },
    operands: ['...delete'],
    // inside an alias or a hook names come from elsewhere; alone it only complains
    judge: (call) => {
      if (call.operands.length === 0 && (call.scope.depth > 0 || call.args.length > 0))
        call.play('delete', { text: '', raw: '', dynamic: 'any', glob: false });
    },
    examples: [
      ['rm a', 'dangerous'],
      ['rm -rf old', 'dangerous'],
      ['rm -r --help', 'safe'],
      ['rm -- -x', 'dangerous'],
    ],
  },
  {
    names: ['shred'],
    flags: { '-n --iterations -s --size --random-source': 'none' },
    operands: ['...delete'],
    examples: [['shred -u a', 'dangerous']],
  },
  { names: ['rmdir'], operands: ['...alter'], examples: [['rmdir a', 'write']] },
  { names: ['trash', 'trash-put'], operands: ['...source'], examples: [['trash a', 'write']] },
  { names: ['trash-empty', 'trash-rm'], does: ['!discard'], examples: [['trash-empty', 'dangerous']] },
  { names: ['trash-list', 'trash-restore'], examples: [['trash-list', 'safe']] },
  {
    names: ['touch'],
    flags: { '-d -t --date --time': 'none', '-r --reference': 'read' },
    operands: ['...create'],
    examples: [
      ['touch a', 'write'],
      ['touch /etc/cron.d/a', 'dangerous'],
    ],
  },
  {
    names: ['mkdir'],
    flags: { '-m --mode': 'none' },
    operands: ['...folder'],
    examples: [['mkdir -p a/b', 'write']],
  },
  {
    names: ['mkfifo'],
    flags: { '-m --mode': 'none' },
    operands: ['...create'],
    examples: [['mkfifo a', 'write']],
  },
  {
    names: ['mknod'],
    flags: { '-m --mode': 'none' },
    operands: ['create', 'none', 'none'],
    judge: (call) => {
      if (/^[bcu]$/.test(call.operands[1]?.text ?? '')) call.mark('setting');
    },
    examples: [
      ['mknod a p', 'write'],
      ['mknod a b 8 0', 'dangerous'],
    ],
  },
  {
    names: ['mktemp', 'tempfile'],
    flags: { '-p --tmpdir --suffix -t': 'none', '-u --dry-run': { tells: true } },
    does: ['write'],
    examples: [['mktemp -d -p .', 'write']],
  },
  {
    names: ['cp', 'gcp', 'ditto'],
    flags: {
      ...TARGET,
      '-r -R -a --recursive --archive': { recursive: true },
      '--preserve --no-preserve --sparse --reflink': { value: 'none', attached: true },
    },
    judge: copy('read'),
    examples: [
      ['cp a b', 'write'],
      ['cp a /dev/sdz', 'dangerous'],
      ['cp a ~/.bashrc', 'dangerous'],
      ['cp ~/.ssh/id_rsa /tmp', 'dangerous'],
    ],
  },
  {
    names: ['mv', 'gmv'],
    flags: TARGET,
    judge: copy('source'),
    examples: [
      ['mv a b', 'write'],
      ['mv ~ /tmp', 'dangerous'],
    ],
  },
  {
    names: ['ln', 'link'],
    flags: TARGET,
    judge: link,
    examples: [
      ['ln -s a b', 'write'],
      ['ln -sf /dev/null a', 'dangerous'],
    ],
  },
  {
    names: ['install'],
    flags: {
      ...TARGET,
      '-m -o -g --mode --owner --group': 'none',
      '-d --directory': { operands: ['...folder'] },
      '--strip-program': 'script',
    },
    examples: [
      ['install -m 755 a b', 'write'],
      ['install a /etc/cron.d/b', 'dangerous'],
    ],
    judge: (call) => {
      if (/^0*[2-7]\d{3}$|s/.test(call.value('-m', '--mode')?.text ?? '')) call.mark('suid');
      if (!call.has('-d', '--directory')) copy('read')(call);
    },
  },
  {
    names: ['truncate', 'fallocate'],
    flags: { '-s --size -o --offset -l --length -r --reference': 'none' },
    operands: ['...edit'],
    judge: (call) => {
      const size = call.value('-s', '--size', '-l', '--length')?.text ?? '';
      if (/^[-<]?0\w*$|^-/.test(size)) call.mark('empty');
      if (call.name === 'fallocate' && call.has('-p', '--punch-hole', '-c', '--collapse-range', '-z', '--zero-range'))
        call.mark('empty');
      if (/^\d{3,}G|^\d+T|^\d{12,}$/i.test(size) && call.name === 'fallocate') call.mark('flood');
    },
    examples: [
      ['truncate -s 1M a', 'write'],
      ['truncate -s 0 a', 'dangerous'],
      ['fallocate -l 9T a', 'dangerous'],
    ],
  },
  {
    names: ['rename', 'prename', 'file-rename'],
    flags: { '-n --nono --no-act': { tells: true } },
    does: ['write'],
    operands: ['none', '...none'],
    judge: (call) => {
      if (call.operands[0] === undefined || !/^(?:s|y|tr)\/[^/]*\/[^/]*\/[gi]*$/.test(call.operands[0].text))
        call.unknown('a rename program that is not known');
    },
    examples: [
      ["rename 's/a/b/' x", 'write'],
      ["rename 'unlink' x", 'opaque'],
    ],
  },
  {
    names: ['dd'],
    helps: false,
    judge: (call) => {
      for (const arg of call.args) {
        const [key, value = ''] = [arg.text.slice(0, 2), arg.text.slice(3)];
        if (key === 'if') call.play('read', { ...arg, text: value });
        if (key === 'of') call.play('write', { ...arg, text: value });
      }
      const texts = call.args.map((arg) => arg.text);
      const to = texts.find((text) => text.startsWith('of='))?.slice(3);
      const isNoise = texts.some((text) => /^if=\/dev\/(?:zero|u?random|null)$/.test(text));
      if (isNoise && to !== undefined && to !== '/dev/null' && !makesImage(call, to, texts)) call.mark('empty');
    },
    examples: [
      ['dd if=a of=b', 'write'],
      ['dd if=a of=/dev/sdz', 'dangerous'],
      ['dd if=/dev/zero of=a', 'dangerous'],
      ['dd if=/dev/zero of=disk.img bs=1M count=10', 'write'],
      ['dd if=/dev/zero of=disk.img', 'dangerous'],
      ['dd if=/dev/zero of=/dev/null bs=1M count=9', 'safe'],
      ['dd if=a of=~/.bashrc', 'dangerous'],
      ['dd if=a', 'safe'],
    ],
  },
  {
    names: ['patch'],
    flags: {
      '-p -d --strip --directory -F -z -B -D': 'none',
      '-i --input': 'read',
      '-o --output -r --reject-file': 'write',
      '--dry-run': { tells: true },
      '-e --ed': { does: ['unknown'] },
    },
    operands: ['edit', 'read'],
    does: ['write'],
    // which files, the patch says
    judge: (call) => {
      if (call.operands.length === 0) call.play('alter', call.value('-d', '--directory') ?? literal('.'));
    },
    examples: [
      ['patch -p1', 'write'],
      ['patch --dry-run -p1', 'safe'],
    ],
  },
  { names: ['sync', 'pathchk'], examples: [['sync', 'safe']] },
];
