/** What is found again: earlier turns by questions in other words, and of facts that changed the one that holds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { candidates } from '../../src/memory/candidates.ts';
import { withFact } from '../../src/memory/facts.ts';
import { openJournal } from '../../src/memory/journal.ts';
import { recall, turnLine } from '../../src/memory/recall.ts';
import { EMPTY, type Memory } from '../../src/memory/shape.ts';
import { type Lived, NOW, type Question, sessions, writtenSessions } from './sessions.ts';

const BUDGET = 1000;
const DAY = 86_400_000;
/** Misses that are printed. */
const MOST_MISSED = 5;

type Row = readonly [string, string];

/** The best five earlier turns within the budget hold the one that is asked for. */
const isFound = async (folder: string, { asked, turn }: Question): Promise<boolean> => {
  const earlier = candidates(folder, asked, { now: NOW });
  const wanted = earlier.find((one) => one.turn === turn);
  const { earlier: lines, tokens } = await recall(
    { request: asked, cwd: '/home/sam', now: NOW, memory: EMPTY, recent: [], earlier },
    BUDGET,
  );
  if (tokens > BUDGET) throw new Error(`${tokens} tokens`);
  return wanted !== undefined && lines.slice(0, 5).includes(turnLine(wanted));
};

const turnsFound = async (name: string, { events, questions }: Lived): Promise<Row> => {
  const folder = mkdtempSync(join(tmpdir(), 'llmos-bench-found-'));
  try {
    let now = 0;
    const journal = openJournal({ folder, now: () => now });
    for (const turn of events) {
      for (const event of turn) {
        if (event.type === 'turn') now = event.at;
        if (event.type !== 'memory') journal.append(event);
      }
    }
    journal.close();
    const missed: string[] = [];
    const from = process.hrtime.bigint();
    for (const question of questions) if (!(await isFound(folder, question))) missed.push(question.asked);
    for (const asked of missed.slice(0, MOST_MISSED)) console.log(`  not found: ${asked}`);
    const found = questions.length - missed.length;
    const each = Number(process.hrtime.bigint() - from) / 1e6 / questions.length;
    return [
      `recall@5 within ${BUDGET} tokens, ${name}`,
      `${(found / questions.length).toFixed(3)} of ${questions.length} (at least 0.9), ${each.toFixed(1)} ms a question`,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What is said, said anew, and asked: `{v}` is the value. */
const FACTS: readonly (readonly [said: string, anew: string, asked: string])[] = [
  ['the {x} server is at {v}', 'the {x} server is {v}', 'ssh to the {x} machine'],
  ['the {x} database runs on {v}', 'the {x} database moved to {v}', 'where is the {x} db'],
  [
    'the password manager of {x} is {v}',
    'the password manager of {x} is now {v}',
    'which password manager does {x} have',
  ],
  ['my {x} branch is called {v}', 'my {x} branch is {v}', 'switch to my {x} branch'],
  ['the {x} api listens on {v}', 'the {x} api listens at {v}', 'which port has the {x} api'],
  ['the owner of {x} is {v}', 'the owner of {x}: {v}', 'who is the owner of {x}'],
];
const NAMES = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda sigma'.split(' ');

const factsFound = async (): Promise<Row> => {
  let memory: Memory = EMPTY;
  const cases = NAMES.flatMap((x) => FACTS.map((fact) => [x, fact] as const));
  const say = (text: string, now: number): void => {
    memory = withFact(memory, { text, source: 'person', evidence: '', now });
  };
  const fill = (text: string, x: string, v: string) => text.replaceAll('{x}', x).replaceAll('{v}', v);
  for (const [i, [x, [said]]] of cases.entries()) say(fill(said, x, `old-${i}`), NOW - 90 * DAY + i);
  for (const [i, [x, [, anew]]] of cases.entries()) say(fill(anew, x, `new-${i}`), NOW - 20 * DAY + i);
  let first = 0;
  for (const [i, [x, [, , asked]]] of cases.entries()) {
    const { facts } = await recall({ request: fill(asked, x, ''), cwd: '/', now: NOW, memory, recent: [] }, BUDGET);
    first += facts[0]?.includes(`new-${i} `) ? 1 : 0;
  }
  return [
    'the current fact first after updates',
    `${(first / cases.length).toFixed(3)} of ${cases.length} (at least 0.95)`,
  ];
};

/** Prints the figures. */
export const found = async (): Promise<readonly Row[]> => [
  await turnsFound('500 sessions', sessions()),
  await turnsFound('questions written one by one', writtenSessions()),
  await factsFound(),
];
