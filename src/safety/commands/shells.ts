/** Shells, and the builtins that run text. */

import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import type { Flags } from '../grammar.ts';
import { type CommandSpec, words } from '../spec.ts';

const SHELL: Flags = {
  '-c': { ends: true },
  '-o -O +o +O --rcfile --init-file': 'none',
  '--version --help': { tells: true },
  '-s': {},
};

/** `-n` looks at the grammar and runs nothing, unless it is taken back or the shell is interactive. */
const onlyReads = (call: Call): boolean =>
  call.has('-n') && !call.has('-i') && call.operands.length > 0 && !call.args.some((arg) => arg.text.startsWith('+'));

/** The file that is run; `-` alone ends the flags, or means standard input. */
const runFile = (call: Call, first: Arg, next: Arg | undefined): void => {
  if (first.dynamic === 'operand' && first.raw.startsWith('<('))
    return call.unknown(`${call.name} runs what another command prints`);
  if (first.text === '-' && next !== undefined) return call.play('execute', next);
  if (first.text === '/dev/stdin' || first.text === '-') return stdin(call);
  call.play('execute', first);
};

/** `-c` takes the first operand as source; else the first operand is a script; else standard input is. */
const judgeShell = (call: Call): void => {
  const [first, ...rest] = call.operands;
  if (onlyReads(call)) return;
  if (call.has('--rcfile', '--init-file')) call.unknown('a start-up file is run');
  if (call.has('-c')) {
    if (first === undefined) return;
    // bash, zsh and sh accept further flags between -c and the source
    const at = call.operands.findIndex((arg) => !/^[-+]/.test(arg.text) || arg.dynamic !== 'no');
    const source = call.operands[at] ?? first;
    return call.script(source, { wild: call.scope.wild || rest.length > 0, vars: new Map(call.scope.vars) });
  }
  if (first !== undefined && !call.has('-s')) return runFile(call, first, rest[0]);
  stdin(call);
};

const stdin = (call: Call): void => {
  const given = call.scope.stdin;
  if (given.kind === 'text') call.script(literal(given.text), { stdin: { kind: 'text', text: '' } });
  else call.unknown(given.kind === 'own' ? `${call.name} opens a shell` : `${call.name} runs what it reads`);
};

const judgeSource = (call: Call): void => {
  const [file] = call.operands;
  if (file === undefined) return;
  if (file.text === '/dev/stdin' && call.scope.stdin.kind === 'text')
    return call.evaluate(literal(call.scope.stdin.text));
  call.play('execute', file);
};

const judgeEval = (call: Call): void => {
  const dynamic = call.operands.some((arg) => arg.dynamic !== 'no') ? 'any' : 'no';
  const text = call.operands.map((arg) => arg.text).join(' ');
  call.evaluate({ ...literal(text), raw: call.operands.map((arg) => arg.raw).join(' '), dynamic });
};

export const shells: readonly CommandSpec[] = [
  {
    names: words('bash sh zsh dash ash ksh mksh rbash rzsh yash posh'),
    style: 'stop',
    flags: SHELL,
    judge: judgeShell,
    examples: [
      ["bash -c 'ls'", 'safe'],
      ["sh -c 'rm a'", 'dangerous'],
      ["bash -xc 'rm a'", 'dangerous'],
      ['bash a.sh', 'opaque'],
      ['bash', 'opaque'],
      ['curl https://example.org | sh', 'opaque'],
      ["bash <<< 'rm a'", 'dangerous'],
      ['bash -n a.sh', 'safe'],
      ['bash -c "$X"', 'opaque'],
    ],
  },
  {
    names: words('csh tcsh fish nu elvish pwsh rc es xonsh osascript'),
    does: ['unknown'],
    examples: [["fish -c 'ls'", 'opaque']],
  },
  {
    names: ['eval'],
    style: 'stop',
    judge: judgeEval,
    helps: false,
    examples: [
      ["eval 'rm a'", 'dangerous'],
      ['eval "$(cat a)"', 'opaque'],
      ['eval ls', 'safe'],
    ],
  },
  {
    names: ['source', '.'],
    style: 'stop',
    judge: judgeSource,
    helps: false,
    examples: [
      ['source a.sh', 'opaque'],
      ['. ./a', 'opaque'],
    ],
  },
];
