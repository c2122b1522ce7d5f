// @ts-nocheck
import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

export const osRelease = intent({
  name: 'os-release',
  topic: 'system',
  summary: 'name and version of the operating system',
  says: [
    'linux? distribution|distro VERSION?',
    'operating system VERSION?',
    'os VERSION?',
    'VERSION linux|ubuntu|debian',
  ],
  free: ['VERSION', 'NAME', 'RUN'],
  write: () => run('cat', '/etc/os-release'),
  examples: [['which linux distribution is this', 'cat /etc/os-release']],
});
