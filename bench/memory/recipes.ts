/** How well recipes answer requests that come again in other words and of other values, and how often they answer wrongly. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnRecipe, recipeFor } from '../../src/memory/recipes.ts';
import type { Recipe } from '../../src/memory/shape.ts';
import type { Plan } from '../../src/plan.ts';

const NOW = Date.UTC(2026, 3, 1);

interface Story {
  readonly title: string;
  readonly recipes: readonly Recipe[];
  /** Asked again: the command that is right. `undefined`: another request, to be answered by nothing. */
  readonly asks: readonly (readonly [request: string, wanted: string | undefined])[];
}

const planOf = (request: string, command: string): Plan => ({
  request,
  source: 'model',
  steps: [{ kind: 'shell', id: '1', command, reason: '', needs: [] }],
  confidence: 1,
  reason: '',
});

const learned = (recipes: readonly Recipe[], line: string): readonly Recipe[] => {
  const [request = '', command = ''] = line.slice(2).split(' : ');
  const lesson = { request, plan: planOf(request, command), outcome: { status: 'done' as const }, approved: true };
  return learnRecipe(recipes, { ...lesson, edited: false, cwd: '/home/sam', now: NOW, evidence: line });
};

/** `=` learned, `~` learned as well, `+` asked again, `-` another request. */
const storyOf = (text: string): Story => {
  const [title = '', ...lines] = text.trim().split('\n');
  return {
    title: title.slice(2),
    recipes: lines.filter((line) => /^[=~]/.test(line)).reduce(learned, [] as readonly Recipe[]),
    asks: lines
      .filter((line) => /^[+-]/.test(line))
      .map((line) => {
        const [request = '', wanted] = line.slice(2).split(' => ');
        return [request, wanted] as const;
      }),
  };
};

export const stories = (name: string): readonly Story[] =>
  readFileSync(join(import.meta.dirname, 'stories', name), 'utf8')
    .trim()
    .split(/\n\n/)
    .map(storyOf);

const commandOf = (plan: Plan | undefined): string | undefined => {
  const [step] = plan?.steps ?? [];
  return step?.kind === 'shell' ? step.command : undefined;
};

const percent = (part: number, whole: number): string => `${part} of ${whole} = ${((100 * part) / whole).toFixed(1)} %`;

interface Answer {
  readonly title: string;
  readonly request: string;
  readonly wanted: string | undefined;
  readonly got: string | undefined;
}

/** The answer with every recipe of every story known: others must not get in the way. */
const answers = (told: readonly Story[]): readonly Answer[] => {
  const all = told.flatMap(({ recipes }) => recipes);
  const answer = (request: string) => commandOf(recipeFor(request, all, { cwd: '/home/sam' }));
  return told.flatMap(({ title, asks }) =>
    asks.map(([request, wanted]) => ({ title, request, wanted, got: answer(request) })),
  );
};

const figures = (name: string): readonly (readonly [string, string])[] => {
  const all = answers(stories(name));
  for (const { title, request, wanted, got } of all)
    if (got !== wanted) console.log(`  ${title}: ${request} → ${got ?? 'nothing'}`);
  const again = all.filter(({ wanted }) => wanted !== undefined);
  const right = again.filter(({ wanted, got }) => got === wanted);
  const wrong = all.filter(({ wanted, got }) => got !== undefined && got !== wanted);
  return [
    [`recipes (${name}): asked again, answered right`, `${percent(right.length, again.length)} (at least 80)`],
    [`recipes (${name}): of all requests, answered wrong`, `${percent(wrong.length, all.length)} (at most 1)`],
  ];
};

/** With 500 recipes, as many as are kept. */
const speed = (): readonly [string, string] => {
  const [some = []] = [stories('recipes.txt').flatMap(({ recipes }) => recipes)];
  const many = Array.from({ length: 500 }, (_, i) => ({
    ...some[i % some.length]!,
    request: `${i}`,
    exact: undefined as never,
  }));
  const recipes = many.map(({ exact: _, ...rest }) => rest as Recipe);
  const from = process.hrtime.bigint();
  recipeFor('turn notes.md into a pdf', recipes, { cwd: '/' });
  const first = Number(process.hrtime.bigint() - from) / 1e6;
  const again = process.hrtime.bigint();
  for (let i = 0; i < 100; i += 1) recipeFor('turn notes.md into a pdf', recipes, { cwd: '/' });
  const later = Number(process.hrtime.bigint() - again) / 1e8;
  return ['recipes: an answer among 500', `first ${first.toFixed(1)} ms, then ${later.toFixed(2)} ms (at most 10)`];
};

/** Prints the figures. */
export const recipes = (): readonly (readonly [string, string])[] => [
  ...figures('recipes.txt'),
  ...figures('recipes-held-out.txt'),
  ...figures('recipes-fresh.txt'),
  ...figures('recipes-blind.txt'),
  speed(),
];
