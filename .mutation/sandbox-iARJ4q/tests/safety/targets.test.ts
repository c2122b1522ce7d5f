// @ts-nocheck
import { describe, expect, test } from 'vitest';
import { fixedWorld } from '../../src/world.ts';
import { judged } from './judged.ts';

const world = fixedWorld({
  files: {
    '/home/sam/a.txt': 1,
    '/home/sam/b.txt': 2,
    '/home/sam/.c.txt': 3,
    '/home/sam/src/one.ts': 4,
    '/home/sam/src/deep/two.ts': 5,
    '/home/sam/l': 'link:/etc/passwd',
  },
});

const targets = (...commands: string[]): string[] =>
  judged(commands, { world }).targets.map(
    (target) => `${target.kind} ${target.path}${target.stamp === null ? ' (new)' : ''}`,
  );

describe('targets', () => {
  test.each<[string, string[]]>([
    ['ls', []],
    ['rm a.txt', ['delete /home/sam/a.txt']],
    ["find . -name '*.txt' -delete", ['delete /home/sam/a.txt', 'delete /home/sam/b.txt', 'delete /home/sam/.c.txt']],
    ["find . -type f -name 't*' -exec rm {} +", ['delete /home/sam/src/deep/two.ts']],
    ["find src -name deep -exec rm -r {} ';'", ['delete /home/sam/src/deep']],
    [
      "find src -delete -name 'two*'",
      [
        'delete /home/sam/src',
        'delete /home/sam/src/one.ts',
        'delete /home/sam/src/deep',
        'delete /home/sam/src/deep/two.ts',
      ],
    ],
    [
      "find src -name 'two*' -o -name 'one*' -delete",
      [
        'delete /home/sam/src',
        'delete /home/sam/src/one.ts',
        'delete /home/sam/src/deep',
        'delete /home/sam/src/deep/two.ts',
      ],
    ],
    [
      "find src ! -name 'two*' -delete",
      [
        'delete /home/sam/src',
        'delete /home/sam/src/one.ts',
        'delete /home/sam/src/deep',
        'delete /home/sam/src/deep/two.ts',
      ],
    ],
    ['rm ~/a.txt "$HOME/b.txt"', ['delete /home/sam/a.txt', 'delete /home/sam/b.txt']],
    ['rm *.txt', ['delete /home/sam/a.txt', 'delete /home/sam/b.txt']],
    ['rm [ab].tx?', ['delete /home/sam/a.txt', 'delete /home/sam/b.txt']],
    ['rm s*/o*.ts', ['delete /home/sam/src/one.ts']],
    ['rm "*.txt"', ['delete /home/sam/*.txt (new)']],
    [
      'rm -r src',
      [
        'delete /home/sam/src',
        'delete /home/sam/src/one.ts',
        'delete /home/sam/src/deep',
        'delete /home/sam/src/deep/two.ts',
      ],
    ],
    ['touch new', ['write /home/sam/new (new)']],
    ['echo hi > a.txt', ['write /home/sam/a.txt']],
    ['cd src && rm one.ts', ['delete /home/sam/src/one.ts']],
    ['A=src; rm $A/one.ts', ['delete /home/sam/src/one.ts']],
    ['rm {a,b}.txt', ['delete /home/sam/a.txt', 'delete /home/sam/b.txt']],
    ["ssh box 'rm /srv/a'", []],
  ])('%s', (command, expected) => expect(targets(command)).toEqual(expected));

  test('a folder changed in one step holds in the next', () =>
    expect(targets('cd src', 'rm one.ts')).toEqual(['delete /home/sam/src/one.ts']));

  test('they are bounded', () => {
    const files = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`/home/sam/many/${at}`, 1]));
    expect(judged('rm many/*', { world: fixedWorld({ files }) }).targets.length).toBe(2000);
  });
});
