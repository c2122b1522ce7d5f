import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('anything for each', () => {
  test.each([
    ['ping every host listed in hosts.txt', 'while IFS= read -r host; do ping -c 4 "$host"; done < hosts.txt'],
    ['gzip every file listed in ideas.txt', 'while IFS= read -r f; do gzip "$f"; done < ideas.txt'],
    [
      'change the permissions of each file listed in ideas.txt to 600',
      'while IFS= read -r f; do chmod 600 "$f"; done < ideas.txt',
    ],
    [
      'for each url listed in urls.txt download it and print "done"',
      'while IFS= read -r url; do curl -LO "$url" && echo done; done < urls.txt',
    ],
    [
      'create a symlink in build for every file listed in ideas.txt',
      'while IFS= read -r f; do ln -s "$f" build; done < ideas.txt',
    ],
    [
      'for each subfolder of photos count the files in it',
      'for d in photos/*/; do find "$d" -maxdepth 1 -type f | wc -l; done',
    ],
    ['for every subfolder run git pull', 'for d in */; do (cd "$d" && git pull); done'],
    ['for numbers 1 to 4 make a directory called part$i', 'for i in {1..4}; do mkdir -p "part$i"; done'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('again and again', () => {
  test.each([
    ['run ./run.sh 10 times', 'for i in {1..10}; do ./run.sh; done'],
    ['show the free memory every second', 'watch -n 1 free -h'],
    ['list the running processes every 3 seconds', 'watch -n 3 ps aux'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('no loop', () => {
  test.each([
    ['print each line of hosts.txt prefixed with the hostname'],
    ['copy each file in list.txt to itself with .bak'],
    ['delete notes.txt every 5 seconds'],
    ['for each file listed in ideas.txt polish it'],
  ])('%s', (request) => expect(commandOf(request)).toBe('abstain'));
});
