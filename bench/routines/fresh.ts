/** Ten people of other trades with a routine each, and ten without: written one by one, by which nothing was set. */
import { random, type Told } from './histories.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;
/** A Wednesday. */
const START = new Date(2025, 10, 5).getTime();

const dateOf = (at: number): string => new Date(at).toLocaleDateString('sv-SE');

interface Trade {
  /** What they type anyway. */
  readonly words: readonly string[];
  readonly folders: readonly string[];
}

const TRADES: readonly Trade[] = [
  {
    folders: ['/home/lea/lab', '/home/lea/thesis', '/home/lea'],
    words: [
      'R --vanilla',
      'latexmk -pdf thesis.tex',
      'zathura thesis.pdf',
      'ls plots',
      'vim methods.tex',
      'git add .',
      'git commit',
      'squeue -u lea',
      'sbatch fit.sh',
      'less fit.log',
      'scp cluster:out.csv .',
      'jupyter lab',
    ],
  },
  {
    folders: ['/srv/www', '/etc/nginx', '/root', '/var/log'],
    words: [
      'systemctl status nginx',
      'nginx -t',
      'journalctl -xe',
      'tail -f access.log',
      'df -h',
      'vim site.conf',
      'ss -ltn',
      'apt list --upgradable',
      'last',
      'who',
      'dig example.org',
      'uptime',
      'ls -lt',
    ],
  },
  {
    folders: ['/home/tom/music', '/home/tom/podcast', '/home/tom'],
    words: [
      'audacity take.wav',
      'ffprobe take.wav',
      'ls -1',
      'mpv take.wav',
      'sox take.wav out.wav norm',
      'mv take.wav old',
      'mkdir new',
      'rm out.wav',
      'cp a.wav b.wav',
      'du -sh .',
      'file take.wav',
    ],
  },
  {
    folders: ['/home/ida/class', '/home/ida/exams', '/home/ida'],
    words: [
      'libreoffice plan.odt',
      'ls',
      'cd exams',
      'cp plan.odt plan2.odt',
      'pandoc sheet.md -o sheet.pdf',
      'lp sheet.pdf',
      'vim sheet.md',
      'cat list.csv',
      'sort list.csv',
      'wc -l list.csv',
      'firefox',
    ],
  },
];

const trade = (seed: number): Trade => TRADES[seed % TRADES.length]!;

const tell = (at: number, cwd: string, line: string): Told => ({ at, cwd, line, by: 'person', status: 'done' });

/** What somebody of the trade does by themselves: some favourites, some pairs out of habit, no routine. */
const aimless = (seed: number, days: number): Told[] => {
  const next = random(seed * 31 + 5);
  const { words, folders } = trade(seed);
  const told: Told[] = [];
  for (let day = 0; day < days; day += 1) {
    if (next() < 0.25) continue;
    for (let sitting = Math.floor(next() * 4); sitting >= 0; sitting -= 1) {
      const cwd = folders[Math.floor(next() * folders.length)]!;
      let at = START + day * DAY + (7 + next() * 14) * HOUR;
      let line = Math.floor(next() ** 1.5 * words.length);
      for (let many = 3 + next() * 12; many > 0; many -= 1) {
        told.push(tell(at, cwd, words[line]!));
        at += (0.1 + next() * 4) * MINUTE;
        // Now and then the one that lies beside it.
        line = next() < 0.25 ? (line + 1) % words.length : Math.floor(next() ** 1.5 * words.length);
      }
    }
  }
  return told;
};

export interface Fresh {
  readonly about: string;
  /** Days from the start on which it is done. */
  readonly days: readonly number[];
  /** None: whenever it comes. */
  readonly hour: number | undefined;
  readonly cwd: string;
  readonly every: 'week' | 'day' | 'workday' | 'month' | 'none';
  readonly lines: (at: number, n: number) => readonly string[];
}

const steps = (step: number, many: number, from = 0): number[] =>
  Array.from({ length: many }, (_, n) => from + n * step);
const workdays = (many: number): number[] => steps(1, many).filter((day) => ![3, 4].includes(day % 7));

