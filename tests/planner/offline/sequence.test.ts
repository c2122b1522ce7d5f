import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { resultsOf } from '../../../src/planner/offline/sequence/results.ts';
import { run } from '../../../src/planner/offline/write/command.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('what a word points back at is what the command before left', () => {
  test.each([
    ['pack the docs folder into docs.tgz and then remove the original folder', 'tar -czf docs.tgz docs && rm -r docs'],
    ['gzip notes.txt, then move it to build', 'gzip notes.txt && mv notes.txt.gz build'],
    [
      'make a folder called old and copy all the .csv files into it',
      "mkdir -p old && find . -maxdepth 1 -type f -name '*.csv' -exec cp -t old {} +",
    ],
    [
      'download https://example.org/x.zip, unzip it and remove the archive',
      'curl -LO https://example.org/x.zip && unzip x.zip && rm x.zip',
    ],
    [
      'join notes.txt and ideas.txt one after another into all.txt and delete the parts',
      'cat notes.txt ideas.txt > all.txt && rm notes.txt ideas.txt',
    ],
    ['copy notes.txt to notes.txt.bak and count its lines', 'cp notes.txt notes.txt.bak && wc -l notes.txt'],
    ['sort notes.txt into sorted.txt and print it', 'sort notes.txt > sorted.txt && cat sorted.txt'],
    ['find the .tmp files in build and delete them', "find build -type f -name '*.tmp' -delete"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('a clause speaks of what the one before printed or did', () => {
  test.each([
    [
      'replace red with blue in all .txt files and tell me how many were changed',
      "find . -type f -name '*.txt' -exec grep -q -e red {} \\; -exec sed -i s/red/blue/g {} + -print | wc -l",
    ],
    [
      'move all csv files older than 9 days to docs and print how many were moved',
      "find . -type f -name '*.csv' -mtime +9 -exec mv -t docs {} + -print | wc -l",
    ],
    [
      'replace red with blue in notes.txt and show me the diff',
      'sed -i.bak s/red/blue/g notes.txt && diff notes.txt.bak notes.txt',
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('clauses are done in the order that is meant', () => {
  test.each([
    ['show the disk usage of docs before deleting it', 'du -sh docs && rm -r docs'],
    ['after copying notes.txt to docs, delete notes.txt', 'cp notes.txt docs && rm notes.txt'],
    ['append ideas.txt to notes.txt and then remove ideas.txt', 'cat ideas.txt >> notes.txt && rm ideas.txt'],
    [
      'sort notes.txt, take the top 5 and compute their sum',
      "sort notes.txt | head -n 5 | awk '{ s += $1 } END { print s }'",
    ],
    ['show the first line of sales.csv and then the number of lines', 'head -n 1 sales.csv && wc -l sales.csv'],
    ['print the date and then the current user', 'date && whoami'],
    ['count the lines of notes.txt, then of ideas.txt', 'wc -l notes.txt && wc -l ideas.txt'],
    [
      'zip docs into docs.zip, then remove the original directory and list the archive',
      'zip -r docs.zip docs && rm -r docs && unzip -l docs.zip',
    ],
    [
      'move run.sh to bin, make it executable there and list its permissions',
      'mv run.sh bin && chmod +x bin/run.sh && ls -l bin/run.sh',
    ],
    [
      'replace red with blue in notes.txt, then count how many lines contain blue',
      'sed -i s/red/blue/g notes.txt && grep -c blue notes.txt',
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('a step leaves something behind', () => {
  test.each([
    ['delete old.tmp from build, then show what is left there', 'rm build/old.tmp && ls build'],
    [
      'delete all .tmp files in build and count the remaining files',
      "find build -type f -name '*.tmp' -delete && find build -type f | wc -l",
    ],
    [
      'save the lines of notes.txt that contain x to x.txt and print how many there are',
      'grep x notes.txt > x.txt && wc -l < x.txt',
    ],
    ['sort notes.txt into s.txt and show the first 3 lines', 'sort notes.txt > s.txt && head -n 3 s.txt'],
    [
      'remove the execute bit from all .sh files in src and count the .sh files',
      "find src -type f -name '*.sh' -exec chmod a-x {} + && find src -type f -name '*.sh' | wc -l",
    ],
    [
      'copy notes.txt to the backup folder as n.txt and make that copy read-only',
      'mkdir -p backup && cp notes.txt backup/n.txt && chmod a-w backup/n.txt',
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('nothing is guessed', () => {
  test.each([
    'copy notes.txt to docs and delete it',
    'set the permissions of notes.txt to 600 and show them',
    'delete the empty files then the empty folders in docs',
    'pack the docs folder into docs.tgz and then polish the original folder',
  ])('%s', (request) => expect(commandOf(request)).toBe('abstain'));
});

test.each([
  [run('cp', '-r', { path: 'docs' }, { path: 'copy' }), { path: 'copy', noun: 'folder' }],
  [run('cp', { path: 'notes.txt' }, { path: 'docs' }), { path: 'docs/notes.txt', noun: 'file' }],
  [run('gzip', { path: 'notes.txt' }), { path: 'notes.txt.gz', noun: 'file' }],
  [run('tar', '-czf', { path: 'a.tgz' }, { path: 'docs' }), { path: 'a.tgz', noun: 'file' }],
  [run('rm', { path: 'notes.txt' }), undefined],
])('%j leaves %j', (command, made) => expect(resultsOf(command, exampleWorld).made).toEqual(made));
