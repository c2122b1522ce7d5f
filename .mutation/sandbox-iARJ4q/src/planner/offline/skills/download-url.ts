// @ts-nocheck
import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';

export const downloadUrl = intent({
  name: 'download-url',
  topic: 'network',
  summary: 'download a web address',
  says: ['DOWNLOAD {url} {to?}'],
  slots: { url: take.url, to: take.destination },
  free: ['FILE', 'URL', 'WRITE', 'AS', 'TO', 'TEXT', 'THING', 'FROM'],
  act: true,
  write: ({ url, to }) =>
    url === undefined
      ? undefined
      : to === undefined
        ? run('curl', '-LO', url)
        : run('curl', '-L', '-o', { path: to }, url),
  examples: [['download https://example.org/a.zip', 'curl -LO https://example.org/a.zip']],
});
