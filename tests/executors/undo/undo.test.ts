import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { folder, target } from '../running.ts';
import { at, change, cwd, freshPlace, undo } from './place.ts';
import { diff, treeOf } from './tree.ts';

beforeEach(freshPlace);

describe('what changed since', () => {
  test.each<[string, () => void, string]>([
    ['a file', () => writeFileSync(at('d/f'), 'mine'), 'd/f'],
    ['a new file in a folder that was made', () => writeFileSync(at('d/new'), ''), 'd/new'],
    ['a mode', () => chmodSync(at('d/f'), 0o600), 'd/f'],
    ['a file that went', () => rmSync(at('d/f')), 'd/f'],
    [
      'a file that became a link',
      () => {
        rmSync(at('d/f'));
        symlinkSync('x', at('d/f'));
      },
      'd/f',
    ],
  ])('%s: undo refuses, names it and leaves all as it is', (_, meddle, name) => {
    writeFileSync(at('other'), 'old');
    change([target(at('d'), 'write', true), target(at('other'), 'write')], () => {
      mkdirSync(at('d'));
      writeFileSync(at('d/f'), 'planned', { mode: 0o644 });
      writeFileSync(at('other'), 'planned');
    });
    meddle();
    const before = treeOf(cwd);
    const [moved] = undo.undo();
    expect(moved).toMatchObject({ kind: 'refused', paths: [at(name)] });
    expect(moved?.reason).toContain(at(name));
    expect(diff(treeOf(cwd), before)).toEqual([]);
  });

  test('something else in the same folder is no hindrance', () => {
    change([target(at('f'), 'write')], () => writeFileSync(at('f'), 'x'));
    writeFileSync(at('unrelated'), 'mine');
    const { mtimeMs } = statSync(cwd);
    expect(undo.undo()).toMatchObject([{ kind: 'undone', paths: [at('f')] }]);
    expect(readdirSync(cwd)).toEqual(['unrelated']);
    expect(statSync(cwd).mtimeMs).toBeGreaterThanOrEqual(mtimeMs);
  });

  test('redo refuses likewise', () => {
    change([target(at('f'), 'write')], () => writeFileSync(at('f'), 'x'));
    undo.undo();
    writeFileSync(at('f'), 'mine');
    expect(undo.redo()).toMatchObject({ kind: 'refused', paths: [at('f')] });
    expect(readFileSync(at('f'), 'utf8')).toBe('mine');
  });

  test('a refusal stops the older ones too', () => {
    change([target(at('f'), 'write')], () => writeFileSync(at('f'), '1'));
    change([target(at('g'), 'write')], () => writeFileSync(at('g'), '2'));
    writeFileSync(at('g'), 'mine!');
    expect(undo.undo(2)).toMatchObject([{ kind: 'refused' }]);
    expect(existsSync(at('f'))).toBe(true);
  });
});

describe('links', () => {
  test('nothing is restored through a folder that became a link', () => {
    const outside = folder();
    mkdirSync(at('d'));
    writeFileSync(at('d/f'), 'old');
    change([target(at('d/f'), 'delete')], () => rmSync(at('d/f')));
    renameSync(at('d'), at('elsewhere'));
    symlinkSync(outside, at('d'));
    expect(undo.undo()).toMatchObject([{ kind: 'refused' }]);
    expect(readdirSync(outside)).toEqual([]);
  });
  test('the file behind a link is kept where it is written through', () => {
    writeFileSync(at('real'), 'old');
    symlinkSync('real', at('link'));
    change([target(at('link'), 'write')], () => writeFileSync(at('link'), 'new'));
    undo.undo();
    expect(readFileSync(at('real'), 'utf8')).toBe('old');
  });
  test('a deleted link comes back, what it led to was never touched', () => {
    mkdirSync(at('real'));
    writeFileSync(at('real/f'), 'x');
    symlinkSync('real', at('link'));
    const before = treeOf(cwd);
    change([target(at('link'), 'delete', true)], () => rmSync(at('link')));
    undo.undo();
    expect(diff(treeOf(cwd), before)).toEqual([]);
  });
  test('a second name of a file stays the same file', () => {
    writeFileSync(at('f'), 'old');
    linkSync(at('f'), at('g'));
    change([target(at('f'), 'write')], () => writeFileSync(at('f'), 'new'));
    undo.undo();
    expect([readFileSync(at('g'), 'utf8'), statSync(at('f')).nlink]).toEqual(['old', 2]);
  });
});