export const FRESH: readonly Fresh[] = [
  {
    about: 'the lab journal on Fridays',
    days: steps(7, 5, 2),
    hour: 17,
    cwd: '/home/lea/lab',
    every: 'week',
    lines: (at) => [
      `cp journal.md journal-${dateOf(at)}.md`,
      'pandoc journal.md -o journal.pdf',
      'mutt -s journal prof',
    ],
  },
  {
    about: 'logs every night',
    days: steps(1, 12),
    hour: 23,
    cwd: '/var/log',
    every: 'day',
    lines: (at) => [`tar cJf logs-${dateOf(at)}.txz nginx`, `rclone copy logs-${dateOf(at)}.txz cold:`],
  },
  {
    about: 'an episode whenever it is done',
    days: [3, 9, 14, 22, 30],
    hour: undefined,
    cwd: '/home/tom/podcast',
    every: 'none',
    lines: (_, n) => [
      `lame ep${n + 41}.wav ep${n + 41}.mp3`,
      `eyeD3 -a Tom ep${n + 41}.mp3`,
      `lftp -e 'put ep${n + 41}.mp3' host`,
    ],
  },
  {
    about: 'the register before class',
    days: workdays(20),
    hour: 7.75,
    cwd: '/home/ida/class',
    every: 'workday',
    lines: () => ['fetchmail -q', 'python3 register.py', 'lp register.pdf'],
  },
  {
    about: 'bills at the turn of the month',
    days: [0, 30, 61, 92],
    hour: 10,
    cwd: '/home/tom',
    every: 'month',
    lines: (_, n) => [`hledger close ${2025 + n}`, `beancheck book-${n}.dat`],
  },
  {
    about: 'the cluster on Monday mornings',
    days: steps(7, 4, 5),
    hour: 8,
    cwd: '/home/lea/thesis',
    every: 'week',
    lines: () => ['kinit lea', 'rsync -a cluster:results/ results/', 'make figures'],
  },
  {
    about: 'a new site now and then',
    days: [1, 6, 15, 19, 27, 33],
    hour: undefined,
    cwd: '/etc/nginx',
    every: 'none',
    lines: (_, n) => [
      `cp base.conf site${n + 5}.conf`,
      `certbot certonly -d site${n + 5}.example.org`,
      'systemctl reload nginx',
    ],
  },
  {
    about: 'exam sheets on Wednesdays',
    days: steps(7, 6, 0),
    hour: 19,
    cwd: '/home/ida/exams',
    every: 'week',
    lines: (_, n) => [`make-exam --week ${n + 44}`, `qpdf --encrypt exam-${n + 44}.pdf`, 'print-duplex exam'],
  },
  {
    about: 'a look at the disks each morning',
    days: steps(1, 10),
    hour: 6.5,
    cwd: '/root',
    every: 'day',
    lines: () => ['smartctl -H /dev/sda', 'zpool status'],
  },
  {
    about: 'tidy recordings on Sundays',
    days: steps(7, 5, 4),
    hour: 20,
    cwd: '/home/tom/music',
    every: 'week',
    lines: (at) => [`mkdir takes-${dateOf(at)}`, `mv-takes takes-${dateOf(at)}`, 'flac --best takes'],
  },
];

/** Their weeks with the routine in it. Some lines come late, some are cut into. */
export const withRoutine = (seed: number, { days, hour, cwd, lines }: Fresh): readonly Told[] => {
  const next = random(seed * 97 + 3);
  const told = aimless(seed + 50, Math.max(30, days.at(-1)! + 3));
  for (const [n, day] of days.entries()) {
    let at = START + day * DAY + (hour === undefined ? 8 + next() * 12 : hour + (next() - 0.4) * 0.7) * HOUR;
    for (const line of lines(at, n)) {
      at += (0.2 + next() * 3) * MINUTE;
      told.push(tell(at, cwd, line));
      if (next() < 0.2) told.push(tell(at + 5_000, cwd, 'ls'));
    }
  }
  return told.sort((a, b) => a.at - b.at);
};

export const withoutRoutine = (seed: number): readonly Told[] =>
  aimless(seed + 700, 30 + seed * 7).sort((a, b) => a.at - b.at);
