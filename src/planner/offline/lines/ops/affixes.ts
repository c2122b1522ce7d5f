/** What a text begins or ends with, taken off: a prefix, a suffix, leading signs; and the parts of a path. */
import { fed, sedText } from '../../frames/text-shape.ts';
import { run } from '../../write/command.ts';
import { edit, type Given, type Operation, written } from '../operation.ts';

const isOfEach = ({ all }: Given): boolean => /\b(?:each|every|all|lines?|names|paths)\b/.test(all);

export const AFFIXES: readonly Operation[] = [
  {
    says: [
      '[EVERY] (?:directory|folder|parent)(?:_(?:part|name|path|directory|folder))? [it_is_in|it_lies_in|it_belongs_to|that_contains_it|containing_it] EACH_LINE',
    ],
    reason: 'the folder of each path',
    phase: 'edit',
    work: ({ form, isText }) =>
      /paths?|filenames?/.test(form) && !isText
        ? written((files) => fed(run('xargs', '-d', '\\n', '-n1', 'dirname'), files))
        : undefined,
  },
  {
    says: [
      'DELETE (?:prefix|suffix|extension|ending) {what}',
      'DELETE {what} (?:prefix|suffix|extension|ending)',
      'DELETE {what} AT_START|AT_END',
      'DELETE {what} (?:from_)?(?:the_)?(?:start|beginning|end|front)',
    ],
    reason: 'take it off',
    phase: 'edit',
    work: (given) => {
      const text = given.what('what')?.text;
      if (text === undefined) return undefined;
      return edit(
        /suffix|extension|ending|\bend\b/.test(given.form) ? `s/${sedText(text)}$//` : `s/^${sedText(text)}//`,
      );
    },
  },
  {
    says: ['DELETE|WITHOUT [EVERY] LEADING|TRAILING {what} [CHARS] [EACH_LINE]'],
    reason: 'take them off',
    phase: 'edit',
    work: (given) => {
      const what = given.what('what');
      if (what === undefined || !given.isFirm('what')) return undefined;
      const one = what.text === undefined ? what.one : sedText(what.text);
      const many =
        /s$/.test(given.said('what') ?? '') && (what.class !== undefined || what.text?.length === 1) ? '*' : '';
      return edit(/trailing|final|\bend/.test(given.form) ? `s/${one}${many}$//` : `s/^${one}${many}//`);
    },
  },
  {
    says: [
      'DELETE|WITHOUT [last|final] [file] (?:extensions?|file_extensions?|suffix(?:es)?|ending) [EACH_LINE|of|from] [it|every|each|all] [name|names|word|words|entry]',
      'INSERT no (?:extensions?|file_extensions?)',
    ],
    reason: 'take the extension off',
    phase: 'edit',
    // Of a file it is its own name.
    work: (given) => (given.isText || isOfEach(given) ? edit('s/\\.[^.]*$//') : undefined),
  },
  {
    says: [
      '(?:WITHOUT|DELETE) [its|their|EVERY|leading] (?:directory|directories|folder|folders|path|paths|directory_parts?|directory_names?|path_prefix) [EACH_LINE|of|from] [every|each|all] [name|names|path|paths|file|entry]',
      '(?:only|just) [EVERY] (?:file_names?|filenames?|base_?names?|last_path_components?) [EACH_LINE]',
      'base_?names? [EACH_LINE|of|from] [every|each|all] [path|paths|file|entry]',
    ].flatMap((one) =>
      one.startsWith('(?:WITHOUT')
        ? [one.replace('(?:WITHOUT|DELETE)', 'WITHOUT'), one.replace('(?:WITHOUT|DELETE)', 'DELETE')]
        : [one],
    ),
    reason: 'take the folders off',
    phase: 'edit',
    work: (given) =>
      isOfEach(given) || (given.isText && /part|prefix|leading|without/.test(given.form))
        ? edit('s/.*\\///')
        : undefined,
  },
];
