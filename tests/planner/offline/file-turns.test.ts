/** Turns of phrase of requests for files: from where on, what is all one, what is said more exactly in brackets, what was spoken of first. */
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('which files', () => {
  test.each([
    [
      'how many lines of C are there altogether from this folder down?',
      "find . -type f -name '*.c' -exec cat {} + | wc -l",
    ],
    ['words in each md file, recursively from here', "find . -type f -name '*.md' -exec wc -w {} +"],
    ['files in docs unchanged since a month or longer', 'find docs -type f ! -mtime -30'],
    ['list all *.o files in src, no matter how old they are', "find src -type f -name '*.o'"],
    ['files under src that are writable by the group (g+w)', 'find src -type f -perm -g=w'],
    ['list the folders in docs whose permissions are rwx------ (700)', 'find docs -type d -perm 700'],
    ['which files in docs are older than two months (60 days)?', 'find docs -type f -mtime +60'],
    [
      'list the file names that occur more than once in src, with how often',
      "find src -type f -printf '%f\\n' | sort | uniq -cd",
    ],
    [
      'which js file in src is the longest, by lines?',
      "find src -type f -name '*.js' -exec wc -l {} \\; | sort -rn | head -n 1",
    ],
    ['what did I edit in docs within the last 2 hours?', 'find docs -type f -mmin -120'],
    ['where on the system are files ending in .iso', "find / -type f -name '*.iso'"],
    [
      'number of entries in docs whose names begin with draft',
      "find docs -mindepth 1 -maxdepth 1 -name 'draft*' | wc -l",
    ],
    ["files in docs that I can't write to", 'find docs -type f ! -writable'],
    [
      'which py file was edited last?',
      "find . -type f -name '*.py' -printf '%T@ %p\\n' | sort -rn | head -n 1 | cut -d ' ' -f2-",
    ],
    [
      'the 3 most recently opened files in docs',
      "find docs -type f -printf '%A@ %p\\n' | sort -rn | head -n 3 | cut -d ' ' -f2-",
    ],
    ['list all c files but skip the folder called build', "find . -type f -name '*.c' ! -path '*/build/*'"],
    ['files in src containing "todo" with the number of matches per file', "grep -rHc -e todo src | grep -v ':0$'"],
    ['count the mp3s on this computer', "find / -type f -name '*.mp3' | wc -l"],
    ['files in /srv whose owner does not exist any more', 'find /srv -type f -nouser'],
    ['number of lines of all c files in src, sorted', "find src -type f -name '*.c' -exec wc -l {} \\; | sort -n"],
    [
      'which py files in src have more than 500 lines?',
      "find src -type f -name '*.py' -exec awk 'END { if (NR > 500) print FILENAME }' {} \\;",
    ],
    ['show three random files from docs', 'find docs -type f | shuf -n 3'],
    ['files of zero size below docs, count only', 'find docs -type f -empty | wc -l'],
    ['list the files in subfolders only', 'find . -mindepth 2 -type f'],
    // A right that is said otherwise in brackets is none of those that were said.
    ['files under src that are writable by the group (o+x)', 'abstain'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('what is done with them', () => {
  test.each([
    [
      'rename all .htm files under docs to .html',
      `find docs -type f -name '*.htm' -exec sh -c 'mv -- "$1" "\${1%.htm}.html"' _ {} \\;`,
    ],
    ['make all folders in docs accessible only to me', 'find docs -type d -exec chmod go-rwx {} +'],
    ['sort every csv file in docs in place', "find docs -type f -name '*.csv' -exec sort -o {} {} \\;"],
    [
      'copy all txt files to docs and all png files to build',
      "find . -maxdepth 1 -type f -name '*.txt' -exec cp -t docs {} + && find . -maxdepth 1 -type f -name '*.png' -exec cp -t build {} +",
    ],
    ['remove all .keep files from docs', "find docs -type f -name '*.keep' -delete"],
    ['find files owned by bob in /srv and give them to alice', 'find /srv -type f -user bob -exec chown alice {} +'],
    [
      'replace http://web by https://web in all html files below docs',
      "find docs -type f -name '*.html' -exec sed -i 's/http:\\/\\/web/https:\\/\\/web/g' {} +",
    ],
    ['rename todo.txt so that it is hidden', 'abstain'],
    ['take a.txt and b.txt out of docs and put them in build instead', 'mv docs/a.txt docs/b.txt build'],
    ['pdf files in docs -> copy to /backup', "find docs -maxdepth 1 -type f -name '*.pdf' -exec cp -t /backup {} +"],
    ['those .tmp files from vim: clean all of them out of src', "find src -type f -name '*.tmp' -delete"],
    [
      'each md file in docs should have "the end" as its last line',
      "find docs -type f -name '*.md' -exec sed -i '$a the end' {} +",
    ],
    ['drop the first line of every csv file in docs', "find docs -type f -name '*.csv' -exec sed -i 1d {} +"],
    [
      'every folder directly in docs shall get an empty file called keep.txt',
      'for d in docs/*/; do touch "$d"keep.txt; done',
    ],
    [
      'set mode 600 on all key files in docs and list the files you did it to',
      "find docs -type f -name '*.key' -exec chmod 600 {} + -print",
    ],
    ['delete the *.o files below src, telling me which ones', "find src -type f -name '*.o' -delete -print"],
    ['give every folder in docs the mode 750', 'find docs -type d -exec chmod 750 {} +'],
    [
      'merge the two md files of docs into all.txt',
      "find docs -type f -name '*.md' ! -name all.txt -exec cat {} + > all.txt",
    ],
    [
      'sha1 sums of all pdf files in docs into SHA1SUMS',
      "find docs -type f -name '*.pdf' -exec sha1sum {} + > SHA1SUMS",
    ],
    ['hide todo.txt by putting a dot before its name', 'mv todo.txt .todo.txt'],
    ['make sure that nobody can write to todo.txt any more', 'chmod a-w todo.txt'],
    [
      'write the full paths of the .py files in the src tree to list.txt',
      'find "$PWD"/src -type f -name \'*.py\' > list.txt',
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});
