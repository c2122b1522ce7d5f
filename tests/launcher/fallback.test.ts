/** Whatever is missing, broken or pointing at itself: commands run, nobody is locked out, nothing turns in circles. */
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openBench } from './beside.ts';
import { makeWorld, type World } from './world.ts';

const bench = openBench();
chmodSync(bench.root, 0o755);
afterAll(bench.close);

let world: World;
let count = 0;
beforeEach(() => {
  count += 1;
  world = makeWorld(join(bench.root, `w${count}`));
});

const shown = (stdout: string): unknown => JSON.parse(Buffer.from(stdout, 'latin1').toString());
const SAYS = ['-c', 'echo "$((40 + 2)) $(env | grep -c ^LLMOS_ROUND)"'];
const FINE = { code: 0, signal: null, stdout: '42 0\n', stderr: '' };

describe('a broken installation', () => {
  const breakages: Readonly<Record<string, (world: World) => void>> = {
    'no runtime': ({ root }) => rmSync(join(root, 'node_modules'), { recursive: true }),
    'a dangling runtime': ({ runtime }) => {
      rmSync(runtime);
      symlinkSync('/no/such/node', runtime);
    },
    'no bundle': ({ root }) => rmSync(join(root, 'dist'), { recursive: true }),
    'an empty boot file': ({ boot }) => truncateSync(boot),
    'no program beside the boot file': ({ main }) => rmSync(main),
    'an empty program': ({ main }) => truncateSync(main),
  };
  test.each(Object.entries(breakages))('%s: subcommands say so in one line, 127', (_title, breakIt) => {
    breakIt(world);
    const ended = bench.run(world.llmos, { args: ['do', 'x'] });
    expect(ended).toMatchObject({ code: 127, stdout: '' });
    expect(ended.stderr).toBe(
      `llmos: the runtime or the program is missing under ${world.root}; install llmos again\n`,
    );
  });
  test.each(Object.entries(breakages))('%s: commands run as ever', (_title, breakIt) => {
    breakIt(world);
    expect(bench.run(world.llmos, { args: SAYS })).toMatchObject(FINE);
  });

  const built = fileURLToPath(new URL('../../dist', import.meta.url));
  test.skipIf(!existsSync(built))('a truncated program: one line, 71, no stack', () => {
    rmSync(join(world.root, 'dist'), { recursive: true });
    cpSync(built, join(world.root, 'dist'), { recursive: true });
    truncateSync(world.main, 20_000);
    const ended = bench.run(world.llmos, { args: ['route', 'ls'] });
    expect(ended).toMatchObject({ code: 71, stdout: '' });
    expect(ended.stderr).toMatch(/^llmos: the program is damaged[^\n]*\n$/);
  });
});

describe('finding itself', () => {
  const asked = ['plan', 'a b', ''];
  const found = () => ({ args: asked, real: 'bash', launcher: world.llmos });
  test('directly', () => {
    expect(shown(bench.run(world.llmos, { args: asked }).stdout)).toEqual(found());
  });
  test('through a chain of links, absolute and relative', () => {
    const links = join(world.root, 'links');
    mkdirSync(join(links, 'deep'), { recursive: true });
    symlinkSync(world.llmos, join(links, 'one'));
    symlinkSync('../one', join(links, 'deep/two'));
    symlinkSync('deep/two', join(links, 'llmos'));
    expect(shown(bench.run(join(links, 'llmos'), { args: asked }).stdout)).toEqual(found());
    // As a name on PATH, and from inside the folder of links.
    const env = { PATH: `${links}:/usr/bin:/bin` };
    expect(shown(bench.run('sh', { args: ['-c', 'llmos "$@"', 'sh', ...asked], env }).stdout)).toEqual(found());
    expect(shown(bench.run('sh', { args: ['-c', `cd ${links}/deep && ./two "$@"`, 'sh', ...asked] }).stdout)).toEqual(
      found(),
    );
  });
  test.each(['cd bin && ./llmos', 'bin/llmos', './bin/../bin/llmos', 'sh bin/llmos', 'cd bin && sh llmos'])(
    'as %s',
    (how) => {
      expect(
        shown(bench.run('sh', { args: ['-c', `cd ${world.root} && ${how} "$@"`, 'sh', ...asked] }).stdout),
      ).toEqual(found());
    },
  );
  test('through a linked folder, the physical place counts', () => {
    symlinkSync(join(world.root, 'bin'), join(bench.root, `bin${count}`));
    expect(shown(bench.run(join(bench.root, `bin${count}`, 'llmos'), { args: asked }).stdout)).toEqual(found());
  });
  test('in a folder with blanks and signs', () => {
    const odd = makeWorld(join(bench.root, `-a 'b" $c * [d] é${count}`));
    expect(shown(bench.run(odd.llmos, { args: asked }).stdout)).toEqual({ ...found(), launcher: odd.llmos });
  });
  test('beside a runtime that was hoisted', () => {
    const inner = makeWorld(join(bench.root, `h${count}/node_modules/llmos`));
    cpSync(join(inner.root, 'node_modules'), join(inner.root, '..'), { recursive: true, verbatimSymlinks: true });
    rmSync(join(inner.root, 'node_modules'), { recursive: true });
    expect(shown(bench.run(inner.llmos, { args: asked }).stdout)).toEqual({ ...found(), launcher: inner.llmos });
  });
  test('CDPATH and NODE_OPTIONS do not reach it', () => {
    const env = { CDPATH: '/usr', NODE_OPTIONS: '--no-such-option --require=/none' };
    expect(shown(bench.run(world.llmos, { args: asked, env }).stdout)).toEqual({
      ...found(),
      options: env.NODE_OPTIONS,
    });
  });
});

describe('which words are for the runtime', () => {
  test.each([
    'do',
    'run',
    'plan',
    'check',
    'route',
    'undo',
    'redo',
    'history',
    'memory',
    'models',
    'config',
    'doctor',
    'completions',
    'login-shell',
    'routines',
    'help',
    '--help',
    '--version',
    '-V',
    '-h',
    '--json',
  ])('%s', (word) => {
    expect(shown(bench.run(world.llmos, { args: [word] }).stdout)).toMatchObject({ args: [word] });
  });
  test.each(['doit', 'Do', './do', 'ls', '-do'])('not %s', (word) => {
    expect(bench.run(world.llmos, { args: [word] })).toEqual(bench.run('bash', { args: [word] }));
  });
});

describe('a poor place', () => {
  test('HOME is not set', () => {
    expect(bench.run(world.llmos, { args: SAYS, env: { HOME: undefined } })).toMatchObject(FINE);
    expect(shown(bench.run(world.llmos, { args: ['doctor'], env: { HOME: undefined } }).stdout)).toMatchObject({
      args: ['doctor'],
    });
  });
  test('the folder is gone', () => {
    const ended = bench.run('sh', {
      args: ['-c', `mkdir gone; cd gone; rmdir ../gone; ${world.llmos} -c 'echo here'; echo $?; ${world.llmos} plan x`],
    });
    expect(ended.stdout).toMatch(/^here\n0\n\{"args":\["plan","x"\]/);
  });
  // Root reads every folder: the test then becomes somebody else.
  test('the folder cannot be read', () => {
    const become = process.getuid?.() === 0 ? 'setpriv --reuid 65534 --regid 65534 --clear-groups' : '';
    const ended = bench.run('sh', {
      args: ['-c', `mkdir shut; cd shut; chmod 0 .; ${become} ${world.llmos} -c 'echo here'; echo $?; chmod 755 .`],
    });
    expect(ended.stdout).toBe('here\n0\n');
  });
});
