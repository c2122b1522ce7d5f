import { describe, expect, it } from 'vitest';
import { folderAfter } from '../../../src/cli/batch/folder-after.ts';
import { linesOf } from '../../../src/cli/batch/lines.ts';
import { fill, namesIn, pairsOf } from '../../../src/cli/batch/variables.ts';

const texts = (text: string): readonly string[] => linesOf(text).map((line) => line.text);

describe('the lines of a batch', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['a\nb', ['a', 'b']],
    ['#!/usr/bin/env -S llmos run\n  # said\n\n \na # b\n', ['a # b']],
    ['a \\\n b \\\n c\nd', ['a  b  c', 'd']],
    ['a \\\\\nb', ['a \\\\', 'b']],
    ['# a \\\nb', ['b']],
    ['a \\\n# b', ['a # b']],
    ['a \\', ['a ']],
    ['a\r\nb \\\r\nc\r\n', ['a', 'b c']],
    ['\uFEFFa', ['a']],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('keep the number of their first line, and their place among all', () => {
    expect(linesOf('# x\na \\\nb\n\nc')).toEqual([
      { number: 2, at: 1, text: 'a b' },
      { number: 5, at: 2, text: 'c' },
    ]);
  });
});

describe('variables of a request', () => {
  const values: Record<string, string> = { dir: 'logs', two: 'two words', odd: "it's", none: '' };
  const filled = (request: string) => fill(request, (name) => values[name]);

  it.each([
    ['count the files in $dir', 'count the files in logs'],
    ['count the files in ${dir}/x', 'count the files in logs/x'],
    ['go to $two', "go to 'two words'"],
    ['find $odd', 'find "it\'s"'],
    ["find '$dir' in $dir", "find '$dir' in logs"],
    ['it costs \\$dir', 'it costs $dir'],
    ['sum column $4', 'sum column $4'],
  ])('%s', (request, expected) => {
    expect(filled(request)).toEqual({ kind: 'filled', text: expected });
  });

  it('one that is not set is named, and nothing is filled in for it', () => {
    expect(filled('delete $gone/*')).toEqual({ kind: 'unset', name: 'gone' });
  });

  it('--set takes name=value, the last one counts', () => {
    expect(pairsOf(['a=1', 'b=x=y', 'a=2', 'c='])).toEqual({ a: '2', b: 'x=y', c: '' });
    for (const wrong of ['a', '=1', '1a=2', 'a b=1']) expect(() => pairsOf([wrong])).toThrow(/name=value/);
  });

  it('names in a command', () => {
    expect(namesIn('echo $a "${b}" ${#c} $1 $$ ${a:-x}')).toEqual(['a', 'b', 'c']);
  });
});

describe('the folder that a line leaves', () => {
  it.each<[string, string | undefined]>([
    ['ls', '/w'],
    ['cd sub', '/w/sub'],
    ['cd ..', '/'],
    ['cd', '/home/sam'],
    ['cd ~/x', '/home/sam/x'],
    ['mkdir -p a && cd a', '/w/a'],
    ['cd "a b"; ls', '/w/a b'],
    ['cd $HOME', undefined],
    ['cd -', undefined],
    ['cd a && cd b', undefined],
    ['(cd a)', undefined],
    ['cd a || cd b', undefined],
    ['cd a | cat', undefined],
    ['. ./env', undefined],
    ['pushd a', undefined],
  ])('%s', (text, expected) => {
    expect(folderAfter(text, '/w', '/home/sam')).toBe(expected);
  });
});
