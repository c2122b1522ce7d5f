// @ts-nocheck
import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';

export const sayText = intent({
  name: 'say-text',
  topic: 'shell',
  summary: 'print a text',
  says: ['SHOW {text}'],
  slots: { text: take.text },
  free: ['TEXT', 'WORD'],
  write: ({ text }) => (text === undefined || /^https?:\/\//.test(text) ? undefined : run('echo', text)),
  examples: [['print "good morning"', "echo 'good morning'"]],
});
