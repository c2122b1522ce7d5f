// @ts-nocheck
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { execute } from '../../src/executors/execute.ts';
import type { Step } from '../../src/plan.ts';
import { approvedAs, folder, isAlive, type Options, planOf, ran, runOf, shell } from './running.ts';

type Way = readonly [name: string, steps: (command: string) => readonly Step[], options: Options];

/** All ways to start a child must behave alike: a plan of two steps takes another one, and so does one without a state after it. */
const ways: readonly Way[] = [
  ['a lone step', (command) => [shell('1', command)], {}],
  ['one of many', (command) => [shell('1', command), shell('2', 'true')], {}],
  ['a last step', (command) => [shell('1', command)], { source: 'offline', after: 'nothing' }],
];

describe.each(ways)('%s', (_, steps, way) => {
  test.each([
    ['true', 'done', 0],
    ['exit 7', 'failed', 7],
    ['(exit 3)', 'failed', 3],
    ['set -e; false; echo no', 'failed', 1],
    ['set -u; echo "$nowhere"', 'failed', 127],
    ['kill -TERM $$', 'failed', 143],
    ['kill -KILL $$', 'failed', 137],
    ['sh -c "kill -SEGV \\$\\$"', 'failed', 139],
    ['no-such-command-here', 'failed', 127],
    ['/etc/passwd', 'failed', 126],
    ['if', 'failed', 2],
    ['exec sh -c "exit 9"', 'failed', 9],
    ['trap "exit 5" EXIT', 'failed', 5],
  ] as const)('%s ends %s, %i', async (command, status, code) => {
    const { outcome, events } = await ran(steps(command), way);
    expect(outcome).toMatchObject({ status, code });
    expect(events.find((event) => event.type === 'ended')).toMatchObject({ step: '1', outcome: { status, code } });
  });

  test('a step that takes too long ends with 124', async () => {
    const { outcome, events } = await ran(steps('echo before; sleep 30'), { ...way, timeoutMs: 300 });
    expect(outcome).toMatchObject({ status: 'failed', code: 124, reason: 'timed out after 0.3 s' });
    expect(events.find((event) => event.type === 'ended')).toMatchObject({ tail: 'before\n' });
  });

  test('streams output in its order while the command runs', async () => {
    let alive = false;
    const { events } = await ran(steps('echo one; sleep 0.2; echo two >&2; sleep 0.2; echo three'), {
      ...way,
      on: (event) => {
        if (event.type === 'output' && String(event.chunk) === 'one\n') alive = true;
      },
    });
    expect(alive).toBe(true);
    const output = events.filter((event) => event.type === 'output').map((e) => `${e.stream} ${String(e.chunk)}`);
    expect(output).toEqual(['stdout one\n', 'stderr two\n', 'stdout three\n']);
  });

  test('output to /dev/stderr and /dev/stdout works as on a terminal', async () => {
    const { out, err, outcome } = await ran(steps('echo a >/dev/stdout; echo b | tee /dev/stderr >/dev/null'), way);
    expect([out, err, outcome.code]).toEqual(['a\n', 'b\n', 0]);
  });

  test('a command line of 1 MB runs', async () => {
    const { out, outcome } = await ran(steps(`echo ${'x'.repeat(1_000_000)} | wc -c; echo "$#-$0"`), way);
    expect([out.trim().split(/\s+/), outcome.code]).toEqual([['1000001', '0-bash'], 0]);
  });

  test('10 MB to a slow reader: all arrives, and little of it is held', async () => {
    let seen = 0;
    let most = 0;
    const { outcome, events } = await ran(steps('head -c 10000000 /dev/zero; echo end >&2'), {
      ...way,
      on: async (event) => {
        if (event.type !== 'output') return;
        seen += event.chunk.length;
        most = Math.max(most, event.chunk.length);
        // Only counted: the gathered events of the test itself would hide what the executor holds.
        (event as { chunk: Uint8Array }).chunk = new Uint8Array();
        await sleep(2);
      },
    });
    expect([seen, outcome.code]).toEqual([10_000_004, 0]);
    expect(most).toBeLessThanOrEqual(256 * 1024);
    expect(events.find((event) => event.type === 'ended')?.tail.length).toBeLessThanOrEqual(8192);
  });
});

