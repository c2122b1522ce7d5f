/** What putting a layer in place leaves, and where the layer lies. No namespaces needed. */
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breaksLinks } from '../../../src/safety/preview/apply.ts';
import { type Change, look } from '../../../src/safety/preview/changes.ts';
import { closeStage, openStage } from '../../../src/safety/preview/sandbox.ts';
import { ALL, apply, LATER, make, OLD, same, special } from './layer.ts';

describe('put in place', () => {
  test('contents, rights and times of what is new and changed', () => {
    const made = make();
    mkdirSync(made.up('n'), { mode: 0o750 });
    chmodSync(made.up('n'), 0o550);
    chmodSync(made.up('n'), 0o750);
    writeFileSync(made.up('n/f'), 'new', { mode: 0o640 });
    utimesSync(made.up('n/f'), OLD, OLD);
    chmodSync(made.up('n'), 0o550);
    writeFileSync(made.up('a'), 'changed', { mode: 0o755 });
    symlinkSync('b', made.up('l'));
    apply(made.read(...ALL, 'n', 'n/f'));
    expect(readFileSync(made.at('n/f'), 'utf8')).toBe('new');
    expect(statSync(made.at('n/f')).mode & 0o777).toBe(0o640);
    expect(statSync(made.at('n/f')).mtimeMs).toBe(OLD * 1000);
    expect(statSync(made.at('n')).mode & 0o777).toBe(0o550);
    expect(readFileSync(made.at('a'), 'utf8')).toBe('changed');
    expect(statSync(made.at('a')).mode & 0o777).toBe(0o755);
    expect(readlinkSync(made.at('l'))).toBe('b');
  });

  test('deletions and moves', () => {
    const made = make();
    const inode = statSync(made.at('a')).ino;
    writeFileSync(made.up('c'), 'a\n');
    same(made, 'c');
    apply(made.read('b', 'c', 'l'));
    expect([existsSync(made.at('a')), existsSync(made.at('d'))]).toEqual([false, false]);
    expect(statSync(made.at('c')).ino).toBe(inode);
    expect(readFileSync(made.at('b'), 'utf8')).toBe('b\n');
  });

  test('a folder in the place of a file, and a file in the place of a folder', () => {
    const made = make();
    mkdirSync(made.up('a'));
    writeFileSync(made.up('a/in'), 'x');
    writeFileSync(made.up('d'), 'y');
    apply(made.read(...ALL, 'a/in'));
    expect(readFileSync(made.at('a/in'), 'utf8')).toBe('x');
    expect(readFileSync(made.at('d'), 'utf8')).toBe('y');
  });

  test('rights and times alone', () => {
    const made = make();
    writeFileSync(made.up('a'), 'a\n', { mode: 0o600 });
    same(made, 'a');
    writeFileSync(made.up('b'), 'b\n');
    utimesSync(made.up('b'), LATER, LATER);
    const before = statSync(made.at('a'));
    apply(made.read(...ALL));
    expect(statSync(made.at('a')).mode & 0o777).toBe(0o600);
    expect(statSync(made.at('a')).ino).toBe(before.ino);
    expect(statSync(made.at('b')).mtimeMs).toBe(LATER * 1000);
  });

  test('pipes, new links with their times, and a link in the place of a folder', () => {
    const made = make();
    special(made.up('p'), 'p');
    symlinkSync('nowhere', made.up('s'));
    lutimesSync(made.up('s'), OLD, OLD);
    symlinkSync('b', made.up('d'));
    apply(made.read(...ALL, 'p', 's'));
    expect(lstatSync(made.at('p')).isFIFO()).toBe(true);
    expect(lstatSync(made.at('s')).mtimeMs).toBe(OLD * 1000);
    expect(readlinkSync(made.at('d'))).toBe('b');
  });

  test('deep folders before what is in them, each with its own rights at the end', () => {
    const made = make();
    mkdirSync(made.up('x/y/z'), { recursive: true });
    writeFileSync(made.up('x/y/z/f'), '');
    mkdirSync(made.up('b/in'), { recursive: true });
    for (const [name, mode] of [
      ['x/y/z', 0o500],
      ['x/y', 0o555],
      ['x', 0o711],
      ['b', 0o750],
    ] as const)
      chmodSync(made.up(name), mode);
    apply(made.read(...ALL, 'x', 'x/y', 'x/y/z', 'x/y/z/f', 'b/in'));
    const modes = ['x', 'x/y', 'x/y/z', 'b'].map((name) => statSync(made.at(name)).mode & 0o777);
    expect(modes.slice(0, 3)).toEqual([0o711, 0o555, 0o500]);
    expect(statSync(made.at('b/in')).isDirectory()).toBe(true);
    expect(existsSync(made.at('x/y/z/f'))).toBe(true);
  });

  test('a new name for a moved file is the same file', () => {
    const made = make();
    writeFileSync(made.up('c'), 'a\n');
    same(made, 'c');
    linkSync(made.up('c'), made.up('c2'));
    apply(made.read('b', 'c', 'c2', 'd', 'l'));
    expect(lstatSync(made.at('c')).ino).toBe(lstatSync(made.at('c2')).ino);
  });

  test('two names of one content stay so, also where one of them was there before', () => {
    const made = make();
    writeFileSync(made.up('x'), 'twice');
    linkSync(made.up('x'), made.up('y'));
    writeFileSync(made.up('a'), 'a\n');
    same(made, 'a');
    linkSync(made.up('a'), made.up('z'));
    apply(made.read(...ALL, 'x', 'y', 'z'));
    const inode = (name: string): number => lstatSync(made.at(name)).ino;
    expect(inode('x')).toBe(inode('y'));
    expect(inode('a')).toBe(inode('z'));
    expect(inode('x')).not.toBe(inode('a'));
  });

  test('large new files are moved, small and changed ones copied', () => {
    const made = make();
    const large = 'x'.repeat(1024 * 1024 + 1);
    for (const name of ['big', 'a']) writeFileSync(made.up(name), large);
    writeFileSync(made.up('small'), 'x'.repeat(1024 * 1024));
    const inode = look(made.up('big'))?.ino;
    apply(made.read(...ALL, 'big', 'small'));
    expect(look(made.at('big'))?.ino).toBe(inode);
    expect([existsSync(made.up('big')), existsSync(made.up('a')), existsSync(made.up('small'))]).toEqual([
      false,
      true,
      true,
    ]);
    expect(statSync(made.at('a')).size).toBe(large.length);
  });
});

