// @ts-nocheck
import { describe, expect, test } from 'vitest';
import { matchGlob } from '../../src/safety/glob.ts';
import { absolute } from '../../src/safety/paths.ts';
import { isPersistent } from '../../src/safety/persistent.ts';
import { isCatastrophic, isClearing, isDevice, isSystem } from '../../src/safety/places.ts';
import { isSecret } from '../../src/safety/secrets.ts';
import { fixedWorld } from '../../src/world.ts';

const HOME = '/home/sam';

test.each<[string, string]>([
  ['a', '/x/a'],
  ['../a', '/a'],
  ['../../../a', '/a'],
  ['/b//c/./d/..', '/b/c'],
  ['.', '/x'],
])('%s from /x is %s', (path, full) => expect(absolute('/x', path)).toBe(full));

describe('secrets', () => {
  test.each([
    '~/.ssh/id_rsa',
    '~/.ssh/*',
    '~/.aws/credentials',
    '/etc/shadow',
    '/etc/sh*',
    '/srv/app/.env',
    '/srv/.env.prod',
    '/proc/1/environ',
    '/home/bob/.ssh/id_rsa',
    '/srv/tls/site.key',
    '~/.e*/../.env',
    '/srv/*.pem',
    '/srv/.e*',
  ])('%s is one', (path) => expect(isSecret(absolute('/', path.replace('~', HOME)), HOME)).toBe(true));
  test.each([
    '~/.ssh/id_rsa.pub',
    '~/.ssh/known_hosts',
    '/etc/passwd',
    '/srv/app/.env.example',
    '/srv/*.txt',
    '/srv/*',
    '~/notes.md',
    '/proc/cpuinfo',
  ])('%s is none', (path) => expect(isSecret(path.replace('~', HOME), HOME)).toBe(false));
});

describe('persistent', () => {
  test.each([
    '~/.bashrc',
    '~/.ssh/authorized_keys',
    '/etc/cron.d/a',
    '/srv/r/.git/hooks/pre-push',
    '~/.config/autostart/a',
    '/home/bob/.zshrc',
    '/etc/sudoers.d/a',
  ])('%s is', (path) => expect(isPersistent(path.replace('~', HOME), fixedWorld())).toBe(true));
  test.each(['~/notes.md', '/srv/bashrc', '~/.bashrc.d.old/a', '/tmp/.bashrc', '/srv/r/.git/HEAD'])(
    '%s is not',
    (path) => expect(isPersistent(path.replace('~', HOME), fixedWorld())).toBe(false),
  );
});

describe('places', () => {
  const world = fixedWorld();
  test.each(['/', '/etc', '/home', HOME, `${HOME}/*`, '/*', '/home/bob', '/usr/*', '/et*'])(
    '%s is a catastrophe',
    (path) => expect(isCatastrophic(path, world)).toBe(true),
  );
  test.each([`${HOME}/a`, '/tmp', '/tmp/*', `${HOME}/a/*`, '/srv/a', '/etc/motd'])('%s is none', (path) =>
    expect(isCatastrophic(path, world)).toBe(false),
  );
  test.each(['/dev/sda', '/dev/nvme0n1p1', '/dev/disk/by-id/a', '/dev/mem'])('%s is a device', (path) =>
    expect(isDevice(path)).toBe(true),
  );
  test.each(['/dev/null', '/dev/tty', '/dev/shm/a', '/dev/stdout', '/devices', '/dev/pts/1'])(
    '%s is none to fear',
    (path) => expect(isDevice(path)).toBe(false),
  );
  test.each(['/etc/motd', '/usr/bin/a', '/boot/a', '/var/lib/a'])('%s is the system’s', (path) =>
    expect(isSystem(path)).toBe(true),
  );
  test.each(['/usr/local/bin/a', '/srv/a', '/etcetera', '/var/www/a', '/opt/a'])('%s is not', (path) =>
    expect(isSystem(path)).toBe(false),
  );
});

describe('globs', () => {
  test.each<[string, string]>([
    ['*', 'a'],
    ['*.txt', 'a.txt'],
    ['a*b*c', 'aXbYc'],
    ['?', 'a'],
    ['[a-c]x', 'bx'],
    ['[!a]x', 'bx'],
    ['[^a]', 'b'],
    ['.*', '.a'],
    ['\\*', '*'],
    ['[ab', '[ab'],
    ['[a-]', '-'],
    ['**', 'ab'],
  ])('%s matches %s', (pattern, name) => expect(matchGlob(pattern, name)).toBe(true));
  test.each<[string, string]>([
    ['*', '.a'],
    ['*.txt', 'a.txt2'],
    ['?', ''],
    ['?', 'ab'],
    ['[a-c]', 'd'],
    ['[!a]', 'a'],
    ['a*', 'ba'],
    ['\\*', 'a'],
    ['', 'a'],
    ['a', 'ab'],
  ])('%s does not match %s', (pattern, name) => expect(matchGlob(pattern, name)).toBe(false));
  test('many stars take no time', () => expect(matchGlob(`${'*a'.repeat(50)}b`, 'a'.repeat(5000))).toBe(false));
});

describe('what is in a folder for temporary files', () => {
  const clears = (path: string, world: { cwd?: string; home?: string }) =>
    isClearing(
      { kind: 'delete', by: 'rm', target: { type: 'path', path, glob: false, recursive: false } },
      fixedWorld(world),
    );
  test.each([
    ['/tmp/build', {}],
    ['build', { cwd: '/tmp' }],
    ['/tmp/other/a', { cwd: '/tmp/work' }],
  ])('%s is cleared up from %o', (path, world) => expect(clears(path, world)).toBe(true));
  test.each([
    ['a', { cwd: '/tmp/work' }],
    ['/tmp/work/a', { cwd: '/tmp/work' }],
    ['/tmp/home/notes', { home: '/tmp/home' }],
    ['/srv/a', {}],
  ])('%s is lost from %o', (path, world) => expect(clears(path, world)).toBe(false));
});
