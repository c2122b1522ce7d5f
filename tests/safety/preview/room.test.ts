/** The table by which a room of our own is furnished. */
import { describe, expect, test } from 'vitest';
import {
  layerTable,
  namespacesFor,
  neededFor,
  roomTable,
  rootIn,
  scriptFor,
} from '../../../src/safety/preview/walls.ts';

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

const roomAt = (stage: string, root: string, sockets: readonly string[] = []) =>
  lines(roomTable({ stage, root }, sockets));

describe('the table of a room', () => {
  test('makes the layer first, then lays it over the root, and empty folders over the rest', () => {
    expect(roomAt('/s', '/home/sam')).toEqual([
      'overlay /s/merged overlay userxattr,lowerdir=/home/sam,upperdir=/s/upper,workdir=/s/work 0 0',
      ...['null', 'zero', 'full', 'random', 'urandom', 'tty'].map(
        (name) => `/dev/${name} /s/dev/${name} none bind 0 0`,
      ),
      '/s/merged /home/sam none bind 0 0',
      '/s/dev /dev none rbind 0 0',
      '/s/run /run none bind 0 0',
      '/s/tmp /tmp none rbind 0 0',
      'llmos /proc proc ro,nosuid,nodev,noexec 0 0',
    ]);
  });

  test('lays it into the new /tmp where the root lies there', () => {
    expect(roomAt('/s', '/tmp/a')).toContain('/s/merged /s/tmp/a none bind 0 0');
    expect(roomAt('/s', '/tmpfiles')).toContain('/s/merged /tmpfiles none bind 0 0');
    expect(roomAt('/s', '/home/tmp/a')).toContain('/s/merged /home/tmp/a none bind 0 0');
    expect(rootIn({ stage: '/s', root: '/tmp/a' })).toBe('/s/tmp/a');
    expect(rootIn({ stage: '/s', root: '/home/a' })).toBe('/home/a');
  });

  test('covers each socket, before the devices are laid over', () => {
    const made = roomAt('/s', '/r', ['/x/a', '/x/b']);
    const at = made.indexOf('/dev/null /x/a none bind 0 0');
    expect(made[at + 1]).toBe('/dev/null /x/b none bind 0 0');
    expect(at).toBeLessThan(made.indexOf('/s/dev /dev none rbind 0 0'));
  });

  test('keeps odd names in their field', () => {
    expect(roomAt('/s t', '/a\\b\tc#d')).toContain('/s\\040t/merged /a\\134b\\011c\\043d none bind 0 0');
    expect(layerTable({ stage: '/s t', root: '/a b' })).toBe(
      'overlay /s\\040t/merged overlay userxattr,lowerdir=/a\\040b,upperdir=/s\\040t/upper,workdir=/s\\040t/work 0 0\n',
    );
  });
});

test('what the walls stand on', () => {
  expect(neededFor('bwrap')).toEqual(['unshare', 'setpriv', 'mount', 'find', 'xargs', 'bwrap']);
  expect(neededFor('unshare')).toEqual(['unshare', 'setpriv', 'mount', 'find', 'xargs']);
});

test('namespaces: of users and mounts always, of the rest where bubblewrap does not make them', () => {
  const shared = ['--map-current-user', '--keep-caps', '--mount'];
  expect(namespacesFor('bwrap')).toEqual(shared);
  expect(namespacesFor('unshare')).toEqual([...shared, '--net', '--ipc', '--pid', '--fork', '--kill-child']);
});

test('a room is only furnished by the first process of its namespace', () => {
  expect(scriptFor('unshare').split('\n')).toContain('[ $$ = 1 ] || exit 98');
  const at = (text: string): number => scriptFor('unshare').indexOf(text);
  expect(at('[ $$ = 1 ]')).toBeLessThan(at('mount -t sysfs'));
  expect(at('[ $$ = 1 ]')).toBeLessThan(at('kill -9 -1'));
  expect(scriptFor('bwrap')).not.toContain('kill');
});
