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

describe('sets of files', () => {
  test.each([
    [
      'list all regular files in the present directory but not those in its subdirectories',
      'find . -maxdepth 1 -type f',
    ],
    [
      'find all files in the current directory whose size is between 20 and 40 kilobytes',
      'find . -type f -size +20k -size -40k',
    ],
    [
      'find files bigger than 2 gigabytes anywhere on the system and list them with details',
      'find / -type f -size +2G -ls',
    ],
    ['find all *.log files that have not been accessed for 30 days', "find . -type f -name '*.log' ! -atime -30"],
    ['find all symbolic links in /usr/lib pointing to libfoo.so', "find /usr/lib -type l -lname '*libfoo.so'"],
    ['find all hard links to file report.pdf', 'find . -samefile report.pdf'],
    ['print the names of all directories in /var, one level deep', 'find /var -mindepth 1 -maxdepth 1 -type d'],
    ['find files that belong to group staff and are writable by the group', 'find . -type f -group staff -perm -g=w'],
    ['list files in the current directory that belong to no user', 'find . -type f -nouser'],
    [
      'find all files modified after 2023-05-01 in the documents directory',
      'find ~/Documents -type f -newermt 2023-05-01',
    ],
    [
      'find all .jpg and .png files under pictures and copy them to /backup/images',
      `find ~/Pictures -type f \\( -name '*.jpg' -o -name '*.png' \\) -exec cp -t /backup/images {} +`,
    ],
    ['find all .bak files and move them to ~/trash', "find . -type f -name '*.bak' -exec mv -t ~/trash {} +"],
    [
      'find all .html files excluding those in the "old" and "tmp" folders',
      "find . -type f -name '*.html' ! -path '*/old/*' ! -path '*/tmp/*'",
    ],
    [
      'list the names only of all pdf files under docs without the path',
      `find docs -type f -name '*.pdf' -printf '%f\\n'`,
    ],
    ['print the full path of every .so file under /usr/lib', "find /usr/lib -type f -name '*.so'"],
    [
      'show the size of each .iso file in the downloads directory',
      `find ~/Downloads -type f -name '*.iso' -printf '%s %p\\n'`,
    ],
    [
      'list the files containing "deprecated" but not "legacy"',
      'grep -rlZ -e deprecated . | xargs -0 grep -L -e legacy',
    ],
    ['list all php files that do not contain the text "namespace"', "grep -rL --include='*.php' -e namespace ."],
    ['find all files under lib that contain "foo" or "bar"', 'grep -rl -e foo -e bar lib'],
    [
      'find files under /etc without crossing file system boundaries that are larger than 1M',
      'find /etc -xdev -type f -size +1M',
    ],
    ['find regular files in the current directory at least 2 levels deep', 'find . -mindepth 2 -type f'],
    ['find all files whose names end with a digit', "find . -type f -name '*[0-9]'"],
    ['find directories in /srv that start with an uppercase letter', "find /srv -type d -name '[A-Z]*'"],
    ['find all csv files and print them null separated', "find . -type f -name '*.csv' -print0"],
    [
      'search the /opt tree for regular files owned by user carol that are bigger than 5 megabytes',
      'find /opt -type f -user carol -size +5M',
    ],
    [
      'find every file below /srv/www that was changed within the past 3 days and ends in .php',
      "find /srv/www -type f -name '*.php' -mtime -3",
    ],
    [
      'look for directories whose names begin with "rel-" in the current directory and its subdirectories',
      "find . -type d -name 'rel-*'",
    ],
    ['show all zero-byte files in my home directory', 'find ~ -type f -empty'],
    [
      'find files in /data that were last modified over 90 days ago and remove them',
      'find /data -type f -mtime +90 -delete',
    ],
    ['recursively delete all .pyc files under the current folder', "find . -type f -name '*.pyc' -delete"],
    [
      'delete all files named "thumbs.db" under the current directory, regardless of case',
      'find . -type f -iname thumbs.db -delete',
    ],
    ['remove all empty files from the folder /tmp/scratch', 'find /tmp/scratch -type f -empty -delete'],
    ['show files in /etc that are readable by everyone', 'find /etc -type f -perm -o=r'],
    ['find all files with permission 644 and change it to 664', 'find . -type f -perm 644 -exec chmod 664 {} +'],
    ['change the owner of all files under /srv/www to www-data', 'find /srv/www -type f -exec chown www-data {} +'],
    ['find all the files which do not have the permission 755', 'find . -type f ! -perm 755'],
    ['find setuid files in /usr/bin', 'find /usr/bin -type f -perm -4000'],
    ['find all executables in the current directory and below', 'find . -type f -executable'],
    ['find all files newer than build.log in the src directory tree', 'find src -type f -newer build.log'],
    [
      'find all files that were modified more recently than build.log but are not owned by me',
      'find . -type f -newer build.log ! -user sam',
    ],
    ['count the number of .c files in the directory src', "find src -type f -name '*.c' | wc -l"],
    ['count how many directories there are under /home', 'find /home -type d | wc -l'],
    [
      'count the total number of lines in all *.java files under src',
      "find src -type f -name '*.java' -exec cat {} + | wc -l",
    ],
    ['find all text files that contain the word "invoice"', "grep -rl --include='*.txt' -e invoice ."],
    [
      "find all *.conf files under /etc which contain the string 'Listen 80'",
      "grep -rl --include='*.conf' -e 'Listen 80' /etc",
    ],
    [
      'find the ten largest files in /var',
      `find /var -type f -printf '%s %p\\n' | sort -rn | head -n 10 | cut -d ' ' -f2-`,
    ],
    [
      'find the most recently modified file in the current directory',
      `find . -type f -printf '%T@ %p\\n' | sort -rn | head -n 1 | cut -d ' ' -f2-`,
    ],
    [
      'find the oldest file in /var/backups',
      `find /var/backups -type f -printf '%T@ %p\\n' | sort -n | head -n 1 | cut -d ' ' -f2-`,
    ],
    [
      'find all files starting with "a" or "b" in the current directory',
      `find . -type f \\( -name 'a*' -o -name 'b*' \\)`,
    ],
    ['find all .txt files and rename them to .md', 'for f in *.txt; do mv -- "$f" "${f%.txt}.md"; done'],
    [
      'find all directories named "node_modules" and delete them',
      'find . -type d -name node_modules -prune -exec rm -r {} +',
    ],
    ['find files in the current directory excluding the .svn directory', "find . -type f ! -path '*/.svn/*'"],
    ['list all files in /var/log sorted by modification time, newest first', 'ls -t /var/log'],
    ['find all files in the current folder modified today', 'find . -daystart -type f -mtime 0'],
    ['find all files modified yesterday under src', 'find src -daystart -type f -mtime 1'],
    ['find files modified in the last 15 minutes', 'find . -type f -mmin -15'],
    ['find all files accessed less than 2 hours ago', 'find . -type f -amin -120'],
    ['find files created in the last week', 'find . -type f -ctime -7'],
    ['find all directories modified in the last 7 days and list them', 'find . -type d -mtime -7'],
    ['find all files without .txt extension', "find . -type f ! -name '*.txt'"],
    [
      'archive all .log files in /var/log older than 30 days into old-logs.tar.gz',
      "find /var/log -type f -name '*.log' -mtime +30 -print0 | tar -czf old-logs.tar.gz --null -T -",
    ],
    ['compress all .txt files in the current directory with gzip', "find . -type f -name '*.txt' -exec gzip {} +"],
    [
      'replace all occurrences of "http:" with "https:" in all html files under the current directory',
      "find . -type f -name '*.html' -exec sed -i s/http:/https:/g {} +",
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('files in everyday words', () => {
  test.each([
    [
      'Find all files in the current directory tree which have been modified in the last 24 hours',
      'find . -type f -mmin -1440',
    ],
    ['Find all files/directories under /opt that were modified more than 60 minutes ago', 'find /opt -mmin +60'],
    [
      "Find every directory below the current one whose name is exactly 'tmp' and delete it with its contents",
      'find . -type d -name tmp -prune -exec rm -r {} +',
    ],
    ["Search for 'main(' in all .c files in the current directory", "grep -rn --include='*.c' -e 'main(' ."],
    [
      'Find all the jpg files in the directory /home/kim and copy them to the folder /data/pics',
      "find /home/kim -type f -name '*.jpg' -exec cp -t /data/pics {} +",
    ],
    [
      'Find files in the /tmp directory that are owned by the user bob and have size over 5k',
      'find /tmp -type f -user bob -size +5k',
    ],
    ['Remove all files in the folder "cache" except "index.db"', 'find cache -type f ! -name index.db -delete'],
    ['Show the total number of files in the current directory and its subdirectories', 'find . -type f | wc -l'],
    ['Print the file name and line number of each occurrence of "TODO" in the src directory', 'grep -rn -e TODO src'],
    [
      'Rename all .jpeg files to .jpg in the current directory',
      'for f in *.jpeg; do mv -- "$f" "${f%.jpeg}.jpg"; done',
    ],
    ['Make all .sh files in the current directory executable', "find . -type f -name '*.sh' -exec chmod +x {} +"],
    [
      'Find the files in the current directory that are larger than 100k and move them to /mnt/big',
      'find . -type f -size +100k -exec mv -t /mnt/big {} +',
    ],
    ['Create a file of 10 megabytes named blank.img', 'truncate -s 10M blank.img'],
    ['Print the size of data.bin in bytes', 'du -sb data.bin'],
    ['Print the directory name of /usr/local/lib/libx.so', 'dirname /usr/local/lib/libx.so'],
    ['Print the base name of /usr/local/lib/libx.so', 'basename /usr/local/lib/libx.so'],
    ['Print the extension of photo.jpeg', 'f=photo.jpeg; echo "${f##*.}"'],
    ['Show the permissions of the file run.sh in octal', 'stat -c %a run.sh'],
    ['Delete all directories that are empty', 'find . -type d -empty -delete'],
    ['List files in the current directory with their sizes sorted by size', 'ls -lS'],
    ['List the 10 largest files and directories under /var', 'du -ah /var | sort -rh | head -n 10'],
    ['Compress the directory photos into photos.tar.gz', 'tar -czf photos.tar.gz photos'],
    ['List the contents of backup.tar', 'tar -tf backup.tar'],
    ['Copy the directory src to /backup preserving permissions', 'cp -rp src /backup'],
    ['Find all broken symbolic links in the current directory', 'find . -xtype l'],
    ['Replace "foo" with "bar" in every file in the current directory', 'find . -type f -exec sed -i s/foo/bar/g {} +'],
    ['Print the names of all files containing "password" ignoring case, under /etc', 'grep -rli -e password /etc'],
    ['Print the lines of a.log matching the pattern "^ERR" with 3 lines of context', "grep -C 3 '^ERR' a.log"],
    ['Save the list of all .txt files to list.txt', "find . -type f -name '*.txt' > list.txt"],
    ['Print the contents of a.txt in reverse order', 'tac a.txt'],
    [
      'Show the first 10 lines of each log file in /var/log',
      "find /var/log -type f -name '*.log' -exec head -n 10 {} +",
    ],
    ['Find all files which are executable by their owner', 'find . -type f -perm -u=x'],
    ['Find files older than 2 weeks in /tmp owned by me', 'find /tmp -type f -mtime +14 -user sam'],
    ['List all hidden directories in my home', "find ~ -mindepth 1 -maxdepth 1 -type d -name '.*'"],
    ['Show all lines in config.ini that are not comments', "grep -v '^[[:space:]]*#' config.ini"],
    ['Sort numbers.txt numerically in descending order and show the top 3', 'sort -nr numbers.txt | head -n 3'],
    ['Display lines 5-10 of the file report.txt', 'sed -n 5,10p report.txt'],
    ['Count how many times "GET" occurs in access.log', 'grep -o GET access.log | wc -l'],
    ['Find files with names containing "report" modified this week', "find . -type f -name '*report*' -mtime -7"],
    ['search recursively for the word needle in this folder', 'grep -rn -e needle .'],
    [
      'find all png files here and in subfolders, newest first',
      `find . -type f -name '*.png' -printf '%T@ %p\\n' | sort -rn | cut -d ' ' -f2-`,
    ],
    [
      'what are the 5 biggest files in this folder',
      `find . -type f -printf '%s %p\\n' | sort -rn | head -n 5 | cut -d ' ' -f2-`,
    ],
    ['get rid of all the .DS_Store files', 'find . -type f -name .DS_Store -delete'],
    ['how many pdf files do i have in documents', "find ~/Documents -type f -name '*.pdf' | wc -l"],
    [
      'put all the csv files into a folder called tables',
      "find . -maxdepth 1 -type f -name '*.csv' -exec mv -t tables {} +",
    ],
    ['find files in /srv not accessed for over 2 weeks', 'find /srv -type f ! -atime -14'],
    ['find logs that were not modified in the last 5 days', "find . -type f -name '*.log' ! -mtime -5"],
    ['find files modified more than 90 days ago', 'find . -type f -mtime +90'],
    ['display each line in poem.txt backwards', 'rev poem.txt'],
    ['find csv files that have not been changed for 3 days', "find . -type f -name '*.csv' ! -mtime -3"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('what no reading accounts for is not planned', () => {
  test.each([
    'copy all files from a1 to a2 without overwriting the ones that are there',
    'keep only the 5 newest files here and delete the rest',
    'print the smell part of notes.txt',
  ])('%s', (request) => expect(commandOf(request)).toMatch(/^abstains/));
});
