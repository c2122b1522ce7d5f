// @ts-nocheck
import { describe, expect, it } from 'vitest';
import type { ConsentReply, TurnEvent } from '../src/event.ts';
import type { Outcome, Plan, Planned } from '../src/plan.ts';
import type { Approved } from '../src/safety/approve.ts';
import { policyNamed } from '../src/safety/policy.ts';
import { type Planner, type Rooms, runTurn, type TurnInput } from '../src/turn.ts';
import { fixedWorld } from '../src/world.ts';
import { BOUNDS } from './fixtures/bounds.ts';

const world = fixedWorld({ commands: ['ls', 'rm', 'mkdir'], files: { '/home/sam/old.txt': 10 } });

const planOf = (command: string): Plan => ({
  request: 'a request',
  source: 'offline',
  steps: [{ kind: 'shell', id: '1', command, reason: 'because', needs: [] }],
  confidence: 1,
  reason: 'a test',
});

const plans =
  (command: string): Planner =>
  () => ({ kind: 'plan', plan: planOf(command) });
const abstains = (reason: string, unknown: readonly string[] = []): Planned => ({
  kind: 'abstain',
  reason,
  unknown,
  suggestions: [],
});

/** Rooms whose executor only remembers what it was given. */
const rooms = (given: Partial<Rooms> = {}): Rooms & { ran: Approved[] } => {
  const ran: Approved[] = [];
  return {
    ran,
    world: () => world,
    now: () => 0,
    rules: new Map(),
    planners: [],
    bounds: BOUNDS,
    policy: policyNamed('normal'),
    tools: new Map(),
    yes: undefined,
    mode: 'run',
    consent: async () => undefined,
    execute: async function* (approved): AsyncGenerator<TurnEvent, Outcome> {
      ran.push(approved);
      yield { type: 'note', text: 'ran' };
      return { status: 'done', code: 0, durationMs: 1 };
    },
    signal: new AbortController().signal,
    ...given,
  };
};

const ask = (line: string): TurnInput => ({ id: 't', line, by: 'person', reading: 'ask' });
const shell = (line: string): TurnInput => ({ id: 't', line, by: 'person', reading: 'shell' });

const play = async (input: TurnInput, given: Rooms): Promise<{ events: TurnEvent[]; outcome: Outcome }> => {
  const events: TurnEvent[] = [];
  const turn = runTurn(input, given);
  for (;;) {
    const { value, done } = await turn.next();
    if (done) return { events, outcome: value };
    events.push(value);
  }
};

const types = (events: readonly TurnEvent[]): string => events.map((event) => event.type).join(' ');

