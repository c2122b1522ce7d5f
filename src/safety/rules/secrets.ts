import { effected, type Rule } from '../rule.ts';

export const secrets: Rule = {
  name: 'secrets',
  level: 'dangerous',
  reason: 'it shows what is secret',
  match: effected((effect) => effect.kind === 'secret'),
  examples: {
    match: ['cat ~/.ssh/id_rsa', 'base64 .env', 'cat /proc/1/environ'],
    notMatch: ['cat ~/.ssh/id_rsa.pub', 'cat .env.example'],
  },
};
