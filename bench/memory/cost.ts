/** What memory costs when it holds much: logging, starting, searching. The journals are made up. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TurnEvent } from '../../src/event.ts';
import { encodeEntry, type Journalled } from '../../src/memory/entry.ts';
import { openJournal } from '../../src/memory/journal.ts';
import { searchTurns } from '../../src/memory/search.ts';
import { readMemory } from '../../src/memory/store.ts';
import type { TurnQuery } from '../../src/memory/turns.ts';
import type { Plan } from '../../src/plan.ts';
import { random } from './random.ts';

const LAUNCHER = resolve(import.meta.dirname, '../../bin/llmos');
const VERBS = ['git', 'ls', 'make', 'vim', 'docker', 'ssh', 'cargo', 'rg', 'cd', 'kubectl', 'npm', 'python3'];
const NOUNS = [
  'status',
  'src/main.rs',
  'build',
  '-la',
  'Makefile',
  'logs',
  'report',
  'photos',
  'deploy',
  'tests',
  'data',
];
const START = Date.UTC(2026, 0, 1);

const turnOf = (i: number, next: () => number): readonly Journalled[] => {
  const any = (words: readonly string[]): string => words[Math.floor(next() * words.length)]!;
  const line = `${any(VERBS)} ${any(NOUNS)} ${any(NOUNS)}-${Math.floor(next() * 5000)}`;
  const turn = `${i.toString(36)}-bench`;
  const step = { kind: 'shell', id: '1', command: line, reason: 'typed', needs: [] } as const;
  const plan: Plan = { request: line, source: 'typed', steps: [step], confidence: 1, reason: 'a command of your own' };
  const code = next() < 0.1 ? 1 + Math.floor(next() * 3) : 0;
  const outcome = { status: code === 0 ? 'done' : 'failed', code, durationMs: Math.floor(next() * 900) } as const;
  const at = START + i * 20_000;
  const cwd = `/home/sam/${any(NOUNS)}`;
  return [
    { type: 'turn', turn, line, at, cwd, host: 'box', by: 'person' },
    { type: 'route', route: { kind: 'shell', reason: 'it is a command' } },
    { type: 'plan', plan },
    { type: 'consent', given: true, by: 'policy', reason: 'it changes nothing' },
    { type: 'step', step },
    { type: 'ended', step: '1', outcome, tail: 'total 12\n-rw-r--r-- 1 sam sam 120 main.rs\n' },
    { type: 'state', cwd, env: {} },
    { type: 'outcome', turn, outcome },
  ];
};

/** A journal of so many lines, eight a turn, over as many months as it takes at a turn each 20 s. */
export const fill = (folder: string, lines: number): void => {
  mkdirSync(folder, { recursive: true });
  const next = random(7);
  const files = new Map<string, number>();
  let held: Buffer[] = [];
  let name = '';
  const flush = (): void => {
    if (held.length > 0) writeSync(files.get(name)!, Buffer.concat(held));
    held = [];
  };
  for (let i = 0; i < lines / 8; i += 1) {
    const at = START + i * 20_000;
    const month = new Date(at).toISOString().slice(0, 7);
    if (month !== name || held.length > 20_000) flush();
    name = month;
    if (!files.has(month)) files.set(month, openSync(join(folder, `journal-${month}.jsonl`), 'a', 0o600));
    for (const event of turnOf(i, next))
      held.push(encodeEntry(event, { turn: `${i.toString(36)}-bench`, at }, (text) => text));
  }
  flush();
  for (const fd of files.values()) closeSync(fd);
};

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(q * values.length) - 1)] ?? Number.NaN;

const ms = (from: bigint): number => Number(process.hrtime.bigint() - from) / 1e6;

export const row = (name: string, value: string): void => console.log(`${name.padEnd(58)} ${value}`);

/** The last event of a turn, as the shell writes it while the person waits. */
const logging = (folder: string, stored: string): void => {
  const journal = openJournal({ folder, now: () => START });
  const outcome: TurnEvent = { type: 'outcome', turn: 'x', outcome: { status: 'done', code: 0, durationMs: 1 } };
  const times = Array.from({ length: 2000 }, () => {
    const from = process.hrtime.bigint();
    journal.append(outcome);
    return ms(from);
  });
  journal.close();
  row(
    `log one outcome at ${stored} stored`,
    `p50 ${quantile(times, 0.5).toFixed(3)} p99 ${quantile(times, 0.99).toFixed(3)} ms (at most 1)`,
  );
};

