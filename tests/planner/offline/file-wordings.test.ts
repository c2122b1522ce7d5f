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
    ['i need a list of the files in docs', 'ls docs'],
    ['find all md files in docs modified within the last half hour', "find docs -type f -name '*.md' -mmin -30"],
    ['find files with a .yml or a .yaml ending in docs', "find docs -type f \\( -name '*.yml' -o -name '*.yaml' \\)"],
    ['list the contents of docs in reverse chronological order', 'ls -t docs'],
    ['move notes.txt one directory up', 'mv notes.txt ..'],
    ['count the files in the photos tree, hidden ones excluded', "find photos -type f ! -name '.*' | wc -l"],
    ['make everything in build owned by user ci', 'chown -R ci build'],
    ['what changed in src in the last 10 minutes', 'find src -type f -mmin -10'],
    ['remove everything from build but not build itself', 'find build -mindepth 1 -delete'],
    ['delete everything in build', 'find build -mindepth 1 -delete'],
    ['create two empty files: one.txt and two.txt', 'touch one.txt two.txt'],
    ['rename notes.txt to "my notes.txt"', "mv notes.txt 'my notes.txt'"],
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
    [
      "find files in docs that have both 'plan' and '2023' in the name",
      "find docs -type f -name '*plan*' -name '*2023*'",
    ],
    [
      'find files named like "*.tmp" or whose size is zero in build',
      "find build -type f \\( -name '*.tmp' -o -empty \\)",
    ],
    ['show all files of user root in /etc', 'find /etc -type f -user root'],
    ['which dirs under src have a file called index.js', "find src -type f -name index.js -printf '%h\\n' | sort -u"],
    [
      'find folders in docs containing no files',
      'find docs -type d ! -exec sh -c \'find "$1" -maxdepth 1 -type f | grep -q .\' _ {} \\; -print',
    ],
    ['find files in docs with plan in the name but not draft', "find docs -type f -name '*plan*' ! -name '*draft*'"],
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

describe('texts that are searched for', () => {
  test.each([
    ['search docs for connection lost', "grep -rn -e 'connection lost' docs"],
    ['scan src for TODO, ignoring case', 'grep -rni -e TODO src'],
    [
      'search all .py files in src for import os and give me just the file names',
      "grep -rl --include='*.py' -e 'import os' src",
    ],
    ['search docs for files bigger than 1 MB', 'find docs -type f -size +1M'],
    ['search src for python scripts', "find src -type f -name '*.py'"],
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

describe('conditions and their scope', () => {
  test.each([
    ['print every directory whose name starts with a dot below docs', "find docs -mindepth 1 -type d -name '.*'"],
    ['find files in docs that have not been touched for a year', 'find docs -type f ! -mtime -365'],
    [
      'show files that are either older than 10 days or bigger than 1G',
      'find . -type f \\( -mtime +10 -o -size +1G \\)',
    ],
    ['find files writable by the group but not by others in docs', 'find docs -type f -perm -g=w ! -perm -o=w'],
    ['delete the broken links in bin', 'find bin -xtype l -delete'],
    ['find symbolic links in bin pointing into /etc', "find bin -type l -lname '/etc/*'"],
    [
      'list the directories in which there is at least one .c file',
      "find . -type f -name '*.c' -printf '%h\\n' | sort -u",
    ],
    ['count how many md files in docs contain the word draft', "grep -rl --include='*.md' -e draft docs | wc -l"],
    ['list the files in docs which are also in build', 'comm -12 <(ls docs) <(ls build)'],
    ['find files in docs with uppercase letters in their name', "find docs -type f -name '*[A-Z]*'"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('deeds on sets of files', () => {
  test.each([
    ['find all directories named "cache" and move them to build', 'find . -type d -name cache -exec mv -t build {} +'],
    [
      'change the modification date of all files in docs to yesterday',
      'find docs -type f -exec touch -d yesterday {} +',
    ],
    ['remove all permissions for others on docs and everything inside', 'chmod -R o-rwx docs'],
    ['give everyone read access to all files in docs', 'find docs -type f -exec chmod a+r {} +'],
    ['chmod 644 all md files in docs', "find docs -type f -name '*.md' -exec chmod 644 {} +"],
    [
      'move everything in docs, including hidden files, to build',
      'find docs -mindepth 1 -maxdepth 1 -exec mv -t build {} +',
    ],
    ['rename the directory docs to archive', 'mv docs archive'],
    ['unpack all zip files in docs into build', "find docs -type f -name '*.zip' -exec unzip -d build {} \\;"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('the extension of files is none of them', () => {
  test.each(['remove the .bak extension from all files in docs', 'delete the .txt extension of every file'])(
    '%s',
    (request) => expect(commandOf(request)).not.toMatch(/-delete|rm /),
  );
  test('files with an extension are', () =>
    expect(commandOf('remove the files with extension .bak in docs')).toBe("find docs -type f -name '*.bak' -delete"));
  test('everything of a name goes with what is in it', () =>
    expect(commandOf('delete everything named cache in build')).toBe('find build -name cache -prune -exec rm -r {} +'));
});

describe('what would be bound to the wrong thing is left alone', () => {
  test.each([
    'print the largest file in every other subdirectory of photos',
    'search for TODO in all files but skip binary files',
    'find text files by content not by extension in docs',
    'find files in src that are not docs',
    'delete the empty files then the empty folders in docs',
    'look for files with the word draft in docs, skip unreadable ones',
  ])('%s', (request) => expect(commandOf(request)).toBe('abstain'));
  test('a folder is copied without what is left out', () =>
    expect(commandOf('copy docs to /mnt/nas excluding *.bin files')).toBe("rsync -a --exclude='*.bin' docs /mnt/nas"));
  test('one destination is not several', () =>
    expect(commandOf('copy notes.txt and ideas.txt to docs')).toBe('cp notes.txt ideas.txt docs'));
});

describe('what is quoted is not reworded', () => {
  test.each([
    ['create a file called "teh adn.txt"', "touch 'teh adn.txt'"],
    ['find files containing "for each file, gzip it" in docs', "grep -rl -e 'for each file, gzip it' docs"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});
