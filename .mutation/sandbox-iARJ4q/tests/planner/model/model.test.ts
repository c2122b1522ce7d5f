// @ts-nocheck
import { afterEach, describe, expect, it } from 'vitest';
import { planWithModel } from '../../../src/planner/model/model.ts';
import { call, failing, type MessagesServer, plan, type Reply, words } from '../../fixtures/messages-server.ts';
import { ask, asking, closeAll, endpoint, good, serve, shell } from './asking.ts';

afterEach(closeAll);

describe('replies', () => {
  it('gives a plan', async () => {
    const { planned, received } = await ask([good]);
    expect(planned).toEqual({
      kind: 'plan',
      plan: {
        request: 'count the lines of notes.txt',
        source: 'model',
        steps: [{ kind: 'shell', id: '1', command: 'wc -l notes.txt', reason: 'count lines', needs: [] }],
        confidence: 0.6,
        reason: 'written by local',
      },
    });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ method: 'POST', path: '/v1/messages', body: { model: 'tiny' } });
  });

  it('gives an answer', async () => {
    const { planned } = await ask([{ content: [words('Let me see.'), call('answer', { text: 'It is Thursday.' })] }]);
    expect(planned).toEqual({ kind: 'answer', text: 'It is Thursday.', source: 'model' });
  });

  it('gives a tool step', async () => {
    const step = { kind: 'tool', tool: 'write_note', input: { title: 'x' }, reason: 'keep it' };
    const { planned } = await ask([plan(step)]);
    expect(planned).toMatchObject({ kind: 'plan', plan: { steps: [step] } });
  });

  it('asks again with the fault when a reply is malformed', async () => {
    const { planned, received } = await ask([{ content: [words('Run wc.')], stop: 'end_turn' }, good]);
    expect(planned.kind).toBe('plan');
    expect(received[1]?.body.messages).toEqual([
      received[0]?.body.messages[0],
      { role: 'assistant', content: 'Run wc.' },
      { role: 'user', content: expect.stringContaining('there was no tool call and no JSON object') },
    ]);
  });

  it('abstains after three malformed replies, and asks no fourth time', async () => {
    const bad: Reply = { content: [call('propose_plan', { steps: 'ls' })] };
    const { planned, received } = await ask([bad, bad, bad, good]);
    expect(planned).toMatchObject({ kind: 'abstain', reason: expect.stringContaining('no usable plan in 3 tries') });
    expect(received).toHaveLength(3);
  });

  it.each<[string, Reply]>([
    ['a refusal', { content: [], stop: 'refusal' }],
    ['an empty plan', plan()],
    ['an unknown tool', plan({ kind: 'tool', tool: 'fly', input: {}, reason: 'x' })],
  ])('does not ask again after %s', async (_, reply) => {
    const { planned, received } = await ask([reply, good]);
    expect(planned).toMatchObject({ kind: 'abstain', reason: expect.stringMatching(/^local /) });
    expect(received).toHaveLength(1);
  });

  it('sends no request that is too long', async () => {
    const { planned, received } = await ask([good], { request: 'x'.repeat(20_001) });
    expect(planned.kind).toBe('abstain');
    expect(received).toHaveLength(0);
  });
});

describe('forms', () => {
  const forms = (received: MessagesServer['received']) =>
    received.map(({ body }) => [body.tool_choice !== undefined, body.tools !== undefined]);

  it('goes on without tool_choice where a server rejects it', async () => {
    const { planned, received } = await ask([failing(400), good]);
    expect(planned.kind).toBe('plan');
    expect(forms(received)).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  it('goes on without tools, and says in words what they are', async () => {
    const text = words(JSON.stringify({ steps: [shell] }));
    const { planned, received } = await ask([failing(400), failing(400), { content: [text], stop: 'end_turn' }]);
    expect(planned.kind).toBe('plan');
    expect(forms(received)[2]).toEqual([false, false]);
    expect(received[2]?.body.system).toContain('write_note');
  });

  it('tells the first rejection when none is taken', async () => {
    const { planned, received } = await ask([failing(400, 'credit is used up'), failing(400, 'b'), failing(400, 'c')]);
    expect(planned).toEqual({
      kind: 'unreachable',
      reason: 'local rejected the request (400: credit is used up); check the model "tiny" and the account',
    });
    expect(received).toHaveLength(3);
  });
});

describe('several endpoints', () => {
  it('falls to the next one on failure', async () => {
    const [first, second] = [await serve(failing(401)), await serve(good)];
    const endpoints = [endpoint(first.url, { name: 'a' }), endpoint(second.url, { name: 'b' })];
    expect(await planWithModel(asking({ endpoints }))).toMatchObject({
      kind: 'plan',
      plan: { reason: 'written by b' },
    });
  });

  it('does not fall when one replied that it cannot', async () => {
    const [first, second] = [await serve({ content: [call('cannot', { reason: 'no' })] }), await serve(good)];
    await planWithModel(asking({ endpoints: [endpoint(first.url), endpoint(second.url)] }));
    expect(second.received).toHaveLength(0);
  });

  it('names each when all fail', async () => {
    const [first, second] = [await serve(failing(401)), await serve(failing(404))];
    const endpoints = [endpoint(first.url, { name: 'a' }), endpoint(second.url, { name: 'b' })];
    expect(await planWithModel(asking({ endpoints }))).toEqual({
      kind: 'unreachable',
      reason: expect.stringMatching(/^a wants a key \(401\).* · b has no model /),
    });
  });

  it('says what to do when there is none', async () => {
    const planned = await planWithModel(asking());
    expect(planned).toMatchObject({ kind: 'unreachable', reason: expect.stringContaining('ANTHROPIC_API_KEY') });
  });
});