const QUERIES: readonly (readonly string[])[] = [
  ['git status'],
  ['cargo data-4711'],
  ['nothing has this'],
  ['--code', '3'],
  ['--failed', 'ssh'],
  ['--folder', '/home/sam/logs'],
  ['--since', '2026-01-03', '--until', '2026-01-04'],
  ['vim', '--by', 'person', '-n', '100'],
];

const timed = (file: string, args: readonly string[], env: NodeJS.ProcessEnv): number => {
  const from = process.hrtime.bigint();
  const done = spawnSync(file, args, { env, stdio: 'pipe' });
  const took = ms(from);
  if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stderr}`);
  return took;
};

const launched = (home: string, args: readonly string[]): number =>
  timed(LAUNCHER, ['history', ...args], { ...process.env, XDG_STATE_HOME: home, XDG_CONFIG_HOME: home });

const bounds = (values: readonly number[]): string =>
  `p50 ${quantile(values, 0.5).toFixed(1)} p95 ${quantile(values, 0.95).toFixed(1)} ms`;

/** What `llmos history` takes, a process each, beyond an empty Node and beyond the same call on nothing, in the same minute. */
const searching = (home: string): void => {
  row('first search, which makes the index', `${launched(home, ['zzz']).toFixed(0)} ms`);
  const empty = mkdtempSync(join(home, 'none-'));
  const beyondNode: number[] = [];
  const beyondNothing: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    for (const query of QUERIES) {
      const full = launched(home, query);
      beyondNode.push(full - timed(process.execPath, ['-e', '0'], process.env));
      beyondNothing.push(full - launched(empty, query));
    }
  }
  row('`llmos history` at 10^6 lines, beyond an empty Node', `${bounds(beyondNode)} (at most 50)`);
  row('`llmos history` at 10^6 lines, beyond nothing stored', bounds(beyondNothing));
};

/** The search alone, as the shell does it: no start of a program. */
const searchingWithin = (folder: string): void => {
  const week = { since: START + 3 * 86_400_000, until: START + 10 * 86_400_000 };
  const queries: readonly TurnQuery[] = [
    { text: 'git status' },
    { text: 'cargo data-4711' },
    { text: 'nothing has this' },
    { code: 3 },
    { ended: 'failed', text: 'ssh' },
    { folder: '/home/sam/logs' },
    week,
    { by: 'person', text: 'vim' },
  ];
  const times: number[] = [];
  const work: number[] = [];
  for (let round = 0; round < 25; round += 1) {
    for (const query of queries) {
      const from = process.hrtime.bigint();
      const before = process.cpuUsage();
      for (const _ of searchTurns(folder, { ...query, limit: 20 }));
      times.push(ms(from));
      const { user, system } = process.cpuUsage(before);
      work.push((user + system) / 1000);
    }
  }
  row(
    'history search at 10^6 lines, within a program',
    `p50 ${quantile(times, 0.5).toFixed(1)} p95 ${quantile(times, 0.95).toFixed(1)} ms (at most 50), of the processor p95 ${quantile(work, 0.95).toFixed(1)} ms`,
  );
};

const starting = (folder: string): void => {
  const times = Array.from({ length: 20 }, () => {
    const from = process.hrtime.bigint();
    readMemory(folder);
    openJournal({ folder }).close();
    return ms(from);
  });
  row(
    'open memory and journal',
    `first ${times[0]!.toFixed(2)} ms, median ${quantile(times, 0.5).toFixed(2)} ms (at most 10)`,
  );
};

/** Prints the figures. */
export const costs = async (): Promise<void> => {
  const home = mkdtempSync(join(tmpdir(), 'llmos-bench-memory-'));
  try {
    for (const [stored, lines] of [
      ['10^3', 1e3],
      ['10^5', 1e5],
      ['10^6', 1e6],
    ] as const) {
      const place = join(home, stored);
      fill(join(place, 'llmos'), lines);
      logging(join(place, 'llmos'), stored);
    }
    starting(join(home, '10^6', 'llmos'));
    searching(join(home, '10^6'));
    searchingWithin(join(home, '10^6', 'llmos'));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
