import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

test.each(['main', 'often', 'rest'])(
  '%s.cjs is ASCII, as the boot file reads it as Latin-1: no expression of another tongue comes out garbled',
  (name) => {
    const text = readFileSync(resolve(import.meta.dirname, `../../dist/${name}.cjs`), 'utf8');
    expect(text.length).toBeGreaterThan(100_000);
    expect(/[\u0080-\uffff]/.exec(text)?.[0]).toBeUndefined();
  },
);
