/** What stands in the way of a dry run, and what one is said to have changed: pure, without running any. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/plan.ts';
import type { Change } from '../../../src/safety/preview/changes.ts';
import { changedLines } from '../../../src/safety/preview/lines.ts';
import { rootFor } from '../../../src/safety/preview/obstacle.ts';
import { sayChanges } from '../../../src/safety/preview/say.ts';
import { namesOf } from '../../../src/safety/preview/sockets.ts';
import { neededFor, scriptFor } from '../../../src/safety/preview/walls.ts';
import { fixedWorld } from '../../../src/world.ts';
import { judged, planOf } from '../judged.ts';

const at = (cwd: string, os: 'linux' | 'darwin' = 'linux') => fixedWorld({ cwd, os });
const rootOf = (command: string, world = at('/home/sam/work')) =>
  rootFor(planOf([command]), judged(command, { world }), world);

describe('the folder of a dry run', () => {
  test.each<[string, string]>([
    ['touch a', '/home/sam/work'],
    ['rm -r d/e', '/home/sam/work'],
    ['cp /home/sam/other/x .', '/home/sam/work'],
    ['touch /home/sam/other/x', '/home/sam'],
    ['mv /home/sam/a /home/sam/work/b', '/home/sam'],
    ['rm /home/sam/work/d/../../x', '/home/sam'],
    ['touch /home/sam/other/new', '/home/sam'],
    ['rm -r /home/sam/work', '/home/sam/work'],
    ['rm *.log', '/home/sam/work'],
  ])('%s: %s', (command, root) => expect(rootOf(command)).toEqual({ root }));

  test.each<[string, string]>([
    ['curl -O https://example.org/a', 'it talks to the network'],
    ['sudo touch a', 'it runs with the rights of another user'],
    ['touch /srv/x', 'it writes outside /home/sam/work'],
    ['touch /etc/x', 'it writes outside /home/sam/work'],
    ['useradd bob', 'it changes who may use this machine, not only files'],
    ['systemctl mask a', 'it changes services, not only files'],
    ['sysctl -w a=1', 'it changes settings of the whole system, not only files'],
    ['mkfs /dev/sdz', 'it changes disks, not only files'],
    ['ufw disable', 'it changes the firewall, not only files'],
    ['shutdown now', 'it changes whether the machine runs, not only files'],
    ['kill 12', 'it changes running processes, not only files'],
    ['cp /tmp/x a', 'it uses /tmp/x, which a dry run does not see'],
    ['cat /run/x > a', 'it uses /run/x, which a dry run does not see'],
    ['cat /dev/shm/x > a', 'it uses /dev/shm/x, which a dry run does not see'],
  ])('there is none of %s', (command, reason) => expect(rootOf(command)).toEqual({ reason }));

  test('none elsewhere than on Linux, for tools, and for what needs the terminal', () => {
    expect(rootOf('touch a', at('/home/sam/work', 'darwin'))).toEqual({ reason: 'a dry run needs Linux' });
    const verdict = judged('ls');
    const tool: Plan = {
      ...planOf([]),
      steps: [{ kind: 'tool', id: '1', tool: 'send', input: {}, reason: '', needs: [] }],
    };
    expect(rootFor(tool, verdict, at('/home/sam/work'))).toEqual({ reason: 'it calls the tool send' });
    const steps = [{ kind: 'shell', id: '1', command: 'vi a', reason: '', needs: [], terminal: true }] as const;
    expect(rootFor({ ...planOf([]), steps }, verdict, at('/home/sam/work'))).toEqual({
      reason: 'it needs the terminal',
    });
  });

  test('none in folders of the system or with names that mount cannot take', () => {
    expect(rootOf('touch a', at('/srv'))).toEqual({ reason: 'it writes outside /srv' });
    expect(rootOf('touch a', at('/usr/lib/x'))).toEqual({ reason: 'it writes outside /usr/lib/x' });
    for (const odd of ['a,b', 'a:b', 'a"b', 'a\\b', 'a\nb'])
      expect(rootOf('touch a', at(`/home/sam/${odd}`))).toEqual({
        reason: `the folder's name cannot be given to the system: /home/sam/${odd}`,
      });
    expect(rootOf('cat /tmp/w/x > a', at('/tmp/w'))).toEqual({ root: '/tmp/w' });
  });
});

describe('changed lines', () => {
  const changed = (before: string, after: string, most = 99) =>
    changedLines(Buffer.from(before), Buffer.from(after), most);
  test.each<[string, string, string[]]>([
    ['a\nb\nc\n', 'a\nx\nc\n', ['- b', '+ x']],
    ['a\n', 'a\n', []],
    ['', 'a\n', ['+ a']],
    ['a\n', '', ['- a']],
    ['a\nb\nc\nd\n', 'a\nc\nx\nd\n', ['- b', '+ x']],
    ['a\nb\n', 'b\na\n', ['- a', '+ a']],
    ['a\nb', 'a\nb\n', []],
    ['a\na\n', 'a\n', ['- a']],
    ['a\n', 'a\na\n', ['+ a']],
    ['1\n2\n3\n4\n5\n', '1\n3\n5\n', ['- 2', '- 4']],
    ['k\nx\nm\ny\n', 'k\nm\ny\nz\nq\n', ['- x', '+ z', '+ q']],
  ])('%j → %j', (before, after, lines) => expect(changed(before, after)).toEqual(lines));

  test('no more than asked for', () => {
    expect(changed('a\nb\nc\n', '')).toEqual(['- a', '- b', '- c']);
    expect(changed('a\nb\nc\n', '', 3)).toEqual(['- a', '- b', '- c']);
    expect(changed('a\nb\nc\n', '', 2)).toEqual(['- a', '- b', '… and 1 more lines']);
  });

  test('too many are counted only', () => {
    const many = (count: number, what: string) => `${what}\n`.repeat(count);
    expect(changed(many(401, 'a'), many(2, 'b'))).toEqual(['- 401 lines', '+ 2 lines']);
    expect(changed(many(2, 'a'), many(401, 'b'))).toEqual(['- 2 lines', '+ 401 lines']);
    expect(changed(many(400, 'a'), many(400, 'b'), 1)).toEqual(['- a', '… and 799 more lines']);
  });

  test('what is no text has none', () => {
    expect(changed('a\0b', 'a')).toBeUndefined();
    expect(changed('a', 'a\0b')).toBeUndefined();
    expect(changed(`${'a'.repeat(8192)}\0`, 'a')).toHaveLength(2);
  });
});

describe('changes in words', () => {
  const change = (kind: Change['kind'], path: string, more: Partial<Change> = {}): Change => ({
    kind,
    path,
    entry: 'file',
    size: 1234,
    linked: false,
    ...more,
  });

  test('the deleted first, sizes of files, folders with a slash', () => {
    const all = [
      change('times', '/w/t'),
      change('mode', '/w/m'),
      change('created', '/w/new', { entry: 'dir' }),
      change('created', '/w/link', { entry: 'link' }),
      change('moved', '/w/to', { from: '/w/d/from' }),
      change('deleted', '/w/gone', { entry: 'dir', size: 12 }),
      change('deleted', '/elsewhere/x', { size: 0 }),
      change('mode', '/w', { entry: 'dir' }),
    ];
    expect(sayChanges(all, '/w')).toEqual([
      'it would change: 2 deleted, 1 moved, 2 new, 2 mode, 1 time',
      'deleted  gone/ (12 B)',
      'deleted  /elsewhere/x (0 B)',
      'moved    d/from → to (1.2 kB)',
      'new      new/',
      'new      link',
      'mode     m (1.2 kB)',
      'mode     ./',
      'time     t (1.2 kB)',
    ]);
  });

  test('none at all', () => expect(sayChanges([], '/w')).toEqual(['it would change no files']));

  test('twenty, and how many more', () => {
    const some = (count: number) => Array.from({ length: count }, (_, n) => change('created', `/w/${n}`));
    expect(sayChanges(some(20), '/w')).toHaveLength(21);
    expect(sayChanges(some(23), '/w').at(-1)).toBe('… and 3 more');
    expect(sayChanges(some(23), '/w')).toHaveLength(22);
  });

  test('with the lines of changed text', () => {
    const folder = mkdtempSync(join(tmpdir(), 'llmos-words-'));
    const [path, layer, bytes] = ['a', 'b', 'c'].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(path, 'one\ntwo\n');
    writeFileSync(layer, 'one\n2\n');
    writeFileSync(bytes, 'a\0b');
    const lines = (more: Partial<Change>) => sayChanges([change('changed', path, { layer, ...more })], folder).slice(1);
    expect(lines({})).toEqual(['changed  a (1.2 kB)', '    - two', '    + 2']);
    expect(lines({ layer: bytes })).toEqual(['changed  a (1.2 kB)', '    (not text)']);
    expect(lines({ layer: join(folder, 'gone') })).toEqual(['changed  a (1.2 kB)']);
    expect(lines({ entry: 'link' })).toEqual(['changed  a']);
    expect(lines({ size: 512 * 1024 })).toHaveLength(3);
    expect(lines({ size: 512 * 1024 + 1 })).toHaveLength(1);
    expect(lines({ kind: 'created' })).toEqual(['new      a (1.2 kB)']);
  });
});

test('sockets that have a name outside of what is empty in a dry run', () => {
  const table = [
    'Num       RefCount Protocol Flags    Type St Inode Path',
    '0000: 00000002 00000000 00010000 0001 01 100 /run/a.sock',
    '0000: 00000002 00000000 00010000 0001 01 101 /var/lib/b/b.sock',
    '0000: 00000003 00000000 00000000 0001 03 102',
    '0000: 00000002 00000000 00010000 0001 01 103 @abstract',
    '0000: 00000002 00000000 00010000 0001 01 104 /tmp/c',
    '0000: 00000002 00000000 00010000 0001 01 105 /home/sam/with space',
  ].join('\n');
  expect(namesOf(table)).toEqual(['/var/lib/b/b.sock', '/home/sam/with space']);
});

test('both kinds of walls call what they say they need', () => {
  for (const walls of ['bwrap', 'unshare'] as const) {
    const script = scriptFor(walls);
    for (const program of neededFor(walls)) if (program !== 'unshare') expect(script).toContain(program);
  }
  expect(neededFor('bwrap')).toContain('bwrap');
  expect(neededFor('unshare')).not.toContain('bwrap');
  expect(scriptFor('unshare')).not.toContain('bwrap');
});
