/** Modes, owners and attributes. */
import type { Call } from '../call.ts';
import type { CommandSpec } from '../spec.ts';

const weighMode = (call: Call): void => {
  const mode = call.has('--reference')
    ? ''
    : (call.args.find(
        (arg) =>
          arg.dynamic === 'no' && /^[-+=ugoa0-7][-+=,ugoarwxXst0-7]*$/.test(arg.text) && !/^-[Rcfv]+$/.test(arg.text),
      )?.text ?? '');
  if (/^0*[2-7]\d{3}$|(?:^|,)[ugoa]*[+=][rwxX]*s/.test(mode)) call.mark('suid');
  if (/^0?\d?[0-7][0-7][2367]$|^\d?777$|(?:^|,)[ugoa]*[oa][ugoa]*[+=][rx]*w|^\+[rx]*w/.test(mode) && !/^1/.test(mode))
    call.mark('expose');
  if (call.recursive && /^0*$|^(?:[ugoa]*a[ugoa]*|ugo)?(?:-r?w?x?|=)$/.test(mode) && mode !== '') call.mark('discard');
};

export const modes: readonly CommandSpec[] = [
  {
    names: ['chmod'],
    flags: { '-R --recursive': { recursive: true }, '--reference': 'none' },
    // `-x` is a mode, not a flag: then every operand is a path
    operands: ['...none'],
    judge: (call) => {
      weighMode(call);
      const isTaken = call.has('--reference') || call.args.some((arg) => /^-[rwxXstugoa,=+-]*[rwxXst]$/.test(arg.text));
      for (const arg of isTaken ? call.operands : call.operands.slice(1)) call.play('alter', arg);
    },
    examples: [
      ['chmod +x run.sh', 'write'],
      ['chmod 644 a', 'write'],
      ['chmod -x a', 'write'],
      ['chmod -R 777 .', 'dangerous'],
      ['chmod u+s a', 'dangerous'],
      ['chmod 755 a', 'write'],
    ],
  },
  {
    names: ['chown', 'chgrp'],
    flags: {
      '-R --recursive': { recursive: true },
      '--from': 'none',
      '--reference': { value: 'none', operands: ['...alter'] },
    },
    operands: ['none', '...alter'],
    examples: [
      ['chown sam a', 'write'],
      ['chown -R sam /', 'dangerous'],
    ],
  },
  {
    names: ['chattr', 'chflags'],
    flags: { '-R': { recursive: true } },
    // `-i` takes an attribute away, as `+i` gives it: no word is left for it then
    judge: (call) => {
      const [first, ...rest] = call.operands;
      const isMode = call.name === 'chflags' || /^[+=]/.test(first?.text ?? '');
      for (const arg of isMode ? rest : call.operands) call.play('alter', arg);
    },
    examples: [
      ['chattr +i a', 'write'],
      ['chattr -i a', 'write'],
      ['chattr -i /etc/passwd', 'dangerous'],
      ['chflags uchg a', 'write'],
    ],
  },
  {
    names: ['setfacl'],
    flags: { '-R --recursive': { recursive: true }, '-m -x --modify --remove': 'none', '-M -X --restore': 'read' },
    operands: ['...alter'],
    examples: [['setfacl -m u:bob:r a', 'write']],
  },
  {
    names: ['setcap'],
    operands: ['none', '...alter'],
    does: ['!suid'],
    examples: [['setcap cap_net_raw+ep a', 'dangerous']],
  },
  { names: ['getcap', 'getfattr'], operands: ['...read'], examples: [['getcap a', 'safe']] },
  {
    names: ['setfattr'],
    flags: { '-n -v -x': 'none' },
    operands: ['...alter'],
    judge: (call) => {
      if (call.value('-n')?.text === 'security.capability') call.mark('suid');
    },
    examples: [
      ['setfattr -n user.a -v b c', 'write'],
      ['setfattr -n security.capability -v 0x01 c', 'dangerous'],
    ],
  },
  {
    names: ['umask'],
    examples: [
      ['umask', 'safe'],
      ['umask 022', 'safe'],
    ],
  },
];
