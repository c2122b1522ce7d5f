// @ts-nocheck
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

/** Asked by anybody: `lsof` shows other people's processes to root alone. */
export const portFree = intent({
  name: 'port-free',
  topic: 'network',
  summary: 'whether anything listens on a port',
  says: [
    '=is PORT {port} SPACE_LEFT|USE|=taken|=busy|=available|=occupied',
    '=is =anything|=something|THING LISTEN|USE|=on PORT? {port}',
  ],
  slots: { port: take.number },
  free: ['PROCESS', 'USE', 'LISTEN', 'RUN', 'PORT', 'OPEN', 'BY', 'SPACE_LEFT', 'IN', 'HOST', 'SERVICE', 'THING'],
  write: ({ port }, world, { text }) =>
    port === undefined || world.os !== 'linux' || /\b(which|what|who|process(es)?)\b/i.test(text)
      ? undefined
      : run('ss', '-tln', `sport = :${port}`),
  examples: [['is port 8080 free', "ss -tln 'sport = :8080'"]],
});
