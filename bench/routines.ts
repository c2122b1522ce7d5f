/** Routines found in planted histories, and offers made of random ones, which there should be none of. */
import { type FoundRoutine, findRoutines } from '../src/memory/routines/find.ts';
import { rhythmWords } from '../src/memory/routines/rhythm.ts';
import { templateWords } from '../src/memory/routines/shape.ts';
import { FRESH, withoutRoutine, withRoutine } from './routines/fresh.ts';
import { type Drawn, drawn, habits } from './routines/held-out.ts';
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

const HELD_OUT = 60;

/** Every planted line is in it, in order; the rhythm is as planted. */
const isWhole = (drawing: Drawn, { steps, rhythm }: FoundRoutine): boolean =>
  steps.length === drawing.programs.length &&
  steps.every((parts, at) => templateWords(parts).startsWith(`${drawing.programs[at]} `)) &&
  (rhythm?.every ?? 'none') === drawing.every;

/** Histories of another kind, by which no threshold was set. */
const heldOut = (): void => {
  let [whole, part, others] = [0, 0, 0];
  for (let seed = 1; seed <= HELD_OUT; seed += 1) {
    const drawing = drawn(seed);
    const all = findRoutines(drawing.told);
    const own = all.filter(({ steps }) =>
      steps.some((step) => drawing.programs.includes(templateWords(step).split(' ')[0]!)),
    );
    if (own.some((found) => isWhole(drawing, found))) whole += 1;
    else if (own.length > 0) part += 1;
    others += all.length - own.length;
  }
  row(`held out: found in ${HELD_OUT} drawn histories`, `${whole}, and ${part} in part or with another rhythm`);
  row('held out: other offers made of them', `${others}`);
  const offers = Array.from({ length: HELD_OUT }, (_, n) => findRoutines(habits(5000 + n, 28 + (n % 70))).length);
  row(`held out: offers in ${HELD_OUT} histories of habits alone`, `${offers.reduce((sum, each) => sum + each, 0)}`);
};

/** People of other trades: found as planted, other offers, and offers made of those who have no routine. */
const fresh = (): void => {
  let [whole, others] = [0, 0];
  for (const [n, one] of FRESH.entries()) {
    const wanted = one.lines(0, 0).map((line) => line.split(' ')[0]!);
    const all = findRoutines(withRoutine(n, one));
    const own = all.filter(({ steps }) => steps.some((step) => wanted.includes(templateWords(step).split(' ')[0]!)));
    const isWhole = ({ steps, rhythm }: FoundRoutine): boolean =>
      steps.length === wanted.length &&
      steps.every((step, at) => templateWords(step).startsWith(wanted[at]!)) &&
      (rhythm?.every ?? 'none') === one.every;
    if (own.some(isWhole)) whole += 1;
    else
      console.log(
        `  ${one.about}: ${own.map(({ steps, rhythm }) => `${steps.map(templateWords).join('; ')} (${rhythm ? rhythmWords(rhythm) : 'no rhythm'})`).join(' | ') || 'nothing'}`,
      );
    others += all.length - own.length;
  }
  row(`other trades: found in ${FRESH.length} histories`, `${whole} (at least 9)`);
  row('other trades: other offers made of them', `${others}`);
  const offers = FRESH.map((_, n) => findRoutines(withoutRoutine(n)).length);
  row(
    `other trades: offers in ${offers.length} without a routine`,
    `${offers.reduce((sum, each) => sum + each, 0)} (at most 0)`,
  );
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
  heldOut();
  fresh();
  const long = chance(7, 365);
  const from = process.hrtime.bigint();
  findRoutines(long);
  row(`time for ${long.length} lines`, `${(Number(process.hrtime.bigint() - from) / 1e6).toFixed(0)} ms`);
};

if (process.argv[1] === import.meta.filename) await run();
