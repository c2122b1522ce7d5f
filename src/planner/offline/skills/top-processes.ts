import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { means } from '../understand.ts';
import { pipe, run } from '../write/command.ts';

export const topProcesses = intent({
  name: 'top-processes',
  topic: 'processes',
  summary: 'the processes that use most memory or processor time',
  says: ['PROCESS USE? MEMORY|CPU LARGEST? {rank?}', 'USE LARGEST|=most MEMORY|CPU {rank?}'],
  slots: { rank: take.rank },
  free: ['PROCESS', 'USE', 'MEMORY', 'CPU', 'LARGEST', 'SORT', 'BY', 'RUN', 'DISK_SPACE', 'TIME', 'LARGEST'],
  write: ({ rank }, world, request) => {
    const key = request.tokens.some((token) => means(token, 'MEMORY')) ? 'mem' : 'cpu';
    // "which process uses most": one.
    const isOne = /\b(process|program|app)\b/i.test(request.text) && /\b(most|top)\b/i.test(request.text);
    const count = rank?.explicit ? rank.count : isOne ? 1 : 10;
    const listed =
      world.userland === 'gnu' ? run('ps', 'aux', `--sort=-%${key}`) : run('ps', 'aux', key === 'mem' ? '-m' : '-r');
    return pipe(listed, run('head', '-n', String(count + 1)));
  },
  examples: [['top 5 processes by memory', 'ps aux --sort=-%mem | head -n 6']],
});
