// @ts-nocheck
import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';

export const history = intent({
  name: 'history',
  rows: 'plain',
  topic: 'shell',
  summary: 'commands typed before',
  says: ['HISTORY {rank?}', 'LAST|NEWEST {rank} =commands|=command =typed|=ran|=used|=entered|=executed? RUN? USE?'],
  slots: { rank: take.rank },
  free: ['HISTORY', 'SHELL'],
  write: ({ rank }) =>
    rank === undefined
      ? run('history')
      : rank.explicit && rank.which !== 'first'
        ? run('history', String(rank.count))
        : undefined,
  examples: [
    ['show my command history', 'history'],
    ['show the last 12 commands i typed', 'history 12'],
  ],
});
