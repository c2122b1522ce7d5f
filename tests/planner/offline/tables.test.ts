import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { fixedWorld } from '../../../src/world.ts';

const world = fixedWorld({ cwd: '/home/ann/things' });

const commandOf = (request: string): string | undefined => {
  const planned = planOffline(request, world);
  return planned.kind === 'plan'
    ? planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ')
    : undefined;
};

const HEADER = 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } ';

describe('columns by the name that the first line gives them', () => {
  test.each([
    ['what is the sum of the weight column in crates.csv', `awk -F, '${HEADER}{ s += $c["weight"] } END { print s }'`],
    ['average weight per harbour in crates.csv', `{ s[$c["harbour"]] += $c["weight"]; n[$c["harbour"]]++ }`],
    ['rows of crates.csv whose weight is over 40', `$c["weight"] > 40' crates.csv`],
    ['how many rows are there per harbour in crates.csv', `{ n[$c["harbour"]]++ }`],
    ['print the harbour and owner columns of crates.csv', `{ print $c["harbour"], $c["owner"] }' crates.csv`],
    ['sort crates.csv by weight keeping the header line first', 'head -n 1 crates.csv && awk'],
    ['sort crates.csv by price', '| sort -n | cut -f2-'],
    ['print the average of the weight column in crates.csv rounded to 1 decimal', 'printf "%.1f\\n", s / (NR - 1)'],
  ])('%s', (request, part) => expect(commandOf(request)).toContain(part));

  test.each(['what is the sum of the weight column in crates.txt', 'sort verses.txt by rhyme'])(
    'but not in what is no table: %s',
    (request) => expect(commandOf(request)).toBeUndefined(),
  );
});

describe('values of JSON', () => {
  test.each([
    ['get the "mail" of every member in club.json', `jq -r '(.members? // .)[].mail' club.json`],
    [
      'print the names of active members in club.json',
      `jq -r '(.members? // .)[] | select(.active) | .name' club.json`,
    ],
    ['how many members does club.json have', `jq '(.members? // .) | length' club.json`],
    ['show the member names in club.json', `jq -r '(.members? // .)[].name' club.json`],
    ['remove the key motto from club.json', `jq 'del(.motto)' club.json`],
    ['get the value of "motto" in club.json', 'jq .motto club.json'],
    ['get the motto from club.json with jq', 'jq .motto club.json'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('stretches of lines, and what is said of the marks', () => {
  test.each([
    [
      'show everything in verse.txt between REFRAIN and CODA, without those two markers',
      "sed -n '/REFRAIN/,/CODA/{//!p;}' verse.txt",
    ],
    ['show everything in verse.txt between REFRAIN and CODA', 'sed -n /REFRAIN/,/CODA/p verse.txt'],
    [
      'Print the lines of verse.txt from the first one matching "CODA" up to the end of the file',
      "sed -n '/CODA/,$p' verse.txt",
    ],
    ['show 3 lines of context around each PANIC in app.log', 'grep -C 3 PANIC app.log'],
    ['print the lines of verse.txt after the line containing "CODA"', 'sed 1,/CODA/d verse.txt'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('lines, said in other orders', () => {
  test.each([
    ['all blank lines should be removed from verse.txt', "sed -i '/^[[:space:]]*$/d' verse.txt"],
    ['for each line of verse.txt, print the second word', "awk '{ print $2 }' verse.txt"],
    ['display verse.txt with blank lines stripped', "grep -v '^[[:space:]]*$' verse.txt"],
    ['Print each line in "old.txt" that also appears in "new.txt"', 'comm -12 <(sort old.txt) <(sort new.txt)'],
    ['how many requests per method in access.log', "awk '{ n[$6]++ } END { for (k in n) print k, n[k] }' access.log"],
    ['sort crew.txt by surname', 'sort -k2,2 crew.txt'],
    ['list the unique towns (third field) in towns.csv', 'cut -d , -f3 towns.csv | sort -u'],
    ['swap "left" and "right" in verse.txt', "sed -i 's/left/\\n/g; s/right/left/g; s/\\n/right/g' verse.txt"],
    ['In server.ini, set port to 9000', "sed -i -E 's/^(port[[:space:]]*=[[:space:]]*).*/\\19000/' server.ini"],
    ["add a semicolon at the end of each line in verse.txt, don't touch the original", "sed 's/$/;/' verse.txt"],
    ['squeeze repeated blank lines in verse.txt', 'cat -s verse.txt'],
    ['wrap verse.txt at 40 characters, breaking at spaces', 'fold -s -w 40 verse.txt'],
    [
      'list all distinct status codes in access.log with counts',
      "awk '{ print $9 }' access.log | sort | uniq -c | sort -rn",
    ],
    ['grep for lines with 3 digit numbers in verse.txt', "grep -E '\\b[0-9]{3}\\b' verse.txt"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test('but two columns are no column of a column', () =>
    expect(commandOf('print column 1 and the last column of people.txt, using colon as the separator')).toBe(
      "awk -F: -v OFS=: '{ print $1, $NF }' people.txt",
    ));
});
