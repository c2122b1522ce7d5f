// @ts-nocheck
// Laws of the house that no linter rule covers: file length of every source, names that say nothing, folders of one kind.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const LONGEST = 250;
const EMPTY_NAMES = /^(index|types|utils?|helpers?|manager|service|common|misc|data|info)\.[cm]?[jt]sx?$/;

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).split('\n');
const sources = tracked.filter(
  (path) => /^(src|bin|scripts|tests|bench|\.ci)\/.*$/.test(path) && !/^tests\/(fixtures|golden)\//.test(path),
);

const faults = [];
for (const path of sources) {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    continue;
  }
  const lines = text.split('\n').length - 1;
  if (lines > LONGEST) faults.push(`${path}: ${lines} lines, at most ${LONGEST}`);
  if (EMPTY_NAMES.test(basename(path))) faults.push(`${path}: the name says nothing of what is inside`);
  if (path.startsWith('src/') && /biome-ignore|@ts-ignore|@ts-nocheck|@ts-expect-error/.test(text))
    faults.push(`${path}: a law is silenced`);
}

for (const fault of faults) console.error(fault);
console.log(`laws: ${sources.length} files, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
