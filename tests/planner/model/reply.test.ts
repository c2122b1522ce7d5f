import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { JsonObject } from '../../../src/plan.ts';
import { readReply } from '../../../src/planner/model/reply.ts';
import { call, words } from '../../fixtures/messages-server.ts';
import { noteTool } from './asking.ts';

const read = (content: readonly object[], stop = 'tool_use') =>
  readReply({ content, stop_reason: stop } as JsonObject, {
    request: 'r',
    tools: [noteTool],
    endpoint: 'local',
    incoming: (text: string) => text,
  });

const proposed = (...steps: readonly unknown[]) => read([call('propose_plan', { steps })]);

const shell = (command: string, more = {}) => ({ kind: 'shell', command, reason: 'why', ...more });

const stepsOf = (reply: ReturnType<typeof read>) => (reply.kind === 'plan' ? reply.plan.steps : reply);

describe('a plan', () => {
  it('has ids by position, and needs the step before unless it says otherwise', () => {
    const reply = proposed(shell('a'), shell('b'), shell('c', { needs: [] }), shell('d', { needs: ['1', 3, 3] }));
    expect(stepsOf(reply)).toEqual([
      { kind: 'shell', id: '1', command: 'a', reason: 'why', needs: [] },
      { kind: 'shell', id: '2', command: 'b', reason: 'why', needs: ['1'] },
      { kind: 'shell', id: '3', command: 'c', reason: 'why', needs: [] },
      { kind: 'shell', id: '4', command: 'd', reason: 'why', needs: ['1', '3'] },
    ]);
  });

  it('says that a model wrote it', () => {
    expect(proposed(shell('a'))).toMatchObject({ plan: { source: 'model', confidence: 0.6, request: 'r' } });
  });

  it('keeps what a command means: an escaped blank at the end, a line break inside', () => {
    expect(stepsOf(proposed(shell('\n rm one\\ '), shell('cat <<E\nx\nE\n')))).toMatchObject([
      { command: 'rm one\\ ' },
      { command: 'cat <<E\nx\nE' },
    ]);
  });

  it('keeps terminal only when it is true', () => {
    const steps = stepsOf(proposed(shell('vi x', { terminal: true }), shell('ls', { terminal: 'yes' })));
    expect(steps).toMatchObject([{ terminal: true }, {}]);
    expect(JSON.stringify(steps)).not.toContain('yes');
  });

  it('shows a reason on one line without control characters', () => {
    expect(stepsOf(proposed(shell('ls', { reason: 'list\n\u001b[2Jfiles' })))).toMatchObject([
      { reason: 'list [2Jfiles' },
    ]);
  });

  it('may call a tool with the input that it declares', () => {
    const step = { kind: 'tool', tool: 'write_note', input: { title: 't', tags: ['a'], tone: 'warm' }, reason: 'why' };
    expect(stepsOf(proposed(step))).toEqual([{ ...step, id: '1', needs: [] }]);
  });
});

test.each<[string, unknown, string]>([
  ['no object', 'ls', 'steps[0] must be an object'],
  ['no kind', { reason: 'x' }, 'steps[0].kind must be "shell" or "tool"'],
  ['a blank command', shell('  '), 'steps[0].command must be a command line'],
  ['no command', { kind: 'shell', reason: 'x' }, 'steps[0].command must be a command line'],
  ['a NUL', shell('ls\u0000'), 'steps[0].command has a character that cannot be seen'],
  ['an escape sequence', shell('rm -rf x\u001b[2K'), 'cannot be seen'],
  ['a carriage return', shell('rm -rf x\rls'), 'cannot be seen'],
  ['text that runs backwards', shell('ls \u202etxt.x'), 'cannot be seen'],
  ['a need of itself', shell('ls', { needs: [1] }), 'steps[0].needs must name earlier steps'],
  ['a need of nothing', shell('ls', { needs: [0] }), 'steps[0].needs must name earlier steps'],
  ['needs in words', shell('ls', { needs: 'all' }), 'steps[0].needs must name earlier steps'],
  ['a tool without input', { kind: 'tool', tool: 'write_note' }, 'steps[0].input must be an object'],
  ['a missing field', { kind: 'tool', tool: 'write_note', input: {} }, 'steps[0].input lacks "title"'],
  ['an unknown field', { kind: 'tool', tool: 'write_note', input: { title: 'x', to: 1 } }, 'unknown field "to"'],
  ['a wrong type', { kind: 'tool', tool: 'write_note', input: { title: 1 } }, 'input.title must be string'],
  ['a wrong item', { kind: 'tool', tool: 'write_note', input: { title: 'x', tags: [1] } }, 'tags[0] must be string'],
  ['a wrong choice', { kind: 'tool', tool: 'write_note', input: { title: 'x', tone: 'loud' } }, 'tone must be one of'],
])('a step with %s is malformed', (_, step, fault) => {
  expect(proposed(step)).toMatchObject({ kind: 'malformed', fault: expect.stringContaining(fault) });
});

