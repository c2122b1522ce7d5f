/** Routines found in planted histories, and offers made of random ones, which there should be none of. */
import { findRoutines } from '../src/memory/routines/find.ts';
import { rhythmWords } from '../src/memory/routines/rhythm.ts';
import { templateWords } from '../src/memory/routines/shape.ts';
import { chance, planted, random } from './routines/histories.ts';
import { PLANTED } from './routines/planted.ts';

const row = (name: string, value: string): void => console.log(`${name.padEnd(58)} ${value}`);

const HISTORIES = 20;

/** Found as it was planted: its lines, all of them, and its rhythm. */
const isFound = (n: number): { found: boolean; others: number } => {
  const plant = PLANTED[n]!;
  const wanted = plant.lines(0, 0).map((line) => line.split(' ')[0]);
  const all = findRoutines(planted(n, plant));
  const own = all.filter(({ steps }) => steps.some((parts) => wanted.includes(templateWords(parts).split(' ')[0]!)));
  const exact = own.find(
    ({ steps, rhythm }) =>
      steps.length === wanted.length &&
      steps.every((parts, at) => templateWords(parts).startsWith(wanted[at]!)) &&
      (rhythm?.every ?? 'none') === plant.every,
  );
  if (exact === undefined)
    for (const one of own)
      console.log(
        `  ${n}: ${one.steps.map(templateWords).join('; ')} (${one.rhythm ? rhythmWords(one.rhythm) : 'no rhythm'}), planted ${plant.every}`,
      );
  if (own.length === 0) console.log(`  ${n}: nothing of ${wanted.join('; ')}`);
  return { found: exact !== undefined, others: all.length - own.length };
};

export const run = async (): Promise<void> => {
  const results = PLANTED.map((_, n) => isFound(n));
  row(`found in ${PLANTED.length} planted histories`, `${results.filter(({ found }) => found).length} (at least 18)`);
  row('other offers made of them', `${results.reduce((sum, { others }) => sum + others, 0)}`);
  const offers = Array.from(
    { length: HISTORIES },
    (_, n) => findRoutines(chance(500 + n, 28 + Math.floor(random(n)() * 90))).length,
  );
  row(`false offers in ${HISTORIES} random ones`, `${offers.reduce((sum, count) => sum + count, 0)} (at most 0)`);
  const many = Array.from({ length: 400 }, (_, n) => findRoutines(chance(9000 + n, 28 + (n % 90))).length);
  row('false offers in 400 more', `${many.reduce((sum, count) => sum + count, 0)}`);
  const long = chance(7, 365);
  const from = process.hrtime.bigint();
  findRoutines(long);
  row(`time for ${long.length} lines`, `${(Number(process.hrtime.bigint() - from) / 1e6).toFixed(0)} ms`);
};

if (process.argv[1] === import.meta.filename) await run();
