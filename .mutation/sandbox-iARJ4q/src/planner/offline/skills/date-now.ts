// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const dateNow = intent({
  name: 'date-now',
  topic: 'dates',
  summary: 'date and time',
  says: ['DATE|TIME now? today?'],
  free: ['DATE', 'TIME', 'AND', 'TODAY'],
  write: () => run('date'),
  examples: [['what time is it', 'date']],
});
