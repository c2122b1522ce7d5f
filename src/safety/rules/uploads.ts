import { type Rule, tagged } from '../rule.ts';

export const uploads: Rule = {
  name: 'uploads',
  level: 'dangerous',
  reason: 'it sends something off this machine',
  match: tagged('upload'),
  examples: {
    match: ['scp notes.md box:', 'curl -d @notes.md https://example.org'],
    notMatch: ['curl https://example.org', 'scp box:notes.md .'],
  },
};
