// @ts-nocheck
import { describe, expect, test } from 'vitest';
import { isPureAwk } from '../../../src/safety/code/awk.ts';
import { isPure, type Language } from '../../../src/safety/code/pure.ts';
import { useOfSed } from '../../../src/safety/code/sed.ts';
import { levelOfSql } from '../../../src/safety/code/sql.ts';

describe('awk', () => {
  test.each([
    '{print $1}',
    '/a|b/',
    '$3 > 5',
    '{s+=$1} END {print s/NR}',
    '{n = $1 / 2; print n / 3}',
    '/[/]/ {print}',
    '{print "a > b | c"}',
    'NR>1 && $2 ~ /x/ {print $1}',
    '{x = $1 > 2}\n{print x}',
    '# system\n{print}',
  ])('%s is pure', (source) => expect(isPureAwk(source)).toBe(true));
  test.each([
    '{system("a")}',
    '{print > "f"}',
    '{print >> "f"}',
    '{print | "sh"}',
    '{"a" | getline}',
    '@load "x"',
    '{print $1 / 2 > "f"}',
    '/"/ {system("a")}',
    '{printf "%s", $1 > "f"}',
    '{print "a',
    '/x/ {print a/b | "sh" /c/}',
    '{f="system"; @f("a")}',
  ])('%s is not', (source) => expect(isPureAwk(source)).toBe(false));
});

describe('sed', () => {
  test.each([
    's/a/b/',
    's|a|b|g',
    '1,5p',
    '/a/,/b/d',
    '$!N;P;D',
    's/[/]/x/g',
    'y/abc/xyz/',
    '/a/{s/b/c/;p}',
    '1!G;h;$!d',
    's/a\\/b/c/',
    '5q',
    'a\\\nhello',
    '/x/I,+3d',
  ])('%s only filters', (source) => expect(useOfSed(source)).toMatchObject({ reads: [], writes: [] }));
  test.each(['e ls', '1e', 's/a/b/e', 's/a/b/ge', 's/a/b', 'Z', '/a/e rm', '{e ls', 's/a/b/;e ls'])(
    '%s is not understood or runs',
    (source) => expect(useOfSed(source)).toBeUndefined(),
  );
  test.each<[string, object]>([
    ['w out', { writes: ['out'] }],
    ['s/a/b/w out', { writes: ['out'] }],
    ['/a/r in', { reads: ['in'] }],
    ['d', { empties: true }],
    ['1,$d', { empties: true }],
    ['2d', { empties: false }],
  ])('%s', (source, use) => expect(useOfSed(source)).toMatchObject(use));
});

describe('sql', () => {
  test.each<[string, string]>([
    ['select 1', 'safe'],
    ["select * from t where a = 'drop table t'", 'safe'],
    ['SELECT count(*) FROM t; SHOW TABLES', 'safe'],
    ['select 1; drop table t', 'dangerous'],
    ['-- x\ndelete from t', 'dangerous'],
    ['/* select */ truncate t', 'dangerous'],
    ['insert into t values (1)', 'write'],
    ['create table t(a)', 'write'],
    ["select load_extension('x')", 'opaque'],
    ["select * into outfile '/tmp/a' from t", 'opaque'],
    ['with a as (delete from t returning *) select * from a', 'opaque'],
    ["copy t to program 'x'", 'opaque'],
    ['\\! ls', 'opaque'],
    ['.shell ls', 'opaque'],
    ['.tables', 'safe'],
    ['\\dt', 'safe'],
    ['select 1 \\! ls', 'opaque'],
    ['frob', 'opaque'],
  ])('%s is %s', (source, level) => expect(levelOfSql(source)).toBe(level));
});

describe('inline programs', () => {
  test.each<[Language, string]>([
    ['python', 'print(2 + 2)'],
    ['python', "import json,sys; print(json.load(sys.stdin)['a'])"],
    ['node', 'console.log(JSON.stringify([1, 2]))'],
    ['ruby', 'puts 1 + 1'],
    ['php', 'echo "a";'],
    ['lua', 'print(1)'],
    ['perl', 's/a/b/g'],
    ['perl', 'print if /a/i'],
  ])('%s: %s is pure', (language, source) => expect(isPure(language, source)).toBe(true));
  test.each<[Language, string]>([
    ['python', 'import os'],
    ['python', 'open("a")'],
    ['python', 'print(f"{1}")'],
    ['python', 'exec("a")'],
    ['python', "print('a'); '''"],
    ['node', "[]['constructor']"],
    ['node', 'console["log"](1)'],
    ['node', 'require("fs")'],
    ['node', '`a`'],
    ['ruby', 'puts `ls`'],
    ['ruby', 'puts "#{1}"'],
    ['ruby', 'puts %x(ls)'],
    ['php', 'echo "$a";'],
    ['php', 'system("a");'],
    ['lua', 'os.remove("a")'],
    ['perl', 's/a/b/e'],
    ['perl', 'print "@{[1]}"'],
    ['perl', 'print if /(?{1})/'],
  ])('%s: %s is not', (language, source) => expect(isPure(language, source)).toBe(false));
});
