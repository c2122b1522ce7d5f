import { describe, expect, test } from 'vitest';
import { type Pointed, pointedTo, pointsBack } from '../../src/memory/references.ts';
import { notePlan, spokenOf } from '../../src/memory/spoken.ts';
import type { Turn } from '../../src/memory/turns.ts';
import { plan } from './events.ts';

const NOW = new Date(2026, 2, 18, 15, 30).getTime();
const DAY = 86_400_000;

const turn = (line: string, days: number, rest: Partial<Turn> = {}): Turn => ({
  turn: line,
  at: NOW - days * DAY,
  cwd: '/home/sam/a',
  host: 'box',
  by: 'person',
  line,
  plans: 1,
  plan: plan(line, 'typed', line),
  commands: [line],
  status: 'done',
  ...rest,
});

const TURNS = [
  turn('ls', 0),
  turn('vim notes.md', 0.1),
  turn('vim report.md', 1),
  turn('sort names > "my list.txt"', 3),
  turn('nano ~/todo', 6),
];

const point = (request: string, turns: readonly Turn[] = TURNS): Pointed | undefined =>
  pointedTo(request, { turns, now: NOW, cwd: '/home/sam/a' });

test.each([
  ['open that file I worked on yesterday', 'open report.md'],
  ['show the file I edited', 'show notes.md'],
  ['count the words in that document which I was editing yesterday', 'count the words in report.md'],
  ['open that file I changed 3 days ago', 'open "my list.txt"'],
  ['copy the file I worked on last to ~/b', 'copy notes.md to ~/b'],
])('%s', (request, said) => {
  expect(point(request)).toMatchObject({ kind: 'request', request: said, because: { step: '1' } });
});

test('a file of elsewhere is named in full', () => {
  expect(point('open that file I worked on', [turn('vim x.md', 1, { cwd: '/srv' })])).toMatchObject({
    request: 'open /srv/x.md',
  });
});

describe('the same again', () => {
  const command = (request: string, turns: readonly Turn[]): unknown => {
    const pointed = point(request, turns);
    return pointed?.kind === 'plan'
      ? pointed.plan.steps.map((step) => (step.kind === 'shell' ? step.command : ''))
      : pointed;
  };
  const copied = turn('copy the pictures to ~/a', 0.5, {
    route: 'ask',
    plan: plan('cp *.png ~/a', 'offline'),
    commands: ['cp *.png ~/a'],
  });
  test.each<[string, Turn, string]>([
    ['the same as last time but in ~/b', turn('make test', 0.2), '(cd ~/b && make test)'],
    ['the same as last time but in ~/b', copied, 'cp *.png ~/b'],
    ['same again, but for report.pdf', turn('pdftotext notes.pdf', 0.2), 'pdftotext report.pdf'],
    ['do the same as yesterday', turn('git fetch', 1), 'git fetch'],
    ['once more with 20', turn('head -n 10 names', 0.2), 'head -n 20 names'],
    ["again but in '~/my b'", turn('make', 0.2), "(cd ~/'my b' && make)"],
  ])('%s', (request, one, wanted) => {
    expect(command(request, [one])).toEqual([wanted]);
  });
  test('it says what it repeats, and that it is of the person', () => {
    const pointed = point('the same again', [turn('make', 0.2)]);
    expect(pointed).toMatchObject({ plan: { source: 'recipe', because: [{ text: expect.stringContaining('make') }] } });
  });
  test.each<[string, string, readonly Turn[]]>([
    ['nothing ran', 'the same again', []],
    ['it failed', 'the same again', [turn('make', 0.2, { status: 'failed' })]],
    ['it was refused', 'the same again', [turn('make', 0.2, { status: 'denied' })]],
    ['a routine did it', 'the same again', [turn('make', 0.2, { by: 'routine' })]],
    ['it is not whole', 'the same again', [turn('make', 0.2, { cut: true })]],
    ['there is no such value', 'the same again but for 20', [turn('make', 0.2)]],
    ['two values are meant', 'the same but for 7', [turn('head -n 5 a | tail -n 2', 0.2)]],
  ])('not where %s', (_, request, turns) => {
    expect(point(request, turns)).toBeUndefined();
  });
});

test.each([
  'list the same files',
  'open the file notes.md',
  'compare that file with this one',
  'rename it again.txt',
  'is a the same as b',
])('%s points nowhere', (request) => {
  expect(pointsBack(request)).toBe(false);
});

test('nothing is made up where nothing was edited', () => {
  expect(point('open that file I worked on yesterday', [turn('ls', 1)])).toBeUndefined();
});

test.each([
  ['remember that the wiki is on box-1.', { kind: 'note', text: 'the wiki is on box-1' }],
  ['please remember: my editor is nvim', { kind: 'note', text: 'my editor is nvim' }],
  ['what do you know about the wiki?', { kind: 'ask', about: 'the wiki' }],
])('%s', (request, spoken) => {
  expect(spokenOf(request)).toEqual(spoken);
});

test.each(['remember', 'remember to call Bo', 'note down the time', 'what do you do', 'list what I remember'])(
  '%s is no such',
  (request) => {
    expect(spokenOf(request)).toBeUndefined();
  },
);

test('what is to be remembered is a step like any other', () => {
  expect(notePlan('remember that a is b', 'a is b').steps).toMatchObject([
    { tool: 'memory_note', input: { text: 'a is b' } },
  ]);
});
