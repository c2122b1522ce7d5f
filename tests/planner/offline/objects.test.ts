import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { fixedWorld } from '../../../src/world.ts';

const world = fixedWorld({ cwd: '/home/ann/things', now: Date.UTC(2026, 0, 15) });

const commandOf = (request: string): string | undefined => {
  const planned = planOffline(request, world);
  return planned.kind === 'plan'
    ? planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ')
    : undefined;
};

describe('what a verb governs', () => {
  test.each([
    ['revoke the write permission for others on all files in attic', 'find attic -type f -exec chmod o-w {} +'],
    [
      'find files that the group can write and remove that permission',
      'find . -type f -perm -g=w -exec chmod g-w {} +',
    ],
    ['delete the last line of every ini file in attic', "find attic -type f -name '*.ini' -exec sed -i '$d' {} +"],
    ['delete all ini files in attic that mention "proxy"', "grep -rlZ --include='*.ini' -e proxy attic | xargs -0 rm"],
    ['delete everything over 2 GB in attic but keep gold.img', 'find attic -type f ! -name gold.img -size +2G -delete'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    'remove the execute permission from all files in attic',
    'find files with read permission for others and take it away',
    'remove the spaces from the names of all files in attic',
    'remove the first column from all csv files in attic',
    'remove the word "old" from all ini files in attic',
  ])('no file is deleted: %s', (request) => expect(commandOf(request) ?? '').not.toMatch(/-delete|\brm\b/));

  test('names are no contents: spaces in names are not replaced in the files', () => {
    expect(commandOf('replace the spaces by dashes in the names of all ini files below attic') ?? '').not.toContain(
      'sed -i',
    );
  });

  test('the folder one is in is told, what is in it is listed', () => {
    expect(commandOf('print the path of the current directory')).toBe('pwd');
    expect(commandOf('list everything in the current directory')).toBe('ls');
  });
});

describe('dates and facts', () => {
  test.each([
    ['find files changed in March 2024', 'find . -type f -newermt 2024-03-01 ! -newermt 2024-04-01'],
    ['find files modified on 3 May 2025 in attic', 'find attic -type f -newermt 2025-05-03 ! -newermt 2025-05-04'],
    ['find files edited after 2024', 'find . -type f -newermt 2025-01-01'],
    ['find files with more than 2 hard links', 'find . -type f -links +2'],
    ['find dangling symlinks below attic', 'find attic -xtype l'],
    ['find files whose names do not contain a dash', "find . -type f ! -name '*-*'"],
    ['find files owned by user ann or group staff', 'find . -type f \\( -user ann -o -group staff \\)'],
    ['find directories between 2 and 3 levels deep', 'find . -mindepth 2 -maxdepth 3 -type d'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});
