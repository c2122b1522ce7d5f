/** What is said of files in the words of everyday: how deep, what they hold, whose they are, which kinds are meant. */
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('how deep', () => {
  test.each([
    ['list the pdf files in docs, subfolders too', "find docs -type f -name '*.pdf'"],
    ['pdf files here and in the folders below', "find . -type f -name '*.pdf'"],
    ['find every txt file in docs, whatever depth', "find docs -type f -name '*.txt'"],
    ['which csv files are there in docs or deeper', "find docs -type f -name '*.csv'"],
    ['count text files in docs, all folders considered', "find docs -type f -name '*.txt' | wc -l"],
    ['list the files in docs, not deeper ones', 'find docs -maxdepth 1 -type f'],
    ['show empty folders in docs, not looking into subfolders', 'find docs -maxdepth 1 -type d -empty'],
    ['show the folders in docs, first level only', 'find docs -mindepth 1 -maxdepth 1 -type d'],
    ['count the directories below src, not counting src itself', 'find src -mindepth 1 -type d | wc -l'],
    ['find folders in src but not src itself', 'find src -mindepth 1 -type d'],
    ['list the size of each file in docs, subfolders included', "find docs -type f -printf '%s %p\\n'"],
    // No saying: a noun that is asked for, a condition on folders.
    ['find files and folders below docs', 'find docs'],
    ['find folders in docs with no subfolders', 'find docs -type d -links 2'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('what and whose', () => {
  test.each([
    ['list the folders in docs with nothing in them', 'find docs -type d -empty'],
    ['count the files in src with something in them', 'find src -type f ! -empty | wc -l'],
    ['files in docs that nobody has opened in the last 30 days', 'find docs -type f ! -atime -30'],
    ['find logs in build whose last modification was over a week ago', "find build -type f -name '*.log' -mtime +7"],
    ['which files in docs have exactly the name core?', 'find docs -type f -name core'],
    ["nora's files in /srv", 'find /srv -type f -user nora'],
    ["yesterday's files in /srv", 'find /srv -daystart -type f -mtime 1'],
    ['show all files of docs, dotfiles too', 'ls -A docs'],
    ['find audio files (mp3 or wav) in src', "find src -type f \\( -name '*.mp3' -o -name '*.wav' \\)"],
    ['find python scripts and css stylesheets in src', "find src -type f \\( -name '*.py' -o -name '*.css' \\)"],
    ['ruby sources and headers below src', "find src -type f \\( -name '*.rb' -o -name '*.h' \\)"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('said otherwise', () => {
  test.each([
    [
      'which file in src was changed last',
      "find src -type f -printf '%T@ %p\\n' | sort -rn | head -n 1 | cut -d ' ' -f2-",
    ],
    ['what directories are in docs? only those, not the rest', 'find docs -type d'],
    ['list the png files of photos, nothing else', "find photos -type f -name '*.png'"],
    [
      'what are the two smallest files in docs? sizes too',
      "find docs -type f -printf '%s %p\\n' | sort -n | head -n 2",
    ],
    ['files in docs that end neither in .txt nor in .md', "find docs -type f ! \\( -name '*.txt' -o -name '*.md' \\)"],
    ['files in docs not ending in .txt', "find docs -type f ! -name '*.txt'"],
    ['total of lines in all csv files in docs', "find docs -type f -name '*.csv' -exec cat {} + | wc -l"],
    ['drop all bak files in build', "find build -type f -name '*.bak' -delete"],
    ['find files in which the string "a b" appears in docs', "grep -rl -e 'a b' docs"],
    ['find files under src that contain the word ok', 'grep -rl -e ok src'],
    ['"# draft" should be the last line of notes.txt', "echo '# draft' >> notes.txt"],
    ['how many bytes has each log file in build', "find build -type f -name '*.log' -exec wc -c {} +"],
    ['list files in src except the build directory', "find src -type f ! -path '*/build/*'"],
    // A sort of things is no folder's name.
    ['list files in src except the drafts', 'abstain'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('names, contents and folders as a whole', () => {
  test.each([
    ['list duplicate file names in docs, whatever the case', "find docs -type f -printf '%f\\n' | sort -f | uniq -di"],
    [
      'how many sets of duplicate files does src have? not the empty ones',
      'find src -type f ! -empty -exec md5sum {} + | cut -c1-32 | sort | uniq -d | wc -l',
    ],
    [
      'make a file .keep in each directory under src, at any depth',
      "find src -mindepth 1 -type d -exec touch '{}/.keep' \\;",
    ],
    [
      'put a copy of notes.txt in every visible subfolder of docs (first level only)',
      'for d in docs/*/; do cp notes.txt "$d"; done',
    ],
    ['draw a tree of the folders in src, at most 3 levels deep', 'tree -d -L 3 src'],
    ['all sh files under bin should get mode 750', "find bin -type f -name '*.sh' -exec chmod 750 {} +"],
    ['files in docs with mode 640', 'find docs -type f -perm 640'],
    ["list files in docs, don't count the empty ones", 'find docs -type f ! -empty'],
    ['count lines in notes.txt without counting comments', 'abstain'],
    ['how many words are there in each of the txt files in docs', "find docs -type f -name '*.txt' -exec wc -w {} +"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

test.each([
  ['files of at least 100 bytes in src', 'find src -type f -size +99c'],
  ['files of 100 bytes or more in src', 'find src -type f -size +99c'],
  ['files in src that are no larger than 40 bytes', 'find src -type f -size -41c'],
  ['files in src larger than 40 bytes', 'find src -type f -size +40c'],
  ['files in src of at least 2 kb', 'find src -type f -size +2k'],
])('bytes are counted up to the bound itself: %s', (request, command) => expect(commandOf(request)).toBe(command));
