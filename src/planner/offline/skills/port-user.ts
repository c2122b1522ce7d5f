import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';

export const portUser = intent({
  name: 'port-user',
  topic: 'network',
  summary: 'what listens on a port',
  says: ['PORT {port} PROCESS|USE|LISTEN?'],
  slots: { port: take.number },
  free: ['PROCESS', 'USE', 'LISTEN', 'RUN', 'PORT', 'OPEN', 'BY'],
  write: ({ port }) => (port === undefined ? undefined : run('lsof', '-i', `:${port}`)),
  examples: [['which process is using port 8080', 'lsof -i :8080']],
});
