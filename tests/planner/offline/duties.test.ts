/** Sentences that say how a thing should be, what is wanted, and who may do what. */
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('how a thing should be is an order', () => {
  test.each([
    ['ideas.txt needs to be removed', 'rm ideas.txt'],
    ['run.sh should be executable', 'chmod +x run.sh'],
    ['the folder docs ought to be renamed to papers', 'mv docs papers'],
    ['ideas.txt can go', 'rm ideas.txt'],
    ['notes.txt must be owned by user kim and group staff', 'sudo chown kim:staff notes.txt'],
    ['docs and everything below it should belong to kim', 'chown -R kim docs'],
    ['the permissions of run.sh should be 750', 'chmod 750 run.sh'],
    ['I need a folder called drafts', 'mkdir -p drafts'],
    ['there should be an empty file todo.md', 'touch todo.md'],
    ['the build folder has to be emptied', 'find build -mindepth 1 -delete'],
    ['notes.txt should be copied to docs and then deleted', 'cp notes.txt docs && rm notes.txt'],
    ['notes.txt should be renamed to old.txt and made executable', 'mv notes.txt old.txt && chmod +x old.txt'],
    ['run.sh should no longer be writable by others', 'chmod o-w run.sh'],
    ['we want a copy of notes.txt named old.txt', 'cp notes.txt old.txt'],
    ['notes.txt should also be in docs', 'cp notes.txt docs'],
    ['notes.txt should be in docs', 'mv notes.txt docs'],
    ['notes.txt belongs in docs', 'mv notes.txt docs'],
    ['ideas.txt should live in docs instead', 'mv ideas.txt docs'],
    ['docs should get a copy of notes.txt', 'cp notes.txt docs'],
    ['notes.txt should become plan.txt', 'mv notes.txt plan.txt'],
    ['last.txt ought to be a symlink that leads to notes.txt', 'ln -s notes.txt last.txt'],
    ['make same.txt a hard link to notes.txt', 'ln notes.txt same.txt'],
    ['symlink newest.txt so it points at notes.txt', 'ln -s notes.txt newest.txt'],
    ['everybody can read notes.txt but no one may edit it', 'chmod 444 notes.txt'],
    [
      'only the md files of src should go over to docs',
      "find src -maxdepth 1 -type f -name '*.md' -exec mv -t docs {} +",
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each(['which scripts should be executable', 'find the files in src that should be deleted'])(
    '%s: asks',
    (request) => expect(commandOf(request)).not.toMatch(/rm|chmod|-delete/),
  );

  test('what is wanted as an answer is not made', () => {
    expect(commandOf('I need the size of docs')).toBe('du -sh docs');
    expect(commandOf('I want all files in docs')).toBe('find docs -type f');
  });
});

describe('who may do what', () => {
  test.each([
    ['allow the group to write to notes.txt', 'chmod g+w notes.txt'],
    ['nobody should be able to change notes.txt', 'chmod a-w notes.txt'],
    ['give everyone full access to docs', 'chmod a+rwx docs'],
    ['transfer the ownership of notes.txt to kim', 'sudo chown kim notes.txt'],
    ["others shouldn't be able to read notes.txt", 'chmod o-r notes.txt'],
    ['only I may have any access to docs and all that it contains', 'chmod -R go= docs'],
    ['let the owner run run.sh, all other rights stay as they are', 'chmod u+x run.sh'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test('who asks who can is given no right', () => {
    expect(commandOf('who can read notes.txt')).not.toContain('chmod');
    expect(commandOf('list the files that the group can write to')).not.toContain('chmod');
  });
});

describe('what is said beside a deed', () => {
  test.each([
    ['remove the folder build with all it contains', 'rm -r build'],
    ['wipe everything inside build, not build itself', 'find build -mindepth 1 -delete'],
    ['delete the empty folders under src, also those that get empty by this', 'find src -type d -empty -delete'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

test.each(['delete the new files', 'new files should be deleted'])('which are meant must be known: %s', (request) =>
  expect(commandOf(request)).toBe('abstain'),
);
