/** Requests about files in the words of different people: one table of what is planned, one of what is left alone. */
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('turns of phrase', () => {
  test.each([
    ['For each css file in docs, gzip it', "find docs -type f -name '*.css' -exec gzip {} +"],
    ['All the empty files in build should be removed', 'find build -type f -empty -delete'],
    ["hey, i'd like to list the files in docs, thanks", 'ls docs'],
    ['find files that arent owned by root in /opt', 'find /opt -type f ! -user root'],
    ['Search the entire file hierarchy for files named core', 'find / -type f -name core'],
    [
      'find files named core on the whole file system while hiding permission errors',
      'find / -type f -name core 2> /dev/null',
    ],
    ['list md files in docs but go no deeper than 2 directories', "find docs -maxdepth 2 -type f -name '*.md'"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('noun phrases that are one condition', () => {
  test.each([
    ['find *.h files in directories named include', "find . -type f -name '*.h' -path '*/include/*'"],
    [
      "find everything called index.md without descending into directories named 'old'",
      "find . -name index.md ! -path '*/old/*'",
    ],
    ['gzip everything in docs except files already gzipped', "find docs -type f ! -name '*.gz' -exec gzip {} +"],
    ['delete all files in build except those smaller than 2k', 'find build -type f ! -size -2k -delete'],
    [
      'copy all pdf files from subdirectories of docs to /backup',
      "find docs -mindepth 2 -type f -name '*.pdf' -exec cp -t /backup {} +",
    ],
    ['remove backup files (*~ and *.orig) below src', "find src -type f \\( -name '*~' -o -name '*.orig' \\) -delete"],
    ['how many subfolders photos has', 'find photos -mindepth 1 -maxdepth 1 -type d | wc -l'],
    ['show the files in docs that are not html', "find docs -type f ! -name '*.html'"],
    ['find files in docs whose names consist of digits', "find docs -type f ! -name '*[!0-9]*'"],
    ['find links in bin whose target no longer exists', 'find bin -type l -xtype l'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('deeds on ranked files', () => {
  test.each([
    [
      'find the 3 largest files under build and gzip them',
      "find build -type f -printf '%s %p\\0' | sort -zrn | head -zn 3 | cut -zd ' ' -f2- | xargs -0r gzip",
    ],
    [
      'chmod 600 the newest file in docs',
      "find docs -maxdepth 1 -type f -printf '%T@ %p\\0' | sort -zrn | head -zn 1 | cut -zd ' ' -f2- | xargs -0r chmod 600",
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('forms of lists', () => {
  test.each([
    ['print the md files in docs on a single line separated by commas', "find docs -type f -name '*.md' | paste -sd,"],
    ['show the sizes of the directories in docs sorted from small to large', 'du -h --max-depth=1 docs | sort -h'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('what only asks changes nothing', () => {
  test.each([
    'which files in docs are compressed',
    'what files were moved to build',
    'which files in src are copied from docs',
    'were the logs in build compressed',
  ])('%s', (request) => expect(commandOf(request)).not.toMatch(/gzip|mv|cp|-delete|tar -c/));
  test('a deed that follows is done', () =>
    expect(commandOf('which files in build are empty? delete them')).toBe('find build -type f -empty -delete'));
});

describe('what is quoted is not reworded', () => {
  test.each([
    ['create a file called "teh adn.txt"', "touch 'teh adn.txt'"],
    ['find files containing "for each file, gzip it" in docs', "grep -rl -e 'for each file, gzip it' docs"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});
