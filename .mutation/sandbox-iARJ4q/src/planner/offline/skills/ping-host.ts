// @ts-nocheck
import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';

export const pingHost = intent({
  name: 'ping-host',
  topic: 'network',
  summary: 'see whether a host answers',
  says: ['PING {host} {count?}'],
  slots: { host: take.word, count: take.number },
  free: ['OCCURRENCE', 'HOST', 'NUMBER'],
  act: true,
  write: ({ host, count }) =>
    host === undefined || !/^[\w.:-]+$/.test(host) || host.startsWith('-')
      ? undefined
      : run('ping', '-c', String(count ?? 4), host),
  examples: [['ping example.org 3 times', 'ping -c 3 example.org']],
});
