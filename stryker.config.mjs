// Mutation tests of the guard: `npm run mutation -- [FILE or FOLDER below src/safety …]`.
export default {
  testRunner: 'inline',
  plugins: ['./scripts/mutation/runner.mjs'],
  coverageAnalysis: 'perTest',
  // Tables are read once when they are loaded: each change there costs a fresh worker. `--tables` draws some.
  ignoreStatic: process.env.MUTATE !== 'tables',
  ignorers: ['examples'],
  concurrency: 1,
  timeoutMS: 20_000,
  // Its own reading of a tsconfig needs the interface of an older compiler; vitest needs none.
  tsconfigFile: 'none',
  tempDirName: '.mutation',
  cleanTempDir: 'always',
  ignorePatterns: ['/dist', '/completions', '/docs', '/bench', '/.ci', '/src/repl', '/src/cli', '/src/memory'],
  // `scripts/mutation.mjs` prints what the report says.
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.mutation-report.json' },
};
