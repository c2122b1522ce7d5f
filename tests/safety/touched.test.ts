import { describe, expect, test } from 'vitest';
import { policyNamed } from '../../src/safety/policy.ts';
import { fixedWorld } from '../../src/world.ts';
import { judged } from './judged.ts';

const world = fixedWorld({
  cwd: '/r/work',
  git: '/r',
  tracked: ['/r/work/a', '/r/work/d/one', '/r/work/big'],
  files: {
    '/r/work/a': 10,
    '/r/work/b': 20,
    '/r/work/big': 2_000_000,
    '/r/work/link': 'link:/r/work/a',
    '/r/work/d/one': 1,
    '/r/work/d/two': 2,
    '/r/work/d/e/three': 3,
    '/out/x': 5,
  },
});

const words = (command: string): string[] =>
  (judged(command, { world }).touched ?? []).map(({ kind, words }) => `${kind} ${words}`);

describe('what is touched is counted', () => {
  test.each<[string, string[]]>([
    ['rm a', ['delete 1 file, 10 B']],
    ['rm b', ['delete 1 file, 20 B, not in git']],
    ['rm a b', ['delete 2 files, 30 B, 1 of them not in git']],
    ['rm a big', ['delete 2 files, 2.0 MB']],
    ['rm link', ['delete 1 file, 0 B, not in git']],
    ['rm -r d', ['delete 3 files, 2 folders, 6 B, 2 of them not in git']],
    ['rm -rf d/e', ['delete 1 file, 1 folder, 3 B, not in git']],
    ['rm nothing', ['delete 1 that is not there']],
    ['touch new', ['write 1 new']],
    ['touch new a', ['write 1 file, 1 new, 10 B']],
    ['rm /out/x', ['delete 1 file, 5 B']],
    ['rm b; touch a', ['delete 1 file, 20 B, not in git', 'write 1 file, 10 B']],
    ['ls', []],
  ])('%s: %j', (command, said) => expect(words(command)).toEqual(said));

  test('each step by itself', () => {
    const { touched = [] } = judged(['rm a', 'rm b'], { world });
    expect(touched.map(({ step, files, bytes, untracked }) => ({ step, files, bytes, untracked }))).toEqual([
      { step: '1', files: 1, bytes: 10, untracked: 0 },
      { step: '2', files: 1, bytes: 20, untracked: 1 },
    ]);
  });

  test('outside of a repository git is not spoken of', () => {
    const files = { '/w/a': 1, '/w/b': 1 };
    expect(judged('rm a b', { world: fixedWorld({ cwd: '/w', files }) }).touched).toMatchObject([
      { words: '2 files, 2 B', untracked: 0 },
    ]);
  });

  test('more than can be listed is said to be more', () => {
    const files = Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`/w/d/${at}`, 1]));
    const [first] = judged('rm -r d', { world: fixedWorld({ cwd: '/w', files }) }).touched ?? [];
    expect(first?.exact).toBe(false);
    expect(first?.words).toMatch(/^more than \d+ files/);
  });

  test('what runs without a question is not counted', () => {
    expect(judged('touch a', { world, policy: policyNamed('auto') }).touched).toBeUndefined();
  });
});
