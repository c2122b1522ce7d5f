/** Extended attributes come back with what is undone, where the file system has them and something here can look at them. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type AttributeTool,
  readAttributes,
  toolFor,
  writeAttributes,
} from '../../../src/executors/undo/attributes.ts';
import { target } from '../running.ts';
import { at, change, freshPlace, undo } from './place.ts';

const python = (code: string, ...args: string[]): string =>
  spawnSync('python3', ['-c', code, ...args], { encoding: 'utf8' }).stdout?.trim() ?? '';
const mark = (path: string, value: string): string =>
  python('import os,sys; os.setxattr(sys.argv[1],"user.note",sys.argv[2].encode()); print("ok")', path, value);
const noteOf = (path: string): string =>
  python(
    'import os,sys; print(os.getxattr(sys.argv[1],"user.note").decode() if os.listxattr(sys.argv[1]) else "")',
    path,
  );

beforeEach(freshPlace);

const canMark = (): boolean => {
  freshPlace();
  writeFileSync(at('probe'), '');
  return mark(at('probe'), 'x') === 'ok';
};

describe.skipIf(!canMark())('a note on a file', () => {
  const old = (name: string, content: string): void => {
    writeFileSync(at(name), content);
    mark(at(name), 'kept');
    utimesSync(at(name), 1_700_000_000, 1_700_000_000);
  };

  test('comes back with a small file that was deleted', () => {
    old('a', 'small');
    change([target(at('a'), 'delete')], () => rmSync(at('a')));
    expect(undo.undo()).toMatchObject([{ kind: 'undone' }]);
    expect(noteOf(at('a'))).toBe('kept');
  });

  test('stays on one that was changed in place', () => {
    old('a', 'before');
    change([target(at('a'), 'write')], () => appendFileSync(at('a'), ' and after'));
    undo.undo();
    expect(noteOf(at('a'))).toBe('kept');
  });

  const recent = (name: string, content: string): void => {
    writeFileSync(at(name), content);
    mark(at(name), 'kept');
  };

  test('comes back with what was written a moment ago and deleted', () => {
    recent('a', 'new');
    change([target(at('a'), 'delete')], () => rmSync(at('a')));
    undo.undo();
    expect(noteOf(at('a'))).toBe('kept');
  });

  test('comes back with a file that another took the place of, and goes and comes again by redo and undo', () => {
    recent('a', 'before');
    change([target(at('a'), 'write')], () => {
      writeFileSync(at('b'), 'other');
      mark(at('b'), 'of b');
      renameSync(at('b'), at('a'));
    });
    undo.undo();
    expect(noteOf(at('a'))).toBe('kept');
    undo.redo();
    expect(noteOf(at('a'))).toBe('of b');
    undo.undo();
    expect(noteOf(at('a'))).toBe('kept');
  });

  test('comes back with a folder, and with what is in it', () => {
    mkdirSync(at('d'));
    mark(at('d'), 'of the folder');
    recent('d/a', 'in it');
    change([target(at('d'), 'delete', true)], () => rmSync(at('d'), { recursive: true }));
    undo.undo();
    expect([noteOf(at('d')), noteOf(at('d/a'))]).toEqual(['of the folder', 'kept']);
  });

  test('that the step added is taken away', () => {
    writeFileSync(at('a'), 'before');
    change([target(at('a'), 'write')], () => {
      appendFileSync(at('a'), ' and after');
      mark(at('a'), 'added');
    });
    undo.undo();
    expect(noteOf(at('a'))).toBe('');
  });

  test('comes back with bytes, blanks and odd names', () => {
    const odd = 'a b\n$(id)\t"\'';
    writeFileSync(at(odd), 'x');
    mark(at(odd), 'a\tb c\nd=\\');
    change([target(at(odd), 'delete')], () => rmSync(at(odd)));
    undo.undo();
    expect(noteOf(at(odd))).toBe('a\tb c\nd=\\');
  });

  test('an access list comes back', () => {
    writeFileSync(at('a'), 'x');
    // user::rw-, user:1:r--, group::r--, mask::r--, other::r--
    const list = '0200000001000600ffffffff0200040001000000040004 00ffffffff10000400ffffffff20000400ffffffff'.replace(
      ' ',
      '',
    );
    const set =
      'import os,sys; os.setxattr(sys.argv[1],"system.posix_acl_access",bytes.fromhex(sys.argv[2])); print("ok")';
    const get = 'import os,sys; print(os.getxattr(sys.argv[1],"system.posix_acl_access").hex())';
    if (python(set, at('a'), list) !== 'ok') return;
    change([target(at('a'), 'delete')], () => rmSync(at('a')));
    undo.undo();
    expect(python(get, at('a'))).toBe(list);
  });

  test('is on none that had none', () => {
    writeFileSync(at('a'), 'before');
    change([target(at('a'), 'write')], () => appendFileSync(at('a'), ' and after'));
    undo.undo();
    expect(noteOf(at('a'))).toBe('');
  });
});

describe('on macOS', () => {
  /** Stands in for `xattr`: each attribute lies in a file beside, named after both. */
  const XATTR = `#!/bin/bash
case $1 in
  -px) shift 2; od -An -tx1 "$2.@$1" ;;
  -wx) shift 2; printf "$(printf %s "$2" | sed 's/../\\\\x&/g')" > "$3.@$1" ;;
  -d) shift 2; rm "$2.@$1" ;;
  --) for each in "$2".@*; do [ -e "$each" ] && echo "\${each##*.@}"; done ;;
esac
`;
  const tool = (): AttributeTool => {
    mkdirSync(at('bin'));
    writeFileSync(at('bin/xattr'), XATTR, { mode: 0o755 });
    const { program, read, write } = toolFor('darwin', 'arm64') ?? expect.fail('no tool');
    const path = `PATH=${at('bin')}:$PATH; export PATH;`;
    return { program, read: ['-c', path + read[1]], write: ['-c', path + write[1]] };
  };

  test('attributes are read and set by `xattr`', () => {
    const by = tool();
    for (const name of ['a', 'b c', 'd']) writeFileSync(at(name), '');
    writeAttributes(
      [
        [at('a'), { 'user.x': '6869', 'com.apple.y': '00ff' }],
        [at('b c'), { z: '0a' }],
        [at('d'), {}],
      ],
      by,
    );
    const all = ['a', 'b c', 'd'].map(at);
    expect(readAttributes(all, by)).toEqual([{ 'user.x': '6869', 'com.apple.y': '00ff' }, { z: '0a' }, {}]);
    writeAttributes([[at('a'), { 'user.x': '21' }]], by);
    expect(readAttributes(all, by)).toEqual([{ 'user.x': '21' }, { z: '0a' }, {}]);
  });
});

test('nothing is known where there is no program for it', () => {
  writeFileSync(at('a'), '');
  expect(readAttributes([at('a')], { program: '/nowhere/perl', read: [], write: [] })).toBeUndefined();
  expect(toolFor('freebsd', 'x64')).toBeUndefined();
  expect(toolFor('linux', 'riscv64')).toBeUndefined();
  expect(readAttributes([])).toEqual([]);
});
