/** What is spoken of in a sentence of its own, and the order that follows on it. */
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { withTopic } from '../../../src/planner/offline/wording/topics.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('a thing is brought up first', () => {
  test.each([
    ["ideas.txt isn't needed any more, remove it", 'rm ideas.txt'],
    ['I have a folder photos, pack it into album.tar', 'tar -cf album.tar photos'],
    ['notes.txt is in the wrong place; move it to docs', 'mv notes.txt docs'],
    ['there is already a link latest, make it point to build', 'ln -sfn build latest'],
    [
      'the pictures in photos end in .JPEG, change just the extension to .jpg',
      'for f in photos/*.JPEG; do mv -- "$f" "${f%.JPEG}.jpg"; done',
    ],
    [
      'create docs/done and move the md files there',
      "mkdir -p docs/done && find . -maxdepth 1 -type f -name '*.md' -exec mv -t docs/done {} +",
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    'remove the folder build if it exists and create it again',
    'find the files that contain foo and delete them',
    'copy notes.txt to docs, then show it',
    'list all files, sort them by size',
  ])('%s: stays as it is', (request) => expect(withTopic(request)).toBe(request));
});
