import { type Rule, tagged } from '../rule.ts';

export const firewall: Rule = {
  name: 'firewall',
  level: 'dangerous',
  reason: 'it changes what protects this machine',
  match: tagged('firewall'),
  examples: {
    match: ['sudo ufw disable', 'setenforce 0'],
    notMatch: ['sudo ufw status', 'iptables -L'],
  },
};
