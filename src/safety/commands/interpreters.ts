/** Languages with inline programs: judged where they are plainly pure, else opaque. */

import { literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { isPure, type Language } from '../code/pure.ts';
import type { Flags } from '../grammar.ts';
import { absolute } from '../paths.ts';
import type { CommandSpec } from '../spec.ts';

/** `import json` takes `json.py` from the folder first. */
const imports = (call: Call, source: string): void => {
  const { world, trace, cwd } = call.scope;
  for (const [, names = ''] of source.matchAll(/\b(?:import|from)\s+([\w, ]+)/g))
    for (const name of names.split(/[\s,]+/)) {
      const path = absolute(cwd ?? world.cwd, `${name}.py`);
      if (trace.written.has(path) || world.entry(path) !== undefined) call.unknown(`${name}.py of this folder is run`);
    }
};

const code = (call: Call, language: Language, ...flags: readonly string[]): boolean => {
  const given = call.flags.filter((flag) => flags.includes(flag.name));
  for (const { value } of given) {
    if (value === undefined || value.dynamic !== 'no' || !isPure(language, value.text))
      call.unknown(`${call.name} runs a program that was not understood`);
    else if (language === 'python') imports(call, value.text);
  }
  return given.length > 0;
};

const rest = (call: Call, language: Language): void => {
  const [file] = call.operands;
  const { stdin } = call.scope;
  if (file !== undefined && file.text !== '-') call.play('execute', file);
  else if (stdin.kind !== 'text' || !isPure(language, stdin.text)) call.unknown(`${call.name} runs what it reads`);
};

const readsOne = (call: Call): void => {
  for (const arg of call.operands) call.play('read', arg);
};

const MODULES: Readonly<Record<string, (call: Call) => void>> = {
  'json.tool': (call) => {
    for (const [at, arg] of call.operands.entries()) call.play(at === 0 ? 'read' : 'write', arg);
  },
  'http.server': (call) => call.mark('listen'),
  venv: (call) => {
    for (const arg of call.operands) call.play('create', arg);
  },
  pytest: (call) => call.mark('project'),
  unittest: (call) => call.mark('project'),
  calendar: () => undefined,
  this: () => undefined,
  site: () => undefined,
  sysconfig: () => undefined,
  py_compile: (call) => {
    for (const arg of call.operands) call.play('alter', arg);
  },
  compileall: (call) => {
    for (const arg of call.operands.length > 0 ? call.operands : [literal('.')]) call.play('alter', arg);
  },
  ensurepip: (call) => call.changes('the packages of this Python'),
  ast: readsOne,
  dis: readsOne,
  tokenize: readsOne,
  platform: () => undefined,
};

const module = (call: Call): void => {
  const name = call.value('-m')?.text ?? '';
  if (name === 'pip') return call.command([literal('pip'), ...call.operands]);
  const known = Object.hasOwn(MODULES, name) ? MODULES[name] : undefined;
  if (known === undefined) return call.unknown(`what the module ${name} does is not known here`);
  imports(call, `import ${name.split('.')[0]}`);
  if (!call.operands.every(({ text }) => /^(?:-h|--help|--version)$/.test(text)) || call.operands.length === 0)
    known(call);
};

const language = (names: string, flags: Flags, judge: (call: Call) => void): Omit<CommandSpec, 'examples'> => ({
  names: names.split(' '),
  style: 'stop',
  flags: { '--version --help -V': { tells: true }, ...flags },
  judge,
});

export const interpreters: readonly CommandSpec[] = [
  {
    ...language(
      'python python3 python2 pypy pypy3',
      { '-c -m': { value: 'none', ends: true }, '-W -X': 'none', '-i': { does: ['unknown'] } },
      (call) => {
        if (call.has('-m')) module(call);
        else if (!code(call, 'python', '-c')) rest(call, 'python');
      },
    ),
    examples: [
      ["python3 -c 'print(2+2)'", 'safe'],
      ['python3 -c \'import os; os.remove("a")\'', 'opaque'],
      ['python3 a.py', 'opaque'],
      ['python3', 'opaque'],
      ['python3 -m json.tool a', 'safe'],
      ['python3 -V', 'safe'],
      ['python3 -m http.server', 'dangerous'],
      ['python3 -m venv --help', 'safe'],
      ['python3 -m compileall src', 'write'],
      ["python3 -c 'import sys; print(sys.path)'", 'safe'],
    ],
  },
  {
    ...language(
      'node nodejs',
      {
        '-e --eval -p --print': { value: 'none' },
        '-r --require --import --loader --experimental-loader': 'execute',
        '-v': { tells: true },
        '-c --check': { tells: true },
      },
      (call) => {
        if (!code(call, 'node', '-e', '--eval', '-p', '--print')) rest(call, 'node');
      },
    ),
    examples: [
      ["node -e 'console.log(1)'", 'safe'],
      ["node -e 'process.exit()'", 'opaque'],
      ['node a.js', 'opaque'],
      ['node -v', 'safe'],
    ],
  },
  {
    ...language(
      'perl',
      {
        '-e -E': { value: 'none' },
        '-M -m -I -F -D': { value: 'none' },
        '-i': { value: 'none', attached: true },
        '-v': { tells: 'alone' },
      },
      (call) => {
        if (call.has('-M', '-m', '-I', '-D')) call.unknown('perl loads further code');
        if (!code(call, 'perl', '-e', '-E')) return rest(call, 'perl');
        if (call.has('-c')) call.unknown('perl runs parts of a program while it checks it');
        for (const arg of call.operands) {
          if (/^\s*[|<>+]|\|\s*$/.test(arg.text)) call.unknown('perl runs or opens what an operand says');
          call.play(call.has('-i') ? 'edit' : 'read', arg);
        }
      },
    ),
    examples: [
      ["perl -ne 'print if /a/' b", 'safe'],
      ["perl -pi -e 's/a/b/' c", 'write'],
      ['perl -e \'unlink "a"\'', 'opaque'],
      ['perl a.pl', 'opaque'],
      ["perl -lane 'print $F[1]' a", 'safe'],
      ["perl -l012 -0777 -ne 'system(1)' a", 'opaque'],
    ],
  },
  {
    ...language(
      'ruby',
      { '-e': { value: 'none' }, '-r -I': { value: 'none', does: ['unknown'] }, '-v': { tells: 'alone' } },
      (call) => {
        if (!code(call, 'ruby', '-e')) rest(call, 'ruby');
      },
    ),
    examples: [
      ["ruby -e 'puts 1+1'", 'safe'],
      ['ruby -e \'File.delete("a")\'', 'opaque'],
      ['ruby a.rb', 'opaque'],
    ],
  },
  {
    ...language(
      'php',
      {
        '-r -B -R -E': { value: 'none' },
        '-d': { value: 'none', does: ['unknown'] },
        '-f': 'execute',
        '-S': { value: 'none', does: ['!listen'] },
        '-l -v -m -i': { tells: true },
      },
      (call) => {
        if (!code(call, 'php', '-r', '-B', '-R', '-E') && !call.has('-S')) rest(call, 'php');
      },
    ),
    examples: [
      ["php -r 'echo 1+1;'", 'safe'],
      ['php -r \'unlink("a");\'', 'opaque'],
      ['php -v', 'safe'],
    ],
  },
  {
    ...language(
      'lua lua5.3 lua5.4 luajit',
      { '-e': { value: 'none' }, '-l': { value: 'none', does: ['unknown'] }, '-v': { tells: 'alone' } },
      (call) => {
        if (!code(call, 'lua', '-e')) rest(call, 'lua');
      },
    ),
    examples: [
      ["lua -e 'print(1)'", 'safe'],
      ['lua -e \'os.remove("a")\'', 'opaque'],
    ],
  },
  {
    ...language(
      'deno tsx ts-node Rscript julia ghci irb groovy jshell R octave scala swift elixir iex erl escript guile racket sbcl clisp tclsh wish jjs jrunscript runghc crystal nim dart kotlin ocaml',
      { '-version': { tells: 'alone' } },
      (call) => call.unknown(`${call.name} runs a program`),
    ),
    examples: [
      ['deno run a.ts', 'opaque'],
      ['tsx --version', 'safe'],
      ['scala -version', 'safe'],
      ['scala -version -e 1', 'opaque'],
    ],
  },
  {
    names: ['java', 'javaw', 'mono', 'wine', 'qemu-system-x86_64'],
    style: 'long',
    helps: false,
    flags: { '-version --version --help --info --list-sdks': { tells: 'alone' }, '-jar -cp': 'none' },
    does: ['unknown'],
    examples: [
      ['java -jar a.jar', 'opaque'],
      ['java -version', 'safe'],
      ['java -jar a.jar --version', 'opaque'],
    ],
  },
];