test.each([
  ['nothing', []],
  ['state', ['state']],
] as const)('after a plan of its own making, %s is told', async (after, told) => {
  const { events } = await ran('cd /; export A=1', { source: 'offline', after });
  expect(events.map(({ type }) => type).filter((type) => type === 'state')).toEqual(told);
});

test('a step before the last tells its state to the last', async () => {
  const steps = [shell('1', 'cd /; export A=1'), shell('2', 'echo "$PWD $A"')];
  const { out, events } = await ran(steps, { source: 'offline', after: 'nothing' });
  expect([out, events.filter(({ type }) => type === 'state').length]).toEqual(['/ 1\n', 1]);
});

test("a person's own command always tells the state", async () => {
  const { events } = await ran('cd /', { source: 'typed', after: 'nothing' });
  expect(events.some(({ type }) => type === 'state')).toBe(true);
});

test('a reader that stops reading stops the command: it cannot run ahead', async () => {
  const cwd = folder();
  const running = execute(approvedAs(planOf([shell('1', 'head -c 5000000 /dev/zero; touch past')])), runOf({ cwd }));
  let event = await running.next();
  while (!event.done && event.value.type !== 'output') event = await running.next();
  await sleep(400);
  expect(existsSync(join(cwd, 'past'))).toBe(false);
  while (!event.done) event = await running.next();
  expect(existsSync(join(cwd, 'past'))).toBe(true);
});

test('leaving the stream early ends the command', async () => {
  const running = execute(approvedAs(planOf([shell('1', 'echo $$; sleep 60')])), runOf({}));
  let event = await running.next();
  while (!event.done && event.value.type !== 'output') event = await running.next();
  const pid = event.done || event.value.type !== 'output' ? 0 : Number(String(event.value.chunk));
  expect(isAlive(pid)).toBe(true);
  await running.return({ status: 'cancelled', code: 130, durationMs: 0 });
  expect(isAlive(pid)).toBe(false);
});

test('a background process neither holds the step nor is killed', async () => {
  const from = performance.now();
  const { out, outcome } = await ran('sleep 30 & echo $!');
  expect(outcome.code).toBe(0);
  expect(performance.now() - from).toBeLessThan(5000);
  const pid = Number(out);
  expect(isAlive(pid)).toBe(true);
  process.kill(pid);
});

test.each([
  ['of a terminal', 'own'],
  ['without a terminal', 'none'],
] as const)('Ctrl-C %s ends the whole tree', async (_, terminal) => {
  const stop = new AbortController();
  let pids: number[] = [];
  const { outcome } = await ran('bash -c \'trap "" INT TERM; sleep 60 & echo $$ $!; wait; sleep 61\' | cat', {
    signal: stop.signal,
    terminal,
    on: (event) => {
      if (event.type !== 'output') return;
      pids = String(event.chunk).trim().split(' ').map(Number);
      stop.abort();
    },
  });
  expect(outcome).toMatchObject({ status: 'cancelled', code: 130 });
  expect(pids).toHaveLength(2);
  expect(pids.filter(isAlive)).toEqual([]);
});

test('Ctrl-C ends the plan: no later step runs', async () => {
  const stop = new AbortController();
  const { outcome, events } = await ran([shell('1', 'echo x; sleep 60'), shell('2', 'echo no', { needs: [] })], {
    signal: stop.signal,
    on: (event) => {
      if (event.type === 'output') stop.abort();
    },
  });
  expect(outcome.code).toBe(130);
  expect(events.filter((event) => event.type === 'step')).toHaveLength(1);
});

test('nothing runs when it was interrupted before', async () => {
  const { events, outcome } = await ran('echo x', { signal: AbortSignal.abort() });
  expect([events, outcome.code]).toEqual([[], 130]);
});

test('nothing runs when what was shown has changed', async () => {
  const cwd = folder();
  const { events, outcome } = await ran('touch made', { cwd, stale: ['a.txt changed since it was shown'] });
  expect(outcome).toMatchObject({ status: 'denied', code: 4 });
  expect(outcome.reason).toContain('a.txt');
  expect([events, existsSync(join(cwd, 'made'))]).toEqual([[], false]);
});
