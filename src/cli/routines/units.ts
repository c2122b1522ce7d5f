/** What the system's own schedulers are told, as text. Pure. */
import type { Rhythm } from '../../memory/routines/rhythm.ts';
import { cronPattern } from '../../memory/routines/rhythm.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** systemd.time(7) */
export const onCalendar = (rhythm: Rhythm): string => {
  const at = `${two(Math.floor(rhythm.minute / 60))}:${two(rhythm.minute % 60)}:00`;
  if (rhythm.every === 'week') return `${DAYS[rhythm.day]} *-*-* ${at}`;
  if (rhythm.every === 'month') return `*-*-${two(rhythm.date)} ${at}`;
  return rhythm.every === 'workday' ? `Mon..Fri *-*-* ${at}` : `*-*-* ${at}`;
};

/** systemd.exec(5): quoted, with its specifiers and variables taken as text. */
const unitWord = (word: string): string =>
  `"${word.replace(/[\\"]/g, '\\$&').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`;

export interface Job {
  readonly name: string;
  readonly rhythm: Rhythm;
  /** The program and its words. */
  readonly argv: readonly string[];
}

export const unitName = ({ name }: Pick<Job, 'name'>): string => `llmos-${name}`;

export const systemdUnits = (job: Job): { readonly service: string; readonly timer: string } => ({
  service: `[Unit]\nDescription=llmos routine ${job.name}\n\n[Service]\nType=oneshot\nExecStart=${job.argv.map(unitWord).join(' ')}\n`,
  timer: `[Unit]\nDescription=llmos routine ${job.name}\n\n[Timer]\nOnCalendar=${onCalendar(job.rhythm)}\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n`,
});

const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

const interval = (pairs: Readonly<Record<string, number>>): string =>
  `<dict>${Object.entries(pairs)
    .map(([key, value]) => `<key>${key}</key><integer>${value}</integer>`)
    .join('')}</dict>`;

const intervals = (rhythm: Rhythm): string => {
  const at = { Hour: Math.floor(rhythm.minute / 60), Minute: rhythm.minute % 60 };
  if (rhythm.every === 'week') return interval({ Weekday: rhythm.day, ...at });
  if (rhythm.every === 'month') return interval({ Day: rhythm.date, ...at });
  if (rhythm.every === 'day') return interval(at);
  return `<array>${[1, 2, 3, 4, 5].map((day) => interval({ Weekday: day, ...at })).join('')}</array>`;
};

export const launchLabel = ({ name }: Pick<Job, 'name'>): string => `llmos.routine.${name}`;

/** launchd.plist(5) */
export const launchPlist = (job: Job): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>Label</key><string>${xml(launchLabel(job))}</string>
<key>ProgramArguments</key><array>${job.argv.map((word) => `<string>${xml(word)}</string>`).join('')}</array>
<key>StartCalendarInterval</key>${intervals(job.rhythm)}
</dict></plist>
`;

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

const marked = ({ name }: Pick<Job, 'name'>): string => `# llmos routine ${name}`;

/** crontab(5): a percent sign would end the command. */
export const cronLine = (job: Job): string =>
  `${cronPattern(job.rhythm)} ${job.argv.map(quoted).join(' ').replaceAll('%', '\\%')} ${marked(job)}`;

/** The table without the routine's line; all other lines as they are. */
export const withoutCronLine = (table: string, job: Pick<Job, 'name'>): string =>
  table
    .split('\n')
    .filter((line) => !line.endsWith(` ${marked(job)}`))
    .join('\n');

export const withCronLine = (table: string, job: Job): string => {
  const rest = withoutCronLine(table, job);
  return `${rest}${rest === '' || rest.endsWith('\n') ? '' : '\n'}${cronLine(job)}\n`;
};
