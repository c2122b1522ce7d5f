/** awk, sed and calculators: small languages that are looked into. */

import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { isPureAwk } from '../code/awk.ts';
import { useOfSed } from '../code/sed.ts';
import { type CommandSpec, words } from '../spec.ts';

/** The program when it stands first, else those given by `-e`; a program in a file is not looked into. */
const awkSources = (call: Call): { sources: readonly Arg[]; files: readonly Arg[] } => {
  const given = call.flags.filter((flag) => ['-e', '--source'].includes(flag.name)).flatMap((flag) => flag.value ?? []);
  if (given.length > 0 || call.has('-f', '--file', '-E', '--exec')) return { sources: given, files: call.operands };
  return { sources: call.operands.slice(0, 1), files: call.operands.slice(1) };
};

const judgeAwk = (call: Call): void => {
  const { sources, files } = awkSources(call);
  for (const source of sources) {
    if (source.dynamic !== 'no' || !isPureAwk(source.text)) call.unknown('an awk program that may run or write');
  }
  const loaded = call.flags.filter((flag) => ['-i', '--include', '-l', '--load', '-D', '--debug'].includes(flag.name));
  const inPlace = loaded.length > 0 && loaded.every((flag) => flag.value?.text === 'inplace');
  if (loaded.length > 0 && !inPlace) call.unknown('awk loads further code');
  for (const file of files) if (!/^\w+=/.test(file.text)) call.play(inPlace ? 'edit' : 'read', file);
};

const sedSource = (call: Call, source: Arg): void => {
  const use = source.dynamic === 'no' ? useOfSed(source.text) : undefined;
  if (use === undefined) return call.unknown('a sed script that may run a command');
  for (const path of use.reads) call.play('read', literal(path));
  for (const path of use.writes) call.play('write', literal(path));
  if (use.empties && call.has('-i', '--in-place')) call.mark('empty');
};

const judgeSed = (call: Call): void => {
  const given = call.flags
    .filter((flag) => ['-e', '--expression'].includes(flag.name))
    .flatMap((flag) => flag.value ?? []);
  const inline = given.length === 0 && !call.has('-f', '--file');
  const [first, ...rest] = call.operands;
  for (const source of inline && first !== undefined ? [first] : given) sedSource(call, source);
  for (const file of inline ? rest : call.operands) call.play(call.has('-i', '--in-place') ? 'edit' : 'read', file);
};

export const scripts: readonly CommandSpec[] = [
  {
    names: ['awk', 'gawk', 'mawk', 'nawk', 'original-awk'],
    flags: {
      '-F --field-separator -v --assign': 'none',
      '-e --source': 'none',
      '-f --file -E --exec': 'execute',
      '-i --include -l --load': 'none',
      '-d --dump-variables -p --profile -o --pretty-print': { value: 'write', attached: true },
      '-D --debug': {},
      '-W': 'unknown',
    },
    judge: judgeAwk,
    examples: [
      ["awk '{print $1}' a", 'safe'],
      ["awk '$3 > 5 {s += $3/2} END {print s}' a", 'safe'],
      ['awk \'BEGIN{system("rm a")}\'', 'opaque'],
      ['awk \'{print > "b"}\' a', 'opaque'],
      ["awk -i inplace '{print}' a", 'write'],
      ['awk -f a.awk b', 'opaque'],
    ],
  },
  {
    names: ['sed', 'gsed', 'ssed'],
    flags: {
      '-e --expression': 'none',
      '-f --file': 'execute',
      '-i --in-place': { value: 'none', attached: true },
      '-l --line-length': 'none',
    },
    judge: judgeSed,
    examples: [
      ["sed -n '1,5p' a", 'safe'],
      ["sed 's/a/b/g' a", 'safe'],
      ["sed -i 's/a/b/' a", 'write'],
      ["sed '1e rm a' b", 'opaque'],
      ["sed 's/a/b/e' c", 'opaque'],
      ["sed 'w /etc/motd' a", 'dangerous'],
      ['sed -i d a', 'dangerous'],
      ["sed -E 's/[/]x/y/;/a/,/b/d' c", 'safe'],
    ],
  },
  {
    names: ['bc', 'dc', 'calc', 'qalc'],
    flags: { '-f --file': 'read', '-e': 'none' },
    judge: (call) => {
      const { stdin } = call.scope;
      const code = [
        ...call.operands.map((arg) => arg.text),
        call.value('-e')?.text ?? '',
        stdin.kind === 'text' ? stdin.text : '',
      ].join('\n');
      if (call.operands.length > 0 && call.name === 'dc') call.unknown('a dc program in a file');
      if (call.name === 'dc' && call.has('-f', '--file')) call.unknown('a dc program in a file');
      if (call.name === 'calc' && /["'`]|[a-z]{5,}/i.test(code)) call.unknown('calc can run commands');
      if (call.name === 'dc' && (code.includes('!') || stdin.kind === 'pipe' || stdin.kind === 'own'))
        call.unknown('dc can run commands');
    },
    examples: [
      ["echo '1+1' | bc", 'safe'],
      ["echo '!rm a' | dc", 'opaque'],
    ],
  },
  {
    names: words('m4 cpp troff groff eqn tbl gnuplot ed red ex sqlmap msfconsole dialog whiptail'),
    does: ['unknown'],
    examples: [
      ['m4 a', 'opaque'],
      ['ed a', 'opaque'],
    ],
  },
];
