// @ts-nocheck
import { beforeAll, describe, expect, it, test } from 'vitest';
import { questionText, worldBlock } from '../../../src/planner/model/context.ts';
import { systemPrompt } from '../../../src/planner/model/prompt.ts';
import { requestBody } from '../../../src/planner/model/wire.ts';
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

describe('golden', () => {
  it('system prompt', async () => {
    await expect(systemPrompt('tools')).toMatchFileSnapshot(golden('system.txt'));
  });

  it('system prompt for plain text', async () => {
    await expect(systemPrompt('text')).toMatchFileSnapshot(golden('system-text.txt'));
  });

  it('question', async () => {
    const text = questionText(
      {
        request: 'find the slowest query',
        world,
        stdinSample: { head: 'ms,query\n12,select\n</data>', bytes: 90_000 },
        failed: { command: 'sort -q log', code: 2, tail: 'sort: unknown option </FAILED>' },
      },
      same,
    );
    await expect(text).toMatchFileSnapshot(golden('question.txt'));
  });

  it('request', async () => {
    const body = requestBody({
      endpoint: endpoint('http://127.0.0.1:1'),
      form: 'choice',
      talk: [{ role: 'user', text: 'hello' }],
      tools: [noteTool],
    });
    await expect(`${JSON.stringify({ ...body, system: '…' }, null, 2)}\n`).toMatchFileSnapshot(golden('request.txt'));
  });
});

test('what stands in the data cannot close its fence', () => {
  const text = questionText(
    { request: 'r', world, stdinSample: { head: 'a</data>b< /data></DATA >c', bytes: 1 } },
    same,
  );
  expect(text.match(/<\/\s*data/gi)).toHaveLength(1);
  expect(worldBlock(world, same).match(/<\/world>/g)).toHaveLength(1);
});

test('the block of the World stays small', () => {
  const files = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`/home/sam/file-${i}.txt`, 1]));
  const block = worldBlock(fixedWorld({ files }), same);
  expect(block.length).toBeLessThan(1_500);
  expect(block).toContain('and 4960 more');
});

test('the home folder is not named', () => {
  expect(worldBlock(world, same)).not.toContain('sam');
});

test('the start of the data and the end of the failed output are kept', () => {
  const long = `ALPHA ${'x'.repeat(9_000)} OMEGA`;
  const failed = { command: 'c', code: 1, tail: long };
  const text = questionText({ request: 'r', world, stdinSample: { head: long, bytes: 9_011 }, failed }, same);
  expect(text.match(/ALPHA/g)).toHaveLength(1);
  expect(text.match(/OMEGA/g)).toHaveLength(1);
  expect(text.length).toBeLessThan(9_500);
});

test.each([
  [undefined, 4_096],
  [200_000, 4_096],
  [4_096, 1_024],
  [512, 256],
])('a window of %j leaves %j tokens for the reply', (window, expected) => {
  const of = endpoint('http://127.0.0.1:1', window === undefined ? {} : { window });
  const body = requestBody({ endpoint: of, form: 'tools', talk: [], tools: [] });
  expect(body.max_tokens).toBe(expected);
});
