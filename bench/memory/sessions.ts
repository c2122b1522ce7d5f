/** Made-up sessions with things worth finding again, and questions about them in other words. The vocabulary of the questions is not that of the lines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Journalled } from '../../src/memory/entry.ts';
import type { Plan } from '../../src/plan.ts';
import { random } from './random.ts';

const DAY = 86_400_000;
export const SESSIONS = 500;
export const NOW = Date.UTC(2026, 9, 1, 12);

/** What was said, what ran, and how it is asked for later. `{x}` is a thing, `{n}` a number. */
const TASKS: readonly (readonly [said: string, ran: string, asked: string])[] = [
  ['shrink the pictures of {x}', 'mogrify -resize 50% {x}/*.jpg', 'how did I make the photos of {x} smaller'],
  [
    'delete logs of {x} older than {n} days',
    'find /var/log/{x} -mtime +{n} -delete',
    'what did I remove from the log files of {x}',
  ],
  ['convert the {x} report to pdf', 'pandoc {x}.md -o {x}.pdf', 'which command turned the {x} report into a pdf'],
  ['back up the {x} database', 'pg_dump {x} > {x}-{n}.sql', 'how was the db of {x} saved'],
  ['restart the {x} service', 'sudo systemctl restart {x}', 'when did I reload {x}'],
  ['unpack the {x} archive into build', 'tar xzf {x}-{n}.tar.gz -C build', 'where did I extract the {x} tarball'],
  ['find big files of {x}', 'find {x} -size +{n}M', 'how did I locate the large files of {x}'],
  ['count the lines in {x}', 'wc -l {x}/*.csv', 'what tallied the lines of {x}'],
  ['upload {x} to the web server', 'rsync -a {x}/ web-{n}:/srv/{x}/', 'how did I push {x} to the host'],
  ['rename the {x} songs', "rename 's/ /_/' {x}/*.mp3", 'how did I retitle the music of {x}'],
  ['open port {n} for {x}', 'sudo ufw allow {n} comment {x}', 'which socket did I open for {x}'],
  ['merge the {x} branch', 'git merge {x}', 'how did I combine the {x} feature branch'],
  [
    'cut the first {n} seconds of the {x} video',
    'ffmpeg -ss {n} -i {x}.mp4 -c copy {x}-cut.mp4',
    'how did I trim the {x} movie',
  ],
  ['show errors of {x}', 'journalctl -u {x} -p err', 'how did I print the failures of {x}'],
  ['install {x} on box-{n}', 'ssh box-{n} apt install {x}', 'where did I set up {x}'],
  ['compare the settings of {x}', 'diff {x}.conf {x}.conf.{n}', 'what compared the configuration of {x}'],
];
const SYLLABLES =
  'ba be bi bo da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te to va ve vo za zo'.split(
    ' ',
  );
/** Few enough that each comes up in several sessions, with other tasks. */
const THINGS = SYLLABLES.flatMap((a, i) => [
  `${a + SYLLABLES[(i * 7 + 3) % SYLLABLES.length]!}n`,
  `${a + SYLLABLES[(i * 11 + 5) % SYLLABLES.length]!}r`,
]);
const NOISE = [
  'ls',
  'git status',
  'cd ..',
  'make test',
  'vim notes.md',
  'git diff',
  'docker ps',
  'npm test',
  'df -h',
  'top',
];

export interface Question {
  readonly asked: string;
  /** The turn that answers it. */
  readonly turn: string;
}

export interface Lived {
  readonly events: readonly (readonly Journalled[])[];
  readonly questions: readonly Question[];
}

const filled = (text: string, x: string, n: number): string => text.replaceAll('{x}', x).replaceAll('{n}', String(n));

const turnEvents = (
  turn: string,
  at: number,
  { line, ran, cwd }: { line: string; ran: string; cwd: string },
): readonly Journalled[] => {
  const source = line === ran ? 'typed' : 'model';
  const step = { kind: 'shell', id: '1', command: ran, reason: '', needs: [] } as const;
  const plan: Plan = { request: line, source, steps: [step], confidence: 1, reason: '' };
  const outcome = { status: 'done', code: 0, durationMs: 40 } as const;
  return [
    { type: 'turn', turn, line, at, cwd, host: 'box', by: 'person' },
    { type: 'route', route: { kind: source === 'typed' ? 'shell' : 'ask', reason: '' } },
    { type: 'plan', plan },
    { type: 'outcome', turn, outcome },
  ];
};

/** Tasks and questions that were written one by one: `said | ran | asked`. */
const written = (): readonly (readonly [said: string, ran: string, asked: string])[] =>
  readFileSync(join(import.meta.dirname, 'stories/questions.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [said = '', ...rest] = line.split(' | ');
      return [said, rest.slice(0, -1).join(' | '), rest.at(-1)!] as const;
    });

/** The same sessions, with the tasks that were written among them. */
export const writtenSessions = (): Lived => {
  const { events } = sessions();
  const next = random(23);
  const questions: Question[] = [];
  const more = written().map(([line, ran, asked], i) => {
    const at = NOW - (2 + next() * 290) * DAY;
    questions.push({ asked, turn: `w${i}` });
    return turnEvents(`w${i}`, at, { line, ran, cwd: '/home/sam/a' });
  });
  const began = ([first]: readonly Journalled[]): number => (first?.type === 'turn' ? first.at : 0);
  return { events: [...events, ...more].sort((a, b) => began(a) - began(b)), questions };
};

/** 500 sessions of ten turns; a task in each, asked for at the end. Oldest first. */
export const sessions = (): Lived => {
  const next = random(11);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const events: (readonly Journalled[])[] = [];
  const questions: Question[] = [];
  for (let s = 0; s < SESSIONS; s += 1) {
    const start = NOW - (SESSIONS - s) * 0.6 * DAY;
    const x = pick(THINGS);
    const n = 2 + Math.floor(next() * 90);
    const [said, ran, asked] = pick(TASKS);
    const at = Math.floor(next() * 10);
    for (let i = 0; i < 10; i += 1) {
      const turn = `s${s}-${i}`;
      const noise = pick(NOISE);
      const task = i === at ? { line: filled(said, x, n), ran: filled(ran, x, n) } : { line: noise, ran: noise };
      events.push(turnEvents(turn, start + i * 120_000, { ...task, cwd: `/home/sam/${pick(['a', 'b', 'c'])}` }));
    }
    questions.push({ asked: filled(asked, x, n), turn: `s${s}-${at}` });
  }
  return { events, questions };
};
