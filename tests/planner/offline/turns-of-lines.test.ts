import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { fixedWorld } from '../../../src/world.ts';

const world = fixedWorld({ cwd: '/home/ann/things', files: { '/home/ann/things/src': 'dir' } });

const commandOf = (request: string): string | undefined => {
  const planned = planOffline(request, world);
  return planned.kind === 'plan'
    ? planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ')
    : undefined;
};

describe('which lines', () => {
  test.each([
    ['show the first and last line of tide.log', "sed -n '1p;$p' tide.log"],
    ['print lines 2-4 and 9 of tide.log', "sed -n '2,4p;9p' tide.log"],
    ['delete lines 2 through 4 and the last line of tide.log', "sed -i '2,4d;$d' tide.log"],
    ['print every line of tide.log that comes before harbour', "sed '/harbour/,$d' tide.log"],
    ['the line right after the one with EBB in tide.log', "sed -n '/EBB/{n;p;}' tide.log"],
    ['lines of tide.log with both "ebb" and "wind"', 'grep ebb tide.log | grep wind'],
    ['find lines in tide.log that are exactly "- calm"', "grep '^- calm$' tide.log"],
    ['which lines in tide.log start with a or m?', "grep -E '^a|^m' tide.log"],
    ['lines after "[north]" in tides.ini', "sed '1,/\\[north\\]/d' tides.ini"],
    ['print every line twice from tide.log', 'sed p tide.log'],
    ['show lines in tide.log logged on 2023-04-09', 'grep 2023-04-09 tide.log'],
    ['show 2 lines after the first EBB in tide.log', 'grep -A 2 -m 1 EBB tide.log'],
    ['remove all lines shorter than 7 characters from tide.log', "awk '!(length < 7)' tide.log"],
    ['show requests in access.log that returned 503', "awk '$9 == 503' access.log"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('numbers, words and tables', () => {
  test.each([
    ['print numbers greater than 12 from depths.txt', "awk '$1 > 12' depths.txt"],
    ['average line length of tide.log', "awk '{ s += length } END { print s / NR }' tide.log"],
    ['print the running total of depths.txt', "awk '{ s += $1; print s }' depths.txt"],
    [
      'count the number of unique ip addresses in hosts.log',
      "grep -Eo '([0-9]{1,3}\\.){3}[0-9]{1,3}' hosts.log | sort -u | wc -l",
    ],
    [
      'remove the first word of each line in tide.log and print',
      "sed 's/^[[:space:]]*[^[:space:]]*[[:space:]]*//' tide.log",
    ],
    ['replace the 2nd occurrence of ebb in each line of tide.log with flow', 'sed -i s/ebb/flow/2 tide.log'],
    ['only the number of lines of tide.log, no filename', 'wc -l < tide.log'],
    ['print tide.log in 3 columns', 'pr -3 -t tide.log'],
    ['print the 1st and the last column of tide.log separated by a comma', "awk -v OFS=, '{ print $1, $NF }' tide.log"],
    ['rename the column depth to metres in depths.csv', "sed -i '1s/\\bdepth\\b/metres/' depths.csv"],
    ['print depths.csv without the last column', "sed 's/,[^,]*$//' depths.csv"],
    ['get everything before the @ in "ann@harbour.org"', "echo ann@harbour.org | sed 's/@.*//'"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test('sorts by several named columns, each in its own order', () =>
    expect(commandOf('sort depths.csv by harbour then by price descending')).toContain(
      "sort -t $'\\t' -k1,1 -k2,2nr | cut -f3-",
    ));

  test.each([
    'names of all .md files in src containing the string "line"',
    'how many files under src contain the word anchor',
    'count how many txt files in src contain the word anchor',
  ])('asks for files, not for lines: %s', (request) => expect(commandOf(request)).toMatch(/^grep -rl/));
});

describe('what is said of the whole', () => {
  test.each([
    [
      'convert uppercase letters to lowercase in tide.log and overwrite the file',
      "tr '[:upper:]' '[:lower:]' < tide.log > tide.log.tmp && mv tide.log.tmp tide.log",
    ],
    [
      'count how often each word occurs in tide.log ignoring case',
      `tr -s '[:space:]' '\\n' < tide.log | sort -f | uniq -ic | sort -rn`,
    ],
    ['find "ebb" in tide.log and show line numbers only', 'grep -n ebb tide.log | cut -d: -f1'],
    ['Append a comma to the end of every line of tide.log except the last', "sed -i '$!s/$/,/' tide.log"],
    [
      'count the number of lines in tide.log that also exist in wind.log',
      'comm -12 <(sort tide.log) <(sort wind.log) | wc -l',
    ],
    ['print the lines that tide.log and wind.log do not share', 'comm -3 <(sort tide.log) <(sort wind.log)'],
    ['insert the contents of wind.log after line 2 of tide.log', "sed -i '2r wind.log' tide.log"],
    ['sum of the numbers in "4 7 9"', "echo '4 7 9' | tr -s ' ,;' '\\n' | awk '{ s += $1 } END { print s }'"],
    ['print the 2nd part of "p-q-r" split by "-"', "echo p-q-r | awk -F- '{ print $2 }'"],
    ['Print all lines of tide.log that contain "EBB" along with 1 line before each', 'grep -B 1 EBB tide.log'],
    ['keep only alphanumeric characters in tide.log', "tr -cd '[:alnum:]\\n' < tide.log"],
    ['print the first three words of every line in tide.log', "cut -d ' ' -f1-3 tide.log"],
    ['print all but the first three words of every line in tide.log', "cut -d ' ' -f4- tide.log"],
    ['print the total number of characters of all lines in tide.log', 'wc -m tide.log'],
    ['print all text after the last slash in "quay/pier/crane.txt"', "echo quay/pier/crane.txt | sed 's/^.*\\///'"],
    ['print 3 lines before and 1 line after the line with "gale" in tide.log', 'grep -B 3 -A 1 gale tide.log'],
    ['get the value of zone from tides.ini', "sed -n 's/^zone[[:space:]]*=[[:space:]]*//p' tides.ini"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    'print the lines unique to tide.log',
    'convert tide.log to granite',
    'number the lines of tide.log by rhyme',
  ])('leaves unread what is not: %s', (request) => expect(commandOf(request)).toBeUndefined());
});