test.each<[string, ReturnType<typeof read>, string]>([
  ['an empty plan', proposed(), 'an empty plan; say it in other words, or type the command'],
  ['51 steps', proposed(...Array(51).fill(shell('ls'))), 'a plan of 51 steps'],
  ['an unknown tool', proposed({ kind: 'tool', tool: 'launch', input: {} }), 'a tool that llmos does not have: launch'],
  ['a refusal', read([], 'refusal'), 'declined'],
  ['a plan cut short', read([call('propose_plan', { steps: [shell('ls')] })], 'max_tokens'), 'ran out of room'],
])('%s cannot be used', (_, reply, reason) => {
  expect(reply).toMatchObject({ kind: 'unusable', reason: expect.stringContaining(reason) });
});

test('cannot is an abstention, with what could forge the screen taken out', () => {
  const reply = read([call('cannot', { reason: 'no printer\u0007 here' })]);
  expect(reply).toMatchObject({ kind: 'abstain', reason: 'no printer here' });
});

test('50 steps are a plan', () => {
  expect(proposed(...Array(50).fill(shell('ls'))).kind).toBe('plan');
});

test('two calls are not one reply', () => {
  const one = call('propose_plan', { steps: [shell('ls')] });
  expect(read([one, one])).toMatchObject({ kind: 'malformed', fault: expect.stringContaining('more than one') });
});

test('an answer loses what could forge the screen, and keeps its lines', () => {
  expect(read([call('answer', { text: 'one\ntwo\u001b]0;x\u0007' })])).toEqual({
    kind: 'answer',
    text: 'one\ntwo]0;x',
    source: 'model',
  });
});

const asText = '{"steps":[{"kind":"shell","command":"wc -l < \\"a}b\\"","reason":"why"}]}';

test.each([
  ['alone', asText],
  ['in a fence', `Here you are:\n\`\`\`json\n${asText}\n\`\`\`\nDone {ok}.`],
  ['after braces in prose', `Use {braces} like { this:\n${asText}`],
  ['as a call in words', `{"name":"propose_plan","arguments":${asText}}`],
  ['without kind', '{"steps":[{"command":"wc -l < \\"a}b\\"","reason":"why"}]}'],
])('a plan in plain text is read: %s', (_, text) => {
  expect(stepsOf(read([words(text)], 'end_turn'))).toMatchObject([{ kind: 'shell', command: 'wc -l < "a}b"' }]);
});

test('arguments that arrive as text are read', () => {
  expect(stepsOf(read([call('propose_plan', asText)]))).toMatchObject([{ kind: 'shell' }]);
});

test.each([
  ['{"answer":"42"}', { kind: 'answer', text: '42' }],
  ['{"cannot":"no network"}', { kind: 'abstain', reason: 'no network' }],
  ['I would run ls.', { kind: 'malformed', fault: 'there was no tool call and no JSON object' }],
  ['{"plan":[]}', { kind: 'malformed' }],
  ['{"steps":[{"command":"ls"', { kind: 'malformed' }],
  ['', { kind: 'malformed' }],
])('plain text %j gives %o', (text, expected) => {
  expect(read([words(text)], 'end_turn')).toMatchObject(expected);
});

test('nothing that a model may send throws, and what becomes a plan can be run', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('propose_plan', 'answer', 'cannot', 'other'), (input, name) => {
      const steps = fc.sample(fc.array(fc.jsonValue(), { maxLength: 3 }), 1)[0] ?? [];
      for (const given of [input, { steps: input }, { steps }]) {
        const reply = read([call(name, given)]);
        if (reply.kind === 'plan') for (const step of reply.plan.steps) expect(step.reason).not.toMatch(/\n/);
      }
      readReply({ content: [input, words(JSON.stringify(input))] } as JsonObject, {
        request: '',
        tools: [noteTool],
        endpoint: 'local',
        incoming: (text) => text,
      });
    }),
  );
});

test('a long text of open braces is read in bounded time', () => {
  expect(read([words('{"a'.repeat(30_000))]).kind).toBe('malformed');
});
