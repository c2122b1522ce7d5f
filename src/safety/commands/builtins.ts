/** Shell builtins that change the shell itself, or only tell. */

import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { weighUnknown, weighVariable } from '../environment.ts';
import { absolute } from '../paths.ts';
import { type CommandSpec, words } from '../spec.ts';

const move = (call: Call): void => {
  const { scope } = call;
  const [to] = call.operands;
  const text = to === undefined ? scope.world.home : to.text;
  if (to !== undefined && (to.dynamic !== 'no' || to.glob || text === '-')) scope.cwd = undefined;
  else if (text.startsWith('/') || scope.cwd !== undefined) scope.cwd = absolute(scope.cwd ?? '/', text);
};

const valuePart = (arg: Arg): Arg => ({
  ...arg,
  text: arg.text.slice(arg.text.indexOf('=') + 1),
  raw: arg.raw.slice(arg.raw.indexOf('=') + 1),
});

const declareAll = (call: Call): void => {
  for (const arg of call.args.filter((given) => !/^[-+]/.test(given.text))) {
    const name = /^\w+(?=\+?=|$)/.exec(arg.text)?.[0];
    if (name === undefined) {
      call.play('variable', arg);
      continue;
    }
    if (!arg.text.includes('=')) continue;
    const value = valuePart(arg);
    weighVariable(call, name, value);
    if (call.has('-n')) weighUnknown(call, value.text);
    const fixed = value.dynamic === 'no' && !call.has('-i', '-n') && !arg.text.includes('+=');
    call.scope.vars.set(name, fixed ? { text: value.text, kind: 'text' } : null);
    if (call.has('-i', '-n') && /\[.*(?:\$\(|`)/.test(value.text)) call.unknown('a value that may run code');
  }
};

const judgeAlias = (call: Call): void => {
  for (const arg of call.args.filter((given) => given.text.includes('='))) call.script(valuePart(arg));
};

const judgeTrap = (call: Call): void => {
  const [source] = call.operands;
  if (
    call.has('-l', '-p') ||
    source === undefined ||
    call.operands.length < 2 ||
    source.text === '-' ||
    source.text === ''
  )
    return;
  call.script(source, { wild: true, vars: new Map(), cwd: undefined });
};

const variables = (call: Call): void => {
  for (const arg of call.operands) call.play('variable', arg);
};

const judgeUnset = (call: Call): void => {
  variables(call);
  if (call.operands.some((arg) => /^HIST/.test(arg.text))) call.mark('audit');
};

const judgeSet = (call: Call): void => {
  if (call.args.some((arg, at) => arg.text === 'history' && call.args[at - 1]?.text === '+o')) call.mark('audit');
};

const judgeTest = (call: Call): void => {
  if (call.args.some((arg) => /\[.*(?:\$\(|`)/.test(arg.text))) call.unknown('a subscript that may run code');
};

const judgeCompgen = (call: Call): void => {
  const source = call.value('-C');
  if (source !== undefined) call.script(source);
  if (call.value('-F') !== undefined) call.unknown('a completion function is run');
  if (/\$\(|`/.test(call.value('-W')?.text ?? '')) call.unknown('a word list that runs code');
};

export const builtins: readonly CommandSpec[] = [
  {
    names: words(
      ': true false exit return break continue shift bg fg disown times pwd dirs suspend logout caller sleep usleep gsleep help type where rehash',
    ),
    helps: false,
    examples: [
      ['true', 'safe'],
      ['type cat', 'safe'],
      ['sleep 1', 'safe'],
    ],
  },
  {
    names: ['test', '['],
    helps: false,
    judge: judgeTest,
    examples: [
      ['[ -d a ]', 'safe'],
      ["test -v 'a[$(rm b)]'", 'opaque'],
    ],
  },
  {
    names: ['cd', 'pushd', 'chdir', 'z', 'popd'],
    judge: move,
    examples: [
      ['cd /tmp', 'safe'],
      ['cd && rm a', 'dangerous'],
    ],
  },
  {
    names: ['export', 'declare', 'typeset', 'local', 'readonly', 'setenv'],
    helps: false,
    judge: declareAll,
    examples: [
      ['export A=1', 'safe'],
      ['export BASH_ENV=a', 'dangerous'],
      ['declare -p', 'safe'],
    ],
  },
  {
    names: words('set shopt setopt unsetopt ulimit autoload zstyle compdef'),
    judge: judgeSet,
    helps: false,
    examples: [
      ['set -euo pipefail', 'safe'],
      ['set -u +o history', 'dangerous'],
      ['ulimit -n', 'safe'],
    ],
  },
  {
    names: ['unset', 'getopts'],
    judge: judgeUnset,
    examples: [
      ['unset A', 'safe'],
      ['unset HISTFILE', 'dangerous'],
      ["unset 'a[$(rm b)]'", 'opaque'],
    ],
  },
  {
    names: ['let'],
    helps: false,
    judge: (call) => {
      judgeTest(call);
      for (const arg of call.args) call.play('variable', literal(arg.text));
    },
    examples: [
      ['let a=1', 'safe'],
      ["let 'a[$(rm b)]=1'", 'opaque'],
    ],
  },
  {
    names: ['read'],
    flags: { '-d -i -n -N -p -t -u -a': 'none' },
    judge: variables,
    examples: [
      ['read -r a', 'safe'],
      ["read 'a[$(rm b)]'", 'opaque'],
    ],
  },
  {
    names: ['mapfile', 'readarray'],
    flags: { '-d -n -O -s -t -u -c': 'none', '-C': 'script' },
    judge: variables,
    examples: [
      ['mapfile -t a', 'safe'],
      ["mapfile -C 'rm a' b", 'dangerous'],
    ],
  },
  {
    names: ['alias'],
    helps: false,
    judge: judgeAlias,
    examples: [
      ['alias', 'safe'],
      ["alias l='ls -l'", 'safe'],
      ["alias ls='rm a'", 'dangerous'],
    ],
  },
  { names: ['unalias'], examples: [['unalias a', 'safe']] },
  {
    names: ['trap'],
    helps: false,
    judge: judgeTrap,
    flags: { '-l -p': {} },
    examples: [
      ['trap - EXIT', 'safe'],
      ["trap 'rm a' EXIT", 'dangerous'],
      ["trap 'echo done' EXIT", 'safe'],
    ],
  },
  {
    names: ['hash'],
    flags: { '-p': { value: 'none', does: ['!poison'] }, '-r -l -d -t': {} },
    judge: (call) => {
      if (call.operands.some((arg) => arg.text.includes('='))) call.mark('poison');
    },
    examples: [
      ['hash -r', 'safe'],
      ['hash -p /tmp/a ls', 'dangerous'],
    ],
  },
  {
    names: ['enable'],
    flags: { '-f': { value: 'none', does: ['!poison', 'unknown'] }, '-n': { does: ['!poison'] } },
    examples: [
      ['enable', 'safe'],
      ['enable -f a.so b', 'opaque'],
    ],
  },
  {
    names: ['compgen'],
    flags: { '-C -F -W -P -S -X -A -G': 'none' },
    judge: judgeCompgen,
    examples: [
      ['compgen -c', 'safe'],
      ["compgen -C 'rm a' b", 'dangerous'],
    ],
  },
  {
    names: words('complete compopt bind bindkey zle zmodload emulate sched add-zsh-hook fc'),
    does: ['unknown'],
    flags: { '-p -l -V -P': { quiets: true } },
    examples: [
      ['bind -p', 'safe'],
      ['complete -C a b', 'opaque'],
      ['fc -l', 'safe'],
    ],
  },
  {
    names: ['history'],
    flags: { '-c -d -w -a -r -n -s': { does: ['!audit'] } },
    examples: [
      ['history 20', 'safe'],
      ['history -c', 'dangerous'],
    ],
  },
];
