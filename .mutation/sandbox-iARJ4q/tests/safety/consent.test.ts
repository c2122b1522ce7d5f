/** Consent is for what was shown: forty changes between showing and running, and each asks again. */
// @ts-nocheck

import { describe, expect, test } from 'vitest';
import { type Approved, approve } from '../../src/safety/approve.ts';
import { type FixedWorld, fixedWorld } from '../../src/world.ts';
import { judged, planOf } from './judged.ts';

const given = {
  git: '/home/sam',
  files: {
    '/home/sam/a.txt': 3,
    '/home/sam/b.txt': 4,
    '/home/sam/src/one.ts': 5,
    '/home/sam/src/deep/two.ts': 6,
    '/home/sam/photos/x.jpg': 7,
    '/home/sam/y.jpg': 8,
    '/home/sam/link': 'link:/home/sam/a.txt',
    '/home/sam/dest': 'dir',
  },
} as const satisfies FixedWorld;

const approved = (commands: readonly string[]): Approved => {
  const world = fixedWorld(given);
  const verdict = judged(commands, { world });
  return approve(verdict, planOf(commands), { by: 'flag', upTo: 'opaque' }, world) as Approved;
};

const now = (files: FixedWorld['files'], more: FixedWorld = {}): FixedWorld => ({
  ...given,
  ...more,
  files: { ...given.files, ...files },
});

const without = (...paths: readonly string[]): FixedWorld => ({
  ...given,
  files: Object.fromEntries(Object.entries(given.files).filter(([path]) => !paths.includes(path))),
});

const CASES: readonly (readonly [command: string, what: string, FixedWorld])[] = [
  ['rm a.txt', 'it grew', now({ '/home/sam/a.txt': 30 })],
  ['rm a.txt', 'it is gone', without('/home/sam/a.txt')],
  ['rm a.txt', 'it is a folder now', now({ '/home/sam/a.txt': 'dir' })],
  ['rm a.txt', 'it is a link now', now({ '/home/sam/a.txt': 'link:/etc/passwd' })],
  ['rm *.txt', 'a further file matches', now({ '/home/sam/c.txt': 1 })],
  ['rm *.txt', 'one that matched is gone', without('/home/sam/b.txt')],
  ['rm [ab].txt', 'one of them changed', now({ '/home/sam/b.txt': 9 })],
  ['rm -r src', 'a file came into it', now({ '/home/sam/src/new.ts': 1 })],
  ['rm -r src', 'a file deep in it changed', now({ '/home/sam/src/deep/two.ts': 60 })],
  ['rm -r src', 'it is a link now', now({ '/home/sam/src': 'link:/home/sam/photos' })],
  ["find . -name '*.ts' -delete", 'a further file matches', now({ '/home/sam/three.ts': 1 })],
  ['find src -type f -exec rm {} +', 'a further file matches', now({ '/home/sam/src/deep/x': 1 })],
  ['echo hi > a.txt', 'it grew', now({ '/home/sam/a.txt': 30 })],
  ['echo hi > new.txt', 'it came to be', now({ '/home/sam/new.txt': 1 })],
  ['touch new', 'it came to be', now({ '/home/sam/new': 1 })],
  ['mkdir new', 'it came to be', now({ '/home/sam/new': 'dir' })],
  ['cp a.txt b.txt', 'what is replaced changed', now({ '/home/sam/b.txt': 40 })],
  ['cp a.txt c.txt', 'the name was taken', now({ '/home/sam/c.txt': 1 })],
  ['cp a.txt dest', 'the name in the folder was taken', now({ '/home/sam/dest/a.txt': 1 })],
  ['cp a.txt b.txt dest/', 'one of the names was taken', now({ '/home/sam/dest/b.txt': 1 })],
  ['mv a.txt c.txt', 'the source changed', now({ '/home/sam/a.txt': 30 })],
  ['mv a.txt c.txt', 'the name was taken', now({ '/home/sam/c.txt': 1 })],
  ['mv *.jpg photos/', 'a name there was taken', now({ '/home/sam/photos/y.jpg': 1 })],
  ['mv *.jpg photos/', 'a further file matches', now({ '/home/sam/z.jpg': 1 })],
  ['mv -t dest a.txt', 'the name was taken', now({ '/home/sam/dest/a.txt': 1 })],
  ["sed -i 's/a/b/' a.txt", 'it changed', now({ '/home/sam/a.txt': 30 })],
  ['tee a.txt b.txt', 'one of them changed', now({ '/home/sam/b.txt': 40 })],
  ['truncate -s 1 a.txt', 'it changed', now({ '/home/sam/a.txt': 30 })],
  ['chmod 600 a.txt', 'it changed', now({ '/home/sam/a.txt': 30 })],
  ['chmod -R go-r src', 'a file came into it', now({ '/home/sam/src/new.ts': 1 })],
  ['ln -s a.txt l', 'the name was taken', now({ '/home/sam/l': 1 })],
  ['ln -sf b.txt link', 'it leads elsewhere', now({ '/home/sam/link': 'link:/etc/passwd' })],
  ['gzip a.txt', 'it changed', now({ '/home/sam/a.txt': 30 })],
  ['tar cf src.tar src', 'the name was taken', now({ '/home/sam/src.tar': 1 })],
  ['sort -o a.txt b.txt', 'what is replaced changed', now({ '/home/sam/a.txt': 30 })],
  ['curl -o a.txt https://example.org', 'what is replaced changed', now({ '/home/sam/a.txt': 30 })],
  ['curl -O https://example.org/a.txt', 'what is replaced changed', now({ '/home/sam/a.txt': 30 })],
  ['cd src && rm one.ts', 'it changed', now({ '/home/sam/src/one.ts': 50 })],
  ['x=a.txt; rm "$x"', 'it changed', now({ '/home/sam/a.txt': 30 })],
  ['for f in a.txt; do rm "$f"; done', 'it changed', now({ '/home/sam/a.txt': 30 })],
  ['for f in *.txt; do rm "$f"; done', 'a further file matches', now({ '/home/sam/c.txt': 1 })],
  ['rm a.txt', 'the folder is another', { ...given, cwd: '/home/sam/src' }],
  ['rm a.txt', 'the host is another', { ...given, host: 'other' }],
  ['ls', 'the folder is another', { ...given, cwd: '/tmp' }],
];

describe('consent goes stale', () => {
  test('on at least forty scripts', () => expect(CASES.length).toBeGreaterThanOrEqual(40));

  test.each(CASES)('%s: %s', (command, _what, world) =>
    expect(approved([command]).stale(fixedWorld(world))).not.toEqual([]),
  );

  test.each([...new Set(CASES.map(([command]) => command))])('%s: nothing changed', (command) =>
    expect(approved([command]).stale(fixedWorld(given))).toEqual([]),
  );

  test('what else changed is no matter', () => {
    const elsewhere = fixedWorld(now({ '/home/sam/other': 1, '/home/sam/photos/x.jpg': 70 }));
    expect(approved(['rm a.txt', 'echo hi > b.txt']).stale(elsewhere)).toEqual([]);
  });
});
