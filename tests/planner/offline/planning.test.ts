import fc from 'fast-check';
import { parse } from 'unbash';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../src/plan.ts';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { assess } from '../../../src/safety/assess.ts';
import { policyNamed } from '../../../src/safety/policy.ts';
import { type FixedWorld, fixedWorld } from '../../../src/world.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string, stdin = false): string | undefined => {
  const planned = planOffline(request, exampleWorld, { stdin });
  return planned.kind === 'plan'
    ? planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : '')).join(' && ')
    : undefined;
};

describe('file sets combine', () => {
  test.each([
    [
      'find files larger than 10 MB but smaller than 2G in /var, excluding the .git folder',
      "find /var -type f ! -path '*/.git/*' -size +10M -size -2G",
    ],
    ['find files named core or *.o not owned by root', "find . -type f \\( -name core -o -name '*.o' \\) ! -user root"],
    ['list all files in src except *.md', "find src -type f ! -name '*.md'"],
    ['delete everything in build but *.txt files', "find build -type f ! -name '*.txt' -delete"],
    ['find directories at most 2 levels deep', 'find . -maxdepth 2 -type d'],
    ['find txt files modified between 2 and 5 days ago', "find . -type f -name '*.txt' -mtime +2 -mtime -5"],
    [
      'show the 3 newest files in docs',
      "find docs -type f -printf '%T@ %p\\n' | sort -rn | head -n 3 | cut -d ' ' -f2-",
    ],
    ['find world-writable files under /srv', 'find /srv -type f -perm -o=w'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('standard input is filtered', () => {
  test.each([
    ['sum the second column', "awk '{ s += $2 } END { print s }'"],
    ['unique lines', 'sort -u'],
    ['first 3 lines', 'head -n 3'],
    ['count the lines', 'wc -l'],
  ])('%s', (request, command) => expect(commandOf(request, true)).toBe(command));
});

describe('sequences', () => {
  test.each([
    ['create a folder called out and then copy notes.txt to it', 'mkdir -p out && cp notes.txt out'],
    [
      'make a directory called garden, enter it and create a file called roses.md',
      'mkdir -p garden && cd garden && touch roses.md',
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('what qualifies a request is never left aside', () => {
  test.each([
    'count the files in docs twice a day',
    'show notes.txt without vowels',
    'find files in docs whose parent folder is new and shiny',
    'list the 3 files that nobody reads',
    'is gimp installed on the other machine',
    'copy notes.txt to docs unless it is there',
    'sort notes.txt by rhyme',
    'sort notes.txt and put it in another file',
    'print every seventh word of notes.txt',
    'delete notes.txt only if it is older than the moon',
    'is jazz better than blues',
    'files that came out of notes.txt',
  ])('%s', (request) => expect(commandOf(request)).toBeUndefined());
});

describe('a modifier that no skill takes stops the plan', () => {
  const requests = [
    'list all txt files in src',
    'rename notes.txt to b.txt',
    'compare notes.txt and ideas.txt',
    'show disk space',
  ];
  const modifiers = [
    'per folder',
    'in colour',
    'on the remote host',
    'if there is enough room',
    'unless it rains',
    'twice a day',
  ];
  test.each(requests.flatMap((one) => modifiers.map((other) => `${one} ${other}`)))('%s', (request) =>
    expect(commandOf(request)).not.toBe(commandOf(requests.find((one) => request.startsWith(one)) ?? '')),
  );
});

describe('what would do harm in another reading is not planned', () => {
  test.each([
    ['print lines 3 to 9 of notes.txt and delete it', /sed -i/],
    ['show running processes before the end', /pkill/],
    ['replace foo with bar in notes.txt and sort it by name', /sed -i.*\|/],
    ['delete empty files in build into notes.txt', /-delete/],
    ['show the permissions of run.sh from the backup', /^cp/],
    ['delete folders named tmp that are empty', /^rmdir/],
  ])('%s', (request, harm) => expect(commandOf(request) ?? '').not.toMatch(harm));
});

describe('words are read where they stand', () => {
  test.each([
    ["count lines that don't start with # in config.ini", "grep -vc '^#' config.ini"],
    ['print notes.txt without the first line', 'sed 1d notes.txt'],
    ['show notes.txt starting from line 5', "sed -n '5,$p' notes.txt"],
    ['which files contain the word budget', 'grep -rl -e budget .'],
    ['show lines with timeout in server.log', 'grep timeout server.log'],
    ['find directories named tests but skip node_modules', "find . -type d -name tests ! -path '*/node_modules/*'"],
    ['replace tabs with spaces in all python files', "find . -type f -name '*.py' -exec sed -i 's/\\t/ /g' {} +"],
    ['find files with spaces in their names', "find . -type f -name '* *'"],
    ['list only directories', 'find . -mindepth 1 -maxdepth 1 -type d'],
    ['list directories under src', 'find src -type d'],
    ['how many files are in docs', 'find docs -maxdepth 1 -type f | wc -l'],
    ['how many files are under docs', 'find docs -type f | wc -l'],
    ['list all files including hidden ones', 'ls -A'],
    ['find files that I own', 'find . -type f -user sam'],
    ['how large is docs', 'du -sh docs'],
    ['count the words in the first 10 lines of notes.txt', 'head -n 10 notes.txt | wc -w'],
    ['move notes.txt into a new folder called old', 'mkdir -p old && mv notes.txt old'],
    [
      'move every mp3 in this folder into a folder called songs',
      "mkdir -p songs && find . -maxdepth 1 -type f -name '*.mp3' -exec mv -t songs {} +",
    ],
    ['hard link notes.txt as twin.txt', 'ln notes.txt twin.txt'],
    ['what day is it', 'date +%A'],
    ['serch for files named todo.yml', 'find . -type f -name todo.yml'],
    ['make a backup of run.sh', 'cp run.sh run.sh.bak'],
    ['is gimp installed', 'command -v gimp'],
    ['print the contents of notes.txt', 'cat notes.txt'],
    ['merge notes.txt and ideas.txt into both.txt', 'cat notes.txt ideas.txt > both.txt'],
    ['which folders in src contain *.ts files', "find src -type f -name '*.ts' -printf '%h\\n' | sort -u"],
    ["how many 'z' characters are in notes.txt", 'grep -o z notes.txt | wc -l'],
    ['unpack site.tgz into a folder called fresh', 'mkdir -p fresh && tar -xf site.tgz -C fresh'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('the World decides', () => {
  const world = (given: FixedWorld) => fixedWorld({ cwd: '/home/sam/project', ...given });
  const planned = (request: string, given: FixedWorld) => {
    const plan = planOffline(request, world(given));
    return plan.kind === 'plan'
      ? plan.plan.steps.map((step) => (step.kind === 'shell' ? step.command : '')).join()
      : undefined;
  };

  test('a plan names the programs that are not installed, and how they would be', () => {
    const missing = (commands: readonly string[]) => {
      const plan = planOffline('make a zip archive of notes.txt', world({ commands, uid: 0 }));
      return plan.kind === 'plan' ? plan.plan.missing : 'no plan';
    };
    expect(missing(['ls', 'zip'])).toBeUndefined();
    expect(missing(['ls'])).toEqual([{ program: 'zip' }]);
    expect(missing(['ls', 'apt'])).toEqual([{ program: 'zip', install: 'apt install zip' }]);
    expect(planned('list docker images', { commands: ['ls'] })).toBe('docker images');
  });

  test('the package manager that is there is used, with sudo only where needed', () => {
    expect(planned('install gimp', { commands: ['ls', 'dnf', 'sudo'] })).toBe('sudo dnf install gimp');
    expect(planned('install gimp', { commands: ['ls', 'apt'], uid: 0 })).toBe('apt install gimp');
    expect(planned('install gimp', { commands: ['ls', 'brew'], os: 'darwin' })).toBe('brew install gimp');
  });

  test('an edit in place is written for the userland', () => {
    const files = { '/home/sam/project/notes.txt': 5 };
    expect(planned('replace foo with bar in notes.txt', { files })).toBe('sed -i s/foo/bar/g notes.txt');
    expect(planned('replace foo with bar in notes.txt', { files, userland: 'bsd' })).toBe(
      "sed -i '' s/foo/bar/g notes.txt",
    );
  });

  test('a file that is only elsewhere is proposed, not used', () => {
    const plan = planOffline('sort poem.txt', world({ files: { '/home/sam/project/drafts/poem.txt': 5 } }));
    expect(plan).toMatchObject({ kind: 'abstain', suggestions: ['drafts/poem.txt'] });
  });
});

describe('abstains', () => {
  test.each([
    '',
    '   ',
    'hello there',
    'compose a lullaby for my cat',
    'what is the capital of France',
    'write a python program that plays chess',
    'delete the files that annoy me',
    'show files but purple',
    '列出文件',
    'find files owned by nobody that smell',
  ])('%s', (request) => expect(planOffline(request, exampleWorld).kind).toBe('abstain'));
});

test('a name from the request never becomes shell text', () => {
  expect(commandOf('delete the file "$(id).txt"')).toBe("rm '$(id).txt'");
  expect(commandOf('delete the file "-rf.txt"')).toBe('rm ./-rf.txt');
});

/** Words of every kind, names that mean something to a shell, and noise. */
const WORDS = [
  ...'find delete remove copy move rename list show print count sort replace change compress archive run append insert split join compare create make all every each files folders directories lines words characters columns in under of from to with without named called starting ending containing not except but or and then larger smaller than 10 MB older newer days weeks ago first last 5 3rd second column field recursively empty hidden executable owned by root sorted size name date reverse unique duplicate blank comma digits spaces line between before after only it them here the a this current . .. ~ *.txt *.c notes.txt src/ /var/log a.tar.gz 644 u+x -la http://x.example/y.zip'.split(
    ' ',
  ),
  '"a b"',
  "'$(touch x)'",
  '`id`',
  '"; rm -rf ~"',
  "'-rf'",
  '"it\'s"',
  '"new\nline"',
  ',',
  ';',
  "'",
  '(',
  '$(x)',
  '&&',
  '日本',
];

/** What stands outside quotes: expansions there would be the request's own text run as code. */
const bare = (command: string): string => command.replace(/\$'(?:[^'\\]|\\.)*'|'[^']*'|"(?:[^"\\]|\\.)*"|\\./gs, '');

test('never throws, and what it writes always parses, quotes every slot and is judged by the guard', () => {
  const sentence = fc.oneof(
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 16 }).map((words) => words.join(' ')) },
  );
  let planned = 0;
  fc.assert(
    fc.property(sentence, fc.boolean(), (request, stdin) => {
      const command = commandOf(request, stdin);
      if (command === undefined) return;
      planned++;
      expect(parse(command).errors ?? []).toEqual([]);
      expect(bare(command)).not.toMatch(/\btouch x\b|`|rm -rf ~/);
      const plan = planOffline(request, exampleWorld, { stdin });
      if (plan.kind === 'plan')
        expect(LEVELS).toContain(
          assess(plan.plan, exampleWorld, { policy: policyNamed('normal'), tools: new Map() }).level,
        );
    }),
    { numRuns: 10_000, seed: 41 },
  );
  expect(planned).toBeGreaterThan(100);
}, 300_000);
