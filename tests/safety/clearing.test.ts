/** Which deletions lose nothing that anybody keeps. */
import { describe, expect, test } from 'vitest';
import { fixedWorld } from '../../src/world.ts';
import { judged } from './judged.ts';

const level = (command: string, env: Record<string, string> = {}, files = {}): string =>
  judged(command, { world: fixedWorld({ env, files }) }).level;

describe('in the folders for temporary files', () => {
  test.each([
    'rm /tmp/build',
    'rm -rf /tmp/build/x',
    'rm /var/tmp/out',
    'rm /tmp/ab*',
    'rm /private/tmp/xy',
    'rm -r /private/var/folders/ab/c',
    'rm -rf "$TMPDIR/work"',
    'rm -rf $TMPDIR/work',
    'rm -rf ${TMPDIR}/work',
    'rm -rf "${TMPDIR}"/work/sub',
  ])('%s clears', (command) => expect(level(command)).toBe('write'));

  test.each([
    'rm -rf /tmp',
    'rm -rf /tmp/',
    'rm -rf /tmp/*',
    'rm -rf /tmp/?x',
    'rm -rf /tmp/a*',
    'rm /tmpx/build',
    'rm /srv/tmp/build',
    'rm /tmp/../etc/x',
    'rm -rf "$TMPDIR"',
    'rm -rf "$TMPDIR/"*',
    'rm -rf "$TMPDIR/x"',
    'rm -rf "$TMPDIRS/work"',
    'rm -rf "x$TMPDIR/work"',
    'rm -rf "$TMPDIR/work$x"',
    'rm -rf "$TMPDIR/wo*"',
  ])('%s deletes', (command) => expect(level(command)).not.toBe('write'));

  test('one’s own TMPDIR is one, where it lies among them', () => {
    expect(level('rm -rf /tmp/sam/work', { TMPDIR: '/tmp/sam' })).toBe('write');
    expect(level('rm -rf /tmp/sam/work', { TMPDIR: '/tmp/sam//' })).toBe('write');
    expect(level('rm -rf /tmp/sam/*', { TMPDIR: '/tmp/sam' })).toBe('dangerous');
    expect(level('rm -rf "$TMPDIR/work"', { TMPDIR: '/tmp/sam' })).toBe('write');
    expect(level('rm -rf "$TMPDIR/work"', { TMPDIR: '/home/sam/docs' })).toBe('dangerous');
    expect(level('rm -rf /home/sam/docs/work', { TMPDIR: '/home/sam/docs' })).toBe('dangerous');
  });

  test('not through a link, nor where the unset name would mean something', () => {
    expect(level('rm -rf /tmp/link/x', {}, { '/tmp/link': 'link:/home/sam' })).toBe('dangerous');
    expect(level('rm -rf /tmp/dir/x', {}, { '/tmp/dir': 'dir' })).toBe('write');
    expect(level('rm -rf /tmp/link', {}, { '/tmp/link': 'link:/home/sam' })).toBe('write');
    expect(level('rm -rf "$TMPDIR/home"', {}, { '/home/x': 1 })).toBe('dangerous');
  });
});
