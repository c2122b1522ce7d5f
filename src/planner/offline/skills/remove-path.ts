import { manner, mannerFlags } from '../frames/manner.ts';
import { intent } from '../intent.ts';
import { slotsOf, type Understood } from '../skill.ts';
import { take } from '../takers.ts';
import { means } from '../understand.ts';
import { operand, run } from '../write/command.ts';
import { more, placed, withoutContents } from './operands.ts';

/** Several paths, the first right behind the noun. */
const isListed = (targets: readonly string[], request: Understood): boolean => {
  const [first] = slotsOf(request, 'path');
  return targets.length > 1 && first?.value.said === 'folder' && first.value.prepositions.length === 0;
};

/** "the x files in y and its subfolders": wherever they are. */
const isAnywhere = (request: Understood): boolean =>
  !/\b(?:folder|directory|dir)\b/i.test(request.text) &&
  slotsOf(request, 'depth').some(({ value }) => value.recursive === true) &&
  /\b(?:sub-?(?:folders?|director(?:y|ies))|levels?|depths?|below|beneath|anywhere)\b/i.test(request.text);

/** Nothing, the root, or a set of files that nobody has named one by one. */
const isOther = (targets: readonly string[], names: readonly string[] | undefined, request: Understood): boolean =>
  targets.length === 0 ||
  // "files named x": all of that name.
  (names?.length === 1 && request.tokens.some(({ text }) => /^files$/i.test(text))) ||
  targets.some((one) => /^[.~/]*$/.test(one)) ||
  request.slots.some((slot) => slot.not) ||
  isAnywhere(request) ||
  // "the folders a and b" are those, "the folders in a" are others.
  (!isListed(targets, request) && /\b(folders|directories)\b/i.test(request.text)) ||
  /\b(all|every)\b/i.test(withoutContents(request.text));

export const removePath = intent({
  name: 'remove-path',
  topic: 'files',
  summary: 'delete named files or folders',
  says: [
    'DELETE {path}',
    'DELETE FILE|FOLDER {names}',
    'DELETE {path} {folder}',
    'DELETE FILE|FOLDER {names} {folder}',
  ],
  slots: { path: take.object, others: take.others, names: take.names, folder: take.folder, manner },
  free: ['FILE', 'FOLDER', 'SYMLINK', 'EMPTY', 'THING', 'FORCE', 'NAMED', 'RECURSIVE'],
  act: true,
  write: ({ path, names, manner: how }, world, request) => {
    const targets = names ?? (path === undefined ? [] : [path, ...more(request, path)]);
    if (isOther(targets, names, request)) return undefined;
    const isFolder =
      targets.some((one) => world.entry(one)?.kind === 'dir') || request.tokens.some((token) => means(token, 'FOLDER'));
    const isEmpty = isFolder && request.slots.some((slot) => slot.type === 'empty');
    const flags = how === undefined ? '' : mannerFlags('rm', how);
    if (flags === undefined || (isEmpty && flags !== '')) return undefined;
    const letters = `${isFolder && !isEmpty ? 'r' : ''}${flags}`;
    return run(
      isEmpty ? 'rmdir' : 'rm',
      letters === '' ? undefined : `-${letters}`,
      targets.map((one) => operand(placed(request, one))),
    );
  },
  examples: [
    ['delete notes.txt', 'rm notes.txt'],
    ['remove the folder docs', 'rm -r docs'],
    ['delete the folder docs without asking', 'rm -rf docs'],
  ],
});
