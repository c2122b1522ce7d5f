import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';

export const compareFiles = intent({
  name: 'compare-files',
  topic: 'files',
  summary: 'show how two files or folders differ',
  says: ['COMPARE|DIFFERENCE {a} {b}'],
  slots: { a: take.path, b: take.path },
  free: ['FILE', 'FOLDER', 'DIFFERENCE', 'COMPARE', 'TEXT', 'THING'],
  write: ({ a, b }, world) => {
    if (a === undefined || b === undefined) return undefined;
    const areFolders = world.entry(a)?.kind === 'dir' && world.entry(b)?.kind === 'dir';
    return run('diff', areFolders ? '-rq' : undefined, { path: a }, { path: b });
  },
  examples: [['compare notes.txt and ideas.txt', 'diff notes.txt ideas.txt']],
});
