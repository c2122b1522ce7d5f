import { describe, expect, test } from 'vitest';
import { lineOf, readClause } from '../../../src/planner/offline/frames/clause.ts';
import { secondsIn } from '../../../src/planner/offline/frames/spoken-values.ts';
import { planOffline, understand } from '../../../src/planner/offline/offline.ts';
import { fixedWorld } from '../../../src/world.ts';

const world = fixedWorld({
  cwd: '/home/ann/things',
  git: '/home/ann/things',
  files: { '/home/ann/things/src': 'dir' },
});

const said = (form: string, request: string) => {
  const { tokens } = understand(request, world);
  const line = lineOf(tokens);
  return readClause([form, { one: '$1', two: '$2' }], { line, left: line.text, tokens })?.says;
};

const commandOf = (request: string): string => {
  const planned = planOffline(request, world);
  if (planned.kind !== 'plan') return planned.kind === 'abstain' ? 'abstains' : planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('clauses', () => {
  test.each([
    ['own~ by [user] {N}', 'processes owned by the user kim', { one: 'kim' }],
    ['own~ by [user] {N}', 'processes owned by kim', { one: 'kim' }],
    ['[a|b] [c] word {#}', 'c word twelve', { one: '12' }],
    ['(than|more than) {D}', 'more than an hour', { one: '1 hour' }],
    ['for {D}', 'for two weeks', { one: '2 weeks' }],
    ['of {S}', 'parts of 100 megabytes', { one: '100M' }],
    ['(in|into) {A}', 'put it into old.tar.gz', { one: 'old.tar.gz' }],
    ['as {R}', 'define it as "a b" c', { one: '"a b" c' }],
    ['say {Q}', 'say "Two Words"', { one: 'Two Words' }],
    ['of {F}', 'of notes and of src/main.c', { one: 'src/main.c' }],
  ])('%s in "%s"', (form, request, attributes) => expect(said(form, request)).toEqual(attributes));

  test.each([
    ['own~ by {N}', 'processes owned by the'],
    ['{M} process', 'list process'],
    ['of {F}', 'of notes'],
    ['owner {N}', 'own kim'],
  ])('%s not in "%s"', (form, request) => expect(said(form, request)).toBeUndefined());

  test('spans of time', () => expect([secondsIn('2 hours'), secondsIn('1 day')]).toEqual([7200, 86_400]));
});

describe('what is said of one thing combines', () => {
  test.each([
    ['kill everything that kim started more than 2 days ago', 'pkill --older 172800 -u kim'],
    ['which processes use over 30% of the memory', "ps -e -o pid,user,pmem,args | awk 'NR == 1 || $3 > 30'"],
    ['how many processes are children of pid 12', 'pgrep -c -P 12'],
    ['show sleeping processes of the user kim', "ps -u kim -o pid,user,stat,args | awk 'NR == 1 || $3 ~ /^S/'"],
    ['tar up src as src.tgz without build at maximum compression', 'tar -cf - --exclude=build src | gzip -9 > src.tgz'],
    ['commits by kim since yesterday on the branch login', 'git log --oneline --author=kim --since=yesterday login'],
    ['force delete the branch login', 'git branch -D login'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    'kill the processes that annoy kim',
    'how many processes of kim dream',
    'tar up src without saying why',
    'delete the branch login when it rains',
  ])('%s: no word is passed over', (request) => expect(commandOf(request)).toBe('abstains'));
});
