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

const HEADER = 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } ';

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
    ['print tide.log from its 14th line to the end', "sed -n '14,$p' tide.log"],
    ['cut off each line of tide.log after its 12th character', 'cut -c1-12 tide.log'],
    ['tide.log minus the EBB lines', 'grep -v EBB tide.log'],
    ['everything in tide.conf apart from comments', "grep -v '^[[:space:]]*#' tide.conf"],
    ['what is in tide.log besides the EBB and FLOOD messages?', "grep -vE 'EBB|FLOOD' tide.log"],
    ['EBB lines of tide.log except for those about piers', 'grep EBB tide.log | grep -v pier'],
    ['lines of tide.log without ERROR in them, with their line numbers', 'grep -vn ERROR tide.log'],
    ['how many lines in tide.log are blank', "grep -c '^[[:space:]]*$' tide.log"],
    ['how many completely empty lines are in tide.log', "grep -c '^$' tide.log"],
    ['tide.log without its empty and whitespace-only lines', "grep -v '^[[:space:]]*$' tide.log"],
    ['the final line of tide.log with any text in it', "grep -v '^[[:space:]]*$' tide.log | tail -n 1"],
    ["number the lines of tide.log, but don't number the blank ones", 'cat -b tide.log'],
    ['lines of tide.log sorted from z to a', 'sort -r tide.log'],
    ['mirror the letters in each line of tide.log, keeping the lines in order', 'rev tide.log'],
    ['just tell me whether tide.log and wind.log are different', 'diff -q tide.log wind.log'],
    ['value of zone in tides.json, without quotes', 'jq -r .zone tides.json'],
    ['which top-level keys are in tides.json', "jq -r 'keys[]' tides.json"],
    ['which names do piers and docks have in common', 'comm -12 <(ls piers) <(ls docks)'],
    [
      'relative paths below piers that do not exist below docks',
      'comm -23 <(cd piers && find . -type f | sort) <(cd docks && find . -type f | sort)',
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    ['write the word harbour backwards', 'echo harbour | rev'],
    ['put every letter of "quay" on its own line', 'echo quay | fold -w1'],
    ['trim the blanks on both sides of "  quay "', "echo '  quay ' | sed 's/^[[:space:]]*//; s/[[:space:]]*$//'"],
    ['drop the first two letters of "quay" and show what is left', "echo quay | sed 's/^..//'"],
    ['the last two of the parts of "a-b-c-d" between the dashes', 'echo a-b-c-d | rev | cut -d - -f1-2 | rev'],
    ['the first two underscore-separated parts of "a_b_c"', 'echo a_b_c | cut -d _ -f1-2'],
    ['print ahoy 3 times', "echo ahoy | awk '{ for (i = 0; i < 3; i++) print }'"],
    [
      'put the items of "ebb;flood;slack" in reverse order, still separated by semicolons',
      "echo 'ebb;flood;slack' | tr \\; '\\n' | tac | paste -sd \\;",
    ],
    [
      'sort the comma separated list "quay,pier,dock" alphabetically, output again with commas',
      "echo quay,pier,dock | tr , '\\n' | sort | paste -sd ,",
    ],
    ['strip the last suffix from the name "tide.tar.bz2"', "echo tide.tar.bz2 | sed 's/\\.[^.]*$//'"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    ['compare tide.log with wind.log once both are sorted', 'diff <(sort tide.log) <(sort wind.log)'],
    ["which lines of tide.log can't be found in wind.log", 'comm -23 <(sort tide.log) <(sort wind.log)'],
    ['how many different pages were requested, going by access.log', "awk '{ print $7 }' access.log | sort -u | wc -l"],
    ['count the 403s in access.log', "awk '$9 == 403' access.log | wc -l"],
    ['the first 8 bytes of tide.bin in hexadecimal, no addresses', 'head -c 8 tide.bin | od -An -t x1'],
    ['give tide.log windows line endings', "sed -i 's/$/\\r/' tide.log"],
    ['how long is the longest line of tide.log', 'wc -L tide.log'],
    ['save a lower-case version of tide.log as small.log', "tr '[:upper:]' '[:lower:]' < tide.log > small.log"],
    ["put what's in tide.log at the end of wind.log", 'cat tide.log >> wind.log'],
    ['every "gale" line of tide.log plus the line just above it', 'grep -B 1 gale tide.log'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    'print the lines unique to tide.log',
    'convert tide.log to granite',
    'number the lines of tide.log by rhyme',
  ])('leaves unread what is not: %s', (request) => expect(commandOf(request)).toBeUndefined());
});

describe('several files as one, settings as they should be, and logs by who asked', () => {
  test.each([
    ['how many words do tide.log and wind.log have together', 'cat tide.log wind.log | wc -w'],
    ['lines that repeat when tide.log and wind.log are taken together', 'sort tide.log wind.log | uniq -d'],
    [
      'the depth in buoy.ini should read 12 instead of 9',
      "sed -i -E 's/^(depth[[:space:]]*=[[:space:]]*).*/\\112/' buoy.ini",
    ],
    [
      'in buoy.json set lamp to true, it is false right now',
      "jq '.lamp = true' buoy.json > buoy.json.tmp && mv buoy.json.tmp buoy.json",
    ],
    ['how many requests came from 10.1.2.3 in access.log', `awk '$1 == "10.1.2.3"' access.log | wc -l`],
    [
      'which of the paths named in buoys.txt still exist',
      `while IFS= read -r f; do [ -e "$f" ] && printf '%s\\n' "$f"; done < buoys.txt`,
    ],
    ['break the long lines of tide.log so that none has more than 30 characters', 'fold -w 30 tide.log'],
    ['does ebb.log differ from flow.log in logs/may?', 'diff -q logs/may/ebb.log logs/may/flow.log'],
    ['print tide.log with every z turned into s', 'sed s/z/s/g tide.log'],
    [
      'average of the depth column of buoys.csv, there is a header line',
      `awk -F, '${HEADER}{ s += $c["depth"] } END { print s / (NR - 1) }' buoys.csv`,
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('columns, sections and numbers that are said', () => {
  test.each([
    [
      'lines that occur exactly three times in tide.log',
      `sort tide.log | uniq -c | awk '$1 == 3 { sub(/^ *[0-9]+ /, ""); print }'`,
    ],
    [
      'how many rows of buoys.csv have state lost',
      `awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } $c["state"] == "lost"' buoys.csv | wc -l`,
    ],
    ['everything before the first colon in each line of tide.log', "sed 's/:.*//' tide.log"],
    ['the section north of tides.ini', `awk '/^\\[/ { p = $0 == "[north]" } p' tides.ini`],
    ['remove the setting depth from buoy.ini', `sed -i '/^depth[[:space:]]*=/d' buoy.ini`],
    ['the last error in tide.log and the 2 lines before it', 'grep -i -B 2 error tide.log | tail -n 3'],
    ['line numbers of blank lines in tide.log', "grep -n '^[[:space:]]*$' tide.log | cut -d: -f1"],
    ['requests with status 404 in access.log, how many', "awk '$9 == 404' access.log | wc -l"],
    ['only lines 4 to 9 of tide.log, with their numbers', 'cat -n tide.log | sed -n 4,9p'],
    ['how many minutes are in 3 days', 'echo $((3*1440))'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});
