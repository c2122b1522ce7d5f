/** How deep, in which case, and what is left alone, in the words of different people. */
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('what lies below is left out', () => {
  test.each([
    ['which md files are there in docs? subfolders do not count', "find docs -maxdepth 1 -type f -name '*.md'"],
    ['list the md files in docs, leaving subfolders aside', "find docs -maxdepth 1 -type f -name '*.md'"],
    ['list the md files in docs, nothing from its subdirectories', "find docs -maxdepth 1 -type f -name '*.md'"],
    ['delete the .tmp files in build, nothing deeper', "find build -maxdepth 1 -type f -name '*.tmp' -delete"],
    ['count the folders under src, src itself left out', 'find src -mindepth 1 -type d | wc -l'],
    ['everything directly inside docs, hidden things included', 'find docs -mindepth 1 -maxdepth 1'],
    ['just the immediate subfolders of src', 'find src -mindepth 1 -maxdepth 1 -type d'],
    ['empty files in this folder and the ones below it', 'find . -type f -empty'],
    ['list the files in docs, no folders', 'find docs -maxdepth 1 -type f'],
    ['tree of docs down to the second level', 'tree -L 2 docs'],
    ['show the directory structure of src, leave the files out', 'tree -d src'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('bounds with one unit', () => {
  test.each([
    ['files in docs larger than 60 but smaller than 110 bytes', 'find docs -type f -size +60c -size -110c'],
    ['files in src changed more than 2 but less than 5 hours ago', 'find src -type f -mmin +120 -mmin -300'],
    ['files in src older than 7 but younger than 30 days', 'find src -type f -mtime +7 -mtime -30'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('upper and lower case', () => {
  test.each([
    ['count the png files in photos, also those written .PNG', "find photos -type f -iname '*.png' | wc -l"],
    ['count the png files in photos; PNG in capitals counts too', "find photos -type f -iname '*.png' | wc -l"],
    ['find all md files in docs, upper or lower case ending', "find docs -type f -iname '*.md'"],
    ['which files in docs contain "todo", in whatever case', 'grep -rli -e todo docs'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('folders are left alone', () => {
  test.each([
    ['wipe all files in build but leave the directories standing', 'find build -type f -delete'],
    ['remove everything under build; the folders stay', 'find build -type f -delete'],
    ['delete all files in build but not the directories', 'find build -type f -delete'],
    ['md files in docs with no content', "find docs -type f -name '*.md' -empty"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});
