// @ts-nocheck
import { expect, test } from 'vitest';
import { EMPTY } from '../src/memory/shape.ts';
import { explainMemory, parsePlan, parseSettings } from '../src/schema.ts';
import { plan } from './memory/events.ts';

const step = plan('ls').steps[0]!;

test('a plan passes as it is; foreign keys are dropped', () => {
  expect(parsePlan({ ...plan('ls'), extra: 1 })).toEqual({ ok: true, value: plan('ls') });
  const tool = {
    ...plan('ls'),
    steps: [{ kind: 'tool', id: '1', tool: 't', input: { a: [1, { b: null }] }, reason: '', needs: [] }],
  };
  expect(parsePlan(tool)).toEqual({ ok: true, value: tool });
});

test.each([
  ['nothing', undefined],
  ['no steps', { ...plan('ls'), steps: [] }],
  ['an empty command', plan('')],
  ['an unknown kind', { ...plan('ls'), steps: [{ ...step, kind: 'magic' }] }],
  [
    'a cycle',
    {
      ...plan('ls'),
      steps: [
        { ...step, needs: ['2'] },
        { ...step, id: '2', needs: ['1'] },
      ],
    },
  ],
  ['an id given twice', { ...plan('ls'), steps: [step, step] }],
  ['a confidence over one', { ...plan('ls'), confidence: 2 }],
  ['a source of its own', { ...plan('ls'), source: 'trusted' }],
])('%s is no plan, and the reason is one line', (_name, value) => {
  const parsed = parsePlan(value);
  expect(parsed.ok).toBe(false);
  expect(!parsed.ok && parsed.reason).toMatch(/^[^\n]+$/);
});

test('what is wrong with a memory is named', () => {
  expect(explainMemory(EMPTY)).toBe('nothing is wrong with it');
  expect(explainMemory(undefined)).toBe('it is no JSON');
  expect(explainMemory({ ...EMPTY, facts: [{ id: 1 }] })).toMatch(/^facts\.0\.id: /);
});

test.each([
  [{ policy: 'careful', undo: { days: 3 } }, true],
  [{ endpoints: { home: { baseUrl: 'http://127.0.0.1:8080', model: 'small' } } }, true],
  [{ endpoints: { home: { baseUrl: 'ftp://x' } } }, false],
  [{ policy: 'yolo' }, false],
  [{ shell: 'zsh' }, false],
  [{ colour: 'never' }, false],
])('settings %j: %j', (value, fits) => expect(parseSettings(value).ok).toBe(fits));
