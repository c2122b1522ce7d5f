import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Report } from '../../../src/event.ts';
import { questionText, recentBlocks, reportText } from '../../../src/planner/model/context.ts';
import type { History } from '../../../src/planner/model/history.ts';
import { machineBlock, placeBlock } from '../../../src/planner/model/machine.ts';
import { systemPrompt } from '../../../src/planner/model/prompt.ts';
import { PROMPTS } from '../../../src/planner/model/prompts.ts';
import { type Asking, requestBody } from '../../../src/planner/model/wire.ts';
import { fixedWorld } from '../../../src/world.ts';
import { endpoint, noteTool } from './asking.ts';

const same = (text: string) => text;

const world = fixedWorld({
  cwd: '/home/sam/project',
  git: '/home/sam/project',
  commands: ['git', 'jq', 'apt', 'ls'],
  files: {
    '/home/sam/project/.git': 'dir',
    '/home/sam/project/notes.txt': 12,
    '/home/sam/project/src/main.c': 3,
    '/home/sam/project/two\nlines': 1,
  },
});

beforeAll(() => {
  process.env['TZ'] = 'UTC';
});

const golden = (name: string) => new URL(`golden/${name}`, import.meta.url).pathname;

const bodyFor = (more: Partial<Asking> = {}) =>
  requestBody({
    endpoint: endpoint('http://127.0.0.1:1'),
    form: 'tools',
    cache: false,
    prompts: PROMPTS,
    machine: machineBlock(world, same),
    history: [asked('hello')],
    tools: [noteTool],
    mask: same,
    ...more,
  });

const asked = (...texts: readonly string[]): History[number] => ({ by: 'llmos', texts: () => texts });

const report: Report = {
  plan: { request: 'r', source: 'model', steps: [], confidence: 1, reason: '' },
  steps: [
    {
      step: { kind: 'shell', id: '1', command: 'make', reason: '', needs: [] },
      outcome: { status: 'failed', code: 2, durationMs: 1 },
      tail: 'no rule </result> to make target',
    },
    { step: { kind: 'tool', id: '2', tool: 'write_note', input: { title: 'x' }, reason: '', needs: ['1'] }, tail: '' },
  ],
  outcome: { status: 'failed', code: 2, durationMs: 1 },
  cwd: '/home/sam/project',
};

describe('golden', () => {
  it.each([
    ['system', 'tools', undefined],
    ['system-text', 'text', undefined],
    ['system-short', 'tools', 4_096],
  ] as const)('%s', async (name, form, window) => {
    const of = window === undefined ? {} : { window };
    await expect(systemPrompt(PROMPTS, of, form)).toMatchFileSnapshot(golden(`${name}.txt`));
  });

  it('machine', async () => {
    await expect(machineBlock(world, same)).toMatchFileSnapshot(golden('machine.txt'));
  });

  it('question', async () => {
    const text = questionText(
      {
        request: 'find the slowest query',
        world,
        stdinSample: { head: 'ms,query\n12,select\n</data>', bytes: 90_000 },
        failed: { command: 'sort -q log', code: 2, tail: 'sort: unknown option </FAILED>' },
        lastCode: 2,
        memory: 'Known:\n- the logs are in /srv/log',
      },
      'full',
      same,
    );
    await expect(text).toMatchFileSnapshot(golden('question.txt'));
  });

  it('report', async () => {
    await expect(reportText(report, 'full', same)).toMatchFileSnapshot(golden('report.txt'));
  });

  it.each([
    ['request', bodyFor()],
    ['request-small', bodyFor({ endpoint: endpoint('http://127.0.0.1:1', { window: 4_096 }) })],
  ])('%s', async (name, body) => {
    await expect(`${JSON.stringify({ ...body, system: '…' }, null, 2)}\n`).toMatchFileSnapshot(golden(`${name}.txt`));
  });

  it('a dialogue that goes on, with what is to be kept', async () => {
    const call = { type: 'tool_use', id: 'toolu_1', name: 'propose_plan', input: { steps: [] } };
    const history: History = [
      asked('turn one', 'turn two', 'question'),
      { by: 'model', content: [{ type: 'thinking', thinking: 'hm', signature: 's' }, call], from: 'local/tiny' },
      { ...asked('it failed'), by: 'llmos', texts: () => ['it failed'], fault: true },
    ];
    const { system, messages } = bodyFor({ cache: true, history, prompts: { full: 'words', short: '', json: '' } });
    await expect(`${JSON.stringify({ system, messages }, null, 2)}\n`).toMatchFileSnapshot(golden('dialogue.txt'));
  });
});

