/** Builtins that speak of jobs, and can run or assign. */
import type { CommandSpec } from '../spec.ts';

export const jobs: readonly CommandSpec[] = [
  {
    names: ['jobs'],
    style: 'stop',
    flags: { '-x': { operands: ['command'] } },
    examples: [
      ['jobs -l', 'safe'],
      ['jobs -x rm a', 'dangerous'],
    ],
  },
  {
    names: ['wait'],
    flags: { '-p': 'variable' },
    examples: [
      ['wait -n', 'safe'],
      ["wait -p 'a[$(rm b)]'", 'opaque'],
    ],
  },
];
