// @ts-nocheck
import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';

export const killNamed = intent({
  name: 'kill-named',
  topic: 'processes',
  summary: 'end processes by name',
  says: ['KILL PROCESS? {name}'],
  slots: { name: take.id },
  free: ['PROCESS', 'EVERY', 'NAMED', 'RUN', 'NUMBER'],
  act: true,
  write: ({ name }, _world, { text }) =>
    name === undefined ||
    // "stop nginx" may mean a service.
    (/\b(stop|end)\b/i.test(text) && !/\b(process|program|task)/i.test(text)) ||
    !/^[\w.+-]+$/.test(name)
      ? undefined
      : /^\d+$/.test(name)
        ? run('kill', name)
        : run('pkill', '-x', name),
  examples: [['kill the process firefox', 'pkill -x firefox']],
});
