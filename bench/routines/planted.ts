/** Twenty routines, each of a kind of its own: folders, times and slots as they come. */
const two = (value: number): string => String(value).padStart(2, '0');
const day = (at: number): string => {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

type Lines = (at: number, n: number) => readonly string[];

export interface Planted {
  readonly days: readonly number[];
  readonly hour: number;
  readonly cwd: string;
  readonly lines: Lines;
  readonly every: 'week' | 'day' | 'workday' | 'month' | 'none';
}

const each = (step: number, count: number, from = 0): number[] =>
  Array.from({ length: count }, (_, n) => from + n * step);
const workdays = (count: number): number[] => each(1, count).filter((n) => n % 7 < 5);

/** Each a kind of routine of its own; folders, times and slots as they come. */
export const PLANTED: readonly Planted[] = [
  {
    days: each(7, 6),
    hour: 9,
    cwd: '/srv/data',
    every: 'week',
    lines: (at) => ['git fetch origin', `tar czf backup-${day(at)}.tgz records`, `scp backup-${day(at)}.tgz vault:`],
  },
  {
    days: each(7, 5, 4),
    hour: 16,
    cwd: '/home/sam/app',
    every: 'week',
    lines: (_, n) => ['npm outdated', 'npm update', `git commit -am "deps ${n}"`],
  },
  {
    days: workdays(21),
    hour: 8.5,
    cwd: '/home/sam/app',
    every: 'workday',
    lines: () => ['git pull', 'npm run build', 'docker compose up -d'],
  },
  {
    days: each(1, 14),
    hour: 22,
    cwd: '/home/sam',
    every: 'day',
    lines: (at) => [`rsync -a photos vault:${day(at)}`, 'sync-mail --all'],
  },
  {
    days: [0, 31, 61, 92],
    hour: 10,
    cwd: '/home/sam/books',
    every: 'month',
    lines: (_, n) => [`ledger close --month ${n + 3}`, `invoice send batch-${n}.csv`],
  },
  {
    days: [2, 5, 11, 12, 20],
    hour: -1,
    cwd: '/home/sam/site',
    every: 'none',
    lines: (_, n) => ['hugo --minify', `rsync -a public/ web:v${n}/`, 'purge-cache site'],
  },
  {
    days: each(7, 4, 2),
    hour: 14,
    cwd: '/srv/data',
    every: 'week',
    lines: (_, n) => [`import-csv feed-${n}.csv`, 'vacuum tables', 'report weekly'],
  },
  {
    days: [1, 4, 9, 15, 22, 26],
    hour: -1,
    cwd: '/home/sam/app',
    every: 'none',
    lines: (_, n) => [`git tag v1.${n}.0`, 'make dist', `gh release create v1.${n}.0`],
  },
  {
    days: each(7, 6, 1),
    hour: 11.25,
    cwd: '/home/sam',
    every: 'week',
    lines: () => ['df -h', 'du -sh .'],
  },
  {
    days: workdays(28),
    hour: 17.75,
    cwd: '/home/sam/log',
    every: 'workday',
    lines: (at) => [`hours stop ${day(at)}`, 'hours report --week'],
  },
  {
    days: [3, 8, 16, 23],
    hour: -1,
    cwd: '/srv/data',
    every: 'none',
    lines: (_, n) => [
      `unzip delivery${n}.zip`,
      `validate delivery${n}`,
      `load delivery${n}`,
      `archive delivery${n}.zip`,
    ],
  },
  {
    days: each(7, 8, 3),
    hour: 7,
    cwd: '/home/sam',
    every: 'week',
    lines: () => ['borg create ::now docs', 'borg prune', 'borg check'],
  },
  {
    days: [0, 30, 62, 91, 122],
    hour: 12,
    cwd: '/home/sam/books',
    every: 'month',
    lines: () => ['fetch-statements --all', 'reconcile accounts'],
  },
  {
    days: [2, 3, 10, 13, 17, 24, 27],
    hour: -1,
    cwd: '/home/sam/site',
    every: 'none',
    lines: (_, n) => [`optipng shot-${n}.png`, `upload shot-${n}.png`],
  },
  { days: each(1, 20), hour: 6.5, cwd: '/home/sam', every: 'day', lines: () => ['weather --today', 'agenda --today'] },
  {
    days: each(7, 5),
    hour: 10,
    cwd: '/home/sam/app',
    every: 'week',
    lines: (_, n) => [`snyk test --sprint ${n}`, 'lighthouse run', 'bundle-size'],
  },
  {
    days: [1, 6, 7, 14],
    hour: -1,
    cwd: '/home/sam/app',
    every: 'none',
    lines: (_, n) => [`git switch -c fix-${n}`, 'pnpm install', 'pnpm codegen'],
  },
  {
    days: each(7, 7, 4),
    hour: 15.5,
    cwd: '/home/sam/site',
    every: 'week',
    lines: (at) => [`cp draft.md posts/${day(at)}.md`, 'hugo publish', 'newsletter send'],
  },
  {
    days: each(14, 4),
    hour: 13,
    cwd: '/srv/data',
    every: 'none',
    lines: (_, n) => [`rotate-keys --epoch ${n}`, 'deploy keys', 'verify keys'],
  },
  {
    days: workdays(14),
    hour: 9,
    cwd: '/home/sam/app',
    every: 'workday',
    lines: () => ['git pull', 'kubectl get pods', 'terraform plan'],
  },
];
