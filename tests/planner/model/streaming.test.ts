import { afterEach, describe, expect, it } from 'vitest';
import type { TurnEvent } from '../../../src/event.ts';
import { openDialogue } from '../../../src/planner/model/dialogue.ts';
import { usageOf } from '../../../src/planner/model/price.ts';
import { call, plan } from '../../fixtures/messages-server.ts';
import { type Asked, ask, asking, closeAll, endpoint, planWithModel, serve } from './asking.ts';

afterEach(closeAll);

describe('a plan that this machine cannot run', () => {
  const plain = plan({ kind: 'shell', command: 'wc -l notes.txt', reason: 'x' });
  const odd = plan({ kind: 'shell', command: 'wc --lines-only notes.txt', reason: 'x' });
  const vet: Asked['vet'] = async ({ steps }) =>
    steps.some((step) => step.kind === 'shell' && step.command.includes('--lines-only'))
      ? [{ what: 'wc has no option --lines-only here', need: { program: 'wc' } }]
      : [];

  it('goes back with what was found, and the mended one is taken', async () => {
    const { planned, received } = await ask([odd, plain], { vet });
    expect(planned).toMatchObject({ kind: 'plan', plan: { steps: [{ command: 'wc -l notes.txt' }] } });
    expect(received).toHaveLength(2);
    expect(received[1]?.body.messages[2].content[0]).toMatchObject({
      type: 'tool_result',
      is_error: true,
      content: expect.stringContaining('wc has no option --lines-only here'),
    });
  });

  it('is shown with what was found when it is not mended twice, and does not start', async () => {
    const seen: TurnEvent[] = [];
    const server = await serve(odd, odd, odd, plain);
    const planned = await planWithModel(asking({ endpoints: [endpoint(server.url)], vet }), seen);
    expect(planned).toMatchObject({ kind: 'plan', plan: { missing: [{ program: 'wc' }] } });
    expect(server.received).toHaveLength(3);
    expect(seen.at(-1)).toMatchObject({ type: 'note', text: expect.stringContaining('did not mend its plan') });
  });
});

describe('streaming', () => {
  const steps = [1, 2, 3].map((n) => ({ kind: 'shell', command: `echo "${n} }]"`, reason: 'x' }));

  it('tells each step as soon as it is whole', async () => {
    const seen: TurnEvent[] = [];
    const server = await serve({ content: [call('propose_plan', { steps })], pauseMs: 1 });
    await planWithModel(asking({ endpoints: [endpoint(server.url)] }), seen);
    expect(seen.map(({ type }) => type)).toEqual(['asking', 'proposed', 'proposed', 'proposed', 'usage']);
    expect(seen[1]).toMatchObject({ step: { id: '1', command: 'echo "1 }]"' } });
  });

  it('tells the first one while the rest is not there', async () => {
    const server = await serve({ content: [call('propose_plan', { steps })], after: 'stall' });
    const { signal: _, ...given } = asking({ endpoints: [endpoint(server.url)], timing: { silenceMs: 300 } });
    const telling = openDialogue(given).next(undefined, new AbortController().signal);
    const first = [(await telling.next()).value, (await telling.next()).value];
    expect(first).toMatchObject([
      { type: 'asking' },
      { kind: 'unreachable', reason: expect.stringContaining('stopped in the middle') },
    ]);
  });

  it('takes a server that answers at once though a stream was asked for', async () => {
    const body = { content: [call('propose_plan', { steps })], stop_reason: 'tool_use', usage: { input_tokens: 7 } };
    const seen: TurnEvent[] = [];
    const server = await serve({ status: 200, body });
    const planned = await planWithModel(asking({ endpoints: [endpoint(server.url)] }), seen);
    expect(planned).toMatchObject({ kind: 'plan', plan: { steps: [{ id: '1' }, { id: '2' }, { id: '3' }] } });
    expect(seen.at(-1)).toMatchObject({ type: 'usage', usage: { input: 7, dollars: 0 } });
  });
});

describe('usage', () => {
  const price = { input: 2, output: 10, cacheRead: 0.1, cacheWrite: 2.5 };
  const usage = {
    input_tokens: 1_000,
    output_tokens: 100,
    cache_read_input_tokens: 10_000,
    cache_creation_input_tokens: 2_000,
  };

  it('counts what was read fresh, read from the cache and put there', () => {
    expect(usageOf({ usage }, endpoint('https://models.example', { price }))).toEqual({
      endpoint: 'local',
      model: 'tiny',
      input: 1_000,
      output: 100,
      cacheRead: 10_000,
      cacheWrite: 2_000,
      dollars: (1_000 * 2 + 100 * 10 + 10_000 * 0.1 + 2_000 * 2.5) / 1e6,
    });
  });

  it('tells no price where none is known, and nothing is paid on this machine', () => {
    expect(usageOf({ usage }, endpoint('https://models.example'))?.dollars).toBeUndefined();
    expect(usageOf({ usage }, endpoint('http://127.0.0.1:1'))?.dollars).toBe(0);
    expect(usageOf({}, endpoint('http://127.0.0.1:1'))).toBeUndefined();
  });

  it('knows that long prompts of some models cost more', () => {
    const haiku = endpoint('https://api.anthropic.com', { model: 'claude-haiku-5-5' });
    expect(usageOf({ usage: { input_tokens: 100_000 } }, haiku)?.dollars).toBeCloseTo(0.01);
    expect(usageOf({ usage: { input_tokens: 100_001 } }, haiku)?.dollars).toBeCloseTo(0.05);
  });
});
