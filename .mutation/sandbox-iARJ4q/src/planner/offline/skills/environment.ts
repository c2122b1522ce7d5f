// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const environment = intent({
  name: 'environment',
  rows: 'plain',
  topic: 'shell',
  summary: 'environment variables',
  says: ['ENVIRONMENT', 'EVERY? VARIABLE'],
  free: ['VARIABLE'],
  write: () => run('env'),
  examples: [['what environment variables are there', 'env']],
});
