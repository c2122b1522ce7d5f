import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('whether something holds', () => {
  test.each([
    ['check whether run.sh is executable', '[ -x run.sh ] && echo yes || echo no'],
    [
      'print True if sales.csv contains the word north, else print False',
      'grep -qw north sales.csv && echo True || echo False',
    ],
    [
      'say "big" if sales.csv is larger than 2 MB and "small" if not',
      '[ "$(stat -c %s sales.csv)" -gt 2097152 ] && echo big || echo small',
    ],
    [
      'tell me if there are any .tmp files in build',
      '[ -n "$(find build -type f -name \'*.tmp\' -print -quit)" ] && echo yes || echo no',
    ],
    [
      'check that every line of notes.txt is also in ideas.txt',
      '[ -z "$(comm -23 <(sort -u notes.txt) <(sort -u ideas.txt))" ] && echo yes || echo no',
    ],
    ['print "yes" if the variable EDITOR is set, "no" otherwise', '[ -n "$EDITOR" ] && echo yes || echo no'],
    ['is git installed? print true or false', 'command -v git > /dev/null && echo true || echo false'],
    ['check if the string "carpet" starts with "car"', '[[ carpet == car* ]] && echo yes || echo no'],
    [
      'warn me if the disk usage of / is above 80%',
      `[ "$(df --output=pcent / | tail -n 1 | tr -dc 0-9)" -gt 80 ] && echo 'warning: the disk usage of / is above 80%'`,
    ],
    ['check if run.sh exists and is readable', '[ -e run.sh ] && [ -r run.sh ] && echo yes || echo no'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('deeds on a condition', () => {
  test.each([
    ['if notes.txt exists rename it to old.txt', '[ -e notes.txt ] && mv notes.txt old.txt'],
    ['make the folder cache unless it already exists', 'mkdir -p cache'],
    ['create todo.txt if it is missing', '[ -e todo.txt ] || touch todo.txt'],
    ['delete lock.pid if it exists', 'rm -f lock.pid'],
    ['delete notes.txt only if it is older than ideas.txt', '[ notes.txt -ot ideas.txt ] && rm notes.txt'],
    ['copy notes.txt to build/n.txt unless build/n.txt exists', '[ -e build/n.txt ] || cp notes.txt build/n.txt'],
    [
      'if there are more than 50 lines in notes.txt print "too long"',
      `[ "$(wc -l < notes.txt)" -gt 50 ] && echo 'too long'`,
    ],
    ['if the process nginx is not running then echo "down"', 'pgrep -x nginx > /dev/null || echo down'],
    [
      'if docs is a directory, archive it as docs.tar.gz and then remove it',
      'if [ -d docs ]; then tar -czf docs.tar.gz docs && rm -r docs; fi',
    ],
    ['remove the folder build if it exists and create it again', 'rm -rf build && mkdir -p build'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('a condition that is not understood stops the plan', () => {
  test.each([
    'if notes.txt is boring, delete it',
    'delete notes.txt if it rains',
    'delete notes.txt unless somebody needs it',
    'if docs exists, polish it',
    'remove docs if they are happy',
    'print yes if notes.txt is longer than a novel, otherwise no',
  ])('%s', (request) => expect(commandOf(request)).toBe('abstain'));
});
