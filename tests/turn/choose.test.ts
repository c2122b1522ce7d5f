import { describe, expect, it } from 'vitest';
import type { Plan, ShellStep } from '../../src/plan.ts';
import { chosen } from '../../src/turn/choose.ts';
import type { Rooms } from '../../src/turn.ts';

const step = (command: string): ShellStep => ({
  kind: 'shell',
  id: '1',
  command,
  reason: `runs ${command}`,
  needs: [],
});

const plan = (undecided: boolean): Plan => ({
  request: 'remove it',
  source: 'offline',
  steps: [step('rm a')],
  confidence: 1,
  reason: 'delete a',
  alternatives: [{ steps: [step('rm -r b')], reason: 'delete b', confidence: 0.99 }],
  ...(undecided ? { undecided: true } : {}),
});

const rooms = (said: string | undefined): Rooms & { asked: string[] } => {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return said;
  };
  return { asked, mode: 'run', signal: new AbortController().signal, ask } as unknown as Rooms & { asked: string[] };
};

const commandsOf = (made: Awaited<ReturnType<typeof chosen>>) =>
  'steps' in made ? made.steps.map((one) => (one.kind === 'shell' ? one.command : one.tool)) : made;

describe('a plan of which another reading is as likely', () => {
  it('is the one that the person names', async () => {
    expect(commandsOf(await chosen(plan(true), rooms('2')))).toEqual(['rm -r b']);
    expect(commandsOf(await chosen(plan(true), rooms('1')))).toEqual(['rm a']);
  });

  it('shows every reading in the question, the likeliest first', async () => {
    const given = rooms('1');
    await chosen(plan(true), given);
    expect(given.asked[0]).toMatch(/1 {2}rm a[\s\S]*2 {2}rm -r b/);
  });

  it('is none where nobody says, with both of them named', async () => {
    for (const said of [undefined, '', '3', 'yes'])
      expect(await chosen(plan(true), rooms(said))).toMatchObject({
        status: 'failed',
        code: 3,
        reason: 'this may be read as `rm a` or `rm -r b`',
      });
  });

  it('is not asked about where one is clearly ahead', async () => {
    const given = rooms('2');
    expect(commandsOf(await chosen(plan(false), given))).toEqual(['rm a']);
    expect(given.asked).toEqual([]);
  });

  it('takes nothing of the first reading along', async () => {
    const made = await chosen({ ...plan(true), missing: [{ program: 'x' }] }, rooms('2'));
    expect(made).not.toHaveProperty('missing');
    expect(made).not.toHaveProperty('undecided');
  });
});
