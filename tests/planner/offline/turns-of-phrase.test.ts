import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('what every topic says in more words', () => {
  test.each([
    ['ideas.txt → plans.txt', 'mv ideas.txt plans.txt'],
    ['notes.txt + ideas.txt → all.txt', 'cat notes.txt ideas.txt > all.txt'],
    ['the names of all md files in docs into list.txt', "find docs -type f -name '*.md' > list.txt"],
    ['say how big docs is', 'du -sh docs'],
    ['which md files in docs mention glue? names are enough', "grep -rl --include='*.md' -e glue docs"],
    ['take everyone’s write permission on notes.txt away', 'chmod a-w notes.txt'],
    ['allow reading and writing of notes.txt for me only', 'chmod 600 notes.txt'],
    ['in which folders under src are there any .md files', "find src -type f -name '*.md' -printf '%h\\n' | sort -u"],
    ['the size of each item here in megabytes, big ones first', 'du -sm * | sort -rn'],
    [
      'set every file in src, at any depth, to 644 without touching the folders',
      'find src -type f -exec chmod 644 {} +',
    ],
    ['which subfolder of docs takes the most space', 'du -sh docs/*/ | sort -rh | head -n 1'],
    ['copy notes.txt to notes.old, just to be safe', 'cp notes.txt notes.old'],
    ['the tmp files older than a week – list them, don’t delete', "find . -type f -name '*.tmp' -mtime +7"],
    ['if notes.txt is larger than 1 MB, compress it', '[ "$(stat -c %s notes.txt)" -gt 1048576 ] && gzip notes.txt'],
    ['zip the folder docs and remove it', 'zip -r docs.zip docs && rm -r docs'],
    ['owner of each .md in docs', "find docs -type f -name '*.md' -printf '%u %p\\n'"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('what only looks so', () => {
  test.each([
    ['list the txt files in docs and save them to texts.zip', 'abstain'],
    ['say hello', 'echo hello'],
    ['gzip notes.txt and delete it', 'abstain'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});
