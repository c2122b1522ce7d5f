/** A real shell's setting that leads back to llmos: the plain shell runs, and nothing turns in circles. */
// @ts-nocheck

import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openBench } from './beside.ts';
import { makeWorld, type World } from './world.ts';

const bench = openBench();
afterAll(bench.close);

let world: World;
let count = 0;
beforeEach(() => {
  count += 1;
  world = makeWorld(join(bench.root, `w${count}`));
});

const executable = (path: string, content: string): string => {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, 0o755);
  return path;
};

const linked = (target: string, path: string): string => {
  symlinkSync(target, path);
  return path;
};

const SAYS = ['-c', 'echo "$((40 + 2)) $(env | grep -c ^LLMOS_ROUND)"'];
const FINE = { code: 0, signal: null, stdout: '42 0\n', stderr: '' };

describe('a real shell that leads back', () => {
  const settings: Readonly<Record<string, (world: World) => string>> = {
    'llmos itself': ({ llmos }) => llmos,
    'a link to it': ({ llmos, root }) => linked(llmos, join(root, 'sh')),
    'a link to it that is called bash': ({ llmos, root }) => linked(llmos, join(root, 'bash')),
    'a copy under another name': ({ llmos, root }) => executable(join(root, 'bin/other'), readFileSync(llmos, 'utf8')),
    'a wrapper that execs it': ({ llmos, root }) => executable(join(root, 'wrap'), `#!/bin/sh\nexec ${llmos} "$@"\n`),
    'a wrapper called bash': ({ llmos, root }) => executable(join(root, 'w/bash'), `#!/bin/sh\nexec ${llmos} "$@"\n`),
    'a wrapper that starts it as a child': ({ llmos, root }) =>
      executable(join(root, 'wrap'), `#!/bin/bash\n${llmos} "$@"\nexit $?\n`),
    'a wrapper without a shebang': ({ llmos, root }) => executable(join(root, 'wrap'), `exec ${llmos} "$@"\n`),
    'a wrapper of a wrapper': ({ llmos, root }) => {
      const inner = executable(join(root, 'inner'), `#!/bin/sh\nexec ${llmos} "$@"\n`);
      return executable(join(root, 'outer'), `#!/bin/sh\n${inner} "$@"\n`);
    },
    'a folder': () => '/usr/bin',
    'a file that cannot be run': ({ boot }) => boot,
    'something missing': () => '/no/such/shell',
    'a relative path': () => 'bin/bash',
    garbage: () => '\u0001; rm -rf $HOME `x`',
  };
  test.each(Object.entries(settings))('$LLMOS_SHELL is %s', (_title, setting) => {
    const env = { LLMOS_SHELL: setting(world) };
    expect(bench.run(world.llmos, { args: SAYS, env })).toMatchObject(FINE);
    expect(bench.run(world.llmos, { args: [], env, input: SAYS[1]! })).toMatchObject(FINE);
  });
  test.each(Object.entries(settings))('the settings folder names %s', (_title, setting) => {
    mkdirSync(join(world.root, 'config/llmos'), { recursive: true });
    writeFileSync(join(world.root, 'config/llmos/shell'), setting(world));
    expect(bench.run(world.llmos, { args: SAYS, env: { XDG_CONFIG_HOME: join(world.root, 'config') } })).toMatchObject(
      FINE,
    );
  });
  test.each(Object.entries(settings))('$SHELL is %s', (_title, setting) => {
    expect(bench.run(world.llmos, { args: SAYS, env: { SHELL: setting(world) } })).toMatchObject(FINE);
  });
  test.each([
    ['a link to llmos', (path: string) => symlinkSync(world.llmos, path)],
    ['a wrapper of llmos', (path: string) => void executable(path, `#!/bin/sh\nexec ${world.llmos} "$@"\n`)],
    [
      'a wrapper that starts llmos as a child',
      (path: string) => void executable(path, `#!/bin/sh\n${world.llmos} "$@"\n`),
    ],
    ['a folder', (path: string) => void mkdirSync(path)],
  ])('the first bash on PATH is %s', (_title, make) => {
    mkdirSync(join(world.root, 'first'));
    make(join(world.root, 'first/bash'));
    expect(bench.run(world.llmos, { args: SAYS, env: { PATH: `${world.root}/first:/usr/bin:/bin` } })).toMatchObject(
      FINE,
    );
  });
  test('a wrapper of another shell is honoured, and passed once', () => {
    const log = join(world.root, 'log');
    const wrap = executable(join(world.root, 'wrap'), `#!/bin/sh\necho x >>${log}\nWRAPPED=yes exec /bin/bash "$@"\n`);
    const ended = bench.run(world.llmos, {
      args: ['-c', `echo $WRAPPED; ${world.llmos} -c 'echo inner $WRAPPED'`],
      env: { LLMOS_SHELL: wrap },
    });
    expect(ended).toMatchObject({ code: 0, stdout: 'yes\ninner yes\n', stderr: '' });
    expect(readFileSync(log, 'utf8')).toBe('x\n');
  });
  test('a settings file that is a folder is nothing', () => {
    mkdirSync(join(world.root, 'config/llmos/shell'), { recursive: true });
    expect(bench.run(world.llmos, { args: SAYS, env: { XDG_CONFIG_HOME: join(world.root, 'config') } })).toMatchObject(
      FINE,
    );
  });
});
