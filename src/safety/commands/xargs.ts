/** Commands that run another one on each thing they read. */

import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import type { CommandSpec } from '../spec.ts';

/** xargs adds words that are only known when it runs; those of `find` are paths, never flags. */
const runXargs = (call: Call): void => {
  const extra: Arg = {
    ...literal('…'),
    dynamic: /^find\b/.test(from(call)) ? 'operand' : 'any',
    text: '$',
  };
  const holder = call.value('-I', '-i', '--replace')?.text ?? (call.has('-i', '--replace') ? '{}' : undefined);
  const words = call.operands.length === 0 ? [literal('echo')] : call.operands;
  const filled =
    holder === undefined
      ? [...words, extra]
      : words.map((word) =>
          word.text.includes(holder)
            ? ({ ...word, dynamic: word.text === holder ? extra.dynamic : 'any' } as Arg)
            : word,
        );
  call.command(filled, { stdin: { kind: 'text', text: '' } });
};

const from = (call: Call): string => (call.scope.stdin.kind === 'pipe' ? call.scope.stdin.from : '');

export const xargs: readonly CommandSpec[] = [
  {
    names: ['xargs', 'gxargs'],
    style: 'stop',
    flags: {
      '-n -L -P -s -d -E --max-args --max-lines --max-procs --max-chars --delimiter --eof': 'none',
      '-a --arg-file': 'read',
      '-I': 'none',
      '-i --replace': { value: 'none', attached: true },
    },
    judge: runXargs,
    examples: [
      ['ls *.o | xargs rm', 'dangerous'],
      ['ls | xargs -n1 echo', 'safe'],
      ["ls | xargs -I{} sh -c 'rm {}'", 'opaque'],
      ['xargs sh', 'opaque'],
    ],
  },
  {
    names: ['parallel'],
    style: 'stop',
    flags: {
      '-j --jobs -n -N -L -d -C --delay --timeout --colsep': 'none',
      '-S --sshlogin': 'host',
      '-a --arg-file': 'read',
      '--dry-run': { tells: true },
    },
    judge: (call) => {
      const end = call.operands.findIndex((arg) => /^:::/.test(arg.text));
      const words = end < 0 ? call.operands : call.operands.slice(0, end);
      if (words.length === 1 && words[0] !== undefined && /\s/.test(words[0].text)) call.script(words[0]);
      else if (words.length > 0) call.command([...words, { ...literal('{}'), dynamic: 'any' }]);
      else call.unknown('parallel runs what it reads');
    },
    examples: [
      ['parallel rm ::: a b', 'dangerous'],
      ['parallel gzip -k ::: a', 'opaque'],
      ['parallel echo ::: a', 'safe'],
    ],
  },
  {
    names: ['sem'],
    style: 'stop',
    flags: { '-j --id': 'none' },
    operands: ['command'],
    examples: [['sem rm a', 'dangerous']],
  },
  {
    names: ['entr', 'watchexec', 'nodemon'],
    style: 'stop',
    flags: { '-w --watch -e --exts -i --ignore': 'none' },
    operands: ['command'],
    examples: [['entr rm a', 'dangerous']],
  },
];
