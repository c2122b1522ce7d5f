/** The same with zsh as the real shell. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Call, launcher, openBench } from './beside.ts';

const zsh = ['/bin/zsh', '/usr/bin/zsh'].find((path) => existsSync(path));
const bench = openBench();
afterAll(bench.close);

const scripts: readonly string[] = [
  'exit 7',
  'echo "$0 $# $1"; printf "<%s>" "$@"',
  'false | true; echo $pipestatus; setopt pipefail; false | true; echo $?',
  'no-such-command-here; echo $?',
  'a=(one "two three"); echo $a[2] $#a $a[1]:u $a[-1]',
  'typeset -A m=(k v x y); echo $m[k] $#m',
  'x="a b"; printf "[%s]" $x $=x',
  'setopt nullglob; echo *none* end',
  'echo *none*; echo never',
  'touch b a; mkdir d; echo *(.) *(/) **/*',
  'cat <<<here; cat <<END\nin $((1+1))\nEND\n',
  'diff <(echo a) =(echo a) && echo same',
  'TRAPEXIT() { echo left $? }; exit 4',
  "trap 'echo caught' TERM; kill -TERM $$; echo on",
  'kill -TERM $$',
  'kill -KILL $$',
  'setopt errexit; echo a; false; echo b',
  'setopt nounset; echo $none; echo after',
  'if then',
  "echo 'open",
  'echo {1..3} {a,b}c; print -r -- \\n; print -P "%%"',
  'read -r x; echo "got $x"; cat',
  'f() { local v=1; return $(( v + 2 )) }; f; echo $?',
  'for i in 1 2; do (sleep 0.$((i * 3)); echo $i) & done; wait',
  'head -c 10485760 /dev/zero | tr "\\0" z',
  'print -l $options[errexit] $ZSH_NAME $SHLVL; env | grep -v "^_=" | sort',
  'coproc cat; print -p hi; read -p y; echo $y',
  'exec 3>three; echo x >&3; exec 3>&-; cat three; exec no-such; echo never',
];

const ways: Readonly<Record<string, (text: string) => Call>> = {
  'by -c': (text) => ({ args: ['-c', text, 'name', 'a', 'b c'], input: 'one\ntwo\n' }),
  'as a file': (text) => ({ args: [bench.put('script', text), 'a', 'b c'], input: 'one\ntwo\n' }),
  'on standard input': (text) => ({ args: ['-s', '--', 'a', 'b c'], input: text }),
};

// zsh is not on every machine; .ci/run installs it.
describe.skipIf(zsh === undefined)('zsh', () => {
  describe.each(Object.entries(ways))('%s', (_way, call) => {
    test.each(scripts)('%s', (text) => {
      const env = { SHELL: zsh };
      const asZsh = bench.run('zsh', { ...call(text), env });
      expect(bench.run(launcher, { ...call(text), env })).toEqual(asZsh);
    });
  });

  test.each([
    ['-fc', 'echo $-'],
    ['-lc', 'echo $options[login]'],
    ['-ic', 'echo $options[interactive]'],
    ['-o', 'extendedglob', '-c', 'echo $options[extendedglob]'],
    ['--emulate', 'sh', '-c', 'emulate'],
    ['--no-rcs', '-c', 'echo $options[rcs]'],
    ['-x', '-c', 'echo traced'],
    ['-c'],
    ['missing-file'],
    [],
  ])('zsh %s %s %s %s', (...args) => {
    const call = {
      args: args.filter((word) => word !== undefined),
      env: { SHELL: zsh },
      input: 'echo "read $0"; exit 3\n',
    };
    const asZsh = bench.run('zsh', call);
    expect(bench.run(launcher, call)).toEqual(asZsh);
  });

  const askWhich: Call = { args: ['-c', 'test -n "$ZSH_VERSION" && echo zsh || echo bash'] };
  test.each([
    ['by $SHELL', { SHELL: zsh }, 'zsh\n'],
    ['by $LLMOS_SHELL, above $SHELL', { SHELL: '/bin/bash', LLMOS_SHELL: zsh }, 'zsh\n'],
    ['not by a relative $LLMOS_SHELL', { SHELL: '/bin/bash', LLMOS_SHELL: 'zsh' }, 'bash\n'],
    ['not by default', { SHELL: undefined }, 'bash\n'],
  ])('is chosen %s', (_title, env, which) => {
    expect(bench.run(launcher, { ...askWhich, env }).stdout).toBe(which);
  });

  test('is chosen by the settings folder, below $LLMOS_SHELL', () => {
    const config = join(bench.root, 'config');
    expect(bench.run('mkdir', { args: ['-p', join(config, 'llmos')] }).code).toBe(0);
    writeFileSync(join(config, 'llmos/shell'), `${zsh}\n`);
    const env = { XDG_CONFIG_HOME: config };
    expect(bench.run(launcher, { ...askWhich, env }).stdout).toBe('zsh\n');
    expect(bench.run(launcher, { ...askWhich, env: { ...env, LLMOS_SHELL: '/bin/bash' } }).stdout).toBe('bash\n');
    writeFileSync(join(config, 'llmos/shell'), '/no/such/shell\n');
    expect(bench.run(launcher, { ...askWhich, env }).stdout).toBe('bash\n');
  });
});
