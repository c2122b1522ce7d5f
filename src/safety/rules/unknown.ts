import type { Rule } from '../rule.ts';

export const unknown: Rule = {
  name: 'unknown',
  level: 'opaque',
  reason: 'nobody can tell what it does before it runs',
  match: ({ effects }) =>
    effects.filter((effect) => effect.kind === 'unknown').map((effect) => effect.note ?? effect.by),
  examples: { match: ['frobnicate', './run.sh', '$x', 'echo "'], notMatch: ['ls', 'echo $x'] },
};
