/** How results are shown: each manner with each producer, and what must not be taken for a manner. */
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('files found', () => {
  test.each([
    [
      'find all txt files under docs, each preceded by its size in bytes',
      "find docs -type f -name '*.txt' -printf '%s %p\\n'",
    ],
    [
      'find the css files below src followed by their owner and group',
      "find src -type f -name '*.css' -printf '%p %u %g\\n'",
    ],
    [
      'print the octal permissions and the owner of every html file in docs',
      "find docs -type f -name '*.html' -printf '%m %u %p\\n'",
    ],
    [
      'find html files in docs with their inode numbers, sorted by it',
      "find docs -type f -name '*.html' -printf '%i %p\\n' | sort -n",
    ],
    [
      'find all md files with their modification times, newest first',
      "find . -type f -name '*.md' -printf '%T+ %p\\n' | sort -r",
    ],
    ['find all css files under src and print only their owners', "find src -type f -name '*.css' -printf '%u\\n'"],
    [
      'find html files in docs and print their names without extension',
      "find docs -type f -name '*.html' -printf '%f\\n' | sed 's/\\.[^.]*$//'",
    ],
    [
      'all png files in photos, separated by semicolons on a single line',
      "find photos -type f -name '*.png' | paste '-sd;'",
    ],
    [
      'find md files in docs, sorted by length, longest first',
      "find docs -type f -name '*.md' | awk '{ print length, $0 }' | sort -nr | cut -d ' ' -f2-",
    ],
    [
      'find all md files below docs with their line counts, sorted by it in descending order',
      "find docs -type f -name '*.md' -exec wc -l {} \\; | sort -nr",
    ],
    [
      'find all log files followed by the number of files found',
      "find . -type f -name '*.log' | awk '{ print } END { print NR }'",
    ],
    [
      'find all log files in build, hiding errors, and append the list to logs.lst',
      "find build -type f -name '*.log' 2> /dev/null >> logs.lst",
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('other producers', () => {
  test.each([
    ['list everything in docs with inode numbers, oldest last', 'ls -it docs'],
    ['list the files in bin with their octal permissions', "stat -c '%a %n' bin/*"],
    ['show pid, user and command of all processes, sorted by user', 'ps -eo pid,user,args --sort=user'],
    ['list every process with its parent id and start time', 'ps -eo pid,ppid,lstart,args'],
    ['list the processes of nora without the header line', 'ps -u nora --no-headers'],
    ['count the lines of each css file, sorted by name', "find . -type f -name '*.css' -exec wc -l {} \\; | sort -k2"],
    ['count the words of every md file and show only the total', "find . -type f -name '*.md' -exec cat {} + | wc -w"],
    ['search for TODO in src, in colour', 'grep --color=always -rn -e TODO src'],
    ['show git commits with hash, author and subject only', "git log '--format=%h %an %s'"],
    ['list the branches and save the list to branches.txt and also print it', 'git branch | tee branches.txt'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('a set as a whole', () => {
  test.each([
    [
      'average size of the md files in docs',
      "find docs -type f -name '*.md' -printf '%s\\n' | awk '{ s += $1 } END { if (NR) print s / NR }'",
    ],
    [
      'the maximum number of lines in any java file',
      "find . -type f -name '*.java' -exec wc -l {} \\; | awk 'NR == 1 || $1 > m { m = $1 } END { print m }'",
    ],
    ['how many distinct owners do the files in docs have', 'abstain'],
    [
      'number of distinct groups of the css files under src',
      "find src -type f -name '*.css' -printf '%g\\n' | sort -u | wc -l",
    ],
    ['which users own html files in docs', "find docs -type f -name '*.html' -printf '%u\\n' | sort -u"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('what a named command prints', () => {
  test.each([
    ['print the output of "df -h"', 'df -h'],
    ['take the output of uptime and save it in load.txt', 'uptime > load.txt'],
    ['show the last 5 lines of the output of ps aux', 'ps aux | tail -n 5'],
    ['print the output of "rm notes.txt"', 'abstain'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('no manner', () => {
  test.each([
    ['find files in docs with size above 3 MB', 'find docs -type f -size +3M'],
    ['delete all tmp files in build, largest first', 'abstain'],
    ['remove all directories called old from src', 'find src -type d -name old -prune -exec rm -r {} +'],
    ['find files writable by the group in docs', 'find docs -type f -perm -g=w'],
    ['find everything called index.md without descending into src', "find . -name index.md ! -path '*/src/*'"],
    ['sort the first 10 lines of tide.log in reverse', 'head -n 10 tide.log | sort -r'],
    [
      'list the css files in docs with their md5 checksums sorted by name',
      "find docs -type f -name '*.css' -exec md5sum {} + | sort -k2",
    ],
    ['show the permissions of run.sh in octal form', "stat -c '%a %n' run.sh"],
    ['print basename of all pdf files without .pdf extension', 'abstain'],
    ['print the words of notes.txt without sorting them', 'abstain'],
    ['find all css files with their chakra', 'abstain'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});
