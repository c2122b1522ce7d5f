/** The same thing in every subfolder: a file or folder made, a file copied there. */
import { phrasing, type Said } from '../phrasing.ts';
import { type Skill, slotsOf } from '../skill.ts';
import { type Command, operand, run, type Word } from '../write/command.ts';
import { quote, quotePath } from '../write/quote.ts';

const EACH =
  '(?:in|inside|into|to|under|within|of) (?:each|every|all|all of|each of|every one of)(?: the| of the| of)?(?: single| immediate| top-level| top level| direct| visible| non-hidden)* (?:folder|directory|subfolder|subdirectory|sub-directory|sub-folder|dir)';
const NEW = '(?:the |a |an |new |single |empty |blank )*';

const isDeep = ({ request }: Said): boolean => {
  const depths = slotsOf(request, 'depth');
  if (depths.length > 0) return depths.some(({ value }) => value.recursive && value.max === undefined);
  return /\b(?:under|underneath|below|beneath|throughout|anywhere)\b/i.test(request.text);
};

/** In all folders below the one that is spoken of. */
const inAll = ({ place, request }: Said, ...words: readonly Word[]): Command | undefined =>
  request.slots.some(({ not }) => not)
    ? undefined
    : run('find', operand(place ?? '.'), '-mindepth', '1', '-type', 'd', '-exec', ...words, ';');

/** A loop over the folders in the folder that is spoken of. */
const loop = (said: Said, body: string): Command | undefined => {
  const { place, request } = said;
  const isOther = isDeep(said) || /\b(recursive|recursively|tree|nested|all levels)\b/i.test(request.text);
  if (isOther || request.slots.some(({ not, type, value }) => not || (type === 'depth' && (value.max ?? 1) > 1)))
    return undefined;
  const folder = place === undefined || place === '.' ? '' : `${quotePath(place.replace(/\/$/, ''))}/`;
  return run({ raw: `for d in ${folder}*/; do ${body}; done` });
};

const isName = (name: string | undefined): name is string => name !== undefined && !/[/\n]/.test(name);

export const inEachFolder: readonly Skill[] = [
  phrasing({
    name: 'file-in-each-folder',
    topic: 'files',
    summary: 'an empty file in each subfolder',
    forms: [
      `(?:create|make|touch|add|put|place) ${NEW}(?:blank )?file (?:named |called )?{V} ${EACH}`,
      `(?:create|make|touch|add|put|place) ${NEW}{V}(?: file)? ${EACH}`,
    ],
    deep: true,
    write: (said) => {
      const [name] = said.values;
      if (!isName(name) || !/\btouch|\bfile\b|\.\w+/i.test(said.request.text)) return undefined;
      return isDeep(said) ? inAll(said, 'touch', `{}/${name}`) : loop(said, `touch "$d"${quote(name)}`);
    },
    examples: [
      [
        'create an empty file named todo.md in each subdirectory of docs',
        'for d in docs/*/; do touch "$d"todo.md; done',
      ],
    ],
  }),
  phrasing({
    name: 'folder-in-each-folder',
    topic: 'files',
    summary: 'a new folder in each subfolder',
    forms: [
      `(?:create|make|add|mkdir) ${NEW}(?:folder|directory|dir|subfolder|subdirectory) (?:named |called )?{V} ${EACH}`,
    ],
    write: (said) => (isName(said.values[0]) ? loop(said, `mkdir -p "$d"${quote(said.values[0])}`) : undefined),
    examples: [['make a directory called drafts in every folder', 'for d in */; do mkdir -p "$d"drafts; done']],
  }),
  phrasing({
    name: 'copy-to-each-folder',
    topic: 'files',
    summary: 'a copy of a file in each subfolder',
    forms: [`(?:copy|put|place) (?:the |a |copy of )*(?:file )?(?:named )?{V}(?: file)? ${EACH}`],
    deep: true,
    write: (said) => {
      const [file] = said.values;
      if (file === undefined || said.request.world.entry(file)?.kind === 'dir') return undefined;
      return isDeep(said) ? inAll(said, 'cp', operand(file), '{}') : loop(said, `cp ${quotePath(file)} "$d"`);
    },
    examples: [['copy notes.txt into each subfolder', 'for d in */; do cp notes.txt "$d"; done']],
  }),
];