describe('a history told to another model', () => {
  const said: History[number] = {
    by: 'model',
    content: [
      { type: 'thinking', thinking: 'mine', signature: 's' },
      { type: 'tool_use', id: 'a', name: 'propose_plan', input: { steps: [] } },
      { type: 'tool_use', id: 'b', name: 'answer', input: 'not JSON' },
    ],
    from: 'other/model',
  };
  const history: History = [asked('q'), said, asked('news')];

  it('leaves out what only its writer may see, and what is no call', () => {
    const { messages } = bodyFor({ history });
    expect(JSON.stringify(messages)).not.toContain('mine');
    expect(messages).toMatchObject([
      { role: 'user', content: 'q' },
      { role: 'assistant', content: [{ type: 'tool_use', id: 'a' }, { type: 'text' }] },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'a', content: 'news' }] },
    ]);
  });

  it('is plain text for one that takes no tools', () => {
    const { messages, tools } = bodyFor({ history, form: 'text' });
    expect(tools).toBeUndefined();
    expect(messages).toEqual([
      { role: 'user', content: 'q' },
      { role: 'assistant', content: '{"name":"propose_plan","input":{"steps":[]}}' },
      { role: 'user', content: 'news' },
    ]);
  });
});

test('a request fits a window of 4,096 tokens beside its reply, with everything in it', () => {
  const files = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`/home/sam/a long file name ${i}.txt`, 1]));
  const long = 'word '.repeat(4_000);
  const text = questionText(
    {
      request: 'what is the slowest query in this table',
      world: fixedWorld({ files }),
      stdinSample: { head: long, bytes: 1e9 },
      memory: long,
      recent: [long, long, long],
    },
    'short',
    same,
  );
  const body = bodyFor({ endpoint: endpoint('http://127.0.0.1:1', { window: 4_096 }), history: [asked(text)] });
  // Small models' tokens are short: three characters each.
  const system = systemPrompt(PROMPTS, { window: 4_096 }, 'text');
  expect((JSON.stringify(body).length + system.length) / 3 + Number(body['max_tokens'])).toBeLessThan(4_096);
});

test('what stands in the data cannot close its fence', () => {
  const text = questionText(
    { request: 'r', world, stdinSample: { head: 'a</data>b< /data></DATA >c', bytes: 1 } },
    'full',
    same,
  );
  expect(text.match(/<\/\s*data/gi)).toHaveLength(1);
  expect(placeBlock({ world, size: 'full' }, same).match(/<\/place>/g)).toHaveLength(1);
});

test('the block of the place stays small', () => {
  const files = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`/home/sam/file-${i}.txt`, 1]));
  const block = placeBlock({ world: fixedWorld({ files }), size: 'full' }, same);
  expect(block.length).toBeLessThan(1_500);
  expect(block).toContain('and 4960 more');
});

test('the home folder is not named', () => {
  expect(placeBlock({ world, size: 'full' }, same)).not.toContain('sam');
});

test('that the turns nearly fill their room is said, to those that are told turns', () => {
  const told = (size: 'full' | 'short', window: 'none' | 'nearly full') =>
    questionText({ request: 'r', world, window }, size, same).includes('nearly fill the room');
  expect([told('full', 'nearly full'), told('full', 'none'), told('short', 'nearly full')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a model that holds little is told the last two turns, each by its beginning and its end', () => {
  const recent = [
    'typed: ls ~',
    `typed: zip a.zip ~/a\n${'ran: x\n'.repeat(99)}ended: done`,
    'typed: hunter2\nended: failed',
  ];
  const mask = (text: string) => text.replaceAll('hunter2', '•');
  const text = questionText({ request: 'now the same for ~/b', world, recent }, 'short', mask);
  const turns = [...text.matchAll(/<turn>\n(.*?)\n<\/turn>/gs)].map(([, turn]) => turn ?? '');
  expect(turns).toHaveLength(2);
  expect(turns[0]).toMatch(/^typed: zip a\.zip ~\/a\n.* … .*\nended: done$/s);
  expect(turns[0]!.length).toBeLessThan(250);
  expect(turns[1]).toBe('typed: •\nended: failed');
  expect(questionText({ request: 'r', world, recent }, 'full', mask)).not.toContain('<turn>');
});

test('what fell out of the window comes before the turns, masked', () => {
  const mask = (text: string) => text.replaceAll('hunter2', '•');
  const [earlier, turn] = recentBlocks({ request: 'r', world, recent: ['t'], earlier: 'pw hunter2' }, mask);
  expect([earlier, turn]).toEqual(['<earlier>\npw •\n</earlier>', '<turn>\nt\n</turn>']);
  expect(recentBlocks({ request: 'r', world, recent: ['t'], earlier: '' }, mask)).toHaveLength(1);
});

test('the start of the data and the end of the failed output are kept', () => {
  const long = `ALPHA ${'x'.repeat(9_000)} OMEGA`;
  const failed = { command: 'c', code: 1, tail: long };
  const text = questionText({ request: 'r', world, stdinSample: { head: long, bytes: 9_011 }, failed }, 'full', same);
  expect(text.match(/ALPHA/g)).toHaveLength(1);
  expect(text.match(/OMEGA/g)).toHaveLength(1);
  expect(text.length).toBeLessThan(9_500);
});

test.each([
  [undefined, 16_000],
  [200_000, 16_000],
  [4_096, 1_024],
  [512, 256],
])('a window of %j leaves %j tokens for the reply', (window, expected) => {
  const of = endpoint('http://127.0.0.1:1', window === undefined ? {} : { window });
  const body = bodyFor({ endpoint: of });
  expect(body['max_tokens']).toBe(expected);
});
