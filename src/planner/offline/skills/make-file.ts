import { parents } from '../frames/parents.ts';
import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';
import { withFolder } from '../write/folder.ts';
import { isArchiveName, newNames } from './operands.ts';

export const makeFile = intent({
  name: 'make-file',
  topic: 'files',
  summary: 'make an empty file',
  says: ['CREATE EMPTY? FILE {names}', 'CREATE EMPTY? FILE {list}', 'CREATE EMPTY? FILE? {file}'],
  slots: { list: newNames('FILE'), names: take.names, file: take.file, parents },
  free: ['FILE', 'EMPTY', 'NAMED'],
  act: true,
  write: ({ names, list, file, parents: above }, world, request) => {
    const isTyped = request.tokens.some(
      (token) =>
        token.kind === 'quoted' &&
        token.value !== file &&
        !(list ?? []).includes(token.value) &&
        !(names ?? []).includes(token.value),
    );
    const files = list ?? names ?? (file === undefined ? [] : [file]);
    // An empty archive is none.
    if (files.length === 0 || isTyped || (request.tokens.length > 3 && files.some(isArchiveName))) return undefined;
    const touch = run(
      'touch',
      files.map((name) => ({ path: name })),
    );
    const [only = ''] = files;
    const folder = only.replace(/\/?[^/]*$/, '');
    return above && files.length === 1 && folder !== '' ? withFolder(folder, touch, world) : touch;
  },
  examples: [['create an empty file called todo.txt', 'touch todo.txt']],
});
