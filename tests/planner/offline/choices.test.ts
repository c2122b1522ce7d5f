import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../../src/planner/offline/choices.ts';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { run } from '../../../src/planner/offline/write/command.ts';
import { exampleWorld } from './example-world.ts';

const reading = (words: readonly string[], confidence: number, bonus = 0) => ({
  proposal: { command: run(...words), reason: words.join(' '), explains: new Set<number>(), bonus },
  confidence,
});

const texts = (given: ReturnType<typeof choicesOf>) =>
  given.alternatives?.map(({ steps }) => steps.map((step) => (step.kind === 'shell' ? step.command : '')).join());

describe('choices', () => {
  test('are readings above the threshold, best first, each command once', () => {
    const given = choicesOf([
      reading(['ls', 'a'], 1, 0.02),
      reading(['ls', 'a'], 1),
      reading(['ls', 'b'], 0.99),
      reading(['ls', 'c'], 0.98),
      reading(['ls', 'd'], 0.8),
    ]);
    expect(texts(given)).toEqual(['ls b', 'ls c']);
    expect(given.undecided).toBeUndefined();
  });
  test('are none where the rest is far behind or below the threshold', () =>
    expect(choicesOf([reading(['ls', 'a'], 1), reading(['ls', 'b'], 0.9), reading(['ls', 'c'], 0.85)])).toEqual({}));
  test('are open where two are as likely and one changes something', () => {
    expect(choicesOf([reading(['rm', 'a'], 1), reading(['mv', 'a', 'b'], 1)]).undecided).toBe(true);
    expect(choicesOf([reading(['rm', 'a'], 1, 0.01), reading(['mv', 'a', 'b'], 1)]).undecided).toBeUndefined();
    expect(choicesOf([reading(['ls', 'a'], 1), reading(['ls', 'b'], 1)]).undecided).toBeUndefined();
  });
  test('come with the plan', () => {
    const planned = planOffline('remove everything untracked', exampleWorld);
    expect(planned).toMatchObject({ kind: 'plan', plan: { steps: [{ command: 'git clean -f' }] } });
    const others = planned.kind === 'plan' ? planned.plan.alternatives : undefined;
    expect(others?.[0]?.steps[0]).toMatchObject({ command: 'git clean -fd' });
  });
  test('do not come where one thing is meant', () => {
    const planned = planOffline('delete notes.txt', exampleWorld);
    expect(planned.kind === 'plan' && planned.plan.alternatives).toBeUndefined();
  });
});
