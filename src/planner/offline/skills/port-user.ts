import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';

export const portUser = intent({
  name: 'port-user',
  topic: 'network',
  summary: 'what listens on a port',
  says: [
    'PORT {port} PROCESS|USE|LISTEN?',
    '=is PORT {port} SPACE_LEFT|USE|=taken|=busy|OPEN|=available',
    'LISTEN {port}',
    'PORT {port} LISTEN|USE|RUN',
  ],
  slots: { port: take.number },
  free: ['PROCESS', 'USE', 'LISTEN', 'RUN', 'PORT', 'OPEN', 'BY', 'SPACE_LEFT', 'IN', 'HOST', 'SERVICE'],
  write: ({ port }, _world, { text }) =>
    port === undefined || /\b(kill|free up|stop|allow|block|serve|forward|connections?)\b/i.test(text)
      ? undefined
      : run('lsof', '-i', `:${port}`),
  examples: [['which process is using port 8080', 'lsof -i :8080']],
});
