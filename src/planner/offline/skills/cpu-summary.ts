import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const cpuSummary = intent({
  name: 'cpu-summary',
  topic: 'system',
  summary: 'the processor',
  says: ['CPU summary|info|information|detail|model|type?'],
  free: ['LONG', 'KIND_WORD', 'EXTENSION'],
  write: () => run('lscpu'),
  examples: [['show cpu information', 'lscpu']],
});
