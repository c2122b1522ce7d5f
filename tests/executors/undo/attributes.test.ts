/** Extended attributes come back with what is undone, where the file system has them and something here can look at them. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
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

  test('is on none that had none', () => {
    writeFileSync(at('a'), 'before');
    change([target(at('a'), 'write')], () => appendFileSync(at('a'), ' and after'));
    undo.undo();
    expect(noteOf(at('a'))).toBe('');
  });
});
