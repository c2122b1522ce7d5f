import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openUndo } from '../../../src/executors/undo.ts';
import { target } from '../running.ts';
import { at, change, cwd, freshPlace, store, undo } from './place.ts';
import { diff, treeOf } from './tree.ts';

beforeEach(freshPlace);

describe('a time to keep within', () => {
  const fill = (count: number): void => {
    mkdirSync(at('d'));
    for (let n = 0; n < count; n += 1) writeFileSync(at(`d/${n}`), `${n}`);
  };

  test('that is over keeps nothing of the content, and undo says so', () => {
    fill(3);
    const kept = undo.keep({ request: 'rm -r d', targets: [target(at('d'), 'delete', true)], withinMs: -1 });
    expect(kept.missing.join()).toMatch(/there was no time to keep it/);
    rmSync(at('d'), { recursive: true });
    undo.seal(kept.entry);
    expect(undo.undo()[0]?.missing.join()).toMatch(/there was no time to keep it/);
  });

  test('is left alone where it suffices', () => {
    fill(3);
    const before = treeOf(cwd);
    const targets = [target(at('d'), 'delete', true)];
    const kept = undo.keep({ request: 'rm -r d', targets, withinMs: 600_000 });
    expect(kept.missing).toEqual([]);
    rmSync(at('d'), { recursive: true });
    undo.seal(kept.entry);
    undo.undo();
    expect(diff(treeOf(cwd), before)).toEqual([]);
  });

  test('many small files that are deleted come back, whatever happens to those that stay', () => {
    fill(150);
    const before = treeOf(cwd);
    change([target(at('d'), 'delete', true)], () => rmSync(at('d'), { recursive: true }));
    undo.undo();
    expect(diff(treeOf(cwd), before)).toEqual([]);
    change([target(at('d'), 'delete', true)], () => renameSync(at('d'), at('e')));
    writeFileSync(at('e/7'), 'mine');
    undo.undo();
    expect(readFileSync(at('d/7'), 'utf8')).toBe('7');
    expect(readFileSync(at('e/7'), 'utf8')).toBe('mine');
  });
});

describe('large files that are deleted', () => {
  const big = Buffer.alloc(3 * 1024 * 1024, 'x');
  test('come back', () => {
    writeFileSync(at('big'), big);
    const before = treeOf(cwd);
    change([target(at('big'), 'delete')], () => rmSync(at('big')));
    undo.undo();
    expect(diff(treeOf(cwd), before)).toEqual([]);
  });
  test('are safe from a later writer where they were not deleted after all', () => {
    writeFileSync(at('big'), big);
    change([target(at('big'), 'delete')], () => renameSync(at('big'), at('saved')));
    writeFileSync(at('saved'), 'short');
    expect(undo.undo()).toMatchObject([{ kind: 'undone', missing: [] }]);
    expect(readFileSync(at('big')).equals(big)).toBe(true);
  });
});

describe('bounds', () => {
  test('what is too large is not kept, and told; undo leaves it alone', () => {
    const small = openUndo(store, { entryBytes: 10 });
    writeFileSync(at('large'), 'x'.repeat(11));
    writeFileSync(at('small'), 'y');
    const targets = [target(at('large'), 'write'), target(at('small'), 'write')];
    const kept = change(targets, () => ['large', 'small'].map((name) => writeFileSync(at(name), 'new')), small);
    expect(kept).toMatchObject({ files: 1, bytes: 1, missing: [expect.stringContaining(at('large'))] });
    expect(small.undo()).toMatchObject([{ kind: 'undone', missing: [expect.stringContaining(at('large'))] }]);
    expect([readFileSync(at('large'), 'utf8'), readFileSync(at('small'), 'utf8')]).toEqual(['new', 'y']);
  });
  test('the oldest entries go: by number, by bytes', () => {
    const few = openUndo(store, { entries: 3, bytes: 25 });
    for (let n = 0; n < 6; n += 1) {
      writeFileSync(at('f'), 'x'.repeat(2));
      change([target(at('f'), 'write')], () => writeFileSync(at('f'), String(n)), few);
    }
    expect(few.list().entries).toHaveLength(3);
    writeFileSync(at('f'), 'x'.repeat(24));
    change([target(at('f'), 'write')], () => writeFileSync(at('f'), 'end'), few);
    expect(few.list().entries).toHaveLength(1);
  });
  test('what is older than the bound goes', () => {
    const brief = openUndo(store, { ageDays: 0 });
    change([target(at('f'), 'write')], () => {}, brief);
    spawnSync('sleep', ['0.01']);
    change([target(at('f'), 'write')], () => {}, brief);
    expect(brief.list().entries).toHaveLength(1);
  });
  test('devices are not kept and not missed', () => {
    expect(undo.keep({ request: '', targets: [target('/dev/null', 'write')] })).toEqual({
      entry: '',
      files: 0,
      bytes: 0,
      missing: [],
    });
  });
});

