/** Made-up histories: people at work over some weeks, with and without a routine among what they do. */
import type { Turn } from '../../src/memory/turns.ts';
import type { Planted } from './planted.ts';

export type Told = Pick<Turn, 'at' | 'cwd' | 'line' | 'by' | 'status'>;

const DAY = 86_400_000;
const MINUTE = 60_000;
/** A Monday. */
const START = new Date(2026, 2, 2).getTime();

/** The same numbers each time (mulberry32). */
export const random = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

const LINES = [
  'git status',
  'git diff',
  'git add -A',
  'git commit -m "work"',
  'git push',
  'git pull',
  'git log --oneline',
  'make',
  'make test',
  'npm test',
  'npm run build',
  'ls',
  'ls -la',
  'cd ..',
  'rg TODO',
  'vim notes.md',
  'cat README.md',
  'docker ps',
  'docker compose up -d',
  'docker compose logs',
  'curl localhost:8080',
  'ping -c 1 gateway',
  'df -h',
  'du -sh .',
  'top',
  'ps aux',
  'ssh build',
  'scp out.tar build:',
  'kubectl get pods',
  'terraform plan',
  'cargo build',
  'cargo test',
  'python3 tool.py',
  'tar xf in.tar',
  'grep -r main src',
  'find . -name core',
  'systemctl status web',
  'journalctl -u web',
  'head data.csv',
  'sort data.csv',
  'wc -l data.csv',
  'rm -f out.log',
  'mkdir tmp',
  'mv a b',
  'chmod +x run',
] as const;
const FOLDERS = ['/home/sam', '/home/sam/app', '/home/sam/site', '/srv/data'] as const;

/** The earlier in its list the likelier, as people are. */
const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() ** 2 * list.length)]!;

const turn = (at: number, cwd: string, line: string): Told => ({ at, cwd, line, by: 'person', status: 'done' });

/** Some sittings a day, each in one folder, lines by chance. */
export const chance = (seed: number, days: number): Told[] => {
  const next = random(seed);
  const list = [...LINES].sort(() => next() - 0.5);
  const told: Told[] = [];
  for (let day = 0; day < days; day += 1) {
    if (day % 7 > 4 && next() < 0.7) continue;
    for (let sitting = 0; sitting < 3 + next() * 3; sitting += 1) {
      let at = START + day * DAY + (8 + next() * 11) * 60 * MINUTE;
      const cwd = pick(FOLDERS, next);
      for (let line = 0; line < 4 + next() * 16; line += 1) {
        at += next() * 3 * MINUTE;
        told.push(turn(at, cwd, pick(list, next)));
      }
    }
  }
  return told;
};

/** Chance, and one routine among it, with a stray line in between now and then. */
export const planted = (seed: number, { days, hour, cwd, lines }: Planted): Told[] => {
  const next = random(seed);
  const last = Math.max(...days) + 1;
  const told = chance(seed + 1000, Math.max(28, last));
  for (const [n, offset] of days.entries()) {
    const hours = hour < 0 ? 8 + next() * 11 : hour + (next() - 0.5) * 0.6;
    let at = START + offset * DAY + hours * 60 * MINUTE;
    for (const line of lines(at, n)) {
      at += (0.3 + next() * 2) * MINUTE;
      told.push(turn(at, cwd, line));
      if (next() < 0.15) told.push(turn(at + 0.2 * MINUTE, cwd, 'ls -la'));
    }
  }
  return told.sort((a, b) => a.at - b.at);
};
