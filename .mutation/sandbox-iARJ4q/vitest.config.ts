// @ts-nocheck
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/closing.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Most tests wait for shells and terminals: three at once keep two cores half busy.
    maxWorkers: 3,
    // Real shells on real terminals: on a loaded machine one in thousands is late. A defect fails three times.
    retry: process.env['CI'] ? 2 : 0,
  },
});
