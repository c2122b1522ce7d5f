/** Every way of calling bash with options, beside llmos; and what a process inherits besides its words. */
// @ts-nocheck

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Call, launcher, openBench } from './beside.ts';

const bench = openBench();
afterAll(bench.close);
beforeAll(() => {
  writeFileSync(join(bench.home, '.bashrc'), 'echo from bashrc\n');
  writeFileSync(join(bench.home, '.bash_profile'), 'echo from profile\n');
  writeFileSync(join(bench.home, '.bash_logout'), 'echo from logout\n');
  bench.put('file', 'echo "$0 $# $1 $-"\n');
  bench.put('rc', 'echo from rc\n');
});

const same = (call: Call): void => {
  const asBash = bench.run('bash', call);
  expect(bench.run(launcher, call)).toEqual(asBash);
};

const SAY = 'echo "$- $0 $# $1"';

describe('options', () => {
  const table: readonly (readonly string[])[] = [
    ['-c', SAY],
    ['-c', SAY, 'name', 'a'],
    ['-c', ''],
    ['-c'],
    ['-c', '-x', SAY],
    ['-c', '--', SAY, 'n'],
    ['-e', '-c', `false; ${SAY}`],
    ['-ec', `${SAY}; false; echo no`],
    ['-ce', `false; ${SAY}`],
    ['-lc', SAY, 'n', 'x'],
    ['-l', '-c', SAY],
    ['--login', '-c', SAY],
    ['-ic', SAY],
    ['-i', '-c', SAY],
    ['-xc', SAY],
    ['-x', '-c', SAY],
    ['+x', '-c', SAY],
    ['-uc', 'echo $none; echo no'],
    ['-nc', SAY],
    ['-vc', SAY],
    ['-fc', 'echo *'],
    ['-rc', 'cd /; echo $?'],
    ['-pc', SAY],
    ['-hBc', SAY],
    ['-o', 'pipefail', '-c', 'false | true; echo $?'],
    ['-eo', 'pipefail', '-c', 'false | true; echo $?'],
    ['+o', 'braceexpand', '-c', 'echo {a,b}'],
    ['-O', 'nullglob', '-c', 'echo *none* end'],
    ['+O', 'nullglob', '-c', 'shopt nullglob'],
    ['-o'],
    ['-O'],
    ['-o', 'nosuchoption', '-c', SAY],
    ['--norc', '-c', SAY],
    ['--norc', '-ic', SAY],
    ['--noprofile', '-lc', SAY],
    ['--noprofile', '--norc', '-c', SAY],
    ['--noediting', '-c', SAY],
    ['--posix', '-c', `set -o | grep posix; ${SAY}`],
    ['--rcfile', '../rc', '-ic', SAY],
    ['--init-file', '../rc', '-ic', SAY],
    ['--restricted', '-c', 'cd /'],
    ['--verbose', '-c', SAY],
    ['--debugger', '-c', SAY],
    ['--dump-strings', '-c', 'echo $"said"'],
    ['--dump-po-strings', '-c', 'echo $"said"'],
    ['--pretty-print', '../file'],
    ['-D', '-c', 'echo $"said"'],
    ['-h', '-c', SAY],
    ['-Z'],
    ['-', '../file', 'a'],
    ['--', '../file', 'a'],
    ['--', '-c', SAY],
    ['../file'],
    ['../file', '-c', '--json', ''],
    ['-x', '../file', 'a'],
    ['-s', 'a', 'b'],
    ['-s'],
    ['-'],
    ['--'],
    ['-l'],
    ['-i'],
    ['--norc', '-i'],
    ['missing-file', 'a'],
    ['./missing-file'],
    ['.'],
    ['/'],
    [''],
    ['', 'a'],
    [' '],
    [],
  ];
  test.each(table.map((args) => [args.join(' '), args] as const))('bash %s', (_title, args) => {
    same({ args, input: 'echo "read $- $0 $# $1"\nexit 5\n' });
  });

  test('a subcommand is a script only with its folder', () => {
    bench.put('plan', 'echo my own plan $1\n');
    same({ args: ['../plan', 'x'] });
  });
});

