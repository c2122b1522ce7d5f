/** Awk programs that only filter, and those that run, write or read more than was named. */
import { describe, expect, test } from 'vitest';
import { isPureAwk } from '../../../src/safety/code/awk.ts';

describe('programs that only filter', () => {
  test.each([
    '',
    '{print $1}',
    '/a|b/',
    '/a/ && /b/ || !/c|d/',
    '$3 > 5',
    '$3 > 5 {print}',
    '$3 > 5; {print}',
    '{s+=$1} END {print s/NR}',
    '{n = $1 / 2; print n / 3}',
    '{print a[1] / 2, (a) / 3, i++ / 4, j-- / 5, 6 / 7}',
    '/[/]/ {print}',
    '/[^/]/ {print}',
    '/[]/]/ {print}',
    '/\\// {print}',
    '/[\\]/]/ {print}',
    '/"/ {print}',
    '/>/ {print}',
    '{print "a > b | c"}',
    '{print "\\" > b"}',
    '{print "system(x)"}',
    'NR>1 && $2 ~ /x/ {print $1}',
    '$1 ~ /"/ && $2 ~ /"/',
    '{x = $1 > 2}\n{print x}',
    '{print x; y = $1 > 2}',
    '{print x\n y = $1 > 2}',
    '{print x} $1 > 2',
    '# system > f | sh\n{print}',
    '{print} # system(x)',
    '{if ($1 > 2) print; else print "b"}',
    '{if (x) /a/; print (y) / 2}',
    '{for (i = 1; i > 0; i--) x[i] = 1} END {printf "%d\\n", NR}',
    '{return /a/}',
    '{x = y ? /a/ : /b/}',
    '{print systemic, getlines}',
    'BEGIN {FS = ","} length > 80',
    'NR==FNR{a[$1];next} $1 in a',
  ])('%j', (source) => expect(isPureAwk(source)).toBe(true));
});

describe('programs that may do more', () => {
  test.each([
    '{system("a")}',
    '{print > "f"}',
    '{print >> "f"}',
    '{print $1, $2 > "f"}',
    '{printf "%s", $1 > "f"}',
    '{printf("%s", $1) >> "f"}',
    '{print | "sh"}',
    '{print |& "sh"}',
    '{"a" | getline}',
    '{getline x < "f"}',
    '{getline}',
    '@load "x"',
    '@include "x"',
    '{f="system"; @f("a")}',
    '{print $1 / 2 > "f"}',
    '{print a[1] / 2 > "f" / 3}',
    '{print x++ / 2 > "f" / 3}',
    '{print 1 / 2 > "f" / 3}',
    '{print "a" / 2 > "f" / 3}',
    '{print /a/ / 2 > "f" / 3}',
    '{print (a) / 2 > "f" / 3}',
    '/"/ {system("a")}',
    '/"/ {system("a")} /"/',
    '/x/ {print a/b | "sh" /c/}',
    '{ARGV[1] = "/etc/shadow"; ARGC = 2}',
    '{ARGC = 2}',
    '{print \\ > "f"}',
    '{print\\\n > "f"}',
  ])('%j', (source) => expect(isPureAwk(source)).toBe(false));

  test.each(['{print "a', '/a', '/[a/', '{print "a\n"}', '/a\n/', '"', '/'])('%j is not closed', (source) =>
    expect(isPureAwk(source)).toBe(false),
  );

  test.each([
    '{if (x) /"/; system("a"); if (x) /"/}',
    '{while (x) /"/; system("a"); while (x) /"/}',
    '{for (;;) /"/; system("a"); for (;;) /"/}',
    '{if ((x)) /"/; system("a"); if (f(x)) /"/}',
    '{if (x) y; else /"/; system("a"); if (x) y; else /"/}',
    '{do /"/; while (x); system("a"); do /"/; while (x)}',
    '{$/"/; system("a"); $/"/}',
    '{switch (x) {case /"/: system("a")} y = z; switch (x) {case /"/: y}}',
    '{exit /"/; system("a"); exit /"/}',
    '{return /"/; system("a"); return /"/}',
    '{print /"/; system("a"); print /"/}',
    '{printf /"/; system("a"); printf /"/}',
    '{x in /"/; system("a"); x in /"/}',
    '{x ~ /"/; system("a"); x ~ /"/}',
    '{x\n/"/; system("a")\n/"/}',
  ])('%j hides nothing between expressions', (source) => expect(isPureAwk(source)).toBe(false));
});
