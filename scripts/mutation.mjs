// `npm run mutation -- [FILE or FOLDER below src/safety …] [--code=PERCENT] [--tables=PERCENT] [--survivors] [--concurrency=N]`:
// changes the guard in one place at a time and looks whether its tests notice. Of the changes in what runs all are tried, or
// so many percent, drawn by hash: the same ones each time, with the bounds of the score at 95 %. What is read once when a
// file is loaded is a table: none is tried, or so many percent, since each takes a fresh start. Ends with 1 below 80 %.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { codeScore, linesOf, survivorsIn } from './mutation/report.mjs';

const REPORT = '.mutation-report.json';
const WANTED = 0.8;
// The walls of dry runs keep steps off this machine: with a change in them the tests would let some out. `room.test.ts` says
// word by word what they are.
const NEVER = ['!src/safety/preview/walls.ts'];

const words = process.argv.slice(2);
const patternOf = (path) => {
  const full = path.startsWith('src/') ? path : `src/safety/${path}`;
  return statSync(full, { throwIfNoEntry: false })?.isDirectory() === true ? `${full}/**/*.ts` : full;
};
const paths = words.filter((word) => !word.startsWith('-')).map(patternOf);
const chosen = paths.length > 0 ? paths : ['src/safety/**/*.ts'];
const given = (flag) => words.find((word) => word.startsWith(`--${flag}=`))?.split('=')[1];
const workers = given('concurrency');

const pass = (what, percent) => {
  rmSync(REPORT, { force: true });
  const { status } = spawnSync(
    'stryker',
    ['run', '--mutate', [...chosen, ...NEVER].join(','), ...(workers === undefined ? [] : ['--concurrency', workers])],
    {
      stdio: 'inherit',
      env: { ...process.env, MUTATE: what, MUTATE_SHARE: String(Number(percent) / 100) },
    },
  );
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(readFileSync(REPORT, 'utf8'));
};

const tables = given('tables');
const reports = {
  code: pass('code', given('code') ?? '100'),
  ...(tables !== undefined && { tables: pass('tables', tables) }),
};
if (words.includes('--survivors'))
  for (const report of Object.values(reports)) console.log(survivorsIn(report).join('\n'));
console.log(linesOf(reports).join('\n'));
process.exitCode = codeScore(reports) < WANTED ? 1 : 0;
