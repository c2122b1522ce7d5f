import { describe, expect, it } from 'vitest';
import type { Touch } from '../../../src/cli/batch/access.ts';
import { schedule } from '../../../src/cli/batch/schedule.ts';
import { openSpool, openVoices } from '../../../src/cli/batch/spool.ts';
import type { TurnEvent } from '../../../src/event.ts';

const writes = (path: string): Touch => ({ reads: [], writes: [path], hosts: [] });

/** Runs each line for a tick more than there are lines; tells what began beside what. */
const played = async (lines: readonly (readonly [string, Touch])[], jobs: number, stopAt?: string) => {
  const running = new Set<string>();
  const began: string[] = [];
  let stopped = false;
  await schedule(lines, {
    jobs,
    text: ([name]) => name,
    look: async ([, touch]) => touch,
    stopped: () => stopped,
    run: async ([name]) => {
      began.push([name, ...running].join('|'));
      running.add(name);
      for (let tick = 0; tick < 20; tick += 1) await Promise.resolve();
      running.delete(name);
      stopped ||= name === stopAt;
    },
  });
  return began;
};

describe('the schedule', () => {
  const apart = [
    ['a', writes('/a')],
    ['b', writes('/b')],
    ['c', writes('/c')],
  ] as const;

  it('one by one with one job', async () => {
    expect(await played(apart, 1)).toEqual(['a', 'b', 'c']);
  });

  it('so many side by side as are asked for', async () => {
    expect(await played(apart, 2)).toEqual(['a', 'b|a', 'c']);
    expect(await played(apart, 3)).toEqual(['a', 'b|a', 'c|a|b']);
  });

  it('nothing beside a line that stands alone, and nothing overtakes it', async () => {
    const lines = [apart[0], ['x', 'alone'], apart[1], apart[2]] as const;
    expect(await played(lines, 4)).toEqual(['a', 'x', 'b', 'c|b']);
  });

  it('not what another one changes, nor what is spoken of while it is written', async () => {
    expect(await played([apart[0], ['z', writes('/a/z')]], 2)).toEqual(['a', 'z']);
    const said = ['count a.txt', writes('/b')] as const;
    expect(await played([['w', writes('/x/a.txt')], said], 2)).toEqual(['w', 'count a.txt']);
  });

  it('begins nothing after a stop', async () => {
    expect(await played(apart, 1, 'a')).toEqual(['a']);
  });
});

const output = (text: string): TurnEvent => ({
  type: 'output',
  step: '1',
  stream: 'stdout',
  chunk: Buffer.from(text),
});

describe('outputs kept apart', () => {
  const heard = () => {
    const said: string[] = [];
    const voices = openVoices([1, 2, 3], (at, event) => {
      said.push(`${at}${event.type === 'output' ? Buffer.from(event.chunk).toString() : event.type}`);
    });
    return { said, voices };
  };

  it('come in the order of the lines, each whole', () => {
    const { said, voices } = heard();
    const [one, two, three] = [voices.voice(1), voices.voice(2), voices.voice(3)];
    three(output('x'));
    two(output('a'));
    one(output('p'));
    two(output('b'));
    voices.over(3);
    expect(said).toEqual(['1p']);
    one(output('q'));
    voices.over(1);
    expect(said).toEqual(['1p', '1q', '2a', '2b']);
    two(output('c'));
    voices.over(2);
    expect(said).toEqual(['1p', '1q', '2a', '2b', '2c', '3x']);
  });

  it('what is much waits in a file and comes back as it was', () => {
    const spool = openSpool(8);
    const parts = ['12345678', 'abcdefghij', '', 'é'.repeat(40)];
    for (const part of parts) spool.push(output(part));
    spool.push({ type: 'note', text: 'end' });
    const back: TurnEvent[] = [];
    spool.empty((event) => back.push(event));
    expect(back.map((event) => (event.type === 'output' ? Buffer.from(event.chunk).toString() : event.type))).toEqual([
      ...parts,
      'note',
    ]);
    spool.empty(() => expect.unreachable());
  });
});
