/** Steps that need nothing of each other run at the same time, each in a shell of its own, and are told in order. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { TurnEvent } from '../../src/event.ts';
import { execute } from '../../src/executors/execute.ts';
import { survey } from '../../src/executors/survey.ts';
import { tools } from '../../src/executors/tools/list.ts';
import type { Outcome, Step } from '../../src/plan.ts';
import { approve } from '../../src/safety/approve.ts';
import { assess } from '../../src/safety/assess.ts';
import { policyNamed } from '../../src/safety/policy.ts';
import { folder, isAlive, planOf, type Ran, runOf, shell } from './running.ts';

interface Given {
  readonly cwd?: string;
  readonly signal?: AbortSignal;
  readonly on?: (event: TurnEvent) => 'stop' | undefined;
}

/** As in a turn: judged, approved by a person, run. */
const go = async (steps: readonly Step[], given: Given = {}): Promise<Ran> => {
  const cwd = given.cwd ?? folder();
  const run = runOf({ cwd, ...(given.signal && { signal: given.signal }) });
  const [plan, world] = [planOf(steps), survey({ cwd, env: run.env, shell: 'bash' })];
  const verdict = assess(plan, world, { policy: policyNamed('normal'), tools });
  const approved = approve(verdict, plan, { by: 'person', reply: { answer: 'run' } }, world);
  if (approved.kind !== 'approved') throw new Error(approved.reason);
  const [running, events] = [execute(approved, run), [] as TurnEvent[]];
  const text = (stream: string) =>
    Buffer.concat(events.flatMap((e) => (e.type === 'output' && e.stream === stream ? [e.chunk] : []))).toString();
  for (;;) {
    const { value, done } = await running.next();
    const outcome = (done ? value : { status: 'cancelled', code: 130, durationMs: 0 }) as Outcome;
    if (!done) events.push(value);
    const stopped = !done && given.on?.(value) === 'stop';
    if (stopped) await running.return(outcome);
    if (done || stopped) return { events, outcome, out: text('stdout'), err: text('stderr') };
  }
};

const free = (id: string, command: string): Step => shell(id, command, { needs: [] });

/** Writes down when it began and when it was over. */
const noting = (n: number): string => `date +%s%N > b${n}; sleep 0.4; date +%s%N > e${n}`;
const moments = (cwd: string, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const read = (name: string): number => Number(readFileSync(join(cwd, name), 'utf8'));
    return { begun: read(`b${at + 1}`), over: read(`e${at + 1}`) };
  });

test('the second begins before the first is over, and is told after it', async () => {
  const cwd = folder();
  const { out, events } = await go([free('1', `${noting(1)}; echo one`), free('2', `${noting(2)}; echo two`)], { cwd });
  const [first, second] = moments(cwd, 2);
  expect(second!.begun).toBeLessThan(first!.over);
  expect(out).toBe('one\ntwo\n');
  const told = events.flatMap((e) =>
    e.type === 'step' ? [`begin ${e.step.id}`] : e.type === 'ended' ? [`end ${e.step}`] : [],
  );
  expect(told).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2']);
});

test('one that needs the first waits for it', async () => {
  const cwd = folder();
  await go([shell('1', noting(1)), shell('2', noting(2))], { cwd });
  const [first, second] = moments(cwd, 2);
  expect(second!.begun).toBeGreaterThanOrEqual(first!.over);
});

test('nothing overtakes a step that changes the folder', async () => {
  const cwd = folder();
  const { out } = await go([free('1', 'echo a > x'), free('2', 'mkdir d; cd d'), free('3', 'pwd')], { cwd });
  expect(out).toBe(`${cwd}/d\n`);
});

test('much output of one that waits is all there', async () => {
  const { out } = await go([free('1', 'sleep 0.4; echo first'), free('2', 'seq 1 700000')]);
  expect(out.startsWith('first\n1\n2\n')).toBe(true);
  expect(out.endsWith('\n700000\n')).toBe(true);
});

test('one that fails stops what needs it, and not the others', async () => {
  const steps = [
    free('1', 'sleep 0.1; ls no-such-file'),
    free('2', 'echo two'),
    shell('3', 'echo three', { needs: ['1'] }),
  ];
  const { out, outcome } = await go(steps);
  expect([out, outcome.status, outcome.code]).toEqual(['two\n', 'failed', 2]);
});

test('the fifth waits for the first four', async () => {
  const cwd = folder();
  await go(
    [1, 2, 3, 4, 5].map((n) => free(String(n), noting(n))),
    { cwd },
  );
  const all = moments(cwd, 5);
  const four = all.slice(0, 4);
  expect(Math.max(...four.map(({ begun }) => begun))).toBeLessThan(Math.min(...four.map(({ over }) => over)));
  expect(all[4]!.begun).toBeGreaterThanOrEqual(Math.max(...four.map(({ over }) => over)));
});

const sleeper = (name: string): string => `sh -c 'echo $$ > ${name}; exec sleep 60'`;

const pidIn = async (path: string): Promise<number> => {
  for (let tries = 0; tries < 500; tries += 1) {
    const text = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
    if (text !== '') return Number(text);
    await sleep(20);
  }
  throw new Error(`nothing in ${path}`);
};

test('Ctrl-C ends all of them', async () => {
  const [cwd, stop] = [folder(), new AbortController()];
  const going = go([free('1', sleeper('p')), free('2', sleeper('q'))], { cwd, signal: stop.signal });
  const pids = [await pidIn(join(cwd, 'p')), await pidIn(join(cwd, 'q'))];
  stop.abort();
  expect((await going).outcome).toMatchObject({ status: 'cancelled', code: 130 });
  expect(pids.filter(isAlive)).toEqual([]);
});

test('so does leaving while they run', async () => {
  const cwd = folder();
  await go([free('1', 'sleep 0.5; echo out; sleep 60'), free('2', sleeper('q'))], {
    cwd,
    on: (event) => (event.type === 'output' ? 'stop' : undefined),
  });
  expect(isAlive(await pidIn(join(cwd, 'q')))).toBe(false);
});
