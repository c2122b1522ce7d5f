import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Text files are taken in as they are, as the bundler does. */
const textFiles = {
  name: 'text-files',
  load: (id: string) => (id.endsWith('.md') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined),
};

export default defineConfig({
  plugins: [textFiles],
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
