import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { fixedWorld } from '../../../src/world.ts';
import { exampleWorld } from './example-world.ts';

const world = fixedWorld({ cwd: '/home/ann/things' });

const commandOf = (request: string): string => {
  const planned = planOffline(request, world);
  if (planned.kind !== 'plan') return planned.kind === 'abstain' ? 'abstains' : planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('works on lines, one after another', () => {
  test.each([
    ['sort numbers.txt numerically from highest to lowest', 'sort -nr numbers.txt'],
    ['sort the semicolon-separated rows.txt by column 2', 'sort -t \\; -k2,2 rows.txt'],
    ['remove blank lines from notes.txt and save the result to new.txt', "sed '/^[[:space:]]*$/d' notes.txt > new.txt"],
    ['join file1.txt and file2.txt side by side with a comma between', 'paste -d , file1.txt file2.txt'],
    [
      'print only the email addresses found in emails.txt',
      "grep -Eo '[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]+' emails.txt",
    ],
    ["add a line saying 'done' to the end of log.txt", 'echo done >> log.txt'],
    [
      'Print the line of server.log that contains the last occurrence of "timeout"',
      'grep timeout server.log | tail -n 1',
    ],
    ['print all lines after the one that matches "BEGIN" in config.yml', 'sed 1,/BEGIN/d config.yml'],
    ['Merge a.txt and b.txt line by line with a tab', 'paste a.txt b.txt'],
    [
      'compute the mean of column 2 of prices.csv, skipping the header',
      "tail -n +2 prices.csv | awk -F, '{ s += $2 } END { print s / NR }'",
    ],
    ['which line of marks.txt has the highest value in column 3', 'sort -k3,3nr marks.txt | head -n 1'],
    ['sort data.tsv on its second field using tab as separator', "sort -t $'\\t' -k2,2 data.tsv"],
    ['Wrap the text in essay.txt at 72 columns without breaking words', 'fold -s -w 72 essay.txt'],
    ['print the last 4 characters of the string "document.pdf"', "echo document.pdf | grep -o '....$'"],
    ['split "a:b:c:d" on colons and print each part on its own line', "echo a:b:c:d | tr : '\\n'"],
    ['sort the words of "pear apple fig" alphabetically', "echo 'pear apple fig' | tr -s '[:space:]' '\\n' | sort"],
    ['how many words are in the sentence "to be or not to be"', "echo 'to be or not to be' | wc -w"],
    [
      'reverse the order of the words in "one two three"',
      'echo \'one two three\' | awk \'{ for (i = NF; i > 0; i--) printf "%s%s", $i, (i > 1 ? " " : "\\n") }\'',
    ],
    ['Print the lines of "file1.txt" that contain "alpha" but not "beta"', 'grep alpha file1.txt | grep -v beta'],
    [
      'Print the 2nd and 4th whitespace-separated columns of data.txt for lines that match "active"',
      "grep active data.txt | awk '{ print $2, $4 }'",
    ],
    [
      'Show the ten most common IP addresses in access.log',
      "awk '{ print $1 }' access.log | sort | uniq -c | sort -rn | head -n 10",
    ],
    [
      'Display the longest word in words.txt',
      "tr -s '[:space:]' '\\n' < words.txt | awk 'length > n { n = length; s = $0 } END { print s }'",
    ],
    ['print file1.txt and file2.txt one after another', 'cat file1.txt file2.txt'],
    ['Display the contents of config.yml without comments and blank lines', "grep -vE '^[[:space:]]*(#|$)' config.yml"],
    [
      'Delete every line that contains the word "debug" from server.log, keeping a backup',
      'sed -i.bak /debug/d server.log',
    ],
    [
      'Substitute every occurrence of "colour" with "color" in essay.txt and print the result to the screen',
      'sed s/colour/color/g essay.txt',
    ],
    ['Comment out the line containing "PermitRootLogin" in app.conf', "sed -i '/PermitRootLogin/s/^/#/' app.conf"],
    ['put all lines of names.txt on one line separated by spaces', "paste -sd ' ' names.txt"],
    ['Join every two lines of data.txt', "paste -d ' ' - - < data.txt"],
    ['Truncate each line of log.txt to 50 characters', 'cut -c1-50 log.txt'],
    ['Print the header and the first five rows of people.csv', 'head -n 6 people.csv'],
    [
      'Filter the lines of employees.csv where the second field equals "Sales"',
      'awk -F, \'$2 == "Sales"\' employees.csv',
    ],
    ['extract the text between double quotes in config.json', 'grep -o \'"[^"]*"\' config.json | tr -d \'"\''],
    ["get every word that starts with 'un' in book.txt", "grep -owE 'un\\w*' book.txt"],
    ['List all words in book.txt that have exactly five letters', "grep -owE '\\w{5}' book.txt"],
    ['print 5 lines before and 2 lines after each line with "panic" in server.log', 'grep -B 5 -A 2 panic server.log'],
    ['stop after the first match of "foo" in file.txt', 'grep -m 1 foo file.txt'],
    ['show the last 100 lines of server.log and keep watching it', 'tail -n 100 -f server.log'],
    ['Skip the first 2 lines of data.csv and print the rest', 'tail -n +3 data.csv'],
    ['print all but the last 5 lines of log.txt', 'head -n -5 log.txt'],
    ['sort the file data.txt in place', 'sort -o data.txt data.txt'],
    ['check if numbers.txt is sorted', 'sort -c numbers.txt'],
    ['sort table.tsv by the last column', "awk '-F\\t' '{ print $NF \"\\t\" $0 }' table.tsv | sort | cut -f2-"],
    ['compare file1.txt with file2.txt ignoring whitespace', 'diff -w file1.txt file2.txt'],
    ['are file1.txt and file2.txt identical', 'diff -qs file1.txt file2.txt'],
    ['merge the sorted files a.txt and b.txt', 'sort -m a.txt b.txt'],
    ['join students.txt and marks.txt on the first field', 'join <(sort students.txt) <(sort marks.txt)'],
    ['hexdump the first 64 bytes of photo.jpg', 'head -c 64 photo.jpg | xxd'],
    ['Change the delimiter of data.csv from comma to semicolon', 'tr , \\; < data.csv'],
    ['drop the second column of people.csv', 'cut -d , --complement -f2 people.csv'],
    [
      'put the third column first in people.csv',
      "awk -F, -v OFS=, '{ t = $3; for (i = 3; i > 1; i--) $i = $(i - 1); $1 = t; print }' people.csv",
    ],
    ['add a column with the line number to data.csv', 'awk \'{ print NR "," $0 }\' data.csv'],
    ['Multiply the second column of prices.csv by 2', "awk -F, -v OFS=, '{ $2 = $2 * 2; print }' prices.csv"],
    [
      'Print the average, min and max of scores.txt',
      'awk \'{ s += $1; if (NR == 1 || $1 > max) max = $1; if (NR == 1 || $1 < min) min = $1 } END { print "average", s / NR; print "max", max; print "min", min }\' scores.txt',
    ],
    ['print lines where column 2 is empty in people.csv', 'awk -F, \'$2 == ""\' people.csv'],
    [
      'Print the 10th to the 15th lines of server.log preceded by their line numbers',
      'cat -n server.log | sed -n 10,15p',
    ],
    [
      'Print each unique line in list.txt together with the number of times it occurs, most frequent first',
      'sort list.txt | uniq -c | sort -rn',
    ],
    ['Search "access.log" for lines beginning with "192.168" and count them', "grep -c '^192\\.168' access.log"],
    [
      'Show all lines of server.log containing "error" or "warning", case-insensitively',
      "grep -iE 'error|warning' server.log",
    ],
    [
      'Print the sum of column 3 in data.csv for rows where column 1 is "paid"',
      "awk -F, '$1 == \"paid\"' data.csv | awk -F, '{ s += $3 } END { print s }'",
    ],
    ['Convert data.csv to use tabs instead of commas', "tr , '\\t' < data.csv"],
    [
      'Replace all occurrences of "2023" by "2024" in every line of report.txt that starts with "Date"',
      "sed -i '/^Date/s/2023/2024/g' report.txt",
    ],
    ['Delete everything after the "#" sign on each line of config.yml', "sed -i 's/#.*//' config.yml"],
    ['Surround each line of names.txt with double quotes', 'sed -i \'s/.*/"&"/\' names.txt'],
    ['Give me lines 5, 10 and 15 of data.txt', "sed -n '5p;10p;15p' data.txt"],
    ['count how many words of "story.txt" are longer than 6 letters', "grep -owE '\\w{7,}' story.txt | wc -l"],
    [
      'count the number of distinct values in the first column of employees.csv',
      'cut -d , -f1 employees.csv | sort -u | wc -l',
    ],
    ['Get the second line from the end of log.txt', 'tail -n 2 log.txt | head -n 1'],
    ['Remove duplicate lines from urls.txt but keep the order', "awk '!seen[$0]++' urls.txt"],
    [
      'Find the line number of the first occurrence of "main" in src/app.py',
      'grep -n -m 1 main src/app.py | cut -d: -f1',
    ],
    ['Print the lines between line 20 and line 30 of book.txt in reverse order', 'sed -n 20,30p book.txt | tac'],
    ['Print the letters of "banana" sorted and without duplicates', 'echo banana | grep -o . | sort -u'],
    ['Reverse each word in "hello big world"', "echo 'hello big world' | tr ' ' '\\n' | rev | paste -sd ' '"],
    ["Print the 3rd to the 6th character of 'abcdefghij'", 'echo abcdefghij | cut -c3-6'],
    ['Remove the prefix "img_" from "img_0001"', "echo img_0001 | sed 's/^img_//'"],
    [
      'Print "one two three" with each word on its own line, numbered',
      "echo 'one two three' | tr -s '[:space:]' '\\n' | cat -n",
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('a word that no clause says leaves the request unread', () => {
  test.each([
    'sort names.txt by colour',
    'print every seventh word of names.txt',
    'print the lines of data.csv sorted by name, oldest customer first',
    'count the nouns in poem.txt',
    'replace the second paragraph of poem.txt with "none"',
    'print the number of lines, then the number of words of poem.txt',
    'sum the first column of scores.txt and print the spread as well',
  ])('%s', (request) => expect(commandOf(request)).toBe('abstains'));
});

describe('what a file lists, its values, its records', () => {
  test.each([
    ['delete all files listed in old.txt', "xargs -d '\\n' -a old.txt rm --"],
    ['print the user names of /etc/passwd sorted alphabetically', 'cut -d : -f1 /etc/passwd | sort'],
    ['print lines of /etc/passwd where the uid is greater than 1000', "awk -F: '$3 > 1000' /etc/passwd"],
    ['print lines common to a.txt and b.txt without sorting them', 'grep -Fxf b.txt a.txt'],
    ['show me the port in settings.json', 'jq .port settings.json'],
    ['list the people in members.txt who live in Oslo', 'grep Oslo members.txt'],
    ['how many warnings are in web.log', 'grep -ci warn web.log'],
    ['show the 3 smallest numbers in marks.txt', 'sort -n marks.txt | head -n 3'],
    ['print the last 3 lines of app.log with line numbers', 'cat -n app.log | tail -n 3'],
    ['delete the lines from 5 to the end in notes.txt', "sed -i '5,$d' notes.txt"],
    ['sort the words in "delta alpha" in reverse order', "echo 'delta alpha' | tr -s '[:space:]' '\\n' | sort -r"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
  test('a list of names that is no list is left alone', () => {
    expect(commandOf('convert all file names listed in list.txt to lower case')).not.toContain('mv');
    expect(commandOf('print each line of hosts.txt prefixed with the hostname')).toBe('abstains');
    expect(commandOf('delete the file old.txt')).toBe('rm old.txt');
    expect(commandOf('prettify settings.json')).not.toContain('.prettify');
  });
});

describe('what is said of a work changes it, and nothing else', () => {
  test('an edit that is only shown leaves the file alone', () => {
    expect(commandOf('replace "a" with "b" in poem.txt')).toContain('sed -i');
    expect(commandOf('replace "a" with "b" in poem.txt and print the result to the screen')).not.toContain('-i');
    expect(commandOf('replace "a" with "b" in poem.txt and write the result to new.txt')).not.toContain('-i');
  });
  test('a separator that nothing needs is no request', () => {
    expect(commandOf('sort data.txt by the second column, separated by a semicolon')).toBe(
      'sort -t \\; -k2,2 data.txt',
    );
    expect(commandOf('count the lines of data.txt using ":" as the delimiter')).not.toContain(':');
  });
  test('picked lines are edited where they stand, shown ones are shown', () => {
    expect(commandOf('replace "x" with "y" in the lines of poem.txt that contain "z"')).toBe(
      'sed -i /z/s/x/y/g poem.txt',
    );
    expect(commandOf('show the lines of poem.txt that contain "z"')).toBe('grep z poem.txt');
  });
});

test.each([
  ['delete notes.txt', 'rm notes.txt'],
  ['get rid of every .tmp file', "find . -type f -name '*.tmp' -delete"],
  ['find files containing TODO', 'grep -rl -e TODO .'],
  ["what's in notes.txt", 'cat notes.txt'],
  ["what's my ip", 'ip addr'],
])('with data on standard input "%s" still speaks of files, or of the machine', (request, command) => {
  const planned = planOffline(request, exampleWorld, { stdin: true });
  const [step] = planned.kind === 'plan' ? planned.plan.steps : [];
  expect(step?.kind === 'shell' && step.command).toBe(command);
});

test.each([
  ['count the lines', 'wc -l'],
  ['keep the lines with TODO', 'grep TODO'],
  ['pick out the ip addresses', "grep -Eo '([0-9]{1,3}\\.){3}[0-9]{1,3}'"],
])('with data on standard input "%s" speaks of it', (request, command) => {
  const planned = planOffline(request, exampleWorld, { stdin: true });
  const [step] = planned.kind === 'plan' ? planned.plan.steps : [];
  expect(step?.kind === 'shell' && step.command).toBe(command);
});
