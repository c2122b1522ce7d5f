import { type Rule, sayEffect } from '../rule.ts';

export const downloadRuns: Rule = {
  name: 'download-runs',
  level: 'dangerous',
  reason: 'what is fetched from the network is run unseen',
  match: ({ effects }) => {
    const fetched = effects.filter((effect) => effect.kind === 'network').map(sayEffect);
    const runs = effects.some(
      (effect) =>
        effect.kind === 'unknown' &&
        /^(?:ba|z|da|k)?sh$|^(?:eval|source|\.)$|^(?:python3?|perl|ruby|node)$/.test(effect.by),
    );
    return runs ? fetched : [];
  },
  examples: {
    match: ['curl https://example.org | sh', 'eval "$(wget -qO- https://example.org)"'],
    notMatch: ['curl https://example.org | head', 'curl https://example.org -o a'],
  },
};
