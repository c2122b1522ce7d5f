// @ts-nocheck
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyWindow, type Grown, grow, windowText, windowTokens } from '../../src/memory/window.ts';
import { namesOf } from '../../src/memory/words/terms.ts';

const fill = (budget: number, texts: readonly string[]): readonly Grown[] => {
  let window = emptyWindow(budget);
  return texts.map((text, id) => {
    const grown = grow(window, { id: `${id}`, text });
    window = grown.window;
    return grown;
  });
};

test('it warns once at 70 % and evicts the oldest half when it is full', () => {
  const texts = Array.from({ length: 20 }, (_, i) => `turn ${i}: ${'some words of it '.repeat(6)}`);
  const grown = fill(320, texts);
  const notices = grown.map(({ notice }) => notice);
  expect(notices.indexOf('nearly full')).toBeLessThan(notices.indexOf('evicted'));
  expect(notices.slice(0, notices.indexOf('evicted')).filter((one) => one === 'nearly full')).toHaveLength(1);
  const first = grown.find(({ notice }) => notice === 'evicted')!;
  expect(first.evicted).toHaveLength(Math.floor((first.evicted.length + first.window.exchanges.length) / 2));
  expect(first.evicted[0]?.id).toBe('0');
});

test('names, paths and numbers of what was evicted are still there, letter by letter', () => {
  const first =
    'copied the big report over to /srv/www/Report-2026_v2.pdf on box-7 at 10.0.0.9:8080, commit 4f2a9c1, 1,204 lines';
  const texts = [
    first,
    ...Array.from({ length: 12 }, () => 'and then some more plain talk about nothing at all '.repeat(3)),
  ];
  const { window, evicted } = fill(400, texts).findLast(({ notice }) => notice === 'evicted')!;
  expect(window.exchanges.some(({ text }) => text === first)).toBe(false);
  for (const name of namesOf(first)) expect(windowText(window)).toContain(name);
  expect(evicted.length).toBeGreaterThan(0);
});

test('an empty window says nothing', () => {
  expect(windowText(emptyWindow(100))).toBe('');
});

test('whatever is said, the budget holds and every turn is in the window or was evicted', () => {
  const text = fc.string({ maxLength: 400 });
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 2000 }), fc.array(text, { maxLength: 40 }), (budget, texts) => {
      const grown = fill(budget, texts);
      const last = grown.at(-1);
      if (last === undefined) return;
      expect(windowTokens(last.window)).toBeLessThanOrEqual(budget);
      const gone = grown.flatMap(({ evicted }) => evicted.map(({ id }) => id));
      expect([...gone, ...last.window.exchanges.map(({ id }) => id)]).toEqual(texts.map((_, id) => `${id}`));
    }),
  );
});
