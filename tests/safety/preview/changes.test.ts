/** What is read from a layer, and what of it is stale. No namespaces needed. */
import { chmodSync, linkSync, mkdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { staleChanges } from '../../../src/safety/preview/apply.ts';
import { fingerprint, type Layer } from '../../../src/safety/preview/changes.ts';
import { ALL, brief, LATER, type Made, make, same, special } from './layer.ts';

describe('what is read from a layer', () => {
  test('nothing where it is empty and all is seen', () => {
    const made = make();
    expect(made.read(...ALL)).toEqual({ changes: [], twins: new Map() });
  });

  test('new files, folders before what is in them, links, pipes left out', () => {
    const made = make();
    mkdirSync(made.up('n/m'), { recursive: true });
    writeFileSync(made.up('n/m/f'), 'four');
    symlinkSync('nowhere', made.up('s'));
    expect(brief(made.read(...ALL, 'n', 's', 'n/m', 'n/m/f'), made.root)).toEqual([
      'created n dir 0',
      'created n/m dir 0',
      'created n/m/f file 4',
      'created s link 7',
    ]);
  });

  test('pipes, and the marks of what was deleted', () => {
    const made = make();
    special(made.up('p'), 'p');
    expect(brief(made.read(...ALL, 'p'), made.root)).toEqual(['created p other 0']);
    if (process.getuid?.() !== 0) return;
    special(made.up('a'), 'c 0 0');
    expect(brief(made.read('b', 'd', 'l', 'p'), made.root)).toEqual(['deleted a file 2', 'created p other 0']);
    special(made.up('null'), 'c 1 3');
    expect(brief(made.read('b', 'd', 'l', 'null', 'p'), made.root)).toContain('created null other 0');
  });

  test('what is not seen is deleted, with all that it holds', () => {
    const made = make();
    expect(brief(made.read('a'), made.root)).toEqual(['deleted b file 2', 'deleted d dir 14', 'deleted l link 1']);
    const [, folder] = made.read('a').changes;
    expect(folder?.before).toBe(fingerprint(made.at('d')));
    expect(folder?.linked).toBe(false);
  });

  test('changed contents, links and kinds', () => {
    const made = make();
    writeFileSync(made.up('a'), 'A\n');
    symlinkSync('b', made.up('l'));
    mkdirSync(made.up('b'));
    expect(brief(made.read(...ALL), made.root)).toEqual(['changed a file 2', 'changed b dir 0', 'changed l link 1']);
  });

  test('the same content again is a change of times, of rights, or none', () => {
    const made = make();
    writeFileSync(made.up('a'), 'a\n');
    writeFileSync(made.up('b'), 'b\n', { mode: 0o600 });
    same(made, 'b');
    symlinkSync('a', made.up('l'));
    const layer = made.read(...ALL);
    expect(brief(layer, made.root).slice(0, 2)).toEqual(['times a file 2', 'mode b file 2']);
    expect([...layer.twins.values()]).toEqual([made.at('a'), made.at('b')]);
  });

  test('a folder that is looked into: its rights, and what it has no more', () => {
    const made = make();
    mkdirSync(made.up('d'), { mode: 0o700 });
    chmodSync(made.up('d'), 0o700);
    writeFileSync(made.up('d/new'), '');
    expect(brief(made.read(...ALL, 'd/new', 'd/e'), made.root)).toEqual([
      'mode d dir 0',
      'deleted d/in file 5',
      'created d/new file 0',
    ]);
  });

  test('a deleted file that is there under another name was moved', () => {
    const made = make();
    writeFileSync(made.up('c'), 'a\n');
    same(made, 'c');
    expect(brief(made.read('b', 'c', 'd', 'l'), made.root)).toEqual(['moved c file 2 a']);
    writeFileSync(made.up('c'), 'x\n');
    same(made, 'c');
    expect(brief(made.read('b', 'c', 'd', 'l'), made.root)).toEqual(['deleted a file 2', 'created c file 2']);
  });

  test('each deleted file is moved once, and one with several names never', () => {
    const made = make();
    for (const name of ['c', 'd2']) {
      writeFileSync(made.up(name), 'a\n');
      same(made, name);
    }
    expect(brief(made.read('b', 'c', 'd', 'd2', 'l'), made.root)).toEqual(['moved c file 2 a', 'created d2 file 2']);
    linkSync(made.at('a'), made.at('d/twin'));
    expect(brief(made.read('b', 'c', 'd', 'd2', 'l'), made.root)).toEqual([
      'deleted a file 2',
      'created c file 2',
      'created d2 file 2',
    ]);
    expect(made.read('b', 'c', 'd', 'd2', 'l').changes[0]?.linked).toBe(true);
  });

  test('other rights or times are no move', () => {
    const made = make();
    writeFileSync(made.up('c'), 'a\n', { mode: 0o600 });
    same(made, 'c');
    expect(brief(made.read('b', 'c', 'd', 'l'), made.root)).toEqual(['deleted a file 2', 'created c file 2']);
    chmodSync(made.up('c'), statSync(made.at('a')).mode & 0o777);
    utimesSync(made.up('c'), LATER, LATER);
    expect(brief(made.read('b', 'c', 'd', 'l'), made.root)).toEqual(['deleted a file 2', 'created c file 2']);
  });

  test('more than can be listed is said, not cut off', () => {
    const made = make();
    for (let n = 0; n <= 20_000; n++) symlinkSync('x', made.up(`n${n}`));
    expect(() => made.read(...ALL)).toThrow(RangeError);
  });
});

describe('what is not as it was any more', () => {
  const stale = (made: Made, layer: Layer): string[] =>
    staleChanges(layer.changes).map((line) => line.replace(`${made.root}/`, ''));

  test('nothing, as long as nothing happens', () => {
    const made = make();
    writeFileSync(made.up('a'), 'A\n');
    mkdirSync(made.up('n'));
    expect(stale(made, made.read('a', 'n', 'l'))).toEqual([]);
  });

  test('a file that was written to, replaced, or came to be', () => {
    const made = make();
    writeFileSync(made.up('a'), 'A\n');
    writeFileSync(made.up('n'), 'n\n');
    const layer = made.read(...ALL, 'n');
    writeFileSync(made.at('a'), 'b\n');
    writeFileSync(made.at('n'), '');
    expect(stale(made, layer)).toEqual(['a changed since it was shown', 'n changed since it was shown']);
    rmSync(made.at('a'));
    expect(stale(made, layer)[0]).toBe('a changed since it was shown');
  });

  test('something deep in a folder that is deleted or replaced', () => {
    const made = make();
    const deleted = made.read('a', 'b', 'l');
    writeFileSync(made.up('d'), 'now a file');
    const replaced = made.read(...ALL);
    expect([...stale(made, deleted), ...stale(made, replaced)]).toEqual([]);
    writeFileSync(made.at('d/e/deep'), 'other');
    expect(stale(made, deleted)).toEqual(['d changed since it was shown']);
    expect(stale(made, replaced)).toEqual(['d changed since it was shown']);
  });

  test('of a folder whose rights change, only the folder', () => {
    const made = make();
    mkdirSync(made.up('d'));
    chmodSync(made.up('d'), 0o700);
    const layer = made.read(...ALL, 'd/in', 'd/e');
    writeFileSync(made.at('d/e/deep'), 'other');
    expect(stale(made, layer)).toEqual([]);
    chmodSync(made.at('d'), 0o711);
    expect(stale(made, layer)).toEqual(['d changed since it was shown']);
  });

  test('either end of a move', () => {
    const made = make();
    writeFileSync(made.up('c'), 'a\n');
    same(made, 'c');
    const layer = made.read('b', 'c', 'd', 'l');
    expect(stale(made, layer)).toEqual([]);
    writeFileSync(made.at('c'), 'mine');
    expect(stale(made, layer)).toEqual(['c is new since it was shown']);
    rmSync(made.at('a'));
    expect(stale(made, layer)).toEqual(['a changed since it was shown']);
  });
});
