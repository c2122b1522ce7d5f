import { intent } from '../intent.ts';
import type { Concept } from '../language/english.ts';
import { take } from '../takers.ts';
import { means } from '../understand.ts';
import { operand, run } from '../write/command.ts';
import { withFolder } from '../write/folder.ts';
import { intoFolder, more, placed, withoutContents } from './operands.ts';

export const copyPath = intent({
  name: 'copy-path',
  topic: 'files',
  summary: 'copy a file or folder',
  says: ['COPY {path} {to}', 'COPY {path} {to} {folder}', 'BACKUP {path} {to?}'],
  slots: { to: take.destination, path: take.path, others: take.others, folder: take.folder },
  free: ['FILE', 'FOLDER', 'TO', 'AS', 'RECURSIVE', 'THING', 'WHOLE', 'CREATE', 'NAMED', 'KEEP', 'PERMISSION', 'TIME'],
  act: true,
  write: ({ path, to, folder }, world, request) => {
    if (path === undefined) return undefined;
    if (/\b(everything|all|contents?)\b/i.test(withoutContents(request.text)))
      return to !== undefined &&
        folder === undefined &&
        world.entry(path)?.kind === 'dir' &&
        !/\bfiles?\b/i.test(request.text)
        ? withFolder(to, run('cp', '-r', { path: `${path.replace(/\/$/, '')}/.` }, { path: to }), world)
        : undefined;
    const says = (...concepts: readonly Concept[]) => request.tokens.some((token) => means(token, ...concepts));
    if (says('PERMISSION', 'TIME') && !says('KEEP')) return undefined;
    const keeps = says('KEEP');
    if (keeps && !/\b(permissions?|timestamps?|times?|attributes|modes?|dates?|ownership)\b/i.test(request.text))
      return undefined;
    const isFolder =
      world.entry(path)?.kind === 'dir' ||
      request.slots.some((slot) => slot.type === 'path' && slot.value.path === path && slot.value.said === 'folder');
    const command = run(
      'cp',
      isFolder ? '-r' : undefined,
      keeps ? '-p' : undefined,
      [path, ...more(request, path, to, folder)].map((one) => operand(placed(request, one))),
      {
        path: to ?? `${path.replace(/\/$/, '')}.bak`,
      },
    );
    return to === undefined ? command : intoFolder(to, command, request);
  },
  examples: [
    ['copy notes.txt to docs', 'cp notes.txt docs'],
    ['copy notes.txt and ideas.txt to docs', 'cp notes.txt ideas.txt docs'],
    ['copy everything from src to build', 'cp -r src/. build'],
    ['back up notes.txt', 'cp notes.txt notes.txt.bak'],
  ],
});
