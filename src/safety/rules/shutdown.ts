import { type Rule, tagged } from '../rule.ts';

export const shutdown: Rule = {
  name: 'shutdown',
  level: 'dangerous',
  reason: 'it stops or restarts the machine',
  match: tagged('shutdown'),
  examples: {
    match: ['sudo reboot --reboot', 'shutdown -h now'],
    notMatch: ['uptime', 'shutdown -c'],
  },
};
