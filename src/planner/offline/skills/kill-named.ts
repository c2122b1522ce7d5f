import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';

/** At once, whatever it does. */
const isHard = (text: string): boolean => /\bforce|\bforci|\s-9\b|\bsigkill\b|\bhard\b/i.test(text);

export const killNamed = intent({
  name: 'kill-named',
  topic: 'processes',
  summary: 'end processes by name',
  says: ['KILL PROCESS? {name}', 'KILL OCCURRENCE|=instances =of {name}'],
  slots: { name: take.id },
  free: ['OCCURRENCE', 'OF', 'PROCESS', 'EVERY', 'NAMED', 'RUN', 'NUMBER'],
  act: true,
  write: ({ name }, _world, { text }) =>
    name === undefined ||
    // "stop nginx" may mean a service.
    (/\b(stop|end)\b/i.test(text) && !/\b(process|program|task)/i.test(text)) ||
    !/^[\w.+-]+$/.test(name)
      ? undefined
      : /^\d+$/.test(name)
        ? run('kill', isHard(text) ? '-9' : [], name)
        : run('pkill', isHard(text) ? '-9' : [], '-x', name),
  examples: [['kill the process firefox', 'pkill -x firefox']],
});
