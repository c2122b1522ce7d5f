// `npm run mutation -- [FILE or FOLDER below src/safety …] [--tables[=PERCENT]] [--survivors]`: changes the guard in one place
// at a time and looks whether its tests notice. Every change in code is tried; of what is read once when a file is loaded,
// `--tables` tries so many percent (4 when not said), drawn by hash: the same ones each time. `--concurrency=N` as Stryker
// takes it. Ends with 1 where less than 80 % of the changes in code were noticed.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { codeScore, linesOf, survivorsIn } from './mutation/report.mjs';

const REPORT = '.mutation-report.json';
const WANTED = 0.8;

const words = process.argv.slice(2);
const patternOf = (path) => {
  const full = path.startsWith('src/') ? path : `src/safety/${path}`;
  return statSync(full, { throwIfNoEntry: false })?.isDirectory() === true ? `${full}/**/*.ts` : full;
};
const paths = words.filter((word) => !word.startsWith('-')).map(patternOf);
const tables = words.find((word) => word.startsWith('--tables'));
const workers = words.find((word) => word.startsWith('--concurrency='));
const share = Number(tables?.split('=')[1] ?? 4) / 100;

const pass = (what) => {
  rmSync(REPORT, { force: true });
  const only = paths.length > 0 ? ['--mutate', paths.join(',')] : [];
  const { status } = spawnSync('stryker', ['run', ...only, ...(workers === undefined ? [] : [workers])], {
    stdio: 'inherit',
    env: { ...process.env, MUTATE: what, MUTATE_SHARE: String(share) },
  });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(readFileSync(REPORT, 'utf8'));
};

const reports = { code: pass('code'), ...(tables !== undefined && { tables: pass('tables') }) };
if (words.includes('--survivors'))
  for (const report of Object.values(reports)) console.log(survivorsIn(report).join('\n'));
console.log(linesOf(reports).join('\n'));
process.exitCode = codeScore(reports) < WANTED ? 1 : 0;
