// @ts-nocheck
// `npm run mutation -- [FILE or FOLDER below src/safety …] [--tables]`: changes the guard in one place at a time and looks
// whether its tests notice. `--tables` also takes what is read once when a file is loaded, which takes hours.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const words = process.argv.slice(2);
const patternOf = (path) => {
  const full = path.startsWith('src/') ? path : `src/safety/${path}`;
  return statSync(full, { throwIfNoEntry: false })?.isDirectory() === true ? `${full}/**/*.ts` : full;
};
const paths = words.filter((word) => !word.startsWith('-')).map(patternOf);
const { status } = spawnSync('stryker', ['run', ...(paths.length > 0 ? ['--mutate', paths.join(',')] : [])], {
  stdio: 'inherit',
  env: { ...process.env, MUTATE_TABLES: words.includes('--tables') ? '1' : '0' },
});
process.exitCode = status ?? 1;
