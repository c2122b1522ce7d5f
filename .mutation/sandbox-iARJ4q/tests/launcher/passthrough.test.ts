/** `llmos -c`, `llmos FILE` and `llmos < FILE` beside bash: streams, exit code or signal, and files left must be identical. */
// @ts-nocheck

import { afterAll, describe, expect, test } from 'vitest';
import { type Call, launcher, openBench } from './beside.ts';
import { topics } from './scripts.ts';

const bench = openBench();
afterAll(bench.close);

const INPUT = 'one\ntwo words\nthree\n';

const ways: Readonly<Record<string, (text: string) => Call>> = {
  'by -c': (text) => ({ args: ['-c', text, 'name', 'a', 'b c'], input: INPUT }),
  'as a file': (text) => ({ args: [bench.put('script', text), 'a', 'b c'], input: INPUT }),
  'on standard input': (text) => ({ args: ['-s', '--', 'a', 'b c'], input: text }),
};

test('there are at least a hundred scripts, and no two of one title', () => {
  const titles = [...topics.values()].flat().map(({ title }) => title);
  expect(titles.length).toBeGreaterThanOrEqual(100);
  expect(new Set(titles).size).toBe(titles.length);
});

describe.each([...topics])('%s', (_topic, scripts) => {
  describe.each(Object.entries(ways))('%s', (_way, call) => {
    test.each(scripts)('$title', ({ text }) => {
      const asBash = bench.run('bash', call(text));
      expect(bench.run(launcher, call(text))).toEqual(asBash);
    });
  });
});
