// @ts-nocheck
// Writes completions/ from the program's own command line; with --check it only says whether they are stale.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const FILES = { bash: 'llmos.bash', zsh: '_llmos', fish: 'llmos.fish' };
const checking = process.argv.includes('--check');
let stale = 0;

mkdirSync(`${root}completions`, { recursive: true });
for (const [shell, file] of Object.entries(FILES)) {
  const path = `${root}completions/${file}`;
  const wanted = execFileSync(process.execPath, [`${root}dist/llmos.cjs`, 'completions', shell], { encoding: 'utf8' });
  let held = '';
  try {
    held = readFileSync(path, 'utf8');
  } catch {
    // Not written yet.
  }
  if (held === wanted) continue;
  if (checking) {
    stale += 1;
    console.error(`completions/${file} is stale: node scripts/completions.mjs`);
  } else writeFileSync(path, wanted);
}
process.exitCode = stale === 0 ? 0 : 1;
