/** Answers of more than yes and no: a dry run put in place, and consent that holds for longer. */
import { describe, expect, test } from 'vitest';
import type { ConsentQuestion, ConsentReply, TurnEvent } from '../src/event.ts';
import type { Outcome } from '../src/plan.ts';
import { grantFor } from '../src/safety/grant.ts';
import { policyNamed } from '../src/safety/policy.ts';
import { type Grants, type Rooms, runTurn } from '../src/turn.ts';
import { fixedWorld } from '../src/world.ts';
import { BOUNDS } from './fixtures/bounds.ts';
import { planOf } from './safety/judged.ts';

const world = fixedWorld({ files: { '/home/sam/a.txt': 3 } });

const done: Outcome = { status: 'done', code: 0, durationMs: 0 };

/** What happened, in words, and the outcome of `rm a.txt`. */
const asked = async (
  answer: (question: ConsentQuestion) => Promise<ConsentReply | undefined>,
  more: Partial<Rooms> = {},
): Promise<{ did: string[]; code: number }> => {
  const did: string[] = [];
  const rooms: Rooms = {
    world: () => world,
    now: () => 0,
    rules: new Map(),
    planners: [() => ({ kind: 'plan', plan: planOf(['rm a.txt']) })],
    bounds: BOUNDS,
    policy: policyNamed('normal'),
    tools: new Map(),
    yes: undefined,
    mode: 'run',
    consent: answer,
    execute: async function* (): AsyncGenerator<TurnEvent, Outcome> {
      yield { type: 'note', text: 'ran' };
      did.push('ran');
      return done;
    },
    dryRun: () => ({
      show: async () => {
        did.push('shown');
        return { lines: ['deleted a.txt'], applies: true };
      },
      apply: async function* (): AsyncGenerator<TurnEvent, Outcome> {
        yield { type: 'note', text: 'applied' };
        did.push('applied');
        return done;
      },
      stale: () => [],
      discard: () => did.push('discarded'),
    }),
    signal: new AbortController().signal,
    ...more,
  };
  const turn = runTurn({ id: 't', line: 'remove a', by: 'person', reading: 'ask' }, rooms);
  for (;;) {
    const next = await turn.next();
    if (next.done) return { did, code: next.value.code };
  }
};

const keeper = (): Grants & { kept: string[] } => {
  const kept: string[] = [];
  return {
    kept,
    find: () => undefined,
    keep: (plan, _verdict, { until }) => kept.push(`${until} ${plan.steps.length}`),
  };
};

describe('a dry run', () => {
  test('that was shown is put in place instead of running', async () =>
    expect(
      await asked(async ({ preview }) => {
        await preview?.();
        return { answer: 'apply' };
      }),
    ).toEqual({ did: ['shown', 'applied', 'discarded'], code: 0 }));

  test('is thrown away when the command is run, or not', async () => {
    expect((await asked(async () => ({ answer: 'run' }))).did).toEqual(['ran', 'discarded']);
    expect(await asked(async () => ({ answer: 'discard' }))).toEqual({ did: ['discarded'], code: 4 });
    expect(await asked(async () => undefined)).toEqual({ did: ['discarded'], code: 4 });
  });

  test('does not get round a policy that denies', async () =>
    expect(await asked(async () => ({ answer: 'apply' }), { policy: policyNamed('read-only') })).toEqual({
      did: [],
      code: 4,
    }));
});

describe('an answer for longer', () => {
  test.each(['session', 'always'] as const)('%s is kept', async (until) => {
    const grants = keeper();
    await asked(async () => ({ answer: 'run', until }), { grants });
    expect(grants.kept).toEqual([`${until} 1`]);
  });

  test('is not kept for a plain yes', async () => {
    const grants = keeper();
    await asked(async () => ({ answer: 'run' }), { grants });
    expect(grants.kept).toEqual([]);
  });

  test('takes the place of the question', async () => {
    const grants: Grants = { ...keeper(), find: (plan, verdict) => grantFor(plan, verdict, world) };
    expect((await asked(() => expect.fail('it asked'), { grants })).did).toEqual(['ran', 'discarded']);
  });

  test('that was given for something else does not', async () => {
    const other = (): ReturnType<Grants['find']> => ({ steps: ['$ ls'], cwd: '/', host: '', level: 'safe', rules: [] });
    expect((await asked(async () => undefined, { grants: { ...keeper(), find: other } })).code).toBe(4);
  });

  test('is offered only as long as it may hold', async () => {
    const seen: unknown[] = [];
    const look = async ({ longest }: ConsentQuestion) => void seen.push(longest);
    await asked(look as () => Promise<undefined>, { grants: keeper() });
    await asked(look as () => Promise<undefined>);
    expect(seen).toEqual(['always', undefined]);
  });
});

describe('what changed between the question and the answer', () => {
  const worlds = [3, 4, 5].map((size) => fixedWorld({ files: { '/home/sam/a.txt': size } }));
  /** `times` questions long the file is another one when the answer comes. */
  const changing = (times: number): (() => typeof world) => {
    let call = 0;
    return () => {
      const at = Math.min(call++, times);
      return worlds[at % worlds.length] ?? world;
    };
  };

  test('is asked about again, with what is there now', async () => {
    const sizes: (string | null | undefined)[] = [];
    const answer = async ({ verdict }: ConsentQuestion): Promise<ConsentReply> => {
      sizes.push(verdict.targets[0]?.stamp);
      return { answer: 'run' };
    };
    const { did, code } = await asked(answer, { world: changing(1) });
    expect(sizes).toHaveLength(2);
    expect(sizes[0]).not.toBe(sizes[1]);
    expect({ did, code }).toEqual({ did: ['discarded', 'ran', 'discarded'], code: 0 });
  });

  test('runs nothing where the second answer is no', async () => {
    const answers: ConsentReply[] = [{ answer: 'run' }, { answer: 'discard' }];
    const { did, code } = await asked(async () => answers.shift(), { world: changing(1) });
    expect({ did, code }).toEqual({ did: ['discarded', 'discarded'], code: 4 });
  });

  test('is not asked about for ever: the executor has the last look', async () => {
    let questions = 0;
    const answer = async (): Promise<ConsentReply> => {
      questions += 1;
      return { answer: 'run' };
    };
    await asked(answer, { world: changing(100) });
    expect(questions).toBe(5);
  });

  test('in a dry run, too', async () => {
    let shown = 0;
    const { did } = await asked(async () => ({ answer: 'apply' }), {
      dryRun: () => ({
        show: async () => ({ lines: [], applies: true }),
        stale: () => (shown++ === 0 ? ['a.txt changed since'] : []),
        apply: async function* (): AsyncGenerator<TurnEvent, Outcome> {
          yield { type: 'note', text: 'applied' };
          return done;
        },
        discard: () => {},
      }),
    });
    expect(shown).toBe(2);
    expect(did).toEqual([]);
  });

  test('is no matter where nothing changed', async () => {
    let questions = 0;
    await asked(async () => {
      questions += 1;
      return { answer: 'run' };
    });
    expect(questions).toBe(1);
  });
});
