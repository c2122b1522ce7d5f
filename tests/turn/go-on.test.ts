import { describe, expect, it } from 'vitest';
import type { Dialogue, Report, TurnEvent } from '../../src/event.ts';
import type { Outcome, Plan, Planned } from '../../src/plan.ts';
import type { Approved } from '../../src/safety/approve.ts';
import { policyNamed } from '../../src/safety/policy.ts';
import { type Rooms, runTurn } from '../../src/turn.ts';
import { fixedWorld } from '../../src/world.ts';
import { BOUNDS } from '../fixtures/bounds.ts';

const world = fixedWorld({ commands: ['ls', 'rm', 'cat', 'test'], files: { '/home/sam/old.txt': 10 } });

const planOf = (commands: readonly string[], more: Partial<Plan> = {}): Planned => ({
  kind: 'plan',
  plan: {
    request: 'r',
    source: 'model',
    steps: commands.map((command, at) => ({
      kind: 'shell',
      id: String(at + 1),
      command,
      reason: 'why',
      needs: at === 0 ? [] : [String(at)],
    })),
    confidence: 1,
    reason: 'written by m',
    ...more,
  },
});

const answer = (text: string): Planned => ({ kind: 'answer', text, source: 'model' });

/** A dialogue that gives these replies in turn and remembers what it was told. */
const scripted = (...replies: readonly Planned[]): Dialogue & { told: (Report | undefined)[] } => {
  const told: (Report | undefined)[] = [];
  return {
    told,
    async *next(report) {
      told.push(report);
      const usage = { endpoint: 'e', model: 'm', input: 10, output: 5, cacheRead: 0, cacheWrite: 0, dollars: 0.5 };
      yield { type: 'usage', usage };
      return replies[told.length - 1] ?? answer('the script has ended');
    },
  };
};

/** Runs a request against a dialogue; commands in `fails` end with code 1. */
const play = async (dialogue: Dialogue, given: Partial<Rooms> = {}, fails: readonly string[] = []) => {
  const ran: string[] = [];
  const execute = async function* ({ plan }: Approved): AsyncGenerator<TurnEvent, Outcome> {
    for (const step of plan.steps) {
      const command = step.kind === 'shell' ? step.command : step.tool;
      ran.push(command);
      yield { type: 'step', step };
      const code = fails.includes(command) ? 1 : 0;
      const outcome: Outcome = { status: code === 0 ? 'done' : 'failed', code, durationMs: 0 };
      yield { type: 'ended', step: step.id, outcome, tail: `output of ${command}` };
      if (code !== 0) return outcome;
    }
    return { status: 'done', code: 0, durationMs: 0 };
  };
  const rooms: Rooms = {
    world: () => world,
    now: () => 0,
    rules: new Map(),
    planners: [],
    dialogue: () => dialogue,
    bounds: BOUNDS,
    policy: policyNamed('normal'),
    tools: new Map(),
    yes: undefined,
    mode: 'run',
    consent: async () => undefined,
    execute,
    signal: new AbortController().signal,
    ...given,
  };
  const events: TurnEvent[] = [];
  const turn = runTurn({ id: 't', line: 'do it', by: 'person', reading: 'ask' }, rooms);
  for (;;) {
    const { value, done } = await turn.next();
    if (done) return { events, outcome: value, ran };
    events.push(value);
  }
};

const checks = (events: readonly TurnEvent[]) =>
  events.flatMap((event) => (event.type === 'checked' ? [event.status] : []));

