// Mutation tests of the guard: `npm run mutation -- [FILE or FOLDER below src/safety …]`.
export default {
  testRunner: 'inline',
  plugins: ['./scripts/mutation/runner.mjs'],
  mutate: [
    'src/safety/**/*.ts',
    // What starts programs and touches the disk is tested with real ones, not in one process.
    '!src/safety/preview.ts',
    '!src/safety/preview/{apply,changes,sandbox}.ts',
  ],
  coverageAnalysis: 'perTest',
  // Tables are read once when they are loaded: each change there costs a fresh worker. `--tables` draws some of them.
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
