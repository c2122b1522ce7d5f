import { describe, expect, it } from 'vitest';
import type { Plan, StepVerdict, Touched, Verdict } from '../../src/plan.ts';
import { card, effectLines } from '../../src/repl/card.ts';
import { levelWords, paintFor } from '../../src/repl/paint.ts';
import { visible } from '../../src/safety/show.ts';

const plain = paintFor({ isTerminal: false, term: undefined, color: 'auto' });
const plan: Plan = {
  request: 'tidy',
  source: 'offline',
  confidence: 1,
  reason: '',
  steps: [{ kind: 'shell', id: '1', command: "rm -- 'a\u202eb'", reason: 'remove it', needs: [] }],
};
const verdict: Verdict = {
  level: 'dangerous',
  decision: 'ask',
  reason: 'it deletes',
  steps: [
    {
      step: '1',
      level: 'dangerous',
      effects: [],
      findings: [{ rule: 'r', level: 'dangerous', reason: 'no copy exists', excerpt: '' }],
    },
  ],
  effects: [{ kind: 'delete', by: 'rm', target: { type: 'path', path: '/w/a', glob: false, recursive: true } }],
  findings: [],
  targets: [
    { step: '1', kind: 'delete', path: '/w/a', recursive: true, stamp: 'x' },
    { step: '1', kind: 'write', path: '/w/new', recursive: false, stamp: null },
  ],
};

describe('the plan card', () => {
  const lines = card(plan, verdict, { paint: plain, visible, cwd: '/w' });
  const text = lines.join('\n');
  it('offers other readings by their number, with what hides made visible', () => {
    const step = { kind: 'shell', id: '1', command: 'rm c\u202ed', reason: '', needs: [] } as const;
    const other = { steps: [step], reason: 'x', confidence: 0.9 };
    const shown = card({ ...plan, alternatives: [other, other] }, verdict, { paint: plain, visible, cwd: '/w' });
    expect(shown.slice(-2)).toEqual(['  or [2] rm c‹U+202E›d', '  or [3] rm c‹U+202E›d']);
    expect(lines.join()).not.toMatch(/or \[/);
  });
  it('says the level in words', () =>
    expect(lines[0]).toBe('1 step · DANGEROUS: deletes, leaves this machine, or cannot be had back'));
  it('shows the command with what hides made visible', () => {
    expect(text).not.toContain('\u202e');
    expect(text).toMatch(/202E/i);
  });
  it('names what each step deletes and writes', () => {
    expect(text).toContain('deletes 1 path: a/…');
    expect(text).toContain('writes 1 path: new (new)');
  });
  it('counts what a step deletes where the guard did', () => {
    const counted = { step: '1', kind: 'delete', words: '214 files, 38 MB, 3 of them not in git' } as Touched;
    const shown = card(plan, { ...verdict, touched: [counted] }, { paint: plain, visible, cwd: '/w' }).join('\n');
    expect(shown).toContain('deletes 214 files, 38 MB, 3 of them not in git: a/…');
    expect(shown).toContain('writes 1 path: new (new)');
  });
  it('gives the reasons', () => {
    expect(text).toContain('remove it');
    expect(text).toContain('! no copy exists');
  });
  it('explains effects in words', () => expect(effectLines(verdict)).toEqual(['rm: delete /w/a and all below it']));
});

describe('paint', () => {
  it.each([
    [true, 'xterm', 'auto', true],
    [false, 'xterm', 'auto', false],
    [true, 'dumb', 'auto', false],
    [true, undefined, 'auto', false],
    [true, 'xterm', 'never', false],
    [false, 'dumb', 'always', true],
  ] as const)('terminal %s, TERM %s, setting %s → colour: %s', (isTerminal, term, color, coloured) => {
    expect(paintFor({ isTerminal, term, color })('red', 'x') !== 'x').toBe(coloured);
  });
  it('level words stand without colour', () => expect(levelWords('opaque', plain)).toMatch(/^OPAQUE/));
});

describe('what waits for what', () => {
  const steps = (...needs: readonly (readonly string[])[]): Plan => ({
    ...plan,
    steps: needs.map((ids, at) => ({ kind: 'shell', id: String(at + 1), command: 'ls', reason: '', needs: ids })),
  });
  const shown = (given: Plan, beside: Readonly<Record<string, readonly string[]>> = {}): string[] => {
    const own = given.steps.map(({ id }) => ({
      step: id,
      level: 'safe',
      effects: [],
      findings: [],
      beside: beside[id],
    }));
    const judged = { ...verdict, targets: [], steps: own } as unknown as Verdict;
    return card(given, judged, { paint: plain, visible, cwd: '/w' })
      .slice(1)
      .map((line) => line.trim());
  };
  it('is said of each step', () =>
    expect(shown(steps([], [], ['1', '2']), { 1: ['2'], 2: ['1'] })).toEqual([
      '1  ls',
      'beside 2',
      '2  ls',
      'beside 1',
      '3  ls',
      'after 1 and 2',
    ]));
  it('is not said where each waits for the one before it', () =>
    expect(shown(steps([], ['1'], ['2']))).toEqual(['1  ls', '2  ls', '3  ls']));
});

it('what undo would not bring back is named, and nothing where there is nothing', () => {
  const steps: Plan['steps'] = [{ kind: 'shell', id: '1', command: 'frob', reason: '', needs: [] }];
  const own = { step: '1', level: 'write', effects: [], findings: [] } as const;
  const shown = (given: StepVerdict): string => {
    const plan: Plan = { request: '', source: 'model', steps, confidence: 1, reason: '' };
    const verdict: Verdict = {
      level: 'write',
      decision: 'ask',
      reason: '',
      steps: [given],
      effects: [],
      findings: [],
      targets: [],
    };
    return card(plan, verdict, { paint: plain, visible, cwd: '/w' }).join('\n');
  };
  expect(shown({ ...own, beyond: ['the database', 'running processes'] })).toContain(
    'undo does not reach the database, running processes',
  );
  expect(shown(own)).not.toContain('undo');
});
