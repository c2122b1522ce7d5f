/**
 * Histories that no threshold was set by: other words, other people. Lines follow one another by habit, not by chance
 * alone; occasions are missed, come late, fail, or are cut into by another shell; what is planted is drawn as well.
 */
import { random, type Told } from './histories.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** A Thursday. */
const START = new Date(2025, 8, 4).getTime();

type Next = () => number;

const among = <T>(list: readonly T[], next: Next): T => list[Math.floor(next() * list.length)]!;
const between = (low: number, high: number, next: Next): number => low + next() * (high - low);
const count = (low: number, high: number, next: Next): number => Math.floor(between(low, high + 1, next));

const SYLLABLES = 'ba co du fe gi ha jo ku le mi no pa qua ri so tu ve wi xo zu'.split(' ');
const word = (next: Next): string => Array.from({ length: count(2, 3, next) }, () => among(SYLLABLES, next)).join('');

/** What people type, with what they then type most often. */
const LOOPS: readonly (readonly string[])[] = [
  ['git status', 'git add -p', 'git commit', 'git push'],
  ['nvim main.go', 'go test ./...', 'go build', './app'],
  ['pytest -x', 'nvim test_api.py', 'pytest -x', 'git diff'],
  ['ls', 'cd src', 'ls -l', 'less notes.txt'],
  ['docker compose up -d', 'docker compose logs -f', 'docker compose down'],
  ['ssh web', 'uptime', 'exit'],
  ['kubectl get pods', 'kubectl logs api', 'kubectl describe pod api'],
  ['make', './run', 'make clean'],
  ['psql shop', 'python3 load.py', 'head out.csv'],
  ['cargo check', 'cargo test', 'cargo run'],
  ['htop', 'df -h', 'free -m'],
  ['curl -s localhost:3000/health', 'tail -n 50 app.log', 'grep -n error app.log'],
];
const PLACES = ['/home/kim', '/home/kim/shop', '/home/kim/thesis', '/work/api', '/work/site'] as const;

const tell = (at: number, cwd: string, line: string, status: Told['status'] = 'done'): Told => ({
  at,
  cwd,
  line,
  by: 'person',
  status,
});

/** One sitting: a few loops of this person's, begun, broken off, gone through again. */
const sitting = (from: number, loops: readonly (readonly string[])[], next: Next): readonly Told[] => {
  const told: Told[] = [];
  const cwd = among(PLACES, next);
  let at = from;
  for (let round = count(1, 6, next); round > 0; round -= 1) {
    const loop = among(loops, next);
    for (const line of loop.slice(next() < 0.3 ? 1 : 0)) {
      at += between(0.1, 6, next) * MINUTE;
      told.push(tell(at, cwd, next() < 0.15 ? `${line} ${word(next)}` : line, next() < 0.08 ? 'failed' : 'done'));
      if (next() < 0.15) break;
    }
  }
  return told;
};

/** A person's weeks. Everybody has some of the loops and some lines of their own. */
export const habits = (seed: number, days: number): readonly Told[] => {
  const next = random(seed * 7919 + 13);
  const own = Array.from({ length: count(2, 5, next) }, () =>
    Array.from({ length: count(1, 3, next) }, () => `${word(next)} ${among(['--all', '-v', 'run', 'list'], next)}`),
  );
  const loops = [...LOOPS.filter(() => next() < 0.6), ...own];
  const told: Told[] = [];
  for (let day = 0; day < days; day += 1) {
    if (next() < ([2, 3].includes(day % 7) ? 0.75 : 0.1)) continue;
    for (let left = count(1, 6, next); left > 0; left -= 1)
      told.push(...sitting(START + day * DAY + between(7, 21, next) * 60 * MINUTE, loops, next));
  }
  return told.sort((a, b) => a.at - b.at);
};

export interface Drawn {
  readonly told: readonly Told[];
  /** First words of the planted lines. */
  readonly programs: readonly string[];
  readonly every: 'week' | 'day' | 'workday' | 'month' | 'none';
}

const KINDS = ['week', 'week', 'workday', 'day', 'month', 'none', 'none'] as const;

/** Days on which it is done; some are missed. The fewest that can be told for a rhythm are three. */
const occasions = (every: Drawn['every'], next: Next): readonly number[] => {
  const missed = (days: readonly number[]): readonly number[] => days.filter((_, at) => at < 3 || next() > 0.15);
  const steps = (step: number, many: number, from = 0): number[] =>
    Array.from({ length: many }, (_, at) => from + at * step);
  if (every === 'week') return missed(steps(7, count(4, 9, next), count(0, 6, next)));
  if (every === 'day') return missed(steps(1, count(10, 24, next)));
  if (every === 'workday') return missed(steps(1, count(16, 30, next)).filter((day) => ![2, 3].includes(day % 7)));
  if (every === 'month') {
    const date = count(1, 26, next);
    return Array.from({ length: count(4, 6, next) }, (_, month) =>
      Math.round((new Date(2025, 8 + month, date + 4).getTime() - START) / DAY),
    );
  }
  const days: number[] = [];
  for (let day = count(0, 4, next); days.length < count(4, 8, next); day += count(1, 9, next)) days.push(day);
  return days;
};

type Part = (at: number, n: number) => string;

const parts = (next: Next): Part => {
  const base = word(next);
  return among<Part>(
    [
      () => base,
      () => `${base}.txt`,
      (_, n) => `${base}-${n + 11}`,
      (_, n) => `${base}${n + 3}.csv`,
      (at) => `${base}-${new Date(at).toLocaleDateString('sv-SE')}.log`,
    ],
    next,
  );
};

/** A routine of two to four lines among a person's weeks. */
export const drawn = (seed: number): Drawn => {
  const next = random(seed * 104_729 + 7);
  const every = among(KINDS, next);
  const programs = Array.from({ length: count(2, 4, next) }, () => `${word(next)}${among(['', '-ctl', 'x'], next)}`);
  const words = programs.map((program) => ({
    program,
    verb: among(['sync', 'pull', '--now', 'up'], next),
    part: parts(next),
  }));
  const hour = every === 'none' ? undefined : count(7, 20, next) + count(0, 3, next) / 4;
  const cwd = among(PLACES, next);
  const days = occasions(every, next);
  const told: Told[] = [...habits(seed, Math.max(28, days.at(-1)! + 2))];
  for (const [n, day] of days.entries()) {
    const hours = hour === undefined ? between(8, 20, next) : hour + between(-0.5, 0.6, next);
    let at = START + day * DAY + hours * 60 * MINUTE;
    for (const { program, verb, part } of words) {
      at += between(0.2, 5, next) * MINUTE;
      told.push(tell(at, cwd, `${program} ${verb} ${part(at, n)}`));
      if (next() < 0.2) told.push(tell(at + 0.1 * MINUTE, cwd, among(['ls', 'git status', 'pwd', 'clear'], next)));
    }
  }
  return { told: told.sort((a, b) => a.at - b.at), programs, every };
};
