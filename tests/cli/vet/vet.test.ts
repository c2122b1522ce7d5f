import { describe, expect, it, test } from 'vitest';
import type { Machine } from '../../../src/cli/machine.ts';
import { vetPlan } from '../../../src/cli/vet/vet.ts';
import { survey } from '../../../src/executors/survey.ts';
import type { Plan } from '../../../src/plan.ts';

const world = survey({ cwd: '/', env: process.env, shell: 'bash' });
const machine = { env: process.env } as unknown as Machine;

const found = async (...commands: readonly string[]): Promise<readonly string[]> => {
  const plan: Plan = {
    request: '',
    source: 'model',
    steps: commands.map((command, at) => ({ kind: 'shell', id: String(at + 1), command, reason: '', needs: [] })),
    confidence: 1,
    reason: '',
  };
  return (await vetPlan(plan, { machine, world }, new AbortController().signal)).map(({ what }) => what);
};

describe('options that do not exist are found', () => {
  test.each([
    ['ls --sort-by-size', 'ls has no option --sort-by-size here'],
    ['du -h --depth 1 .', 'du has no option --depth here'],
    ['grep --recursive-all x .', 'grep has no option --recursive-all here'],
    ['sort --by-column 2 a', 'sort has no option --by-column here'],
    ['cp --preserve-all a b', 'cp has no option --preserve-all here'],
    ['wc --line-count a', 'wc has no option --line-count here'],
    ['head --count 5 a', 'head has no option --count here'],
    ['find . --size +1M', 'find has no option --size here'],
    ['ls | sort --numerical', 'sort has no option --numerical here'],
    ['echo "$(ls --newest)"', 'ls has no option --newest here'],
    ['if ls --newest; then true; fi', 'ls has no option --newest here'],
    ['sudo -u sam ls --newest', 'ls has no option --newest here'],
    ['find . -print0 | xargs -0 -n 1 wc --chars-only', 'wc has no option --chars-only here'],
    ['find . -name a -exec wc --chars-only {} +', 'wc has no option --chars-only here'],
    ['ls -y', 'ls has no option -y here'],
  ])('%s', async (command, expected) => {
    expect(await found(command)).toEqual([expected]);
  });

  it('each once, of all steps', async () => {
    expect(await found('ls --newest', 'ls --newest; sort --fast')).toEqual([
      'ls has no option --newest here',
      'sort has no option --fast here',
    ]);
  });
});

test.each([
  'ls -la --color=auto --sort=size',
  'ls --human',
  'du -sh --max-depth=1 -- --odd',
  'find . -type f -name "*.log" -size +10M -printf "%s %p\\n"',
  'grep -rniE --include="*.ts" foo .',
  'sort -t, -k2,2nr -u a',
  'head -n -5 a; tail -5 a',
  'xargs -0 -I{} cp {} /tmp',
  'find . -newermt 2026-01-01 -exec du -ch {} + -print',
  'chmod -x a',
  'cut -d: -f1 /etc/passwd',
  'env -i LANG=C sort --version-sort',
  'timeout -s KILL 5 ls -l',
  'ls "$OPTIONS" $(cat options)',
  'echo --no-such-option',
  'l() { ls; }; l --anything',
  './own-script --anything',
  'cp --help',
])('nothing is said of %s', async (command) => {
  expect(await found(command)).toEqual([]);
});

describe('programs', () => {
  it('that are not here are found', async () => {
    expect(await found('no-such-program-x a | wc -l')).toEqual([
      expect.stringMatching(/^there is no program no-such-program-x on this machine/),
    ]);
  });

  it('that nobody knows a package of are told without one', async () => {
    expect(await found('no-such-program-x a')).toEqual(['there is no program no-such-program-x on this machine']);
  });

  it('of another package are told with it', async () => {
    const without = { ...world, command: (name: string) => (name === 'pdftotext' ? undefined : world.command(name)) };
    const plan = { request: '', source: 'model', confidence: 1, reason: '' } as const;
    const steps = [{ kind: 'shell', id: '1', command: 'pdftotext a.pdf', reason: '', needs: [] }] as const;
    const [misfit] = await vetPlan({ ...plan, steps }, { machine, world: without }, new AbortController().signal);
    const isDebian = world.command('apt') !== undefined;
    expect(misfit?.need).toEqual({
      program: 'pdftotext',
      ...(isDebian && { install: expect.stringMatching(/apt install poppler-utils$/) }),
    });
  });

  it('that the plan itself brings are not', async () => {
    expect(await found('sudo apt-get install no-such-program-x', 'no-such-program-x a')).toEqual([]);
  });

  it('are never asked for help when the guard does not know that this is harmless', async () => {
    const path = `${process.env['PATH']}`;
    const asked = await vetPlan(
      {
        request: '',
        source: 'model',
        steps: [{ kind: 'shell', id: '1', command: 'mystery-tool --frob', reason: '', needs: [] }],
        confidence: 1,
        reason: '',
      },
      { machine, world: { ...world, command: () => 'file' } },
      new AbortController().signal,
    );
    expect(asked).toEqual([]);
    expect(path).toBe(process.env['PATH']);
  });
});
