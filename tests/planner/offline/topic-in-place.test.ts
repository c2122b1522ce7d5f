import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { withTopicInPlace } from '../../../src/planner/offline/wording/topic-in-place.ts';
import { fixedWorld } from '../../../src/world.ts';

const world = fixedWorld({
  cwd: '/home/ann/things',
  files: {
    '/home/ann/things/docks': 'dir',
    '/home/ann/things/piers': 'dir',
    '/home/ann/things/tide.log': 90,
    '/home/ann/things/run.sh': 40,
  },
});

const commandOf = (request: string): string | undefined => {
  const planned = planOffline(request, world);
  return planned.kind === 'plan'
    ? planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ')
    : undefined;
};

describe('in other words', () => {
  test.each([
    ['tide.log: how many lines?', 'wc -l tide.log'],
    ['tide.log is far too long, show me the last 4 lines of it', 'tail -n 4 tide.log'],
    ['which files in docks have no counterpart of the same name in piers?', 'comm -23 <(ls docks) <(ls piers)'],
    ['what files does docks have that are missing from piers?', 'comm -23 <(ls docks) <(ls piers)'],
    ['what is the extension of "harbour.tar" (without the dot)', 'f=harbour.tar; echo "${f##*.}"'],
    ['base64 encode "low tide", no trailing newline', "printf %s 'low tide' | base64"],
    ['count the lines of tide.log because I forgot', 'wc -l tide.log'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    'tide.log is sorted by name, show me the last line of it',
    'tide.log, run.sh: delete it',
    'print "tide.log is long, show it"',
    'show tide.log: all of it',
    'which files are missing in docks',
  ])('but not %s', (text) => expect(withTopicInPlace(text)).toEqual([]));
});

describe('lines, counted and numbered', () => {
  test.each([
    ['only the number of words in tide.log', 'wc -w < tide.log'],
    ['words and bytes of tide.log', 'wc -wc tide.log'],
    ['how often does each letter occur in "seashell"?', 'echo seashell | grep -o . | sort | uniq -c | sort -rn'],
    ['how many times is the letter e in "seashell"', 'echo seashell | grep -o e | wc -l'],
    ['print tide.log with each line numbered, blank ones included', 'cat -n tide.log'],
    ['lines with "ebb" in tide.log, case does not matter', 'grep -i ebb tide.log'],
    ['which lines of run.sh mention curl, with line numbers', 'grep -n curl run.sh'],
    ['make every line of tide.log start with "* "', "sed -i 's/^/* /' tide.log"],
    [
      'how many of the lines in tide.log can also be found in run.sh',
      'comm -12 <(sort tide.log) <(sort run.sh) | wc -l',
    ],
    ['take "a:b:c" apart at the colons and print the third part', "echo a:b:c | awk -F: '{ print $3 }'"],
    ['which lines of run.sh is mkdir used in? show line numbers too', 'grep -n mkdir run.sh'],
    ['how often was "gale" logged according to tide.log', 'grep -o gale tide.log | wc -l'],
    [
      'edit tide.log in place so that all lines that are not blank end with ";"',
      "sed -i '/^[[:space:]]*$/!s/$/;/' tide.log",
    ],
    ['print 4 to 9 with commas in between', 'seq 4 9 | paste -sd ,'],
    ['which aliases are set in ~/.bashrc', "grep '^[[:space:]]*alias ' ~/.bashrc"],
    ['print the folder that /srv/tides/ebb.html lies in', 'dirname /srv/tides/ebb.html'],
    ['home directory of nora in /etc/passwd', `awk -F: '$1 == "nora" { print $6 }' /etc/passwd`],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('lines that are written', () => {
  test('as many as are said', () =>
    expect(commandOf('make a file port.ini with two lines: host=a and then port=7')).toBe(
      "printf '%s\\n' host=a port=7 > port.ini",
    ));

  test('but not others', () =>
    expect(commandOf('write the three lines plum, pear to port.ini')?.startsWith('printf')).not.toBe(true));
});
