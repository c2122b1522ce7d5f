/** What the end of the walls means, what is mounted below a folder, and which walls there are: pure but for a folder of programs. */
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Ended, runOf } from '../../../src/safety/preview/sandbox.ts';
import type { Walls } from '../../../src/safety/preview/walls.ts';
import { missingForPreview, mountIn, wallsFor } from '../../../src/safety/preview.ts';

describe('what the end of the walls means', () => {
  const end = (given: Partial<Ended>, walls: Walls = 'unshare') =>
    runOf({ status: 0, output: 'said', told: '0\n./a\0./b c\0all\0', ...given }, walls);

  test('the code of the steps, what they said, and what is to be seen', () => {
    expect(end({})).toEqual({ code: 0, output: 'said', seen: new Set(['./a', './b c', '']) });
    expect(end({ told: '7\nall\0' })).toEqual({ code: 7, output: 'said', seen: new Set(['']) });
    expect(end({ output: 'x bwrap: y' })).toMatchObject({ code: 0 });
  });

  test.each<[Partial<Ended>, Walls, string]>([
    [{ status: 96 }, 'unshare', 'this system allows no namespaces or overlays to an ordinary user'],
    [{ status: 97 }, 'bwrap', 'this system allows no namespaces or overlays to an ordinary user'],
    [{ status: null }, 'unshare', 'it took too long'],
    [{ status: 98 }, 'unshare', 'a closed room could not be set up'],
    [{ status: 98 }, 'bwrap', 'bubblewrap could not be set up'],
    [{ told: '' }, 'unshare', 'a closed room could not be set up'],
    [{ told: '0' }, 'unshare', 'a closed room could not be set up'],
    [{ output: 'x\nbwrap: no rights' }, 'bwrap', 'bubblewrap could not be set up'],
    [{ told: '0\n' }, 'unshare', 'the layer could not be listed'],
    [{ told: '0\n./a\0' }, 'unshare', 'the layer could not be listed'],
  ])('%j behind %s: %s', (given, walls, reason) => expect(end(given, walls)).toEqual({ reason }));
});

test('what is mounted below a folder, itself and its neighbours apart', () => {
  const table = ['/', '/home/sam', '/home/sammy', '/home/sam/disk/deep', '/home/sam/other', '']
    .map((point, at) => `${at} 1 8:1 / ${point} rw - ext4 /dev/sda rw`)
    .join('\n');
  expect(mountIn(table, '/home/sam')).toBe('/home/sam/disk/deep');
  expect(mountIn(table, '/home/sam/disk/deep')).toBeUndefined();
  expect(mountIn(table, '/srv')).toBeUndefined();
  expect(mountIn('', '/srv')).toBeUndefined();
});

test('bubblewrap where it can be run', () => {
  const bin = mkdtempSync(join(tmpdir(), 'llmos-bin-'));
  for (const name of missingForPreview('')) writeFileSync(join(bin, name), '', { mode: 0o755 });
  expect(missingForPreview(bin)).toEqual([]);
  expect(wallsFor(bin)).toBe('unshare');
  writeFileSync(join(bin, 'bwrap'), '', { mode: 0o644 });
  expect(wallsFor(bin)).toBe('unshare');
  chmodSync(join(bin, 'bwrap'), 0o755);
  expect(wallsFor(bin)).toBe('bwrap');
  expect(wallsFor(`/nowhere:${bin}`)).toBe('bwrap');
});
