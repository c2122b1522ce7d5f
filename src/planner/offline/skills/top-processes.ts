import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { means } from '../understand.ts';
import { pipe, run } from '../write/command.ts';

export const topProcesses = intent({
  name: 'top-processes',
  topic: 'processes',
  summary: 'the processes that use most memory or processor time',
  says: [
    'PROCESS USE? MEMORY|CPU LARGEST? {rank?}',
    'USE LARGEST|=most|MORE MEMORY|CPU {rank?}',
    '=eat|=hog|=hogs|=hogging|=eating|=slow|=slowing MEMORY|CPU|HOST {rank?} {count?}',
    '=what|=which USE THING|=up MEMORY|CPU',
  ],
  slots: { rank: take.rank, count: take.number },
  free: [
    'PROCESS',
    'USE',
    'MEMORY',
    'CPU',
    'LARGEST',
    'SORT',
    'BY',
    'RUN',
    'DISK_SPACE',
    'TIME',
    'HOST',
    'FIRST',
    'THING',
    'COUNT',
    'MORE',
    'DESCENDING',
  ],
  write: ({ rank, count }, world, request) => {
    if (/\b(free|left|available|watch|pid|how much)\b|\bprocess \d/i.test(request.text)) return undefined;
    const key = request.tokens.some((token) => means(token, 'MEMORY')) ? 'mem' : 'cpu';
    const listed =
      world.userland === 'gnu' ? run('ps', 'aux', `--sort=-%${key}`) : run('ps', 'aux', key === 'mem' ? '-m' : '-r');
    const asked = rank?.explicit ? rank.count : count;
    // "sorted by memory": all of them. "which process uses most": one.
    if (asked === undefined && /\b(sort|order)(ed)? by\b/i.test(request.text)) return listed;
    const isOne = /\b(process|program|app)\b/i.test(request.text) && /\b(most|top)\b/i.test(request.text);
    return pipe(listed, run('head', '-n', String((asked ?? (isOne ? 1 : 10)) + 1)));
  },
  examples: [
    ['top 5 processes by memory', 'ps aux --sort=-%mem | head -n 6'],
    ['processes sorted by cpu', 'ps aux --sort=-%cpu'],
  ],
});
