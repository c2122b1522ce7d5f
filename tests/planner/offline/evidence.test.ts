import { describe, expect, test } from 'vitest';
import { planOffline, readings, understand } from '../../../src/planner/offline/offline.ts';
import { fixedWorld } from '../../../src/world.ts';

const files = {
  '/home/ann/things/attic': 'dir',
  '/home/ann/things/barn': 'dir',
  '/home/ann/things/Papers': 'dir',
  '/home/ann/things/plan.md': 10,
} as const;
const world = fixedWorld({ cwd: '/home/ann/things', now: Date.UTC(2026, 0, 15), files });
const apple = fixedWorld({ cwd: '/home/ann/things', os: 'darwin', userland: 'bsd', files });

const commandOf = (request: string, where = world): string | undefined => {
  const planned = planOffline(request, where);
  return planned.kind === 'plan'
    ? planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ')
    : undefined;
};

describe('what is said must be seen in the command', () => {
  test('a reading that leaves a named place out is no plan', () => {
    for (const request of ['tar up everything in attic apart from the barn folder', 'grep for oak inside attic.tar.gz'])
      expect(commandOf(request) ?? '').not.toMatch(/gzip|^grep/);
  });

  test('a request that begins with chmod replaces no text', () => {
    expect(commandOf("chmod 600 'old plan' to 'new plan'")).toBeUndefined();
    expect(commandOf('chmod all md files to 600')).toMatch(/chmod 600/);
  });

  test('a word that was counted and is not in the command is told', () => {
    const [best] = readings(understand('list the files inside attic.tar.bz2 that end in .conf', world));
    expect(best === undefined || best.confidence < 0.86).toBe(true);
  });

  test.each([
    ['list the files in Papers', 'ls Papers'],
    ['write the list of all pdf files in Papers to pdfs.txt', "find Papers -type f -name '*.pdf' > pdfs.txt"],
    ['print the number of lines of all css files in attic', "find attic -type f -name '*.css' -exec cat {} + | wc -l"],
    ['compress attic with xz', 'tar -cJf attic.tar.xz attic'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('names that are not there', () => {
  test.each([
    ['find all css files in greenhouse', "find greenhouse -type f -name '*.css'"],
    ['find empty files in the current diretory', 'find . -type f -empty'],
    ['list the drectories in attic', 'find attic -mindepth 1 -maxdepth 1 -type d'],
    [
      'move everything older than a week in attic to attic/old',
      'mkdir -p attic/old && find attic -mindepth 1 -mtime +7 -exec mv -t attic/old {} +',
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each(['find files in uppercase', 'sort plan.md in reverse', 'split plan.md into pieces of 10 lines'])(
    'how is not where: %s',
    (request) => expect(commandOf(request) ?? '').not.toMatch(/uppercase|reverse|pieces/),
  );

  test('a folder called like a kind of file is not taken for the kind', () => {
    const unclear = fixedWorld({ cwd: '/w', files: { '/w/bin': 'dir', '/w/backup': 'dir' } });
    expect(commandOf('copy all bin files to backup', unclear)).toBeUndefined();
    expect(
      commandOf('copy all bin files to backup', fixedWorld({ cwd: '/w', files: { '/w/backup': 'dir' } })),
    ).toContain("'*.bin'");
  });
});

describe('deeds bind to what they govern', () => {
  test.each([
    ['make plan.md writable by the group', 'chmod g+w plan.md'],
    ['set the sticky bit on attic', 'chmod +t attic'],
    ['find files not owned by any user in attic', 'find attic -type f -nouser'],
    ['find all files and directories under attic and change their owner to kim', 'find attic -exec chown kim {} +'],
    [
      'delete all but the 2 newest files in attic',
      "find attic -maxdepth 1 -type f -printf '%T@ %p\\0' | sort -zrn | tail -zn +3 | cut -zd ' ' -f2- | xargs -0r rm --",
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    'empty the trash',
    'set the sticky bit on attic',
    'make a new folder for 2025 inside attic',
    'put the date in front of the name of plan.md',
  ])('nothing found is deleted, edited or given a mode: %s', (request) =>
    expect(commandOf(request) ?? '').not.toMatch(/-delete|sed|chmod [0-7]|"date/),
  );
});

describe('GNU and BSD', () => {
  test.each([
    ['what is the inode number of plan.md', 'stat -c %i plan.md', 'stat -f %i plan.md'],
    ['when was plan.md last modified', 'stat -c %y plan.md', 'stat -f %Sm plan.md'],
    [
      "replace 'oak' by 'elm' in all css files under attic",
      "find attic -type f -name '*.css' -exec sed -i s/oak/elm/g {} +",
      "find attic -type f -name '*.css' -exec sed -i '' s/oak/elm/g {} +",
    ],
    [
      'copy all css files from attic to barn',
      "find attic -maxdepth 1 -type f -name '*.css' -exec cp -t barn {} +",
      "find attic -maxdepth 1 -type f -name '*.css' -exec cp {} barn \\;",
    ],
    [
      'show the 3 newest files in attic',
      "find attic -type f -printf '%T@ %p\\n' | sort -rn | head -n 3 | cut -d ' ' -f2-",
      "find attic -type f -exec stat -f '%m %N' {} + | sort -rn | head -n 3 | cut -d ' ' -f2-",
    ],
    [
      'find executable css files in attic',
      "find attic -type f -name '*.css' -executable",
      "find attic -type f -name '*.css' -perm +111",
    ],
    ['find broken symlinks in attic', 'find attic -xtype l', 'find attic -type l ! -exec test -e {} \\; -print'],
  ])('%s', (request, gnu, bsd) => {
    expect(commandOf(request)).toBe(gnu);
    expect(commandOf(request, apple)).toBe(bsd);
  });

  test.each([
    'count the css files in each subdirectory of attic',
    'find directories under attic with more than 5 files',
    'delete the 3 oldest files in attic',
    'find all symlinks in attic and print what they point to',
  ])('no option of GNU reaches a BSD machine: %s', (request) =>
    expect(commandOf(request, apple) ?? '').not.toMatch(/-printf|sort -z|xargs -0r|--max-depth|-exec \w+ -t/),
  );
});
