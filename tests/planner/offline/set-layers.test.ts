import { describe, expect, it } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { fixedWorld } from '../../../src/world.ts';

const world = fixedWorld({ cwd: '/home/kim', files: {} });

const commandOf = (request: string): string | undefined => {
  const planned = planOffline(request, world);
  return planned.kind === 'plan'
    ? planned.plan.steps.map((step) => ('command' in step ? step.command : '')).join(' && ')
    : undefined;
};

describe('what is in the files is a condition for every deed', () => {
  it.each([
    [
      'gzip all log files under logs containing PANIC',
      "find logs -type f -name '*.log' -exec grep -q -e PANIC {} \\; -exec gzip {} +",
    ],
    [
      'chmod 640 all ini files in conf that do not contain "user"',
      "find conf -type f -name '*.ini' ! -exec grep -q -e user {} \\; -exec chmod 640 {} +",
    ],
    [
      'touch every css file under site which contains "color" ignoring case',
      "find site -type f -name '*.css' -exec grep -qi -e color {} \\; -exec touch {} +",
    ],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });

  it('leaves open whether names or texts are meant by "except those containing"', () => {
    expect(commandOf('copy all files in logs except those containing "x" to /backup')).toBeUndefined();
  });
});

describe('what is told of a deed', () => {
  it.each([
    ['delete all empty files under /srv and print their names', 'find /srv -type f -empty -delete -print'],
    [
      'chmod 755 all php files in www and print how many were changed',
      "find www -type f -name '*.php' -exec chmod 755 {} + -print | wc -l",
    ],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });
});

describe('what lies beside the files', () => {
  it.each([
    [
      'list all rs files whose parent directory contains a Cargo.toml',
      "find . -type f -name '*.rs' -execdir test -e Cargo.toml \\; -print",
    ],
    [
      'delete all log files in the same directory as a file named stop.txt',
      "find . -type f -name '*.log' -execdir test -e stop.txt \\; -delete",
    ],
    [
      'count the java files whose directory has a pom.xml',
      "find . -type f -name '*.java' -execdir test -e pom.xml \\; -print | wc -l",
    ],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });
});

describe('deeds said as nouns', () => {
  it.each([
    ['deletion of all empty files in the current directory tree', 'find . -type f -empty -delete'],
    ['perform a recursive copy of /etc/ssh to /backup', 'cp -r /etc/ssh /backup'],
    ['carry out a removal of all *.bak files under src', "find src -type f -name '*.bak' -delete"],
    ['perform a numeric sort of data.txt', 'sort -n data.txt'],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });

  it('does not pass over a manner that it does not know', () => {
    expect(commandOf('perform a dry-run deletion of all tmp files')).toBeUndefined();
  });
});

describe('conditions in the place of others', () => {
  it.each([
    ['find directories deeper than 4 levels under /srv', 'find /srv -mindepth 5 -type d'],
    ['list all png files at most 2 levels below assets', "find assets -maxdepth 2 -type f -name '*.png'"],
    ['empty all log files in logs', "find logs -type f -name '*.log' -exec truncate -s 0 {} +"],
    [
      'create a tar.gz archive out.tar.gz of all log files below logs',
      "find logs -type f -name '*.log' -print0 | tar -czf out.tar.gz --null -T -",
    ],
    ['chgrp staff all txt files in docs', "find docs -type f -name '*.txt' -exec chgrp staff {} +"],
    [
      'replace foo with bar in all log files below /var/log not modified in the last 30 days',
      "find /var/log -type f -name '*.log' ! -mtime -30 -exec sed -i s/foo/bar/g {} +",
    ],
    [
      'count the total lines of the js and php files in src',
      "find src -type f \\( -name '*.js' -o -name '*.php' \\) -exec cat {} + | wc -l",
    ],
    [
      'compute the sha1 of all files in /srv/iso and write them to a file called sums.txt in the same folder',
      'find /srv/iso -type f -exec sha1sum {} + > /srv/iso/sums.txt',
    ],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });
});