describe('changes that would part two names', () => {
  const change = (kind: Change['kind'], linked: boolean): Change => ({
    kind,
    path: '/a',
    entry: 'file',
    size: 0,
    linked,
  });
  test.each<[Change['kind'], boolean]>([
    ['changed', true],
    ['mode', true],
    ['times', true],
    ['deleted', false],
    ['created', false],
    ['moved', false],
  ])('%s: %s', (kind, breaks) => {
    expect(breaksLinks([change(kind, true)]) !== undefined).toBe(breaks);
    expect(breaksLinks([change(kind, false)])).toBeUndefined();
  });
});

describe('a stage', () => {
  test('lies on the same file system where it can, and never inside of the root', () => {
    const made = make();
    const beside = mkdtempSync(join(tmpdir(), 'llmos-beside-'));
    const inside = made.at('d');
    const stage = openStage(made.root, [inside, join(beside, 'not-there'), '/proc', beside]);
    expect(stage?.folder.startsWith(`${beside}/llmos-preview-`)).toBe(true);
    expect(stage?.upper).toBe(`${stage?.folder}/upper`);
    expect(['upper', 'work', 'merged'].map((name) => statSync(join(stage?.folder ?? '', name)).isDirectory())).toEqual([
      true,
      true,
      true,
    ]);
    expect(openStage(made.root, [inside, join(beside, 'not-there')])).toBeUndefined();
    if (stage !== undefined) closeStage(stage);
    expect(existsSync(stage?.folder ?? '')).toBe(false);
  });

  test('is cleared away also where the kernel left a folder without rights', () => {
    const made = make();
    const stage = openStage(made.root, [mkdtempSync(join(tmpdir(), 'llmos-beside-'))]) ?? expect.fail('no stage');
    mkdirSync(join(stage.folder, 'work/work'));
    chmodSync(join(stage.folder, 'work/work'), 0);
    closeStage(stage);
    expect(existsSync(stage.folder)).toBe(false);
    closeStage(stage);
  });
});
