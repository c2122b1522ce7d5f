// @ts-nocheck
import { describe, expect, test } from 'vitest';
import { judged, levelOf } from './judged.ts';

const nested = (open: string, close: string, depth: number): string => `${open.repeat(depth)}ls${close.repeat(depth)}`;

// bounded by the runner's time limit for one test
describe('bad input is opaque, soon', () => {
  test.each<[string, string]>([
    ['NUL', 'ls\0rm -rf /'],
    ['2 MB', `echo ${'a'.repeat(2 ** 21)}`],
    ['100,000 statements', 'ls;'.repeat(100_000)],
    ['100,000 short statements', 'a\n'.repeat(100_000)],
    ['10,000 subshells', nested('(', ')', 10_000)],
    ['10,000 substitutions', nested('$(', ')', 10_000)],
    ['10,000 braces', nested('{ ', ';}', 10_000)],
    ['10,000 quotes', '"$('.repeat(10_000)],
    ['nested shells', `${"bash -c '".repeat(200)}ls`],
    ['nested eval', `${'eval '.repeat(200)}ls`],
    ['many words', `rm ${'a '.repeat(100_000)}`],
    ['brace bomb', `$${'{a,b}'.repeat(40)}`],
    ['unbalanced quote', "echo 'a"],
    ['unclosed group', 'if true; then ls'],
    ['binary', String.fromCharCode(...Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256))],
  ])('%s', (_title, command) => {
    expect(levelOf(command)).toBe('opaque');
  });

  test('empty is safe', () => {
    expect(levelOf('')).toBe('safe');
    expect(levelOf('  \n# nothing\n')).toBe('safe');
  });

  test('an exception inside the guard is opaque', () => {
    const world = new Proxy({} as never, {
      get: () => {
        throw new Error('broken');
      },
    });
    expect(() => judged('ls', { world })).not.toThrow();
    expect(judged('rm a', { world }).level).toBe('opaque');
  });
});
