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

describe('what stands in its place', () => {
  test('names the paths, five at the most', () => {
    const files = [1, 2, 3, 4, 5, 6].map((each) => `/home/sam/k${each}.pem`);
    expect(told(shell('cat .env .env'))[0]).toBe('[not sent: it shows what is secret (.env)]');
    expect(told(shell(`cat ${files.join(' ')}`))[0]).toBe(
      `[not sent: it shows what is secret (${files.slice(0, 5).join(', ')})]`,
    );
  });
  test('names what has no path, too', () => {
    expect(told(shell('gh auth token'))[0]).toBe('[not sent: it shows what is secret (gh auth token)]');
  });
});

describe('the end of an output whose front was cut off', () => {
  const tailOf = (tail: string, command = 'ls'): string => {
    const step = shell(command);
    const plan = { request: '', source: 'model', steps: [step], confidence: 1, reason: '' } as const;
    const report = withheld({ plan, outcome, steps: [{ step, outcome, tail }], cwd: '/home/sam' }, world, toolSpecs);
    expect(report.check).toBeUndefined();
    return report.steps[0]?.tail ?? '';
  };
  const long = 'y'.repeat(8_000);
  test.each<[string, string, string]>([
    ['short ones are whole', 'half\nwhole', 'half\nwhole'],
    ['the first line goes', `half\nwhole ${long}`, `whole ${long}`],
    ['the first word goes where the line is too long', `half ${long}`, long],
    ['only so much where there is no word', `x${long}`, `x${long}`.slice(2_000)],
    ['a line that is all blank at first', `\n${long}`, long],
    ['what is just cut', `a\n${'y'.repeat(7_998)}`, 'y'.repeat(7_998)],
    ['what is just not cut', `a\n${'y'.repeat(7_997)}`, `a\n${'y'.repeat(7_997)}`],
  ])('%s', (_title, tail, rest) => expect(tailOf(tail)).toBe(rest));
  test('nothing is said of a secret step that printed nothing', () => expect(tailOf('', 'cat .env')).toBe(''));
});
