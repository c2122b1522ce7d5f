import { effected, type Rule } from '../rule.ts';

export const processes: Rule = {
  name: 'processes',
  level: 'write',
  reason: 'it signals or changes running processes',
  match: effected((effect) => effect.kind === 'process'),
  examples: { match: ['kill 1234', 'renice 5 1234'], notMatch: ['ps -eo pid,rss', 'kill -l'] },
};
