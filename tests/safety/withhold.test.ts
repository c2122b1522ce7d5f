import { describe, expect, test } from 'vitest';
import { toolSpecs } from '../../src/executors/tools/list.ts';
import type { Step } from '../../src/plan.ts';
import { withheld } from '../../src/safety/withhold.ts';
import { fixedWorld } from '../../src/world.ts';

const world = fixedWorld({
  files: { '/home/sam/.env': 10, '/home/sam/link': 'link:/home/sam/.env', '/home/sam/a': 1, '/home/sam/.ssh': 'dir' },
});
const outcome = { status: 'done', code: 0, durationMs: 1 } as const;
const shell = (command: string): Step => ({ kind: 'shell', id: '1', command, reason: '', needs: [] });
const read = (path: string): Step => ({
  kind: 'tool',
  id: '1',
  tool: 'read_file',
  input: { path },
  reason: '',
  needs: [],
});

const told = (...given: readonly Step[]): readonly string[] => {
  const steps = given.map((step, at) => ({ ...step, id: `${at + 1}` }));
  const plan = { request: '', source: 'model', steps, confidence: 1, reason: '' } as const;
  const reports = steps.map((step) => ({ step, outcome, tail: 'contents' }));
  const check = { step: { ...steps[0]!, id: 'check' }, outcome, tail: 'contents' };
  const report = withheld({ plan, outcome, steps: reports, cwd: '/home/sam', check }, world, toolSpecs);
  return [...report.steps, report.check!].map(({ tail }) => tail);
};

describe('the contents of a secret file are not told', () => {
  test.each([
    shell('cat .env'),
    shell('cat ~/.ssh/id_ed25519 | head'),
    shell('base64 < .env'),
    read('.env'),
    read('~/.ssh/id_rsa'),
    read('/home/sam/link'),
    read('./x/../.env'),
  ])('%j', (step) => {
    for (const tail of told(step)) expect(tail).toMatch(/^\[not sent: it shows what is secret/);
  });
  test('nor where an earlier step went to its folder', () => {
    expect(told(shell('cd ~/.ssh'), shell('cat id_rsa'))[1]).toMatch(/^\[not sent/);
  });
});

describe('others are', () => {
  test.each([shell('cat a'), shell('ls -la .env'), read('a'), shell('cat ~/.ssh/id_rsa.pub')])('%j', (step) =>
    expect(told(step)).toEqual(['contents', 'contents']),
  );
});
