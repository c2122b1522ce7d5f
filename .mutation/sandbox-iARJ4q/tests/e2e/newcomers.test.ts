// @ts-nocheck
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Place, place } from './llmos.ts';
import { NEWCOMERS } from './newcomers.ts';

const furnish = (cwd: string): void => {
  const file = (name: string, text: string) => {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    writeFileSync(join(cwd, name), text);
  };
  file('movie.mp4', 'm'.repeat(3_000_000));
  file(
    'access.log',
    Array.from({ length: 500 }, (_, i) => `access ok ${i + 1}`)
      .join('\n')
      .concat('\n'),
  );
  file('deep/server.log', 'started\ntimeout after 30s\nstopped\n');
  file('documents/thesis.pdf', 'p'.repeat(40));
  file('documents/2024/invoice.pdf', 'p'.repeat(50));
  file('loose.pdf', 'p');
  file('a.tmp', 'x');
  file('deep/b.tmp', 'x');
  file('notes.txt', 'notes\n');
  file('tiny.txt', 't');
  file('pack/inside.txt', 'z'.repeat(100_000));
  execFileSync('tar', ['-cf', 'backup.tar', '-C', 'pack', 'inside.txt'], { cwd });
  execFileSync('rm', ['-r', 'pack'], { cwd });
};

const listing = (cwd: string): string[] => readdirSync(cwd, { recursive: true }).map(String).sort();

describe('ten newcomers', () => {
  let at: Place;
  beforeEach(() => {
    at = place();
    furnish(at.cwd);
  });
  afterEach(() => at.remove());

  it.each(NEWCOMERS.map((newcomer) => [newcomer.says, newcomer] as const))('%s', (says, newcomer) => {
    const before = listing(at.cwd);
    const first = at.run(['do', says]);
    if (newcomer.asks) {
      expect(first.code, first.err).toBe(4);
      expect(listing(at.cwd), 'nothing changes without consent').toEqual(before);
    }
    const ran = newcomer.asks ? at.run(['do', '--yes=dangerous', says]) : first;
    for (const text of newcomer.prints ?? []) expect(ran.out, ran.err).toMatch(text);
    for (const text of newcomer.hides ?? []) expect(ran.out).not.toContain(text);
    const after = listing(at.cwd);
    expect(after, ran.err).toEqual(expect.arrayContaining([...(newcomer.leaves ?? [])]));
    expect(
      after.filter((path) => newcomer.removes?.includes(path)),
      ran.err,
    ).toEqual([]);
  });
});
