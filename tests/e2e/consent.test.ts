/** Consent is given on a terminal or by `--yes`, never by what is piped in. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { place } from './llmos.ts';

const at = place();
afterAll(() => at.remove());

const note = join(at.cwd, 'a.log');
const asked = (words: readonly string[], input: string) => {
  writeFileSync(note, 'kept\n');
  return at.run(['do', ...words, 'delete a.log'], { input });
};

describe('a deletion', () => {
  test.each(['y\n', 'y\n'.repeat(1000), 'a\n', '\n', 's\n', 'w\n'])(
    'is not consented to by %j on standard input',
    (input) => {
      const { code, err } = asked([], input);
      expect(code).toBe(4);
      expect(err).toContain('nobody could be asked');
      expect(existsSync(note)).toBe(true);
    },
  );

  test('nor by a consent to less than it is', () => {
    expect(asked(['--yes=write'], 'y\n').code).toBe(4);
    expect(existsSync(note)).toBe(true);
  });

  test('but by one that covers it', () => {
    expect(asked(['--yes=dangerous'], '').code).toBe(0);
    expect(existsSync(note)).toBe(false);
  });
});
