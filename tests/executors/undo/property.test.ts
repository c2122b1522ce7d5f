import { expect, test } from 'vitest';
import { folder } from '../running.ts';
import { runSequences } from './sequences.ts';

test('any sequence of changes is taken back and brought again, byte for byte', () => {
  expect(runSequences(200, folder())).toBeGreaterThanOrEqual(200);
}, 600_000);