describe('the store itself', () => {
  test('cannot be made: all is told as missing, nothing is thrown', () => {
    writeFileSync(at('f'), 'x');
    const none = openUndo('/proc/none/undo');
    expect(change([target(at('f'), 'write')], () => {}, none)).toMatchObject({
      entry: '',
      missing: [expect.stringContaining(at('f'))],
    });
    expect([none.undo(), none.redo(), none.list()]).toEqual([[], undefined, { entries: [], notes: [] }]);
  });
  test.skipIf(process.platform !== 'linux')('is on a full disk: the same', () => {
    writeFileSync(at('f'), 'x'.repeat(5000));
    mkdirSync(at('mnt'));
    const mounted = spawnSync('sh', ['-c', `mount -t tmpfs -o size=4k none '${at('mnt')}'`]).status === 0;
    if (!mounted) return;
    try {
      const full = openUndo(at('mnt/undo'));
      expect(full.keep({ request: '', targets: [target(at('f'), 'write')] }).missing).toEqual([
        expect.stringContaining(at('f')),
      ]);
    } finally {
      spawnSync('sh', ['-c', `umount '${at('mnt')}'`]);
    }
  });
  test('is private', () => {
    writeFileSync(at('f'), 'secret', { mode: 0o644 });
    const { entry } = change([target(at('f'), 'write')], () => {});
    const modes = [store, join(store, entry), join(store, entry, 'objects-0')].map(
      (path) => statSync(path).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o700, 0o700]);
    for (const name of [
      'manifest.json',
      ...readdirSync(join(store, entry, 'objects-0')).map((each) => `objects-0/${each}`),
    ]) {
      expect(statSync(join(store, entry, name)).mode & 0o777).toBe(0o600);
    }
  });
  test('an entry that was cut off while it was made is ignored, with a note', () => {
    const half = `.new-${Date.now().toString(36).padStart(9, '0')}half-0`;
    mkdirSync(join(store, half), { recursive: true });
    change([target(at('f'), 'write')], () => writeFileSync(at('f'), 'x'));
    expect(undo.list().notes).toEqual([expect.stringContaining(half)]);
    expect(undo.undo()).toMatchObject([{ kind: 'undone' }]);
  });
  test('an entry that cannot be read is passed over, with a note', () => {
    change([target(at('f'), 'write')], () => writeFileSync(at('f'), 'x'));
    const { entry } = change([target(at('g'), 'write')], () => writeFileSync(at('g'), 'x'));
    writeFileSync(join(store, entry, 'manifest.json'), '{"version":');
    expect(undo.list()).toMatchObject({ entries: [{ paths: [at('f')] }], notes: [expect.stringContaining(entry)] });
    expect(undo.undo()).toMatchObject([{ kind: 'undone', paths: [at('f')] }]);
  });
  test('a turn that is still running is not taken back', () => {
    undo.keep({ request: '', targets: [target(at('f'), 'write')] });
    expect(undo.undo()).toMatchObject([{ kind: 'refused', reason: 'it is still running' }]);
  });
  test('a turn that was cut off is taken back, and forward again', () => {
    writeFileSync(at('f'), 'old');
    const { entry } = undo.keep({ request: '', targets: [target(at('f'), 'write')] });
    const path = join(store, entry, 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(`"pid":${process.pid}`, '"pid":4194399'));
    writeFileSync(at('f'), 'half');
    expect(undo.undo()).toMatchObject([{ kind: 'undone', reason: 'it had been cut off' }]);
    expect(readFileSync(at('f'), 'utf8')).toBe('old');
    expect(undo.redo()).toMatchObject({ kind: 'redone' });
    expect(readFileSync(at('f'), 'utf8')).toBe('half');
  });
  test('is not part of what it keeps', () => {
    const inside = openUndo(at('home/undo'));
    mkdirSync(at('home'));
    writeFileSync(at('home/f'), 'x');
    change([target(at('home/f'), 'write')], () => writeFileSync(at('home/f'), 'y'), inside);
    change([target(at('home'), 'write', true)], () => writeFileSync(at('home/f'), 'z'), inside);
    expect(inside.undo(2)).toMatchObject([{ kind: 'undone' }, { kind: 'undone' }]);
    expect(readFileSync(at('home/f'), 'utf8')).toBe('x');
  });
});

describe('what is kept', () => {
  const objects = (): string[] => readdirSync(join(store, kept().entry, 'objects-0')).sort();
  let last: ReturnType<typeof change>;
  const kept = () => last;
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

  test('is named by its content, and the same is kept once', () => {
    for (const [name, text] of [
      ['a', 'same'],
      ['b', 'same'],
      ['c', 'other'],
    ] as const)
      writeFileSync(at(name), text);
    last = change([target(at('a'), 'write'), target(at('b'), 'write'), target(at('c'), 'write')], () => {
      for (const name of ['a', 'b', 'c']) writeFileSync(at(name), `${name} now`);
    });
    expect(objects()).toEqual([sha('same'), sha('other')].sort());
    expect(last).toMatchObject({ files: 3, bytes: 13 });
    undo.undo();
    expect(['a', 'b', 'c'].map((name) => readFileSync(at(name), 'utf8'))).toEqual(['same', 'same', 'other']);
  });

  test('is not read for that where it is large', () => {
    writeFileSync(at('big'), Buffer.alloc(1024 * 1024 + 1));
    last = change([target(at('big'), 'write')], () => writeFileSync(at('big'), ''));
    expect(objects()).toEqual(['0']);
    undo.undo();
    expect(readFileSync(at('big'))).toHaveLength(1024 * 1024 + 1);
  });
});
