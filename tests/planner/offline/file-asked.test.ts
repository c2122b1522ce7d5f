/** Lists of files in roundabout sentences: which are the largest, changed where and when, stored where, one by one. */
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('which of them', () => {
  test.each([
    [
      'which 3 files in docs are the largest',
      "find docs -type f -printf '%s %p\\n' | sort -rn | head -n 3 | cut -d ' ' -f2-",
    ],
    [
      'the two files in docs that were changed last, latest first',
      "find docs -type f -printf '%T@ %p\\n' | sort -rn | head -n 2 | cut -d ' ' -f2-",
    ],
    ['which files in docs are neither .md nor .txt?', "find docs -type f ! -name '*.md' ! -name '*.txt'"],
    [
      "count the files in docs named 'a.md' or matching 'b*'",
      "find docs -type f \\( -name a.md -o -name 'b*' \\) | wc -l",
    ],
    ['where are .md files larger than 1 kilobyte?', "find . -type f -name '*.md' -size +1k"],
    ['find files changed in src in the last 2 days', 'find src -type f -mtime -2'],
    ['which files were not modified in docs in the last 30 days', 'find docs -type f ! -mtime -30'],
    ["I can't remember where todo.ini is, look for it in src", 'find src -name todo.ini'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('how they are shown', () => {
  test.each([
    ['absolute paths of the directories beneath src', 'find "$PWD"/src -mindepth 1 -type d'],
    ['png images in photos, and how large they are', "find photos -type f -name '*.png' -printf '%s %p\\n'"],
    [
      'list all the directories below src, the deepest ones last',
      "find src -mindepth 1 -type d -printf '%d %p\\n' | sort -n | cut -d ' ' -f2-",
    ],
    ['store the md5 sums of every file in docs in sums.md5', 'find docs -type f -exec md5sum {} + > sums.md5'],
    ['line counts of the .c files below src, one by one', "find src -type f -name '*.c' -exec wc -l {} +"],
    ['add up the characters of all .py files in src', "find src -type f -name '*.py' -exec cat {} + | wc -m"],
    ['contents of docs in alphabetical order', 'ls docs'],
    ['anything world-writable in docs? count them', 'find docs -perm -o=w | wc -l'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('what is done with each of them', () => {
  test.each([
    ['delete *.bak in docs, coping with blanks in file names', "find docs -type f -name '*.bak' -delete"],
    ['set the permissions of the files in docs to 600', 'find docs -type f -exec chmod 600 {} +'],
    ['regular files in src, at any depth, shall get mode 640', 'find src -type f -exec chmod 640 {} +'],
    ['a.md and b.md in docs can go, delete them', 'rm docs/a.md docs/b.md'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('what they are not, and what folders hold', () => {
  test.each([
    ["I'm looking for a file called todo.md, it should be somewhere under docs", 'find docs -type f -name todo.md'],
    ['where did I put budget.ods?', 'find / -name budget.ods'],
    ['find files with no extension in docs', "find docs -type f ! -name '*.*'"],
    ['show all files named like *report* but not *draft*', "find . -type f -name '*report*' ! -name '*draft*'"],
    ['count files in the docs folder in my home', 'find ~/docs -maxdepth 1 -type f | wc -l'],
    ['show files in docs except markdown', "find docs -type f ! -name '*.md'"],
    ['files in docs that mention foo but not bar', 'grep -rlZ -e foo docs | xargs -0 grep -L -e bar'],
    ['list files containing "alpha", "beta" or "gamma"', 'grep -rl -e alpha -e beta -e gamma .'],
    ['show the first line of each csv in docs', "find docs -type f -name '*.csv' -exec head -n 1 {} +"],
    [
      'how many different file extensions are there in docs?',
      "find docs -type f | sed -n 's/.*\\/..*\\.//p' | sort -u | wc -l",
    ],
    [
      'which directory under docs has the most files?',
      "find docs -type f -printf '%h\\n' | sort | uniq -c | sort -rn | head -n 1",
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    'directories in src without any python file',
    'which folders are bigger than 1 GB in /var?',
    'how many files have been added to docs this month?',
    'find subdirectories of docs that contain only one file',
    'find folders that have no files, only subfolders',
  ])('%s: left alone', (request) => expect(commandOf(request)).toBe('abstain'));
});
