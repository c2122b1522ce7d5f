import { describe, expect, test } from 'vitest';
import { isPureAwk } from '../../../src/safety/code/awk.ts';
import { isPure, type Language } from '../../../src/safety/code/pure.ts';

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
