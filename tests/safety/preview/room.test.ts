/** The tables by which a room of our own is furnished. */
import { describe, expect, test } from 'vitest';
import { neededFor, roomTables } from '../../../src/safety/preview/walls.ts';

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('the tables of a room', () => {
  test('lay the layer over the root, and empty folders over the rest', () => {
    expect(lines(roomTables({ stage: '/s', root: '/home/sam' }, []).above)).toEqual([
      '/s/merged /home/sam none rbind 0 0',
      '/s/dev /dev none rbind 0 0',
      '/s/run /run none rbind 0 0',
      '/s/tmp /tmp none rbind 0 0',
      'llmos /proc proc ro,nosuid,nodev,noexec 0 0',
    ]);
  });

  test('lay it into the new /tmp where the root lies there', () => {
    const at = (root: string) => lines(roomTables({ stage: '/s', root }, []).above)[0];
    expect(at('/tmp/a')).toBe('/s/merged /s/tmp/a none rbind 0 0');
    expect(at('/tmpfiles')).toBe('/s/merged /tmpfiles none rbind 0 0');
    expect(at('/home/tmp/a')).toBe('/s/merged /home/tmp/a none rbind 0 0');
  });

  test('hold the devices that programs look for, and no other', () => {
    const { below } = roomTables({ stage: '/s', root: '/r' }, []);
    expect(lines(below)).toEqual([
      'llmos /s/tmp tmpfs mode=1777 0 0',
      'llmos /s/run tmpfs mode=755 0 0',
      'llmos /s/dev/shm tmpfs mode=755 0 0',
      ...['null', 'zero', 'full', 'random', 'urandom', 'tty'].map(
        (name) => `/dev/${name} /s/dev/${name} none bind 0 0`,
      ),
    ]);
  });

  test('cover each socket', () => {
    const { below } = roomTables({ stage: '/s', root: '/r' }, ['/x/a', '/x/b']);
    expect(lines(below).slice(-2)).toEqual(['/dev/null /x/a none bind 0 0', '/dev/null /x/b none bind 0 0']);
  });

  test('keep odd names in their field', () => {
    const { above } = roomTables({ stage: '/s t', root: '/a\\b\tc#d' }, []);
    expect(lines(above)[0]).toBe('/s\\040t/merged /a\\134b\\011c\\043d none rbind 0 0');
  });
});

test('what the walls stand on', () => {
  expect(neededFor('bwrap')).toContain('bwrap');
  expect(neededFor('unshare')).not.toContain('bwrap');
  for (const walls of ['bwrap', 'unshare'] as const) expect(neededFor(walls)).toContain('mount');
});