describe('environment', () => {
  const names = 'env >all; sort -o all all; sed -i /^_=/d all; cat all; echo "$0 $-"; cat';
  const worlds: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
    'as it is': {},
    'our own working names': {
      real: 'x',
      conf: 'y',
      ask: 'z',
      self: '1',
      link: '2',
      root: '3',
      node: '4',
      code: '5',
      name: '6',
    },
    'almost nothing': {
      PATH: undefined,
      HOME: undefined,
      LANG: undefined,
      TERM: undefined,
      SHELL: undefined,
      SHLVL: undefined,
    },
    'no PATH': { PATH: undefined },
    'an odd PATH': { PATH: ':/usr/bin::/no such/dir:/bin:' },
    'no SHLVL': { SHLVL: undefined },
    'a deep SHLVL': { SHLVL: '41' },
    IFS: { IFS: 'x/:' },
    'shell variables': {
      OPTIND: '3',
      PS1: 'a',
      PS2: 'b',
      PS4: '<x>',
      PPID: '7',
      UID: '7',
      LINENO: '5',
      OLDPWD: '/usr',
      CDPATH: '/usr',
      ENV: '/no/env',
    },
    'a wrong PWD': { PWD: '/somewhere/else' },
    SHELLOPTS: { SHELLOPTS: 'noglob:errexit' },
    'xtrace by SHELLOPTS': { SHELLOPTS: 'xtrace' },
    BASHOPTS: { BASHOPTS: 'nullglob' },
    POSIXLY_CORRECT: { POSIXLY_CORRECT: '1' },
    BASH_ENV: { BASH_ENV: '../rc' },
    'a missing BASH_ENV': { BASH_ENV: '/no/such/file' },
    'an empty SHELL': { SHELL: '' },
    'dash as SHELL': { SHELL: '/bin/dash' },
    'llmos as SHELL': { SHELL: launcher },
    NODE_OPTIONS: { NODE_OPTIONS: '--no-such-option' },
    'a locale that is not there': { LC_ALL: 'xx_YY.UTF-8' },
    'odd values': { A: 'line\nbreak', B: ' $(echo no) `x` ', C: '', E_: 'it\'s "q"', LONG: 'x'.repeat(100_000) },
    'llmos settings': { LLMOS_SHELL: '', LLMOS_MODEL: 'm', XDG_CONFIG_HOME: '/no/config' },
  };
  test.each(Object.entries(worlds))('%s', (_title, env) => {
    same({ args: ['-c', names], env, input: 'data' });
    same({ args: ['-lc', names], env });
    same({ args: ['-s'], env, input: names });
    same({ args: [], env, input: names });
  });

  test('the real shell as an absolute path is called by it', () => {
    expect(bench.run(launcher, { args: ['-c', 'nonesuch'], env: { LLMOS_SHELL: '/bin/bash' } })).toEqual(
      bench.run('/bin/bash', { args: ['-c', 'nonesuch'], env: { LLMOS_SHELL: '/bin/bash' } }),
    );
  });

  // A shell that is /bin/sh may drop names that are no shell names, exported functions among them, before a script's first line.
  test('exported functions are kept where the system shell keeps them', () => {
    const call = {
      args: ['-c', 'shared x; env | grep -c "^odd.name="'],
      env: { 'BASH_FUNC_shared%%': '() { echo "f $1"; }', 'odd.name': '1' },
    };
    const bySh = bench.run('sh', { ...call, args: ['-c', 'exec bash "$@"', 'sh', ...call.args] });
    expect(bench.run(launcher, call)).toEqual(bySh);
  });
});

describe('what a process inherits', () => {
  /** The same outer script starts bash or llmos as "$1". */
  const inside = (outer: string): void => {
    const under = (program: string) => bench.run('bash', { args: ['-c', outer, 'outer', program], input: 'a\nb\nc\n' });
    expect(under(launcher)).toEqual(under('bash'));
  };
  test.each([
    ['ignored signals', `trap '' TERM INT HUP; "$1" -c 'kill -TERM $$; kill -INT $$; kill -HUP $$; trap; echo lived'`],
    [
      'descriptors',
      `exec 3>three 9<../rc 10>ten 12>twelve; "$1" -c 'echo x >&3; cat <&9; echo y >&10; echo z >&12; ls /proc/self/fd | tr "\\n" " "'; cat three ten twelve`,
    ],
    [
      'the place in a shared input',
      `read -r first; "$1" -c 'read -r second; echo $second'; read -r third; echo $first $third`,
    ],
    ['commands on a shared input', `printf 'echo one\\nexit\\necho left\\n' | { "$1"; cat; }`],
    ['umask and limits', `umask 027; ulimit -S -n 99; ulimit -c 0; "$1" -c 'umask; ulimit -n; ulimit -c'`],
    ['the folder by a link', `mkdir real; ln -s real link; cd link; "$1" -c 'pwd | sed s,.*/,,; pwd -P | sed s,.*/,,'`],
    ['closed streams', `"$1" -c 'echo x; echo y >&2; cat' <&- >&- 2>&-; echo $?; "$1" -c 'echo x' >&-; echo $?`],
    ['a closed pipe', `set -o pipefail; "$1" -c 'yes' | head -n 1; echo $?`],
    ['a full disk', `"$1" -c 'echo x; echo $? >&2' >/dev/full`],
    [
      'the process id',
      `"$1" -c 'kill -9 $$' & pid=$!; wait $pid; echo $?; "$1" -c 'exec sh -c "echo \\$PPID"' | grep -c "^$$\\$"`,
    ],
    ['the parent', `"$1" -c '[ $PPID = '$$' ] && echo mine'`],
    [
      'killing by the id that was started',
      `"$1" -c 'echo up; sleep 5; echo no' >log & pid=$!; until [ -s log ]; do sleep 0.01; done; kill $pid; wait $pid 2>/dev/null; echo $?`,
    ],
    [
      'under nohup, env, timeout, xargs',
      `nohup "$1" -c 'echo n' 2>/dev/null; env -i "$1" -c 'echo e'; timeout 5 "$1" -c 'echo t'; echo a b | xargs "$1" -c 'echo "$0 $1"'`,
    ],
    [
      'as an interpreter',
      `printf '#!%s\\necho "i $# $1"\\nexit 3\\n' "$(command -v "$1")" >s; chmod 755 s; ./s a; echo $?; rm s`,
    ],
    ['an odd umask on what it makes', `umask 0; "$1" -c 'echo x >made; mkdir dir'`],
  ])('%s', (_title, outer) => inside(outer));
});
