/** Deeds on named things, rights of several at once, and what must not be taken for either. */
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('named things are handled', () => {
  test.each([
    ['three new folders in docs: red, green and blue', 'mkdir -p docs/red docs/green docs/blue'],
    ['ideas.md has a silly name, it should be called plan.md', 'mv ideas.md plan.md'],
    ['move docs/new.txt here', 'mv docs/new.txt .'],
    ['the group may read and write notes.txt, others may not do anything', 'chmod g+rw,o= notes.txt'],
    ['give docs and everything in it to the group staff', 'chgrp -R staff docs'],
    ['list all txt files in docs, do not delete', "find docs -type f -name '*.txt'"],
    ['show the last 5 lines of app.log.gz', 'zcat app.log.gz | tail -n 5'],
    ['remove the executable flag from run.sh', 'chmod -x run.sh'],
    ['throw away everything in notes.txt', 'truncate -s 0 notes.txt'],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });
});

test('nothing is deleted, hidden or changed that nobody has named', () => {
  expect(commandOf('show what would be deleted: .tmp files in docs')).not.toContain('delete');
  expect(commandOf("how do I delete a folder that isn't empty")).toBe('abstain');
  expect(commandOf('make the file read-only')).toBe('abstain');
  expect(commandOf('hide the cursor')).toBe('abstain');
});
