/** What a sed script reads, writes and runs. A line that could run must not hide inside a part that is skipped. */
import { describe, expect, test } from 'vitest';
import { useOfSed } from '../../../src/safety/code/sed.ts';

const nothing = { reads: [], writes: [] };

describe('scripts that only filter', () => {
  test.each([
    's/a/b/',
    's|a|b|g',
    's,a,b,2',
    's/a/b/gI',
    's/a/b/M3p',
    's/a/b/ ; p',
    's/a/b/}',
    's/a/b/#c',
    's/a/b/\np',
    '1,5p',
    '1~2p',
    '10~25p',
    '$p',
    '2,~4p',
    '/a/,/b/d',
    '/a/,+12d',
    '/a/ , /b/ d',
    '$!N;P;D',
    '1 ! p',
    'y/abc/xyz/',
    'y,a\\,b,c\\,d,',
    'y/[/]/',
    '/a/{s/b/c/;p}',
    '{{p}}',
    '1!G;h;$!d',
    's/a\\/b/c/',
    's/a/b\\/c/',
    '\\,a/b,p',
    '\\,a\\,e,p',
    '/a/Ip',
    '/a/IMp',
    '/x/I,+3d',
    '5q',
    'q 12',
    'l 5\np',
    'L;p',
    'a\\\nhello',
    'a e ls',
    'i\\\ne ls\\\ne rm',
    'c text',
    ':a;N;$!ba;s/x/y/',
    ': e\nb e\np',
    't end;T end;:end',
    '# e ls',
    '#e\np',
    'p # e',
    '=;F;z;x;n',
    '',
    '  ;; ',
    '\n',
  ])('%j', (source) => expect(useOfSed(source)).toMatchObject({ ...nothing, empties: false }));
});

describe('sets hold the delimiter, and end where sed ends them', () => {
  test.each([
    's/[/]/x/g',
    's/[^/]/x/',
    's/[]/]/x/',
    's/[^]/]/x/',
    's/[[:alpha:]/]/x/',
    's/[[:alpha:]]/x/',
    's/[\\/]/x/',
    's/a[b]c[/]/x/',
    '/[/]/p',
    '/[a;e]/p',
    's[a[b[',
  ])('%s only filters', (source) => expect(useOfSed(source)).toMatchObject(nothing));

  test.each([
    's/[\\]/x/;e ls;s/]/y/',
    's/[a\\]/x/;e ls',
    '/[\\]/p;e ls;/]/p',
    's/[]/x/;e ls',
    's/[/x/;e ls',
    's/[a\n]/x/',
    's/[[:alpha:]/x/e',
    's/[]x]/y/;e ls',
    's/a/[/;e ls;s/]/b/',
    'y/[/x/;e ls;y/]/x/',
  ])('%j may run something', (source) => expect(useOfSed(source)).toBeUndefined());
});

describe('scripts that run something, or are not understood', () => {
  test.each([
    'e',
    'e ls',
    '1e',
    '$e ls',
    '1,2e ls',
    '1~2e ls',
    '1 ! e ls',
    '/a/e rm',
    '/a/I e rm',
    '\\,a,e rm',
    '/a/,/b/e rm',
    '/a/ , /b/ e rm',
    'p;e ls',
    'p\ne ls',
    '{e ls',
    '{p;e ls}',
    's/a/b/e',
    's/a/b/ge',
    's/a/b/pe',
    's/a/b/;e ls',
    's/a/b/\ne ls',
    's/a/b/ e',
    'y/a/b/;e ls',
    'y/a/b/e ls',
    ':a;e ls',
    'b a;e ls',
    'b a}e ls',
    't\ne ls',
    'q5;e ls',
    'q e',
    'l e',
    'a x\ne ls',
    'a\\\nx\ne ls',
    '# x\ne ls',
    'w f\ne ls',
    'r f\ne ls',
    's/a/b/w f\ne ls',
    's/a/b',
    's/a',
    's',
    's\na\nb\n',
    's\\a\\b\\',
    'y/a/b',
    'y/a',
    'y',
    '/a',
    '\\,a',
    '/a/,/b',
    'Z',
    'v',
    '1,2',
    's/a/b/x',
  ])('%j', (source) => {
    const use = useOfSed(source);
    if (source === '1,2') expect(use).toMatchObject(nothing);
    else expect(use).toBeUndefined();
  });
});

describe('files', () => {
  test.each<[string, object]>([
    ['w out', { reads: [], writes: ['out'] }],
    ['W out', { writes: ['out'] }],
    ['w a b;e ls', { writes: ['a b;e ls'] }],
    ['w  out \nw other', { writes: ['out', 'other'] }],
    ['s/a/b/w out', { writes: ['out'] }],
    ['s/a/b/gw out;p', { writes: ['out;p'] }],
    ['s/a/b/w out\np', { writes: ['out'] }],
    ['/a/r in', { reads: ['in'], writes: [] }],
    ['R in', { reads: ['in'] }],
    ['$r a\n1w b', { reads: ['a'], writes: ['b'] }],
  ])('%j', (source, use) => expect(useOfSed(source)).toMatchObject(use));
});

describe('what leaves nothing', () => {
  test.each(['d', ' d ', 'd;', 'd ;', '1,$d', '1 , $ d', ' 1,$ d ; '])('%j', (source) =>
    expect(useOfSed(source)).toMatchObject({ empties: true }),
  );
  test.each(['2d', '$d', '/a/d', '1,5d', 'd;p', '1d', 'p', 'D', '11,$d', 's/a/1,$d/'])('%j does not', (source) =>
    expect(useOfSed(source)).toMatchObject({ empties: false }),
  );
});