describe('runTurn', () => {
  it('walks a safe plan through every room', async () => {
    const given = rooms({ planners: [plans('ls')] });
    const { events, outcome } = await play(ask('list'), given);
    expect(types(events)).toBe('turn route plan verdict consent note outcome');
    expect(outcome).toMatchObject({ status: 'done', code: 0 });
    expect(given.ran[0]?.plan.steps[0]).toMatchObject({ command: 'ls' });
  });

  it('executes nothing without consent, and says who was missing', async () => {
    const given = rooms({ planners: [plans('rm old.txt')] });
    const { events, outcome } = await play(ask('remove'), given);
    expect(outcome).toMatchObject({ status: 'denied', code: 4 });
    expect(events.find((event) => event.type === 'consent')).toMatchObject({ given: false, by: 'absent' });
    expect(given.ran).toEqual([]);
  });

  it.each([
    ['run', 'done', 1],
    ['discard', 'denied', 0],
  ] as const)('a person who answers %s', async (answer, status, runs) => {
    const given = rooms({ planners: [plans('rm old.txt')], consent: async () => ({ answer }) });
    const { outcome } = await play(ask('remove'), given);
    expect(outcome.status).toBe(status);
    expect(given.ran).toHaveLength(runs);
  });

  it('an edited command is judged anew, and is the person’s own', async () => {
    const replies: ConsentReply[] = [{ answer: 'edit', command: 'ls' }];
    const given = rooms({ planners: [plans('rm old.txt')], consent: async () => replies.shift() });
    const { events, outcome } = await play(ask('remove'), given);
    expect(types(events)).toBe('turn route plan verdict plan verdict consent note outcome');
    expect(outcome.code).toBe(0);
    expect(given.ran[0]?.plan).toMatchObject({ source: 'typed', steps: [{ command: 'ls' }] });
  });

  it('an edit into something catastrophic asks again', async () => {
    const replies: ConsentReply[] = [{ answer: 'edit', command: 'rm -rf /' }, { answer: 'discard' }];
    const given = rooms({ planners: [plans('rm old.txt')], consent: async () => replies.shift() });
    expect((await play(ask('remove'), given)).outcome.status).toBe('denied');
    expect(given.ran).toEqual([]);
  });

  it.each([
    ['write', 'mkdir made', 'done'],
    ['safe', 'mkdir made', 'denied'],
    ['write', 'no-such-program', 'denied'],
    ['opaque', 'no-such-program', 'done'],
  ] as const)('--yes=%s over %s is %s', async (yes, command, status) => {
    const given = rooms({ planners: [plans(command)], yes });
    expect((await play(ask('do it'), given)).outcome.status).toBe(status);
  });

  it('a dry run stops after the verdict', async () => {
    const given = rooms({ planners: [plans('ls')], mode: 'dry' });
    const { events } = await play(ask('list'), given);
    expect(types(events)).toBe('turn route plan verdict outcome');
    expect(given.ran).toEqual([]);
  });

  it('a plan whose program is missing stops before anything runs, and before anybody is asked', async () => {
    const plan: Plan = { ...planOf('rm old.txt'), missing: [{ program: 'zip', install: 'apt install zip' }] };
    const given = rooms({ planners: [() => ({ kind: 'plan', plan })] });
    const { events, outcome } = await play(ask('pack it'), given);
    expect(types(events)).toBe('turn route plan verdict outcome');
    expect(outcome).toMatchObject({ status: 'failed', code: 127 });
    expect(outcome.reason).toBe('needs zip, which is not installed here (apt install zip)');
    expect(given.ran).toEqual([]);
  });

  it('a shell line is a plan of one step, byte for byte', async () => {
    const given = rooms();
    await play(shell('ls   -la  # all'), given);
    expect(given.ran[0]?.plan).toMatchObject({ source: 'typed', steps: [{ command: 'ls   -la  # all' }] });
  });

  it('sources are asked in order; the first plan wins', async () => {
    const given = rooms({ planners: [() => undefined, () => abstains('no'), plans('ls'), plans('rm old.txt')] });
    await play(ask('list'), given);
    expect(given.ran[0]?.plan.steps[0]).toMatchObject({ command: 'ls' });
  });

  it.each([
    ['every source abstains', [() => abstains('first', ['word'])] as Planner[], 3],
    ['no source at all', [], 3],
    [
      'the model is out of reach',
      [() => abstains('first', ['word']), () => ({ kind: 'unreachable', reason: 'down' })] as Planner[],
      5,
    ],
  ])('%s: the exit code says so', async (_name, planners, code) => {
    const { outcome, events } = await play(ask('impossible'), rooms({ planners: planners as Planner[] }));
    expect(outcome).toMatchObject({ status: 'failed', code });
    expect(types(events)).toBe('turn route abstain outcome');
  });

  it('keeps what the offline planner did not understand when the next source only says no', async () => {
    const { events } = await play(
      ask('x'),
      rooms({ planners: [() => abstains('first', ['word']), () => abstains('second')] }),
    );
    expect(events.find((event) => event.type === 'abstain')).toMatchObject({ planned: { unknown: ['word'] } });
  });

  it('an answer is no plan: nothing runs', async () => {
    const given = rooms({ planners: [() => ({ kind: 'answer', text: 'forty-two', source: 'offline' })] });
    const { events, outcome } = await play(ask('what'), given);
    expect(types(events)).toBe('turn route answer outcome');
    expect(outcome.code).toBe(0);
    expect(given.ran).toEqual([]);
  });

  it('an abort before consent runs nothing', async () => {
    const stop = new AbortController();
    const given = rooms({
      planners: [plans('rm old.txt')],
      signal: stop.signal,
      consent: async () => {
        stop.abort();
        return { answer: 'run' };
      },
    });
    expect((await play(ask('remove'), given)).outcome).toMatchObject({ status: 'cancelled', code: 130 });
    expect(given.ran).toEqual([]);
  });
});
