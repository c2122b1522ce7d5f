import { describe, expect, test } from 'vitest';
import { type Lesson, learnRecipe, recipeFor } from '../../../src/memory/recipes.ts';
import type { Recipe } from '../../../src/memory/shape.ts';
import type { PlanSource } from '../../../src/plan.ts';
import { NOON, plan } from '../events.ts';

const lesson = (request: string, command: string, rest: Partial<Lesson> & { source?: PlanSource } = {}): Lesson => ({
  request,
  plan: plan(command, rest.source ?? 'model', request),
  outcome: { status: 'done' },
  approved: true,
  edited: false,
  cwd: '/home/sam',
  now: NOON,
  evidence: 't1',
  ...rest,
});

const learned = (...lessons: readonly Lesson[]): readonly Recipe[] =>
  lessons.reduce(learnRecipe, [] as readonly Recipe[]);

const asked = (request: string, recipes: readonly Recipe[]): string | undefined => {
  const [step] = recipeFor(request, recipes, { cwd: '/home/sam' })?.steps ?? [];
  return step?.kind === 'shell' ? step.command : undefined;
};

const pdf = lesson('convert report.md to pdf', 'pandoc report.md -o report.pdf');

test.each([
  ['turn notes.md into a pdf', 'pandoc notes.md -o notes.pdf'],
  ['please convert the file docs/a.md to pdf', 'pandoc docs/a.md -o docs/a.pdf'],
  ["convert 'my plan.md' to pdf", "pandoc 'my plan.md' -o 'my plan'.pdf"],
  ['convert report.md to html', 'pandoc report.md -o report.html'],
])('%s', (request, command) => {
  expect(asked(request, learned(pdf))).toBe(command);
});

describe('not answered', () => {
  test.each([
    ['another verb', 'delete report.md to pdf'],
    ['a word more that is not known', 'convert report.md to pdf quietly'],
    ['one value more', 'convert a.md and b.md to pdf'],
    ['the other way round', 'convert pdf to report.md'],
    ['what must not be done', 'do not convert report.md to pdf'],
    ['an option in the place of a file', 'convert -rf.md to pdf'],
  ])('%s: %s', (_, request) => {
    expect(asked(request, learned(pdf))).toBeUndefined();
  });
  test('what only one of two meant', () => {
    const two = learned(pdf, lesson('turn draft.md into pdf', 'other draft.md > draft.pdf'));
    expect(asked('make notes.md a pdf', two)).toBeUndefined();
    expect(asked('convert report.md to pdf', two)).toBe('pandoc report.md -o report.pdf');
    expect(asked('convert new.md to pdf', two)).not.toBe('pandoc new.md -o new.pdf');
  });
  test('a number that may be two things', () => {
    const top = learned(lesson('show the 5 largest', 'sort -k5 -rn | head -n 5'));
    expect(asked('show the 9 largest', top)).toBeUndefined();
  });
  test('a value that the command does not hold', () => {
    const old = learned(lesson('delete what is 1 week old', 'find . -mtime +7 -delete'));
    expect(asked('delete what is 2 week old', old)).toBeUndefined();
  });
});

describe('comparing', () => {
  const two = learned(
    lesson('deploy the api to staging', 'kubectl rollout restart deploy/api'),
    lesson('deploy the web to staging', 'kubectl rollout restart deploy/web'),
  );
  test('two requests that differ in a word show that it is a name', () => {
    expect(two).toMatchObject([{ uses: 2, varies: ['api'], examples: ['deploy the web to staging'] }]);
    expect(asked('deploy the worker to staging', two)).toBe('kubectl rollout restart deploy/worker');
  });
  test('one alone does not', () => {
    const one = learned(lesson('deploy the api to staging', 'kubectl rollout restart deploy/api'));
    expect(asked('deploy the web to staging', one)).toBeUndefined();
  });
  test('a second plan tells which of two equal numbers was meant', () => {
    const top = learned(
      lesson('show the 5 largest', 'sort -k5 -rn | head -n 5'),
      lesson('show the 7 largest', 'sort -k5 -rn | head -n 7'),
    );
    expect(asked('show the 9 largest', top)).toBe('sort -k5 -rn | head -n 9');
    expect(asked('show the 7 largest', top)).toBe('sort -k5 -rn | head -n 7');
  });
});

describe('a recipe that answered another request', () => {
  const from = 'r1';
  const used = (status: 'done' | 'failed'): Lesson => {
    const answered = recipeFor('turn notes.md into a pdf', learned(pdf), {})!;
    return { ...lesson('turn notes.md into a pdf', ''), plan: answered, outcome: { status } };
  };
  test('says which, and is counted', () => {
    expect(used('done').plan.because).toMatchObject([
      { step: '1', from, text: expect.stringContaining('convert report.md') },
    ]);
    expect(learnRecipe(learned(pdf), used('done'))).toMatchObject([{ id: from, uses: 2 }]);
  });
  test('is retired when it fails', () => {
    expect(asked('convert report.md to pdf', learnRecipe(learned(pdf), used('failed')))).toBeUndefined();
  });
  test('answers its own request only when it was corrected, and the correction answers the other', () => {
    const edit = {
      ...lesson('turn notes.md into a pdf', 'typst notes.md', { source: 'typed', edited: true }),
      from: [from],
    };
    const after = learnRecipe(learned(pdf), edit);
    expect(asked('turn notes.md into a pdf', after)).toBe('typst notes.md');
    expect(asked('convert report.md to pdf', after)).toBe('pandoc report.md -o report.pdf');
    expect(asked('please convert report.md to a pdf', after)).not.toBe('pandoc report.md -o report.pdf');
  });
});

describe('values are quoted as their place needs', () => {
  test.each([
    ["put 'a' on x.pdf", "stamp 'a' x.pdf", 'put "it\'s" on x.pdf', "stamp 'it'\\''s' x.pdf"],
    ['put "a" on x.pdf', 'stamp "a" x.pdf', 'put "$HOME" on x.pdf', 'stamp "\\$HOME" x.pdf'],
    ['look at a.txt', 'cat a.txt', "look at '~/my b.txt'", "cat ~/'my b.txt'"],
    ['look at a.txt', 'cat a.txt', 'look at "a;rm.txt"', "cat 'a;rm.txt'"],
  ])('%s', (said, command, request, wanted) => {
    expect(asked(request, learned(lesson(said, command)))).toBe(wanted);
  });
});

test('the inputs of tools are filled too', () => {
  const step = {
    kind: 'tool',
    id: '1',
    tool: 'write_file',
    input: { path: 'a.txt', text: 'x' },
    reason: '',
    needs: [],
  } as const;
  const recipes = learned({ ...lesson('start a.txt', ''), plan: { ...plan(''), steps: [step] } });
  expect(recipeFor('begin b.txt', recipes, {})?.steps).toMatchObject([{ input: { path: 'b.txt', text: 'x' } }]);
});
