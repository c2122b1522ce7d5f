import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const bundle = resolve(import.meta.dirname, '../../dist/main.cjs');

test('the bundle is ASCII, as its boot file reads it as Latin-1: no expression of another tongue comes out garbled', () => {
  const text = readFileSync(bundle, 'utf8');
  expect(text.length).toBeGreaterThan(100_000);
  expect(/[\u0080-\uffff]/.exec(text)?.[0]).toBeUndefined();
});