describe('the loop', () => {
  it('asks once for a plan that works', async () => {
    const dialogue = scripted(planOf(['ls']));
    const { outcome, events } = await play(dialogue);
    expect(outcome).toMatchObject({ status: 'done', code: 0 });
    expect(dialogue.told).toEqual([undefined]);
    expect(checks(events)).toEqual(['unchecked']);
  });

  it('tells what became of a plan that wants to see it, and ends with the answer', async () => {
    const dialogue = scripted(planOf(['cat old.txt'], { more: true }), answer('it is old'));
    const { outcome, events } = await play(dialogue);
    expect(outcome.code).toBe(0);
    expect(dialogue.told[1]).toMatchObject({
      outcome: { status: 'done' },
      steps: [{ step: { command: 'cat old.txt' }, tail: 'output of cat old.txt' }],
      cwd: '/home/sam',
    });
    expect(events.filter(({ type }) => type === 'answer')).toEqual([
      { type: 'answer', text: 'it is old', source: 'model' },
    ]);
    expect(events.find(({ type }) => type === 'round')).toEqual({
      type: 'round',
      round: 2,
      spent: { steps: 1, tokens: 15, dollars: 0.5, seconds: 0 },
      bounds: expect.objectContaining({ steps: expect.any(Number), dollars: expect.any(Number) }),
    });
  });

  it('has a failed step corrected, and does not repeat what was done', async () => {
    const dialogue = scripted(planOf(['ls', 'cat x']), planOf(['ls', 'cat old.txt']));
    const { outcome, ran } = await play(dialogue, {}, ['cat x']);
    expect(outcome.code).toBe(0);
    expect(ran).toEqual(['ls', 'cat x', 'cat old.txt']);
    expect(dialogue.told[1]).toMatchObject({ outcome: { status: 'failed', code: 1 } });
  });

  it('ends with the failing code after so many corrections', async () => {
    const dialogue = scripted(planOf(['cat a']), planOf(['cat b']), planOf(['cat c']), planOf(['cat d']));
    const { outcome, ran } = await play(dialogue, {}, ['cat a', 'cat b', 'cat c', 'cat d']);
    expect(outcome).toMatchObject({ status: 'failed', code: 1 });
    expect(ran).toEqual(['cat a', 'cat b', 'cat c']);
  });

  it('does not go round in circles', async () => {
    const dialogue = scripted(planOf(['ls'], { more: true }), planOf(['ls'], { more: true }));
    const { outcome, ran } = await play(dialogue);
    expect(outcome).toMatchObject({ code: 3, reason: expect.stringContaining('round in circles') });
    expect(ran).toEqual(['ls']);
  });

  it('guards every round: a follow-up that deletes is not run without consent', async () => {
    const dialogue = scripted(planOf(['ls'], { more: true }), planOf(['rm old.txt']), planOf(['rm -f old.txt']));
    const { outcome, ran } = await play(dialogue);
    expect(outcome).toMatchObject({ status: 'denied', code: 4 });
    expect(ran).toEqual(['ls']);
    expect(dialogue.told).toHaveLength(2);
  });

  it('runs nothing of a dry turn, and asks once', async () => {
    const dialogue = scripted(planOf(['ls'], { more: true }), planOf(['cat old.txt']));
    const { ran } = await play(dialogue, { mode: 'dry' });
    expect(ran).toEqual([]);
    expect(dialogue.told).toHaveLength(1);
  });

  it.each([
    ['steps', { ...BOUNDS, steps: 2 }],
    ['tokens', { ...BOUNDS, tokens: 15 }],
    ['dollars', { ...BOUNDS, dollars: 0.5 }],
    ['seconds', { ...BOUNDS, seconds: 0 }],
  ])('stops at the bound of %s', async (name, bounds) => {
    const dialogue = scripted(planOf(['ls', 'cat old.txt'], { more: true }), planOf(['ls -a'], { more: true }));
    const { outcome, ran } = await play(dialogue, { bounds });
    expect(outcome).toMatchObject({ code: 3, reason: expect.stringContaining(`bounds.${name}`) });
    expect(ran).toEqual(['ls', 'cat old.txt']);
  });

  it('does not begin a plan that is longer than the bound', async () => {
    const { outcome, ran } = await play(scripted(planOf(['ls', 'ls -a'])), { bounds: { ...BOUNDS, steps: 1 } });
    expect(outcome.code).toBe(3);
    expect(ran).toEqual([]);
  });
});

describe('a check', () => {
  it('that passes proves the plan, and is not shown as a step', async () => {
    const { events, ran } = await play(scripted(planOf(['ls'], { check: 'test -f old.txt' })));
    expect(checks(events)).toEqual(['passed']);
    expect(ran).toEqual(['ls', 'test -f old.txt']);
    expect(events.filter(({ type }) => type === 'step')).toHaveLength(1);
  });

  it('that fails goes back with its output', async () => {
    const dialogue = scripted(planOf(['ls'], { check: 'test -f new' }), answer('it cannot be done'));
    const { outcome, events } = await play(dialogue, {}, ['test -f new']);
    expect(checks(events)).toEqual(['failed']);
    expect(dialogue.told[1]?.check).toMatchObject({ step: { command: 'test -f new' }, outcome: { code: 1 } });
    expect(outcome).toMatchObject({ status: 'failed', code: 1 });
  });

  it('that would need consent is not run, and the plan stays unchecked', async () => {
    const { events, ran } = await play(scripted(planOf(['ls'], { check: 'rm old.txt' })));
    expect(checks(events)).toEqual(['unchecked']);
    expect(ran).toEqual(['ls']);
  });
});
