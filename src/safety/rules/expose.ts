import { type Rule, tagged } from '../rule.ts';

export const expose: Rule = {
  name: 'expose',
  level: 'dangerous',
  reason: 'it lets everybody change these files',
  match: tagged('expose'),
  examples: {
    match: ['chmod -R 777 .', 'chmod 666 /srv/a'],
    notMatch: ['chmod 644 a', 'chmod +x run.sh'],
  },
};
