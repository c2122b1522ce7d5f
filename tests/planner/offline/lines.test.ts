import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { fixedWorld } from '../../../src/world.ts';

/** A World of which nothing is known: what a name stands for, only the request can say. */
const world = fixedWorld({ cwd: '/home/ann/things' });

const commandOf = (request: string): string => {
  const planned = planOffline(request, world);
  if (planned.kind !== 'plan') return planned.kind === 'abstain' ? `abstains: ${planned.reason}` : planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('lines of a file', () => {
  test.each([
    ['print the 3rd line of poem.txt', 'sed -n 3p poem.txt'],
    ['print lines 10 through 20 of poem.txt with line numbers', 'cat -n poem.txt | sed -n 10,20p'],
    ['show everything after line 30 in poem.txt', "sed -n '31,$p' poem.txt"],
    ['print all but the first line of data.csv', 'sed 1d data.csv'],
    ['print all lines except the last two of poem.txt', 'head -n -2 poem.txt'],
    ['delete the first 5 lines of poem.txt in place', 'sed -i 1,5d poem.txt'],
    ['show the last 20 characters of poem.txt', 'tail -c 20 poem.txt'],
    ['print the first and third fields of /etc/passwd, separated by a space', "awk -F: '{ print $1, $3 }' /etc/passwd"],
    ['print the username and shell columns of /etc/passwd', 'cut -d : -f1,7 /etc/passwd'],
    ['extract the second column of data.tsv and sort it', 'cut -f2 data.tsv | sort'],
    ['print the unique values in the third column of data.csv', 'cut -d , -f3 data.csv | sort -u'],
    ['sort data.csv by the third column numerically in descending order', 'sort -t , -k3,3nr data.csv'],
    ['sort the file names.txt ignoring case and remove duplicates', 'sort -uf names.txt'],
    ['sort poem.txt by line length', "awk '{ print length, $0 }' poem.txt | sort -n | cut -d ' ' -f2-"],
    [
      'print the most frequent word in poem.txt',
      `tr -s '[:space:]' '\\n' < poem.txt | sort | uniq -c | sort -rn | head -n 1`,
    ],
    [
      'list the 10 most common words in poem.txt',
      `tr -s '[:space:]' '\\n' < poem.txt | sort | uniq -c | sort -rn | head -n 10`,
    ],
    ['count how often each word occurs in poem.txt', `tr -s '[:space:]' '\\n' < poem.txt | sort | uniq -c | sort -rn`],
    ['print the longest line of poem.txt', "awk 'length($0) > n { n = length($0); s = $0 } END { print s }' poem.txt"],
    ['print the length of each line in poem.txt', "awk '{ print length }' poem.txt"],
    ['count the number of blank lines in poem.txt', "grep -c '^[[:space:]]*$' poem.txt"],
    ['count the lines containing "error" in app.log, ignoring case', 'grep -ic error app.log'],
    ['count occurrences of the word "the" in poem.txt', 'grep -wo the poem.txt | wc -l'],
    ['print lines containing "foo" or "bar" in app.log', "grep -E 'foo|bar' app.log"],
    ['print lines containing both "foo" and "bar" in app.log', 'grep foo app.log | grep bar'],
    ['print lines that contain "foo" but not "bar" from app.log', 'grep foo app.log | grep -v bar'],
    ['print lines in app.log that start with a digit', "grep '^[0-9]' app.log"],
    ['print lines in poem.txt that end with a comma', "grep ',$' poem.txt"],
    ['print lines that consist only of digits in nums.txt', "grep -E '^[0-9]+$' nums.txt"],
    ['print lines between "BEGIN" and "END" in poem.txt', 'sed -n /BEGIN/,/END/p poem.txt'],
    ['print the line after each match of "error" in app.log', 'grep -A 1 error app.log'],
    ['print 2 lines before and after every line matching "panic" in app.log', 'grep -C 2 panic app.log'],
    ['show only the matched parts of lines matching "[0-9]+ms" in app.log', "grep -oE '[0-9]+ms' app.log"],
    ['print the line numbers of lines containing "panic" in app.log', 'grep -n panic app.log'],
    ['remove all blank lines from poem.txt', "sed -i '/^[[:space:]]*$/d' poem.txt"],
    ['delete all lines containing "debug" from app.log', 'sed -i /debug/d app.log'],
    ['delete lines 5 to 10 from poem.txt', 'sed -i 5,10d poem.txt'],
    ['remove duplicate lines from poem.txt without sorting', "awk '!seen[$0]++' poem.txt"],
    ['remove trailing whitespace from every line in poem.txt', "sed -i 's/[[:space:]]*$//' poem.txt"],
    ['remove all digits from poem.txt', "sed -i 's/[0-9]//g' poem.txt"],
    ['remove the first column from data.csv', 'cut -d , --complement -f1 data.csv'],
    ['replace the third line of poem.txt with "hello"', "sed -i '3s/.*/hello/' poem.txt"],
    ['replace "cat" with "dog" only on line 4 of poem.txt', 'sed -i 4s/cat/dog/g poem.txt'],
    ['replace the first occurrence of "cat" on each line with "dog" in poem.txt', 'sed -i s/cat/dog/ poem.txt'],
    ['replace all tabs with four spaces in code.c', `sed -i 's/\\t/    /g' code.c`],
    ['replace all newlines with commas in names.txt', `tr '\\n' , < names.txt`],
    ['replace multiple spaces with a single space in poem.txt', "tr -s ' ' < poem.txt"],
    ['convert poem.txt to lower case and save it as lower.txt', "tr '[:upper:]' '[:lower:]' < poem.txt > lower.txt"],
    ['translate lowercase letters to uppercase in poem.txt', "tr '[:lower:]' '[:upper:]' < poem.txt"],
    ['insert the line "header" at the beginning of data.csv', "sed -i '1i header' data.csv"],
    ['append "footer" to the end of data.csv', 'echo footer >> data.csv'],
    ['insert "xyz" after line 3 of poem.txt', "sed -i '3a xyz' poem.txt"],
    ['add line numbers to poem.txt', 'cat -n poem.txt'],
    ['add a prefix "> " to each line of poem.txt', "sed -i 's/^/> /' poem.txt"],
    ['append ";" to the end of each line in poem.txt', "sed -i 's/$/;/' poem.txt"],
    ['wrap lines of poem.txt at 60 columns', 'fold -w 60 poem.txt'],
    ['reverse the order of lines in poem.txt', 'tac poem.txt'],
    ['reverse each line in poem.txt', 'rev poem.txt'],
    ['join the lines of names.txt with commas', 'paste -sd , names.txt'],
    ['sum the numbers in nums.txt', "awk '{ s += $1 } END { print s }' nums.txt"],
    ['calculate the average of the numbers in nums.txt', "awk '{ s += $1 } END { print s / NR }' nums.txt"],
    ['sum the values in the second column of data.csv', "awk -F, '{ s += $2 } END { print s }' data.csv"],
    [
      'find the maximum value in the third column of data.csv',
      "awk -F, 'NR == 1 || $3 > m { m = $3 } END { print m }' data.csv",
    ],
    ['print the total number of words in all txt files', "find . -type f -name '*.txt' -exec cat {} + | wc -w"],
    [
      'print the number of lines in each txt file in the current directory',
      "find . -type f -name '*.txt' -exec wc -l {} +",
    ],
    ['split big.txt into files of 1000 lines each', 'split -l 1000 big.txt'],
    ['remove carriage returns from dos.txt', `sed -i 's/\\r$//' dos.txt`],
    ['print every 5th line of poem.txt', "awk 'NR % 5 == 0' poem.txt"],
    ['print odd lines of poem.txt', "awk 'NR % 2 == 1' poem.txt"],
    ['shuffle names.txt by lines', 'shuf names.txt'],
    ['pick a random line from names.txt', 'shuf -n 1 names.txt'],
    ['print the last field of each line in data.txt', "awk '{ print $NF }' data.txt"],
    ['print the last column of data.csv', "awk -F, '{ print $NF }' data.csv"],
    ['print the second to last field of each line in data.txt', "awk '{ print $(NF-1) }' data.txt"],
    ['swap the first two columns of data.txt', "awk '{ t = $1; $1 = $2; $2 = t; print }' data.txt"],
    ['print lines where the third column is greater than 100 in data.txt', "awk '$3 > 100' data.txt"],
    ['print lines of data.csv where the second field is "Berlin"', `awk -F, '$2 == "Berlin"' data.csv`],
    ['number the non-empty lines of poem.txt', 'nl poem.txt'],
    ['get the value of "name" in package.json', 'jq .name package.json'],
    [
      'print all email addresses found in contacts.txt',
      `grep -Eo '[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]+' contacts.txt`,
    ],
    ['extract all urls from page.html', `grep -Eo 'https?://[^[:space:]"<>]+' page.html`],
    ['count the number of commas in data.csv', 'grep -o , data.csv | wc -l'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('lines that are no file', () => {
  test.each([
    ['print the second comma-separated field of "red,green,blue"', 'echo red,green,blue | cut -d , -f2'],
    ['replace every space in "one two three" with a newline', `echo 'one two three' | tr ' ' '\\n'`],
    ['replace spaces with underscores in "my long name"', "echo 'my long name' | sed 's/ /_/g'"],
    ['remove the last 4 characters from the string "report.txt"', "echo report.txt | sed 's/....$//'"],
    ['print characters 2 to 5 of "abcdefgh"', 'echo abcdefgh | cut -c2-5'],
    ['split "a:b:c:d" on colons', `echo a:b:c:d | tr : '\\n'`],
    ['print the lines of "seq 20" that contain "1"', 'seq 20 | grep 1'],
    ['show the last 3 lines of the output of "seq 50"', 'seq 50 | tail -n 3'],
    ['count the words in the output of "ls"', 'ls | wc -w'],
    ['remove all vowels from "programming"', "echo programming | sed 's/[aeiouAEIOU]//g'"],
    ['remove all digits from "a1b2c3"', "echo a1b2c3 | sed 's/[0-9]//g'"],
    ['convert "Hello World" to lower case', "echo 'Hello World' | tr A-Z a-z"],
    ['sort the output of "who" in reverse', 'who | sort -r'],
    ['count the commas in "a,b,c,d"', 'echo a,b,c,d | grep -o , | wc -l'],
    ['print the first 3 characters of each line in list.txt', 'cut -c1-3 list.txt'],
    ['delete the last character of every line of list.txt', "sed -i 's/.$//' list.txt"],
    ['replace all semicolons by tabs in "x;y;z"', `echo 'x;y;z' | sed 's/;/\\t/g'`],
    ['squeeze repeated spaces in "a   b    c"', "echo 'a   b    c' | tr -s ' '"],
    ['show the first 2 lines of "file1"', 'head -n 2 file1'],
    ['sort "list1" and remove duplicates', 'sort -u list1'],
    ['print the lines of "a1" and "a2" sorted', 'sort a1 a2'],
    [
      'count how often each word of words.txt appears',
      `tr -s '[:space:]' '\\n' < words.txt | sort | uniq -c | sort -rn`,
    ],
    ['print "hello" in upper case', 'echo hello | tr a-z A-Z'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});
