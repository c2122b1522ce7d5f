import { parents } from '../frames/parents.ts';
import { intent } from '../intent.ts';
import { type Taker, take } from '../takers.ts';
import { run } from '../write/command.ts';
import { newNames } from './operands.ts';

/** "a nested folder x/y": the slashes say so. */
const nested: Taker<true> = ({ tokens }) => {
  const token = tokens.find(({ value }) => /^(?:nested|deep)$/i.test(value));
  return token === undefined ? undefined : { value: true, tokens: [token.index] };
};

const BRACES = /^[\w./~-]*\{[\w.-]+(?:,[\w.-]+)+\}[\w./-]*$/;

export const makeFolder = intent({
  name: 'make-folder',
  topic: 'files',
  summary: 'make folders, with their parents',
  says: ['CREATE FOLDER {names}', 'CREATE FOLDER {list}', 'CREATE FOLDER {path}'],
  slots: {
    list: newNames('FOLDER'),
    names: take.names,
    path: take.path,
    count: take.number,
    parents,
    nested,
  },
  free: ['FOLDER', 'FILE', 'EMPTY', 'NAMED'],
  act: true,
  write: ({ names, list, path, count }, _world, request) => {
    if (request.slots.some((slot) => slot.type === 'path' && slot.value.said === 'file')) return undefined;
    const folders = list ?? names ?? (path === undefined ? [] : [path]);
    if (count !== undefined && count !== folders.length) return undefined;
    return folders.length === 0
      ? undefined
      : run(
          'mkdir',
          '-p',
          // "app/{src,docs}": the shell makes several of it.
          folders.map((folder) => (BRACES.test(folder) ? { raw: folder } : { path: folder })),
        );
  },
  examples: [
    ['create a folder called reports', 'mkdir -p reports'],
    ['make a directory tmp/cache', 'mkdir -p tmp/cache'],
  ],
});
